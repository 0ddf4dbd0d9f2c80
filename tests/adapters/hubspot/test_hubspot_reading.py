"""HubSpot: hostile answers, and what doctor tells."""

from __future__ import annotations

import httpx2
import pytest
from msgspec import structs

from adapters.hubspot.reader import HubSpotReader
from adapters.kit.secrets import Secret
from canonical_model.adapter import Check, ReadRequest
from canonical_model.errors import AdapterError
from conformance.suite.bench import Bench

JSON = {"content-type": "application/json;charset=utf-8"}


def told(made: Bench) -> dict[str, Check]:
    return {one.check: one for one in made.reader().check()}


def reader(made: Bench, body: bytes) -> HubSpotReader:
    def side(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.startswith("/account-info"):
            details = {"portalId": 7, "companyCurrency": "EUR", "timeZone": "Europe/Berlin"}
            return httpx2.Response(200, headers=JSON, json=details)
        return httpx2.Response(200, headers=JSON, content=body)

    return HubSpotReader(made.settings, made.environment, transport=httpx2.MockTransport(side))


@pytest.mark.parametrize(
    "body",
    [
        b"", b"null", b"[]", b"{}", b'{"results": null}', b'{"results": [{"id": 7, "properties": {}}]}', b"{" * 2_000,
        b'{"results": [{"id": "7", "properties": {"name": 5}}]}', b'\xff\xfe{"results": []}',
        b'{"results": [{"id": "7", "properties": {"domain": "x"}}]}',
        b'{"results": [{"id": "7", "properties": {"name": "A"}}], "paging": {"next": {"after": "7"}}}',
    ],
)  # fmt: skip
def test_an_answer_that_is_no_page_is_an_error_of_ours(made: Bench, body: bytes) -> None:
    with pytest.raises(AdapterError):
        list(reader(made, body).read(ReadRequest(feed="accounts")))


def test_an_activity_that_cannot_be_read_is_put_aside_alone(made: Bench) -> None:
    portal = made.erp.portal  # type: ignore[attr-defined]
    number, note = next(iter(portal.things["notes"].items()))
    portal.change(note, {"hs_timestamp": "yesterday"})
    rejected = [one for page in made.reader().read(ReadRequest(feed="activities")) for one in page.rejected]
    assert [one.native_key for one in rejected] == [(number,)]


def test_doctor_finds_everything_in_its_place(made: Bench) -> None:
    lines = told(made)
    assert {one.status for one in lines.values()} == {"ok"}, lines
    assert lines["tickets.duecourse_reference"].detail == "defined, unique"
    assert lines["notes.duecourse_reference"].detail == "defined"


def test_doctor_names_properties_that_are_not_there(made: Bench) -> None:
    made.erp.portal.options.added["notes"] = {}  # type: ignore[attr-defined]
    line = told(made)["notes.duecourse_reference"]
    assert (line.status, "create it under Settings" in line.remedy or "does not exist" in line.detail) == ("warn", True)


def test_doctor_says_where_a_reference_is_called_unique_and_is_not(made: Bench) -> None:
    made.settings = structs.replace(
        made.settings, writing=structs.replace(made.settings.writing, unique=("tickets", "notes"))
    )
    line = told(made)["notes.duecourse_reference"]
    assert (line.status, line.detail) == ("warn", "notes.duecourse_reference is not unique")
    assert "writing.unique" in line.remedy


def test_a_token_that_was_taken_back_is_told_without_it(made: Bench) -> None:
    made.settings = structs.replace(made.settings, token=Secret("pat-eu1-taken-back"))
    (only,) = made.reader().check()
    assert (only.check, only.status) == ("reachable", "fail")
    assert "pat-eu1" not in repr(only) + repr(made.settings)
