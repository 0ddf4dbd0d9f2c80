"""Sources that misbehave: an error that says so, or one record in quarantine; never a silent loss."""

from __future__ import annotations

from datetime import timedelta
from typing import TypeGuard

from canonical_model.adapter import Rejected
from canonical_model.errors import AdapterError, BadAnswer, Misconfigured, Retry
from canonical_model.identity import NativeKey
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.relationships import CrmAccount
from conformance.suite.bench import Bench, sound
from conformance.suite.faults import FAULTS, WAIT
from conformance.suite.rule import ALL, Failed, Rules, must, same
from conformance.suite.shelf import FeedRead, Shelf

RULES = Rules("bad_reads")
#: requests after which a reading of a few pages goes round in circles
_PATIENCE = 150
#: trying again would not help
_NO_RETRY = (BadAnswer, Misconfigured)
#: signs that meet quotes, separators and escapes in URLs, filters and keys
_ODD_NUMBERS = ("0000000777", "O'NEIL|1", "A-100%2F", "B\\-7", 'C"8&9')


def _kept(bench: Bench) -> tuple[Shelf, dict[NativeKey, Money | str]]:
    """A shelf from sound books, and what stands there."""
    shelf = bench.items()
    return shelf, _opens(shelf)


def _opens(shelf: Shelf) -> dict[NativeKey, Money | str]:
    """What is open in a ledger; the names of a CRM's accounts."""
    accounts = {account.native_key: account.name for account in shelf.of(CrmAccount)}
    return accounts | {item.native_key: item.open for item in shelf.of(OpenItem) if item.is_open}


def _told(record: object) -> TypeGuard[OpenItem | CrmAccount]:
    """Whether it is one of those."""
    return isinstance(record, CrmAccount) or (isinstance(record, OpenItem) and record.is_open)


def _read_items(bench: Bench, shelf: Shelf) -> list[FeedRead]:
    """What a full reading says of the feeds that bring items, or accounts."""
    reads = shelf.sync(bench.reader(), full=True, items_only=True)
    return [read for read in reads if {"open_items", "accounts"} & set(read.feed.streams)]


def _refused(bench: Bench, fault: str, kind: type[AdapterError] | tuple[type[AdapterError], ...]) -> None:
    """The reading of items ends with an error that names system and entity, and nothing of it is taken."""
    shelf, before = _kept(bench)
    bench.spoil(fault)
    errors = [read.error for read in _read_items(bench, shelf) if read.error is not None]
    must(errors, f"no reading failed, although {FAULTS[fault]}")
    must(any(isinstance(error, kind) for error in errors), f"it failed as {errors[0]!r}, not as {kind}")
    must(all(error.system for error in errors), "the error does not name its system")
    same(_opens(shelf), before, "open items afterwards")


def _not_complete(bench: Bench, fault: str) -> None:
    """The reading fails, is not called complete, or got everything after all; nothing is swept away."""
    shelf, before = _kept(bench)
    bench.spoil(fault)
    reads = _read_items(bench, shelf)
    whole = [read for read in reads if read.whole]
    same(_opens(shelf), before, "open items afterwards")
    brought = {record.native_key for read in whole for record in read.records if _told(record)}
    read_for = {read.entity for read in whole}
    expected = {key for key in before if key[0] in read_for or "" in read_for or not whole}
    must(len(whole) < len(reads) or expected <= brought, f"a reading calls itself complete, although {FAULTS[fault]}")
    twice = [read for read in reads if _doubled(read)]
    must(not twice, "an item comes twice out of one reading")


def _doubled(read: FeedRead) -> bool:
    ids = [record.id for record in read.records if isinstance(record, OpenItem | CrmAccount)]
    return len(ids) != len(set(ids))


def _passes(bench: Bench, fault: str) -> list[FeedRead]:
    """The reading is complete and brings the same."""
    shelf, before = _kept(bench)
    bench.spoil(fault)
    reads = sound(_read_items(bench, shelf))
    same(_opens(shelf), before, "open items afterwards")
    return reads


def _spoils_one(bench: Bench, fault: str) -> Rejected:
    """One record is rejected with its key, reason and customer; all others are read."""
    _, before = _kept(bench)
    bench.spoil(fault)
    shelf = Shelf()
    reads = shelf.sync(bench.reader(), items_only=True)
    for read in reads:
        if read.error is not None:
            raise Failed(f"one spoilt record ends the whole reading: {read.error}")
    rejected = [one for read in reads for one in read.rejected]
    same(len(rejected), 1, "rejected records")
    lost = before.keys() - _opens(shelf).keys()
    same(len(lost), 1, "items that are not read")
    must(rejected[0].reason, "no reason is given")
    must(rejected[0].native_key in lost, f"it is rejected as {rejected[0].native_key}, the spoilt one is {lost}")
    must(rejected[0].customer_number, "the customer is not named, so the account would still be pushed")
    return rejected[0]


@RULES.rule("page_token_loop", "pages that lead to themselves end the reading, soon", ALL)
def page_token_loop(bench: Bench) -> None:
    """Bounded, and said."""
    shelf, before = _kept(bench)
    bench.spoil("page_token_loop")
    asked = bench.asked
    reads = _read_items(bench, shelf)
    asked = bench.asked - asked
    must(asked <= _PATIENCE, f"it asked {asked} times before it noticed")
    must(any(isinstance(read.error, BadAnswer) for read in reads), f"it ends as {[read.error for read in reads]}")
    same(_opens(shelf), before, "open items afterwards")


@RULES.rule("more_with_none", "pages that promise more and hold nothing end the reading, soon", ALL)
def more_with_none(bench: Bench) -> None:
    """Bounded."""
    asked = bench.asked
    _not_complete(bench, "more_with_none")
    must(bench.asked - asked <= 2 * _PATIENCE, "it goes on asking")


@RULES.rule("item_on_two_pages", "an item on two pages is taken once, and the reading is not called complete", ALL)
def item_on_two_pages(bench: Bench) -> None:
    """Where one came twice another may have been passed over."""
    shelf, before = _kept(bench)
    bench.spoil("item_on_two_pages")
    reads = _read_items(bench, shelf)
    same(_opens(shelf), before, "open items afterwards")
    must(not any(_doubled(read) for read in reads), "an item comes twice out of one reading")
    must(any(not read.whole or read.rejected for read in reads), "it does not say that it noticed")


@RULES.rule("vanishing_item", "an item that vanishes between two pages is noticed", ALL)
def vanishing_item(bench: Bench) -> None:
    """Paging by offset while people clear."""
    _not_complete(bench, "vanishing_item")


@RULES.rule("count_disagrees", "a count that is not the number of items is noticed", ALL)
def count_disagrees(bench: Bench) -> None:
    """Somebody is wrong, so nothing is swept away."""
    shelf, before = _kept(bench)
    bench.spoil("count_disagrees")
    reads = _read_items(bench, shelf)
    must(any(not read.whole for read in reads), "every reading calls itself complete")
    same(_opens(shelf), before, "open items afterwards")


@RULES.rule("next_to_other_host", "a link to another host is refused, and nothing is sent there", ALL)
def next_to_other_host(bench: Bench) -> None:
    """Not even the credentials."""
    _refused(bench, "next_to_other_host", BadAnswer)
    must(not any(one.foreign for one in bench.between.passed), "a request went to the other host")


@RULES.rule("html_login", "a login page in the service's place is no answer", ALL)
def html_login(bench: Bench) -> None:
    """200, and a form."""
    _refused(bench, "html_login", _NO_RETRY)


@RULES.rule("truncated_gzip", "half of a packed answer is no answer", ALL)
def truncated_gzip(bench: Bench) -> None:
    """Complete by its length, cut inside."""
    _refused(bench, "truncated_gzip", BadAnswer)


@RULES.rule("wrong_content_type", "an answer of another content type is not taken", ALL)
def wrong_content_type(bench: Bench) -> None:
    """It may be anything."""
    _refused(bench, "wrong_content_type", BadAnswer)


@RULES.rule("cut_body", "an answer that breaks off is not taken", ALL)
def cut_body(bench: Bench) -> None:
    """It may be asked for again."""
    _refused(bench, "cut_body", AdapterError)


@RULES.rule("fails_later", "an error in the middle is one that may pass, and nothing before it is taken", ALL)
def fails_later(bench: Bench) -> None:
    """500 after the first page."""
    _refused(bench, "fails_later", Retry)


@RULES.rule("amount_nan", "an amount that is not a number puts one record into quarantine")
def amount_nan(bench: Bench) -> None:
    """NaN."""
    _spoils_one(bench, "amount_nan")


@RULES.rule("amount_1e400", "an amount beyond all books puts one record into quarantine")
def amount_1e400(bench: Bench) -> None:
    """1e400."""
    _spoils_one(bench, "amount_1e400")


@RULES.rule(
    "amount_too_precise", "an amount with more decimals than its currency is not rounded, but put into quarantine"
)
def amount_too_precise(bench: Bench) -> None:
    """12.3456789."""
    _spoils_one(bench, "amount_too_precise")


@RULES.rule("unknown_currency", "a currency that nobody knows puts one record into quarantine")
def unknown_currency(bench: Bench) -> None:
    """XXQ."""
    must("XXQ" in _spoils_one(bench, "unknown_currency").reason, "the reason does not name the currency")


@RULES.rule("bad_date", "a date that cannot be read puts one record into quarantine")
def bad_date(bench: Bench) -> None:
    """Not today, not none."""
    _spoils_one(bench, "bad_date")


@RULES.rule("amount_as_number", "amounts as JSON numbers are read exactly")
def amount_as_number(bench: Bench) -> None:
    """Digit for digit, not through a binary fraction."""
    _passes(bench, "amount_as_number")


@RULES.rule("amount_as_exponent", "amounts with an exponent are read exactly, or put into quarantine")
def amount_as_exponent(bench: Bench) -> None:
    """Never another amount."""
    _, before = _kept(bench)
    bench.spoil("amount_as_exponent")
    shelf = Shelf()
    reads = shelf.sync(bench.reader(), items_only=True)
    for key, amount in _opens(shelf).items():
        same(amount, before[key], f"item {key}")
    noticed = any(read.rejected or not read.whole for read in reads)
    must(noticed or _opens(shelf) == before, "items are missing, and nothing says so")


@RULES.rule("empty_dates", "what the ERP writes for no date is no date")
def empty_dates(bench: Bench) -> None:
    """Not the year 1, not 1900, not 9999; terms may say what the date does not."""
    told = {item.key: item.due for item in bench.erp.items()}
    bench.spoil("empty_dates")
    for item in bench.items().of(OpenItem):
        must(item.due_date in {None, told.get(item.native_key)}, f"item {item.native_key} falls due on {item.due_date}")


@RULES.rule("odd_keys", "leading zeros, quotes, bars, per cent signs and backslashes in keys are part of the key")
def odd_keys(bench: Bench) -> None:
    """Read, changed, and asked for again."""
    numbers = {bench.erp.odd_customer(number) for number in _ODD_NUMBERS}
    shelf = bench.items()
    found = {item.customer_number for item in shelf.of(OpenItem)}
    same(found & numbers, numbers, "customers with odd numbers whose items came")
    same(_opens(shelf), {i.key: Money.of(i.open, i.currency) for i in bench.erp.items()}, "open items")


@RULES.rule(
    "missing_required", "a field that nothing works without stops the reading of its stream, and says which", ALL
)
def missing_required(bench: Bench) -> None:
    """Drift that hurts."""
    shelf, before = _kept(bench)
    bench.spoil("missing_required")
    reads = _read_items(bench, shelf)
    must(any(read.error is not None for read in reads), "no reading failed")
    same(_opens(shelf), before, "open items afterwards")


@RULES.rule("missing_optional", "a field that nothing depends on may be missing", ALL)
def missing_optional(bench: Bench) -> None:
    """Drift that does not hurt."""
    _passes(bench, "missing_optional")


@RULES.rule("new_field", "a field that nobody has seen before is reported, and stops nothing", ALL)
def new_field(bench: Bench) -> None:
    """Drift that somebody should know of."""
    reads = _passes(bench, "new_field")
    must(any(end.findings for read in reads for end in read.ends), "no finding names it")


@RULES.rule("null_columns", "what the user may not see is not taken for nothing", ALL)
def null_columns(bench: Bench) -> None:
    """Null is not empty."""
    shelf, _ = _kept(bench)
    bench.spoil("null_columns")
    reads = _read_items(bench, shelf)
    must(any(not read.whole for read in reads), "every reading calls itself complete")


@RULES.rule("no_data_access", "an empty page is taken for missing access, not for an empty ledger", ALL)
def no_data_access(bench: Bench) -> None:
    """Nothing came, so nothing is known."""
    shelf, before = _kept(bench)
    bench.spoil("no_data_access")
    reads = _read_items(bench, shelf)
    must(not any(read.whole for read in reads), "a reading that brought nothing calls itself complete")
    same(_opens(shelf), before, "open items afterwards")


@RULES.rule("throttled", "too many requests: it waits as long as it is told, then reads on", ALL)
def throttled(bench: Bench) -> None:
    """In the dialect of this ERP."""
    _waits(bench, "throttled")


@RULES.rule("unavailable", "503 with Retry-After: it waits as long as it is told, then reads on", ALL)
def unavailable(bench: Bench) -> None:
    """A restart is over soon."""
    _waits(bench, "unavailable")


def _waits(bench: Bench, fault: str) -> None:
    _passes(bench, fault)
    must(sum(bench.clock.slept) >= int(WAIT), f"told to wait {WAIT} s, it waited {sum(bench.clock.slept)} s")


@RULES.rule("token_expires", "a logon that ends in the middle is renewed, and nothing is lost", ALL)
def token_expires(bench: Bench) -> None:
    """Once, without a person."""
    _passes(bench, "token_expires")


@RULES.rule("clock_ahead", "an ERP whose clock is ten minutes fast loses nothing", ALL)
def clock_ahead(bench: Bench) -> None:
    """What is stamped by it comes."""
    _passes(bench, "clock_ahead")


@RULES.rule("clock_behind", "an ERP whose clock is ten minutes slow loses nothing, not even between two readings")
def clock_behind(bench: Bench) -> None:
    """A change after the reading is stamped before it."""
    key = bench.erp.invoice("15.00")
    shelf = bench.items()
    bench.spoil("clock_behind")
    bench.clock.sleep(60)
    stamp, due = bench.clock.now() - timedelta(minutes=10), bench.clock.now().date() + timedelta(days=77)
    bench.erp.move_due(key, due, entered=stamp)
    sound(shelf.sync(bench.reader(), items_only=True))
    item = shelf.item(key)
    must(item is not None and item.due_date == due, "a change stamped by the slow clock never came")
