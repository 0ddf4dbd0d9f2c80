"""The parts that pages are made of."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from canonical_model.money import Money
from console.pages import charts, written
from console.pages.figures import Figures
from console.pages.links import Links
from console.pages.menu import MENU
from console.pages.paging import some_after
from duecourse.documents import AgedAmount, AgedRow, ForecastWeek, Kpis
from duecourse.flows.names import NotFound


def test_amounts_stand_with_their_currency_and_thousands_apart() -> None:
    assert written.money(Money.of("-1234567.50", "EUR")) == "-1,234,567.50 EUR"
    assert written.money({"amount": "1200", "currency": "JPY"}) == "1,200 JPY"
    assert written.money("12.345", "KWD") == "12.345 KWD"
    assert written.money(None) == "–"


def test_what_a_document_says_is_put_into_words() -> None:
    told = {"amount": {"amount": "5.00", "currency": "EUR"}, "due_on": "2026-12-01", "items": [], "note": ""}
    assert written.said(told) == "amount: 5.00 EUR; due on: 2026-12-01"
    assert written.said({"late": True}) == "late: yes"
    assert written.said("0123456789abcdef0123456789abcdef") == "0123456789ab"


def test_a_native_record_is_linked_where_somebody_said_its_address() -> None:
    links = Links(told={"s4": {"open_item": "https://erp/{entity}?d={1}"}}, uids={"s4": "u1"})
    assert links.to("u1", "open_item", ("DE01", "18 0/1"), entity="DE01") == "https://erp/DE01?d=18%200%2F1"
    assert links.to("u1", "open_item", ("DE01",)) == ""
    assert links.to("u1", "customer", ("1",)) == ""
    assert links.to("other", "open_item", ("1", "2")) == ""


def test_pages_of_rows_follow_each_other_without_a_gap() -> None:
    rows = list("abcde")
    first, after = some_after(rows, "", limit=2, name=str)
    second, again = some_after(rows, after, limit=2, name=str)
    last, end = some_after(rows, again, limit=2, name=str)
    assert [*first, *second, *last] == rows
    assert end == ""
    with pytest.raises(NotFound):
        some_after(rows, "z", limit=2, name=str)


def _aged(*amounts: str) -> AgedRow:
    ends = ((None, 0), (1, 30), (31, None))
    buckets = tuple(AgedAmount(from_=a, to=b, amount=one) for (a, b), one in zip(ends, amounts, strict=True))
    return AgedRow(key="x", currency="EUR", buckets=buckets, unapplied="0", total="0", incomplete=False)


def test_bars_are_as_long_as_their_amounts_and_those_below_zero_go_the_other_way() -> None:
    bars = charts.aging_bars([_aged("50.00", "100.00", "-50.00"), _aged("50.00", "0.00", "0.00")], "EUR")
    assert [bar.label for bar in bars] == ["not due", "1–30 days", "over 30 days"]
    assert bars[0].length == bars[1].length == pytest.approx(2 * bars[2].length, abs=0.2)
    assert bars[2].begin + bars[2].length == pytest.approx(bars[0].begin, abs=0.2)
    assert charts.aging_bars([_aged("0", "0", "0")], "EUR")[0].length == 0


def _week(entity: str, expected: str) -> ForecastWeek:
    low, high = Money.of("10.00", "EUR"), Money.of("90.00", "EUR")
    return ForecastWeek(
        week=date(2026, 11, 23), system="s4", entity=entity, currency="EUR", expected=Money.of(expected, "EUR"),
        p10=low, p90=high,
    )  # fmt: skip


def test_a_spread_is_drawn_only_where_one_row_makes_the_week() -> None:
    assert charts.forecast_bars([_week("DE01", "50.00")], "EUR")[0].spread is not None
    (both,) = charts.forecast_bars([_week("DE01", "50.00"), _week("DE02", "25.00")], "EUR")
    assert both.spread is None
    assert both.said == "75.00 EUR"


def test_figures_are_worked_out_once_shown_with_their_instant_and_anew_beside_the_page_when_old(office: Any) -> None:
    made: list[int] = []

    def make() -> Kpis:
        made.append(1)
        return Kpis(begin="a", end=str(len(made)), currency="EUR", kpis=())

    desk, workshop = office.app, office.console.state["workshop"]
    figures = Figures(desk=desk, workshop=workshop)
    first = figures.shown("proof", make, kind=Kpis)
    assert (figures.shown("proof", make, kind=Kpis).document, len(made)) == (first.document, 1)
    office.clock.days_later(1)
    try:
        old = figures.shown("proof", make, kind=Kpis)
        assert (old.stale, old.document.end) == (True, "1")
        workshop.wait()
        new = figures.shown("proof", make, kind=Kpis)
        assert (new.stale, new.document.end, len(made)) == (False, "2", 2)
    finally:
        office.clock.days_later(-1)


def test_pairs_of_large_books_are_shown_as_they_were_last_worked_out(
    office: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def named(page: str) -> list[str]:
        return re.findall(r'name="left" value="([^"]*)"', page)

    with office.browser("lea") as lea:
        here = named(lea.get("/parties").text)
        monkeypatch.setattr(Figures, "few", lambda _: False)
        waiting = lea.get("/parties").text
        office.console.state["workshop"].wait()
        kept = lea.get("/parties").text
    assert "being worked out" in waiting
    assert not named(waiting)
    assert here
    assert named(kept) == here


def test_the_tie_out_of_large_books_is_shown_as_it_was_last_worked_out(
    office: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rows(page: str) -> list[str]:
        return re.findall(r'<tr><th scope="row">(.*?)</tr>', page)

    with office.browser("lea") as lea:
        here = rows(lea.get("/tie-out").text)
        monkeypatch.setattr(Figures, "few", lambda _: False)
        waiting = lea.get("/tie-out").text
        office.console.state["workshop"].wait()
        kept = lea.get("/tie-out").text
    assert "Not worked out yet." in waiting
    assert here
    assert rows(kept) == here


def test_figures_of_large_books_keep_nobody_waiting(office: Any) -> None:
    workshop = office.console.state["workshop"]
    figures = Figures(desk=office.app, workshop=workshop, waits=1)
    waiting = figures.shown("large", lambda: Kpis(begin="a", end="b", currency="EUR", kpis=()), kind=Kpis)
    assert waiting.document is None
    workshop.wait()
    assert figures.shown("large", lambda: pytest.fail("kept already"), kind=Kpis).document is not None


def test_every_page_of_the_menu_has_a_key_of_its_own() -> None:
    keys = [entry.key for entry in MENU]
    assert len({*keys, "k"}) == len(keys) + 1
