"""A folder as a channel: what was taken is not put there again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from canonical_model.identity import RecordId
from channels.drop import Drop
from core.outreach.drafts import Draft, Rendered, Sender

RENDERED = Rendered(subject="Reminder", text="Please pay.", attachments=(), template="en", template_version="1")


def letter() -> Draft:
    return Draft(
        id=RecordId("ab" * 16), system="s4", entity="1010", customer_id=RecordId("c" * 32), customer_number="1",
        customer_name="Kunde AG", country="DE", kind="reminder", means="letter", tone="neutral", language="en",
        sender=Sender(name="Muster", mail="ar@muster.example"), names=(), addresses=(), on=date(2026, 11, 12),
        pay_by=date(2026, 11, 26), items=(), totals=(), statement=(),
    )  # fmt: skip


def test_a_message_that_was_taken_is_not_put_there_again(tmp_path: Path) -> None:
    drop, draft = Drop(tmp_path, "letter"), letter()
    assert drop.find(draft.id) is False
    first = drop.hand_over(draft, RENDERED)
    script = tmp_path / "letter" / f"{draft.id}.json"
    assert (first.outcome, script.exists()) == ("accepted", True)
    script.rename(script.with_suffix(".taken"))
    assert drop.hand_over(draft, RENDERED).outcome == "accepted"
    assert (script.exists(), drop.find(draft.id)) == (False, True)
