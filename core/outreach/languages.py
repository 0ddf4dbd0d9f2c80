"""The language of a message: what the person speaks, else the customer, else the country, of those that there are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

#: languages that templates exist in, the first one for everybody else
LANGUAGES: Final = ("en", "de", "fr", "es", "it", "nl", "pt")
#: SAP's one-letter codes (table T002, field SPRAS) → ISO 639-1
_SAP: Final[Mapping[str, str]] = {"E": "en", "D": "de", "F": "fr", "S": "es", "I": "it", "N": "nl", "P": "pt"}
#: countries whose business language is one of them (several in Belgium and Switzerland: none is assumed there)
_COUNTRIES: Final[Mapping[str, str]] = {
    "DE": "de", "AT": "de", "LI": "de", "FR": "fr", "LU": "fr", "MC": "fr", "ES": "es", "MX": "es", "AR": "es",
    "CL": "es", "CO": "es", "PE": "es", "UY": "es", "IT": "it", "SM": "it", "NL": "nl", "PT": "pt", "BR": "pt",
}  # fmt: skip


def language_of(*told: str, country: str) -> str:
    """The first language told that there is, as `de`; else that of the country; else English."""
    known = (_plain(one) for one in told if one)
    return next((one for one in known if one in LANGUAGES), _COUNTRIES.get(country.upper(), LANGUAGES[0]))


def _plain(code: str) -> str:
    if len(code) == 1:
        return _SAP.get(code.upper(), "")
    return code[:2].lower() if len(code) == 2 or code[2:3] in {"-", "_"} else ""  # noqa: PLR2004 - ISO 639-1 has two letters
