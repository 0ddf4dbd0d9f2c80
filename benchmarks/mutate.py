"""How many faults planted into the engine's code its tests find: mutmut, a shard of modules at a time.

`python -m benchmarks.mutate [SHARD …] [--again] [--report] [--write]` runs the shards named (all), in copies under
`.tools/mutation`, and prints the score of each module and the mutants that no test noticed. `--again` runs only what
was not noticed the last time, against the tests as they are now; `--report` runs nothing and tells what is there.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from difflib import unified_diff
from pathlib import Path
from typing import Any

from msgspec import Struct

ROOT = Path(__file__).parents[1]
PLACE = ROOT / ".tools" / "mutation"
RESULTS = Path(__file__).parent / "results" / "mutation.md"
SEED = 1
#: mutants that are tried at one time
CHILDREN = "2"
#: characters from which a statement is cut down to its change, and what is left on each side of it
LONG, AROUND = 100, 30
#: pytest's codes by which a mutant was noticed; mutmut's own for a time limit
NOTICED = frozenset({"killed", "timeout"})
KILLED, TIMEOUT, SURVIVED = {1, 2, 3}, {24, 36, 152, 255, -24}, {0, 33}
COPIED = ("canonical_model", "core", "tests/canonical_model", "tests/core", "tests/engine", "tests/conftest.py",
          "tests/budget.toml")  # fmt: skip
LAWS = "tests/core/laws"
L3 = "test_l3_what_is_applied_and_taken_back_leaves_the_state_before"
L8 = "test_l8_what_a_settlement_counts_as_paid_is_its_cash_and_no_more_than_it_took_off"
S8 = "test_s8_a_promise_is_kept_iff_what_came_by_value_date_reaches_it_on_each_of_its_items"


class Shard(Struct, frozen=True, kw_only=True):
    """Modules, and the fastest tests that are about them."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]


SHARDS = {
    "money": Shard(
        modules=("canonical_model/money.py", "canonical_model/currency.py"),
        tests=("tests/canonical_model/test_money.py",),
    ),
    "payments": Shard(
        modules=("core/payments.py", "core/promises.py"),
        tests=(
            "tests/core/test_promises_and_disputes.py", f"{LAWS}/test_balances.py::{L3}",
            f"{LAWS}/test_balances.py::{L8}", f"{LAWS}/test_chasing.py::{S8}",
        ),
    ),
    "policy": Shard(
        modules=("core/policy.py", "core/policy_book.py", "core/policy_check.py"),
        tests=("tests/core/test_policy_book.py", "tests/core/test_decisions.py"),
    ),
    "machine": Shard(
        modules=("core/write_back/machine.py", "core/write_back/judging.py", "core/write_back/carrying.py"),
        tests=(
            "tests/core/test_write_judging.py", "tests/core/test_write_machine.py", "tests/core/test_write_steps.py",
        ),
    ),
    "acts": Shard(
        modules=(
            "core/write_back/acts.py", "core/write_back/approving.py", "core/write_back/claims.py",
            "core/write_back/counting.py", "core/write_back/permission.py", "core/write_back/planning.py",
            "core/write_back/proposing.py", "core/write_back/references.py", "core/write_back/reverse_reading.py",
        ),
        tests=(
            "tests/core/test_approvals.py", "tests/core/test_write_steps.py", "tests/core/test_cash_and_books.py",
            "tests/core/test_write_machine.py", f"{LAWS}/test_sameness.py",
        ),
    ),
}  # fmt: skip
#: tests of thousands of examples: what they would kill beside the others is not counted
LEFT_OUT = (
    "test_whatever_happens_no_promise_of_the_machine_is_broken",
    "test_however_often_it_is_looked_for_it_is_not_sent_again_too_early",
    "test_an_unsearchable_create_is_sent_twice_by_a_person_only",
    "test_over_a_hundred_thousand_commands_nobody_ever_approves_their_own",
)


HOW = (
    "The score is what was noticed of all that got a verdict; a mutant that ran into its time limit counts as noticed, "
    "one that no test reaches as survived. Properties, methods with other decorators than `classmethod`, and constants "
    "outside functions are not mutated by the tool."
)


class Mutant(Struct, frozen=True, kw_only=True):
    module: str
    name: str
    verdict: str


def settings_of(shard: Shard) -> str:
    """What mutmut and pytest read in the copy: the house's own settings of pytest, and the shard."""
    house = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["pytest"]["ini_options"]
    left_out = " and ".join(f"not {name}" for name in LEFT_OUT)
    told: dict[str, dict[str, Any]] = {
        "tool.pytest.ini_options": {
            "addopts": house["addopts"], "filterwarnings": house["filterwarnings"], "markers": house["markers"],
        },
        "tool.mutmut": {
            "source_paths": ["canonical_model", "core"],
            "only_mutate": list(shard.modules),
            "pytest_add_cli_args": ["-p", "no:xdist", f"--hypothesis-seed={SEED}", "-k", left_out],
            "pytest_add_cli_args_test_selection": list(shard.tests),
            "use_git_change_detection": False,
        },
    }  # fmt: skip
    # JSON's strings, lists and numbers are TOML's as well
    return "\n".join(
        f"[{table}]\n" + "".join(f"{key} = {_toml(value)}\n" for key, value in values.items())
        for table, values in told.items()
    )


def _toml(value: object) -> str:
    return json.dumps(value)


def prepare(name: str, *, again: bool) -> Path:
    """A fresh copy of what the shard needs; of a shard that is run again its tests only."""
    place = PLACE / name
    if not again:
        shutil.rmtree(place, ignore_errors=True)
    for part in COPIED:
        if not again:
            _copy(ROOT / part, place / part)
        elif part.startswith("tests"):
            _copy(ROOT / part, place / part)
            _copy(ROOT / part, place / "mutants" / part)
    (place / "pyproject.toml").write_text(settings_of(SHARDS[name]), encoding="utf-8")
    return place


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
    else:
        shutil.copy(source, target)


def verdicts(place: Path) -> Iterator[Mutant]:
    """What mutmut wrote down of each mutant."""
    for meta in sorted((place / "mutants").rglob("*.py.meta")):
        module = meta.relative_to(place / "mutants").as_posix().removesuffix(".meta")
        told = json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
        for name, code in sorted(told.items()):
            verdict = (
                "killed" if code in KILLED else "timeout" if code in TIMEOUT
                else "survived" if code in SURVIVED else f"no verdict ({code})"
            )  # fmt: skip
            yield Mutant(module=module, name=name, verdict=verdict)


def run(name: str, *, again: bool) -> list[Mutant]:
    before = os.times()
    place = prepare(name, again=again)
    left = [one.name for one in verdicts(place) if one.verdict not in NOTICED] if again else []
    mutmut = Path(sys.executable).with_name("mutmut")
    done = subprocess.run(
        [str(mutmut), "run", "--max-children", CHILDREN, *left], cwd=place, capture_output=True, text=True, check=False
    )
    if done.returncode:
        print(done.stdout[-3000:], done.stderr[-3000:], sep="\n")
    found, after = list(verdicts(place)), os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    print(f"{name}: {len(left) or len(found)} mutants, {spent:.0f} s of CPU")
    return found


def differences(name: str, mutants: Iterable[Mutant]) -> Iterator[str]:
    """What was changed: the line as it was, and as it became."""
    bodies: dict[str, list[str]] = {}
    for one in mutants:
        source = PLACE / name / "mutants" / one.module
        if one.module not in bodies:
            made = ast.walk(ast.parse(source.read_text(encoding="utf-8")))
            functions = [node for node in made if isinstance(node, ast.FunctionDef)]
            bodies |= {node.name: [ast.unparse(part) for part in node.body] for node in functions}
            bodies[one.module] = []
        function = one.name.rsplit(".", 1)[-1]
        was = bodies[re.sub(r"__mutmut_[0-9]+$", "__mutmut_orig", function)]
        lines = list(unified_diff("\n".join(was).splitlines(), "\n".join(bodies[function]).splitlines(), n=0))
        changed = [re.sub(r"\s+", " ", line[1:]).strip() for line in lines[3:] if line[0] in "+-"]
        yield f"- `{one.name}` ({one.verdict}): `{' → '.join(_shown(changed))}`"


def _alike(one: str, other: str) -> int:
    """How many signs two texts begin with alike."""
    return next((place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), 0)


def _shown(changed: list[str]) -> list[str]:
    """Of a long statement the part that was changed, with what stands around it."""
    if len(changed) != 2 or len(changed[0]) < LONG:
        return changed[:4]
    was, became = changed
    begin = max(0, _alike(was, became) - AROUND)
    end = max(0, _alike(was[::-1], became[::-1]) - AROUND)
    return [f"… {one[begin : len(one) - end]} …" for one in (was, became)]


def score(mutants: Sequence[Mutant]) -> str:
    counted = [one for one in mutants if not one.verdict.startswith("no verdict")]
    noticed = [one for one in counted if one.verdict in NOTICED]
    return f"{100 * len(noticed) / len(counted):.1f} %" if counted else "-"


def report(found: dict[str, list[Mutant]], command: str) -> str:
    every = [one for mutants in found.values() for one in mutants]
    lines = [
        "# Mutation score", "",
        f"{datetime.now(UTC):%Y-%m-%d}, `{command}`, hypothesis seed {SEED}, {len(every)} mutants. {HOW}", "",
        "| module | mutants | killed | time limit | survived | no verdict | score |", "|---|---|---|---|---|---|---|",
    ]  # fmt: skip
    for module in sorted({one.module for one in every}):
        own = [one for one in every if one.module == module]
        counts = [sum(one.verdict.startswith(word) for one in own) for word in
                  ("killed", "timeout", "survived", "no verdict")]  # fmt: skip
        lines.append(f"| {module} | {len(own)} | {' | '.join(map(str, counts))} | {score(own)} |")
    lines += [f"| all | {len(every)} | | | | | {score(every)} |", "", "## What no test noticed", ""]
    for name, mutants in found.items():
        lines += differences(name, (one for one in mutants if one.verdict == "survived"))
    untried = sum(one.verdict not in NOTICED | {"survived"} for one in every)
    if untried:
        lines += ["", f"{untried} mutants were not tried: the run ended before. `--again` tries them."]
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shards", nargs="*", choices=[*SHARDS, []], metavar="SHARD", default=[])
    parser.add_argument("--again", action="store_true", help="only what was not noticed the last time")
    parser.add_argument("--report", action="store_true", help="run nothing, tell what is there")
    parser.add_argument("--write", action="store_true", help=f"keep the result in {RESULTS.name}")
    told = parser.parse_args()
    names = told.shards or list(SHARDS)
    found = {name: list(verdicts(PLACE / name)) if told.report else run(name, again=told.again) for name in names}
    text = report(found, "make mutate" + (", then --again on what was left" if told.again or told.report else ""))
    print(text)
    if told.write:
        RESULTS.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
