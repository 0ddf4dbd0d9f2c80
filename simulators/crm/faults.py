"""How reading and writing a CRM goes wrong, by the names that counterparties share."""

from collections.abc import Callable
from threading import Lock
from typing import Any, Final

from msgspec import Struct

from simulators.messages import Answer, text_answer

MAX_INJECTED: Final = 64


class Injected(Struct, kw_only=True):
    """A fault in force."""

    name: str
    #: the object; empty: any
    resource: str
    left: int | None
    setting: str
    memory: dict[str, Any] = {}


class Page(Struct, kw_only=True):
    """One page before it is written."""

    resource: str
    #: which reading it belongs to
    question: str
    rows: list[dict[str, Any]]
    total: int
    #: where the next page begins; empty: this is the last one
    next: str
    #: how a row names its own fields
    fields: Callable[[dict[str, Any]], dict[str, Any]]
    #: what nothing works without, and what nothing depends on
    required: str
    optional: str
    #: an error of the CRM's own, and its way to say: too many requests
    broken: Callable[[], Answer]
    too_many: Callable[[str], Answer]
    instead: Answer | None = None


Run = Callable[[Page, Injected], bool]


def _same(page: Page, fault: Injected) -> bool:
    """The first page comes again and again."""
    first = fault.memory.setdefault(page.question, (list(page.rows), page.next))
    page.rows, page.next = list(first[0]), first[1]
    return True


def _again(page: Page, fault: Injected) -> bool:
    last = fault.memory.get(page.question)
    fault.memory[page.question] = page.rows[-1] if page.rows else None
    if last is None:
        return False
    page.rows = [last, *page.rows]
    return True


def _not_first(page: Page, fault: Injected) -> bool:
    before = page.question in fault.memory
    fault.memory[page.question] = True
    return before


def _vanishing(page: Page, fault: Injected) -> bool:
    if not _not_first(page, fault):
        return False
    page.rows = page.rows[1:]
    return True


def _nothing(page: Page, fault: Injected) -> bool:
    number = fault.memory.get("number", 0) + 1
    fault.memory["number"] = number
    page.rows, page.next = [], f"{page.next or '0'}-{number}"
    return True


def _count(page: Page, _fault: Injected) -> bool:
    page.total += 1
    return True


def _fails(page: Page, fault: Injected) -> bool:
    if not _not_first(page, fault):
        return False
    page.instead = page.broken()
    return True


def _without(name: Callable[[Page], str]) -> Run:
    def run(page: Page, _fault: Injected) -> bool:
        for row in page.rows:
            page.fields(row).pop(name(page), None)
        return True

    return run


def _new_field(page: Page, _fault: Injected) -> bool:
    for row in page.rows:
        page.fields(row)["neverSeen"] = "x"
    return True


def _null(page: Page, _fault: Injected) -> bool:
    for row in page.rows:
        told = page.fields(row)
        told.update(dict.fromkeys([name for name in (page.required, page.optional) if name in told]))
    return True


def _empty(page: Page, _fault: Injected) -> bool:
    page.rows, page.total, page.next = [], 0, ""
    return True


def _throttled(page: Page, fault: Injected) -> bool:
    page.instead = page.too_many(fault.setting)
    return True


#: name → what happens, and how often
FAULTS: Final[dict[str, tuple[Run, int | None]]] = {
    "page_token_loop": (_same, None),
    "item_on_two_pages": (_again, None),
    "vanishing_item": (_vanishing, None),
    "more_with_none": (_nothing, None),
    "count_disagrees": (_count, None),
    "fails_later": (_fails, None),
    "missing_required": (_without(lambda page: page.required), None),
    "missing_optional": (_without(lambda page: page.optional), None),
    "new_field": (_new_field, None),
    "null_columns": (_null, None),
    "no_data_access": (_empty, None),
    "throttled": (_throttled, 1),
}


class Injections:
    """The faults in force, in the order they were injected."""

    def __init__(self) -> None:
        self._active: list[Injected] = []
        self._lock = Lock()

    def add(self, name: str, *, resource: str = "", count: int | None = None, setting: str = "") -> None:
        if name not in FAULTS:
            raise ValueError(f"no fault {name}; there are {', '.join(sorted(FAULTS))}")
        if len(self._active) >= MAX_INJECTED:
            raise ValueError(f"more than {MAX_INJECTED} faults at once")
        left = FAULTS[name][1] if count is None else count
        self._active.append(Injected(name=name, resource=resource, left=left, setting=setting, memory={}))

    def clear(self) -> None:
        self._active.clear()

    def apply(self, page: Page) -> None:
        """Runs every fault that is meant for this page."""
        with self._lock:
            for one in self._active:
                if one.resource in {"", page.resource} and one.left != 0 and FAULTS[one.name][0](page, one):
                    one.left = one.left and one.left - 1


def login_page() -> Answer:
    """The page where people log on, in the service's place."""
    return text_answer("<!DOCTYPE html><html><body>Log in</body></html>", kind="text/html; charset=utf-8")
