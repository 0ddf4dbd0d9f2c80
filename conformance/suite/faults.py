"""How sources misbehave: the names that counterparties and rules share, and those faults that need no ERP at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from email.utils import format_datetime
from gzip import compress
from typing import Final

from msgspec import structs

from conformance.suite.between import FOREIGN, Reply, Trouble

#: fault → what happens, to items unless it says otherwise
FAULTS: Final[dict[str, str]] = {
    "page_token_loop": "the link or token of a page leads to the same page",
    "item_on_two_pages": "the last item of a page comes again on the next one",
    "vanishing_item": "an item is missing between two pages",
    "more_with_none": "a page says that there is more and holds nothing, again and again",
    "count_disagrees": "the count is not the number of items",
    "next_to_other_host": "the link of the next page leads to another host",
    "html_login": "200 with a login page",
    "truncated_gzip": "half of a gzip stream, complete by its length",
    "wrong_content_type": "the right text under another content type",
    "cut_body": "the connection ends in the middle",
    "fails_later": "500 after the first page",
    "amount_nan": "one amount is NaN",
    "amount_1e400": "one amount is 1e400",
    "amount_too_precise": "one amount has more decimals than its currency",
    "amount_as_number": "amounts come as JSON numbers",
    "amount_as_exponent": "amounts come with an exponent",
    "unknown_currency": "one item is in a currency that nobody knows",
    "bad_date": "one date cannot be read",
    "empty_dates": "due dates are what this ERP writes for none",
    "missing_required": "a field that nothing works without is left out",
    "missing_optional": "a field that nothing depends on is left out",
    "new_field": "a field that nobody has seen before",
    "null_columns": "what this user may not see comes as null",
    "no_data_access": "an empty page instead of a refusal",
    "throttled": "too many requests, in this ERP's own dialect, once",
    "unavailable": "503 with Retry-After, once",
    "token_expires": "the logon ends in the middle",
    "clock_ahead": "the ERP's clock is ten minutes fast",
    "clock_behind": "the ERP's clock is ten minutes slow",
    "unfilterable": "fields that a question names cannot be filtered on",
}
#: what may go wrong with the next write: name → what happens
WRITE_FAULTS: Final[dict[str, str]] = {
    "lost_answer": "it takes effect, and its answer is lost",
    "never_arrived": "it is lost before the ERP sees it",
    "error_after_effect": "it takes effect, and an error of the way there is answered",
    "login_page": "a login page answers in the ERP's place, and it has no effect",
    "busy": "the ERP has no time for it, and says so in its own dialect",
    "refused": "the ERP refuses it, in its own words",
    "person_first": "right before it arrives, a person does something",
}
ALWAYS: Final = 10_000
#: how far a clock that is wrong is off
_OFF: Final = timedelta(minutes=10)
WAIT: Final = "11"
_PAGE: Final = b"<!DOCTYPE html><html><body><form action='/login'><input name='user'></form></body></html>"


def html(status: int = 200) -> Reply:
    """A web page in the service's place."""
    return Reply(status=status, headers={"Content-Type": "text/html;charset=utf-8"}, body=_PAGE)


def on_the_way(fault: str, port: int, started: datetime) -> Trouble | None:
    """The trouble that makes a fault of reading, where it needs nothing of the ERP."""
    turns: dict[str, Trouble] = {
        "html_login": Trouble(writes=False, forward=False, turn=lambda _: html(), times=ALWAYS),
        "truncated_gzip": Trouble(writes=False, turn=_half_packed, times=ALWAYS),
        "wrong_content_type": Trouble(writes=False, turn=_other_type, times=ALWAYS),
        "cut_body": Trouble(writes=False, turn=_cut, times=ALWAYS),
        "next_to_other_host": Trouble(writes=False, turn=_elsewhere(port), times=ALWAYS),
        "throttled": Trouble(writes=False, forward=False, turn=lambda _: _later(429), after=1),
        "unavailable": Trouble(writes=False, forward=False, turn=lambda _: _later(503), after=1),
        "clock_ahead": Trouble(writes=False, turn=_dated(started + _OFF), times=ALWAYS),
        "clock_behind": Trouble(writes=False, turn=_dated(started - _OFF), times=ALWAYS),
    }
    return turns.get(fault)


GATEWAY: Final = Reply(status=500, headers={"Content-Type": "text/plain"}, body=b"the gateway gave up")


def of_the_next_write(fault: str, own: Reply, person: Callable[[], None] | None) -> Trouble:
    """The trouble that the next write over HTTP runs into; `own` is what this ERP says when it is busy or refuses."""
    turns: dict[str, Trouble] = {
        "lost_answer": Trouble(writes=True, turn=lambda _: None),
        "never_arrived": Trouble(writes=True, forward=False, turn=lambda _: None),
        "error_after_effect": Trouble(writes=True, turn=lambda _: GATEWAY),
        "login_page": Trouble(writes=True, forward=False, turn=lambda _: html()),
        "busy": Trouble(writes=True, forward=False, turn=lambda _: own),
        "refused": Trouble(writes=True, forward=False, turn=lambda _: own),
        "person_first": Trouble(writes=True, turn=lambda reply: reply, before=person),
    }
    return turns[fault]


def _later(status: int) -> Reply:
    return Reply(status=status, headers={"Content-Type": "text/plain", "Retry-After": WAIT}, body=b"later")


def _half_packed(reply: Reply) -> Reply:
    whole = compress(reply.body, 1)
    return structs.replace(reply, headers={**reply.headers, "Content-Encoding": "gzip"}, body=whole[: len(whole) // 2])


def _other_type(reply: Reply) -> Reply:
    kept = {name: value for name, value in reply.headers.items() if name.lower() != "content-type"}
    return structs.replace(reply, headers={**kept, "Content-Type": "text/plain;charset=utf-8"})


def _cut(reply: Reply) -> Reply:
    kept = len(reply.body) // 2
    return structs.replace(reply, body=reply.body[:kept], missing=len(reply.body) - kept)


def _elsewhere(port: int) -> Callable[[Reply], Reply]:
    ours, foreign = f"127.0.0.1:{port}".encode(), f"{FOREIGN}:{port}".encode()
    return lambda reply: structs.replace(reply, body=reply.body.replace(ours, foreign))


def _dated(instant: datetime) -> Callable[[Reply], Reply]:
    told = format_datetime(instant, usegmt=True)

    def turn(reply: Reply) -> Reply:
        kept = {name: value for name, value in reply.headers.items() if name.lower() != "date"}
        return structs.replace(reply, headers={**kept, "Date": told})

    return turn
