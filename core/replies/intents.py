"""What a customer's answer can mean; several may hold at once."""

from __future__ import annotations

from typing import Final, Literal, get_args

Intent = Literal[
    "promise_to_pay",
    "in_payment_run",
    "already_paid",
    "remittance_advice",
    "partial_payment",
    "dispute",
    "copy_invoice_request",
    "statement_request",
    "question",
    "payment_plan_request",
    "hardship",
    "invoice_admin",
    "wrong_contact",
    "out_of_office",
    "bounce",
    "insolvency",
    "legal",
    "unsubscribe",
    "hostile",
    "acknowledgement",
    "unclear",
]
INTENTS: Final[tuple[Intent, ...]] = get_args(Intent)
#: these stand alone, where nothing else was said
ALONE: Final[tuple[Intent, ...]] = ("acknowledgement", "unclear")
#: missing one of these does the most harm
GRAVE: Final[tuple[Intent, ...]] = ("insolvency", "legal", "dispute", "unsubscribe")
#: how plainly a grave intent is said whose words leave no doubt: weights have no say in it
BEYOND_DOUBT: Final = 4
#: what nobody can say who is not there: an answer made by a machine has none of these
SPOKEN: Final[tuple[Intent, ...]] = (
    "promise_to_pay", "in_payment_run", "already_paid", "partial_payment", "dispute", "payment_plan_request",
    "question", "hardship", "hostile", "copy_invoice_request", "statement_request", "invoice_admin",
)  # fmt: skip
