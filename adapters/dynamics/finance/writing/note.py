"""Notes: attachments of a customer, or activities that are linked to it, found by our reference.

Attachments have it as their name [addendum A11]. No source names a public set of activities: the settings say which,
and which property links it to a customer [dynamics_crm.md §2.1]; there our reference is the purpose.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from adapters.dynamics.finance.settings import Settings
from adapters.dynamics.finance.writing.requests import delete, look, post
from adapters.dynamics.looks import etag_of, rows_of, seen
from adapters.dynamics.odata import text
from adapters.dynamics.outcomes import created, written
from adapters.kit.places import parts
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

ACCOUNT, TEXT = "account", "text"
STANDING: Final = "note"
STANDS, REMOVED = {STANDING: "stands"}, {STANDING: "removed"}
ATTACHMENT, ACTIVITY = "note", "activity"
#: where finance sees activities [dynamics_crm.md §2.1]
TIMELINE: Final = "Collections > Customer timeline"


class Home(Struct, frozen=True, kw_only=True):
    """Where notes live: a set, and which of its properties say what."""

    entity_set: str
    type: str
    #: its own key beside the company, and whether that is a text
    key: str
    keyed_by_text: bool
    customer: str
    reference: str
    more: dict[str, str]

    def is_own(self, own: str) -> str:
        """A condition on the key."""
        return f"{self.key} eq {text(own) if self.keyed_by_text else own}"


def attachments(settings: Settings) -> Home:
    """Attachments of customers."""
    return Home(
        entity_set=settings.sets.attachments, type="CustomerAttachmentsV2", key="DocumentId", keyed_by_text=False,
        customer="CustomerAccountNumber", reference="Name", more={"TypeId": settings.writing.note_type},
    )  # fmt: skip


def activities(settings: Settings) -> Home:
    """Activities, in the set that the settings name."""
    told = settings.writing.activity
    return Home(
        entity_set=settings.sets.activities, type="Activity", key="ActivityNumber", keyed_by_text=True,
        customer=told.customer, reference="Purpose", more={"Category": told.category},
    )  # fmt: skip


class Note:
    """One note."""

    def __init__(self, home: Home) -> None:
        self._home = home

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The note."""
        home = self._home
        body = {
            "dataAreaId": step.entity, home.customer: step.content[ACCOUNT], **home.more,
            home.reference: step.reference, "Notes": step.content[TEXT],
        }  # fmt: skip
        return post(home.entity_set, body)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Notes of the customer under our reference."""
        home = self._home
        account = f"{home.customer} eq {text(step.content[ACCOUNT])}"
        named = f"{home.reference} eq {text(step.reference)}"
        return look(home.entity_set, f"dataAreaId eq {text(step.entity)} and {account} and {named}")

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Those there are."""
        home = self._home
        rows = [row for row in rows_of(response) if str(row.get(home.reference.lower())) == step.reference]
        return tuple(
            NativeRecord(
                type=home.type, key=(str(row.get(home.key.lower())),), display_no=step.reference,
                content={ACCOUNT: str(row.get(home.customer.lower())), TEXT: str(row.get("notes") or "")},
            )
            for row in rows
        )  # fmt: skip

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The first of them."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """The note's id."""
        return created(answer, self._home.type, self._home.key, step.content)


class Removal:
    """A note of ours taken away."""

    def __init__(self, home: Home) -> None:
        self._home = home

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Delete it as it was seen: finance may write into it at the last moment."""
        key = {"dataAreaId": step.entity, self._home.key: _id(step)}
        return delete(self._home.entity_set, key, version=seen(step, facts).version)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Whether it is there, and what it says: finance may have written into it."""
        own = self._home.is_own(_id(step))
        return look(self._home.entity_set, f"dataAreaId eq {text(step.entity)} and {own}")

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return (self.standing(step, response),)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord:
        """Whether it stands or is removed."""
        rows = rows_of(response)
        if not rows:
            return self._own(step, REMOVED)
        return self._own(step, {**STANDS, TEXT: str(rows[0].get("notes") or "")}, version=etag_of(rows[0]))

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, self._own(step, REMOVED))

    def _own(self, step: Step, content: dict[str, str], *, version: str = "") -> NativeRecord:
        return NativeRecord(type=self._home.type, key=(_id(step),), content=content, version=version)


def _id(step: Step) -> str:
    return parts(step.subjects[0])[-1]
