"""SuiteTalk's envelopes as this account reads and writes them: namespaces with a version, texts escaped, doubles."""

from decimal import Decimal
from typing import Any, Final
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape, quoteattr

from simulators.messages import Answer

SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
#: prefix → namespace; the version comes in between
SPACES: Final = {
    "platformMsgs": "urn:messages_{}.platform.webservices.netsuite.com",
    "platformCore": "urn:core_{}.platform.webservices.netsuite.com",
    "platformFaults": "urn:faults_{}.platform.webservices.netsuite.com",
    "tranSales": "urn:sales_{}.transactions.webservices.netsuite.com",
    "tranCust": "urn:customers_{}.transactions.webservices.netsuite.com",
    "listRel": "urn:relationships_{}.lists.webservices.netsuite.com",
    "listAcct": "urn:accounting_{}.lists.webservices.netsuite.com",
    "generalComm": "urn:communication_{}.general.webservices.netsuite.com",
}
#: Java writes doubles from here on with an exponent, and NetSuite's service is Java
_LARGE: Final = 10_000_000


def element(name: str, *children: str, text: str = "", **attributes: str) -> str:
    """An element."""
    told = "".join(f" {key.replace('__', ':')}={quoteattr(value)}" for key, value in attributes.items())
    return f"<{name}{told}>{escape(text)}{''.join(children)}</{name}>"


def leaf(name: str, value: Any) -> str:  # noqa: ANN401 - whatever a column holds
    """An element with a text, nothing where there is none."""
    return "" if value is None else element(name, text=str(value))


def amount(name: str, value: Any) -> str:  # noqa: ANN401 - whatever a column holds
    """An amount as a double."""
    return "" if value is None else element(name, text=double(value))


def double(value: Any) -> str:  # noqa: ANN401 - a number or its text
    """A double as Java writes it: 15993.6, 0.0, 1.23456789E7."""
    number = Decimal(str(value))
    if abs(number) < _LARGE:
        return str(float(number))
    digits = number.normalize()
    mantissa = digits.scaleb(-digits.adjusted())
    written = f"{mantissa:f}"
    return f"{written if '.' in written else written + '.0'}E{digits.adjusted()}"


def reference(name: str, internal_id: Any, shown: str = "") -> str:  # noqa: ANN401 - an id or nothing
    """A reference to a record with the name that is shown for it."""
    if internal_id is None:
        return ""
    return element(name, leaf("platformCore:name", shown or f"record {internal_id}"), internalId=str(internal_id))


def day(name: str, value: Any) -> str:  # noqa: ANN401 - a day's text or nothing
    """A day: midnight in the account's time."""
    return "" if value is None else element(name, text=f"{value}T00:00:00.000-08:00")


def moment(name: str, value: Any) -> str:  # noqa: ANN401 - an instant's text or nothing
    """An instant in the account's time."""
    return "" if value is None else element(name, text=f"{str(value).replace(' ', 'T')}.000-08:00")


def envelope(version: str, body: str, *, status: int = 200) -> Answer:
    """An answer."""
    spaces = " ".join(f'xmlns:{prefix}="{space.format(version)}"' for prefix, space in SPACES.items())
    head = element("soapenv:Header", element(
        "platformMsgs:documentInfo", leaf("platformMsgs:nsId", "WEBSERVICES_SIMULATED"),
    ))  # fmt: skip
    text = (
        f'<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="{SOAP}" xmlns:xsi="{XSI}" {spaces}>'
        f"{head}<soapenv:Body>{body}</soapenv:Body></soapenv:Envelope>"
    )
    return Answer(status=status, headers={"Content-Type": "text/xml;charset=utf-8"}, body=text.encode())


def fault(version: str, name: str, code: str, words: str) -> Answer:
    """A fault: with HTTP 500, as SOAP 1.1 has it."""
    told = element(f"platformFaults:{name}", leaf("platformFaults:code", code), leaf("platformFaults:message", words))
    body = element(
        "soapenv:Fault", leaf("faultcode", "soapenv:Server.userException"), leaf("faultstring", words),
        element("detail", told),
    )  # fmt: skip
    return envelope(version, body, status=500)


def good() -> str:
    """A status that says yes."""
    return element("platformCore:status", isSuccess="true")


def bad(code: str, words: str) -> str:
    """A status that says no, and why."""
    said = element(
        "platformCore:statusDetail", leaf("platformCore:code", code), leaf("platformCore:message", words), type="ERROR"
    )
    return element("platformCore:status", said, isSuccess="false")


def local(node: ET.Element) -> str:
    """A name without its namespace."""
    return node.tag.rpartition("}")[2]


def find(node: ET.Element | None, *path: str) -> ET.Element | None:
    """What is under a path of local names."""
    for name in path:
        node = next((one for one in node if local(one) == name), None) if node is not None else None
    return node


def text(node: ET.Element | None, *path: str) -> str:
    """The text under a path; empty where there is none."""
    found = find(node, *path)
    return "" if found is None else (found.text or "")


def kind_of(node: ET.Element) -> str:
    """The type that an element says it has."""
    return node.get(f"{{{XSI}}}type", "").rpartition(":")[2]
