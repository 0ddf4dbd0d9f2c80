"""How the query service misbehaves, on the pages of statements about one table."""

from collections.abc import Callable
from threading import Lock
from typing import Any, Final

from msgspec import Raw, Struct

from simulators.messages import Answer
from simulators.netsuite.auth import Gate
from simulators.netsuite.errors import refused, too_many, too_many_in_scripts
from simulators.netsuite.write_faults import WRITE_FAULTS, WRITES, WriteFault

MAX_INJECTED: Final = 64
_AMOUNTS: Final = ("foreignamountunpaid", "foreignpaymentamountunused")


class Page(Struct, kw_only=True):
    """One answer before it is written."""

    #: the statement and its parameters, which tell one reading from another
    statement: str
    items: list[dict[str, Any]]
    total: int
    more: bool
    gate: Gate
    #: another answer in its place
    instead: Answer | None = None


class Injected(Struct, kw_only=True):
    """A fault in force."""

    name: str
    #: the table that statements begin with; empty: any
    table: str
    left: int | None
    setting: str
    #: statement → what the fault remembers of its last page
    memory: dict[str, Any] = {}


Run = Callable[[Page, Injected], bool]


def _same_page(page: Page, fault: Injected) -> bool:
    first = fault.memory.setdefault(page.statement, list(page.items))
    page.items, page.more = list(first), True
    return True


def _again(page: Page, fault: Injected) -> bool:
    last = fault.memory.get(page.statement)
    fault.memory[page.statement] = page.items[-1] if page.items else None
    if last is None:
        return False
    page.items = [last, *page.items]
    return True


def _vanishing(page: Page, fault: Injected) -> bool:
    if page.statement not in fault.memory:
        fault.memory[page.statement] = True
        return False
    page.items = page.items[1:]
    return True


def _nothing_more(page: Page, fault: Injected) -> bool:
    if page.statement not in fault.memory:
        fault.memory[page.statement] = True
        page.more = True
        return False
    page.items, page.more = [], True
    return True


def _count(page: Page, _: Injected) -> bool:
    page.total += 1
    return True


def _fails_later(page: Page, fault: Injected) -> bool:
    if page.statement not in fault.memory:
        fault.memory[page.statement] = True
        return False
    page.instead = refused(500, "UNEXPECTED_ERROR", "An unexpected error occurred. Error ID: jrgbpyylphhishmmlxyt")
    return True


def _value(page: Page, fault: Injected) -> bool:
    """`field=value`; `amount=value` is for whatever is open of the first item."""
    field, _, value = fault.setting.partition("=")
    for row in page.items:
        names = [n for n in _AMOUNTS if row.get(n) not in {None, "0"}] if field == "amount" else [field]
        if names and names[0] in row:
            row[names[0]] = value
            return True
    return False


def _numbers(page: Page, _: Injected) -> bool:
    for row in page.items:
        for name in [name for name in row if "amount" in name and row[name] is not None]:
            row[name] = Raw(_as_json(row[name]).encode())
    return True


def _as_json(text: str) -> str:
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    return sign + (f"0{digits}" if digits.startswith(".") else digits)


def _exponents(page: Page, _: Injected) -> bool:
    for row in page.items:
        for name in [name for name in row if "amount" in name and row[name] is not None]:
            row[name] = f"{row[name]}E0"
    return True


def _undated(page: Page, _: Injected) -> bool:
    for place, row in enumerate(page.items):
        if "duedate" in row:
            row["duedate"] = (None, "", "0001-01-01", "1900-01-01")[place % 4]
    return True


def _new_field(page: Page, _: Injected) -> bool:
    for row in page.items:
        row["brandnew"] = "x"
    return True


def _nulls(page: Page, _: Injected) -> bool:
    for row in page.items:
        row.update({name: None for name in row if "amount" in name})
    return True


def _no_access(page: Page, _: Injected) -> bool:
    page.items, page.total, page.more = [], 0, False
    return True


def _throttled(page: Page, fault: Injected) -> bool:
    page.instead = too_many(fault.setting)
    return True


def _throttled_400(page: Page, _: Injected) -> bool:
    page.instead = too_many_in_scripts()
    return True


def _vaguely(page: Page, _: Injected) -> bool:
    page.instead = refused(400, "INVALID_PARAMETER", "Invalid search query. Detailed unprocessed description follows.")
    return True


def _expired(page: Page, fault: Injected) -> bool:
    if page.statement not in fault.memory:
        fault.memory[page.statement] = True
        page.gate.revoke()
        return False
    return True


#: fault → how it runs, and how often it strikes unless somebody says otherwise
FAULTS: Final[dict[str, tuple[Run, int | None]]] = {
    "page_token_loop": (_same_page, None),
    "item_on_two_pages": (_again, None),
    "vanishing_item": (_vanishing, 1),
    "more_with_none": (_nothing_more, None),
    "count_disagrees": (_count, None),
    "fails_later": (_fails_later, None),
    "value": (_value, 1),
    "amount_as_number": (_numbers, None),
    "amount_as_exponent": (_exponents, None),
    "empty_dates": (_undated, None),
    "new_field": (_new_field, None),
    "null_columns": (_nulls, None),
    "no_data_access": (_no_access, None),
    "throttled": (_throttled, 1),
    "throttled_400": (_throttled_400, 1),
    "invalid_query": (_vaguely, 1),
    "token_expires": (_expired, 1),
}


class Injections:
    """The faults in force, in the order they were injected."""

    def __init__(self) -> None:
        self._active: list[Injected] = []
        self._lock = Lock()

    def add(self, name: str, *, table: str = "", count: int | None = None, setting: str = "") -> None:
        if name not in FAULTS and name not in WRITE_FAULTS:
            raise ValueError(f"no fault {name}; there are {', '.join(sorted({*FAULTS, *WRITE_FAULTS}))}")
        if len(self._active) >= MAX_INJECTED:
            raise ValueError(f"more than {MAX_INJECTED} faults at once")
        left = count if count is not None else FAULTS[name][1] if name in FAULTS else 1
        self._active.append(Injected(name=name, table=table, left=left, setting=setting, memory={}))

    def clear(self) -> None:
        self._active.clear()

    def apply(self, page: Page, table: str) -> None:
        """Runs every fault that is meant for this page."""
        with self._lock:
            for one in self._active:
                if one.name not in FAULTS or one.table not in {"", table} or one.left == 0:
                    continue
                if FAULTS[one.name][0](page, one) and one.left:
                    one.left -= 1

    def strike(self, record: str, method: str) -> WriteFault | None:
        """The fault that a request to the record service or to a script runs into."""
        with self._lock:
            for one in self._active:
                methods = frozenset(one.setting.split(",")) if one.setting else WRITES
                fits = one.table.lower() in {"", record.lower()} and method in methods
                if one.name in WRITE_FAULTS and fits and one.left != 0:
                    one.left = one.left and one.left - 1
                    return WRITE_FAULTS[one.name]
        return None
