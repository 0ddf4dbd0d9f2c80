"""How seven languages write numbers in words, in the spelling that folding leaves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_TEENS_EN: Final = {
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
#: pieces of numbers and what each adds; 100 and 1000 multiply what stands before them
NUMBER_WORDS: Final[Mapping[str, Mapping[str, int]]] = {
    "en": {
        **_TEENS_EN, "hundred": 100, "thousand": 1000, "grand": 1000, "twentieth|twenty": 20, "thirtieth|thirty": 30,
        "forty|fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "first|one": 1,
        "second|two": 2, "third|three": 3, "four": 4, "fifth|five": 5, "six": 6, "seven": 7, "eight|eigh": 8,
        "nine|nin": 9, "ten": 10, "eleven": 11, "twelfth|twelve": 12,
    },
    "de": {
        "hundert": 100, "tausend": 1000, "zwanzig": 20, "dreissig": 30, "vierzig": 40, "funfzig": 50, "sechzig": 60,
        "siebzig": 70, "achtzig": 80, "neunzig": 90, "dreizehn": 13, "vierzehn": 14, "funfzehn": 15, "sechzehn": 16,
        "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "zehn": 10, "elf": 11, "zwolf": 12,
        "erst|eine?": 1, "zwei": 2, "drei|drit": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben|sieb": 7, "acht": 8,
        "neun": 9,
    },
    "fr": {
        "cents?": 100, "mille": 1000, "quatre[ -]vingts?": 80, "vingt": 20, "trente": 30, "quarante": 40,
        "cinquante": 50, "soixante": 60, "septante": 70, "nonante": 90, "onze": 11, "douze": 12, "treize": 13,
        "quatorze": 14, "quinze": 15, "seize": 16, "premier|une?": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
        "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    },
    "es": {
        "doscient[oa]s": 200, "trescient[oa]s": 300, "cuatrocient[oa]s": 400, "quinient[oa]s": 500,
        "seiscient[oa]s": 600, "setecient[oa]s": 700, "ochocient[oa]s": 800, "novecient[oa]s": 900, "cien(?:to)?": 100,
        "mil": 1000, "veinti": 20, "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60,
        "setenta": 70, "ochenta": 80, "noventa": 90, "dieci": 10, "diez": 10, "once": 11, "doce": 12, "trece": 13,
        "catorce": 14, "quince": 15, "primero|un[oa]?": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
        "siete": 7, "ocho": 8, "nueve": 9,
    },
    "it": {
        "cento?": 100, "mil(?:le|a)": 1000, "venti?": 20, "trenta?": 30, "quaranta?": 40, "cinquanta?": 50,
        "sessanta?": 60, "settanta?": 70, "ottanta?": 80, "novanta?": 90, "undici": 11, "dodici": 12, "tredici": 13,
        "quattordici": 14, "quindici": 15, "sedici": 16, "diciassette": 17, "diciotto": 18, "diciannove": 19,
        "dieci": 10, "primo|un[oa]?": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7,
        "otto": 8, "nove": 9,
    },
    "nl": {
        "honderd": 100, "duizend": 1000, "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60,
        "zeventig": 70, "tachtig": 80, "negentig": 90, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16,
        "zeventien": 17, "achttien": 18, "negentien": 19, "tien": 10, "elf": 11, "twaalf": 12, "eerst|een": 1,
        "twee": 2, "drie|der": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
    },
    "pt": {
        "duzent[oa]s": 200, "trezent[oa]s": 300, "quatrocent[oa]s": 400, "quinhent[oa]s": 500, "seiscent[oa]s": 600,
        "setecent[oa]s": 700, "oitocent[oa]s": 800, "novecent[oa]s": 900, "cento|cem": 100, "mil": 1000, "vinte": 20,
        "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80, "noventa": 90,
        "dez": 10, "onze": 11, "doze": 12, "treze": 13, "(?:quatorze|catorze)": 14, "quinze": 15, "dezesseis": 16,
        "dezasseis": 16, "dezessete|dezassete": 17, "dezoito": 18, "dezenove|dezanove": 19, "primeiro|uma?": 1,
        "dois|duas": 2, "tres": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8, "nove": 9,
    },
}  # fmt: skip
#: between two pieces
JOINED: Final[Mapping[str, str]] = {
    "en": r"[ -]?(?:and )?", "de": r"(?:und)?", "fr": r"[ -]?(?:et[ -])?", "es": r" ?(?:y )?", "it": r" ?",
    "nl": r" ?(?:en)?", "pt": r" ?(?:e )?",
}  # fmt: skip
#: what makes a number in words the place of a day
PLACED: Final[Mapping[str, str]] = {
    "en": r"(?:th)?", "de": r"(?:s?te[nrm]?|e[nrm])?", "fr": r"", "es": r"", "it": r"", "nl": r"(?:s?ten?|den?|e)?",
    "pt": r"",
}  # fmt: skip
