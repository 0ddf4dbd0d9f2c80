"""One line of `doctor`: a question to a system, and what its answer or its refusal says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from canonical_model.adapter import Check
from canonical_model.errors import AdapterError


def checked(
    system: str, check: str, ask: Callable[[], str], *, problem: Literal["fail", "warn"] = "fail", remedy: str = ""
) -> Check:
    """What `ask` returns is fine, an AdapterError is a problem; `remedy` where the error itself names none."""
    try:
        return Check(system=system, check=check, status="ok", detail=ask())
    except AdapterError as error:
        return Check(system=system, check=check, status=problem, detail=error.message, remedy=error.remedy or remedy)
