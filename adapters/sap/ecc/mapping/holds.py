"""Blocks, promises and dispute cases that mean: do not chase. The ERP set them, so only the ERP lifts them.

The reading contract has no record for a promise or a dispute of the ERP's: each is a hold, with the ERP's own code.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from msgspec import structs

from adapters.kit.odata_literals import day_of
from adapters.sap.ecc import wire
from adapters.sap.ecc.mapping.amounts import RealAmount
from adapters.sap.ecc.mapping.open_item import item_key
from adapters.sap.ecc.settings import Settings
from adapters.sap.holds import DUNNING_FLAG, PAYMENT_FLAG, Flag, dispute_flag, dunning_flag, hold_maker, promise_flag
from adapters.sap.numbers import padded
from adapters.sap.rfc.item_keys import native_key
from canonical_model.collecting import Hold, HoldKind
from canonical_model.identity import NativeKey, SystemUid, source_id_maker
from canonical_model.master_data import Customer
from canonical_model.receivables import OpenItem

_DAY: Final = 8


class HoldMapper:
    """Makes holds of one system."""

    def __init__(self, system: SystemUid, settings: Settings, real: RealAmount) -> None:
        self._settings, self._real, self._make = settings, real, hold_maker(system)
        self._item_id, self._customer_id = (
            source_id_maker(system, OpenItem.KIND),
            source_id_maker(system, Customer.KIND),
        )

    def of_line(self, line: wire.Line) -> Iterator[Hold]:
        """The blocks on one item."""
        if line.MANSP:
            yield self._on_item(
                item_key(line), line.KUNNR, (DUNNING_FLAG, "native", line.MANSP, f"dunning block {line.MANSP}")
            )
        if line.ZLSPR:
            under_way = line.ZLSPR in self._settings.in_process_blocks
            kind: HoldKind = "payment_in_process" if under_way else "native"
            flag = (PAYMENT_FLAG, kind, line.ZLSPR, f"payment block {line.ZLSPR}")
            yield self._on_item(item_key(line), line.KUNNR, flag)

    def of_customer(
        self, company: wire.CustomerCompany, general: wire.Customer, dunnings: Iterable[wire.Dunning]
    ) -> Iterator[Hold]:
        """The blocks on a customer's account."""
        key = (company.BUKRS, padded(company.KUNNR))
        subject = self._customer_id(key)
        for flag, since in _customer_flags(company, general, dunnings):
            yield self._make(key, "customer", subject, subject, flag, since)

    def of_promise(self, promise: wire.Promise) -> Iterator[Hold]:
        """A promise holds its invoice until the promised day, unless its state says that it has ended."""
        if promise.FIN_P2P_STATE in self._settings.ended_promise_states:
            return
        key, until = native_key(promise.FIN_INVOICE_KEY), day_of(promise.FIN_P2P_DATE)
        amount = self._real(promise.FIN_PROMISED_AMT, promise.FIN_P2P_CURR)
        words = f"promised {amount} {promise.FIN_P2P_CURR} for {until}"
        flag: Flag = (promise_flag(promise.CASE_GUID), "promise", promise.FIN_P2P_STATE, words)
        yield structs.replace(self._on_item(key, promise.FIN_CUSTOMER, flag), until=until, reference=promise.EXT_REF)

    def of_case(self, case: wire.Case, party: wire.CaseParty, items: Iterable[wire.CaseItem]) -> Iterator[Hold]:
        """A dispute case holds its items; one that names none holds the whole account."""
        if self._has_ended(case):
            return
        flag: Flag = (dispute_flag(case.CASE_GUID), "dispute", case.REASON_CODE, f"dispute case {case.EXT_KEY}")
        since = _begun(case)
        named = [one for one in items if not one.IS_VOIDED]
        for one in named:
            hold = self._on_item(native_key(one.OBJ_KEY), party.FIN_KUNNR, flag)
            yield structs.replace(hold, since=since, reference=case.EXT_REF)
        if not named:
            key = (party.FIN_BUKRS, padded(party.FIN_KUNNR))
            subject = self._customer_id(key)
            hold = self._make(key, "customer", subject, subject, flag, since)
            yield structs.replace(hold, reference=case.EXT_REF)

    def _has_ended(self, case: wire.Case) -> bool:
        return bool(case.CLOSING_TIME.strip("0")) or case.STAT_ORDERNO in self._settings.ended_case_statuses

    def _on_item(self, key: NativeKey, customer: str, flag: Flag) -> Hold:
        owner = self._customer_id((key[0], padded(customer)))
        return self._make(key, "item", self._item_id(key), owner, flag, None)


def _begun(case: wire.Case) -> date | None:
    """CREATE_TIME begins with the day."""
    return day_of(case.CREATE_TIME[:_DAY]) if case.CREATE_TIME.strip("0") else None


def _customer_flags(
    company: wire.CustomerCompany, general: wire.Customer, dunnings: Iterable[wire.Dunning]
) -> Iterator[tuple[Flag, date | None]]:
    for dunning in dunnings:
        area = f" in area {dunning.MABER}" if dunning.MABER else ""
        if dunning.MANSP:
            words = f"dunning block {dunning.MANSP}{area}"
            yield (dunning_flag(dunning.MABER), "native", dunning.MANSP, words), None
        legal = day_of(dunning.GMVDT)
        if legal:
            yield (f"legal:{dunning.MABER}", "legal", "", f"legal dunning{area}"), legal
    if company.ZAHLS:
        yield ("payment_block", "native", company.ZAHLS, f"payment block {company.ZAHLS}"), None
    if company.SPERR or general.SPERR:
        yield ("posting_block", "native", "X", "posting is blocked for the customer"), None
    if general.AUFSD:
        yield ("order_block", "native", general.AUFSD, f"orders are blocked ({general.AUFSD})"), None
