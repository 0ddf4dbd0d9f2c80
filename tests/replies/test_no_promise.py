"""Sentences that speak of payment and of a day, and promise nothing; a false promise stops the chase."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.replies.reading import read_reply
from core.replies.reply import Reply


@pytest.mark.parametrize(
    "body",
    [
        "We cannot commit to paying by Friday.",
        "You asked us to pay by 30 November but that date is not realistic.",
        "Would payment on 15 December be acceptable to you?",
        "We propose to pay 500 on the 1st and 500 on the 15th, please confirm.",
        "If our customer pays us we'll transfer on Friday.",
        "I was told the payment would go out last Friday but it seems it did not.",
        "Payment was due on 30 November according to you, but our terms are 60 days.",
        "The delivery is due on 4 December, not before.",
        "Can you call me on Friday about the payment?",
        "Our accountant is back on Monday and will look at the payment then.",
        "We have a meeting on 3 December to discuss your invoice.",
        "We won't be able to settle this before January.",
        "Please extend the due date to 15 December.",
        "I'll let you know by Friday when we can pay.",
        "Your payment reminder of 20 November reached us today.",
        "Wir können Ihnen erst am Freitag sagen, wann wir zahlen.",
        "Bitte verlängern Sie das Zahlungsziel bis zum 15.12.",
        "Wäre eine Zahlung am 15. Dezember in Ordnung?",
        "Ihre Mahnung mit Frist 30.11. haben wir erhalten.",
        "Wenn unser Kunde zahlt, überweisen wir am Freitag.",
        "Am Freitag wird bei uns über die Zahlung entschieden.",
        "Eine Zahlung bis Freitag ist ausgeschlossen.",
        "Le paiement au 30 novembre n'est pas possible.",
        "Nous vous dirons vendredi quand nous pourrons payer.",
        "Serait-il possible de payer le 15 décembre ?",
        "Votre relance du 20 novembre demande un paiement sous 8 jours.",
        "No podremos pagar antes del 15 de diciembre.",
        "¿Les parece bien que paguemos el 15 de diciembre?",
        "El viernes les diremos cuándo podemos pagar.",
        "Non sarà possibile pagare entro venerdì.",
        "Venerdì vi diremo quando potremo pagare.",
        "Va bene se paghiamo il 15 dicembre?",
        "Vrijdag laten we weten wanneer we kunnen betalen.",
        "Betaling voor vrijdag is niet mogelijk.",
        "Is het goed als we 15 december betalen?",
        "Na sexta dizemos quando podemos pagar.",
        "Não será possível pagar até sexta.",
        "Pode ser se pagarmos a 15 de dezembro?",
    ],
)
def test_nothing_is_promised(body: str) -> None:
    reading = read_reply(Reply(id="1", received=datetime(2026, 11, 24, 10, tzinfo=UTC), body=body, known=("4711",)))
    assert reading.promises == ()
    assert "promise_to_pay" not in {one.intent for one in reading.intents}
