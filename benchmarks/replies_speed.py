"""How many replies a second are read on one core, packs loaded: `python -m benchmarks.replies_speed [--seconds N]`."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from core.replies.reading import read_reply
from duecourse.flows.replies import line_of

CORPUS = Path(__file__).parents[1] / "fixtures" / "replies"


def speed(seconds: float) -> float:
    """Replies a second of processor time, over the whole corpus as often as fits."""
    lines = [line for name in ("train", "test") for line in (CORPUS / f"{name}.jsonl").read_bytes().splitlines()]
    replies = [line_of(line, number).reply for number, line in enumerate(lines, 1)]
    for reply in replies:
        read_reply(reply)
    done, started = 0, time.process_time()
    while time.process_time() - started < seconds:
        for reply in replies:
            read_reply(reply)
        done += len(replies)
    return done / (time.process_time() - started)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=10.0)
    print(f"{speed(parser.parse_args().seconds):,.0f} replies a second on one core")
