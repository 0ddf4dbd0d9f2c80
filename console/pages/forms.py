"""Forms: what somebody filled in, and the key that makes one wish of it however often it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar, get_args, get_origin
from urllib.parse import parse_qs, urlencode

import msgspec
from litestar import Request
from litestar.di import NamedDependency
from litestar.exceptions import ClientException, ValidationException
from msgspec import Struct, structs

from console.as_shown import Seen
from console.asking import Wish, desk_of

T = TypeVar("T", bound=Struct)
_MOST_FIELDS: Final = 1_000


class Form(Struct, frozen=True, kw_only=True):
    """A form as it was sent."""

    wish: Wish
    #: what the form was filled in beside
    seen: Seen
    fields: Mapping[str, Sequence[str]]

    def text(self, name: str) -> str:
        """What stands in a field; empty where nothing does."""
        return next(iter(self.fields.get(name, ())), "").strip()

    def read(self, kind: type[T]) -> T:
        """The order that the fields make; what is left empty is as the order says by itself."""
        fields = structs.fields(kind)
        told = {one.name: None for one in fields if one.required and type(None) in get_args(one.type)}
        told |= {one.name: self._value(one) for one in fields if self.text(one.encode_name)}
        try:
            return msgspec.convert(told, kind, strict=False)
        except msgspec.ValidationError as error:
            raise ValidationException(detail=f"this form cannot be read: {error}") from error

    def _value(self, field: structs.FieldInfo) -> Any:  # noqa: ANN401 - text, or several
        if tuple in {get_origin(kind) for kind in (field.type, *get_args(field.type))}:
            return tuple(part for one in self.fields[field.encode_name] for part in one.split())
        return self.text(field.encode_name)


Filled = NamedDependency[Form]


async def form_of(request: Request[Any, Any, Any]) -> Form:
    """The form that was sent."""
    body = (await request.body()).decode("utf-8", "replace")
    try:
        fields = parse_qs(body, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError as error:
        raise ClientException("a form of so many fields is not ours") from error
    key = next(iter(fields.pop("key", ())), "")
    fields.pop("csrf", None)
    seen = Seen(frozenset(f'"{one}"' for one in fields.pop("seen", ()) if one))
    asked = (request.method, request.url.path, request.url.query, urlencode(sorted(fields.items()), doseq=True))
    return Form(wish=Wish(await desk_of(request), key, asked), seen=seen, fields=fields)
