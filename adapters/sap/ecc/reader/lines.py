"""Where lines come from: BSID and BSAD by customers' ranges or documents, or the accounts' BAPIs one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Final

import msgspec

from adapters.sap.ecc import wire
from adapters.sap.ecc.client import EccClient
from adapters.sap.ecc.mapping.field_table import BAPI_NAMES
from adapters.sap.ecc.reader.rows import Found, Source, ask
from adapters.sap.ecc.reader.sources import CLEARED, OPEN, ask_for_keys, company, ranges_of
from adapters.sap.numbers import padded
from adapters.sap.rfc.answers import failures, in_words
from adapters.sap.rfc.questions import Condition, where
from canonical_model.errors import BadAnswer, Misconfigured

#: every item that is open now is open on that day too
_END: Final = "99991231"
#: how often lines are read until none of them moved between the two tables
_READINGS: Final = 2


class Lines(msgspec.Struct, frozen=True, kw_only=True):
    """Some lines, and what was unusual."""

    lines: tuple[wire.Line, ...] = ()
    moved: bool = False
    findings: frozenset[str] = frozenset()


def dats(day: date) -> str:
    """20261120."""
    return f"{day:%Y%m%d}"


class TableLines:
    """Lines of one company code from BSID and BSAD."""

    def __init__(self, client: EccClient, *, entity: str, customers: Sequence[str], at_once: int) -> None:
        self._client, self._entity, self._customers, self._at_once = client, entity, customers, at_once

    def everything(self, since: date) -> Iterator[Lines]:
        """Open lines, and lines cleared on that day or later, range by range."""
        for part in self._ranges():
            yield self._settled(part, where("AUGDT", ">=", dats(since)))

    def cleared_within(self, first: date, end: date) -> Iterator[Lines]:
        """Lines cleared from the first day on and before the second."""
        for part in self._ranges():
            when = (where("AUGDT", ">=", dats(first)), where("AUGDT", "<", dats(end)))
            yield _lines(ask(self._client, CLEARED, [*part, *when]))

    def cleared_since(self, day: date) -> Lines:
        """Lines cleared on that day or later."""
        return _lines(ask(self._client, CLEARED, [company(self._entity), where("AUGDT", ">=", dats(day))]))

    def of_documents(self, numbers: Sequence[str], *, field: str = "BELNR", most: int = 100) -> Iterator[Lines]:
        """Lines of these documents, or cleared by them."""
        sources = (OPEN, CLEARED) if field == "BELNR" else (CLEARED,)
        for source in sources:
            base = (company(self._entity),)
            for found in ask_for_keys(self._client, source, base, field=field, values=numbers, most=most):
                yield _lines(found)

    def open_lines(self, *more: Condition) -> Iterator[Lines]:
        """Open lines, range by range."""
        for part in self._ranges():
            yield _lines(ask(self._client, OPEN, [*part, *more]))

    def open_keys(self) -> Iterator[Found[wire.LineKey]]:
        """The keys of all open lines."""
        for part in self._ranges():
            yield ask(self._client, _KEYS, part)

    def _ranges(self) -> Iterator[list[Condition]]:
        for part in ranges_of(self._customers, self._at_once):
            yield [company(self._entity), *part]

    def _settled(self, part: list[Condition], since: Condition) -> Lines:
        """Both tables of one range; read again while a line went from one to the other in between.

        A line cleared meanwhile is in both and counts as cleared; one reset meanwhile would be in neither, so the open
        keys are looked at once more.
        """
        for _ in range(_READINGS):
            opened, cleared = ask(self._client, OPEN, part), ask(self._client, CLEARED, [*part, since])
            keys = {_key(line) for line in (*opened.rows, *cleared.rows)}
            after = ask(self._client, _KEYS, part)
            found = Lines(
                lines=_once((*opened.rows, *cleared.rows)),
                moved=opened.moved or cleared.moved,
                findings=frozenset((*opened.findings, *cleared.findings)),
            )
            if {_key(line) for line in after.rows} <= keys:
                return found
        return msgspec.structs.replace(found, moved=True)


_KEYS: Final = Source(wire.LineKey, "BSID", OPEN.key)


def _key(line: wire.Line | wire.LineKey) -> tuple[str, str, str, str]:
    return line.BUKRS, line.BELNR, line.GJAHR, line.BUZEI


def _once(lines: Sequence[wire.Line]) -> tuple[wire.Line, ...]:
    """Each line once, the later one of two."""
    return tuple({_key(line): line for line in lines}.values())


def together(parts: Iterable[Lines]) -> Lines:
    """Lines that were found by several questions, each once."""
    listed = list(parts)
    return Lines(
        lines=_once([line for part in listed for line in part.lines]),
        moved=any(part.moved for part in listed),
        findings=frozenset().union(*(part.findings for part in listed)),
    )


def _lines(found: Found[wire.Line]) -> Lines:
    return Lines(lines=found.rows, moved=found.moved, findings=frozenset(found.findings))


class BapiLines:
    """Lines of one company code by BAPI_AR_ACC_GETOPENITEMS and GETBALANCEDITEMS: one customer a call."""

    def __init__(self, client: EccClient, *, entity: str, customers: Sequence[str]) -> None:
        self._client, self._entity, self._customers = client, entity, customers

    def everything(self, since: date) -> Iterator[Lines]:
        """Open lines, and lines cleared on that day or later, customer by customer."""
        for customer in self._customers:
            opened = self._call("BAPI_AR_ACC_GETOPENITEMS", customer, KEYDATE=_END, NOTEDITEMS="X")
            cleared = self._call("BAPI_AR_ACC_GETBALANCEDITEMS", customer, DATE_FROM=dats(since), DATE_TO=_END)
            yield Lines(lines=_once((*opened, *(line for line in cleared if line.AUGBL))))

    def cleared_within(self, first: date, end: date) -> Iterator[Lines]:
        """Lines cleared from the first day on and before the second."""
        last = dats(end)
        for customer in self._customers:
            found = self._call("BAPI_AR_ACC_GETBALANCEDITEMS", customer, DATE_FROM=dats(first), DATE_TO=last)
            yield Lines(lines=tuple(line for line in found if line.AUGBL and line.AUGDT not in {"", last}))

    def _call(self, function: str, customer: str, **more: str) -> tuple[wire.Line, ...]:
        result = self._client.call(function, COMPANYCODE=self._entity, CUSTOMER=padded(customer), **more)
        refused = failures(result)
        if refused:
            # a customer without an account here is refused in SAP's words; nothing of its items is known
            raise Misconfigured(f"{function}, customer {customer}: {in_words(refused)}", record=customer)
        return tuple(_bapi_line(row, function) for row in result.get("LINEITEMS", []))


def _bapi_line(row: dict[str, Any], function: str) -> wire.Line:
    told = {name: str(row[bapi]).strip() for name, bapi in BAPI_NAMES.items() if row.get(bapi) is not None}
    try:
        return msgspec.convert(told, wire.Line)
    except msgspec.ValidationError as error:
        raise BadAnswer(f"{function}: a line item is not as documented: {error}") from error
