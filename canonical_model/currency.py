"""Currencies and how many decimals each one has: one checked table.

Source: ISO 4217 list one (active codes) and what of list three stands in old books; exponents other than 2 are named.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NewType

#: A three-letter ISO 4217 code, upper case.
Currency = NewType("Currency", str)

_TWO_DECIMALS: Final = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE "
    "CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL "
    "HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR "
    "MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK "
    "SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD "
    "XCG YER ZAR ZMW ZWG"
)
_NO_DECIMALS: Final = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_THREE_DECIMALS: Final = "BHD IQD JOD KWD LYD OMR TND"
_FOUR_DECIMALS: Final = "CLF UYW"
#: replaced or withdrawn, and still in old statements and ledgers (ISO 4217 list three)
_WITHDRAWN_TWO: Final = (
    "ATS AZM BGL BYB CUC CYP DEM EEK FIM FRF GHC HRK IEP LTL LVL MRO MTL MZM NLG PLZ ROL RUR SDD SIT SKK SLL STD TMM "
    "VEB VEF XEU YUM ZMK ZWL"
)
_WITHDRAWN_NONE: Final = "BEF BYR ESP GRD ITL LUF MGF PTE TRL"

#: Decimals per currency. A source that has fewer says so in its settings (`decimals`); more are not kept.
EXPONENTS: Final[Mapping[str, int]] = {
    **dict.fromkeys(_TWO_DECIMALS.split(), 2),
    **dict.fromkeys(_NO_DECIMALS.split(), 0),
    **dict.fromkeys(_WITHDRAWN_TWO.split(), 2),
    **dict.fromkeys(_WITHDRAWN_NONE.split(), 0),
    **dict.fromkeys(_THREE_DECIMALS.split(), 3),
    **dict.fromkeys(_FOUR_DECIMALS.split(), 4),
}


class UnknownCurrency(ValueError):
    """A currency code that is in no table; the record that carries it goes to quarantine."""

    def __init__(self, code: str) -> None:
        super().__init__(f"unknown currency {code!r}: not in ISO 4217")
        self.code = code


def exponent_of(currency: str) -> int:
    """The number of decimals of a currency (0 JPY, 2 EUR, 3 KWD); UnknownCurrency if there is none such."""
    found = EXPONENTS.get(currency)
    if found is None:
        raise UnknownCurrency(currency)
    return found
