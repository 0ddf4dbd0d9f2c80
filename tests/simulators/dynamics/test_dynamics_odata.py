"""Questions, pages and batches by themselves."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulators.dynamics.odata import Dialect, EntityType, Field, Nav, Refused, Row, asked, etag, fields, shown, window
from simulators.dynamics.odata.batch import answered, calls, groups
from simulators.dynamics.odata.filters import key_values
from simulators.dynamics.odata.paths import segments
from simulators.messages import Answer, Request

SPACE = "Sample.Entities"
LENIENT = Dialect(
    namespace=SPACE, enums={"NoYes": ("No", "Yes")}, bare_enums=True, ignore_case=True, wildcards=True,
    day_time="T12:00:00Z",
)  # fmt: skip
STRICT = Dialect(namespace=SPACE, enums={"NoYes": ("No", "Yes")}, link_with_top=False)
ITEM = EntityType(
    name="Item", collection="Items", keys=("company", "number"), navs={"Others": Nav(target="Items", many=True)},
    fields={
        **fields("text", "company name"), **fields("int", "number"), **fields("amount", "worth"),
        **fields("day", "due"), **fields("guid", "id"), **fields("flag", "open"),
        "paid": Field(kind="enum", enum="NoYes"),
    },
)  # fmt: skip
GUID = "0f8fad5b-d9cb-469f-a165-70867728950e"


_WORDS = st.sampled_from([
    "number", "name", "paid", "due", "id", "open", "eq", "gt", "and", "or", "not", "(", ")", "1", "'a'", "null", "true",
    "2026-01-01", "2026-99-01", f"{SPACE}.NoYes'Yes'", "contains(name,'a')", ",", "=", GUID,
])  # fmt: skip


def row(number: int, name: str = "O'Hara", worth: str = "10.50", paid: str = "No", **more: Any) -> Row:
    values = {"company": "dat", "number": number, "name": name, "worth": Decimal(worth), "paid": paid, "id": GUID}
    return Row(values={**values, "due": date(2026, 1, number % 28 + 1), "open": True, **more})


ROWS = [row(1), row(2, "Birch", "-3"), row(3, "alder", "0", "Yes"), row(4, "Cedar*", "7", "Yes", due=date(1900, 1, 1))]


def numbers(text: str, dialect: Dialect = LENIENT) -> list[int]:
    question = asked({"$filter": text}, ITEM, dialect=dialect, targets={"Items": ITEM})
    page = window(ROWS, question, ITEM, size=100, dialect=dialect)
    return [one.values["number"] for one in page.rows]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("number eq 1", [1]),
        ("name eq 'O''Hara'", [1]),
        ("name eq 'ALDER'", [3]),
        ("name ne 'alder' and worth gt 0", [1, 4]),
        ("number le 1 or number ge 4 and worth lt 0", [1]),
        ("(number le 1 or number ge 4) and not (worth lt 8)", [1]),
        ("worth eq -3.0", [2]),
        (f"paid eq {SPACE}.NoYes'Yes'", [3, 4]),
        ("paid eq 'Yes'", [3, 4]),
        ("due lt 1900-01-02T12:00:00Z", [4]),
        ("due gt 2026-01-03", [3]),
        (f"id eq {GUID} and open eq true", [1, 2, 3, 4]),
        ("contains(name,'irc')", [2]),
        ("startswith(name,'O''')", [1]),
        ("endswith(name,'r')", [3]),
        ("name eq '*r*'", [1, 2, 3, 4]),
        ("name eq 'c*r*'", [4]),
        ("name eq null", []),
    ],
)
def test_a_filter_finds_what_it_says(text: str, found: list[int]) -> None:
    assert numbers(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "nowhere eq 1", "number eq '1'", "number is 1", "number in (1,2)", "paid gt 'Yes'", "paid eq 'Maybe'",
        "paid eq Other.NoYes'Yes'", "(number eq 1", "number eq 1 number eq 2", "eq", "contains(number,'1')",
        "name has 'x'", "due eq 2026-13-45", "contains(name,1)", "#", "number eq", "and",
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        numbers(text)
    assert refused.value.status == 400


@given(st.text(alphabet="()'=, abcdenotrqu*0123-.T:Z", max_size=60) | st.lists(_WORDS, max_size=40).map(" ".join))
def test_whatever_is_asked_is_answered_or_refused(text: str) -> None:
    """With some of the rows and the properties that there are, and nothing but a refusal is raised."""
    with suppress(Refused):
        assert set(numbers(text)) <= set(numbers(""))
    with suppress(Refused):
        assert key_values(text, ITEM, STRICT).keys() <= ITEM.fields.keys()


@pytest.mark.parametrize(
    "text", ["(" * 60 + "number eq 1" + ")" * 60, "not " * 60 + "number eq 1", "number eq 1 or " * 2000]
)
def test_a_filter_has_bounds(text: str) -> None:
    with pytest.raises(Refused):
        numbers(text)


def test_a_strict_service_takes_no_texts_for_enums_and_minds_case() -> None:
    with pytest.raises(Refused):
        numbers("paid eq 'Yes'", STRICT)
    assert numbers("name eq 'ALDER'", STRICT) == []
    assert numbers("name eq '*r*'", STRICT) == []


def test_pages_follow_each_other_by_their_last_row() -> None:
    rows = [row(number) for number in range(1, 8)]
    question = asked({"$orderby": "number desc"}, ITEM, dialect=LENIENT, targets={})
    page = window(rows, question, ITEM, size=3, dialect=LENIENT)
    assert ([one.values["number"] for one in page.rows], page.total) == ([7, 6, 5], 7)
    rows.append(row(9))
    question = asked({"$orderby": "number desc", "$skiptoken": page.next}, ITEM, dialect=LENIENT, targets={})
    page = window(rows, question, ITEM, size=3, dialect=LENIENT)
    assert [one.values["number"] for one in page.rows] == [4, 3, 2]
    question = asked({"$orderby": "number desc", "$skiptoken": page.next}, ITEM, dialect=LENIENT, targets={})
    page = window(rows, question, ITEM, size=3, dialect=LENIENT)
    assert ([one.values["number"] for one in page.rows], page.next) == ([1], "")


@pytest.mark.parametrize(("dialect", "linked"), [(LENIENT, True), (STRICT, False)])
def test_what_top_leaves_has_a_link_where_the_product_gives_one(dialect: Dialect, *, linked: bool) -> None:
    question = asked({"$top": "3", "$skip": "1"}, ITEM, dialect=dialect, targets={})
    page = window(ROWS, question, ITEM, size=2, dialect=dialect)
    assert ([one.values["number"] for one in page.rows], bool(page.next)) == ([2, 3], linked)
    if linked:
        question = asked({"$skiptoken": page.next}, ITEM, dialect=dialect, targets={})
        page = window(ROWS, question, ITEM, size=2, dialect=dialect)
        assert ([one.values["number"] for one in page.rows], page.next) == ([4], "")


def test_a_row_is_written_as_it_was_chosen() -> None:
    first = row(1)
    first.below["Others"] = lambda: [row(2)]
    told = {"$select": "worth,due", "$expand": "Others($select=name)"}
    question = asked(told, ITEM, dialect=LENIENT, targets={"Items": ITEM})
    written = shown(first, ITEM, question, dialect=LENIENT, targets={"Items": ITEM})
    assert written == {
        "@odata.etag": etag(first, ITEM), "worth": Decimal("10.5"), "due": "2026-01-02T12:00:00Z",
        "Others": [{"@odata.etag": etag(row(2), ITEM), "name": "O'Hara"}],
    }  # fmt: skip
    assert etag(row(1), ITEM) != etag(row(1, "Other"), ITEM)


@pytest.mark.parametrize(
    "told",
    [
        {"$select": "nowhere"}, {"$expand": "Nowhere"}, {"$expand": "Others($expand=Others)"}, {"$top": "x"},
        {"$orderby": "number up"}, {"$orderby": "nowhere"}, {"$skiptoken": "%%"}, {"$search": "x"},
    ],
)  # fmt: skip
def test_options_that_make_no_sense_are_refused(told: dict[str, str]) -> None:
    with pytest.raises(Refused):
        asked(told, ITEM, dialect=LENIENT, targets={"Items": ITEM})


def test_a_key_names_every_part() -> None:
    (segment,) = segments("Items(company='d''a%2Ft',number=7)")
    assert key_values(segment.key or "", ITEM, STRICT) == {"company": "d'a/t", "number": 7}
    for wrong in ("company='dat'", "7", "company='dat',number=7,worth=1", "company='dat' number=7", "number,7"):
        with pytest.raises(Refused):
            key_values(wrong, ITEM, STRICT)


def posted(body: str, kind: str) -> Request:
    headers = {"content-type": kind, "authorization": "Bearer x"}
    return Request(method="POST", target="/data/$batch", headers=headers, body=body.encode())


def test_a_json_batch_is_taken_apart_and_put_together() -> None:
    told = {
        "requests": [
            {"id": "1", "method": "get", "url": "Items?$top=1"},
            {"id": "2", "method": "POST", "url": "/data/Items", "body": {"a": 1}, "atomicityGroup": "g"},
            {"id": "3", "method": "POST", "url": "Items", "body": {"a": 2}, "atomicityGroup": "g"},
        ]
    }
    request = posted(json.dumps(told), "application/json")
    grouped = groups(calls(request, most=3))
    assert [[one.id for one in group] for group in grouped] == [["1"], ["2", "3"]]
    assert grouped[0][0].request.target == "/data/Items?$top=1"
    assert grouped[1][0].request.header("authorization") == "Bearer x"
    refused = [Answer(status=400, body=b'{"error":{}}')]
    answer = json.loads(answered(request, grouped, [[Answer(body=b"{}")], refused]).body)
    assert [one["status"] for one in answer["responses"]] == [200, 400]
    with pytest.raises(Refused):
        calls(request, most=2)


def test_a_multipart_batch_is_taken_apart_and_put_together() -> None:
    write = (
        "Content-Type: application/http\r\nContent-ID: {0}\r\n\r\nPOST Items HTTP/1.1\r\nIf-Match: *\r\n\r\n{{}}\r\n"
    )
    changes = "".join(f"--in\r\n{write.format(one)}" for one in (1, 2)) + "--in--\r\n"
    body = (
        "--out\r\nContent-Type: application/http\r\n\r\nGET /data/Items HTTP/1.1\r\n\r\n\r\n"
        f"--out\r\nContent-Type: multipart/mixed; boundary=in\r\n\r\n{changes}--out--\r\n"
    )
    request = posted(body, "multipart/mixed; boundary=out")
    grouped = groups(calls(request, most=10))
    assert [[one.request.method for one in group] for group in grouped] == [["GET"], ["POST", "POST"]]
    assert [one.id for one in grouped[1]] == ["1", "2"]
    assert grouped[1][0].request.header("if-match") == "*"
    done = [[Answer(body=b"{}")], [Answer(status=201, body=b"{}"), Answer(status=204)]]
    text = answered(request, grouped, done).body.decode()
    assert text.count("HTTP/1.1 20") == 3
    wrong = [[Answer(body=b"{}")], [Answer(status=400, body=b"{}")]]
    assert answered(request, grouped, wrong).body.decode().count("HTTP/1.1 ") == 2


@pytest.mark.parametrize(("body", "kind"), [("{}", "application/json"), ("x", "multipart/mixed"), ("", "text/plain")])
def test_a_batch_that_is_none_is_refused(body: str, kind: str) -> None:
    with pytest.raises(Refused):
        calls(posted(body, kind), most=10)
