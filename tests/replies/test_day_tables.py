"""What a day and an amount can be written like, a table for each of seven languages; told from Thursday 2026-11-12."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from core.replies.amounts import amounts_in
from core.replies.days import days_in
from core.replies.folding import fold

HERE = Path(__file__).parent
THURSDAY = date(2026, 11, 12)
LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt")


def table(language: str) -> dict[str, str]:
    """Words → the days that they name, ahead; a dash for none."""
    lines = (HERE / "day_tables" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    told = (line.rpartition(" | ") for line in lines)
    return {words: days for words, _, days in told}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_is_read_however_it_is_written(language: str) -> None:
    wanted = table(language)
    assert len(wanted) > 100
    read = {words: days_in(fold(words, language), language, THURSDAY) for words in wanted}
    assert {words: " ".join(str(one.ahead) for one in days) or "-" for words, days in read.items()} == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_amount_is_read_however_it_is_written(language: str) -> None:
    lines = (HERE / "amount_table.txt").read_text(encoding="utf-8").splitlines()
    rows = [tuple(part.strip() for part in line.split("|")) for line in lines]
    wanted = {text: amount for spoken, text, amount in rows if spoken == language}
    read = {text: amounts_in(fold(f"we pay {text} on", language), language=language) for text in wanted}
    assert {text: " ".join(f"{one.amount} {one.currency}" for one in found) for text, found in read.items()} == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the first half of the invoice"), ("en", "one day or another"), ("en", "the second line"),
        ("en", "page 2 of 5"), ("de", "die ersten 700,00"), ("de", "zum einen"), ("fr", "le premier et le second"),
        ("fr", "au courant"), ("es", "el primero y el segundo"), ("it", "il primo che passa"), ("nl", "de eerste keer"),
        ("pt", "a segunda via"), ("en", "99 weeks later"), ("en", "on the 99th"),
    ],
)  # fmt: skip
def test_what_sounds_like_a_day_and_is_none(language: str, text: str) -> None:
    found = days_in(fold(text, language), language, THURSDAY)
    assert [str(one.ahead) for one in found if one.ahead is not None] == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("99 weeks from Friday", "2026-11-13"), ("the first working day of this month", "2026-12-01"),
        ("over the weekend", "2026-11-15"), ("two weeks later we pay", ""), ("November 20 and 31", "2026-11-20"),
        ("the week after that", ""), ("on the 20th and on the 99th", "2026-11-20 None"),
        ("on the 99th and on the 20th", "None 2026-11-20"),
    ],
)  # fmt: skip
def test_days_told_from_others_and_periods_that_are_over(text: str, days: str) -> None:
    assert " ".join(str(one.ahead) for one in days_in(fold(text, "en"), "en", THURSDAY)) == days
