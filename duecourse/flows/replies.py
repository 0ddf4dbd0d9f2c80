"""Replies: read each line of a file or stream, and hold readings against labels.

A line that cannot be read becomes a line that says so, under its own number: nothing is lost and nothing stops.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec import Struct

from canonical_model.errors import AdapterError
from core.findings import NotAllowed
from core.replies.cards import redacted
from core.replies.evaluating import Figures, Paired, evaluated
from core.replies.hearing import is_led
from core.replies.html_text import shown
from core.replies.labels import Labels
from core.replies.mime import is_mail, read_mail
from core.replies.newest import newest_of
from core.replies.port import Answers, question_about
from core.replies.reading import read_reply
from core.replies.reply import Reading, Reply
from core.replies.validating import NotBorneOut, borne_out
from duecourse.documents import (
    RepliesEvaluated,
    RepliesIntent,
    RepliesShare,
    ReplyClassified,
    ReplyDispute,
    ReplyIntent,
    ReplyPaidClaim,
    ReplyPromise,
    ReplySpan,
)

#: bytes of a line, and invoices of a reply, at most
LONGEST_LINE: Final = 30_000_000
_MOST_INVOICES: Final = 10_000
_HTML: Final = ("<html", "<!doctype html", "<body", "<div", "<p>", "<table")
#: what an invoice may be called in a list of objects
_NUMBERED: Final = ("number", "document_no", "invoice", "invoice_no", "id")


class Unreadable(ValueError):
    """A line that is no reply; the text says why."""


class Line(Struct, frozen=True, kw_only=True):
    """One line that was read."""

    reply: Reply
    labels: Labels | None


def classify(lines: Iterable[bytes], read: Callable[[Reply], ReplyClassified]) -> Iterator[ReplyClassified]:
    """A document for each line that is not blank, in their order."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield read(line_of(line, number).reply)
        except Unreadable as unreadable:
            yield ReplyClassified(id=f"line {number}", abstained=True, error=str(unreadable))


def classify_mail(path: Path, received: datetime) -> ReplyClassified:
    """What a mail in a file means."""
    return by_rules(_reply_of_mail(path.read_bytes(), id=path.name, received=received, known=()))


def by_rules(reply: Reply) -> ReplyClassified:
    """What the rules read."""
    return told(read_reply(reply), read_by="rules")


def by_model(model: Answers) -> Callable[[Reply], ReplyClassified]:
    """What a model reads, as far as the mail bears it out; where it does not, or nothing is answered, the rules."""

    def read(reply: Reply) -> ReplyClassified:
        rules = read_reply(reply)
        text = newest_of(redacted(reply.body).text, reply.subject).text
        question = question_about(reply, text, mark=secrets.token_hex(8))
        try:
            reading = borne_out(model.answer(question), reply, text=text, rules=rules, led=is_led(reply))
        except (NotBorneOut, AdapterError) as error:
            return told(rules, read_by=f"rules; {model.name}: {error}")
        return told(reading, read_by=model.name)

    return read


def told(reading: Reading, *, read_by: str) -> ReplyClassified:
    """A reading as it is printed."""
    return ReplyClassified(
        id=reading.id,
        intents=tuple(ReplyIntent(intent=one.intent, confidence=one.confidence) for one in reading.intents),
        promises=tuple(
            ReplyPromise(date=one.date, amount=one.amount, currency=one.currency, invoices=one.invoices)
            for one in reading.promises
        ),
        disputes=tuple(
            ReplyDispute(reason=one.reason, invoices=one.invoices, amount=one.amount, currency=one.currency)
            for one in reading.disputes
        ),
        paid_claims=tuple(
            ReplyPaidClaim(
                date=one.date, amount=one.amount, currency=one.currency, reference=one.reference, invoices=one.invoices
            )
            for one in reading.paid_claims
        ),
        redirect=reading.redirect, return_date=reading.return_date, abstained=reading.abstained,
        spans=tuple(ReplySpan(intent=one.intent, text=one.span) for one in reading.intents),
        language=reading.language, cards=reading.cards, read_by=read_by,
    )  # fmt: skip


def evaluate_file(path: Path, clock: Callable[[], float]) -> RepliesEvaluated:
    """The figures of a labelled file; `clock` tells seconds of work."""
    lines: list[Line] = []
    left_out = 0
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            try:
                lines.append(line_of(line, number))
            except Unreadable:
                left_out += 1
    labelled = [(one.reply, one.labels) for one in lines if one.labels is not None]
    if not labelled:
        raise NotAllowed(f"{path.name} has no labelled replies: each line needs `expected` with its intents")
    started = clock()
    readings = [read_reply(reply) for reply, _ in labelled]
    seconds = clock() - started
    pairs = [
        Paired(reading=reading, labels=labels, known=reply.known)
        for reading, (reply, labels) in zip(readings, labelled, strict=True)
    ]
    figures = evaluated(pairs)
    return _document(
        figures, file=path.name, left_out=left_out + len(lines) - len(labelled), per_second=len(pairs) / seconds
    )


def _document(figures: Figures, *, file: str, left_out: int, per_second: float) -> RepliesEvaluated:
    return RepliesEvaluated(
        file=file, replies=figures.replies, macro_f1=figures.macro_f1,
        intents=tuple(RepliesIntent(**msgspec.structs.asdict(one)) for one in figures.intents),
        slots=tuple(RepliesShare(name=one.name, right=one.right, of=one.of, share=one.value) for one in figures.shares),
        false_promises=figures.false_promises, false_promise_share=figures.false_promises / figures.replies,
        abstained=figures.abstained, calibration_error=figures.calibration_error,
        replies_per_second=round(per_second, 1), left_out=left_out,
    )  # fmt: skip


def line_of(line: bytes, number: int) -> Line:
    """A reply and its labels out of one line; Unreadable if it is none."""
    if len(line) > LONGEST_LINE:
        raise Unreadable(f"line {number} is longer than {LONGEST_LINE} bytes")
    try:
        fields = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Unreadable(f"line {number} is no JSON: {error}") from error
    if not isinstance(fields, dict):
        raise Unreadable(f"line {number} is no object")
    reply = _reply(fields, number)
    return Line(reply=reply, labels=_labels(fields, number))


def _reply(fields: dict[str, Any], number: int) -> Reply:
    body, received = fields.get("body"), _moment(fields.get("received"), number)
    if not isinstance(body, str):
        raise Unreadable(f"line {number} has no body")
    known = _invoices(fields.get("known_invoices"), number)
    name = str(fields.get("id", f"line {number}"))
    if is_mail(head := body[:4_000].encode("utf-8", "replace")):
        content = body.encode("utf-8", "replace") if len(body) > len(head) else head
        return _reply_of_mail(content, id=name, received=received, known=known)
    if body.lstrip()[:200].lower().startswith(_HTML):
        body = shown(body)
    return Reply(
        id=name, received=received, sender=_text(fields, "from"), subject=_text(fields, "subject"), body=body,
        known=known,
    )  # fmt: skip


def _reply_of_mail(content: bytes, *, id: str, received: datetime, known: tuple[str, ...]) -> Reply:  # noqa: A002 - its name
    mail = read_mail(content)
    return Reply(
        id=id, received=received, sender=mail.sender, subject=mail.subject, body=mail.text, known=known,
        automatic=mail.automatic,
    )  # fmt: skip


def _text(fields: dict[str, Any], name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def _moment(value: object, number: int) -> datetime:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        moment = None
    if moment is None:
        raise Unreadable(f"line {number} has no moment of receipt in ISO 8601")
    return moment


def _invoices(value: object, number: int) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, list) or len(value) > _MOST_INVOICES:
        raise Unreadable(f"line {number}: known_invoices is no list of at most {_MOST_INVOICES}")
    named = [_number(one) for one in value]
    return tuple(one for one in named if one)


def _number(value: object) -> str:
    if isinstance(value, dict):
        return next((str(value[key]) for key in _NUMBERED if value.get(key)), "")
    return str(value) if isinstance(value, str | int) else ""


def _labels(fields: dict[str, Any], number: int) -> Labels | None:
    if "expected" not in fields:
        return None
    try:
        return msgspec.convert(fields["expected"], Labels)
    except msgspec.ValidationError as error:
        raise Unreadable(f"line {number}: {error}") from error
