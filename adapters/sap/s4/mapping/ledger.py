"""Company codes and payment terms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from adapters.sap.due import days_of
from adapters.sap.s4.mapping.items import TermsSeen
from adapters.sap.s4.wire import CompanyCode
from adapters.sap.texts import percent
from canonical_model.currency import exponent_of
from canonical_model.identity import SystemUid, source_id
from canonical_model.master_data import LegalEntity, PaymentTerms


def legal_entity(system: SystemUid, row: CompanyCode) -> LegalEntity:
    """A company code; UnknownCurrency if its currency is none."""
    exponent_of(row.Currency)
    key = (row.CompanyCode,)
    return LegalEntity(
        id=source_id(system, LegalEntity.KIND, key), system=system, entity=row.CompanyCode, native_key=key,
        name=row.CompanyCodeName, country=row.Country, functional_currency=row.Currency,
    )  # fmt: skip


def companies_of(rows: Iterable[CompanyCode]) -> dict[str, str]:
    """Company id (RASSC) → company code, where one company is one company code; others stay by their id."""
    codes: dict[str, list[str]] = {}
    for row in rows:
        if row.Company:
            codes.setdefault(row.Company, []).append(row.CompanyCode)
    return {company: found[0] for company, found in codes.items() if len(found) == 1}


def payment_terms(system: SystemUid, entity: str, seen: Mapping[TermsSeen, int]) -> Iterator[PaymentTerms]:
    """Terms as most items have them: on single items the days may have been changed by hand, credits have none."""
    best: dict[str, TermsSeen] = {}
    for terms in sorted(seen, key=lambda one: (not any(map(days_of, one[1::2])), -seen[one], one)):
        best.setdefault(terms[0], terms)
    for code, terms in sorted(best.items()):
        yield _terms(system, entity, code, terms)


def _terms(system: SystemUid, entity: str, code: str, seen: TermsSeen) -> PaymentTerms:
    _, net, days1, percent1, days2, percent2 = seen
    first, second = percent(percent1), percent(percent2)
    return PaymentTerms(
        id=source_id(system, PaymentTerms.KIND, (entity, code)), system=system, entity=entity,
        native_key=(entity, code),
        code=code, net_days=days_of(net) or days_of(days2) or days_of(days1),
        discount1_days=days_of(days1) if first else None, discount1_percent=first,
        discount2_days=days_of(days2) if second else None, discount2_percent=second,
    )  # fmt: skip
