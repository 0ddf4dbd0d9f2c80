"""Every rule, in the order in which they run."""

from typing import Final

from canonical_model.capabilities import ProductKind
from conformance.suite.rule import Rule
from conformance.suite.rules import accounts, answers, bad_reads, currencies, finance, landing, matrix, reading, traps

_FILES: Final = (reading, accounts, traps, bad_reads, landing, answers, currencies, finance, matrix)
RULES: Final[tuple[Rule, ...]] = tuple(rule for file in _FILES for rule in file.RULES.all)


def rules_about(kind: ProductKind) -> tuple[Rule, ...]:
    """Those that a kind of product is held against."""
    return tuple(rule for rule in RULES if kind in rule.about)
