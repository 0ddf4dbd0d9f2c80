"""Each parser by itself, with small damaged inputs in this process: so many that the rare ones are among them.

python tests/fuzzing/by_parser.py --inputs 1000000 --seed 1 --parser mt940 --parser camt
"""

from __future__ import annotations

import argparse
import io
import random
import resource
import signal
import sys
import tempfile
import time
import warnings
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from zipfile import ZIP_STORED, BadZipFile, ZipFile

import msgspec
from damaged_files import CORPUS, DAMAGES, LONGEST, MOST_MEMORY, OURS, Hangs, _hangs

from adapters.bank import BankSettings
from adapters.bank.ach import read_ach
from adapters.bank.advice import read_820, read_pain002, read_remt001
from adapters.bank.advice.mail import read_mail
from adapters.bank.advice.pages import read_pdf
from adapters.bank.bai import read_bai2
from adapters.bank.camt import read_camt
from adapters.bank.lockbox import read_lockbox
from adapters.bank.ofx import read_ofx
from adapters.bank.recognise import reader_of
from adapters.bank.source import Source
from adapters.bank.swift import read_swift
from adapters.bank.table import read_csv, read_xlsx
from canonical_model.errors import AdapterError

#: a parser by its name; `any` finds the parser by what the input holds
PARSERS: dict[str, Callable[[Source, BankSettings], Any]] = {
    "camt": read_camt, "mt940": read_swift, "bai2": read_bai2, "lockbox": read_lockbox, "ofx": read_ofx,
    "csv": read_csv, "x12-820": read_820, "remt001": read_remt001, "pain002": read_pain002, "ach": read_ach,
    "eml": read_mail, "xlsx": read_xlsx, "pdf": read_pdf, "any": lambda one, asked: reader_of(one, asked)(one, asked),
}  # fmt: skip
#: seeds are no larger than this, and what they are damaged into no larger than that
LARGEST_SEED, MOST_BYTES = 1_200, 2_500
#: parts of workbooks and PDFs are what is damaged, at this many of ten: the packing is at the others
INSIDE = 7
SETTINGS = BankSettings()
NAME = Path("input")


def seeds(parser: str) -> list[bytes]:
    """The small files that a parser reads; of one that has none its smallest, cut."""
    files = [*OURS.iterdir(), *(CORPUS.rglob("*") if CORPUS.is_dir() else ())]
    contents = [one.read_bytes() for one in sorted(files) if one.is_file() and one.suffix not in {".json", ".yml"}]
    own = [one for one in contents if parser == "any" or _reader(one) is PARSERS[parser]]
    if parser == "xlsx":
        return [one for one in own if _is_sound(one)]
    if parser == "eml":  # what is attached is read by its own parser
        own = [one for one in own if b"application/pdf" not in one]
    small = [one for one in own if len(one) <= LARGEST_SEED or parser == "pdf"]
    return small or [one[:LARGEST_SEED] for one in sorted(own, key=len)[:3]]


def _is_sound(content: bytes) -> bool:
    try:
        with ZipFile(io.BytesIO(content)) as packed:
            return packed.testzip() is None
    except (BadZipFile, zlib.error):
        return False


def _reader(content: bytes) -> Any:
    try:
        return reader_of(Source(NAME, SETTINGS.bounds, "", content), SETTINGS)
    except AdapterError:
        return None


def inputs(parser: str, chance: random.Random, whole: list[bytes]) -> Iterator[bytes]:
    """Damaged inputs, without an end."""
    while True:
        made = chance.choice(whole)
        if parser == "xlsx" and chance.randrange(10) < INSIDE:
            yield _repacked(chance, made)
            continue
        for _ in range(chance.choice((1, 1, 2, 3, 8))):
            made = chance.choice(DAMAGES)(chance, made, whole)[: _most(parser)]
        yield made


def _most(parser: str) -> int:
    return MOST_BYTES * 10 if parser in {"xlsx", "pdf"} else MOST_BYTES


def _repacked(chance: random.Random, made: bytes) -> bytes:
    """A workbook of which one part is damaged, packed again as it should be."""
    with ZipFile(io.BytesIO(made)) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    name = chance.choice(sorted(parts))
    for _ in range(chance.choice((1, 1, 2, 3))):
        parts[name] = chance.choice(DAMAGES)(chance, parts[name], [parts[name]])[:MOST_BYTES]
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_STORED) as packed:
        for one, content in parts.items():
            packed.writestr(one, content)
    return out.getvalue()


def tried(parser: str, made: bytes) -> str:
    """What became of one input: `read` or `refused`. What is no refusal comes out as it is."""
    signal.setitimer(signal.ITIMER_PROF, LONGEST)
    try:
        msgspec.json.encode(PARSERS[parser](Source(NAME, SETTINGS.bounds, "", made), SETTINGS))
    except AdapterError:
        return "refused"
    else:
        return "read"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def run(parser: str, *, count: int, seed: int, keep: Path, seconds: float = float("inf")) -> tuple[str, int]:
    """(a line of figures, how many inputs went wrong), after so many inputs, or so many seconds if those end first."""
    signal.signal(signal.SIGPROF, _hangs)  # by processor time: it runs beside other work
    chance, whole = random.Random(f"{parser} {seed}"), seeds(parser)
    became: Counter[str] = Counter()
    slowest, wrong, began, before = 0.0, 0, time.monotonic(), time.process_time()
    for made in inputs(parser, chance, whole):
        if sum(became.values()) >= count or time.monotonic() - began > seconds:
            break
        start = time.process_time()
        try:
            became[tried(parser, made)] += 1
        except (Exception, Hangs) as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            wrong += 1
            became["wrong"] += 1
            (keep / f"{parser}_{wrong}").write_bytes(made)
            print(f"{parser}: {keep}/{parser}_{wrong}: {type(error).__name__}: {str(error)[:200]}", flush=True)
        slowest = max(slowest, time.process_time() - start)
    took = time.process_time() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    done = sum(became.values())
    figures = (parser, done, became["read"], became["refused"], f"{done / took:.0f}", f"{slowest:.2f}", peak, wrong)
    return "| " + " | ".join(f"{one:,}" if isinstance(one, int) else one for one in figures) + " |", wrong


def main() -> int:
    """Run each parser, and print a line of figures for it."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--inputs", type=int, default=10_000, help="a parser")
    options.add_argument("--seconds", type=float, default=float("inf"), help="a parser, at most")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--parser", action="append", choices=list(PARSERS), help="several for several; all without it")
    options.add_argument("--keep", type=Path, help="where inputs that went wrong are kept")
    asked = options.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    warnings.simplefilter("ignore")  # of the library for workbooks
    keep = asked.keep or Path(tempfile.mkdtemp())
    keep.mkdir(parents=True, exist_ok=True)
    print("| parser | inputs | read | refused | inputs a CPU second | slowest, CPU s | MiB at most | went wrong |")
    print("|---|---|---|---|---|---|---|---|", flush=True)
    wrong = 0
    for parser in asked.parser or PARSERS:
        told, bad = run(parser, count=asked.inputs, seed=asked.seed, keep=keep, seconds=asked.seconds)
        print(told, flush=True)
        wrong += bad
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
