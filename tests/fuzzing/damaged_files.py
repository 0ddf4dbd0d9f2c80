"""Files of banks, damaged at random: every reader must read or refuse each one, soon and within its memory.

python tests/fuzzing/damaged_files.py --seconds 60 --seed 1
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import msgspec

from adapters.bank import BankSettings, read_bank_file
from canonical_model.errors import AdapterError

ROOT = Path(__file__).parents[2]
OURS = ROOT / "tests" / "adapters" / "bank" / "files"
CORPUS = ROOT.parent / "shared" / "data" / "bank"
#: one file, seconds: a reader that takes longer hangs
LONGEST = 5
#: memory of the whole run
MOST_MEMORY = 1_500 * 1024 * 1024
#: damaged files are no longer than this
MOST_BYTES = 200_000
#: pieces that mean something to one format or another
PIECES = (
    b":61:", b":86:", b":20:", b":60F:C261101EUR1,", b"-}", b"{4:", b"?20", b"?32", b"/EREF/", b"//",
    b"88,", b"16,165,", b"99,", b"/\n", b",,,", b"ISA*", b"~", b"*", b"ST*820*",
    b"<Ntry>", b"</Ntry>", b"<TxDtls>", b"</Stmt>", b"<Stmt>", b'<Amt Ccy="EUR">',
    b"<STMTTRN>", b"</STMTTRN>", b"<OFX>", b"</OFX>",
    b"<!DOCTYPE a [", b"<!ENTITY a 'b'>", b"&a;", b"&#0;", b"<![CDATA[", b"]]>", b"<!--",
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\n\n", b"\t", b";", b'"', b"'", b"-", b"0" * 50, b"9" * 50,
    b"1e9999", b"NaN", b"Infinity", b"999999999999999999.99", b"\xc3\x28", b"\xd9\xa1", b"20261399", b"0000-00-00",
    b"JPY", b"KWD",
)  # fmt: skip
_DIGITS = re.compile(rb"[0-9]+")


def seeds() -> list[bytes]:
    """The files to damage: ours, and the public corpus where it is."""
    paths = [*sorted(OURS.iterdir())]
    if CORPUS.is_dir():
        paths += [one for one in sorted(CORPUS.rglob("*")) if one.is_file() and one.suffix not in {".json", ".yml"}]
    return [one.read_bytes()[:MOST_BYTES] for one in paths]


def damaged(chance: random.Random, whole: list[bytes]) -> bytes:
    """A file with a few kinds of damage."""
    made = chance.choice(whole)
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        made = chance.choice(DAMAGES)(chance, made, whole)[:MOST_BYTES]
    return made


def _cut(chance: random.Random, made: bytes, _: list[bytes]) -> bytes:
    return made[: chance.randrange(len(made) + 1)]


def _gap(chance: random.Random, made: bytes, _: list[bytes]) -> bytes:
    start, end = sorted(chance.randrange(len(made) + 1) for _ in range(2))
    return made[:start] + made[min(end, start + 400) :]


def _flip(chance: random.Random, made: bytes, _: list[bytes]) -> bytes:
    changed = bytearray(made)
    for _ in range(chance.randrange(1, 20)):
        if changed:
            changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _insert(chance: random.Random, made: bytes, _: list[bytes]) -> bytes:
    place = chance.randrange(len(made) + 1)
    return made[:place] + chance.choice(PIECES) * chance.choice((1, 1, 1, 2, 50)) + made[place:]


def _splice(chance: random.Random, made: bytes, whole: list[bytes]) -> bytes:
    other = chance.choice(whole)
    return made[: chance.randrange(len(made) + 1)] + other[chance.randrange(len(other) + 1) :]


def _repeat(chance: random.Random, made: bytes, _: list[bytes]) -> bytes:
    start, end = sorted(chance.randrange(len(made) + 1) for _ in range(2))
    return made[:end] + made[start : min(end, start + 300)] * chance.choice((1, 3, 100)) + made[end:]


def _shuffle(chance: random.Random, made: bytes, _: list[bytes]) -> bytes:
    lines = made.split(b"\n")
    chance.shuffle(lines)
    return b"\n".join(lines)


def _number(chance: random.Random, made: bytes, _: list[bytes]) -> bytes:
    found = list(_DIGITS.finditer(made))
    if not found:
        return made
    one = chance.choice(found)
    other = chance.choice(
        (b"", b"0", b"-1", b"99999999999999999999", b"0.00001", b"1,5", b"00", str(chance.random()).encode())
    )
    return made[: one.start()] + other + made[one.end() :]


def _encode(chance: random.Random, made: bytes, _: list[bytes]) -> bytes:
    return made.decode("latin-1").encode(chance.choice(("utf-16", "utf-16-le", "utf-32", "utf-8", "utf-8-sig")))


DAMAGES = (_cut, _gap, _flip, _insert, _insert, _splice, _repeat, _shuffle, _number, _number, _encode)


class Hangs(BaseException):
    """A reader takes too long. Not an Exception: nothing may catch it on the way."""


def _hangs(_signal: int, _frame: FrameType | None) -> None:
    raise Hangs


def tried(path: Path, made: bytes) -> str:
    """What became of one file: its format, or `refused`. What is no refusal comes out as it is."""
    path.write_bytes(made)
    signal.setitimer(signal.ITIMER_REAL, LONGEST)
    try:
        found = read_bank_file(path, BankSettings())
        msgspec.json.encode(found)
    except AdapterError:
        return "refused"
    else:
        return found.format
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def run(*, seconds: float, seed: int, keep: Path) -> tuple[Counter[str], float, list[str]]:
    """(what became of how many, the slowest in seconds, what went wrong)."""
    chance, whole = random.Random(seed), seeds()
    became: Counter[str] = Counter()
    slowest, wrong = 0.0, list[str]()
    before = signal.signal(signal.SIGALRM, _hangs)
    until = time.monotonic() + seconds
    try:
        for number in _numbers(until):
            made = damaged(chance, whole)
            began = time.monotonic()
            try:
                became[tried(keep / "file", made)] += 1
            except (Exception, Hangs) as error:  # noqa: BLE001 - whatever it is, it is what is looked for
                (keep / f"wrong_{number}").write_bytes(made)
                wrong.append(f"{number}: {type(error).__name__}: {str(error)[:200]}")
            slowest = max(slowest, time.monotonic() - began)
    finally:
        signal.signal(signal.SIGALRM, before)
    return became, slowest, wrong


def _numbers(until: float) -> Iterator[int]:
    number = 0
    while time.monotonic() < until:
        yield number
        number += 1


def main() -> int:
    """Run for a while, and tell what became of the files."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--keep", type=Path, help="where files that went wrong are kept")
    asked = options.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    keep = asked.keep or Path(tempfile.mkdtemp())
    keep.mkdir(parents=True, exist_ok=True)
    became, slowest, wrong = run(seconds=asked.seconds, seed=asked.seed, keep=keep)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    files = sum(became.values()) + len(wrong)
    print(f"seed {asked.seed}: {files} files in {asked.seconds:.0f} s; {dict(became.most_common())}")
    print(f"slowest {slowest:.2f} s; {peak} MiB at most; {len(wrong)} crashes, hangs or memory errors")
    for one in wrong[:20]:
        print(f"{keep}: {one}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
