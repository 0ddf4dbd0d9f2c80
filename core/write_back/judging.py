"""What a search shows: nothing, exactly our record, another one under our reference, or too many."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from canonical_model.steps import NativeRecord, Step


class Verdict(Struct, frozen=True):
    """What the records found mean for a step."""

    finding: Literal["absent", "one", "pending", "refused", "different", "several", "surplus_drafts"]
    record: NativeRecord | None = None
    #: drafts that may be removed
    surplus: tuple[NativeRecord, ...] = ()
    why: str = ""


def judge(step: Step, records: tuple[NativeRecord, ...]) -> Verdict:
    """Compare the records found under a step's reference with what it was to write.

    What finance reversed does not count beside a living record; alone it is a person's decision, not an absence.
    """
    if not records:
        return Verdict(finding="absent")
    living = tuple(record for record in records if record.status not in {"reversed", "refused"})
    if not living:
        return _ended(records)
    if any(not holds(record, step.content) for record in living):
        return Verdict(finding="different", record=living[0], why=f"{_named(living)}: content differs from ours")
    drafts = tuple(sorted((record for record in living if record.status == "draft"), key=lambda record: record.key))
    others = tuple(record for record in living if record.status != "draft")
    if len(others) > 1:
        return Verdict(
            finding="several", record=others[0], why=f"several records under one reference: {_named(others)}"
        )
    return _one_or_drafts(step, others, drafts)


def holds(record: NativeRecord, wanted: dict[str, str]) -> bool:
    """Whether the record shows every wanted field at its wanted value."""
    return all(record.content.get(name) == value for name, value in wanted.items())


def _ended(records: tuple[NativeRecord, ...]) -> Verdict:
    refused = [record for record in records if record.status == "refused"]
    if refused:
        return Verdict(finding="refused", record=refused[0], why=refused[0].said)
    return Verdict(finding="different", record=records[0], why=f"{_named(records)}: reversed in the ERP")


def _one_or_drafts(step: Step, others: tuple[NativeRecord, ...], drafts: tuple[NativeRecord, ...]) -> Verdict:
    kept, *surplus = (*others, *drafts)
    if surplus:
        return Verdict(finding="surplus_drafts", record=kept, surplus=tuple(surplus))
    if kept.status == "pending":
        return Verdict(finding="pending", record=kept)
    if kept.status == "draft" and step.leaves != "draft":
        return Verdict(finding="different", record=kept, why=f"{_named((kept,))}: only a draft")
    return Verdict(finding="one", record=kept)


def _named(records: tuple[NativeRecord, ...]) -> str:
    return ", ".join(f"{record.type} {record.display_no or '/'.join(record.key)}" for record in records)
