"""Disputes by the ledger, before anything is decided: of settled items they close, of others they follow the rest."""

from __future__ import annotations

from collections.abc import Sequence

from canonical_model.collecting import Dispute
from core.dispute_standing import as_it_stands, by_what_they_are_the_rest_of, follows_ledger
from core.holds import OPEN_DISPUTE
from core.ports import Repository
from core.write_back import proposing as write_back
from duecourse.flows.record import Recording, end_record


def settle_disputes(run: Recording, repository: Repository) -> int:
    """Keep how disputes of ours stand by the ledger; how many changed."""
    followed = [one for one in repository.disputes() if follows_ledger(one)]
    changed = [(one, made) for one, made in _standing(run, repository, followed) if made != one]
    for before, made in changed:
        if before.status in OPEN_DISPUTE and made.status not in OPEN_DISPUTE:
            end_record(run, repository, made, write_back.dispute(made))
        else:
            repository.put(made, because="its items are settled, open again, or left in part")
    return len(changed)


def _standing(run: Recording, repository: Repository, followed: Sequence[Dispute]) -> Sequence[tuple[Dispute, Dispute]]:
    named = {part.item_id for one in followed for part in one.items}
    items = {item.id: item for item in repository.items(named)} if named else {}
    settled = {item.id for item in items.values() if not item.is_open}
    holders = {one.customer_id for one in followed if settled & {part.item_id for part in one.items}}
    rests = by_what_they_are_the_rest_of(repository.open_items_of(holders)) if holders else {}
    today = run.clock.today()
    return [(one, as_it_stands(one, items, rests, on=today)) for one in followed]
