from __future__ import annotations

from pathlib import Path

import pytest

#: material that is not ours: it lies beside the checkout, and may be absent
CORPUS = Path(__file__).parents[3].parent / "shared" / "data" / "bank"
OURS = Path(__file__).parent / "files"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The public corpus, or a skip that says so."""
    if not CORPUS.is_dir():
        pytest.skip("../shared/data is absent: bank")
    return CORPUS


@pytest.fixture(scope="session")
def ours() -> Path:
    """Files written for this suite after the layouts of banks; names, accounts and amounts are invented."""
    return OURS
