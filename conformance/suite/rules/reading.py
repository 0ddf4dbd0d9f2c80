"""What is read is what the ERP's own books say, each time anew."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import Any, Final

from adapters.kit.secrets import Secret
from canonical_model.adapter import STREAM_OF, Stream
from canonical_model.collecting import Hold
from canonical_model.currency import exponent_of
from canonical_model.errors import Misconfigured
from canonical_model.identity import NativeKey, source_id
from canonical_model.master_data import ControlBalance, Customer, LegalEntity
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from conformance.suite.bench import Bench, sound
from conformance.suite.counterparty import BookItem
from conformance.suite.rule import ALL, NotOffered, Rules, must, same
from conformance.suite.shelf import Shelf, plain

RULES = Rules("reads")
#: the counterparty's books must show at least this many pages, decimals and signs for the other rules to mean anything
_FEWEST_ITEMS = 9
#: records of one page, so that a reading is bounded in memory
_LARGEST_PAGE = 20_000
#: stream → its record, and the kind of hold that may stand for it
_TOLD_AS: Final[dict[Stream, tuple[str, str]]] = {
    "disputes": ("Dispute", "dispute"), "promises": ("PromiseToPay", "promise"),
}  # fmt: skip


@RULES.rule("books", "the books that it is tried on hold a credit, two entities, and amounts of 0, 2 and 3 decimals")
def books(bench: Bench) -> None:
    """About the subject: rules over poor books prove little."""
    items = bench.erp.items()
    must(len(items) >= _FEWEST_ITEMS, f"the counterparty starts with {len(items)} items, {_FEWEST_ITEMS} are needed")
    must({exponent_of(item.currency) for item in items} >= {0, 2, 3}, "no amounts with 0, 2 and 3 decimals")
    must(any(item.open < 0 for item in items), "no credit among the items")
    must(len({item.entity for item in items}) > 1, "one legal entity only")


@RULES.rule("entities", "every legal entity comes, with its functional currency")
def entities(bench: Bench) -> None:
    """Entities."""
    found = {one.entity for one in bench.synced().of(LegalEntity)}
    same(found, {item.entity for item in bench.erp.items()}, "legal entities")


@RULES.rule("customers", "every customer of the books comes, under its number and name")
def customers(bench: Bench) -> None:
    """Customers."""
    found = {(one.entity, one.number): one.name for one in bench.synced().of(Customer)}
    same(found, dict(bench.erp.customers()), "customers")


@RULES.rule("customer_changes", "a customer whose name changed has the new one after the next reading")
def customer_changes(bench: Bench) -> None:
    """Master data moves, too."""
    shelf = bench.synced()
    number = next(number for entity, number in bench.erp.customers() if entity == bench.erp.entity)
    bench.erp.rename_customer(number, "Renamed Ltd")
    sound(shelf.sync(bench.reader()))
    names = {(one.entity, one.number): one.name for one in shelf.of(Customer)}
    same(names[bench.erp.entity, number], "Renamed Ltd", f"the name of customer {number}")


@RULES.rule("open_items", "every open item comes once, under the ERP's own key, with its amounts, sign and customer")
def open_items(bench: Bench) -> None:
    """Item by item."""
    shelf = bench.items()
    found = {item.native_key: _told(item) for item in shelf.of(OpenItem) if item.is_open}
    same(found, {item.key: _written(item) for item in bench.erp.items()}, "open items")


def _told(item: OpenItem) -> tuple[Any, ...]:
    return (item.entity, item.customer_number, item.original, item.open)


def _written(item: BookItem) -> tuple[Any, ...]:
    return (item.entity, item.customer, Money.of(item.original, item.currency), Money.of(item.open, item.currency))


@RULES.rule("due_dates", "an item falls due on the business day that the books say, in whatever zone it is read")
def due_dates(bench: Bench) -> None:
    """No instant, no zone."""
    found = {item.native_key: item.due_date for item in bench.items().of(OpenItem) if item.is_open}
    same(found, {item.key: item.due for item in bench.erp.items()}, "due dates")


@RULES.rule("totals", "open items add up to the books, per entity and currency")
def totals(bench: Bench) -> None:
    """The sum that everybody looks at first."""
    found: defaultdict[tuple[str, str], int] = defaultdict(int)
    for item in bench.items().of(OpenItem):
        found[item.entity, item.currency] += item.open_minor
    expected: defaultdict[tuple[str, str], int] = defaultdict(int)
    for told in bench.erp.items():
        expected[told.entity, told.currency] += Money.of(told.open, told.currency).minor
    same({key: minor for key, minor in found.items() if minor}, dict(expected), "totals in minor units")


@RULES.rule("control_balances", "the balances of the control accounts are those of the general ledger")
def control_balances(bench: Bench) -> None:
    """What tie-out rests on."""
    found = {
        (one.entity, one.gl_account, one.currency): Decimal(one.money("balance").amount)
        for one in bench.synced().of(ControlBalance)
    }
    same(found, dict(bench.erp.balances()), "control balances")


@RULES.rule("tie_out", "open items add up to their control accounts, in the entity's own currency")
def tie_out(bench: Bench) -> None:
    """Subledger against general ledger, out of one reading."""
    shelf = bench.synced()
    sums: defaultdict[tuple[str, str, str], int] = defaultdict(int)
    for item in shelf.of(OpenItem):
        sums[item.entity, item.control_account, item.functional_currency] += item.open_functional_minor
    balances = {(b.entity, b.gl_account, b.currency): b.balance_minor for b in shelf.of(ControlBalance)}
    must(balances, "no control balance came")
    same({key: minor for key, minor in sums.items() if minor}, {k: b for k, b in balances.items() if b}, "tie-out")


@RULES.rule("holds", "every native block comes as a hold that the ERP set, under its own code, and goes when it goes")
def holds(bench: Bench) -> None:
    """Blocks."""
    key = bench.erp.invoice("50.00")
    bench.erp.block(key, "A")
    shelf = bench.synced()
    found = sorted((hold.entity, hold.native_code) for hold in shelf.of(Hold))
    same(found, sorted(bench.erp.blocks()), "holds")
    must(all(hold.set_by == "erp" for hold in shelf.of(Hold)), "a block of the ERP's is called ours")
    item = shelf.item(key)
    must(item is not None and any(h.subject_id == item.id for h in shelf.of(Hold)), "the hold is not on its item")
    bench.erp.block(key, "")
    sound(shelf.sync(bench.reader()))
    same(sorted((h.entity, h.native_code) for h in shelf.of(Hold)), sorted(bench.erp.blocks()), "holds afterwards")


@RULES.rule("disputes", "a dispute of the ERP's comes: as a record of its own, or as a hold on its item")
def disputes(bench: Bench) -> None:
    """Disputes that people opened there."""
    key = bench.erp.invoice("60.00")
    bench.erp.dispute(key)
    must(comes_as(bench.synced(), "disputes", key), "no dispute came")


@RULES.rule("promises", "a promise of the ERP's comes: as a record of its own, or as a hold on its item")
def promises(bench: Bench) -> None:
    """Promises that people recorded there."""
    key = bench.erp.invoice("60.00")
    bench.erp.promise(key)
    must(comes_as(bench.synced(), "promises", key), "no promise came")


def comes_as(shelf: Shelf, stream: Stream, key: NativeKey) -> str:
    """How the dispute or promise about an item was read: `record`, `hold`, or empty if it was not."""
    record, kind = _TOLD_AS[stream]
    if any(type(one).__name__ == record for one in shelf.records.values()):
        return "record"
    item = shelf.item(key)
    held = [hold for hold in shelf.of(Hold) if item is not None and hold.subject_id == item.id]
    return "hold" if any(hold.kind == kind for hold in held) else ""


@RULES.rule("stable_ids", "a record has the same id in every reading, made of its system, kind and native key", ALL)
def stable_ids(bench: Bench) -> None:
    """Two connections, one identity."""
    first, second = bench.items(), bench.items()
    same(set(second.records), set(first.records), "ids of a second connection's reading")
    for item in first.of(OpenItem):
        same(item.id, source_id(item.system, OpenItem.KIND, item.native_key), f"the id of item {item.native_key}")


@RULES.rule("reading_twice", "reading again changes nothing, in full and by what changed", ALL)
def reading_twice(bench: Bench) -> None:
    """P8."""
    shelf = bench.synced()
    for full in (True, False):
        for read in sound(shelf.sync(bench.reader(), full=full)):
            moved = (read.new, read.changed, read.deleted)
            same(
                moved, (0, 0, 0), f"feed {read.feed.name} {read.entity} read again, {read.mode}: new, changed, deleted"
            )


@RULES.rule("one_id_each", "no two records of one reading share an id with different content", ALL)
def one_id_each(bench: Bench) -> None:
    """A record comes once, or at least the same."""
    for read in sound(Shelf().sync(bench.reader())):
        seen: dict[str, Any] = {}
        for record in read.records:
            told = plain(record)
            must(seen.setdefault(record.id, told) == told, f"{record.native_key} comes twice, with different content")


@RULES.rule("meet_in_ids", "items belong to customers that came, and documents to items, by their ids")
def meet_in_ids(bench: Bench) -> None:
    """Foreign keys hold."""
    shelf = bench.synced()
    known = {customer.id for customer in shelf.of(Customer)}
    stray = [item.native_key for item in shelf.of(OpenItem) if item.customer_id not in known]
    must(not stray, f"items of customers that never came: {stray[:5]}")


@RULES.rule("declared_streams", "a feed brings records of the streams it declares, of the entity it was asked for", ALL)
def declared_streams(bench: Bench) -> None:
    """No surprises for the store."""
    shelf = Shelf()
    for read in sound(shelf.sync(bench.reader())):
        strays = {STREAM_OF[type(record)] for record in read.records} - set(read.feed.streams)
        must(not strays, f"feed {read.feed.name} brings {sorted(strays)}, which it does not declare")
        others = {record.entity for record in read.records} - {read.entity} if read.feed.per_entity else set()
        must(not others, f"feed {read.feed.name} of {read.entity} brings records of {sorted(others)}")


@RULES.rule("ends_once", "a feed ends once, with its last page, and its pages are bounded", ALL)
def ends_once(bench: Bench) -> None:
    """The contract of pages."""
    for read in sound(Shelf().sync(bench.reader())):
        must(len(read.ends) == 1 and read.ended_last, f"feed {read.feed.name} ends {len(read.ends)} times")
        must(len(read.records) <= _LARGEST_PAGE, f"feed {read.feed.name} is not bounded")


@RULES.rule("no_floats", "no record holds a binary fraction", ALL)
def no_floats(bench: Bench) -> None:
    """L11."""
    for record in bench.synced().records.values():
        fields = (getattr(record, name) for name in record.__struct_fields__)
        must(not any(isinstance(value, float) for value in fields), f"{record.native_key} holds a float")


@RULES.rule("checks", "a sound system has nothing that fails or warns in `doctor`", ALL)
def checks(bench: Bench) -> None:
    """What a person sees first."""
    told = list(bench.reader().check())
    must(told, "nothing is checked")
    must(not [one for one in told if one.status != "ok"], f"{[(o.check, o.detail) for o in told if o.status != 'ok']}")


@RULES.rule(
    "wrong_credentials", "credentials that the ERP does not know are a matter for a person, and a check says so", ALL
)
def wrong_credentials(bench: Bench) -> None:
    """No later try would help."""
    told = list(bench.stranger().check())
    must([one for one in told if one.status == "fail"], "no check fails")
    must(all(one.remedy for one in told if one.status == "fail"), "a check fails, and does not say what to do")
    errors = [read.error for read in Shelf().sync(bench.stranger())]
    must(errors and isinstance(errors[0], Misconfigured), f"reading ends as {errors!r}, not as Misconfigured")


@RULES.rule("nothing_written", "reading writes nothing", ALL)
def nothing_written(bench: Bench) -> None:
    """No request that may change something, while reading."""
    bench.synced()
    same(bench.writes, 0, "requests that may have changed something")


@RULES.rule("secrets_are_not_told", "no secret of the settings shows in what is printed, found or said", ALL)
def secrets_are_not_told(bench: Bench) -> None:
    """Not by `repr`, not in a check, not in the error of a reading that fails."""
    # one that is empty is none, and stands in every text
    secrets = [secret.reveal() for secret in _secrets(bench.settings) if secret]
    if not secrets:
        raise NotOffered("a secret in the settings")
    reader = bench.reader()
    told = [repr(bench.settings), repr(reader), *map(str, reader.check())]
    bench.spoil("html_login")
    reads = Shelf().sync(bench.reader()) + Shelf().sync(reader, full=True)
    told += [f"{read.error!r} {read.error}" for read in reads if read.error is not None]
    must(not any(secret in text for secret in secrets for text in told), "a secret is told")


def _secrets(value: object) -> list[Secret]:
    """The secrets in a structure of settings."""
    if isinstance(value, Secret):
        return [value]
    names = getattr(value, "__struct_fields__", ())
    return [secret for name in names for secret in _secrets(getattr(value, name))]
