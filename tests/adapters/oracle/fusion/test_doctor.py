"""What `doctor` names: the report that lacks a column, the action of a later release, the unit that is unseen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from fusion_pod import Clock, Pod
from msgspec import structs

from adapters.kit.auth import Basic
from adapters.kit.secrets import Secret
from adapters.oracle.fusion.settings import TrustedIssuer
from canonical_model.adapter import Check, ReadRequest
from canonical_model.errors import Misconfigured
from conformance.suite.sap_books import HOME
from simulators.books import Books
from simulators.oracle.fusion import Credentials, Options


@contextmanager
def served(books: Books, clock: Clock, credentials: Credentials, **options: Any) -> Iterator[Pod]:
    made = Pod(books, clock, credentials, Options(**options))
    yield made
    made.close()


def said(pod: Pod, **changes: Any) -> dict[str, Check]:
    return {one.check: one for one in pod.reader(**changes).check()}


def test_on_a_pod_that_is_set_up_everything_is_fine(pod: Pod) -> None:
    assert {one.status for one in said(pod).values()} == {"ok"}


def test_a_wrong_password_is_said_first_and_nothing_else(pod: Pod) -> None:
    (only,) = said(pod, auth=Basic(user="nobody", password=Secret("secret-x"))).values()
    assert (only.check, only.status) == ("reachable", "fail")
    assert "secret-x" not in only.detail


def test_a_report_without_a_needed_column_is_named(pod: Pod) -> None:
    pod.server.hide(("items", "AMOUNT_DUE_REMAINING"))
    found = said(pod)["report: items"]
    assert found.status == "fail"
    assert "AMOUNT_DUE_REMAINING" in found.detail


def test_an_optional_column_that_is_missing_is_told(pod: Pod) -> None:
    pod.server.hide(("items", "PURCHASE_ORDER"))
    found = said(pod)["report: items"]
    assert (found.status, "PURCHASE_ORDER" in found.detail) == ("ok", True)


def test_an_older_pod_has_no_actions_of_receipts(books: Books, clock: Clock, credentials: Credentials) -> None:
    with served(books, clock, credentials, receipt_actions=False) as pod:
        found = said(pod)["writing: actions of receipts"]
        assert found.status == "warn"
        assert "applyReceipt" in found.detail
        assert "references" in found.remedy
        writing = structs.replace(pod.settings.writing, apply_by="references")
        assert said(pod, writing=writing)["writing: actions of receipts"].status == "ok"


def test_a_framework_version_that_the_pod_has_not_is_named(
    books: Books, clock: Clock, credentials: Credentials
) -> None:
    with served(books, clock, credentials, versions=(1, 2)) as pod:
        found = said(pod)
        assert found["reachable"].status == "fail" or "version" in found["reachable"].detail


def test_a_unit_without_data_access_is_not_an_empty_ledger(
    books: Books, clock: Clock, credentials: Credentials
) -> None:
    with served(books, clock, credentials, business_units=frozenset({HOME})) as pod:
        (unit,) = pod.receivables().units()
        missing = str(int(unit) + 3)
        found = said(pod, business_units=(unit, missing))["business units"]
        assert (found.status, missing in found.detail) == ("fail", True)
        with pytest.raises(Misconfigured, match="no data access"):
            list(pod.reader().read(ReadRequest(feed="items", entity=missing)))


def test_an_answer_without_rows_is_never_a_complete_reading(pod: Pod) -> None:
    for statement in ("items", "open_items"):
        pod.server.inject("no_data_access", resource=statement)
    end = pod.pages("items")[-1].end
    assert end is not None
    assert (end.completeness, "no data access" in end.reason) == ("partial", True)


def test_a_token_that_we_sign_opens_the_pod_and_a_key_that_cannot_sign_is_said(pod: Pod) -> None:
    known = pod.server.credentials
    told = TrustedIssuer(
        issuer=known.issuer, user=known.username, private_key=Secret(known.private_key), certificate=known.certificate
    )
    assert said(pod, auth=told)["reachable"].status == "ok"
    broken = structs.replace(told, private_key=Secret("no key"))
    (only,) = said(pod, auth=broken).values()
    assert (only.status, "no key" in only.detail) == ("fail", False)
