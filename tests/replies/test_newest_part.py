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
from core.replies.sentences import sentences_of

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
        # cut short
        "From: ar@b.example\nSent: 12 October 2026 14:01",
        "Da: crediti@b.example\nInviato: martedì 17 novembre 2026",
        "De: Cartório de notificações",
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----",
    ],
)
@pytest.mark.parametrize("mark", ["", "> "])
def test_what_is_quoted_is_not_read(head: str, mark: str) -> None:
    newest = newest_of(f"Thanks, noted.\n\n{head}\n\n{mark}{QUOTED}")
    assert newest.text == "Thanks, noted."


@pytest.mark.parametrize("line", ["Da: 1 bis 5 Stück", "From: Friday, we pay", "From: Tom\nDate: soon, we hope"])
def test_a_line_that_begins_like_a_header_is_read(line: str) -> None:
    assert newest_of(f"Thanks.\n{line}\nWe pay.").text == f"Thanks.\n{line}\nWe pay."


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


@pytest.mark.parametrize(
    ("below", "kept"),
    [
        ("This message and everything attached to it is confidential and for its addressee alone.", False),
        ("Please note that everything above was agreed with your Mr Jones.", True),
        ("Accounts Payable\nwe are closed on Fridays\nand on bank holidays", True),
    ],
)
def test_small_print_without_a_goodbye_says_nothing_and_a_last_paragraph_does(below: str, *, kept: bool) -> None:
    newest = newest_of(f"We paid yesterday.\n\n{below}")
    assert newest.text == (f"We paid yesterday.\n\n{below}" if kept else "We paid yesterday.")
    assert newest.signature == ("" if kept else below)


def test_of_a_mail_without_end_the_beginning_is_read() -> None:
    text = "\n".join(f"Line {number} is here." for number in range(500))
    assert sentences_of(text) == [f"Line {number} is here." for number in range(100)]
    assert sentences_of("One. Two.\nThree. Four.\nFive.", most=3) == ["One.", "Two.", "Three."]


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


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<table><tr><th>INV-1</th><td>10.00</td></tr></table>", "INV-1  10.00"),
        ("<style>p{}</style></style><p>Paid</p>", "Paid"),
        (
            f"Paid.<blockquote>{QUOTED}<blockquote>Older</blockquote></blockquote><p>On Friday.</p>",
            f"Paid.\n> {QUOTED}\n> > Older\n\nOn Friday.",
        ),
    ],
)
def test_a_page_is_read_line_by_line_and_what_it_quotes_is_quoted(html: str, text: str) -> None:
    mail = read_mail(f"Content-Type: text/html; charset=utf-8\n\n{html}".encode())
    assert mail.text == text
    assert QUOTED not in newest_of(mail.text).text


def test_what_of_a_mail_cannot_be_read_is_told_and_the_rest_is_read() -> None:
    strange = read_mail(b"Content-Type: text/plain; charset=klingon\n\nWe paid \xe9")
    assert (strange.text, strange.unread) == ("We paid \u00e9", ("text/plain: LookupError",))
    part = "--b\nContent-Type: text/plain\n\nhello\n"
    endless = read_mail(f"Content-Type: multipart/mixed; boundary=b\n\n{part * 300}--b--\n".encode())
    assert (endless.text.count("hello"), endless.unread) == (199, ("parts after the first 200",))


@pytest.mark.parametrize("day", ["99999999999999 Jan 2020 00:00", "yesterday", ""])
def test_a_mail_whose_day_is_none_is_read_without_one(day: str) -> None:
    mail = read_mail(f"From: ap@kunde.example\nDate: {day}\n\nWe paid.".encode())
    assert (mail.sender, mail.text, mail.sent) == ("ap@kunde.example", "We paid.", None)


@pytest.mark.parametrize(
    ("header", "automatic"),
    [
        ("Precedence: auto_reply", True), ("Precedence: bulk", False), ("Auto-Submitted: no", False),
        ("X-Autoreply: yes", True),
    ],
)  # fmt: skip
def test_a_header_tells_that_a_machine_answered(header: str, *, automatic: bool) -> None:
    assert read_mail(f"{header}\nSubject: hello\n\nI am away.".encode()).automatic is automatic


@pytest.mark.parametrize(
    "header",
    ["Content-Type: text/plain; charset*", "Content-Disposition: attachment; filename*", "content-type: a;b*0*"],
)
def test_a_mail_whose_header_is_cut_is_read_as_the_one_text_that_it_is(header: str) -> None:
    mail = read_mail(f"From: a@example.com\n{header}\nSubject: hello\n\nWe pay on Friday.\n".encode())
    assert (mail.sender, mail.subject, mail.text.strip()) == ("a@example.com", "hello", "We pay on Friday.")
    assert mail.unread


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
