"""The traps that adapters fall into, T11 to T20; T18 is among the rules of writing."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from canonical_model.master_data import Customer
from canonical_model.receivables import OpenItem, Settlement, SettlementLeg
from conformance.suite.bench import Bench, sound
from conformance.suite.rule import Rules, must, same
from conformance.suite.shelf import Shelf

RULES = Rules("traps")
_MOMENT = timedelta(seconds=30)
#: what was entered then comes by its change alone
_LONG_AGO = timedelta(days=40)


@RULES.rule(
    "T11_midnight_and_equal_timestamps", "what changes around the ERP's midnight, or at one instant, is not lost"
)
def midnight_and_equal_timestamps(bench: Bench) -> None:
    """A change stamped before the reading began may be committed after it."""
    midnight = (bench.started.astimezone(ZoneInfo(bench.erp.zone)) + timedelta(days=1)).replace(
        hour=0, minute=0, second=0
    )
    moved = [bench.erp.invoice("10.00", entered=bench.started - _LONG_AGO) for _ in range(4)]
    bench.clock.until(midnight - _MOMENT)
    shelf = bench.items()
    due = midnight.date() + timedelta(days=97)
    stamps = (midnight - 2 * _MOMENT, midnight - _MOMENT, midnight - _MOMENT, midnight + _MOMENT)
    bench.clock.until(midnight + 2 * _MOMENT)
    posted = []
    for key, stamp in zip(moved, stamps, strict=True):
        bench.erp.move_due(key, due, entered=stamp)
        posted.append(bench.erp.invoice("20.00", entered=stamp))
    sound(shelf.sync(bench.reader(), items_only=True))
    lost = [key for key in posted if shelf.item(key) is None]
    must(not lost, f"{len(lost)} of {len(posted)} invoices entered around midnight never came")
    stale = [key for key in moved if (item := shelf.item(key)) is None or item.due_date != due]
    must(not stale, f"{len(stale)} of {len(moved)} changes made around midnight never came")


@RULES.rule("T12_no_sweep_after_partial_read", "a reading that broke off, or of one entity, takes nothing away")
def no_sweep_after_partial_read(bench: Bench) -> None:
    """What did not come is not gone."""
    shelf = bench.synced()
    before = set(shelf.records)
    sound(shelf.sync(bench.reader(), full=True, entity=bench.erp.entity))
    must(before <= set(shelf.records), "reading one entity took records of others away")
    bench.spoil("fails_later")
    broken = [read for read in shelf.sync(bench.reader(), full=True) if not read.whole]
    must(broken, "a reading that broke off in the middle calls itself complete")
    same(before - set(shelf.records), set(), "records taken away by a reading that broke off")


@RULES.rule("T12_no_data_is_no_ledger", "an answer without items is not taken for books without items")
def no_data_is_no_ledger(bench: Bench) -> None:
    """Missing access looks like this in most ERPs."""
    shelf = bench.synced()
    before = set(shelf.records)
    bench.spoil("no_data_access")
    shelf.sync(bench.reader(), full=True)
    same(before - set(shelf.records), set(), "records taken away because nothing came")


@RULES.rule("T13_deletes", "an item that is gone from the ERP goes, and nothing else does")
def deletes(bench: Bench) -> None:
    """With a look before, so that a reader who never deletes fails, and one who deletes too much, too."""
    key = bench.erp.invoice("40.00")
    shelf = bench.items()
    same(
        sum(read.deleted for read in sound(shelf.sync(bench.reader(), items_only=True))),
        0,
        "deletions where nothing was deleted",
    )
    before = {item.native_key for item in shelf.of(OpenItem)}
    bench.erp.archive(key)
    sound(shelf.sync(bench.reader(), items_only=True))
    same(before - {item.native_key for item in shelf.of(OpenItem)}, {key}, "items that went")


@RULES.rule("T14_header_before_lines", "lines that come before their header, or after it, are one item in the end")
def header_before_lines(bench: Bench) -> None:
    """Two sources of one document, read at two moments."""
    key = bench.erp.lines_without_header()
    shelf = Shelf()
    shelf.sync(bench.reader())
    bench.erp.finish_header()
    sound(shelf.sync(bench.reader(), full=True))
    same(len([item for item in shelf.of(OpenItem) if item.native_key == key]), 1, "items in the end")


@RULES.rule(
    "T15_receipt_over_three_invoices", "one receipt over three invoices is three applications of one settlement"
)
def receipt_over_three_invoices(bench: Bench) -> None:
    """In the changes after a full reading, as at night."""
    keys = [bench.erp.invoice(amount) for amount in ("100.00", "200.00", "300.00")]
    shelf = bench.items()
    bench.erp.pay(keys)
    sound(shelf.sync(bench.reader(), items_only=True))
    paid = {item.id: item for key in keys if (item := shelf.item(key)) is not None}
    legs = [leg for leg in shelf.of(SettlementLeg) if leg.item_id in paid]
    same(sorted(leg.amount_minor for leg in legs), [10000, 20000, 30000], "what was taken off the invoices")
    same(len({leg.settlement_id for leg in legs}), 1, "settlements")
    must({leg.settlement_id for leg in legs} <= {one.id for one in shelf.of(Settlement)}, "legs without a settlement")
    same([item.document_no for item in paid.values() if item.is_open], [], "paid invoices that are still open")


@RULES.rule("open_is_original_less_legs", "what is open of a settled or part-paid item is what its settlements leave")
def open_is_original_less_legs(bench: Bench) -> None:
    """L2, over everything that was read."""
    paid, part = bench.erp.invoice("90.00"), bench.erp.invoice("100.00")
    bench.erp.pay([paid])
    bench.erp.pay_part(part, "40.00")
    shelf = bench.items()
    for item in shelf.of(OpenItem):
        taken = sum(leg.amount_minor for leg in shelf.of(SettlementLeg) if leg.item_id == item.id)
        same(item.open_minor, item.original_minor - taken, f"what is open of {item.native_key}")


@RULES.rule("part_payment_is_netted", "a part-paid item is chased for its rest: net of what hangs on it")
def part_payment_is_netted(bench: Bench) -> None:
    """Whether the ERP lowers the item or hangs the payment on it."""
    key = bench.erp.invoice("100.00")
    shelf = bench.items()
    bench.erp.pay_part(key, "40.00")
    sound(shelf.sync(bench.reader(), items_only=True))
    item = shelf.item(key)
    must(item is not None, "the part-paid item is gone")
    hanging = sum(one.open_minor for one in shelf.of(OpenItem) if item is not None and one.offsets == item.id)
    same((item.open_minor if item is not None else 0) + hanging, 6000, "the rest in minor units")


@RULES.rule("reset_clearing_reopens", "an item whose payment was taken back is open again after the next reading")
def reset_clearing_reopens(bench: Bench) -> None:
    """NSF, a wrong allocation: it must be seen by what changed alone."""
    key = bench.erp.invoice("90.00")
    bench.erp.pay([key])
    shelf = bench.items()
    bench.erp.reset(key)
    sound(shelf.sync(bench.reader(), items_only=True))
    item = shelf.item(key)
    must(item is not None and item.open_minor == item.original_minor, "the item is not open again")
    left = [leg for leg in shelf.of(SettlementLeg) if item is not None and leg.item_id == item.id]
    same(left, [], "settlements that still take something off it")


@RULES.rule("T16_replaced_native_id", "an item whose native id is replaced stays one item")
def replaced_native_id(bench: Bench) -> None:
    """No second debt for one invoice."""
    key = bench.erp.invoice("77.00")
    shelf = bench.items()
    new = bench.erp.replace_key(key)
    sound(shelf.sync(bench.reader(), items_only=True))
    same([one.native_key for one in shelf.of(OpenItem) if one.native_key in {key, new}], [new], "items of that invoice")


@RULES.rule("T17_unfilterable_field", "a field that cannot be filtered on is read in full and sorted out here")
def unfilterable_field(bench: Bench) -> None:
    """Same records, more rows."""
    usual = set(bench.items().records)
    bench.spoil("unfilterable")
    same(set(bench.items().records), usual, "records where a field cannot be filtered on")


@RULES.rule(
    "T19_credit_memo_funds_a_payment", "a credit memo used with a payment is settled with it, by the same settlement"
)
def credit_memo_funds_a_payment(bench: Bench) -> None:
    """The memo is not chased, nor does it stay."""
    invoice, memo = bench.erp.invoice("100.00"), bench.erp.credit_memo("30.00")
    shelf = bench.items()
    bench.erp.pay([invoice, memo])
    sound(shelf.sync(bench.reader(), items_only=True))
    both = {item.id: item for key in (invoice, memo) if (item := shelf.item(key)) is not None}
    same([item.open_minor for item in both.values()], [0, 0], "what is open of invoice and memo")
    legs = [leg for leg in shelf.of(SettlementLeg) if leg.item_id in both]
    same(sorted(leg.amount_minor for leg in legs), [-3000, 10000], "what was taken off them")
    same(len({leg.settlement_id for leg in legs}), 1, "settlements")


@RULES.rule("T20_grandchild_customer", "a customer keeps its parent, at any depth")
def grandchild_customer(bench: Bench) -> None:
    """Three levels."""
    child, parent, top = bench.erp.family()
    parents = {one.number: one.parent for one in bench.synced().of(Customer)}
    same((parents.get(child), parents.get(parent), parents.get(top)), (parent, top, ""), "parents")
