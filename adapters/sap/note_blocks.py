"""Notes of ours in a text that finance keeps: each stands in a block of its own, finance's words are never touched.

[NT4F2A9KQ0X7ZB1C 2026-11-20 ada]
Spoke to Mrs Meyer, pays on Friday
[/NT4F2A9KQ0X7ZB1C]
"""

from __future__ import annotations

import re
from typing import Final

#: a word of a text that fits into one of its lines
LONGEST_WORD: Final = 100
#: reference, day, who, text
BLOCK: Final = re.compile(r"\[(NT[0-9A-Z]{14}) (\S+) ([^\]\n]*)\]\n(.*?)\n?\[/\1\]\n?", re.DOTALL)


def plain(text: str) -> str:
    """A note's text as it is compared: blocks cannot be forged in it, and SAP's line breaks do not matter."""
    return " ".join(text.replace("[", "(").replace("]", ")").split())


def block(reference: str, told: dict[str, str]) -> str:
    """A note as it stands in the text; `told` says on which day, by whom, and what."""
    return f"[{reference} {told['on']} {told['by']}]\n{told['text']}\n[/{reference}]\n"


def without(text: str, reference: str) -> str:
    """The text without one block."""
    return BLOCK.sub(lambda found: "" if found[1] == reference else found[0], text)


def stands(text: str, reference: str) -> bool:
    """Whether a block is in the text."""
    return any(found[1] == reference for found in BLOCK.finditer(text))


def one_word(name: str) -> str:
    """A person's name as it stands in a block's head."""
    return "".join(sign if sign.isalnum() or sign in "-_.@" else "-" for sign in name) or "-"


def foldable(text: str) -> str:
    """A text that can be broken between words into lines of a text of SAP's, and put together again."""
    words = plain(text).split()
    return " ".join(word[at : at + LONGEST_WORD] for word in words for at in range(0, len(word), LONGEST_WORD))
