"""What writing needs of an account, as data: records with the fields that are set, permissions with their levels.

Permissions by Oracle's own list of keys and names [suiteapp/README.md, sources].
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from adapters.netsuite.settings import Settings, Writing
from adapters.netsuite.tables import CUSTOMER_HELD, CUSTOMER_PAUSED, DISPUTED, HELD, PAUSED
from adapters.netsuite.writing.application import CREDIT
from adapters.netsuite.writing.custom_records import STATUS, field_name, record_name
from adapters.netsuite.writing.fields import PROMISED_BY, PROMISED_DATE
from adapters.netsuite.writing.payment import PAYMENT
from adapters.netsuite.writing.support_case import REFERENCE

_CLAIM: Final = ("customer", "subsidiary", "amount", "currency", "items", STATUS, "reference")
#: kind → the fields of its record
_OWN: Final = {"promise": (*_CLAIM, "date"), "dispute": (*_CLAIM, "reason", "note")}
_POSTED: Final = (
    "customer", "subsidiary", "account", "currency", "arAcct", "payment", "tranDate", "memo", "externalId",
    "autoApply", "apply",
)  # fmt: skip
_ACTIVITY: Final = ("message", "transaction", "externalId")
_ACTIVITIES: Final = {
    "phoneCall": ("title", "status", "company", *_ACTIVITY), "task": ("title", "status", "company", *_ACTIVITY),
    "message": ("subject", "emailed", "incoming", "entity", *_ACTIVITY),
}  # fmt: skip
NONE, VIEW, CREATE, EDIT, FULL = range(5)
LEVELS: Final = ("none", "view", "create", "edit", "full")


class Permission(Struct, frozen=True, kw_only=True):
    """A permission of the role, and the least level of it that writing needs."""

    key: str
    name: str
    level: int

    def lacking(self, level: int) -> bool:
        """Whether a level is too low."""
        return level < self.level


def is_written(settings: Settings) -> bool:
    """Whether the settings say anything about writing."""
    return settings.writing != Writing()


def records_written(settings: Settings) -> dict[str, tuple[str, ...]]:
    """Record, as the record service names it → the fields that are set."""
    told = settings.writing
    found: dict[str, tuple[str, ...]] = {
        "invoice": _invoice(settings),
        "customer": _customer(settings),
        PAYMENT: _POSTED if told.bank_accounts else ("customer", "apply"),
        CREDIT: ("apply",),
    }
    if told.companion:
        found |= {record_name(kind): tuple(field_name(kind, one) for one in names) for kind, names in _OWN.items()}
    if told.support_cases:
        found["supportCase"] = ("title", "company", REFERENCE)
    if not told.restlet:
        found[told.note_record] = _ACTIVITIES[told.note_record]
    return {record: fields for record, fields in found.items() if fields}


def _invoice(settings: Settings) -> tuple[str, ...]:
    told = settings.writing
    promised = (PROMISED_DATE, PROMISED_BY) if told.promised_date else ()
    paused = (PAUSED,) if settings.dunning_letters else (HELD,) if told.companion else ()
    return (*promised, *paused, *((DISPUTED,) if told.companion else ()))


def _customer(settings: Settings) -> tuple[str, ...]:
    if settings.dunning_letters:
        return (CUSTOMER_PAUSED,)
    return (CUSTOMER_HELD,) if settings.writing.companion else ()


def columns_asked(settings: Settings) -> Mapping[str, tuple[str, ...]]:
    """Table → its columns that statements of the writing side name, beside those that readings ask for."""
    told = settings.writing
    own = {record_name(kind): (field_name(kind, STATUS), field_name(kind, "reference")) for kind in _OWN}
    cases = {"supportCase": ("title", REFERENCE)} if told.support_cases else {}
    return {**(own if told.companion else {}), **cases}


def permissions_needed(settings: Settings) -> tuple[Permission, ...]:
    """What the role needs for what the settings write; activities are written where no script could be asked."""
    told = settings.writing
    flags = bool(_customer(settings))
    wanted = [
        Permission(key="TRAN_CUSTINVC", name="Invoice", level=EDIT if _invoice(settings) else VIEW),
        Permission(key="TRAN_CUSTPYMT", name="Customer Payment", level=FULL if told.take_back == "delete" else EDIT),
        Permission(key="TRAN_CUSTCRED", name="Credit Memo", level=EDIT),
        Permission(key="LIST_CUSTJOB", name="Customers", level=EDIT if flags else VIEW),
        Permission(key="LIST_HISTORY", name="Notes Tab", level=FULL),
    ]
    if told.companion:
        wanted.append(Permission(key="LIST_CUSTRECORDENTRY", name="Custom Record Entries", level=EDIT))
    if told.support_cases:
        wanted.append(Permission(key="LIST_CASE", name="Cases", level=CREATE))
    return tuple(wanted)


def remedy_for(field: str) -> str:
    """What makes a missing field be there."""
    if "_3805_" in field:
        return "install Dunning Letters for this role, or set dunning_letters = false"
    if field in {PROMISED_DATE, PROMISED_BY}:
        return "set writing.promised_date = false: this account has no promised day of its own"
    if "duecourse" in field:
        return "deploy suiteapp/ of this release again (suitecloud project:deploy)"
    return "give the role the permission to edit this record, and show the field on its form"
