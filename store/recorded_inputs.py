"""What decisions were made of: the account as it was seen, once a decision; policies and rate sets once each."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from canonical_model.identity import RecordId
from core.recorded import Recorded
from store.schema import CONTENT, DECISION_INPUT
from store.session import Session


class RecordedInputs(Session):
    """The repository's part about replaying."""

    def keep_inputs(self, told: Sequence[Recorded]) -> None:
        """Keep what decisions were made of; a decision's input never changes."""
        for one in told:
            self.must_allow(one.system, one.entity)
        rows = [{name: getattr(one, name) for name in Recorded.__struct_fields__} for one in told]
        if rows:
            self.lock()
            self.connection.execute(insert(DECISION_INPUT).on_conflict_do_nothing(), rows)

    def input_of(self, decision: RecordId) -> Recorded | None:
        """What one decision was made of; None for one of before inputs were kept, or outside the scope."""
        wanted = select(DECISION_INPUT).where(self.within(DECISION_INPUT), DECISION_INPUT.c.decision == decision)
        row = self.connection.execute(wanted).mappings().one_or_none()
        return None if row is None else Recorded(**row)

    def keep_content(self, name: str, body: bytes) -> None:
        """Keep a policy or a rate set under the name that its content gives it: once."""
        self.lock()
        self.connection.execute(insert(CONTENT).values(name=name, body=body).on_conflict_do_nothing())

    def content(self, name: str) -> bytes | None:
        """A policy or a rate set; None if none of that name was kept."""
        found = self.connection.execute(select(CONTENT.c.body).where(CONTENT.c.name == name)).scalar_one_or_none()
        return None if found is None else bytes(found)
