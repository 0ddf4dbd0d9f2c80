"""Lexical fields: the many ways to say one thing, as a language pack lists them, found in a folded sentence.

A phrase is a line of words. `pay*` is any word that begins so, `*kopie` one that ends so, `a|b` either, `word?` may
be missing, `#` is a number in digits, `as_soon_as` is one choice of several words, `~` stands for up to four words
of any kind, `~7` for up to seven; at the end of a denial (`not_…`) it covers them. Phrases are parted by `;`.
A phrase never goes over a question mark, an exclamation mark or a semicolon; a denial not over a comma either.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from msgspec import Struct

from core.replies.folding import fold

WORD: Final = re.compile(r"[a-z0-9]+")
_STOP: Final = re.compile(r"[?!;]")
#: nor does a denial go over a comma
_PAUSE: Final = re.compile(r"[?!;,:()]")
#: a choice that goes on in the next line of a pack
_BROKEN: Final = re.compile(r"\|\s+")
#: letters by which the first word of a phrase is looked up
_KEY: Final = 3
_GAP: Final = 4
#: words of which it is remembered what begins with them
MOST_WORDS: Final = 20_000
#: how the name of a field begins that takes another one back
DENIAL: Final = "not_"


class Hit(Struct, frozen=True):
    """Where a field was found in a folded sentence."""

    start: int
    end: int


#: field → where it was found
Hits = Mapping[str, Sequence[Hit]]


class _Part:
    """One place of a phrase: which words may stand there, or how many of any kind."""

    __slots__ = ("exact", "gap", "heads", "missing", "needed", "number", "several", "tails")

    def __init__(self, word: str) -> None:
        self.gap = int(word[1:] or _GAP) if word.startswith("~") else 0
        self.missing = word.endswith("?")
        choices = [] if self.gap else word.rstrip("?").split("|")
        self.several = tuple(tuple(one.split("_")) for one in choices if "_" in one)
        alone = [one for one in choices if "_" not in one]
        self.heads = tuple(one.strip("*") for one in alone if one.endswith("*"))
        self.tails = tuple(one.strip("*") for one in alone if one.startswith("*"))
        self.number = "#" in alone
        self.exact = frozenset(one for one in alone if "*" not in one)
        plain = not (self.gap or self.missing or self.heads or self.tails or self.number)
        #: words of which a sentence has one, or the phrase is not in it
        self.needed = self.exact.union(one[0] for one in self.several) if plain else None

    def is_met(self, word: str) -> bool:
        """Whether one word may stand here."""
        if word in self.exact or (self.heads and word.startswith(self.heads)):
            return True
        return (self.number and word.isdigit()) or (bool(self.tails) and word.endswith(self.tails))


class _Phrase:
    """One phrase of a field."""

    __slots__ = ("_parts", "denies", "field", "is_reason", "needed")

    def __init__(self, field: str, words: Sequence[str]) -> None:
        self.field = field
        #: what is denied may stand behind the words that deny it
        self.denies = field.startswith(DENIAL)
        self.is_reason = field.startswith(("d.", "r."))
        self._parts = [_Part(word) for word in words]
        #: a sentence without a word of each of these has not the phrase
        self.needed = tuple(part.needed for part in self._parts[1:] if part.needed is not None)

    def end_at(self, words: Sequence[str], start: int, limit: int) -> int:
        """The place after the phrase if it begins at this word, else -1; no word from `limit` on belongs to it."""
        return self._end(0, words, start, limit)

    def _end(self, at: int, words: Sequence[str], place: int, limit: int) -> int:
        """The end of what is left of the phrase from part `at` on."""
        if at == len(self._parts):
            return place
        part = self._parts[at]
        if part.gap and self.denies and at == len(self._parts) - 1:
            return min(place + part.gap, limit)
        if part.gap:
            return self._after_gap(at, words, place, limit)
        if place < limit:
            if part.is_met(words[place]) and (end := self._end(at + 1, words, place + 1, limit)) >= 0:
                return end
            for several in part.several:
                after = place + len(several)
                if after <= limit and tuple(words[place:after]) == several:
                    return self._end(at + 1, words, after, limit)
        return self._end(at + 1, words, place, limit) if part.missing else -1

    def _after_gap(self, at: int, words: Sequence[str], place: int, limit: int) -> int:
        following = self._parts[at + 1] if at + 1 < len(self._parts) else None
        if following is not None and (following.gap or following.missing or following.several):
            following = None
        for skipped in range(self._parts[at].gap + 1):
            if place + skipped > limit:
                return -1
            if following is not None and (place + skipped == limit or not following.is_met(words[place + skipped])):
                continue
            if (end := self._end(at + 1, words, place + skipped, limit)) >= 0:
                return end
        return -1


class Fields:
    """The fields of one language, looked up by the first word of each phrase."""

    def __init__(self, phrases: Mapping[str, str], language: str) -> None:
        self._begun: dict[str, tuple[Sequence[_Phrase], Sequence[_Phrase]]] = {}
        self._exact: dict[str, list[_Phrase]] = defaultdict(list)
        self._heads: dict[str, list[tuple[str, _Phrase]]] = defaultdict(list)
        self._tails: dict[str, list[tuple[str, _Phrase]]] = defaultdict(list)
        for field, lines in phrases.items():
            for line in fold(_BROKEN.sub("|", lines), language).split(";"):
                if words := line.split():
                    self._add(_Phrase(field, words), words[0])

    def _add(self, phrase: _Phrase, first: str) -> None:
        for choice in first.rstrip("?").split("|"):
            bare = choice.strip("*").split("_")[0]
            if choice.startswith("*"):
                self._tails[bare[-_KEY:]].append((bare, phrase))
            elif choice.endswith("*") and "_" not in choice:
                self._heads[bare[:_KEY]].append((bare, phrase))
            else:
                self._exact[bare].append(phrase)

    def hits(self, text: str, named: Sequence[tuple[int, int]] = (), noun: str = "") -> dict[str, list[Hit]]:
        """Every field that is found in a folded sentence, each place once.

        What stands at `named` is read as the `noun`, but for reasons: "already 4711" is no "already invoiced".
        """
        found: dict[str, list[Hit]] = {}
        matches = [one for one in WORD.finditer(text) if not any(start < one.start() < end for start, end in named)]
        first = {start for start, _ in named}
        limits = (_limits(text, matches, _STOP), _limits(text, matches, _PAUSE))
        words = [match.group() for match in matches]
        read = [noun if match.start() in first else match.group() for match in matches] if first else words
        begun = self._begun
        for reasons, said in ((True, words), (False, read)):
            present = frozenset(said)
            for place, word in enumerate(said):
                for phrase in (begun.get(word) or self._tried_at(word))[reasons]:
                    for needed in phrase.needed:
                        if needed.isdisjoint(present):
                            break
                    else:
                        end = phrase.end_at(said, place, limits[phrase.denies][place])
                        if end > place:
                            hit = Hit(matches[place].start(), matches[end - 1].end())
                            found.setdefault(phrase.field, []).append(hit)
        return found

    def _tried_at(self, word: str) -> tuple[Sequence[_Phrase], Sequence[_Phrase]]:
        """The phrases that may begin with a word, reasons apart; words come again, so what was found is kept."""
        begun = list(self._beginning(word))
        known = [one for one in begun if not one.is_reason], [one for one in begun if one.is_reason]
        if len(self._begun) < MOST_WORDS:
            self._begun[word] = known
        return known

    def _beginning(self, word: str) -> Iterable[_Phrase]:
        yield from self._exact.get(word, ())
        for head, phrase in self._heads.get(word[:_KEY], ()):
            if word.startswith(head):
                yield phrase
        for tail, phrase in self._tails.get(word[-_KEY:], ()):
            if word.endswith(tail):
                yield phrase


def _limits(text: str, matches: Sequence[re.Match[str]], stop: re.Pattern[str]) -> list[int]:
    """For each word the first one that a phrase which begins there cannot reach."""
    if not stop.search(text):
        return [len(matches)] * len(matches)
    limits = [len(matches)] * len(matches)
    for place in range(len(matches) - 2, -1, -1):
        between = text[matches[place].end() : matches[place + 1].start()]
        limits[place] = place + 1 if stop.search(between) else limits[place + 1]
    return limits
