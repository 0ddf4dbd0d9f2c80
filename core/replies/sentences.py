"""Sentences of a mail: over broken lines, not within dates, numbers and abbreviations; lines of a list each alone."""

from __future__ import annotations

import re
from typing import Final

_MONTHS: Final = (
    "jan feb mar mär mae apr mai may jun jul aug sep okt oct out nov dez dec dic déc fév feb gen giu lug ago set ott"
    " jän ene abr mrt mei avr jui aoû mag fev"
)
_ABBREVIATED: Final = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "no",
        "nr",
        "nos",
        "inv",
        "ref",
        "re",
        "p.o",
        "po",
        "ca",
        "bzw",
        "z",
        "b",
        "z.b",
        "d.h",
        "u.a",
        "i.a",
        "i.v",
        "usw",
        "etc",
        "e.g",
        "i.e",
        "vs",
        "approx",
        "tel",
        "fax",
        "ext",
        "str",
        "abs",
        "art",
        "ggf",
        "inkl",
        "zzgl",
        "evtl",
        "bspw",
        "lt",
        "gem",
        "vgl",
        "rg",
        "rech",
        "fr",
        "hr",
        "frau",
        "sr",
        "sra",
        "sres",
        "srta",
        "d",
        "dna",
        "sig",
        "dott",
        "ing",
        "avv",
        "n",
        "num",
        "núm",
        "num.",
        "nº",
        "mme",
        "mlle",
        "me",
        "m",
        "vs.",
        "art.",
        "av",
        "ltd",
        "inc",
        "co",
        "corp",
        "s.a",
        "s.l",
        "s.p.a",
        "s.r.l",
        "lda",
        "ltda",
        "mag",
        "dhr",
        "mevr",
        "mw",
        "b.v",
        "n.v",
        "a.s",
        "approx",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sept",
        "sep",
        "oct",
        "okt",
        "nov",
        "dec",
        "dez",
        "fact",
        "fat",
        "ft",
        "cf",
        "env",
        "rif",
        "prot",
        "vss",
        "vs",
    ]
)
#: characters of one paragraph that are read
LONGEST: Final = 2_000
_END: Final = re.compile(r"([.!?…]+[\"')\]»”]*)(\s+|$)")
_BULLET: Final = re.compile(r"^\s*(?:[-*•·–+o]|\d{1,2}[.)]|[a-z]\))\s+\S")
#: a line that begins with a number and what is said of it: "T-3 (880,00): not found"
_ITEM: Final = re.compile(r"[A-Z]*[-/. ]?\d[\w/.-]*\s?(?:\([^)]{1,30}\)\s?)?[:=]\s")
#: a line at least so long may go on in the next one
_FULL: Final = 50
_MONTH_STARTS: Final = tuple(_MONTHS.split())
#: "2) the other"
_NUMBERED: Final = re.compile(r"\(?[2-9]\)\s")
_SMALL_NUMBER: Final = re.compile(r"(?:^|[\s(])\d{1,2}(?:\.\d{1,2})?$")


def sentences_of(text: str, *, most: int = 100) -> list[str]:
    """The sentences as they were written, in their order; `most` at most."""
    found: list[str] = []
    for block in _blocks(text.split("\n")):
        found.extend(_cut(block[:LONGEST]))
        if len(found) >= most:
            break
    return found[:most]


def _blocks(lines: list[str]) -> list[str]:
    """Lines, joined where a mail program broke them."""
    blocks: list[str] = []
    open_line = ""
    for line in lines:
        bare = line.strip()
        goes_on = bool(open_line and bare and not _BULLET.match(line) and _joins(open_line, bare))
        if goes_on:
            blocks[-1] = f"{blocks[-1]}\n{line}"
        elif bare:
            blocks.append(line)
        open_line = bare
    return blocks


def _joins(before: str, after: str) -> bool:
    if before[-1] in ".!?:;" or _ITEM.match(after):
        return False
    return after[0].islower() or (len(before) >= _FULL and not after[0].isdigit())


def _cut(block: str) -> list[str]:
    parts: list[str] = []
    start = 0
    for match in _END.finditer(block):
        if not _ends_here(block[start : match.start()], match.group(1), block[match.end() :]):
            continue
        parts.append(block[start : match.end(1)].strip())
        start = match.end()
    parts.append(block[start:].strip())
    return [part for part in parts if part]


def _ends_here(before: str, mark: str, after: str) -> bool:
    if mark[0] != "." or not after:
        return True
    words = before.split()
    last = words[-1].lower().lstrip("(") if words else ""
    if last in _ABBREVIATED or (len(last) == 1 and last.isalpha()):
        return False
    if _NUMBERED.match(after):
        return True
    if _SMALL_NUMBER.search(before):
        return after[0].isupper() and not after[:3].lower().startswith(_MONTH_STARTS)
    return True
