"""Promises that are withdrawn, corrected, explained or put into somebody's mouth; permission to debit; rows of days."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.replies.hearing import hear
from core.replies.reading import read_reply
from core.replies.reply import Reading, Reply
from core.replies.rows import in_a_row


def reading_of(body: str, known: tuple[str, ...] = ("INV-4711", "INV-4712")) -> Reading:
    received = datetime(2026, 11, 24, 10, tzinfo=UTC)
    return read_reply(
        Reply(id="1", received=received, sender="ap@customer.example", subject="Re: reminder", body=body, known=known)
    )


def days_of(body: str) -> list[str]:
    return sorted(str(one.date) for one in reading_of(body).promises)


@pytest.mark.parametrize(
    "body",
    [
        "We promised you 2,000 on 4 December. I have to take it back, the bank froze the account.",
        "Ich hatte 2.000 Euro zum 4. Dezember angekündigt. Das muss ich hiermit zurückziehen.",
        "Je vous avais promis 2 000 € le 4 décembre. Je dois y renoncer, la banque a bloqué le compte.",
        "Le prometí 2.000 € para el 4 de diciembre. Tengo que retirarlo, no hay dinero.",
        "Le avevo promesso 2.000 € per il 4 dicembre. Devo ritrattare, il conto è bloccato.",
        "Ik schreef dat je op 4 december 2.000 euro zou krijgen. Dat moet ik intrekken.",
        "Prometi 2.000 € para 4 de dezembro. Tenho de voltar atrás, o banco bloqueou a conta.",
    ],
)
def test_a_promise_that_is_withdrawn_is_none(body: str) -> None:
    assert reading_of(body).promises == ()


def test_another_day_after_a_withdrawal_is_promised() -> None:
    body = "You were to have it on 4 December. I have to take that back. We will pay 4711 on 18 December."
    assert days_of(body) == ["2026-12-18"]


def test_what_stands_in_quotes_is_nobodys_promise() -> None:
    assert reading_of('Your man says I "will pay 1,900 euros on 4 December". That is false.').promises == ()


@pytest.mark.parametrize(
    ("body", "days"),
    [
        ("We will pay on 4 December, or rather on 11 December.", ["2026-12-11"]),
        ("Wir zahlen am 4.12., ich meine am 11.12.", ["2026-12-11"]),
        ("Wir zahlen am Freitag, also am 27.11.2026.", ["2026-11-27"]),
        ("We will pay 600 on 4 December and the other half two weeks later.", ["2026-12-04", "2026-12-18"]),
        ("We will pay half on 4 December, half on 18 December.", ["2026-12-04", "2026-12-18"]),
        ("Wir zahlen 300 am 4.12., 300 am 18.12.", ["2026-12-04", "2026-12-18"]),
        ("I've paid 500 today and you'll get the remaining £740 on the 30th.", ["2026-11-30"]),
    ],
)
def test_a_day_that_another_one_corrects_or_explains_is_not_promised_and_rows_are(body: str, days: list[str]) -> None:
    assert days_of(body) == days


@pytest.mark.parametrize(
    "body",
    [
        "You may collect the 487.20 EUR by direct debit on Friday.",
        "Sie können die 487,20 EUR am Freitag von unserem Konto einziehen.",
        "Vous pouvez prélever les 487,20 EUR vendredi.",
        "Pueden volver a girar el recibo de 487,20 EUR el viernes.",
        "Potete addebitare i 487,20 EUR venerdì.",
        "Jullie mogen de 487,20 EUR vrijdag afschrijven.",
        "Podem debitar os 487,20 EUR na sexta-feira.",
    ],
)
def test_permission_to_debit_on_a_day_is_a_promise(body: str) -> None:
    assert [(str(one.date), one.amount) for one in reading_of(body).promises] == [("2026-11-27", "487.20")]


def test_an_amount_in_brackets_belongs_to_the_day_before_it() -> None:
    body = "4711 la pago metà a fine mese (2.205,50 €) e l'altra metà il quindici dicembre."
    told = [(str(one.date), one.amount) for one in reading_of(body).promises]
    assert told == [("2026-11-30", "2205.50"), ("2026-12-15", None)]


@pytest.mark.parametrize(
    ("body", "row"),
    [
        ("on 4 December * on 18 December", False), ("on 4 December because of 18 December", False),
        ("on 4 December, on 18 December", True), ("Friday, Monday", False), ("4 December 500 EUR 18 December", True),
        ("4711 on 4 December, 4712 on 18 December", True),
    ],
)  # fmt: skip
def test_days_in_a_row_have_nothing_between_them_but_what_is_paid(body: str, *, row: bool) -> None:
    received = datetime(2026, 11, 24, 10, tzinfo=UTC)
    known = ("INV-4711", "INV-4712")
    heard = hear(Reply(id="1", received=received, sender="ap@customer.example", subject="", body=body, known=known))
    sentence = heard.sentences[0]
    assert in_a_row(sentence, sentence.days[1], sentence.days[0]) is row
