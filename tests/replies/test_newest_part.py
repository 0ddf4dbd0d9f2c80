"""What a sender wrote, told from what is quoted, forwarded and signed; mails as bytes; card numbers."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.replies.cards import passes_luhn, redacted
from core.replies.mime import read_mail
from core.replies.newest import newest_of
from core.replies.reading import read_reply
from core.replies.reply import Reply

QUOTED = "You promised to pay on Friday. We will take legal action."


@pytest.mark.parametrize(
    "head",
    [
        "From: A <a@b.example>\nSent: Monday\nTo: C\nSubject: Re",
        "Von: A <a@b.example>\nGesendet: Montag\nAn: C\nBetreff: Re",
        "De : A <a@b.example>\nEnvoyé : lundi\nÀ : C\nObjet : Re",
        "De: A <a@b.example>\nEnviado el: lunes\nPara: C\nAsunto: Re",
        "Da: A <a@b.example>\nInviato: lunedì\nA: C\nOggetto: Re",
        "Van: A <a@b.example>\nVerzonden: maandag\nAan: C\nOnderwerp: Re",
        "De: A <a@b.example>\nEnviada: segunda-feira\nPara: C\nAssunto: Re",
        "On Mon, 2 Nov 2026 at 09:14, A B\n<a@b.example> wrote:",
        "Am 02.11.2026 um 09:14 schrieb A B <a@b.example>:",
        "Le lun. 2 nov. 2026 à 09:14, A <a@b.example> a écrit :",
        "El lun, 2 nov 2026 a las 9:14, A (<a@b.example>) escribió:",
        "Il giorno lun 2 nov 2026 alle ore 09:14 A <a@b.example> ha scritto:",
        "Op ma 2 nov 2026 om 09:14 schreef A <a@b.example>:",
        "Em seg., 2 de nov. de 2026 às 09:14, A <a@b.example> escreveu:",
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----",
    ],
)
@pytest.mark.parametrize("mark", ["", "> "])
def test_what_is_quoted_is_not_read(head: str, mark: str) -> None:
    newest = newest_of(f"Thanks, noted.\n\n{head}\n\n{mark}{QUOTED}")
    assert newest.text == "Thanks, noted."


def test_answers_between_quoted_lines_are_read() -> None:
    newest = newest_of(f"On Mon, A <a@b.example> wrote:\n> {QUOTED}\nWe paid yesterday.\n> Regards")
    assert newest.text == "We paid yesterday."


def test_a_forward_that_says_nothing_itself_is_read_by_what_it_forwards() -> None:
    body = f"see below\n\n---------- Forwarded message ---------\nFrom: A <a@b.example>\nSubject: x\n\n{QUOTED}"
    assert newest_of(body).text == QUOTED
    assert newest_of(f"We disagree.\n{body}").text.startswith("We disagree.")


def test_a_signature_says_nothing() -> None:
    body = (
        "Noted.\n\nKind regards\nJo\n\nThis e-mail may be legally privileged. If you are not the recipient delete it."
    )
    assert newest_of(body).text == "Noted."


MAIL = """From: "AP" <ap@kunde.example>
Subject: =?utf-8?q?AW=3A_M=C3=A4hnung?=
Date: Tue, 24 Nov 2026 10:15:00 +0100
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Wir zahlen n=E4chste Woche.
--b
Content-Type: text/html; charset=utf-8

<p>Wir zahlen <b>nächste</b> Woche.</p><style>p{}</style>
--b--
"""


def test_a_mail_is_read_out_of_its_bytes() -> None:
    mail = read_mail(MAIL.encode())
    assert (mail.sender, mail.subject, mail.automatic) == ("ap@kunde.example", "AW: Mähnung", True)
    assert mail.text.strip() == "Wir zahlen nächste Woche."
    assert mail.sent is not None


@given(st.binary(max_size=400), st.integers(min_value=0, max_value=len(MAIL)))
def test_no_bytes_break_the_reader(tail: bytes, cut: int) -> None:
    mail = read_mail(MAIL.encode()[:cut] + tail)
    assert isinstance(mail.text, str)


@given(st.text(max_size=300))
def test_no_text_breaks_the_reading(text: str) -> None:
    reading = read_reply(Reply(id="1", received=datetime(2026, 11, 24, tzinfo=UTC), body=text, known=("4711",)))
    assert reading.intents


def test_huge_and_hostile_texts_are_read_in_time() -> None:
    for text in ("a" * 200_000, "we will " * 20_000, "> " * 50_000, "1/1/" * 30_000, "On " * 30_000, "(" * 50_000):
        reading = read_reply(Reply(id="1", received=datetime(2026, 11, 24, tzinfo=UTC), body=text, known=("4711",)))
        assert reading.promises == ()


def test_card_numbers_are_blackened_and_counted() -> None:
    found = redacted("Visa 4111 1111 1111 1111, or 5500-0055-5555-5559; IBAN DE89370400440532013000; 4111111111111112")
    assert found.cards == 2
    assert "4111 1111" not in found.text
    assert "1111, or" in found.text
    assert "DE89370400440532013000" in found.text
    assert passes_luhn("4111111111111111")
