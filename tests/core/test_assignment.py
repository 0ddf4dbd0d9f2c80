from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from canonical_model.identity import RecordId
from core.assignment import Case, Collector, assigned

ANNA = Collector(name="anna", languages=frozenset({"de"}), skills=frozenset({"escalate"}), most_accounts=2)
BEN = Collector(name="ben", languages=frozenset({"en"}), entities=frozenset({"2000", "s4/1010"}), most_accounts=2)


def case(no: str, *, owner: str = "", place: str = "1010", language: str = "", needs: tuple[str, ...] = ()) -> Case:
    places = frozenset({place, f"s4/{place}"})
    return Case(customer_id=RecordId(no), owner=owner, places=places, language=language, needs=frozenset(needs))


def test_without_a_roster_everybody_keeps_what_the_erp_says() -> None:
    assert assigned([case("1", owner="carl")], ())[RecordId("1")].collector == "carl"


def test_the_owner_comes_first_then_the_language_then_who_has_the_least_to_do() -> None:
    cases = [case("1", owner="ben", language="de"), case("2", language="de"), case("3", language="en"), case("4")]
    found = assigned(cases, (ANNA, BEN))
    assert [found[RecordId(no)].collector for no in "1234"] == ["ben", "anna", "ben", "anna"]
    assert found[RecordId("1")].why == "owns the account"
    assert found[RecordId("2")].why == "speaks de"


def test_a_skill_is_asked_for_and_an_entity_is_kept_to() -> None:
    found = assigned([case("1", language="en", needs=("escalate",)), case("2", place="3000")], (ANNA, BEN))
    assert [found[RecordId(no)].collector for no in "12"] == ["anna", "anna"]
    assert found[RecordId("1")].why == "knows escalate"
    nobody = assigned([case("1", place="3000", needs=("law",))], (ANNA, BEN))[RecordId("1")]
    assert (nobody.collector, nobody.why) == ("", "nobody on the roster may: law, 3000, s4/3000")


def test_who_comes_after_everybody_is_full_has_nobody_today() -> None:
    found = assigned([case(str(no)) for no in range(5)], (ANNA, BEN))
    assert Counter(one.collector for one in found.values()) == {"anna": 2, "ben": 2, "": 1}
    assert found[RecordId("4")].why == "nobody is left today"


@given(
    st.lists(st.tuples(st.sampled_from(["1010", "2000", "3000"]), st.sampled_from(["", "de", "en", "fr"])), max_size=30)
)
def test_nobody_gets_more_than_a_days_work_or_an_entity_that_is_not_theirs(wanted: list[tuple[str, str]]) -> None:
    cases = [case(str(no), place=place, language=language) for no, (place, language) in enumerate(wanted)]
    found = assigned(cases, (ANNA, BEN))
    load = Counter(one.collector for one in found.values())
    assert load["anna"] <= 2
    assert load["ben"] <= 2
    assert all(found[one.customer_id].collector != "ben" or one.places & BEN.entities for one in cases)
    assert found == assigned(cases, (BEN, ANNA))
