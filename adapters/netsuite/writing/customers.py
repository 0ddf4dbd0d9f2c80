"""Which internal id a customer has: looked up right before what is made refers to it."""

from __future__ import annotations

from typing import Final

from adapters.kit.places import CUSTOMER, parts, place
from adapters.netsuite.writing.requests import query, rows_in
from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts

_STATEMENT: Final = (
    "SELECT c.id FROM customer c INNER JOIN customersubsidiaryrelationship r ON r.entity = c.id "
    "WHERE c.entityid = ? AND r.subsidiary = ?"
)


def customer_place(entity: str, number: str) -> str:
    """A customer in one subsidiary's books."""
    return place(CUSTOMER, entity, number)


def number_of(step: Step) -> str:
    """The number of the customer that a step is about."""
    return "/".join(parts(_place_of(step))[1:])


def _place_of(step: Step) -> str:
    return next(one for one in step.subjects if one.startswith(f"{CUSTOMER}/"))


def lookup(step: Step) -> ErpRequest:
    """Ask for the customer that a step is about."""
    return query(_STATEMENT, number_of(step), int(step.entity))


def looked_up(response: ErpResponse) -> NativeRecord | None:
    """The customer; None where there is none of that number. BadAnswer where there are several."""
    rows = rows_in(response)
    if len(rows) > 1:
        raise BadAnswer(f"{len(rows)} customers have one number")
    return NativeRecord(type="customer", key=(rows[0]["id"],)) if rows else None


def id_of(step: Step, facts: Facts) -> str:
    """The internal id that was looked up; ValueError where nobody looked."""
    seen = facts.get(step.name)
    if seen is None:
        raise ValueError(f"the customer of step {step.name} was not looked up")
    return seen.key[0]
