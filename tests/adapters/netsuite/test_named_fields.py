"""References that an account keeps in custom fields of its transactions."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import structs

from adapters.kit.secrets import Secret
from adapters.netsuite.settings import Settings, Token
from canonical_model.receivables import OpenItem
from conformance.suite.sap_books import small_books
from simulators.books import Books
from simulators.netsuite import Declared, Field, kept

CONTRACT = "custbody_contract"
OPTIONS = {"declared": Declared(body=(Field(name=CONTRACT),))}
FIELDS = {"reference": CONTRACT, "assignment": "memo", "payment_reference": "status"}
PLAIN = dict.fromkeys(FIELDS, "")


@pytest.fixture
def contracts() -> Books:
    """Small books in which every second transaction has a contract."""
    books = small_books()
    for number, document in enumerate(books.documents.values()):
        if number % 2:
            kept(books).fields["transaction", document.item_key(document.lines[0])] = {CONTRACT: f"C-{number}"}
    return books


def items(reading: Any) -> dict[str, OpenItem]:
    return {one.id: one for one in reading.of(OpenItem)}


def test_custom_fields_are_read_into_the_references_of_items_alone(
    connect: Any, small: Any, clock: Any, contracts: Books, read: Any
) -> None:
    with small(contracts, clock, **OPTIONS) as server:
        plain, found = items(read(connect(server), "items", "1")), read(connect(server, fields=FIELDS), "items", "1")
    own = items(found)
    assert {one: structs.replace(own[one], **PLAIN) for one in own} == {
        one: structs.replace(plain[one], **PLAIN) for one in plain
    }
    with_contract = [one for one in own.values() if one.reference.startswith("C-")]
    assert 0 < len(with_contract) < len(own)
    assert all(one.reference == plain[one.id].reference for one in own.values() if one not in with_contract)
    assert all(one.assignment == one.text for one in own.values())
    assert {one.payment_reference for one in own.values()} == {"A"}
    assert (found.end.completeness, [one for one in found.end.findings if "contract" in one]) == ("complete", [])


def test_a_column_that_is_not_there_is_told_and_everything_else_is_read(
    connect: Any, small: Any, clock: Any, read: Any
) -> None:
    with small(small_books(), clock) as server:
        plain = items(read(connect(server), "items", "1"))
        reader = connect(server, fields={"reference": CONTRACT})
        found = read(reader, "items", "1")
        (check,) = [one for one in reader.check() if one.check == "fields: items"]
    assert items(found) == plain
    assert (found.end.completeness, f"transaction lacks {CONTRACT}" in found.end.findings) == ("complete", True)
    assert (check.status, f"transaction lacks {CONTRACT}" in check.detail) == ("warn", True)


TOKEN = Token(consumer_key="a", consumer_secret=Secret("b"), token_id="c", token_secret=Secret("d"))


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({"fields": {"reference": "custbody_a, t.memo"}}, "no name of a field"),
        ({"fields": {"reference": "custBody_A"}}, "lower case"),
        ({"fields": {"reference": CONTRACT}, "read_by": "soap"}, "suiteql only"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_settings(told: Any, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        Settings(account="1", auth=TOKEN, **told)
