"""Dataverse before the simulated environment: small books beside it, a page of four records, people at work."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from msgspec import structs

import adapters.dynamics.dataverse
from adapters.dynamics.dataverse import ADAPTER
from adapters.dynamics.dataverse.settings import Columns, Settings, Writing
from adapters.dynamics.dataverse.writing.shapes import address_of, shapes
from adapters.dynamics.entra import Application
from adapters.kit.secrets import Secret
from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.between import Reply
from conformance.suite.counterparty import Refusal
from conformance.suite.crm_people import CrmPeople, Record
from conformance.suite.dynamics_books import FAULTS
from conformance.suite.faults import WAIT
from conformance.suite.sap_books import small_books
from conformance.suite.subject import Clock, Subject
from simulators.dynamics.dataverse import Options, made_credentials, serve
from simulators.dynamics.dataverse.organization import Record as Row

_PAGE: Final = 4
_KNOWN: Final = made_credentials()
_SET: Final = {"note": "annotations", "promise": "tasks", "dispute": "incidents"}
_LOOKUP: Final = {
    "annotations": "_objectid_value", "tasks": "_regardingobjectid_value", "incidents": "_customerid_value",
}  # fmt: skip
_SAID: Final = {"annotations": ("_objectid_value", "notetext")} | dict.fromkeys(
    ("tasks", "phonecalls", "emails", "appointments"), ("_regardingobjectid_value", "description")
)
#: columns that change with every write
_STAMPS: Final = frozenset({"modifiedon", "versionnumber"})
_WORDS: Final = (
    "The length of the 'subject' attribute of the 'task' entity exceeded the maximum allowed length of '200'."
)


class Dataverse(CrmPeople):
    """An environment."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self.server = serve(small_books(), credentials=_KNOWN, clock=clock.now, options=self.options())
        self.org = self.server.org

    def options(self) -> Options:
        """As the environment is set up."""
        return Options()

    def address(self) -> str:
        """On loopback."""
        return self.server.url

    def settings(self, address: str) -> Settings:
        """As a customer would write them."""
        auth = Application(
            tenant=_KNOWN.tenant, client_id=_KNOWN.client_id, client_secret=Secret(_KNOWN.client_secret),
            authority=address,
        )  # fmt: skip
        return Settings(
            auth=auth, base_url=address, resource=_KNOWN.scope.removesuffix("/.default"), page_size=_PAGE,
            columns=Columns(tax_id="duec_taxid"), contracts=True,
        )  # fmt: skip

    def without_access(self, address: str) -> Settings:
        """An application that the directory does not know."""
        settings = self.settings(address)
        return structs.replace(settings, auth=structs.replace(settings.auth, client_id="nobodys"))

    def is_write(self, method: str, path: str, body: bytes) -> bool:
        """Logging on is posted, and changes nothing."""
        return not path.startswith(_KNOWN.token_path) and super().is_write(method, path, body)

    def close(self) -> None:
        """Stop."""
        self.server.stop()

    def rows(self, name: str) -> list[dict[str, Any]]:
        """The records of a set."""
        return [one.values for one in self.org.tables[name].values()]

    def accounts(self) -> Mapping[str, str]:
        """Accounts."""
        return {row["accountid"]: row["name"] for row in self.rows("accounts")}

    def named_customers(self) -> Mapping[str, str]:
        """By their account number."""
        return {row["accountid"]: row["accountnumber"] or "" for row in self.rows("accounts")}

    def people(self) -> Sequence[tuple[str, str]]:
        """Contacts at their accounts."""
        return [(row["_parentcustomerid_value"], row["emailaddress1"]) for row in self.rows("contacts")]

    def told(self) -> Sequence[tuple[str, str]]:
        """On the timelines."""
        return [
            (row[lookup], row["subject"] or row[text] or "")
            for name, (lookup, text) in _SAID.items()
            for row in self.rows(name)
        ]

    def agreed(self) -> Sequence[tuple[str, str]]:
        """Contracts of their service."""
        return [(row["_customerid_value"], row["contractnumber"]) for row in self.rows("contracts")]

    def rename_account(self, number: str, name: str) -> None:
        """A person does."""
        self.org.change("accounts", self.org.tables["accounts"][number], {"name": name})

    def under(self, step: Step) -> list[tuple[str, Row]]:
        """The records of a step with their set: by reference, or of a removal by its id."""
        first = step.name.partition(" ")[0]
        if first == "remove":
            name, _, own = step.subjects[0].partition("/")
            return [(name, self.org.tables[name][own])] if own in self.org.tables[name] else []
        if first == "note":
            found = [one for one in self.org.tables["annotations"].values() if step.reference in _words(one)]
        else:
            found = self.org.with_value(_SET[first], "duec_reference", step.reference)
        return [(_SET[first], one) for one in found]

    def records(self, step: Step) -> Sequence[Record]:
        """On the screens."""
        return [
            Record(number=one.values[self.org.types[name].keys[0]], text=_words(one)) for name, one in self.under(step)
        ]

    def figures(self, account: str) -> str:
        """Its columns."""
        return _words(self.org.tables["accounts"][account])

    def snapshot(self) -> str:
        """Every record, as it stands."""
        told = {
            name: {own: {at: str(value) for at, value in one.values.items() if at not in _STAMPS} for own, one in found}
            for name, found in ((name, table.items()) for name, table in self.org.tables.items())
        }
        return json.dumps(told, indent=1, sort_keys=True)

    def finance_writes(self, text: str) -> None:
        """A note of a person's on the first account."""
        told = {"notetext": text, "objecttypecode": "account", "_objectid_value": min(self.org.tables["accounts"])}
        self.org.make("annotations", told, {"_objectid_value": "account"})

    def finance_reads(self) -> str:
        """All notes."""
        return "\n".join(str(row["notetext"]) for row in self.rows("annotations"))

    def by_hand(self, step: Step) -> None:
        """Somebody wrote something else under our reference, or changed a record of ours."""
        if step.name.startswith("remove"):
            ((name, record),) = self.under(step)
            self.org.change(name, record, {"subject": "Spoke to him again.", "notetext": "Spoke to him again."})
            return
        name, account = _SET[step.name], step.subjects[0].partition("/")[2]
        told = {_LOOKUP[name]: account, **({"duec_reference": step.reference} if name != "annotations" else {})}
        if name == "annotations":
            told |= {"annotationid": _own_id(step), "notetext": "another", "objecttypecode": "account"}
        self.org.make(name, told, {_LOOKUP[name]: "account"})

    def refusal(self, operation: Operation) -> Refusal:
        """A rule of the platform's own."""
        del operation
        return Refusal(reply=_error(400, "0x80044331", _WORDS), words=_WORDS)

    def busy(self) -> Reply:
        """By its window of five minutes, with the seconds to wait."""
        said = "Number of requests exceeded the limit of 6000 over time window of 300 seconds."
        reply = _error(429, "0x80072322", said)
        return structs.replace(reply, headers={**reply.headers, "Retry-After": "7"})

    def spoil(self, fault: str) -> bool:
        """The simulator's own faults, on accounts."""
        if fault in {"missing_required", "missing_optional", "no_data_access", "throttled"} | FAULTS:
            self.server.inject(fault, resource="accounts", setting=WAIT if fault == "throttled" else "")
            return True
        return False


def _own_id(step: Step) -> str:
    """The id that a note of ours has."""
    address = address_of(shapes(Columns(), Writing())["note"], step.reference)
    return address.partition("(")[2].rstrip(")")


def _words(one: Row) -> str:
    return "\n".join(str(value) for value in one.values.values() if value is not None)


def _error(status: int, code: str, words: str) -> Reply:
    body = json.dumps({"error": {"code": code, "message": words}}).encode()
    return Reply(status=status, headers={"Content-Type": "application/json; odata.metadata=minimal"}, body=body)


SUBJECT: Final = Subject(
    adapter=ADAPTER, open=Dataverse,
    scale=Path(adapters.dynamics.dataverse.__file__).with_name("quality_scale.yaml"),
)  # fmt: skip
