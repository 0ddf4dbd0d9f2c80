"""replies: what customers' answers mean, and how often that is right."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

import msgspec
import typer
from rich.table import Table

from canonical_model.access import Actor
from core.findings import NotAllowed
from core.replies.reply import Reply
from duecourse.cli import conversing
from duecourse.cli.options import AsJson
from duecourse.cli.output import NEEDS_A_PERSON, emit, explained_errors, leave, table
from duecourse.documents import RepliesEvaluated, ReplyClassified

_STDIN: Final = "-"
replies_app = typer.Typer(help="What customers answer, and what becomes of it.", no_args_is_help=True)


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    replies_app.command("classify")(classify)
    replies_app.command("evaluate")(evaluate)
    conversing.add_to(replies_app)
    app.add_typer(replies_app, name="replies")


def classify(
    jsonl: Annotated[str, typer.Option("--jsonl", help="A file with a reply a line; - is standard input.")] = _STDIN,
    mail: Annotated[
        list[Path] | None, typer.Option("--mail", help="A mail in a file (RFC 5322), instead; may be repeated.")
    ] = None,
    model_url: Annotated[
        str, typer.Option("--model-url", help="Ask a language model, too, that speaks like OpenAI's chat completions.")
    ] = "",
    model: Annotated[str, typer.Option("--model", help="Its name. Its key: $DUECOURSE_MODEL_KEY.")] = "",
) -> None:
    """What each reply means, one line of JSON each; a line that cannot be read says so, and the exit status is 3.

    Example: `duecourse replies classify --jsonl replies.jsonl`.
    """
    from duecourse.flows.replies import by_rules, classify_mail
    from duecourse.flows.replies import classify as classified

    unread = 0
    with explained_errors(), ExitStack() as stack:
        read = _reader(stack, model_url, model) if model_url else by_rules
        if mail:
            now = datetime.now(UTC)
            documents = (classify_mail(path, now) for path in mail)
        else:
            lines = sys.stdin.buffer if jsonl == _STDIN else stack.enter_context(Path(jsonl).open("rb"))
            documents = (one for one in classified(lines, read))
        for document in documents:
            unread += document.error is not None
            sys.stdout.write(msgspec.json.encode(document).decode() + "\n")
        sys.stdout.flush()
    leave(NEEDS_A_PERSON if unread else 0)


def _reader(stack: ExitStack, url: str, model: str) -> Callable[[Reply], ReplyClassified]:
    """A reader that asks a model, closed with the command."""
    from duecourse.flows.replies import by_model
    from duecourse.model_reader import ChatModel

    if not model:
        raise NotAllowed("--model-url needs --model, the name of the model")
    actor = Actor(id="replies", kind="engine", roles=frozenset())
    chat = ChatModel(url, model, key=os.environ.get("DUECOURSE_MODEL_KEY", ""), actor=actor)
    stack.callback(chat.close)
    return by_model(chat)


def evaluate(
    file: Annotated[Path, typer.Argument(help="Replies a line, each with `expected`: what a person says it means.")],
    as_json: AsJson = False,
) -> None:
    """Hold what is read against what people say: figures per intent and slot, with intervals.

    Example: `duecourse replies evaluate fixtures/replies/test.jsonl`.
    """
    from duecourse.flows.replies import evaluate_file

    with explained_errors():
        document = evaluate_file(file, time.process_time)
    emit(document, as_json=as_json, tables=_tables(document))


def _tables(document: RepliesEvaluated) -> Iterable[Table | str]:
    rows = [
        (one.intent, one.labelled, _share(one.precision), _share(one.recall),
         _interval(one.recall_low, one.recall_high), _share(one.f1))
        for one in document.intents
    ]  # fmt: skip
    columns = ("intent", "labelled#", "precision#", "recall#", "95 % of it#", "F1#")
    yield table(f"{document.file}: {document.replies} replies", columns, rows)
    slots = [(one.name, one.right, one.of, _share(one.share)) for one in document.slots]
    yield table("slots", ("slot", "right#", "of#", "share#"), slots)
    yield f"macro F1 {_share(document.macro_f1)}"
    yield f"a promise read where there is none: {document.false_promises} ({document.false_promise_share * 100:.2f} %)"
    yield f"abstained {document.abstained}, calibration error {_share(document.calibration_error)}"
    yield f"{document.replies_per_second:,.0f} replies a second on one core; left out {document.left_out}"


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _interval(low: float | None, high: float | None) -> str:
    return "-" if low is None or high is None else f"{low:.3f}–{high:.3f}"
