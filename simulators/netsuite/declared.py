"""What an account has beyond the product: custom fields, custom records, and the SuiteApp that sends letters.

Kinds of fields are those of the record service's schema: `{"type": "string", "format": "date"}` and so on.
"""

from typing import Final, Literal

from msgspec import Struct

Kind = Literal["text", "number", "integer", "boolean", "date", "datetime", "time", "reference", "enum"]


class Field(Struct, frozen=True, kw_only=True):
    """One field of a record."""

    #: as the record service writes it
    name: str
    kind: Kind = "text"
    #: the record that a reference is to
    of: str = ""
    #: the values of an enumeration
    values: tuple[str, ...] = ()
    writable: bool = True
    required: bool = False

    @property
    def column(self) -> str:
        """As SuiteQL writes it."""
        return self.name.lower()


class CustomRecord(Struct, frozen=True, kw_only=True):
    """A custom record type, by its script id."""

    script_id: str
    fields: tuple[Field, ...]

    @property
    def name(self) -> str:
        return self.script_id


class Declared(Struct, frozen=True, kw_only=True):
    """Custom records, and custom fields of transactions' bodies, of entities and of cases."""

    records: tuple[CustomRecord, ...] = ()
    body: tuple[Field, ...] = ()
    entity: tuple[Field, ...] = ()
    case: tuple[Field, ...] = ()
    #: script id and deployment id of the companion's RESTlet
    script: tuple[str, str] = ("", "")


_PROMISE: Final = "custrecord_duecourse_promise_"
_DISPUTE: Final = "custrecord_duecourse_dispute_"


def _claim(prefix: str) -> tuple[Field, ...]:
    """What promises and disputes have in common."""
    return (
        Field(name=f"{prefix}customer", kind="reference", of="customer"),
        Field(name=f"{prefix}subsidiary", kind="reference", of="subsidiary"),
        Field(name=f"{prefix}amount", kind="number"),
        Field(name=f"{prefix}currency", kind="text"),
        Field(name=f"{prefix}items", kind="text"),
        Field(name=f"{prefix}status", kind="text"),
        Field(name=f"{prefix}reference", kind="text"),
    )


#: the companion that the customer deploys
COMPANION: Final = Declared(
    records=(
        CustomRecord(
            script_id="customrecord_duecourse_promise",
            fields=(*_claim(_PROMISE), Field(name=f"{_PROMISE}date", kind="date")),
        ),
        CustomRecord(
            script_id="customrecord_duecourse_dispute",
            fields=(*_claim(_DISPUTE), Field(name=f"{_DISPUTE}reason"), Field(name=f"{_DISPUTE}note")),
        ),
    ),
    body=(Field(name="custbody_duecourse_dispute"), Field(name="custbody_duecourse_hold", kind="boolean")),
    entity=(Field(name="custentity_duecourse_hold", kind="boolean"),),
    case=(Field(name="custevent_duecourse_reference"),),
    script=("customscript_duecourse", "customdeploy_duecourse"),
)
NOTHING: Final = Declared()

#: fields of the Dunning Letters SuiteApp, bundle 3805, which only that one writes but for the pause [netsuite.md §6]
LETTERS_BODY: Final = (
    Field(name="custbody_3805_dunning_paused", kind="boolean"),
    Field(name="custbody_3805_dunning_level", writable=False),
    Field(name="custbody_3805_last_dunning_letter_sent", kind="date", writable=False),
)
LETTERS_ENTITY: Final = (
    Field(name="custentity_3805_dunning_paused", kind="boolean"),
    Field(name="custentity_3805_dunning_procedure", writable=False),
    Field(name="custentity_3805_dunning_level", writable=False),
    Field(name="custentity_3805_last_dunning_letter_sent", kind="date", writable=False),
)
