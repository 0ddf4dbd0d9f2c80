"""How reading goes wrong: on the pages of one set or of all, by the names that counterparties share."""

from collections.abc import Callable, Iterator
from typing import Any, Final

from msgspec import Raw, Struct

from simulators.dynamics.entra import Gate
from simulators.messages import Answer, Request, text_answer


class Names(Struct, frozen=True, kw_only=True):
    """What a product calls things: what faults spoil by default."""

    amounts: frozenset[str]
    #: the open amount of a row, its due date, its currency; the first one that a row has is spoilt
    open: tuple[str, ...]
    due: tuple[str, ...]
    currency: tuple[str, ...]
    #: what nothing works without, and what nothing depends on
    required: tuple[str, ...]
    optional: tuple[str, ...]
    #: how the product writes that there is no date
    no_day: str


class Voice(Struct, frozen=True, kw_only=True):
    """How a product says what every product can say."""

    #: seconds to wait, or nothing → too many requests
    too_many: Callable[[str], Answer]
    #: a question that it cannot answer, and why
    bad_question: Callable[[str], Answer]
    #: an error of its own
    broken: Callable[[], Answer]
    #: a write that it refuses
    refused: Callable[[], Answer]


class Injected(Struct, kw_only=True):
    """A fault in force."""

    name: str
    #: the set; empty: any
    resource: str
    left: int | None
    setting: str
    #: question → what the fault remembers of its last page
    memory: dict[str, Any] = {}


class Page(Struct, kw_only=True):
    """One page before it is written."""

    resource: str
    #: the target without its window, which tells one reading from another
    question: str
    items: list[dict[str, Any]]
    total: int
    #: the link of the next page; empty: this is the last one
    next: str
    #: a link that leads to a next page, whether there is one or not
    onward: str
    gate: Gate
    request: Request
    names: Names
    voice: Voice
    #: another answer in its place
    instead: Answer | None = None


Run = Callable[[Page, Injected], bool]


def rows_of(items: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Rows with those below them."""
    for one in items:
        yield one
        for value in list(one.values()):
            below = [value] if isinstance(value, dict) else value
            if isinstance(below, list):
                yield from rows_of([row for row in below if isinstance(row, dict)])


def login_page(status: int = 200) -> Answer:
    """The page where people log on, in the service's place."""
    text = "<!DOCTYPE html><html><head><title>Sign in to your account</title></head><body></body></html>"
    return text_answer(text, status=status, kind="text/html; charset=utf-8")


def unavailable(retry_after: str = "1") -> Answer:
    """The service is down for a moment."""
    answer = text_answer("The service is unavailable.", status=503, kind="text/plain")
    answer.headers["Retry-After"] = retry_after
    return answer


def _same_page(page: Page, fault: Injected) -> bool:
    first = fault.memory.setdefault(page.question, list(page.items))
    page.items, page.next = list(first), page.next or page.onward
    return True


def _again(page: Page, fault: Injected) -> bool:
    last = fault.memory.get(page.question)
    fault.memory[page.question] = page.items[-1] if page.items else None
    if last is None:
        return False
    page.items = [last, *page.items]
    return True


def _not_first(page: Page, fault: Injected) -> bool:
    """Whether the question was asked before."""
    before = page.question in fault.memory
    fault.memory[page.question] = True
    return before


def _vanishing(page: Page, fault: Injected) -> bool:
    later = _not_first(page, fault)
    page.items = page.items[1:] if later else page.items
    return later


def _nothing_more(page: Page, fault: Injected) -> bool:
    later = _not_first(page, fault)
    page.items, page.next = [] if later else page.items, page.next or page.onward
    return later


def _count(page: Page, _: Injected) -> bool:
    page.total += 1
    return True


def _fails_later(page: Page, fault: Injected) -> bool:
    later = _not_first(page, fault)
    page.instead = page.voice.broken() if later else None
    return later


def _spoilt(of: Callable[[Names], tuple[str, ...]], value: Any) -> Run:  # noqa: ANN401 - whatever spoils
    """Sets the first of these properties that a row has, unless a setting says `Property=value`."""

    def run(page: Page, fault: Injected) -> bool:
        name, _, told = fault.setting.partition("=")
        wanted = (name,) if name else of(page.names)
        for row in rows_of(page.items):
            found = next((one for one in wanted if row.get(one) is not None), None)
            if found is not None:
                row[found] = _as_told(found, told, page.names) if name else value
                return True
        return False

    return run


def _as_told(name: str, told: str, names: Names) -> Any:  # noqa: ANN401 - JSON as it is
    """An amount as JSON has numbers, even where JSON has none; anything else as a text."""
    number = name in names.amounts and told not in {"", "NaN"}
    return Raw(told.encode()) if number else told


def _amounts(write: Callable[[str], Any]) -> Run:
    def run(page: Page, _: Injected) -> bool:
        for row in rows_of(page.items):
            for name in row.keys() & page.names.amounts:
                row[name] = write(str(row[name])) if row[name] is not None else None
        return True

    return run


def _undated(page: Page, _: Injected) -> bool:
    for row in rows_of(page.items):
        row.update(dict.fromkeys(row.keys() & set(page.names.due), page.names.no_day))
    return True


def _without(of: Callable[[Names], tuple[str, ...]]) -> Run:
    def run(page: Page, fault: Injected) -> bool:
        left_out = (fault.setting,) if fault.setting else of(page.names)
        for row in rows_of(page.items):
            for name in left_out:
                row.pop(name, None)
        return True

    return run


def _new_field(page: Page, _: Injected) -> bool:
    for row in rows_of(page.items):
        row["BrandNewProperty"] = "x"
    return True


def _nulls(page: Page, _: Injected) -> bool:
    for row in rows_of(page.items):
        row.update(dict.fromkeys(row.keys() & page.names.amounts))
    return True


def _no_access(page: Page, _: Injected) -> bool:
    page.items, page.total, page.next = [], 0, ""
    return True


def _throttled(page: Page, fault: Injected) -> bool:
    page.instead = page.voice.too_many(fault.setting)
    return True


def _unavailable(page: Page, fault: Injected) -> bool:
    page.instead = unavailable(fault.setting or "1")
    return True


def _login(page: Page, _: Injected) -> bool:
    page.instead = login_page()
    return True


def _unfilterable(page: Page, fault: Injected) -> bool:
    asked = page.request.params.get("$filter", "")
    struck = bool(asked) and (not fault.setting or fault.setting in asked)
    if struck:
        page.instead = page.voice.bad_question(f"The property '{fault.setting}' cannot be used in $filter.")
    return struck


def _expired(page: Page, _: Injected) -> bool:
    """The page still comes; the next request with the same token is refused."""
    page.gate.end(page.request)
    return True


#: fault → how it runs, and how often it strikes unless somebody says otherwise
FAULTS: Final[dict[str, tuple[Run, int | None]]] = {
    "page_token_loop": (_same_page, None),
    "item_on_two_pages": (_again, None),
    "vanishing_item": (_vanishing, 1),
    "more_with_none": (_nothing_more, None),
    "count_disagrees": (_count, None),
    "html_login": (_login, None),
    "fails_later": (_fails_later, None),
    "amount_nan": (_spoilt(lambda names: names.open, "NaN"), 1),
    "amount_1e400": (_spoilt(lambda names: names.open, Raw(b"1e400")), 1),
    "amount_too_precise": (_spoilt(lambda names: names.open, Raw(b"1.234567")), 1),
    "amount_as_number": (_amounts(lambda text: Raw(text.encode())), None),
    "amount_as_text": (_amounts(lambda text: text), None),
    "amount_as_exponent": (_amounts(lambda text: Raw(f"{text}E0".encode())), None),
    "unknown_currency": (_spoilt(lambda names: names.currency, "XQZ"), 1),
    "bad_date": (_spoilt(lambda names: names.due, "2026-13-45"), 1),
    "empty_dates": (_undated, None),
    "value": (_spoilt(lambda names: names.open, Raw(b"0")), 1),
    "missing_required": (_without(lambda names: names.required), None),
    "missing_optional": (_without(lambda names: names.optional), None),
    "new_field": (_new_field, None),
    "null_columns": (_nulls, None),
    "no_data_access": (_no_access, None),
    "throttled": (_throttled, 1),
    "unavailable": (_unavailable, 1),
    "token_expires": (_expired, 1),
    "unfilterable": (_unfilterable, None),
}
