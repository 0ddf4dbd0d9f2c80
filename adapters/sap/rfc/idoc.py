"""An IDoc's segments as SAP takes them: fields side by side at the places that the system itself describes.

A caller writes a segment as field → text; where each field stands comes from IDOCTYPE_READ_COMPLETE, whose PT_FIELDS
rows carry SEGMENTTYP, FIELDNAME, BYTE_FIRST and EXTLEN [K].
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from canonical_model.errors import Misconfigured

#: the inbound function and its tables [K]
INBOUND: Final = "IDOC_INBOUND_ASYNCHRONOUS"
CONTROL: Final = "IDOC_CONTROL_REC_40"
SEGMENTS: Final = "IDOC_DATA_REC_40"
DESCRIBES: Final = "IDOCTYPE_READ_COMPLETE"

Call = Callable[..., dict[str, Any]]
#: segment → field → place and length
Layout = Mapping[str, Mapping[str, tuple[int, int]]]


class CannotPack(Misconfigured):
    """The system describes the IDoc's segments otherwise than they are to be written."""


def packed(call: Call, parameters: dict[str, Any]) -> dict[str, Any]:
    """The same parameters, each segment as one text; what is no IDoc stays as it is."""
    if SEGMENTS not in parameters:
        return parameters
    (control,) = parameters[CONTROL]
    layout = layout_of(call(DESCRIBES, PI_IDOCTYP=control["IDOCTYP"]))
    segments = [{**row, "SDATA": _text(row["SEGNAM"], row["SDATA"], layout)} for row in parameters[SEGMENTS]]
    return {**parameters, SEGMENTS: segments}


def layout_of(description: Mapping[str, Any]) -> Layout:
    """Where the fields of each segment stand."""
    found: dict[str, dict[str, tuple[int, int]]] = {}
    try:
        rows = [
            (str(one["SEGMENTTYP"]), str(one["FIELDNAME"]), int(one["BYTE_FIRST"]), int(one["EXTLEN"]))
            for one in description["PT_FIELDS"]
        ]
    except (KeyError, TypeError, ValueError) as error:
        raise CannotPack(f"{DESCRIBES}: the description cannot be read: {error!r}") from error
    # the first byte is counted from the beginning of a segment's data, whatever it is called there
    first = {segment: min(at for name, _, at, _ in rows if name == segment) for segment, _, _, _ in rows}
    for segment, field, at, length in rows:
        found.setdefault(segment, {})[field] = (at - first[segment], length)
    return found


def _text(segment: str, fields: Mapping[str, str], layout: Layout) -> str:
    places = layout.get(segment)
    if places is None:
        raise CannotPack(f"segment {segment} is not in this system's description of the IDoc")
    made = ""
    for field, value in sorted(fields.items(), key=lambda one: places.get(one[0], (0, 0))):
        if field not in places or len(value) > places[field][1]:
            raise CannotPack(f"segment {segment} has no {field} that takes {value!r}")
        at, length = places[field]
        made = made.ljust(at) + value.ljust(length)
    return made.rstrip()
