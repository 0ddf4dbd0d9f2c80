"""Packed bodies: all of what was packed comes out, or it is said why not; by libdeflate and by gzip alike."""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.kit import unpacking
from adapters.kit.unpacking import unpacked
from canonical_model.errors import BadAnswer

MOST = 100_000
#: without the hour, so that a damaged byte is damaged in the same way each time
packed = partial(gzip.compress, mtime=0)
PIECE = packed(b'{"a": 1}' * 100)
#: a piece without content, as some servers end with
EMPTY = packed(b"")


@pytest.fixture(params=["libdeflate", "gzip"], autouse=True)
def _way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "gzip":
        monkeypatch.setattr(unpacking, "_at_once", None)


def test_what_is_not_packed_stays_as_it_is() -> None:
    assert unpacked(b"abc", "", MOST) == unpacked(b"abc", "identity", MOST) == b"abc"
    assert unpacked(b"", "gzip", MOST) == b""


def test_what_was_not_asked_for_is_refused() -> None:
    with pytest.raises(BadAnswer, match="'br', which was not asked for"):
        unpacked(b"abc", "br", MOST)


def test_one_piece_is_unpacked() -> None:
    body = unpacked(PIECE, "gzip", MOST)
    assert (body, type(body)) == (b'{"a": 1}' * 100, bytes)
    assert unpacked(EMPTY, "x-gzip", MOST) == b""


@pytest.mark.parametrize(
    "pieces",
    [
        (b"abc", b"abc"), (b"abc", b"def"), (b"abc", b"other", b"abc"), (b"", b"abc", b""), (b"abc", b""),
        (b"", b"abc"), (b"x" * 5000, b"y" * 5000),
    ],
)  # fmt: skip
def test_of_several_pieces_none_is_lost(pieces: tuple[bytes, ...]) -> None:
    assert unpacked(b"".join(map(packed, pieces)), "gzip", MOST) == b"".join(pieces)


@given(pieces=st.lists(st.binary(max_size=300), min_size=1, max_size=5))
def test_any_pieces_come_out_as_they_went_in(pieces: Sequence[bytes]) -> None:
    assert unpacked(b"".join(map(packed, pieces)), "gzip", MOST) == b"".join(pieces)


def test_padding_is_left_out() -> None:
    assert unpacked(PIECE + b"\0" * 7, "gzip", MOST) == unpacked(PIECE, "gzip", MOST)


@pytest.mark.parametrize("size", [1, 799, 801, MOST, MOST + 1, 0xFFFFFFFF])
def test_a_size_that_is_not_so_is_damage(size: int) -> None:
    with pytest.raises(BadAnswer, match="damaged"):
        unpacked(PIECE[:-4] + size.to_bytes(4, "little"), "gzip", MOST)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (PIECE[:-1], "ends before its end"), (PIECE[:-12], "ends before its end"), (PIECE[:5], "ends before its end"),
        (PIECE + PIECE[:-3], "ends before its end"), (PIECE + b"more", "damaged"), (b"no gzip at all", "damaged"),
        (PIECE[:12] + b"\xff" + PIECE[13:], "damaged"), (PIECE[:-6] + b"\0\0" + PIECE[-4:], "damaged"),
        (packed(b"0" * (MOST + 1)), "more than 100000 bytes"),
        (packed(b"0" * 10_000_000)[:-4] + b"\x64\0\0\0", "more than 100000 bytes"),
        (packed(b"0" * (MOST // 2)) * 3, "more than 100000 bytes"),
        (packed(b"0" * MOST) + packed(b"0"), "more than 100000 bytes"),
    ],
)  # fmt: skip
def test_what_cannot_be_unpacked_as_a_whole_says_why(body: bytes, reason: str) -> None:
    with pytest.raises(BadAnswer, match=reason):
        unpacked(body, "gzip", MOST)


def test_as_much_as_there_is_room_for_is_taken() -> None:
    body = b"0" * (MOST // 2)
    assert unpacked(packed(body + body), "gzip", MOST) == unpacked(packed(body) * 2, "gzip", MOST)


def test_very_many_pieces_take_no_longer_than_they_are_long() -> None:
    """Each is read once: what is left is not copied for each of them."""
    many = 20_000
    assert unpacked(packed(b"1") * many, "gzip", MOST) == b"1" * many
