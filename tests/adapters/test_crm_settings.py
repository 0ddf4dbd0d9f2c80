"""Settings of CRMs as their pages print them are settings that their adapters take."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest

from adapters.hubspot.settings import Settings as HubSpot
from adapters.kit.secrets import Secret, secret_hook
from adapters.salesforce.settings import Settings as Salesforce

DOCS = Path(__file__).parents[2] / "docs" / "adapters"


def resolved(value: Any) -> Any:
    """With what the environment would give."""
    if isinstance(value, dict):
        return "from the environment" if set(value) == {"env"} else {name: resolved(one) for name, one in value.items()}
    return value


@pytest.mark.parametrize(("page", "kind"), [("salesforce.md", Salesforce), ("hubspot.md", HubSpot)])
def test_the_settings_that_are_printed_are_taken(page: str, kind: type[Any]) -> None:
    (block,) = re.findall(r"```toml\n(.*?)```", (DOCS / page).read_text(encoding="utf-8"), re.DOTALL)
    told = resolved(tomllib.loads(block)["systems"]["crm"])
    del told["product"]
    made = msgspec.convert(told, kind, dec_hook=secret_hook)
    assert Secret("from the environment") in (
        getattr(made, "token", None),
        getattr(getattr(made, "auth", None), "private_key", None),
    )
