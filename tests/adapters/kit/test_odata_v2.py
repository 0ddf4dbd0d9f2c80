"""Pages by hand: what a reading makes of everything that goes wrong while paging."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from msgspec import Struct

from adapters.kit.answers import Answer
from adapters.kit.odata_rows import RowDecoder
from adapters.kit.odata_v2 import Query, Reading, Service, explained
from adapters.kit.session import Session
from canonical_model.errors import BadAnswer, Misconfigured

Connect = Callable[..., Session]


class Row(Struct, frozen=True):
    Key: str
    Amount: str = ""
    Flag: bool = False


ROWS = RowDecoder(Row)
QUERY = Query(entity_set="A_Set", select=("Key", "Amount"), orderby=("Key",), page_size=2)


class Books:
    """A set of keys behind a URL; pages by position, or by token when `pages_of` is given."""

    def __init__(self, keys: str, *, pages_of: int = 0) -> None:
        self.keys, self.pages_of = list(keys), pages_of
        self.asked: list[str] = []
        self.before_page: dict[int, Callable[[Books], None]] = {}
        self.count: int | None = None

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.asked.append(str(request.url))
        self.before_page.get(len(self.asked), lambda _: None)(self)
        options = {name: values[0] for name, values in parse_qs(urlsplit(str(request.url)).query).items()}
        start = int(options.get("$skiptoken", options.get("$skip", "0")))
        size = min(self.pages_of or 99, int(options.get("$top", "99")))
        chosen = self.keys[start : start + size]
        body: dict[str, Any] = {"results": [{"Key": key, "Amount": f"{ord(key)}.50"} for key in chosen]}
        if "$inlinecount" in options:
            body["__count"] = str(len(self.keys) if self.count is None else self.count)
        if self.pages_of and start + size < len(self.keys):
            body["__next"] = f"https://erp.example.com/svc/A_Set?$skiptoken={start + size}"
        return httpx2.Response(200, json={"d": body})


def reading_of(connect: Connect, side: Any, query: Query = QUERY, *, ascending: bool = False) -> Reading[Row]:
    return Service(connect(side), "/svc").reading(query, ROWS, key=lambda row: row.Key, ascending=ascending)


def keys_of(reading: Reading[Row]) -> str:
    return "".join(row.Key for rows in reading for row in rows.rows)


def fixed(*bodies: Mapping[str, Any] | bytes) -> Callable[[httpx2.Request], httpx2.Response]:
    left = list(bodies)

    def handler(_: httpx2.Request) -> httpx2.Response:
        body = left.pop(0) if len(left) > 1 else left[0]
        content = body if isinstance(body, bytes) else json.dumps({"d": body}).encode()
        return httpx2.Response(200, stream=httpx2.ByteStream(content), headers={"content-type": "application/json"})

    return handler


@pytest.mark.parametrize("keys", ["", "a", "ab", "abc", "abcdefg"])
@pytest.mark.parametrize("pages_of", [0, 1, 3])
def test_every_record_comes_once_however_the_server_pages(connect: Connect, keys: str, pages_of: int) -> None:
    reading = reading_of(connect, Books(keys, pages_of=pages_of))
    assert keys_of(reading) == keys
    assert not reading.moved


def test_a_server_that_caps_pages_without_a_link_is_asked_on(connect: Connect) -> None:
    side = Books("abcde")
    side.keys = list("abcde")
    capped = Books("abcde")
    capped.pages_of = 0

    def one_at_a_time(request: httpx2.Request) -> httpx2.Response:
        return capped(httpx2.Request("GET", str(request.url).replace("$top=2", "$top=1")))

    assert keys_of(reading_of(connect, one_at_a_time)) == "abcde"


def test_the_question_is_encoded_and_ordered(connect: Connect) -> None:
    side = Books("a")
    query = Query(entity_set="A_Set", filter="Name eq 'O''H & Söhne'", orderby=("Key",), expand=("to_X",), page_size=5)
    keys_of(reading_of(connect, side, query))
    asked = side.asked[0]
    assert "$filter=Name%20eq%20'O''H%20%26%20S%C3%B6hne'" in asked
    assert "$orderby=Key" in asked
    assert "$expand=to_X" in asked
    assert "$inlinecount=allpages" in asked


def test_links_that_go_round_are_a_bad_answer(connect: Connect) -> None:
    loop = {"results": [{"Key": "a"}], "__next": "https://erp.example.com/svc/A_Set?$skiptoken=1"}
    with pytest.raises(BadAnswer, match="go round"):
        keys_of(reading_of(connect, fixed(loop)))


def test_a_link_to_another_host_is_a_bad_answer(connect: Connect) -> None:
    away = {"results": [{"Key": "a"}], "__next": "https://evil.example/svc/A_Set?$skiptoken=1"}
    with pytest.raises(BadAnswer, match="another host"):
        keys_of(reading_of(connect, fixed(away)))


def test_empty_pages_with_links_end(connect: Connect) -> None:
    number = iter(range(1000))

    def endless(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"d": {"results": [], "__next": f"A_Set?$skiptoken={next(number)}"}})

    with pytest.raises(BadAnswer, match="pages without records"):
        keys_of(reading_of(connect, endless))


def test_an_empty_page_in_between_is_no_end(connect: Connect) -> None:
    pages = (
        {"results": [{"Key": "a"}], "__next": "A_Set?$skiptoken=1", "__count": "2"},
        {"results": [], "__next": "A_Set?$skiptoken=2"},
        {"results": [{"Key": "b"}]},
    )
    assert keys_of(reading_of(connect, fixed(*pages))) == "ab"


def test_a_record_inserted_before_the_page_is_taken_once(connect: Connect) -> None:
    side = Books("bcde")
    side.before_page[2] = lambda books: books.keys.insert(0, "a")
    reading = reading_of(connect, side)
    assert sorted(keys_of(reading)) == list("abcde")
    assert not reading.moved


def test_a_record_that_slips_through_between_pages_is_found_by_the_second_pass(connect: Connect) -> None:
    side = Books("abcde")
    side.before_page[2] = lambda books: books.keys.remove("a")
    reading = reading_of(connect, side)
    assert sorted(keys_of(reading)) == list("abcde")
    assert not reading.moved


def test_a_set_that_never_holds_still_is_said_to_have_moved(connect: Connect) -> None:
    side = Books("abcdefgh")
    for page in range(2, 40, 2):
        side.before_page[page] = lambda books: books.keys.pop(0) if books.keys else None
    reading = reading_of(connect, side)
    found = keys_of(reading)
    assert len(found) == len(set(found))
    assert reading.moved


@pytest.fixture
def one_page_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.kit.odata_v2.PAGES_KEPT", 1)


@pytest.mark.usefixtures("one_page_kept")
def test_records_in_the_order_of_their_keys_are_read_once_though_most_keys_are_let_go(connect: Connect) -> None:
    side = Books("abcdefgh", pages_of=2)
    reading = reading_of(connect, side, ascending=True)
    assert (keys_of(reading), reading.moved, len(side.asked)) == ("abcdefgh", False, 4)


@pytest.mark.usefixtures("one_page_kept")
def test_a_key_that_comes_after_it_was_let_go_is_handed_on_and_the_set_is_read_once_more(connect: Connect) -> None:
    def links(*pages: str) -> list[dict[str, Any]]:
        last = len(pages) - 1
        return [
            {"results": [{"Key": key} for key in keys], "__count": str(sum(map(len, pages))),
             **({"__next": f"A_Set?$skiptoken={at}"} if at < last else {})}
            for at, keys in enumerate(pages)
        ]  # fmt: skip

    odd, sound = links("ab", "cd", "ef", "ag"), links("ab", "cd", "ef", "gh")
    found = reading_of(connect, fixed(*odd, *sound), ascending=True)
    assert (sorted(set(keys_of(found))), found.moved) == (list("abcdefgh"), False)
    with pytest.raises(BadAnswer, match="7 records received, twice, and 8 promised"):
        keys_of(reading_of(connect, fixed(*odd, *odd), ascending=True))


@pytest.mark.usefixtures("one_page_kept")
def test_a_source_that_sorts_late_in_another_way_is_read_whole_with_all_its_keys(connect: Connect) -> None:
    side = Books("cdefghab", pages_of=2)
    reading = reading_of(connect, side, ascending=True)
    assert (sorted(set(keys_of(reading))), reading.moved, len(side.asked)) == (list("abcdefgh"), False, 8)


def test_a_promised_number_that_never_fits_is_a_bad_answer(connect: Connect) -> None:
    side = Books("abc")
    side.count = 10
    with pytest.raises(BadAnswer, match="3 records received, twice, and 10 promised"):
        keys_of(reading_of(connect, side))


def test_a_count_that_is_no_number_is_a_bad_answer(connect: Connect) -> None:
    with pytest.raises(BadAnswer, match="not a number"):
        keys_of(reading_of(connect, fixed({"results": [], "__count": "many"})))


def test_a_count_may_come_as_a_number(connect: Connect) -> None:
    assert keys_of(reading_of(connect, fixed({"results": [{"Key": "a"}], "__count": 1}))) == "a"


def test_the_oldest_form_of_a_page_is_read(connect: Connect) -> None:
    body = json.dumps({"d": [{"Key": "a"}]}).encode()
    assert keys_of(reading_of(connect, fixed(body))) == "a"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b'{"d": {"results": [{"Key": NaN}]}}',
        b'{"x": 1}',
        b'{"d": {"results": {}}}',
        b"[" * 5000,
        b"\xff\xfe",
    ],
)
def test_a_page_that_cannot_be_read_is_a_bad_answer(connect: Connect, body: bytes) -> None:
    with pytest.raises(BadAnswer, match="cannot be read"):
        keys_of(reading_of(connect, fixed(body)))


def test_one_row_of_another_shape_does_not_take_the_page_with_it(connect: Connect) -> None:
    page = {"results": [{"Key": "a"}, {"Key": ["b"], "Amount": "1"}, {"Key": "c"}], "__count": "3"}
    reading = reading_of(connect, fixed(page))
    rows = next(iter(reading))
    assert [row.Key for row in rows.rows] == ["a", "c"]
    assert [(fault.position, fault.texts) for fault in rows.faulty] == [(1, {"Amount": "1"})]
    assert json.loads(rows.faulty[0].payload) == {"Key": ["b"], "Amount": "1"}
    assert json.loads(rows.payload(1)) == {"Key": "c"}


def test_a_page_of_which_every_rows_json_is_asked_for_is_cut_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows that can be decoded may all be unreadable further on, and each goes to quarantine with its JSON."""
    decoder, cuts, cut = RowDecoder(Row), [], RowDecoder._cut
    monkeypatch.setattr(RowDecoder, "_cut", lambda of, body: cuts.append(body) or cut(of, body))
    rows = decoder.page(json.dumps({"d": {"results": [{"Key": key} for key in "abc"]}}).encode())
    assert cuts == [], "nothing was asked for yet"
    rows.keep([1, 2])
    assert [json.loads(rows.payload(place)) for place in (0, 1)] == [{"Key": "b"}, {"Key": "c"}]
    assert len(cuts) == 1


def test_a_number_in_place_of_a_text_keeps_its_digits(connect: Connect) -> None:
    body = b'{"d": {"results": [{"Key": "a", "Amount": 12345678901234567.89}, {"Key": "b", "Amount": 7}]}}'
    reading = reading_of(connect, fixed(body))
    rows = next(iter(reading)).rows
    assert [row.Amount for row in rows] == ["12345678901234567.89", "7"]


def test_what_differs_from_the_description_is_noted(connect: Connect) -> None:
    page = {"results": [{"Key": "a", "Amount": None, "Flag": None, "YY1_Zone": "N", "to_X": {"__deferred": {}}}]}
    reading = reading_of(connect, fixed(page))
    assert keys_of(reading) == "a"
    assert reading.oddities == {"Amount came as null", "Flag came as null", "YY1_Zone is new"}


def test_a_required_field_that_no_record_has_stops_the_reading(connect: Connect) -> None:
    with pytest.raises(BadAnswer, match="missing required field `Key`"):
        keys_of(reading_of(connect, fixed({"results": [{"Amount": "1"}, {"Amount": "2"}]})))


def test_a_token_for_writing_is_fetched(connect: Connect) -> None:
    def side(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"d": {}}, headers={"x-csrf-token": request.headers["x-csrf-token"] + "ed"})

    assert Service(connect(side), "/svc").csrf_token() == "Fetched"


def refused(body: bytes, kind: str, status: int = 400) -> Answer:
    return Answer(status=status, headers={"content-type": kind}, body=body, url="https://erp.example.com/x")


def test_a_json_refusal_is_told_in_the_systems_words() -> None:
    body = b'{"error":{"code":"F5/201","message":{"value":"No period"},"innererror":{"transactionid":"A1"}}}'
    said = explained(refused(body, "application/json"))
    assert (said.code, said.message, said.request_id) == ("F5/201", "No period", "A1")


def test_an_xml_refusal_is_told_in_the_systems_words() -> None:
    body = (
        b'<?xml version="1.0"?><error xmlns="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">'
        b'<code>F5/201</code><message xml:lang="en">No &amp; period</message>'
        b"<innererror><transactionid>A1</transactionid></innererror></error>"
    )
    said = explained(refused(body, "application/xml;charset=utf-8".partition(";")[0]))
    assert (said.code, said.message, said.request_id) == ("F5/201", "No & period", "A1")


@pytest.mark.parametrize("body", [b"CSRF token validation failed", b"{", b"<x"])
def test_a_refusal_in_no_known_form_is_quoted(body: bytes) -> None:
    for kind in ("text/plain", "application/json", "application/xml"):
        assert explained(refused(body, kind)).message == body.decode()


def test_the_error_carries_the_systems_words(connect: Connect) -> None:
    body = {"error": {"code": "SEC/1", "message": {"value": "No authorisation"}, "innererror": {"transactionid": "T9"}}}
    session = connect(lambda _: httpx2.Response(403, json=body), explain=explained)
    with pytest.raises(Misconfigured) as caught:
        session.read("/svc/A_Set")
    assert "SEC/1 No authorisation" in caught.value.message
    assert caught.value.request_id == "T9"
