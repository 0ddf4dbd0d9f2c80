"""Our adapters before every rule of the suite, and what is published about them."""

from __future__ import annotations

from pathlib import Path

import pytest

from conformance.suite.scores import rendered
from conformance.suite.subjects import subjects
from conformance.suite.subjects.dynamics_business_central import SUBJECT as CENTRAL
from conformance.suite.subjects.dynamics_dataverse import SUBJECT as DATAVERSE
from conformance.suite.subjects.dynamics_finance import SUBJECT as FINANCE
from conformance.suite.subjects.ecc import SUBJECT as ECC
from conformance.suite.subjects.file import SUBJECT as FILE
from conformance.suite.subjects.hubspot import SUBJECT as HUBSPOT
from conformance.suite.subjects.netsuite import SUBJECT as NETSUITE
from conformance.suite.subjects.oracle_fusion import SUBJECT as FUSION
from conformance.suite.subjects.s4 import SUBJECT as S4
from conformance.suite.subjects.salesforce import SUBJECT as SALESFORCE
from conformance.suite.testing import AdapterConformance, verdict_of

SCORES = Path(__file__).parents[2] / "docs" / "adapters" / "scores.md"


class TestS4(AdapterConformance):
    subject = S4


class TestEcc(AdapterConformance):
    subject = ECC


class TestNetSuite(AdapterConformance):
    subject = NETSUITE


class TestFinance(AdapterConformance):
    subject = FINANCE


class TestCentral(AdapterConformance):
    subject = CENTRAL


class TestDataverse(AdapterConformance):
    subject = DATAVERSE


class TestFusion(AdapterConformance):
    subject = FUSION


class TestHubSpot(AdapterConformance):
    subject = HUBSPOT


class TestSalesforce(AdapterConformance):
    subject = SALESFORCE


class TestFile(AdapterConformance):
    subject = FILE


def test_every_subject_of_ours_has_its_class_here() -> None:
    tried = {kind.subject.adapter.name for kind in AdapterConformance.__subclasses__()}
    assert set(subjects()) <= tried


def test_the_published_scores_are_what_the_rules_show() -> None:
    shown = rendered([verdict_of(subject) for subject in subjects().values()])
    assert shown == SCORES.read_text(encoding="utf-8"), "run `make scores`"


@pytest.mark.parametrize("subject", subjects().values(), ids=subjects())
def test_no_exemption_is_needless(subject: object) -> None:
    assert verdict_of(subject).needless == ()  # type: ignore[arg-type] # a subject
