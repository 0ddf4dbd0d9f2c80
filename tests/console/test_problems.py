"""What a program is told of an answer that went wrong, beside its problem: when to ask again, and how to come in."""

from __future__ import annotations

import pytest
from litestar.exceptions import NotAuthorizedException, TooManyRequestsException
from litestar.testing import RequestFactory

from canonical_model.errors import Throttled
from console.problems import answered


@pytest.mark.parametrize(
    ("error", "status", "headers"),
    [
        (TooManyRequestsException("wait", headers={"Retry-After": "7"}), 429, {"Retry-After": "7"}),
        (Throttled("too many", wait_seconds=30, system="s4"), 503, {"Retry-After": "30"}),
        (Throttled("too many", system="s4"), 503, {}),
        (NotAuthorizedException("sign in"), 401, {"WWW-Authenticate": "Bearer"}),
        (ValueError("nobody foresaw it"), 500, {}),
    ],
)
def test_an_answer_says_when_to_ask_again(error: Exception, status: int, headers: dict[str, str]) -> None:
    told = answered(RequestFactory().get("/api/v1/items"), error)
    assert (told.status_code, dict(told.headers)) == (status, headers)
