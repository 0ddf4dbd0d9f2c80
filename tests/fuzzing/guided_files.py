"""Files of banks, damaged by atheris: it keeps what reaches new lines of the readers and damages that further.

python tests/fuzzing/guided_files.py --seconds 60 --seed 1
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["adapters.bank", "canonical_model.money", "canonical_model.currency"]):
    from damaged_files import LONGEST, MOST_BYTES, MOST_MEMORY, PIECES, seeds, tried

    import adapters.bank.recognise  # noqa: F401 - all readers, so that atheris sees their lines


def main() -> None:
    """Run for a while; libFuzzer ends the process, with its figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=int, default=60)
    options.add_argument("--seed", type=int, default=1)
    asked = options.parse_args()
    place = Path(tempfile.mkdtemp())
    corpus = place / "corpus"
    corpus.mkdir()
    for number, one in enumerate(seeds()):
        (corpus / f"seed_{number:03d}").write_bytes(one)
    (place / "words").write_text("".join(f'"{_spelled(piece)}"\n' for piece in PIECES))
    arguments = [
        sys.argv[0], str(corpus), f"-max_total_time={asked.seconds}", f"-seed={asked.seed}", f"-timeout={LONGEST}",
        f"-max_len={MOST_BYTES}", f"-rss_limit_mb={MOST_MEMORY // 1024**2}", f"-dict={place / 'words'}",
        f"-artifact_prefix={place}/", "-print_final_stats=1", "-verbosity=1",
    ]  # fmt: skip
    atheris.Setup(arguments, lambda made: tried(place / "file", made) and None)
    atheris.Fuzz()


def _spelled(piece: bytes) -> str:
    """Bytes as libFuzzer's dictionaries have them."""
    return "".join(rf"\x{byte:02x}" for byte in piece)


if __name__ == "__main__":
    main()
