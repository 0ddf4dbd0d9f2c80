"""Cash application, first part: receipts that quote exactly one open item at its exact amount are proposed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from canonical_model.capabilities import Capabilities
from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem
from canonical_model.write_back import WriteBack
from core.cash_application.exact import propose
from core.ports import Repository
from core.write_back.proposing import Permission, cash, revised
from core.write_back.proposing import propose as proposal_of
from duecourse.flows.account_views import Knowledge


def propose_cash(
    repository: Repository, known: Knowledge, capabilities: Mapping[str, Capabilities], *, proposer: str
) -> int:
    """Keep a proposal for each certain application, supersede those that no longer are; the number of new ones."""
    modes = repository.write_modes()
    wanted: dict[RecordId, WriteBack] = {}
    for items in known.items.values():
        first = items[0]
        mode = modes.get((first.system, first.entity, "cash"), "off")
        if mode != "off" and first.system in capabilities:
            permission = Permission(
                mode=mode,
                capabilities=capabilities[first.system],
                proposer=proposer,
                at=known.now,
                because_of=f"exact reference and amount, batch {known.batch}",
            )
            wanted |= {act.id: act for act in _certain(items, permission)}
    standing = {act.id: act for act in repository.write_backs() if act.operation == "cash"}
    kept, gone = revised(standing, wanted)
    for act in kept:
        repository.put(act, because=act.because_of)
    for act in gone:
        repository.put(act, because=f"no longer certain as of batch {known.batch}")
    return len(kept)


def _certain(items: Sequence[OpenItem], permission: Permission) -> Iterator[WriteBack]:
    by_id = {item.id: item for item in items}
    for found in propose(items):
        if found.decision == "propose":
            made = proposal_of(cash(by_id[found.receipt_item_id], found), permission).write_back
            if made is not None:
                yield made
