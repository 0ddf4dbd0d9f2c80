"""Who is written to: people of the customer who may be, those of the right desk first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from msgspec import Struct

from canonical_model.identity import RecordId
from canonical_model.master_data import Person
from core.outreach.drafts import Means

#: people that one message goes to
_MOST: Final = 3
_BY_PHONE: Final = frozenset({"call", "sms"})


class Recipients(Struct, frozen=True, kw_only=True):
    """The people one message goes to; nobody, and why."""

    people: tuple[Person, ...] = ()
    why_nobody: str = ""


def recipients(
    people: Iterable[Person], means: Means, *, roles: Collection[str], barred: Collection[RecordId]
) -> Recipients:
    """Those of the roles who can be reached by the means, else all who can; `barred` are held as not to contact."""
    known = sorted(people, key=lambda one: (one.email, one.name, one.id))
    allowed = [one for one in known if not one.do_not_contact and one.id not in barred]
    reached = [one for one in allowed if _address(one, means)]
    if not reached:
        return Recipients(why_nobody=_why(known, allowed, means))
    right = [one for one in reached if any(role.lower() in one.role.lower() for role in roles)]
    return Recipients(people=tuple((right or reached)[:_MOST]))


def address(person: Person, means: Means) -> str:
    """A person's address for a means; empty where there is none."""
    return _address(person, means)


def _address(person: Person, means: Means) -> str:
    return person.phone.strip() if means in _BY_PHONE else _mail(person.email)


def _mail(text: str) -> str:
    """A mail address that may stand in a header: one at-sign, no blank, no control character."""
    told = text.strip()
    fits = told.isascii() and told.isprintable() and told.count("@") == 1 and " " not in told
    return told if fits and not set(told) & set('<>,;"()') and all(told.split("@")) else ""


def _why(known: Sequence[Person], allowed: Sequence[Person], means: Means) -> str:
    what = "telephone number" if means in _BY_PHONE else "mail address"
    if not known:
        return f"nobody is known at this customer: enter a contact with a {what} in the ERP"
    if not allowed:
        return "everybody known at this customer is not to be contacted"
    return f"nobody of the {len(allowed)} people known at this customer has a {what} that can be used"
