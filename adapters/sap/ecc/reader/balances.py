"""The feed of control accounts and of what the general ledger's totals say of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from adapters.sap.ecc.client import EccClient
from adapters.sap.ecc.mapping.amounts import stored_amounts
from adapters.sap.ecc.mapping.items import UNREADABLE
from adapters.sap.ecc.mapping.totals import CARRIED, PERIODS, TABLES, balances_of
from adapters.sap.ecc.reader.company_codes import CompanyCodes
from adapters.sap.ecc.reader.customers import Accounts
from adapters.sap.ecc.settings import Settings
from adapters.sap.ledger import Balances, account_kind, control_account
from adapters.sap.numbers import padded, stripped
from adapters.sap.rfc.questions import in_groups, one_of, where
from adapters.sap.rfc.tables import Row
from canonical_model.adapter import Environment, Page, ReadEnd, Rejected
from canonical_model.errors import BadAnswer, Misconfigured
from canonical_model.master_data import AccountKind


class BalanceFeed:
    """Reads the balances of the control accounts of one company code."""

    def __init__(self, client: EccClient, settings: Settings, environment: Environment, *, codes: CompanyCodes) -> None:
        self._client, self._settings, self._environment, self._codes = client, settings, environment, codes
        self._moved = False

    def pages(self, entity: str, *, seen: Mapping[str, tuple[bool, bool]], accounts: Accounts) -> Iterator[Page]:
        """The feed; `seen` are the accounts that items were met on."""
        kinds = self._kinds(seen, accounts)
        currency = self._codes.currencies().get(entity, "")
        rows = self._rows(entity, kinds)
        balances, rejected = Balances(), list[Rejected]()
        try:
            for account, amount in balances_of(rows, currency, stored_amounts(self._codes.tcurx())).items():
                balances.add(account, f"{amount:f}", currency)
        except UNREADABLE as error:
            rejected.append(Rejected(stream="control_balances", entity=entity, native_key=(entity,), reason=str(error)))
        system = self._environment.system
        made = (control_account(system, entity, account, kind) for account, kind in sorted(kinds.items()))
        stated = balances.records(system, entity, dict.fromkeys(kinds, currency)) if not rejected else ()
        reason = "the ledger moved while it was read, twice" if self._moved else ""
        reason = reason or ("" if kinds else "no control account is known")
        yield Page(
            records=(*made, *stated),
            rejected=tuple(rejected),
            read=len(rows),
            end=ReadEnd(completeness="partial" if reason or rejected else "complete", reason=reason),
        )

    def _kinds(self, seen: Mapping[str, tuple[bool, bool]], accounts: Accounts) -> dict[str, AccountKind]:
        """Account → kind: by the items on it, else a receivable; the settings have the last word."""
        kinds: dict[str, AccountKind] = {stripped(row.AKONT): "receivable" for row in accounts.rows if row.AKONT}
        for account, (special, partner) in seen.items():
            kinds[stripped(account)] = account_kind(special=special, partner=partner)
        kinds.update({stripped(account): kind for account, kind in self._settings.control_accounts.items()})
        return kinds

    def _rows(self, entity: str, kinds: Mapping[str, AccountKind]) -> list[Row]:
        totals, tables = TABLES[self._settings.tables.ledger], self._settings.tables
        shape = self._client.shape(totals.table)
        if shape is None:
            raise Misconfigured(f"this system has no table {totals.table}", remedy="set tables.ledger to the other one")
        fields = ("RYEAR", "RACCT", CARRIED, *PERIODS)
        if not shape.has(*fields, *totals.key):
            raise BadAnswer(f"{totals.table} has other fields than are read", remedy="report it with its field list")
        base = [
            where(totals.company, "=", entity),
            where(totals.ledger, "=", tables.ledger_id or totals.standard),
            *(where(name, "=", value) for name, value in totals.only),
        ]
        rows: list[Row] = []
        for group in in_groups(map(padded, kinds), tables.keys_at_once):
            reading = self._client.tables.read(shape, fields, [*base, one_of("RACCT", group)], key=totals.key)
            self._moved = self._moved or reading.moved
            rows += reading.rows
        return rows
