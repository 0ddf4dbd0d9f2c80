"""What Fusion says when it refuses: a text, or from some framework version on `o:errorDetails` [oracle.md §1.3].

Codes and the text of AR_RCP_DUP_NUM are documented; other words are of their kind.
"""

from http import HTTPStatus
from typing import Any, Final

import msgspec

from simulators.messages import Answer, text_answer

_JSON: Final = "application/vnd.oracle.adf.error+json"
#: a stand-in for the gateway's page: its exact text is unverified
_PAGE: Final = "<HTML><HEAD><TITLE>Error {0}--{1}</TITLE></HEAD><BODY><H2>Error {0}--{1}</H2></BODY></HTML>"


class Refused(Exception):
    """A request that is refused."""

    def __init__(self, status: int, detail: str, *, code: str = "", path: str = "/") -> None:
        super().__init__(detail)
        self.status, self.detail, self.code, self.path = status, detail, code, path

    def answer(self, *, as_json: bool) -> Answer:
        """The refusal as the framework version writes it."""
        if not as_json:
            return text_answer(self.detail, status=self.status, kind="text/plain")
        said: dict[str, Any] = {"detail": self.detail, "o:errorPath": self.path}
        if self.code:
            said["o:errorCode"] = self.code
        told = {"title": HTTPStatus(self.status).phrase, "status": str(self.status), "o:errorDetails": [said]}
        return Answer(status=self.status, headers={"Content-Type": _JSON}, body=msgspec.json.encode(told))


def gateway_page(status: int, **headers: str) -> Answer:
    """A refusal of the gateway in front of REST: a web page whatever the caller accepts."""
    answer = text_answer(_PAGE.format(status, HTTPStatus(status).phrase), status=status, kind="text/html")
    answer.headers.update({name.replace("_", "-"): value for name, value in headers.items()})
    return answer


def not_logged_in() -> Answer:
    """Nobody, or somebody whose token has ended."""
    return gateway_page(401, WWW_Authenticate='Basic realm="owsm"')


def not_allowed() -> Answer:
    """The user's roles lack the privilege of the resource."""
    return gateway_page(403)


def too_many(retry_after: str = "1") -> Answer:
    """Too many requests; no rate is published [oracle.md §4]."""
    return text_answer("Too Many Requests", status=429, kind="text/plain") if not retry_after else Answer(
        status=429, headers={"Content-Type": "text/plain", "Retry-After": retry_after}, body=b"Too Many Requests"
    )  # fmt: skip


def unavailable(retry_after: str = "1") -> Answer:
    """The pod is down for a moment."""
    return gateway_page(503, Retry_After=retry_after)


def no_such(what: str) -> Refused:
    """There is no such resource, row or child."""
    return Refused(404, f"Not Found: {what}")


def bad_query(why: str) -> Refused:
    """A question that cannot be asked: 400, never an empty page [addendum B4]."""
    return Refused(400, f"URL request parameter q cannot be used: {why}.")


def missing(name: str) -> Refused:
    """A required attribute is not there [oracle.md §1.3]."""
    said = f"You must provide a value for the attribute {name}."
    return Refused(400, said, code="FND_CMN_REQ_ATTRIB_API_SERV", path=f"/{name}")
