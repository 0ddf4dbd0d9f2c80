"""OAuth 2 tokens for mail servers: fetched with client credentials, renewed before they end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from http import HTTPStatus
from typing import Final

import httpx2

from adapters.kit.answers import Answer, answer_of
from adapters.kit.auth import ClientCredentials, login
from adapters.kit.bounds import Bounds
from canonical_model.errors import Misconfigured, NotReached

_SECONDS: Final = 30.0


def bearer(credentials: ClientCredentials, *, now: Callable[[], datetime]) -> Callable[[], str]:
    """What gives a token each time it is asked, the same one while it lasts."""
    running = login(credentials, post_form=_post_form, now=now)
    return lambda: running.headers()["Authorization"].removeprefix("Bearer ")


def sasl(user: str, token: str) -> str:
    """The answer of XOAUTH2 [developers.google.com/gmail/imap/xoauth2-protocol; Exchange Online takes the same]."""
    return f"user={user}\x01auth=Bearer {token}\x01\x01"


def _post_form(url: str, form: Mapping[str, str], headers: Mapping[str, str]) -> Answer:
    try:
        with (
            httpx2.Client(timeout=_SECONDS) as client,
            client.stream("POST", url, data=dict(form), headers={"Accept": "application/json", **headers}) as response,
        ):
            answer = answer_of(response, Bounds())
    except httpx2.HTTPError as error:
        raise NotReached(f"the token service did not answer: {type(error).__name__}") from error
    if answer.status != HTTPStatus.OK:
        raise Misconfigured(
            f"the token service refused: HTTP {answer.status}", remedy="check client_id, its secret and token_url"
        )
    return answer
