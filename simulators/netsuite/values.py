"""Values of fields: as the record service writes and takes them, and as SuiteQL shows them.

Dates are `YYYY-MM-DD`, times in UTC with Z, references and enumerations objects with an id [netsuite.md §3].
"""

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final

import msgspec

from simulators.messages import Answer
from simulators.netsuite.account import Account
from simulators.netsuite.declared import Field
from simulators.netsuite.errors import Refused, invalid_value, user_error

BASE: Final = "/services/rest/record/v1"
RESOURCE: Final = "application/vnd.oracle.resource+json; type=singular"
EXTERNAL: Final = re.compile(r"[A-Za-z0-9_-]+")
_TIME: Final = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
_ENCODER: Final = msgspec.json.Encoder(decimal_format="number")
_DECODER: Final = msgspec.json.Decoder(float_hook=Decimal)


def encoded(told: Any) -> bytes:  # noqa: ANN401 - whatever is answered
    """As JSON, with decimals as numbers."""
    return _ENCODER.encode(told)


def resource(told: Any, *, status: int = 200, kind: str = RESOURCE) -> Answer:  # noqa: ANN401 - whatever is answered
    """An answer of the record service."""
    return Answer(status=status, headers={"Content-Type": kind}, body=encoded(told))


def body_of(raw: bytes) -> dict[str, Any]:
    """A body, its numbers exact; empty where there is none."""
    try:
        told = _DECODER.decode(raw) if raw.strip() else {}
    except msgspec.DecodeError as error:
        raise Refused(400, "INVALID_CONTENT", f"Invalid content in the request body: {error}") from None
    if not isinstance(told, dict):
        raise Refused(400, "INVALID_CONTENT", "Invalid content in the request body: an object is expected.")
    return told


def shown(account: Account, field: Field, value: Any, *, origin: str, simple: bool = False) -> Any:  # noqa: ANN401 - of any kind
    """A kept value in the record service's form; `simple` writes enumerations as their id."""
    if field.kind == "reference":
        return reference(account, field.of, int(value), origin=origin)
    if field.kind == "enum" and not simple:
        return {"links": [], "id": value, "refName": str(value).replace("_", " ").capitalize()}
    if isinstance(value, datetime):
        return f"{value.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return value


def reference(account: Account, record: str, number_: int, *, origin: str) -> dict[str, Any]:
    """`{links, id, refName}`."""
    links = [{"rel": "self", "href": f"{origin}{BASE}/{record}/{number_}"}] if record else []
    return {"links": links, "id": str(number_), "refName": account.label(record, number_)}


def parsed(account: Account, field: Field, value: Any, *, path: str = "") -> Any:  # noqa: ANN401 - of any kind
    """A value that a caller wrote, as it is kept; None clears a field."""
    if value is None:
        return None
    path = path or field.name
    if field.kind == "reference":
        return _referred(account, field, value, path)
    if field.kind == "enum":
        told = value.get("id") if isinstance(value, dict) else None
        if told not in field.values:
            raise invalid_value(field.name, told if isinstance(value, dict) else value, path=path)
        return told
    return _plain(field, value, path)


def _plain(field: Field, value: Any, path: str) -> Any:  # noqa: ANN401 - of any kind
    fits = {
        "text": isinstance(value, str),
        "boolean": isinstance(value, bool),
        "number": isinstance(value, int | Decimal) and not isinstance(value, bool),
        "integer": isinstance(value, int) and not isinstance(value, bool),
        "date": isinstance(value, str) and is_day(value),
        "datetime": isinstance(value, str),
        "time": isinstance(value, str) and _TIME.fullmatch(value) is not None,
    }
    if not fits[field.kind]:
        raise invalid_value(field.name, value, path=path)
    return Decimal(value) if field.kind == "number" else value


def is_day(text: str) -> bool:
    """Whether a text is a day of the calendar, as YYYY-MM-DD."""
    try:
        return len(text) == len("YYYY-MM-DD") and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _referred(account: Account, field: Field, value: Any, path: str) -> int:  # noqa: ANN401 - of any kind
    """The internal id; `{"id": "5"}` or `{"externalId": "key"}`."""
    if not isinstance(value, dict):
        raise invalid_value(field.name, value, path=path)
    told = value.get("id")
    if told is None and "externalId" in value:
        told = by_external(account, field.of, str(value["externalId"]))
    if not re.fullmatch(r"-?\d+", str(told)) or (int(str(told)) > 0 and not account.knows(field.of, int(str(told)))):
        raise invalid_value(field.name, told, path=path)
    return int(str(told))


def by_external(account: Account, record: str, key: str) -> int | None:
    """The internal id under an external one."""
    kind = family(record)
    found = account.kept.external.get((kind, key))
    if found is None or kind not in {"transaction", "customer"}:
        return found
    return account.kept.id_of(kind, found)


def family(record: str) -> str:
    """Records that share their external ids: all transactions do here, which nobody has confirmed."""
    ledger = {"transaction", "invoice", "customerpayment", "creditmemo"}
    return "transaction" if record.lower() in ledger else record.lower()


def external_id(account: Account, record: str, text: Any, *, own: Any = None) -> str:  # noqa: ANN401 - as written
    """An external id that may be used: letters, digits, `_` and `-`, not another record's [addendum C10]."""
    if not isinstance(text, str) or not EXTERNAL.fullmatch(text):
        raise invalid_value("externalId", text)
    holder = account.kept.external.get((family(record), text))
    if holder is not None and holder != own:
        raise user_error("This record already exists", path="externalId")
    return text
