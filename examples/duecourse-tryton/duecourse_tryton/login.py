"""Logging on: a session of Tryton's own, asked for by name and password [trytond/protocols/dispatcher.py `login`].

Posting wants a session that is fresh; one that is not is answered by 401 before anything runs, and the next request
logs on anew.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from http import HTTPStatus
from typing import Final

from adapters.kit.auth import PostBody
from adapters.kit.refusals import plainly, refusal
from canonical_model.adapter import Environment
from canonical_model.errors import BadAnswer, Misconfigured
from duecourse_tryton.answers import HEADERS, asked, result_in
from duecourse_tryton.settings import Settings

_REMEDY: Final = "check database, user and password"


class SessionLogin:
    """A session, fetched when there is none."""

    def __init__(self, settings: Settings, environment: Environment, post: PostBody) -> None:
        self._settings, self._environment, self._post = settings, environment, post
        self._header = ""

    def __repr__(self) -> str:
        return f"SessionLogin({self._settings.user!r}, ***)"

    def headers(self, method: str = "", url: str = "") -> Mapping[str, str]:
        """The session, fetched first if need be."""
        del method, url
        if not self._header:
            self._header = f"Session {self._fetch()}"
        return {"Authorization": self._header}

    def renew(self) -> bool:
        """Forget the session: the next request fetches another."""
        self._header = ""
        return True

    def secrets(self) -> tuple[str, ...]:
        """The password, and the session with and without its scheme."""
        told = (self._settings.password.reveal(), self._header, self._header.partition(" ")[2])
        return tuple(value for value in told if value)

    def _fetch(self) -> str:
        user = self._settings.user
        body = asked("common.db.login", user, {"password": self._settings.password.reveal()})
        answer = self._post(f"/{self._settings.database}/rpc/", body, HEADERS)
        if answer.status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND}:
            raise Misconfigured(f"Tryton does not let {user} in: HTTP {answer.status}", remedy=_REMEDY)
        if answer.status != HTTPStatus.OK:
            now = self._environment.now()
            raise refusal(answer, explain=plainly, system=self._environment.name, entity="", now=now)
        return _session(user, result_in(answer.body))


def _session(user: str, told: object) -> str:
    if not isinstance(told, list) or len(told) < 2 or not isinstance(told[0], int):  # noqa: PLR2004 - id and key
        raise BadAnswer("Tryton did not answer a logon with a session", remedy=_REMEDY)
    return b64encode(f"{user}:{told[0]}:{told[1]}".encode()).decode()
