"""SOAP 1.1 messages as text: what is committed before it is sent is exactly what is sent.

Only the outermost element has a namespace; its children have none, as SAP's services want it [addendum A6].
"""

from __future__ import annotations

import re
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from adapters.kit.edmx import TextsOf, read_xml
from canonical_model.errors import BadAnswer

CONTENT_TYPE: Final = "text/xml; charset=utf-8"
_ENVELOPE: Final = "http://schemas.xmlsoap.org/soap/envelope/"
_ADDRESSING: Final = "http://www.w3.org/2005/08/addressing"
#: what XML 1.0 has no way to say
_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def leaf(name: str, text: str, **attributes: str) -> str:
    """An element with text; characters that XML cannot carry are left out."""
    told = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
    return f"<{name}{told}>{escape(_NOT_XML.sub('', text))}</{name}>"


def node(name: str, *children: str) -> str:
    """An element with elements."""
    return f"<{name}>{''.join(children)}</{name}>"


def envelope(root: str, namespace: str, *children: str, action: str, message_id: str) -> str:
    """A whole message with its addressing headers."""
    understood = {"s:mustUnderstand": "1"}
    header = node(
        "s:Header", leaf("a:Action", action, **understood), leaf("a:MessageID", f"uuid:{message_id}", **understood)
    )
    body = node("s:Body", f"<m:{root}>{''.join(children)}</m:{root}>")
    spaces = f'xmlns:s="{_ENVELOPE}" xmlns:a="{_ADDRESSING}" xmlns:m={quoteattr(namespace)}'
    return f'<?xml version="1.0" encoding="UTF-8"?><s:Envelope {spaces}>{header}{body}</s:Envelope>'


def fault(body: str) -> tuple[str, str]:
    """The code and the words of a fault; both empty where the answer is none."""
    told = told_in(body, "faultcode", "faultstring").texts
    return told["faultcode"].rpartition(":")[2], told["faultstring"]


def told_in(body: str, *names: str) -> TextsOf:
    """What an answer says under some element names; nothing where it is not XML. No DTD, no entity is followed."""
    found = TextsOf(*names)
    try:
        read_xml(body.encode(), found)
    except BadAnswer:
        return TextsOf(*names)
    return found
