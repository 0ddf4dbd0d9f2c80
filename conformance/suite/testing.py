"""The suite as one class to inherit: a test per rule, for pytest.

class TestMine(AdapterConformance):
    subject = SUBJECT
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import pytest

from conformance.suite.rule import Rule
from conformance.suite.rules import RULES, rules_about
from conformance.suite.running import Shown, Verdict, judged, show
from conformance.suite.scale import Scale, load_scale
from conformance.suite.subject import Subject

#: what was shown already in this run, by adapter and rule
_SHOWN: Final[dict[tuple[str, str], Shown]] = {}


def shown_once(subject: Subject, rule: Rule) -> Shown:
    """What a rule shows; run once in a run of pytest, however often it is asked."""
    place = (subject.adapter.name, rule.id)
    if place not in _SHOWN:
        _SHOWN[place] = show(subject, rule)
    return _SHOWN[place]


@cache
def scale_of(place: Path) -> Scale:
    """What an adapter says of itself; read once, not for every rule."""
    return load_scale(place)


def verdict_of(subject: Subject) -> Verdict:
    """The verdict on a subject, out of what was shown already and the rest."""
    shown = [shown_once(subject, rule) for rule in rules_about(subject.kind)]
    return judged(subject, shown, scale_of(subject.scale))


class AdapterConformance:
    """Inherit it, and name the subject."""

    subject: Subject

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """A test for each rule that is about this kind of product."""
        if "rule" in metafunc.fixturenames:
            metafunc.parametrize("rule", rules_about(self.subject.kind), ids=lambda rule: rule.id)

    def test_keeps_the_rule_or_says_why_not(self, rule: Rule) -> None:
        """Done and kept, or exempt with a reason."""
        verdict = judged(self.subject, [shown_once(self.subject, rule)], scale_of(self.subject.scale).of(rule.id))
        broken = [one.why for one in verdict.failed]
        if broken:
            pytest.fail(f"{rule.says}: {broken[0]}", pytrace=False)

    def test_its_quality_scale_names_no_rule_that_is_not_there(self) -> None:
        """A mistyped name exempts nothing."""
        strangers = scale_of(self.subject.scale).strangers({rule.id for rule in RULES})
        if strangers:
            pytest.fail(f"no such rules: {', '.join(strangers)}", pytrace=False)
