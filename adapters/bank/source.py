"""A file as bytes and as lines of text, within bounds; its encoding is found out from what it holds."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

from adapters.bank.bounds import FileBounds
from canonical_model.errors import BadAnswer, Misconfigured

_PIECE: Final = 64 * 1024
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
#: frames of transport and print that stand in texts of banks and mean nothing there
_CONTROLS: Final = {code: None for code in range(32) if chr(code) not in "\t\n\r"} | {0x7F: None, 0xFEFF: None}
#: this many of a hundred bytes are zero in UTF-16 of western text
_ZEROS: Final = 30


class Source:
    """One file of a bank."""

    def __init__(self, path: Path, bounds: FileBounds, encoding: str = "", content: bytes | None = None) -> None:
        """`content` is what lies there where it is no file: an attachment; its path is then a name."""
        self.path, self.bounds, self._given, self._content = path, bounds, encoding, content
        self.size = path.stat().st_size if content is None else len(content)
        if self.size > bounds.most_bytes:
            raise BadAnswer(
                f"the file has {self.size} bytes: {bounds.most_bytes} are taken",
                remedy="let the bank deliver it in parts",
            )
        with self.binary() as file:
            self.head = file.read(bounds.head_bytes)
        self._encoding = ""

    def binary(self) -> IO[bytes]:
        """The file as it lies there."""
        return self.path.open("rb") if self._content is None else io.BytesIO(self._content)

    @property
    def encoding(self) -> str:
        """The encoding: as given, by its mark, by its zeros, UTF-8 where all of it is, else Windows-1252."""
        if not self._encoding:
            self._encoding = self._checked(self._given) if self._given else self._found()
        return self._encoding

    def beginning(self) -> str:
        """The beginning of the text, its last character perhaps broken."""
        return self.head.decode(self.encoding, errors="ignore").translate(_CONTROLS).lstrip()

    def lines(self) -> Iterator[tuple[int, str]]:
        """Lines with their numbers from 1, without line ends, control characters and what follows a Ctrl-Z."""
        with self.text() as text:
            number = 0
            while line := text.readline(self.bounds.longest_line + 1):
                number += 1
                if len(line) > self.bounds.longest_line:
                    raise BadAnswer(f"line {number} has more than {self.bounds.longest_line} characters")
                yield number, line.rstrip("\r\n").translate(_CONTROLS)

    def text(self) -> io.TextIOWrapper:
        """The text with every kind of line end as one."""
        return io.TextIOWrapper(self.binary(), encoding=self.encoding, errors="replace", newline=None)

    def _checked(self, name: str) -> str:
        try:
            return codecs.lookup(name).name
        except LookupError:
            raise Misconfigured(f"no encoding is called {name!r}") from None

    def _found(self) -> str:
        for mark, name in _MARKS:
            if self.head.startswith(mark):
                return name
        even, odd = self.head[0::2].count(0), self.head[1::2].count(0)
        if max(even, odd) * 200 > _ZEROS * max(len(self.head), 1):
            return "utf-16-be" if even > odd else "utf-16-le"
        return "utf-8" if self._is_utf8() else "cp1252"

    def _is_utf8(self) -> bool:
        decoder = codecs.getincrementaldecoder("utf-8")()
        with self.binary() as file:
            try:
                while piece := file.read(_PIECE):
                    decoder.decode(piece)
                decoder.decode(b"", final=True)
            except UnicodeDecodeError:
                return False
        return True
