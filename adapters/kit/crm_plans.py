"""What an act becomes in a CRM, whichever it is: a note, a task, a case, a few figures on the account.

Each step's content is in words that all CRMs share; how a record says them is the landing's business.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from adapters.kit.needed import known_items
from adapters.kit.places import parts, place
from canonical_model.receivables import OpenItem
from canonical_model.write_back import (
    CashAct,
    DisputeAct,
    HoldAct,
    NoteAct,
    PromiseAct,
    SummaryAct,
    UndoAct,
    WriteBack,
    WrittenRecord,
)
from canonical_model.writing import Known, Plan, PlannedStep

ACCOUNT: Final = "account"
#: of the contents
SUBJECT, TEXT, DAY, ABOUT, STATE = "subject", "text", "day", "about", "state"
OPEN, OVERDUE, OLDEST_DUE, AS_OF = "open", "overdue", "oldest due", "as of"
SUMMARY: Final = (OPEN, OVERDUE, OLDEST_DUE, AS_OF)
OPENED, CLOSED = "open", "closed"
STANDING: Final = "record"
STANDS, REMOVED = "stands", "removed"
#: document numbers that a subject names before it says how many more there are
_MOST_NAMED: Final = 5
_NOT_HERE: Final = "a CRM keeps no ledger: it is held, paid and applied where the invoice is"
_STATUS: Final = "the task itself keeps no amount: it stands in its words (text only)"


def crm_plan(act: WriteBack, known: Known) -> Plan:
    """The steps of an act on an account; ValueError in words where a CRM cannot take it."""
    plans: dict[type[Any], Callable[[WriteBack, Any, Known], Plan]] = {
        NoteAct: _note,
        PromiseAct: _promise,
        DisputeAct: _dispute,
        SummaryAct: _summary,
        UndoAct: lambda _act, undo, _known: _undo(undo),
        HoldAct: _refused,
        CashAct: _refused,
    }
    return plans[type(act.act)](act, act.act, known)


def _refused(_act: WriteBack, _told: HoldAct | CashAct, _known: Known) -> Plan:
    raise ValueError(_NOT_HERE)


def _note(act: WriteBack, note: NoteAct, known: Known) -> Plan:
    item = known.items.get(note.item_id) if note.item_id is not None else None
    told = f"{item.document_no}: {note.text}" if item is not None else note.text
    content = {TEXT: _plain(told), DAY: act.proposed_at.date().isoformat()}
    return Plan(steps=(_made("note", "NT", act, content),))


def _promise(act: WriteBack, promise: PromiseAct, known: Known) -> Plan:
    day, items = promise.promised_for.isoformat(), known_items(promise.items, known)
    content = {
        SUBJECT: f"Promise to pay {promise.amount} by {day}", DAY: day,
        TEXT: _about(f"{promise.amount} is promised for {day}", items),
    }  # fmt: skip
    return Plan(steps=(_made("promise", "PP", act, content),), lost=(_STATUS,))


def _dispute(act: WriteBack, dispute: DisputeAct, known: Known) -> Plan:
    if dispute.close:
        return Plan(steps=(_state("close", dispute.dispute_id, OPENED, CLOSED),))
    items = known_items(dispute.items, known)
    words = [_about(f"{dispute.amount} is disputed ({dispute.reason})", items), _plain(dispute.note)]
    content = {
        SUBJECT: _about(f"Dispute ({dispute.reason}) of {dispute.amount}", items),
        TEXT: "\n".join(word for word in words if word), ABOUT: dispute.dispute_id,
    }  # fmt: skip
    return Plan(steps=(_made("dispute", "DP", act, content),))


def _summary(act: WriteBack, told: SummaryAct, _known: Known) -> Plan:
    content = {
        OPEN: "; ".join(str(total.open) for total in told.totals), AS_OF: told.as_of.isoformat(),
        OVERDUE: "; ".join(str(total.overdue) for total in told.totals if total.overdue.minor),
        OLDEST_DUE: told.oldest_due.isoformat() if told.oldest_due is not None else "",
    }  # fmt: skip
    return Plan(steps=(_figures(act.customer_number, content),))


def _made(name: str, kind: str, act: WriteBack, content: dict[str, str]) -> PlannedStep:
    return PlannedStep(
        name=name, kind="create", reference_kind=kind, subjects=(place(ACCOUNT, act.customer_number),), content=content
    )


def _state(name: str, about: str, before: str, after: str) -> PlannedStep:
    return PlannedStep(
        name=name, kind="assign", own_record=True, subjects=(place("dispute", about),), before={STATE: before},
        content={STATE: after},
    )  # fmt: skip


def _figures(account: str, content: dict[str, str]) -> PlannedStep:
    """Whatever stood there before: these figures are ours alone, and older than a day they mislead."""
    return PlannedStep(
        name="summary", kind="assign", own_record=True, subjects=(place(ACCOUNT, account),), before={}, content=content
    )


def _undo(undo: UndoAct) -> Plan:
    steps = tuple(step for number, record in enumerate(undo.records) for step in _taken_back(number, record))
    if not steps:
        raise ValueError("nothing of it took effect, so there is nothing to take back")
    return Plan(steps=steps)


def _taken_back(number: int, record: WrittenRecord) -> Iterator[PlannedStep]:
    """A record of ours is removed if nobody changed it since; figures are emptied, a case is as it was."""
    if record.kind == "create":
        yield PlannedStep(
            name=f"remove {number}", kind="assign", own_record=True,
            subjects=(place(record.native_type, *record.native_key),),
            before={STANDING: STANDS, **record.content}, content={STANDING: REMOVED},
        )  # fmt: skip
    elif record.step == "close":
        yield PlannedStep(
            name="close", kind="assign", own_record=True, subjects=record.subjects, before={STATE: CLOSED},
            content={STATE: OPENED},
        )  # fmt: skip
    else:
        (account,) = parts(record.subjects[0])
        yield _figures(account, dict.fromkeys(SUMMARY, ""))


def _about(words: str, items: tuple[OpenItem, ...]) -> str:
    """Without a blank at its end where no document is named: CRMs cut it off, and it would not be known again."""
    return f"{words}: {_named(items)}" if items else words


def _named(items: tuple[OpenItem, ...]) -> str:
    told = ", ".join(item.document_no for item in items[:_MOST_NAMED])
    more = len(items) - _MOST_NAMED
    return f"{told} and {more} more" if more > 0 else told


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()
