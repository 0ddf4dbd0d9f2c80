"""Salesforce before the simulated organisation: small books beside it, a page of four records, people at work."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec

import adapters.salesforce
from adapters.kit.secrets import Secret
from adapters.salesforce import ADAPTER
from adapters.salesforce.settings import Fields, Settings, SignedLogon
from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.between import FOREIGN, Reply, Trouble
from conformance.suite.counterparty import Refusal
from conformance.suite.crm_people import CrmPeople, Record
from conformance.suite.faults import ALWAYS, WAIT
from conformance.suite.sap_books import small_books
from conformance.suite.subject import Clock, Subject
from simulators.crm.faults import FAULTS
from simulators.crm.salesforce import Options, serve
from simulators.crm.salesforce.server import words

_PAGE: Final = 4
_OBJECT: Final = {"note": "Task", "promise": "Task", "dispute": "Case"}
_REFERENCE: Final = "Duecourse_Reference__c"
_WORDS: Final = "Notes of this account need an approval"


class Force(CrmPeople):
    """An organisation."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self.server = serve(small_books(), clock=clock.now, options=Options(page=_PAGE, results=_PAGE))
        self.org = self.server.org

    def address(self) -> str:
        """On loopback."""
        return self.server.url

    def settings(self, address: str) -> Settings:
        """As a customer would write them."""
        known = self.server.credentials
        logon = SignedLogon(
            consumer_key=known.consumer_key, user=known.user, private_key=Secret(known.private_key),
            audience=known.audience,
        )  # fmt: skip
        fields = Fields(tax_id="Tax_Id__c", contract_terms="Payment_Terms__c")
        return Settings(base_url=address, auth=logon, currency="EUR", fields=fields)

    def without_access(self, address: str) -> Settings:
        """A connected app that nobody knows."""
        made = self.settings(address)
        stranger = msgspec.structs.replace(made.auth, consumer_key="3MVG9.stranger")
        return msgspec.structs.replace(made, auth=stranger)

    def is_write(self, method: str, path: str, body: bytes) -> bool:
        """Tokens and jobs of questions are posted, and change nothing."""
        asks = path.endswith(("/services/oauth2/token", "/jobs/query"))
        return not asks and super().is_write(method, path, body)

    def close(self) -> None:
        """Stop."""
        self.server.stop()

    def accounts(self) -> Mapping[str, str]:
        """Accounts, without those that were merged into others."""
        return {one.id: one.fields["Name"] for one in self.org.standing("Account")}

    def named_customers(self) -> Mapping[str, str]:
        """By the account number."""
        return {one.id: one.fields.get("AccountNumber", "") for one in self.org.standing("Account")}

    def people(self) -> Sequence[tuple[str, str]]:
        """Contacts at their accounts."""
        return [(one.fields["AccountId"], one.fields["Email"]) for one in self.org.standing("Contact")]

    def told(self) -> Sequence[tuple[str, str]]:
        """On the timelines."""
        return [
            (one.fields["WhatId"], one.fields.get("Subject") or one.fields.get("Description", "").replace("\r\n", "\n"))
            for kind in ("Task", "Event")
            for one in self.org.standing(kind)
        ]

    def agreed(self) -> Sequence[tuple[str, str]]:
        """Contracts."""
        return [(one.fields["AccountId"], one.fields["ContractNumber"]) for one in self.org.standing("Contract")]

    def rename_account(self, number: str, name: str) -> None:
        """A person does."""
        self.org.change("Account", self.org.one("Account", number), {"Name": name})

    def records(self, step: Step) -> Sequence[Record]:
        """By the reference; of a removal by its number."""
        first = step.name.partition(" ")[0]
        if first == "remove":
            kind, _, number = step.subjects[0].partition("/")
            found = [one for one in self.org.standing(kind) if one.id == number]
        else:
            kind = _OBJECT[first]
            found = self.org.with_value(kind, _REFERENCE, step.reference)
        return [Record(number=one.id, text=words(self.org, kind, one)) for one in found]

    def figures(self, account: str) -> str:
        """Its fields."""
        return words(self.org, "Account", self.org.one("Account", account))

    def snapshot(self) -> str:
        """Every record that was not deleted, as it stands; when it was touched is nobody's business."""
        told = {
            of: [
                (one.id, sorted((name, value) for name, value in one.fields.items() if name != "SystemModstamp"))
                for one in self.org.standing(of)
            ]
            for of in self.org.records
        }
        return json.dumps(told, indent=1)

    def finance_writes(self, text: str) -> None:
        """A task of a person's on the first account."""
        account = min(self.accounts())
        told = {"Subject": "Payment", "Description": text, "Status": "Completed", "WhatId": account}
        self.org.make("Task", told)

    def finance_reads(self) -> str:
        """What all tasks say."""
        return "\n".join(
            one.fields.get("Description", "").replace("\r\n", "\n") for one in self.org.standing("Task")
        )  # fmt: skip

    def by_hand(self, step: Step) -> None:
        """Somebody wrote something else under our reference, or changed a record of ours."""
        first, (kind, _, number) = step.name.partition(" ")[0], step.subjects[0].partition("/")
        self.clock.sleep(60)
        if first == "remove":
            self.org.change(kind, self.org.one(kind, number), {"Description": "Spoke to him again."})
            return
        of, account = _OBJECT[first], {"Task": "WhatId", "Case": "AccountId"}
        self.org.make(of, {_REFERENCE: step.reference, "Subject": "another", account[of]: number})

    def refusal(self, operation: Operation) -> Refusal:
        """A rule of the organisation's own."""
        del operation
        told = [{"message": _WORDS, "errorCode": "FIELD_CUSTOM_VALIDATION_EXCEPTION", "fields": ["Description"]}]
        return Refusal(reply=_json(400, told), words=_WORDS)

    def busy(self) -> Reply:
        """By the allowance of the day."""
        return _json(403, [{"message": "TotalRequests Limit exceeded.", "errorCode": "REQUEST_LIMIT_EXCEEDED"}])

    def spoil(self, fault: str) -> bool | Trouble:
        """The simulator's own faults, on accounts; links are paths, so one to elsewhere is made on the way."""
        if fault == "next_to_other_host":
            return Trouble(writes=False, turn=_elsewhere, times=ALWAYS)
        if fault == "token_expires":
            self.server.logon.ends_after = 2
            return True
        if fault not in FAULTS:
            return False
        self.server.inject(fault, resource="Account", setting=WAIT if fault == "throttled" else "")
        return True


def _elsewhere(reply: Reply) -> Reply:
    link, foreign = b'"nextRecordsUrl":"', f'"nextRecordsUrl":"http://{FOREIGN}:1'.encode()
    return msgspec.structs.replace(reply, body=reply.body.replace(link, foreign))


def _json(status: int, told: object) -> Reply:
    return Reply(
        status=status, headers={"Content-Type": "application/json;charset=UTF-8"}, body=msgspec.json.encode(told)
    )


SUBJECT: Final = Subject(
    adapter=ADAPTER, open=Force, scale=Path(adapters.salesforce.__file__).parent / "quality_scale.yaml"
)  # fmt: skip
