"""Every planted fault against every rule: which find it. `make planted` writes the table into docs/reliability.md."""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from pathlib import Path

from msgspec import structs

HERE = Path(__file__).parent
NAMES = tuple(sorted(one.stem for one in (HERE / "planted").glob("planted_*.py")))
BEGIN, END = "<!-- planted: begin -->", "<!-- planted: end -->"
_MOST_NAMED = 3


def broken(name: str) -> tuple[str, str, list[str]]:
    """A planted adapter's fault, and the rules that it breaks."""
    from stamina.instrumentation import set_on_retry_hooks

    from conformance.suite import run

    set_on_retry_hooks([])
    module = import_module(name)
    verdict = run(structs.replace(module.SUBJECT, adapter=module.ADAPTER))
    says = (module.__doc__ or "").removeprefix("Planted: ").rstrip(".")
    return name, says, [one.rule for one in verdict.failed]


def table(rows: list[tuple[str, str, list[str]]]) -> str:
    """As Markdown."""
    found = sum(bool(rules) for _, _, rules in rows)
    lines = [f"{found} of {len(rows)} planted faults are found.", "", "| planted | fault | rules broken | among them |",
             "|---|---|---|---|"]  # fmt: skip
    for name, says, rules in rows:
        named = ", ".join(f"`{rule}`" for rule in rules[:_MOST_NAMED]) or "NOT FOUND"
        lines.append(f"| {name.removeprefix('planted_')} | {says} | {len(rules)} | {named} |")
    return "\n".join(lines)


def main(page: Path) -> None:
    with ProcessPoolExecutor(2) as workers:
        rows = list(workers.map(broken, NAMES))
    before, _, rest = page.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    page.write_text(f"{before}{BEGIN}\n{table(rows)}\n{END}{after}", "utf-8")
    print(table(rows))


sys.path[:0] = [str(HERE), str(HERE / "planted")]
if __name__ == "__main__":
    main(Path(sys.argv[1]))
