"""Asking for the instalments of one invoice: SuiteQL has no table of them that anybody names, the record service has.

One request an invoice with instalments, and none for any other [netsuite.md §1.2: the record service reads one by one].
"""

from __future__ import annotations

from adapters.netsuite.answers import object_in
from adapters.netsuite.mapping.instalments import SUBLIST, Instalment, has_instalments, listed
from adapters.netsuite.mapping.values import Unreadable
from adapters.netsuite.reader.account import Account
from adapters.netsuite.wire import Flags, LedgerLine
from adapters.netsuite.writing.requests import get
from canonical_model.errors import BadAnswer, Misconfigured


class InstalmentLists:
    """The sublists of one account's invoices."""

    def __init__(self, account: Account, entity: str) -> None:
        self._account, self._entity, self._asked = account, entity, account.settings.instalments

    def wanted(self, row: LedgerLine | Flags) -> bool:
        """Whether the transaction has instalments that are read."""
        return self._asked and has_instalments(row)

    def of(self, transaction: str) -> tuple[Instalment, ...]:
        """Its instalments; Unreadable, in NetSuite's words, where this one record cannot be read.

        A workflow that locks a record keeps it from being read, too [netsuite.md §0.8].
        """
        asked = get("invoice", transaction, fields=(SUBLIST,), with_lines=True)
        try:
            answer = self._account.client.session.read(asked.url, entity=self._entity, headers=asked.headers)
            return listed(object_in(answer.body))
        except (BadAnswer, Misconfigured) as error:
            raise Unreadable(f"its instalments cannot be read: {error.message}") from None
