"""Blocks and flags that mean: do not chase. The ERP set them, so only the ERP lifts them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from adapters.kit.odata_literals import day_of
from adapters.sap.holds import DUNNING_FLAG, PAYMENT_FLAG, Flag, dunning_flag, hold_maker
from adapters.sap.kinds import natures_of
from adapters.sap.numbers import padded
from adapters.sap.s4.mapping.kinds import nature_of
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.wire import CubeItem, Customer, CustomerCompany, Partner
from canonical_model.collecting import Hold, HoldKind
from canonical_model.identity import SystemUid, source_id_maker
from canonical_model.master_data import Customer as CustomerRecord
from canonical_model.receivables import OpenItem


def item_flags(row: CubeItem, settings: Settings, *, payment: bool) -> Iterator[Flag]:
    """The blocks on one item [EDMX; sap.md §1.3]."""
    if row.DunningBlockingReason:  # MANSP
        yield DUNNING_FLAG, "native", row.DunningBlockingReason, f"dunning block {row.DunningBlockingReason}"
    if row.PaymentBlockingReason:  # ZLSPR
        under_way = row.PaymentBlockingReason in settings.in_process_blocks
        kind: HoldKind = "payment_in_process" if under_way else "native"
        yield PAYMENT_FLAG, kind, row.PaymentBlockingReason, f"payment block {row.PaymentBlockingReason}"
    if row.CustomerIsInExecution:
        yield "execution", "legal", "X", "the receivable is in execution"
    if row.AccountsReceivableIsPledged:  # factoring: somebody else collects
        yield "pledged", "native", row.AccountsReceivableIsPledged, "the receivable is pledged"
    # on a payment's own line IsUsedInPaymentTransaction only repeats the posting key (XZAHL)
    if row.HasPaymentOrder or (row.IsUsedInPaymentTransaction and not payment):
        yield "payment_order", "payment_in_process", "X", "a payment of the item is under way"


class ItemHolds:
    """Holds on open items: needs of a line nothing but its key, customer and blocks."""

    def __init__(self, system: SystemUid, settings: Settings) -> None:
        self._settings, self._natures = settings, natures_of(settings)
        self._item_id, self._customer_id = (
            source_id_maker(system, OpenItem.KIND),
            source_id_maker(system, CustomerRecord.KIND),
        )
        self._make = hold_maker(system)

    def of(self, row: CubeItem) -> Iterator[Hold]:
        """The holds on one line."""
        document, customer = padded(row.AccountingDocument), padded(row.Customer)
        key = (row.CompanyCode, document, row.FiscalYear, row.AccountingDocumentItem.rjust(3, "0"))
        item, owner = self._item_id(key), self._customer_id((row.CompanyCode, customer))
        for flag in item_flags(row, self._settings, payment=nature_of(row, self._natures).payment):
            yield self._make(key, "item", item, owner, flag, None)


def customer_flags(
    company: CustomerCompany, general: Customer | None, partner: Partner | None
) -> Iterator[tuple[Flag, date | None]]:
    """The blocks on a customer's account, and since when where SAP says so [EDMX]."""
    for dunning in company.dunnings.results:
        area = f" in area {dunning.DunningArea}" if dunning.DunningArea else ""
        if code := dunning.DunningBlock:
            yield (dunning_flag(dunning.DunningArea), "native", code, f"dunning block {code}{area}"), None
        legal = day_of(dunning.LegDunningProcedureOn)
        if legal:
            yield (f"legal:{dunning.DunningArea}", "legal", "", f"legal dunning{area}"), legal
    if company.PaymentBlockingReason:
        code = company.PaymentBlockingReason
        yield ("payment_block", "native", code, f"payment block {code}"), None
    if general is not None and general.PostingIsBlocked:
        yield ("posting_block", "native", "X", "posting is blocked for the customer"), None
    if general is not None and general.OrderIsBlockedForCustomer:
        code = general.OrderIsBlockedForCustomer
        yield ("order_block", "native", code, f"orders are blocked ({code})"), None
    if partner is not None and partner.BusinessPartnerIsBlocked:
        yield ("partner_block", "native", "X", "the business partner is blocked"), None
