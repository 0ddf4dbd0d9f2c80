"""The table of faults: each is something a real system, or what stands before it, has done to a reader."""

from collections.abc import Callable
from gzip import compress
from typing import Any

import msgspec

from simulators.messages import Answer, json_answer, text_answer
from simulators.sap.errors import GatewayError, as_json
from simulators.sap.fault_kit import Exchange, Fault, Phase
from simulators.sap.pages import Page

FOREIGN_ORIGIN = "http://erp.example.net"
LOGIN = '<!DOCTYPE html><html><body><form action="/saml2/idp/sso"><input name="SAMLRequest"/></form></body></html>'
AMOUNT, CURRENCY, DUE = "AmountInTransactionCurrency", "TransactionCurrency", "NetDueDate"
DENIED = "DunningBlockingReason,PaymentBlockingReason,DunningLevel"
OFF_BY = 7


def _html_login(exchange: Exchange) -> bool:
    exchange.answer = text_answer(LOGIN, kind="text/html;charset=utf-8")
    return True


def _throttled(exchange: Exchange) -> bool:
    exchange.answer = text_answer("Too Many Requests", status=429)
    exchange.answer.headers["Retry-After"] = exchange.at("1")
    return True


def _unavailable(exchange: Exchange) -> bool:
    exchange.answer = text_answer("<html><body>Service Unavailable</body></html>", status=503, kind="text/html")
    exchange.answer.headers["Retry-After"] = exchange.at("1")
    return True


def _slow(exchange: Exchange) -> bool:
    exchange.sleep(float(exchange.at("0.2")))
    return True


def _token_expires(exchange: Exchange) -> bool:
    """Strikes at the request after `setting` others; only a bearer token can expire."""
    if exchange.seen < int(exchange.at("1")) or not exchange.request.header("authorization").startswith("Bearer"):
        return False
    exchange.gate.revoke()
    return True


def _page(exchange: Exchange) -> Page:
    return exchange.page or Page(records=[], offset=0, total=0, counted=False)


def _page_token_loop(exchange: Exchange) -> bool:
    page = _page(exchange)
    if not page.next_link:
        return False
    page.next_link = page.own_link
    return True


def _next_to_other_host(exchange: Exchange) -> bool:
    page = _page(exchange)
    if not page.next_link:
        return False
    page.next_link = page.next_link.replace(exchange.request.origin, FOREIGN_ORIGIN, 1)
    return True


def _count_disagrees(exchange: Exchange) -> bool:
    page = _page(exchange)
    page.total += OFF_BY
    return page.counted


def _item_on_two_pages(exchange: Exchange) -> bool:
    page = _page(exchange)
    if page.previous is None:
        return False
    page.records.insert(0, page.previous)
    return True


def _vanishing_item(exchange: Exchange) -> bool:
    """The first record of a later page is gone, as when an item before it was cleared while paging by offset."""
    page = _page(exchange)
    if page.offset == 0 or not page.records:
        return False
    page.records.pop(0)
    return True


def _no_data_access(exchange: Exchange) -> bool:
    """An empty page instead of a refusal: the user lacks the authorisation for these records."""
    page = _page(exchange)
    page.records, page.total, page.next_link = [], 0, ""
    return True


def _first_record(field: str, value: object) -> Callable[[Exchange], bool]:
    """Puts a value in the first record of the page that has the field."""

    def run(exchange: Exchange) -> bool:
        name, _, given = exchange.at(field).partition("=")
        for record in _page(exchange).records[:1]:
            if name in record:
                record[name] = given or value
                return True
        return False

    return run


def _missing_required(exchange: Exchange) -> bool:
    kind = exchange.entity_type
    return _drop(exchange, exchange.at(kind.keys[-2 if len(kind.keys) > 1 else 0] if kind else ""))


def _missing_optional(exchange: Exchange) -> bool:
    kind = exchange.entity_type
    last = "DocumentItemText" if kind and kind.set_name.startswith("A_Operational") else ""
    return _drop(exchange, exchange.at(last or (kind.columns[-1].name if kind else "")))


def _drop(exchange: Exchange, name: str) -> bool:
    records = _page(exchange).records
    return bool([record.pop(name) for record in records if name in record])


def _new_field(exchange: Exchange) -> bool:
    name, _, value = exchange.at("YY1_CollectionZone_JEI=NORTH").partition("=")
    for record in _page(exchange).records:
        record[name] = value
    return bool(_page(exchange).records)


def _retyped_field(exchange: Exchange) -> bool:
    """A decimal that used to be a string comes as a JSON number, digit for digit."""
    name = exchange.at(AMOUNT)
    held = [record for record in _page(exchange).records if isinstance(record.get(name), str)]
    for record in held:
        record[name] = _number(record[name])
    return bool(held)


def _number(text: str) -> Any:  # noqa: ANN401 - msgspec.Raw stands for whatever JSON it holds
    return msgspec.Raw(text.encode()) if text.replace(".", "").replace("-", "").isdigit() else 0


def _null_columns(exchange: Exchange) -> bool:
    struck = False
    for record in _page(exchange).records:
        for name in exchange.at(DENIED).split(","):
            if name in record:
                record[name], struck = None, True
    return struck


def _fail_after_pages(exchange: Exchange) -> bool:
    if exchange.seen < int(exchange.at("1")):
        return False
    error = GatewayError(500, "/IWBEP/CM_MGW_RT/022", "An internal error occurred")
    exchange.answer = json_answer(as_json(error, request_id="0" * 32, timestamp="0"), status=500)
    return True


def _answer(exchange: Exchange) -> Answer:
    return exchange.answer or Answer()


def _truncated_gzip(exchange: Exchange) -> bool:
    answer = _answer(exchange)
    whole = compress(answer.body, 1)
    answer.body = whole[: len(whole) // 2]
    answer.headers["Content-Encoding"] = "gzip"
    return True


def _wrong_content_type(exchange: Exchange) -> bool:
    _answer(exchange).headers["Content-Type"] = exchange.at("text/plain;charset=utf-8")
    return True


def _clock_skew(exchange: Exchange) -> bool:
    _answer(exchange).clock_skew = int(exchange.at("10"))
    return True


def _cut_body(exchange: Exchange) -> bool:
    answer = _answer(exchange)
    kept = len(answer.body) // 2
    answer.missing_bytes, answer.body = len(answer.body) - kept, answer.body[:kept]
    return True


def _row(name: str, phase: Phase, run: Callable[[Exchange], bool], says: str, *, count: int | None = None) -> Fault:
    return Fault(name=name, phase=phase, run=run, says=says, count=count)


_ROWS = (
    _row("html_login", "arrival", _html_login, "200 with an HTML login page"),
    _row("throttled_429", "arrival", _throttled, "429; setting: Retry-After in seconds", count=1),
    _row("unavailable_503", "arrival", _unavailable, "503; setting: Retry-After in seconds", count=1),
    _row("token_expires_mid_run", "arrival", _token_expires, "tokens die after `setting` requests", count=1),
    _row("slow", "arrival", _slow, "waits `setting` seconds"),
    _row("fail_after_pages", "arrival", _fail_after_pages, "500 after `setting` requests to the set"),
    _row("page_token_loop", "page", _page_token_loop, "the next link leads to the same page"),
    _row("next_to_other_host", "page", _next_to_other_host, "the next link leads to a foreign host"),
    _row("count_disagrees", "page", _count_disagrees, f"the count is {OFF_BY} too high"),
    _row("item_on_two_pages", "page", _item_on_two_pages, "the last record of a page opens the next one too"),
    _row("vanishing_item", "page", _vanishing_item, "the first record of a later page is missing"),
    _row("no_data_access", "page", _no_data_access, "an empty page, count 0"),
    _row("amount_nan", "page", _first_record(AMOUNT, "NaN"), "one amount is NaN; setting: field[=value]", count=1),
    _row("amount_1e400", "page", _first_record(AMOUNT, "1e400"), "one amount is 1e400", count=1),
    _row("amount_too_precise", "page", _first_record(AMOUNT, "12.3456789"), "more places than the currency", count=1),
    _row("unknown_currency", "page", _first_record(CURRENCY, "XXQ"), "one record has a currency nobody knows", count=1),
    _row("bad_date", "page", _first_record(DUE, "/Date(x)/"), "one date cannot be read", count=1),
    _row("missing_required_field", "page", _missing_required, "a key field is left out"),
    _row("missing_optional_field", "page", _missing_optional, "a field nobody depends on is left out"),
    _row("new_field", "page", _new_field, "a field nobody has seen before"),
    _row("retyped_field", "page", _retyped_field, "a decimal comes as a JSON number"),
    _row("null_columns", "page", _null_columns, "columns the user may not see are null; setting: names"),
    _row("truncated_gzip", "answer", _truncated_gzip, "half of a gzip stream, complete by its length"),
    _row("wrong_content_type", "answer", _wrong_content_type, "JSON that says it is something else"),
    _row("clock_skew", "answer", _clock_skew, "the Date header is `setting` minutes off"),
    _row("cut_body", "answer", _cut_body, "the connection ends in the middle of the body"),
)
FAULTS: dict[str, Fault] = {fault.name: fault for fault in _ROWS}
