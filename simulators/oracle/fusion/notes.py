"""Notes on invoices, installments and credit memos: made and read, never changed [addendum B3]."""

from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from typing import Any, Final

from simulators.oracle.fusion.errors import Refused, missing
from simulators.oracle.fusion.fields import NOTE
from simulators.oracle.fusion.kept import Note
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.tenant import Tenant, instant

_VISIBILITY: Final = frozenset({"PRIVATE", "INTERNAL", "EXTERNAL"})
#: a bound; Oracle's own is unverified
MAX_NOTE: Final = 100_000


def note_rows(tenant: Tenant, parent: str, number: int) -> list[Row]:
    """The notes on one record."""
    return [_row(tenant, parent, number, one) for one in tenant.kept.notes.get((parent, number), [])]


def _row(tenant: Tenant, parent: str, number: int, note: Note) -> Row:
    text = b64encode(note.text.encode()).decode() if tenant.options.encoded_notes else note.text
    values: dict[str, Any] = dict.fromkeys(NOTE)
    values |= {**note.values, "NoteId": note.id, "SourceObjectId": number, "NoteTxt": text}
    values |= {"SourceObjectCode": _OBJECTS.get(parent, parent)}
    stamp = instant(note.on)
    who = {"CreatedBy": tenant.user, "LastUpdatedBy": tenant.user, "CreationDate": stamp, "LastUpdateDate": stamp}
    return Row(key=note.id, values=values | who)


#: unverified codes: those of E-Business Suite are `IEX_INVOICES` and the like [oracle.md §3.3]
_OBJECTS: Final = {"receivablesInvoiceInstallments": "IEX_INVOICES", "receivablesInvoices": "AR_TRANSACTION"}


def create_note(tenant: Tenant, parent: str, number: int, told: dict[str, Any]) -> Row:
    """Makes a note."""
    for name in ("NoteTxt", "NoteTypeCode"):
        if not isinstance(told.get(name), str) or not told[name]:
            raise missing(name)
    visibility = told.get("VisibilityCode", "INTERNAL")
    if str(visibility).upper() not in _VISIBILITY:
        raise Refused(400, f"The value {visibility} of VisibilityCode is invalid.", path="/VisibilityCode")
    given = {name: value for name, value in told.items() if name in NOTE and name != "NoteTxt"}
    text = _text(tenant, told["NoteTxt"])
    note = Note(id=tenant.kept.new_id(), values=given, text=text, on=tenant.clock())
    # no `changed`: nothing that is worked out once looks at notes, and working out a large ledger again takes long
    tenant.kept.notes.setdefault((parent, number), []).append(note)
    return _row(tenant, parent, number, note)


def _text(tenant: Tenant, told: str) -> str:
    try:
        text = b64decode(told, validate=True).decode() if tenant.options.encoded_notes else told
    except (ValueError, Base64Error):
        raise Refused(400, "The value of NoteTxt is invalid.", path="/NoteTxt") from None
    if len(text) > MAX_NOTE:
        raise Refused(400, "The value of NoteTxt is too long.", path="/NoteTxt")
    return text


def note_text(tenant: Tenant, parent: str, number: int, note: int) -> str | None:
    """What `enclosure/NoteTxt` holds."""
    return next((one.text for one in tenant.kept.notes.get((parent, number), []) if one.id == note), None)
