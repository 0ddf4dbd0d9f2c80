"""Which customers are one business: what joins them, what a person is shown, and how it is taken back."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from canonical_model.identity import engine_id
from canonical_model.parties import PartyVerdict
from core.company_names import core_name, plain_name
from core.parties import parties, party_of
from core.party_review import doubtful

VARIANTS = Path(__file__).parents[2].parent / "shared" / "data" / "names" / "customer_name_variants_half.csv"


def verdict(desk: Any, customer: Any, kind: Any, other: Any = None, **fields: Any) -> PartyVerdict:
    return PartyVerdict(
        id=engine_id("party_verdict", (customer.id, other.id if other else "", kind)), system=customer.system,
        entity=customer.entity, customer_id=customer.id, customer_number=customer.number, verdict=kind,
        other_id=other.id if other else None, said_by="ada", said_at=desk.now, **fields,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "core"),
    [
        ("Müller & Söhne GmbH & Co. KG", "muller and sohne"), ("MULLER AND SOHNE", "muller and sohne"),
        ("Acme S.p.A.", "acme"), ("Acme  S. P. A.", "acme"), ("O'Neil Ltd.", "oneil"), ("Æther ApS", "aether"),
        ("Société Générale S.A.", "societe generale"), ("株式会社", ""), ("Holding AG", "holding"), ("  ", ""),
    ],
)  # fmt: skip
def test_a_name_is_compared_without_case_marks_and_legal_form(name: str, core: str) -> None:
    assert core_name(name) == core


@given(name=st.text(max_size=80))
@example(name="A:A&")
@example(name="A:A:CO")
def test_any_name_has_a_core_that_is_its_own_core(name: str) -> None:
    assert core_name(core_name(name)) == core_name(name)
    assert set(core_name(name)) <= set("abcdefghijklmnopqrstuvwxyz0123456789 ")
    assert len(plain_name(name).split()) >= len(core_name(name).split())


def test_letters_apart_are_one_word_with_and_without_a_legal_form_behind_them() -> None:
    assert core_name("A B S.A.") == core_name("A.B.") == core_name("A B") == "ab"


def test_what_a_person_said_joins_and_taken_back_it_joins_no_more(desk: Any) -> None:
    first, second = desk.customer("C1", name="Acme"), desk.customer("C9", name="Other", entity="2020")
    said = verdict(desk, first, "together", second)
    joined = party_of(parties([first, second], [said]))
    assert joined[first.id] == joined[second.id]
    back = party_of(parties([first, second], [verdict(desk, first, "together", second, status="withdrawn")]))
    assert back[first.id] != back[second.id]


def test_a_customer_that_is_set_apart_is_joined_by_no_official_id(desk: Any) -> None:
    one, two, three = (desk.customer(n, name="Acme", tax_id="DE123456789") for n in ("C1", "C2", "C3"))
    found = party_of(parties([one, two, three], [verdict(desk, two, "apart")]))
    assert found[one.id] == found[three.id] != found[two.id]


def test_alike_names_are_shown_and_names_of_businesses_with_other_ids_are_not(desk: Any) -> None:
    first = desk.customer("C1", name="Acme Foods GmbH", country="DE")
    second = desk.customer("C2", name="ACME Foods", entity="2020", country="DE")
    (pair,) = doubtful([first, second], [])
    assert (pair.kind, pair.alike) == ("perhaps one", 100)
    assert pair.evidence == ("the same name but for the legal form", "the same country")
    ids = [
        desk.customer("C1", name="Acme", tax_id="DE123456789"),
        desk.customer("C2", name="Acme", tax_id="DE987654321"),
    ]
    assert doubtful(ids, []) == ()


def test_what_somebody_decided_is_not_asked_again(desk: Any) -> None:
    first, second = desk.customer("C1", name="Acme Foods"), desk.customer("C2", name="Acme Foods")
    assert doubtful([first, second], [verdict(desk, first, "together", second)]) == ()
    assert doubtful([first, second], [verdict(desk, first, "together", second, status="withdrawn")]) == ()


def test_equal_ids_under_unlike_names_are_shown(desk: Any) -> None:
    first = desk.customer("C1", name="Acme Foods", tax_id="DE123456789")
    second = desk.customer("C2", name="Zebra Optik", tax_id="DE123456789")
    (pair,) = doubtful([first, second], [])
    assert pair.kind == "perhaps two"
    assert "tax:DE123456789" in pair.evidence[0]


def test_a_name_that_half_the_world_bears_is_no_evidence(desk: Any) -> None:
    assert doubtful([desk.customer(f"C{n}", name="United") for n in range(30)], []) == ()


@pytest.mark.skipif(not VARIANTS.is_file(), reason="../shared/data/names is not here: real names are not looked at")
def test_on_real_names_what_is_equal_without_its_legal_form_is_nearly_always_one_customer() -> None:
    rows = list(csv.DictReader(VARIANTS.read_text(encoding="utf-8").splitlines()))
    numbers: dict[str, set[str]] = {}
    for row in rows:
        numbers.setdefault(core_name(row["name_customer"]), set()).add(row["cust_number"])
    alone = sum(len(found) == 1 for found in numbers.values())
    # a part of the suffixes there is the anonymiser's own and no legal form, so cores are not all equal
    assert alone / len(numbers) > 0.75


def test_short_names_unlike_names_and_a_crowd_of_one_beginning_are_not_compared(desk: Any) -> None:
    short = [desk.customer(f"C{no}", name="Ab") for no in range(2)]
    unlike = [desk.customer("C1", name="Acme Foods"), desk.customer("C2", name="Acme Metalworks")]
    assert doubtful(short, []) == doubtful(unlike, []) == ()
    crowd = [desk.customer(f"C{no}", name=f"Hotel {no:04}") for no in range(401)]
    assert doubtful(crowd, []) == ()
