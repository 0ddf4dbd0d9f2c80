"""Cash application, first part: receipts that quote exactly one open item at its exact amount are proposed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from canonical_model.capabilities import Capabilities
from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem
from canonical_model.write_back import WriteBack
from core.cash_application.exact import Proposal, propose
from core.ports import Repository
from core.write_back import Permission, cash
from core.write_back import propose as proposal_of
from duecourse.flows.account_views import Knowledge


def propose_cash(
    repository: Repository, known: Knowledge, capabilities: Mapping[str, Capabilities], *, proposer: str
) -> int:
    """Keep a proposal for each certain application; the number of those that are new."""
    modes = repository.write_modes()
    standing = {act.id: act for act in repository.write_backs() if act.operation == "cash"}
    new = 0
    for items in known.items.values():
        first = items[0]
        mode = modes.get((first.system, first.entity, "cash"), "off")
        if mode == "off" or first.system not in capabilities:
            continue
        permission = Permission(
            mode=mode,
            capabilities=capabilities[first.system],
            proposer=proposer,
            at=known.now,
            because_of=f"exact reference and amount, batch {known.batch}",
        )
        new += _propose(repository, items, permission, standing=standing)
    return new


def _propose(
    repository: Repository, items: Sequence[OpenItem], permission: Permission, *, standing: Mapping[RecordId, WriteBack]
) -> int:
    by_id = {item.id: item for item in items}
    certain = [found for found in propose(items) if found.decision == "propose"]
    return sum(_keep(repository, by_id, found, permission, standing=standing) for found in certain)


def _keep(
    repository: Repository,
    by_id: Mapping[RecordId, OpenItem],
    found: Proposal,
    permission: Permission,
    *,
    standing: Mapping[RecordId, WriteBack],
) -> bool:
    made = proposal_of(cash(by_id[found.receipt_item_id], found), permission).write_back
    if made is None or made.id in standing:
        return False  # same receipt, same identity: what stands is not proposed a second time
    return repository.put(made, because=permission.because_of)
