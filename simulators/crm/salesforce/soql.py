"""A small, honest part of SOQL: fields of one object, equal to texts, in an order, so many. All else is refused."""

from re import compile as pattern
from typing import Any, Final

from msgspec import Struct

from simulators.crm.salesforce.errors import malformed, no_column
from simulators.crm.salesforce.org import Org, Record

_NAME: Final = r"[A-Za-z][A-Za-z0-9_]*"
_TEXT: Final = r"'(?:[^'\\]|\\.)*'"
_EQUAL: Final = rf"{_NAME}\s*=\s*{_TEXT}"
_QUERY: Final = pattern(
    rf"(?is)\s*SELECT\s+(?P<fields>{_NAME}(?:\s*,\s*{_NAME})*)\s+FROM\s+(?P<of>{_NAME})"
    rf"(?:\s+WHERE\s+(?P<where>{_EQUAL}(?:\s+AND\s+{_EQUAL})*))?"
    rf"(?:\s+ORDER\s+BY\s+(?P<order>{_NAME})(?:\s+(?P<way>ASC|DESC))?)?(?:\s+LIMIT\s+(?P<limit>\d+))?\s*"
)
_ONE: Final = pattern(rf"(?is)({_NAME})\s*=\s*({_TEXT})")
_ESCAPED: Final = pattern(r"(?s)\\(.)")
_MEANS: Final = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "'": "'", '"': '"', "\\": "\\"}


class Question(Struct, frozen=True, kw_only=True):
    """What is asked."""

    of: str
    fields: tuple[str, ...]
    equal: tuple[tuple[str, str], ...] = ()
    order: str = ""
    descending: bool = False
    limit: int | None = None


def parsed(text: str) -> Question:
    """A question; Refused where it is none of this part."""
    found = _QUERY.fullmatch(text)
    if found is None:
        raise malformed(f"unexpected token in: {text[:60]}")
    fields = tuple(name.strip() for name in found["fields"].split(","))
    if len({name.lower() for name in fields}) < len(fields):
        raise malformed("duplicate field selected")
    return Question(
        of=found["of"], fields=fields, order=found["order"] or "", descending=(found["way"] or "").upper() == "DESC",
        equal=tuple((name, _meant(value)) for name, value in _ONE.findall(found["where"] or "")),
        limit=int(found["limit"]) if found["limit"] else None,
    )  # fmt: skip


def _meant(quoted: str) -> str:
    def one(found: Any) -> str:  # noqa: ANN401 - a match
        if found[1] not in _MEANS:
            raise malformed(f"Illegal string literal: Invalid string literal {quoted[:40]}")
        return _MEANS[found[1]]

    return _ESCAPED.sub(one, quoted[1:-1])


def answered(org: Org, asked: Question) -> list[Record]:
    """The records that stand and fit; texts are compared whatever their case."""
    known = org.fields_of(asked.of)
    for name in (*asked.fields, *(name for name, _ in asked.equal), *filter(None, (asked.order,))):
        if name not in known:
            raise no_column(name, asked.of)
    long = [name for name, _ in asked.equal if known[name].type == "textarea"]
    if long:
        raise malformed(f"field '{long[0]}' can not be filtered in a query call")
    found = [
        one for one in org.standing(asked.of)
        if all(_same(org.shown(asked.of, one, name), value) for name, value in asked.equal)
    ]  # fmt: skip
    if asked.order:
        found.sort(key=lambda one: str(org.shown(asked.of, one, asked.order) or ""), reverse=asked.descending)
    return found if asked.limit is None else found[: asked.limit]


def _same(shown: object, value: str) -> bool:
    return isinstance(shown, str) and shown.lower() == value.lower()


def row(org: Org, asked: Question, record: Record) -> dict[str, Any]:
    """A record as a page shows it, null where there is no value."""
    return {name: org.shown(asked.of, record, name) for name in asked.fields}
