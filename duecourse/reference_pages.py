"""The reference of policies and of the canonical model, written out of the code: fields, types, defaults, meanings.

`python -m duecourse.reference_pages DIRECTORY`
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Final, NamedTuple

from canonical_model import (
    collecting,
    communications,
    decisions,
    kept_cash,
    master_data,
    money,
    oversight,
    plans,
    provenance,
    receivables,
    relationships,
    write_back,
)
from core import (
    approval_matrix,
    bank_terms,
    contact_terms,
    credit,
    dispute_rules,
    escalation_paths,
    gain_terms,
    plan_terms,
    policy,
    reply_terms,
)
from core.late_payment import law
from core.outreach import terms as outreach_terms

_POLICY: Final = (
    policy, contact_terms, outreach_terms, gain_terms, bank_terms, credit, law, plan_terms, approval_matrix,
    escalation_paths, dispute_rules, reply_terms,
)  # fmt: skip
_MODEL: Final = (
    provenance, money, master_data, receivables, collecting, plans, decisions, oversight, communications, kept_cash,
    relationships, write_back,
)  # fmt: skip
_WRITTEN: Final = "Written out of the code by `make reference`.\n"
#: what a table's cell cannot hold
_CELL: Final = str.maketrans({"|": "\\|", "\n": " "})


class Field(NamedTuple):
    """One field of a type, as its source has it."""

    name: str
    kind: str
    default: str
    meaning: str


class Told(NamedTuple):
    """One type with its fields."""

    name: str
    meaning: str
    fields: tuple[Field, ...]


def types_of(module: ModuleType) -> Iterator[Told]:
    """The types of a module that have fields, in the order of its source."""
    source = Path(module.__file__ or "").read_text(encoding="utf-8")
    lines = source.splitlines()
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            fields = tuple(_field(one, lines) for one in _annotated(node))
            if fields:
                yield Told(node.name, ast.get_docstring(node) or "", fields)


def _annotated(of: ast.ClassDef) -> Iterator[ast.AnnAssign]:
    for node in of.body:
        if isinstance(node, ast.AnnAssign) and not ast.unparse(node.annotation).startswith("ClassVar"):
            yield node


def _field(node: ast.AnnAssign, lines: Sequence[str]) -> Field:
    default = "" if node.value is None else ast.unparse(node.value)
    return Field(ast.unparse(node.target), ast.unparse(node.annotation), default, _meaning(node.lineno - 2, lines))


def _meaning(line: int, lines: Sequence[str]) -> str:
    """The comment above a field."""
    told: list[str] = []
    while line >= 0 and lines[line].strip().startswith("#:"):
        told.insert(0, lines[line].strip().removeprefix("#:").strip())
        line -= 1
    return " ".join(told)


def page(title: str, intro: str, modules: Sequence[ModuleType]) -> str:
    """One page: every type of the modules with its fields."""
    parts = [f"# {title}\n", _WRITTEN, f"{intro}\n"]
    for module in modules:
        for told in types_of(module):
            parts.append(f"## {told.name}\n\n{told.meaning}\n")
            parts.append("| field | type | default | meaning |\n|---|---|---|---|")
            parts += [_row(field) for field in told.fields]
            parts.append("")
    return "\n".join(parts).rstrip() + "\n"


def _row(field: Field) -> str:
    default = f"`{field.default.translate(_CELL)}`" if field.default else "–"
    return f"| `{field.name}` | `{field.kind.translate(_CELL)}` | {default} | {field.meaning.translate(_CELL)} |"


def pages() -> dict[str, str]:
    """File name → its text."""
    of_policy = (
        "What `[policy]` of the settings, and a book of policies, may say. `duecourse policy check FILE` proves one."
    )
    of_model = (
        "What adapters translate into, and what the engine keeps beside it. Amounts of bulk records are minor units."
    )
    return {
        "policy.md": page("Policy", of_policy, _POLICY),
        "canonical-model.md": page("Canonical model", of_model, _MODEL),
    }


def write(folder: Path) -> None:
    """Write the pages into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
