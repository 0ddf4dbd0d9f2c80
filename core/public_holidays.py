"""Public holidays of a country, as the library `holidays` knows them."""

from __future__ import annotations

from datetime import date
from functools import lru_cache


def is_known(country: str) -> bool:
    """Whether the holidays of a country are known; `country` is an ISO 3166 code, in any case."""
    import holidays

    try:
        holidays.country_holidays(country.upper())
    except NotImplementedError:
        return False
    return True


def holidays_of(country: str, year: int) -> frozenset[date]:
    """The public holidays of a country; none where they are not known."""
    return _found(country.upper(), year)


@lru_cache(maxsize=1024)
def _found(country: str, year: int) -> frozenset[date]:
    import holidays

    return frozenset(holidays.country_holidays(country, years=year)) if is_known(country) else frozenset()
