"""Our statements as they are shipped: SQL for a data model of BI Publisher, or for a cursor."""

from __future__ import annotations

from importlib.resources import files
from typing import Literal

Product = Literal["fusion", "ebs"]


def sql(statement: str, product: Product) -> str:
    """The text of a statement; LookupError if there is none of that name."""
    for folder in (product, "shared"):
        found = files("adapters.oracle").joinpath("sql", folder, f"{statement}.sql")
        if found.is_file():
            return found.read_text(encoding="utf-8")
    raise LookupError(f"{statement}: no such statement for {product}")
