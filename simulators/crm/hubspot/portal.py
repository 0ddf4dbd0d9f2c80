"""The objects of one portal, and how they hang together."""

from collections.abc import Callable
from datetime import datetime
from itertools import count
from threading import RLock
from typing import Final

from msgspec import Struct

from simulators.books import Books
from simulators.crm.hubspot.options import STANDARD, Options
from simulators.relationships import Named, Relation, Told, as_in_the_books, relations

_KINDS: Final = {"note": "notes", "call": "calls", "task": "tasks"}
_SUBJECT: Final = {"calls": "hs_call_title", "tasks": "hs_task_subject"}
_TEXT: Final = {"notes": "hs_note_body", "calls": "hs_call_body", "tasks": "hs_task_body"}


class Thing(Struct, kw_only=True):
    """One object."""

    id: str
    properties: dict[str, str]
    made_at: datetime
    changed_at: datetime
    companies: set[str] = set()


class Portal:
    """Companies from the books and beside them, and what people wrote down about them."""

    def __init__(
        self, books: Books, options: Options, clock: Callable[[], datetime], *, named: Named = as_in_the_books
    ) -> None:
        self.options, self._clock, self.lock = options, clock, RLock()
        self._numbers = count(301)
        self.things: dict[str, dict[str, Thing]] = {kind: {} for kind in STANDARD}
        for one in relations(books, named):
            self._take_in(one)

    def defined(self, kind: str) -> dict[str, bool]:
        """The properties of an object, and whether their values are unique."""
        return {**dict.fromkeys(STANDARD[kind], False), **self.options.added.get(kind, {})}

    def make(self, kind: str, properties: dict[str, str], companies: set[str]) -> Thing:
        """A new object, with the next number."""
        now = self._clock()
        made = Thing(
            id=str(next(self._numbers) * 7), properties=dict(properties), made_at=now, changed_at=now,
            companies=companies,
        )  # fmt: skip
        self.things[kind][made.id] = made
        return made

    def change(self, thing: Thing, properties: dict[str, str]) -> None:
        """Set some properties; an empty text takes one away."""
        thing.properties.update(properties)
        thing.properties = {name: value for name, value in thing.properties.items() if value != ""}
        thing.changed_at = self._clock()

    def with_value(self, kind: str, name: str, value: str) -> list[Thing]:
        """Objects of which a property has a value."""
        return [one for one in self.things[kind].values() if one.properties.get(name) == value]

    def shown_by_search(self, thing: Thing) -> bool:
        """The index is behind."""
        return (self._clock() - thing.made_at).total_seconds() >= self.options.search_lag

    def _take_in(self, one: Relation) -> None:
        told = {
            "name": one.name, "country": one.country, "tax_id": one.tax_id, "erp_customer_number": one.ledger,
        }  # fmt: skip
        company = self.make("companies", {name: value for name, value in told.items() if value}, set()).id
        for person in one.people:
            who = {
                "firstname": person.first_name, "lastname": person.last_name, "email": person.email,
                "phone": person.phone, "jobtitle": person.function,
            }  # fmt: skip
            self.make("contacts", who, {company})
        for said in one.told:
            self._write_down(said, company)

    def _write_down(self, said: Told, company: str) -> None:
        kind = _KINDS[said.kind]
        told = {"hs_timestamp": said.at.isoformat().replace("+00:00", "Z"), _TEXT[kind]: said.text}
        if kind in _SUBJECT:
            told[_SUBJECT[kind]] = said.subject
        self.make(kind, {name: value for name, value in told.items() if value}, {company})
