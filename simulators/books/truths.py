"""What the books add up to: the figures an adapter is measured against."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import msgspec

from simulators.books.journal import Journal
from simulators.books.records import CONTROL_KINDS, AccountKind, Document, Line

RATE_COLUMNS = "valid_on,from_currency,to_currency,from_factor,to_factor,rate"


class EntityShare(msgspec.Struct, frozen=True, kw_only=True):
    entity: str
    currency: str
    #: Σ open items in functional currency
    functional: Decimal
    #: the same, converted once and rounded once
    converted: Decimal
    #: group units for one functional unit, and the day the rate is from
    rate: Decimal
    rate_on: date


class GroupTotal(msgspec.Struct, frozen=True, kw_only=True):
    currency: str
    total: Decimal
    shares: tuple[EntityShare, ...]


class Truths(Journal):
    """Sums taken from the books themselves."""

    def receivable_totals(self) -> dict[tuple[str, str], Decimal]:
        """Open amount per (entity, document currency), over every open item of every customer."""
        totals: defaultdict[tuple[str, str], Decimal] = defaultdict(Decimal)
        for document, line in self.items(open_only=True):
            totals[document.key.entity, document.currency] += line.amount
        return dict(totals)

    def control_balances(self) -> dict[tuple[str, str, str], Decimal]:
        """Balance per (entity, control account, functional currency), from all general-ledger lines."""
        balances = self.account_balances()
        return {key: amount for key, amount in balances.items() if self.is_control(key[1])}

    def account_balances(self, *, until: date | None = None) -> dict[tuple[str, str, str], Decimal]:
        """Balance per (entity, account, functional currency) over the postings up to that day."""
        balances: defaultdict[tuple[str, str, str], Decimal] = defaultdict(Decimal)
        for document in self.documents.values():
            if until is not None and document.posting_date > until:
                continue
            entity = document.key.entity
            for line in document.lines:
                balances[entity, line.account, self.entities[entity].currency] += line.functional
        return dict(balances)

    def open_functional(self) -> dict[tuple[str, str, str], Decimal]:
        """Σ open items per (entity, control account, functional currency), from the items."""
        totals: defaultdict[tuple[str, str, str], Decimal] = defaultdict(Decimal)
        for document, line in self.items(open_only=True):
            entity = document.key.entity
            totals[entity, line.account, self.entities[entity].currency] += line.functional
        return dict(totals)

    def group_total(
        self, group_currency: str = "", *, on: date | None = None, kinds: tuple[AccountKind, ...] = CONTROL_KINDS
    ) -> GroupTotal:
        """Open receivables of outsiders over all entities in one currency.

        Per entity the functional open amounts of all control accounts (`kinds`) are summed, without customers who are
        entities of the group, then converted once with the newest rate not later than `on` and rounded half-even.
        """
        return self._total(group_currency, on=on, intercompany=False, kinds=kinds)

    def intercompany_total(self, group_currency: str = "", *, on: date | None = None) -> GroupTotal:
        """The part `group_total` leaves out: what the group's entities owe each other."""
        return self._total(group_currency, on=on, intercompany=True, kinds=CONTROL_KINDS)

    def rates_csv(self) -> str:
        """All exchange rates as text: a direct quotation a line."""
        rows = (
            f"{r.valid_on},{r.from_currency},{r.to_currency},{r.from_factor},{r.to_factor},{r.rate}"
            for r in self.rates.every()
        )
        return "\n".join([RATE_COLUMNS, *rows]) + "\n"

    def _total(
        self, group_currency: str, *, on: date | None, intercompany: bool, kinds: tuple[AccountKind, ...]
    ) -> GroupTotal:
        currency = group_currency or self.group_currency
        sums: defaultdict[str, Decimal] = defaultdict(Decimal)
        for document, line in self._open_of(intercompany=intercompany, kinds=kinds):
            sums[document.key.entity] += line.functional
        shares = tuple(self._share(entity, sums[entity], currency, on or self.as_of) for entity in sorted(sums))
        total = sum((share.converted for share in shares), Decimal(0))
        return GroupTotal(currency=currency, total=total, shares=shares)

    def _open_of(self, *, intercompany: bool, kinds: tuple[AccountKind, ...]) -> Iterator[tuple[Document, Line]]:
        for document, line in self.items(open_only=True):
            partner = self.customers[document.key.entity, line.customer].trading_partner
            if bool(partner) == intercompany and self.accounts[line.account].kind in kinds:
                yield document, line

    def _share(self, entity: str, functional: Decimal, currency: str, on: date) -> EntityShare:
        home = self.entities[entity].currency
        return EntityShare(
            entity=entity,
            currency=home,
            functional=functional,
            converted=self.rates.convert(functional, home, to=currency, on=on),
            rate=self.rates.unit(home, currency, on=on),
            rate_on=on if home == currency else self.rates.find(home, currency, on=on).valid_on,
        )
