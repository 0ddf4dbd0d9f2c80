"""zeep over the kit's session: messages of a service that only answers questions, so that they may be repeated."""

from __future__ import annotations

from typing import Any

import requests
from requests.structures import CaseInsensitiveDict
from zeep import Client, Settings
from zeep.transports import Transport

from adapters.kit.session import Session


class _Asking(Transport):
    """Carries zeep's messages."""

    def __init__(self, session: Session, accept: str) -> None:
        super().__init__(session=requests.Session())  # type: ignore[no-untyped-call]
        self._kit, self._accept = session, accept

    def post(self, address: str, message: bytes | str, headers: dict[str, str]) -> requests.Response:
        """The answer; refusals are the kit's own errors, and what is busy is asked again."""
        body = message.encode() if isinstance(message, str) else message
        answer = self._kit.read(address, accept=self._accept, headers=headers, body=body)
        response = requests.Response()
        response.status_code, response.url = answer.status, answer.url
        response.headers = CaseInsensitiveDict(answer.headers)
        response.encoding = "utf-8"
        response._content = answer.body  # noqa: SLF001 - how requests itself fills one
        return response


def client_of(wsdl: str, session: Session, *, accept: str) -> Any:  # noqa: ANN401 - zeep has no types
    """A client made from a WSDL file; nothing outside of the file is read, no DTD and no entity followed."""
    careful = Settings(strict=False, xml_huge_tree=True, forbid_dtd=True, forbid_entities=True, forbid_external=True)
    return Client(  # type: ignore[no-untyped-call]
        wsdl, transport=_Asking(session, accept), settings=careful
    )
