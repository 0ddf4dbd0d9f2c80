"""The canonical wire format: strict, versioned JSON that only grows.

A document is `{"format": "duecourse/1", "kind": …, "record": {…}}`. Amounts are objects of a decimal string and a
currency, dates ISO 8601, ids 32 hexadecimal digits. Reading is strict: unknown kinds, unknown fields, duplicate keys
and amounts that are not exact raise BadWire.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

import msgspec

from canonical_model.adapter import STREAM_OF
from canonical_model.collecting import Activity, Dispute, Hold, PromiseToPay
from canonical_model.communications import Communication, ReceivedMessage
from canonical_model.currency import UnknownCurrency, exponent_of
from canonical_model.decisions import Decision
from canonical_model.kept_cash import BankFeed, CashProposal, KeptAdvice, KeptTransaction
from canonical_model.money import BadAmount, Money, minor_units
from canonical_model.oversight import ApprovalRequest, Escalation
from canonical_model.parties import PartyVerdict
from canonical_model.plans import PaymentPlan
from canonical_model.provenance import SourceRecord
from canonical_model.write_back import WriteBack

FORMAT: Final = "duecourse/1"
#: the largest document taken
MOST_BYTES: Final = 16 * 1024 * 1024
_ID: Final = re.compile(r"[0-9a-f]{32}")

#: kind → type, for everything that travels in this format
KINDS: Final[Mapping[str, type[Any]]] = {
    **{kind.KIND: kind for kind in STREAM_OF},
    **{kind.KIND: kind for kind in (PromiseToPay, Dispute, Hold, Activity, PartyVerdict)},
    **{kind.KIND: kind for kind in (PaymentPlan, ApprovalRequest, Escalation, Communication, ReceivedMessage)},
    **{kind.KIND: kind for kind in (KeptTransaction, CashProposal, KeptAdvice, BankFeed)},
    "decision": Decision,
    "write_back": WriteBack,
}
_KIND_OF: Final = {kind: name for name, kind in KINDS.items()}


class BadWire(ValueError):
    """A document that is not in the canonical wire format."""


def to_wire(record: Any) -> dict[str, Any]:  # noqa: ANN401 - any of KINDS
    """The record as plain JSON values, amounts as `{"amount", "currency"}`."""
    built: dict[str, Any] = msgspec.to_builtins(record)
    amounts = getattr(type(record), "AMOUNTS", {})
    return {key.removesuffix("_minor") if key in amounts else key: _outward(built, key, amounts) for key in built}


def _outward(built: Mapping[str, Any], key: str, amounts: Mapping[str, str]) -> Any:  # noqa: ANN401 - JSON values
    value = built[key]
    if key not in amounts or value is None:
        return value
    return msgspec.to_builtins(Money.from_minor(value, built[amounts[key]]))


def encode(record: Any) -> bytes:  # noqa: ANN401 - any of KINDS
    """One record as a document of the wire format."""
    return msgspec.json.encode({"format": FORMAT, "kind": _KIND_OF[type(record)], "record": to_wire(record)})


def decode(document: bytes) -> Any:  # noqa: ANN401 - any of KINDS
    """The record in a document; BadWire if anything about it is not as the format says."""
    if len(document) > MOST_BYTES:
        raise BadWire(f"document larger than {MOST_BYTES} bytes")
    try:
        parsed = json.loads(
            document, object_pairs_hook=_no_duplicates, parse_float=_no_number, parse_constant=_no_number
        )
    except (ValueError, RecursionError) as error:
        raise BadWire(f"not JSON: {error}") from error
    return _record(parsed)


def _no_duplicates(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    built = dict(pairs)
    if len(built) != len(pairs):
        raise BadWire("a key appears twice")
    return built


def _no_number(text: str) -> Any:  # noqa: ANN401 - never returns
    raise BadWire(f"a bare fraction or constant is not in the format: {text[:20]}")


def _record(parsed: Any) -> Any:  # noqa: ANN401 - JSON in, record out
    if not isinstance(parsed, dict) or set(parsed) != {"format", "kind", "record"} or parsed["format"] != FORMAT:
        raise BadWire(f"not a {FORMAT} document")
    wanted = KINDS.get(parsed["kind"]) if isinstance(parsed["kind"], str) else None
    if wanted is None or not isinstance(parsed["record"], dict):
        raise BadWire(f"unknown kind {parsed['kind']!r}")
    try:
        built = msgspec.convert(_inward(parsed["record"], wanted), wanted)
    except (msgspec.ValidationError, BadAmount, UnknownCurrency, RecursionError) as error:
        raise BadWire(str(error)) from error
    if not _ID.fullmatch(built.id):
        raise BadWire(f"not an id: {built.id[:40]!r}")
    return built


def _inward(fields: dict[str, Any], wanted: type[Any]) -> dict[str, Any]:
    amounts: Mapping[str, str] = wanted.AMOUNTS if issubclass(wanted, SourceRecord) else {}
    outer = {name.removesuffix("_minor") if name in amounts else name: name for name in wanted.__struct_fields__}
    unknown = fields.keys() - outer.keys()
    if unknown:
        raise BadWire(f"unknown fields: {', '.join(sorted(unknown))}")
    return {outer[key]: _amount_in(value, fields, amounts.get(outer[key])) for key, value in fields.items()}


def _amount_in(value: Any, fields: Mapping[str, Any], currency_field: str | None) -> Any:  # noqa: ANN401 - JSON values
    if currency_field is None:
        return _nested(value)
    if value is None:
        return None
    _check_amount(value)
    if value["currency"] != fields.get(currency_field):
        raise BadWire(f"an amount in {value['currency']!r} under {currency_field} {fields.get(currency_field)!r}")
    return minor_units(value["amount"], exponent_of(value["currency"]))


def _check_amount(value: Any) -> None:  # noqa: ANN401 - JSON values
    if not isinstance(value, dict) or set(value) != {"amount", "currency"} or not isinstance(value["amount"], str):
        raise BadWire("an amount is an object of amount and currency")


def _nested(value: Any) -> Any:  # noqa: ANN401 - JSON values
    """The value with the amounts inside it held to the same rules as those of a record's own fields."""
    if isinstance(value, list):
        return [_nested(one) for one in value]
    if not isinstance(value, dict):
        return value
    if value.keys() >= {"amount", "currency"}:
        _check_amount(value)
        exact = Money.of(value["amount"], value["currency"]) if isinstance(value["currency"], str) else None
        return value if exact is None else {"amount": f"{exact.amount:f}", "currency": value["currency"]}
    return {key: _nested(one) for key, one in value.items()}
