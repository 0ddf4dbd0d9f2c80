"""A camt file as a stream: an entry is mapped when it ends and given back; a statement is a page when it ends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from adapters.bank.building import repeated, statements
from adapters.bank.camt.details import Detail, detail
from adapters.bank.camt.entries import Entry, entry
from adapters.bank.camt.pages import StatementHead
from adapters.bank.markup import Element, events, forget, local
from adapters.bank.nodes import node, text
from adapters.bank.settings import BankSettings
from adapters.bank.source import Source
from adapters.bank.wire import Page
from canonical_model.bank import BankFile, BankStatus
from canonical_model.errors import BadAnswer

#: what each message calls its statements, by how its own element begins (version 1 adds `V01`)
MESSAGES: Final[dict[str, tuple[str, str, BankStatus]]] = {
    "BkToCstmrAcctRpt": ("camt052", "Rpt", "announced"),
    "BkToCstmrStmt": ("camt053", "Stmt", "booked"),
    "BkToCstmrDbtCdtNtfctn": ("camt054", "Ntfctn", "announced"),
}
#: elements of a statement that are kept until it ends
_HEAD: Final = frozenset({
    "Id", "ElctrncSeqNb", "LglSeqNb", "CreDtTm", "FrToDt", "Acct", "Bal", "TxsSummry", "StmtPgntn", "RptPgntn",
    "NtfctnPgntn", "CpyDplctInd",
})  # fmt: skip
#: what the walk stops at
_NAMES: Final = (
    *MESSAGES, *(f"{name}V{version:02d}" for name in MESSAGES for version in range(1, 20)),
    *(statement for _, statement, _ in MESSAGES.values()), "GrpHdr", "Ntry", "TxDtls", *sorted(_HEAD),
)  # fmt: skip


def read_camt(source: Source, settings: BankSettings) -> BankFile:
    """All statements of the file; BadAnswer if it is broken, or holds none."""
    walk = _Walk(source, settings)
    made = statements(walk.pages())
    if not made:
        raise BadAnswer("the message holds no statement, report or notification")
    return BankFile(
        format=walk.format, version=walk.version, statements=made, findings=(*walk.findings, *repeated(made))
    )


def message_of(name: str) -> tuple[str, str, BankStatus] | None:
    """What the element of a message stands for: with its version at the end in some of them."""
    return MESSAGES.get(name) or MESSAGES.get(name.rstrip("0123456789").removesuffix("V"))


class _Walk:
    def __init__(self, source: Source, settings: BankSettings) -> None:
        self._source, self._settings = source, settings
        self.format, self.version = "", ""
        self.findings: list[str] = []
        self._statement = ""
        self._status: BankStatus = "announced"
        self._head: StatementHead | None = None
        self._details: list[Detail] = []
        self._inside = 0
        self._lines = 0

    def pages(self) -> Iterator[Page]:
        for event, name, element in events(self._source, _NAMES):
            if event == "start":
                self._begin(name, element)
                continue
            page = self._end(name, element)
            if page:
                yield page

    def _begin(self, name: str, element: Element) -> None:
        if not self._statement:
            found = message_of(name)
            if found:
                self.format, self._statement, self._status = found
                self.version = self._version(element)
        elif name == self._statement and self._head is None:
            self._head = StatementHead(self._settings, status=self._status)
        elif name == "Ntry":
            self._inside += 1

    def _end(self, name: str, element: Element) -> Page | None:
        if name == "GrpHdr":
            self._header(element)
        if self._head is None:
            return None
        if self._inside:
            self._within(name, element)
        elif name == self._statement:
            return self._closed(element)
        elif name in _HEAD and local(element.getparent()) == self._statement:
            self._head.take(name, node(element))
            forget(element)
        return None

    def _closed(self, element: Element) -> Page:
        head, self._head = self._head, None
        forget(element)
        return head.page()  # type: ignore[union-attr]  # a statement that ends has begun

    def _within(self, name: str, element: Element) -> None:
        if name == "TxDtls":
            self._count()
            self._details.append(detail(node(element)))
            forget(element)
        elif name == "Ntry":
            self._inside -= 1
            self._entry(element)

    def _entry(self, element: Element) -> None:
        self._count()
        details, self._details = self._details, []
        made: Entry = entry(node(element), details, number=self._head.next_entry())  # type: ignore[union-attr]  # within it
        self._head.add(made)  # type: ignore[union-attr]  # as above
        forget(element)

    def _count(self) -> None:
        self._lines += 1
        if self._lines > self._source.bounds.most_lines:
            raise BadAnswer(f"more than {self._source.bounds.most_lines} entries and details in one file")

    def _header(self, element: Element) -> None:
        if text(node(element), "MsgPgntn", "LastPgInd") in {"false", "0"}:
            self.findings.append("more pages of this message follow in other files")

    def _version(self, element: Element) -> str:
        """As the namespace says it: `urn:iso:std:iso:20022:tech:xsd:camt.053.001.08` → camt.053.001.08."""
        namespace = element.tag.partition("}")[0].lstrip("{")
        last = namespace.replace("$", ":").rpartition(":")[2].rpartition("/")[2]
        return last if last.startswith("camt.") else ""
