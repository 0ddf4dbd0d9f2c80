"""Every rule, in the order in which they run."""

from typing import Final

from conformance.suite.rule import Rule
from conformance.suite.rules import answers, bad_reads, finance, landing, matrix, reading, traps

_FILES: Final = (reading, traps, bad_reads, landing, answers, finance, matrix)
RULES: Final[tuple[Rule, ...]] = tuple(rule for file in _FILES for rule in file.RULES.all)
