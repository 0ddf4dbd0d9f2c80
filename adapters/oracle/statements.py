"""Our statements as they are shipped: SQL for a data model of BI Publisher, or for a cursor."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import Final, Literal

Product = Literal["fusion", "ebs"]
_BIND: Final = re.compile(r":(P_[A-Z_]+)")
_COMMENT: Final = re.compile(r"--[^\n]*")


def sql(statement: str, product: Product) -> str:
    """The text of a statement; LookupError if there is none of that name."""
    for folder in (product, "shared"):
        found = files("adapters.oracle").joinpath("sql", folder, f"{statement}.sql")
        if found.is_file():
            return found.read_text(encoding="utf-8")
    raise LookupError(f"{statement}: no such statement for {product}")


def binds_of(statement: str, product: Product) -> frozenset[str]:
    """The names of its parameters."""
    return frozenset(_BIND.findall(_COMMENT.sub("", sql(statement, product))))
