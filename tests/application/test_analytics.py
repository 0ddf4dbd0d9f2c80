"""An export of the open items, and aging and key figures out of it, on the command line."""

from __future__ import annotations

import stat
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from canonical_model.access import Scope
from canonical_model.errors import Misconfigured
from core.export_port import Made
from duecourse.flows.export import must_cover
from simulators.books import Sale

pytest.importorskip("polars", reason="Parquet needs the extra `analytics`")

if TYPE_CHECKING:
    from conftest import Site, Sites

    from simulators.books import Books

ASKED = (
    ("aging",),
    ("aging", "--by", "customer", "--currency", "EUR"),
    ("aging", "--by", "party"),
    ("aging", "--as-of", "2026-11-10"),
    ("kpis",),
)


def answers(here: Site, *more: str) -> list[Any]:
    return [here.run(*words, *more).document for words in ASKED]


@pytest.mark.whole
def test_an_export_answers_what_the_store_does_and_says_when_the_store_went_on(
    site: Sites, desk: Books, tmp_path: Path
) -> None:
    more = Sale(
        entity="DE01", customer="1".zfill(10), amount=Decimal(50), currency="EUR", document_date=date(2026, 8, 31),
        due_on=date(2026, 9, 30),
    )  # fmt: skip
    with site(desk) as here:
        assert here.run("sync").status == 0
        place = tmp_path / "exports" / "today"
        made = here.run("export", "open-items", "--to", str(place))
        assert (made.status, made.document["items"], made.document["legs"]) == (0, 8, 0)
        assert stat.S_IMODE(place.stat().st_mode) == 0o700
        before = answers(here)
        assert before[0]["rows"]
        assert answers(here, "--export", str(place)) == before
        desk.post_invoice(more, today=desk.as_of)
        assert here.run("sync").status == 0
        late = here.run("aging", "--export", str(place)).document
        assert late["rows"] == before[0]["rows"]
        assert ["batch" in one for one in late["findings"]] == [True]
        assert here.run("kpis", "--export", str(place)).document["findings"] == late["findings"]
        assert here.run("export", "open-items", "--to", str(place)).document["items"] == 9
        assert answers(here, "--export", str(place)) == answers(here)
        assert [one.name for one in place.parent.iterdir()] == ["today"]


def test_what_is_no_export_is_said_to_be_none_and_nothing_of_others_is_replaced(
    site: Sites, desk: Books, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    with site(desk) as here:
        missing = here.run("aging", "--export", str(other))
        assert (missing.status, "holds no export" in missing.text) == (1, True)
        (other / "mine.txt").write_text("keep me", encoding="utf-8")
        refused = here.run("export", "open-items", "--to", str(other))
        assert (refused.status, "holds something else" in refused.text) == (1, True)
        assert [one.name for one in other.iterdir()] == ["mine.txt"]
        assert here.run("aging", "--export", str(other), "--known-at", "2026-11-01").status == 2


@pytest.mark.parametrize(
    ("kept", "seen", "covers"),
    [
        (None, None, True),
        (None, {"1010"}, True),
        (("1010", "2020"), {"1010"}, True),
        (("1010",), {"1010", "2020"}, False),
        (("1010",), None, False),
    ],
)
def test_an_export_answers_nobody_who_sees_more_than_it_holds(kept: Any, seen: Any, covers: Any) -> None:
    made = Made(batch=1, at=datetime(2026, 11, 20, tzinfo=UTC), systems=None, entities=kept)
    scope = Scope(systems=None, entities=None if seen is None else frozenset(seen))
    if covers:
        must_cover(made, scope)
    else:
        with pytest.raises(Misconfigured):
            must_cover(made, scope)
