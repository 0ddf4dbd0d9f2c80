"""How reports go wrong, by the names that counterparties share: on pages that go by P_AFTER_ID.

A setting names a column, a value (`COLUMN=value`) or how many seconds to wait; without one the usual column is meant.
"""

from collections.abc import Callable
from typing import Final

from msgspec import Struct, structs

from simulators.messages import Answer, Request
from simulators.oracle.fusion.auth import Gate
from simulators.oracle.fusion.data_models import Group
from simulators.oracle.fusion.errors import gateway_page, too_many, unavailable
from simulators.oracle.fusion.injected import Injected

#: an id that no item has
PHANTOM: Final = 999_999_999_999_999_999
#: what stands for no date at all [oracle.md §2.1: what is open closes on that day]
NO_DAY: Final = "4712-12-31"
_AMOUNTS: Final = (
    "AMOUNT_DUE_ORIGINAL", "AMOUNT_DUE_REMAINING", "ACCTD_AMOUNT_DUE_REMAINING", "AMOUNT_APPLIED",
    "ACCTD_AMOUNT_APPLIED", "DISCOUNT_TAKEN", "ACCTD_DISCOUNT_TAKEN", "BALANCE", "AMOUNT",
)  # fmt: skip
_OPEN: Final = "AMOUNT_DUE_REMAINING"
_FAILED: Final = "oracle.xdo.servlet.data.DataException: ORA-01555: snapshot too old"


class Report(Struct, kw_only=True):
    """A page of a report before it is written."""

    statement: str
    #: the statement with its parameters, without those of a page: what tells one reading from another
    question: str
    columns: tuple[str, ...]
    #: all that comes behind the last page
    groups: list[Group]
    #: how many of them are on this page
    limit: int
    after: int
    gate: Gate
    request: Request
    #: another answer in its place, or the words of a fault
    instead: Answer | None = None
    failed: str = ""


Run = Callable[[Report, Injected], bool]


def _same_page(report: Report, fault: Injected) -> bool:
    report.groups = fault.memory.setdefault(report.question, report.groups)
    return True


def _again(report: Report, fault: Injected) -> bool:
    last = fault.memory.get(report.question) if report.after else None
    report.groups = [*([last] if last else []), *report.groups]
    shown = report.groups[: report.limit]
    fault.memory[report.question] = shown[-1] if shown else None
    return last is not None


def _vanishing(report: Report, _: Injected) -> bool:
    found = bool(report.after and report.groups)
    report.groups = report.groups[1:] if found else report.groups
    return found


def _nothing_more(report: Report, _: Injected) -> bool:
    report.groups = [] if report.after else report.groups
    return bool(report.after)


def _count(report: Report, _: Injected) -> bool:
    if report.statement != "open_items" or report.after >= PHANTOM:
        return False
    report.groups = [*report.groups, Group(key=PHANTOM, lines=[{"PAYMENT_SCHEDULE_ID": str(PHANTOM)}])]
    return True


def _fails_later(report: Report, _: Injected) -> bool:
    report.failed = _FAILED if report.after else ""
    return bool(report.after)


def _value(report: Report, fault: Injected) -> bool:
    """In all rows of the first record that has one; of an item that is open."""
    column, _, value = fault.setting.partition("=")
    column = column or _OPEN
    for place, group in enumerate(report.groups[: report.limit]):
        first = group.lines[0]
        if first.get(column) and first.get("STATUS", "OP") != "CL":
            report.groups[place] = structs.replace(group, lines=[one | {column: value} for one in group.lines])
            return True
    return False


def _each(change: Callable[[dict[str, str]], dict[str, str]]) -> Run:
    """Changes every row."""

    def run(report: Report, _: Injected) -> bool:
        report.groups = [
            structs.replace(group, lines=[one | change(one) for one in group.lines])
            for group in report.groups[: report.limit]
        ]  # fmt: skip
        return True

    return run


def _exponents(row: dict[str, str]) -> dict[str, str]:
    return {name: f"{row[name]}E0" for name in _AMOUNTS if row.get(name)}


def _undated(row: dict[str, str]) -> dict[str, str]:
    return {"DUE_DATE": NO_DAY} if "DUE_DATE" in row else {}


def _nulls(row: dict[str, str]) -> dict[str, str]:
    return {name: "" for name in _AMOUNTS if name in row}


def _new_field(report: Report, _: Injected) -> bool:
    report.columns = (*report.columns, "X_NEW")
    report.groups = [
        structs.replace(group, lines=[one | {"X_NEW": "x"} for one in group.lines]) for group in report.groups
    ]  # fmt: skip
    return True


def _no_access(report: Report, _: Injected) -> bool:
    report.groups = []
    return True


def _without(column: str) -> Run:
    def run(report: Report, fault: Injected) -> bool:
        report.columns = tuple(one for one in report.columns if one != (fault.setting or column))
        return True

    return run


def _instead(make: Callable[[str], Answer]) -> Run:
    def run(report: Report, fault: Injected) -> bool:
        report.instead = make(fault.setting or "1")
        return True

    return run


def _expired(report: Report, _: Injected) -> bool:
    """The page still comes; the next request with the same logon is refused."""
    report.gate.end(report.request)
    return True


#: fault → how it runs, and how often it strikes unless somebody says otherwise
REPORT_FAULTS: Final[dict[str, tuple[Run, int | None]]] = {
    "page_token_loop": (_same_page, None),
    "item_on_two_pages": (_again, None),
    "vanishing_item": (_vanishing, 1),
    "more_with_none": (_nothing_more, None),
    "count_disagrees": (_count, None),
    "html_login": (_instead(lambda _: gateway_page(200)), None),
    "fails_later": (_fails_later, None),
    "value": (_value, 1),
    "amount_as_exponent": (_each(_exponents), None),
    "empty_dates": (_each(_undated), None),
    "missing_required": (_without(_OPEN), None),
    "missing_optional": (_without("PURCHASE_ORDER"), None),
    "new_field": (_new_field, None),
    "null_columns": (_each(_nulls), None),
    "no_data_access": (_no_access, None),
    "throttled": (_instead(too_many), 1),
    "unavailable": (_instead(unavailable), 1),
    "token_expires": (_expired, 1),
}
