"""SOAP messages to SAP's journal entry services: their head and their id.

The id is another one for each attempt, since SAP takes none twice; at most 35 characters [WSDL].
"""

from __future__ import annotations

from datetime import UTC
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from adapters.kit.soap import CONTENT_TYPE, envelope, leaf, node
from canonical_model.steps import ErpRequest, Step

SPACE: Final = "http://sap.com/xi/SAPSCORE/SFIN"


def message_id(step: Step) -> str:
    """Of this attempt of a step."""
    return f"{step.id[:28]}-{step.attempt}"


def header(step: Step) -> str:
    """Id and time; ValueError for a step that is not about to be sent."""
    return node("MessageHeader", leaf("ID", message_id(step)), leaf("CreationDateTime", _sent(step)))


def day_sent(step: Step) -> str:
    """The business day on which it is sent, in UTC."""
    return _sent(step)[:10]


def message(step: Step, *children: str, path: str, service: str, root: str) -> ErpRequest:
    """A request with one message: its head, then what it asks for."""
    action = f"{SPACE}/{service}/{service}Request"
    number = str(uuid5(NAMESPACE_URL, message_id(step)))
    body = envelope(root, SPACE, header(step), *children, action=action, message_id=number)
    headers = {"Content-Type": CONTENT_TYPE, "SOAPAction": f'"{action}"', "Accept": "text/xml"}
    return ErpRequest(method="POST", url=path, headers=headers, body=body)


def _sent(step: Step) -> str:
    if step.sent_at is None:
        raise ValueError("a message is dated when it is sent")
    return f"{step.sent_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
