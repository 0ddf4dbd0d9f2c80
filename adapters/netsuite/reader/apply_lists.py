"""What a payment or credit memo is applied to, by its own apply sublist: the truth to fall back on [netsuite.md §1.5].

Asked for one by one, and only where the links do not add up to what is used of it, or where the role sees no links.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from adapters.netsuite.answers import object_in, text_of
from adapters.netsuite.mapping.settlements import Application, Side
from adapters.netsuite.reader.account import Account
from adapters.netsuite.wire import LedgerLine
from adapters.netsuite.writing.requests import get
from canonical_model.errors import BadAnswer, Misconfigured

#: type in SuiteQL → record of the record service that has an apply sublist [schema 2026.1, netsuite.md §2.1]
RECORDS: Final = {"CustPymt": "customerPayment", "CustCred": "creditMemo"}
_INVOICE: Final = "CustInvc"
#: how the sublist names what is no invoice
_OTHERS: Final = {"Journal": "Journal", "Finance Charge": "FinChrg", "Statement Charge": "CustChrg"}
_YES: Final = frozenset({"T", "true"})


class ApplyLists:
    """The sublists of one account's payments and credit memos."""

    def __init__(self, account: Account, entity: str) -> None:
        self._account, self._entity = account, entity

    def of(self, credit: LedgerLine) -> list[Application] | None:
        """Its applications; None where it has no such sublist or the record cannot be read."""
        record = RECORDS.get(credit.type)
        if record is None:
            return None
        asked = get(record, credit.id, fields=("apply",), with_lines=True)
        try:
            answer = self._account.client.session.read(asked.url, entity=self._entity, headers=asked.headers)
            return list(listed(object_in(answer.body), credit))
        except (BadAnswer, Misconfigured):
            return None


def listed(record: Mapping[str, Any], credit: LedgerLine) -> Iterator[Application]:
    """The lines of an apply sublist that are applied; BadAnswer if there is no such list."""
    lines = (record.get("apply") or {}).get("items")
    if not isinstance(lines, list):
        raise BadAnswer("the record came without its apply sublist")
    own = Side(
        transaction=credit.id, line="", type=credit.type, number=credit.tranid, dated=credit.trandate,
        voided=credit.voided == "T",
    )  # fmt: skip
    for line in lines:
        if text_of(line.get("apply")) in _YES:
            yield Application(debit=_paid(line), credit=own, amount=text_of(line.get("amount")), recorded="")


def _paid(line: Mapping[str, Any]) -> Side:
    native = _OTHERS.get(str(line.get("type") or ""), _INVOICE)
    return Side(
        transaction=str((line.get("doc") or {}).get("id") or ""), line=_line(line, native), type=native,
        number=str(line.get("refNum") or ""), dated=str(line.get("applyDate") or ""), voided=False,
    )  # fmt: skip


def _line(line: Mapping[str, Any], native: str) -> str:
    """The line of a journal; an invoice as a whole has none, an instalment has its own [addendum C9]."""
    told = text_of(line.get("line")) if line.get("line") is not None else ""
    return told if native == "Journal" or told not in {"", "0"} else ""
