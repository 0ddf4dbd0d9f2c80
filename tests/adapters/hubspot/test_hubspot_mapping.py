"""HubSpot: contacts of two companies or none, texts in HTML, instants as they come."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from adapters.hubspot.client import Link, Linked, Thing
from adapters.hubspot.mapping import Unreadable, Where, account, instant, interactions, persons, plain
from adapters.hubspot.settings import Properties
from canonical_model.identity import SystemUid

HERE = Where(system=SystemUid("hub"), entity="20112026")
NAMES = Properties()


def thing(properties: dict[str, str | None], *companies: str) -> Thing:
    links = Linked(results=tuple(Link(id=one) for one in companies))
    return Thing(id="71", properties=properties, associations={"companies": links} if companies else {})


def test_a_contact_of_two_companies_is_a_person_at_each_and_one_of_none_at_nobodys() -> None:
    who: dict[str, str | None] = {"firstname": "Ana", "lastname": None, "email": "ana@example.com"}
    # an association comes once for each of its labels
    found = list(persons(HERE, thing(who, "1", "1", "2")))
    assert [(one.customer_number, one.name, one.native_key) for one in found] == [
        ("1", "Ana", ("1", "71")), ("2", "Ana", ("2", "71")),
    ]  # fmt: skip
    assert len({one.id for one in found}) == 2
    assert list(persons(HERE, thing(who))) == []


def test_a_company_without_a_name_is_called_by_its_domain() -> None:
    one = account(HERE, thing({"name": None, "domain": "alder.example", "erp_customer_number": "DE01/1000"}), NAMES)
    assert (one.name, one.ledger_accounts, one.country, one.tax_id) == ("alder.example", "DE01/1000", "", "")


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>Müller &amp; Söhne 🙂</p>", "Müller & Söhne 🙂"),
        ("one<br>two<BR/>three", "one\ntwo\nthree"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("5 &lt; 6 &amp;&amp; O'Neil", "5 < 6 && O'Neil"),
        ("no html at all", "no html at all"),
        ("", ""),
    ],
)
def test_the_words_of_a_text_in_html(html: str, words: str) -> None:
    assert plain(html) == words


def test_an_activity_is_told_at_each_of_its_companies() -> None:
    told: dict[str, str | None] = {"hs_timestamp": "2026-11-05T09:30:00Z", "hs_note_body": "<p>Hello</p>"}
    found = list(interactions(HERE, thing(told, "1", "2"), "notes", NAMES))
    assert [(one.customer_number, one.kind, one.text) for one in found] == [
        ("1", "note", "Hello"),
        ("2", "note", "Hello"),
    ]
    assert found[0].happened_at == datetime(2026, 11, 5, 9, 30, tzinfo=UTC)
    assert list(interactions(HERE, thing(told), "notes", NAMES)) == []


@pytest.mark.parametrize("text", ["", None, "yesterday", "2026-13-01T00:00:00Z"])
def test_an_activity_without_an_instant_says_so(text: str | None) -> None:
    with pytest.raises(Unreadable):
        instant(text)
