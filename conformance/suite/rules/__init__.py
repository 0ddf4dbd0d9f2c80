"""Every rule, in the order in which they run."""

from typing import Final

from conformance.suite.rule import Rule
from conformance.suite.rules import bad_reads, matrix, reading, traps, writes

RULES: Final[tuple[Rule, ...]] = (
    *reading.RULES.all, *traps.RULES.all, *bad_reads.RULES.all, *writes.RULES.all, *matrix.RULES.all,
)  # fmt: skip
