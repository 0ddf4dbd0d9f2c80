"""What a mail names and does not mean: disputes that are denied or over, lawyers in passing, lists nobody leaves."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from core.replies.newest import newest_of
from core.replies.reading import read_reply
from core.replies.reply import Reading, Reply


def reading_of(body: str, subject: str = "Re: reminder") -> Reading:
    return read_reply(
        Reply(
            id="1",
            received=datetime(2026, 11, 24, 10, tzinfo=UTC),
            sender="ap@customer.example",
            subject=subject,
            body=body,
            known=("INV-4711", "INV-4712"),
        )
    )


def intents_of(body: str, subject: str = "Re: reminder") -> set[str]:
    return {one.intent for one in reading_of(body, subject).intents}


@pytest.mark.parametrize(
    "body",
    [
        "We have never disputed 4711.",
        "Wir bestreiten die Rechnung 4711 keineswegs.",
        "Nous ne contestons rien du tout.",
        "No impugnamos nada.",
        "Non contestiamo nulla.",
        "Wij betwisten de factuur niet.",
        "Não contestamos nada.",
        "The complaint about 4711 has been resolved.",
        "Die Reklamation zu 4711 ist erledigt.",
        "La réclamation est close.",
        "La incidencia de la 4711 está cerrada.",
        "La contestazione è stata risolta.",
        "De klacht over 4711 is afgehandeld.",
        "A reclamação está encerrada.",
    ],
)
def test_a_dispute_that_is_denied_or_over_is_none(body: str) -> None:
    assert "dispute" not in intents_of(body)


@pytest.mark.parametrize(
    "body",
    [
        "We dispute 4711, it was not ordered by us.",
        "Wir bestreiten die Rechnung 4711, die Ware war nicht bestellt.",
        "The complaint about 4711 has not been resolved, we will not pay it.",
        "Until the complaint about 4711 is resolved we pay nothing.",
    ],
)
def test_a_dispute_that_goes_on_is_one(body: str) -> None:
    assert "dispute" in intents_of(body)


@pytest.mark.parametrize(
    "body",
    [
        "There is no need for lawyers, 4711 was paid yesterday.",
        "We print cards for lawyers. 4711 was paid yesterday.",
        "Wir beliefern Gerichte. 4711 wurde gestern überwiesen.",
        "Nous imprimons des cartes pour avocats. La 4711 a été payée hier.",
    ],
)
def test_lawyers_that_are_named_in_passing_threaten_nobody(body: str) -> None:
    assert intents_of(body) == {"already_paid"}


@pytest.mark.parametrize(
    "body",
    [
        "Our lawyer will write to you. 4711 was paid yesterday.",
        "Unser Anwalt wird sich melden. 4711 wurde gestern überwiesen.",
        "Notre avocat vous écrira. La 4711 a été payée hier.",
        "We are not paying, our lawyers will be in touch.",
    ],
)
def test_their_own_lawyer_is_never_in_passing(body: str) -> None:
    assert "legal" in intents_of(body)


@pytest.mark.parametrize(
    "body",
    [
        "Thanks, received.\n\nFlower shop - click here to unsubscribe from our newsletter",
        "Ricevuto, grazie.\n\nFioraio - per disiscriverti dalla newsletter clicca qui",
    ],
)
def test_a_footer_unsubscribes_nobody(body: str) -> None:
    assert intents_of(body) == {"acknowledgement"}


def test_an_invoice_that_goes_on_a_day_is_promised() -> None:
    assert [(one.date, one.invoices) for one in reading_of("4711 goes on Friday.").promises] == [
        (date(2026, 11, 27), ("INV-4711",))
    ]


def test_goods_that_come_on_a_day_are_no_payment() -> None:
    assert reading_of("The goods of 4711 come on Friday.").promises == ()


def test_a_day_that_no_month_has_promises_nothing() -> None:
    assert all(one.date is None for one in reading_of("We will pay 4711 on the 31st of February.").promises)


def test_a_day_that_hangs_on_our_consent_is_no_promise() -> None:
    assert intents_of("If that suits you, we pay 4711 on 20 January.") == {"payment_plan_request"}


def test_what_was_paid_beside_what_is_asked_for_stays_a_promise() -> None:
    found = reading_of("Tomorrow I will pay 600 euros on account, could the rest wait until April?")
    assert [one.date for one in found.promises] == [date(2026, 11, 25)]
    assert "payment_plan_request" in {one.intent for one in found.intents}


def test_a_payment_by_a_means_has_no_unit_price() -> None:
    assert reading_of("Wir zahlen am Freitag 700 EUR per Überweisung.").promises[0].amount == "700.00"


def test_numbers_that_do_not_multiply_are_a_reason() -> None:
    found = reading_of("4711: 12 x 145 is 1,740 and not 1,940, we cannot approve it.")
    assert [(one.reason, one.invoices) for one in found.disputes] == [("EXTENSION_MATH", ("INV-4711",))]


def test_answers_are_about_the_invoice_that_they_stand_under() -> None:
    body = "See below.\n\n> When will INV-4711 be paid?\nFriday, by BACS.\n\n> And INV-4712?\nWent last Thursday."
    found = reading_of(body)
    assert [(one.date, one.invoices) for one in found.promises] == [(date(2026, 11, 27), ("INV-4711",))]
    assert [(one.date, one.invoices) for one in found.paid_claims] == [(date(2026, 11, 19), ("INV-4712",))]


def test_a_forward_that_says_nothing_is_read_by_what_it_brings() -> None:
    body = (
        "Zum Vorgang.\n\nVon: Amtsgericht\nGesendet: Freitag, 20. November 2026 13:02\nBetreff: 9 IN 1/26\n\n"
        "Über das Vermögen der Firma wurde das Insolvenzverfahren eröffnet."
    )
    assert intents_of(body, "WG: Beschluss") == {"insolvency"}


def test_a_name_and_a_firm_close_a_letter_without_a_goodbye() -> None:
    found = newest_of("We will pay on Friday.\n\nRab McAllister\nFinance Director, Surfacing Ltd")
    assert found.text == "We will pay on Friday."
    assert found.signature.startswith("Rab")


def test_another_address_alone_tells_whom_to_write_to() -> None:
    found = reading_of("Invoices: invoices@customer.example")
    assert {one.intent for one in found.intents} == {"wrong_contact"}
    assert found.redirect == "invoices@customer.example"


def test_a_hope_is_an_acknowledgement() -> None:
    assert intents_of("We hope to be able to pay next week.") == {"acknowledgement"}


def test_who_signs_as_administrator_speaks_of_proceedings_unless_he_pays() -> None:
    signed = "\n\nDr. Max Muster\nInsolvenzverwalter"
    assert "insolvency" in intents_of(f"Ihr Schreiben habe ich abgelegt.{signed}")
    assert intents_of(f"4711 wurde gestern überwiesen.{signed}") == {"already_paid"}


def test_who_pays_is_not_insolvent_but_for_what_a_court_or_creditors_say() -> None:
    assert intents_of("We are insolvency practitioners; 4711 was paid today.") == {"already_paid"}
    assert "insolvency" in intents_of("Creditors will hear from the administrator. 4711 was paid yesterday.")


def test_an_invoice_by_its_number_alone_is_asked_for_as_an_invoice() -> None:
    assert intents_of("¿Pueden reenviar la 4711?") == {"copy_invoice_request"}


def test_a_question_of_who_threatens_is_asked_of_nobody() -> None:
    assert intents_of("You are looking for me, yes? My lawyer will deal with you.") == {"legal"}


def test_what_cannot_be_paid_as_it_stands_is_no_want_of_money() -> None:
    assert intents_of("We dispute 4711. We are unable to pay it as it stands.") == {"dispute"}


def test_a_name_that_sounds_like_a_court_is_a_name() -> None:
    assert intents_of("Recibido, gracias. Bar El Juzgado") == {"acknowledgement"}


def test_who_is_insolvent_promises_nothing() -> None:
    found = reading_of(
        "Insolvency proceedings were opened, creditors file claims. By the plan 4711 will be paid on 20 January."
    )
    assert found.promises == ()
    assert {one.intent for one in found.intents} == {"insolvency"}


def test_a_table_of_an_advice_claims_its_total() -> None:
    body = "Remittance advice\nValue date 20-11-2026\nINV-4711   1,210.00\nINV-4712   2,420.00\nTotal EUR   3,630.00"
    claims = reading_of(body, "Remittance advice").paid_claims
    assert [(one.date, one.amount, one.invoices) for one in claims] == [
        (date(2026, 11, 20), "3630.00", ("INV-4711", "INV-4712"))
    ]


def test_a_bare_complaint_is_believed_least() -> None:
    found = reading_of("Everything in the boxes of 4711 was battered.")
    assert [one.intent for one in found.intents] == ["dispute"]
    assert found.intents[0].confidence < 0.7
    assert [one.reason for one in found.disputes] == ["DAMAGED"]


@pytest.mark.parametrize(
    "body",
    [
        "We dispute invoice 4711, please send a copy.",
        "Wir bestreiten die Rechnung 4711, bitte senden Sie eine Kopie.",
        "Nous contestons la facture 4711, merci de nous envoyer une copie.",
        "Wij betwisten factuur 4711, stuur een kopie.",
    ],
)
def test_who_disputes_and_asks_for_a_copy_says_both(body: str) -> None:
    reading = read_reply(Reply(id="1", received=datetime(2026, 11, 24, tzinfo=UTC), body=body, known=("4711", "4712")))
    assert {"dispute", "copy_invoice_request"} <= {one.intent for one in reading.intents}
