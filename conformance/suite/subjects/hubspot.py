"""HubSpot before the simulated portal: small books beside it, a page of four records, people at work."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from html import unescape
from pathlib import Path
from typing import Final

import msgspec

import adapters.hubspot
from adapters.hubspot import ADAPTER
from adapters.hubspot.settings import Settings, Writing
from adapters.kit.secrets import Secret
from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.between import Reply
from conformance.suite.counterparty import Refusal
from conformance.suite.crm_people import CrmPeople, Record
from conformance.suite.faults import WAIT
from conformance.suite.sap_books import small_books
from conformance.suite.subject import Clock, Subject
from simulators.crm.faults import FAULTS
from simulators.crm.hubspot import Options, serve
from simulators.crm.hubspot.portal import Thing

_PAGE: Final = 4
_OBJECT: Final = {"note": "notes", "promise": "tasks", "dispute": "tickets"}
_SAID: Final = {
    "notes": ("", "hs_note_body"), "calls": ("hs_call_title", "hs_call_body"), "emails": ("", ""),
    "meetings": ("", ""), "tasks": ("hs_task_subject", "hs_task_body"),
}  # fmt: skip
_WORDS: Final = "Property values were not valid: the note is too long"


class Hub(CrmPeople):
    """A portal."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self.server = serve(small_books(), clock=clock.now, options=Options())
        self.portal = self.server.portal

    def address(self) -> str:
        """On loopback."""
        return self.server.url

    def settings(self, address: str) -> Settings:
        """As a customer would write them."""
        return Settings(
            token=Secret(self.server.credentials.token), base_url=address, page_size=_PAGE,
            writing=Writing(unique=("tickets",)),
        )  # fmt: skip

    def without_access(self, address: str) -> Settings:
        """A token that was taken back."""
        return msgspec.structs.replace(self.settings(address), token=Secret("pat-eu1-taken-back"))

    def is_write(self, method: str, path: str, body: bytes) -> bool:
        """A search is posted, and changes nothing."""
        return not path.endswith("/search") and super().is_write(method, path, body)

    def close(self) -> None:
        """Stop."""
        self.server.stop()

    def accounts(self) -> Mapping[str, str]:
        """Companies."""
        return {one.id: one.properties["name"] for one in self.portal.things["companies"].values()}

    def named_customers(self) -> Mapping[str, str]:
        """By the property that was made for it."""
        companies = self.portal.things["companies"].values()
        return {one.id: one.properties.get("erp_customer_number", "") for one in companies}

    def people(self) -> Sequence[tuple[str, str]]:
        """Contacts at their companies."""
        contacts = self.portal.things["contacts"].values()
        return [(company, one.properties["email"]) for one in contacts for company in one.companies]

    def told(self) -> Sequence[tuple[str, str]]:
        """On the timelines."""
        return [
            (company, one.properties.get(subject) or one.properties.get(text, ""))
            for kind, (subject, text) in _SAID.items()
            for one in self.portal.things[kind].values()
            for company in one.companies
        ]

    def rename_account(self, number: str, name: str) -> None:
        """A person does."""
        self.portal.change(self.portal.things["companies"][number], {"name": name})

    def records(self, step: Step) -> Sequence[Record]:
        """By the reference, whatever the index says; of a removal by its number."""
        first = step.name.partition(" ")[0]
        if first == "remove":
            kind, _, number = step.subjects[0].partition("/")
            found = [self.portal.things[kind][number]] if number in self.portal.things[kind] else []
        else:
            found = self.portal.with_value(_OBJECT[first], "duecourse_reference", step.reference)
        return [Record(number=one.id, text=_words(one)) for one in found]

    def figures(self, account: str) -> str:
        """Its properties."""
        return _words(self.portal.things["companies"][account])

    def snapshot(self) -> str:
        """Every object, as it stands."""
        told = {
            kind: [(one.id, sorted(one.properties.items())) for one in things.values()]
            for kind, things in self.portal.things.items()
        }
        return json.dumps(told, indent=1)

    def finance_writes(self, text: str) -> None:
        """A note of a person's on the first company."""
        company = min(self.portal.things["companies"])
        told = {"hs_note_body": text, "hs_timestamp": "2026-11-20T09:00:00Z"}
        self.portal.make("notes", told, {company})

    def finance_reads(self) -> str:
        """All notes."""
        return "\n".join(unescape(one.properties["hs_note_body"]) for one in self.portal.things["notes"].values())

    def by_hand(self, step: Step) -> None:
        """Somebody wrote something else under our reference, or changed a record of ours."""
        first = step.name.partition(" ")[0]
        if first == "remove":
            kind, _, number = step.subjects[0].partition("/")
            thing = self.portal.things[kind][number]
            self.portal.change(thing, {"hs_note_body": "Spoke to him again."})
            return
        kind = _OBJECT[first]
        told = {"duecourse_reference": step.reference, "hs_timestamp": "2026-11-20T09:00:00Z", "subject": "another"}
        self.clock.sleep(60)
        self.portal.make(kind, told, {step.subjects[0].partition("/")[2]})
        self.clock.sleep(60)

    def refusal(self, operation: Operation) -> Refusal:
        """A rule of the portal's own."""
        del operation
        told = {"status": "error", "message": _WORDS, "correlationId": "c-1", "category": "VALIDATION_ERROR"}
        return Refusal(reply=_json(400, told), words=_WORDS)

    def busy(self) -> Reply:
        """By its window of ten seconds."""
        told = {
            "status": "error", "message": "You have reached your ten_secondly_rolling limit.",
            "errorType": "RATE_LIMIT", "policyName": "TEN_SECONDLY_ROLLING",
        }  # fmt: skip
        return _json(429, told)

    def spoil(self, fault: str) -> bool:
        """The simulator's own faults, on companies."""
        if fault not in FAULTS:
            return False
        self.server.inject(fault, resource="companies", setting=WAIT if fault == "throttled" else "")
        return True


def _words(one: Thing) -> str:
    told = "\n".join(one.properties.values())
    return unescape(told.replace("<br>", "\n"))


def _json(status: int, told: object) -> Reply:
    return Reply(
        status=status, headers={"Content-Type": "application/json;charset=utf-8"}, body=msgspec.json.encode(told)
    )


SUBJECT: Final = Subject(
    adapter=ADAPTER, open=Hub, scale=Path(adapters.hubspot.__file__).parent / "quality_scale.yaml"
)  # fmt: skip
