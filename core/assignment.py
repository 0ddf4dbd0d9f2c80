"""Who works on which account: its owner in the ERP, else by skill, language and load, up to what each can do a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from msgspec import Struct

from canonical_model.identity import RecordId


class Collector(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A person on the roster; what is empty is not asked."""

    #: as the ERP names the collector
    name: str
    #: codes of legal entities, or system/code
    entities: frozenset[str] = frozenset()
    #: language codes, e.g. `de`
    languages: frozenset[str] = frozenset()
    #: what the person knows: `escalate`, `strategic`, `call`, `dispute`, or the name of a segment
    skills: frozenset[str] = frozenset()
    #: accounts that the person can work on in a day; None: without end
    most_accounts: int | None = None


class Case(Struct, frozen=True, kw_only=True):
    """An account to be worked on, as far as it matters to whom."""

    customer_id: RecordId
    #: the collector in the ERP
    owner: str
    #: the entity's code, and system/code
    places: frozenset[str]
    language: str
    #: skills that it asks for
    needs: frozenset[str]


class Assignment(Struct, frozen=True, kw_only=True):
    """The collector of one account, empty where nobody is left, and why."""

    collector: str
    why: str


def assigned(cases: Iterable[Case], roster: Sequence[Collector]) -> Mapping[RecordId, Assignment]:
    """The collector of each case, in the order of the cases: the first of them find everybody free.

    Without a roster everybody keeps what the ERP says.
    """
    load: Counter[str] = Counter()
    found: dict[RecordId, Assignment] = {}
    for case in cases:
        one = _assign(case, roster, load) if roster else Assignment(collector=case.owner, why="as in the ERP")
        load[one.collector] += 1
        found[case.customer_id] = one
    return found


def _assign(case: Case, roster: Sequence[Collector], load: Counter[str]) -> Assignment:
    able = [one for one in roster if _may(one, case)]
    free = [one for one in able if one.most_accounts is None or load[one.name] < one.most_accounts]
    if not free:
        why = "nobody is left today" if able else f"nobody on the roster may: {_asked(case)}"
        return Assignment(collector="", why=why)
    best = min(free, key=lambda one: _rank(one, case, load))
    return Assignment(collector=best.name, why=_why(best, case))


def _may(one: Collector, case: Case) -> bool:
    """Whether a person knows the entity and has every skill that is asked for."""
    return (not one.entities or bool(one.entities & case.places)) and case.needs <= one.skills


def _rank(one: Collector, case: Case, load: Counter[str]) -> tuple[bool, bool, Decimal, str]:
    """Owners first, then who speaks the language, then who has the least to do."""
    full = one.most_accounts or 0
    share = Decimal(load[one.name]) / full if full else Decimal(load[one.name])
    return one.name != case.owner, not _speaks(one, case), share, one.name


def _speaks(one: Collector, case: Case) -> bool:
    return not case.language or case.language.lower() in {spoken.lower() for spoken in one.languages}


def _why(one: Collector, case: Case) -> str:
    told = [
        "owns the account" if one.name == case.owner else "",
        f"speaks {case.language}" if case.language and _speaks(one, case) else "",
        f"knows {', '.join(sorted(case.needs))}" if case.needs else "",
    ]
    return ", ".join(part for part in told if part) or "has the least to do"


def _asked(case: Case) -> str:
    return ", ".join([*sorted(case.needs), *sorted(case.places)])
