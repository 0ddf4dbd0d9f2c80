"""Blocks of PL/SQL, one for each call: scalars in and out, every record filled inside, committed on S or rolled back.

Called as they are they need APPS itself: most of the packages run with the rights of whoever calls them (AUTHID
CURRENT_USER, as iexpdiss.pls says). Through the wrapper each is a procedure of one package, made of the same text
(docs/adapters/oracle-ebs.md).
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import Final

from msgspec import Struct

from adapters.oracle.ebs.settings import PUBLIC_PACKAGES

#: the blocks there are, in the order in which the wrapper has them
NAMES: Final = (
    "open_session", "create_receipt", "apply_receipt", "unapply_receipt", "reverse_receipt", "insert_promise",
    "cancel_promise", "request_credit_memo", "create_dispute", "cancel_dispute", "create_note", "delete_note",
)  # fmt: skip
_PIECES: Final = ("locals", "beginning", "ending")
_NUMBERS: Final = frozenset({"P_AMOUNT", "P_DISCOUNT", "P_RATE", "P_LINE_AMOUNT", "P_TAX_AMOUNT", "P_FREIGHT_AMOUNT"})
_IN: Final = re.compile(r":(P_[A-Z0-9_]+)")
_OUT: Final = re.compile(r":(X_[A-Z0-9_]+)")
_BIND: Final = re.compile(r":([PX]_[A-Z0-9_]+)")
_COMMENT: Final = re.compile(r"^\s*--.*\n", re.MULTILINE)


class Block(Struct, frozen=True, kw_only=True):
    """What is executed, and its binds."""

    name: str
    text: str
    ins: tuple[str, ...]
    outs: tuple[str, ...]

    @staticmethod
    def is_number(bind: str) -> bool:
        """Whether a bind is a number: ids and amounts are; days travel as texts."""
        return bind.endswith("_ID") or bind in _NUMBERS


def block(name: str, through: str = PUBLIC_PACKAGES) -> Block:
    """A block as it is executed: itself, or a call of the wrapper's procedure of its name."""
    own = _whole(name)
    ins, outs = _found(_IN, own), _found(_OUT, own)
    text = own if through == PUBLIC_PACKAGES else _wrapped(name, through, (*ins, *outs))
    return Block(name=name, text=text, ins=ins, outs=outs)


def _found(pattern: re.Pattern[str], text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(pattern.findall(text)))


def _wrapped(name: str, package: str, binds: tuple[str, ...]) -> str:
    given = ", ".join(f"{bind} => :{bind}" for bind in binds)
    return f"BEGIN {package}.{name.upper()}({given}); END;"


@cache
def _whole(name: str) -> str:
    """The file's text with the pieces that all share, without its comments."""
    if name not in NAMES:
        raise LookupError(f"{name}: no such block")
    text = _text(name)
    for piece in _PIECES:
        text = text.replace(f"--+ {piece}", _text(f"_{piece}").strip())
    return _COMMENT.sub("", text).strip()


def _text(name: str) -> str:
    return files("adapters.oracle.ebs").joinpath("blocks", f"{name}.sql").read_text(encoding="utf-8")


def wrapper(package: str) -> str:
    """The text of the wrapper's package: specification and body, one procedure for each block."""
    procedures = [(name, block(name)) for name in NAMES]
    heads = "\n".join(f"  {_head(name, one)};" for name, one in procedures)
    bodies = "\n\n".join(f"  {_head(name, one)} IS\n{_body(one, name)}" for name, one in procedures)
    return (
        f"CREATE OR REPLACE PACKAGE {package} AUTHID DEFINER AS\n{heads}\nEND;\n/\n\n"
        f"CREATE OR REPLACE PACKAGE BODY {package} AS\n{bodies}\nEND;\n/\n"
    )


def _head(name: str, one: Block) -> str:
    ins = [f"{bind} IN {'NUMBER' if Block.is_number(bind) else 'VARCHAR2'}" for bind in one.ins]
    outs = [f"{bind} OUT VARCHAR2" for bind in one.outs]
    return f"PROCEDURE {name.upper()}(\n      {f',{chr(10)}      '.join([*ins, *outs])})"


def _body(one: Block, name: str) -> str:
    text = _BIND.sub(r"\1", one.text).removeprefix("DECLARE\n")
    ended = text.removesuffix("END;") + f"END {name.upper()};"
    return "\n".join(f"  {line}".rstrip() for line in ended.splitlines())
