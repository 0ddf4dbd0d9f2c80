"""crash: the write-back machine against thousands of crashes, lost answers and people, on six kinds of ERP."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from duecourse.cli.options import AsJson
from duecourse.cli.output import FAILED, counting, emit, leave, table
from duecourse.documents import CrashedMutants, CrashedProfile, CrashProof, NaiveClient

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

    from conformance.crash.running import Progress, Tally

#: schedules in which the plain clients are tried
_NAIVE_SCHEDULES = 200


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command("crash")(crash)


def crash(
    profile: Annotated[str, typer.Option("--profile", help="One kind of ERP; empty: all six.")] = "",
    schedules: Annotated[int, typer.Option("--schedules", min=0, help="Random schedules per profile.")] = 1000,
    seed: Annotated[int, typer.Option("--seed", min=0, help="The first schedule's seed.")] = 1,
    exhaustive: Annotated[bool, typer.Option("--exhaustive", help="Only every crash point × outcome.")] = False,
    mutants: Annotated[bool, typer.Option("--mutants", help="Only the planted faults.")] = False,
    report: Annotated[Path | None, typer.Option("--report", help="Write the figures into this document.")] = None,
    as_json: AsJson = False,
) -> None:
    """Prove the write-back machine in a world of crashes, and that the proof can see the faults it denies.

    Example: `duecourse crash --schedules 10000 --seed 1`. Exit status 1 if anything is duplicated, lost, phantom or
    out of order, or if a planted fault goes unnoticed.
    """
    from conformance.crash.running import pool

    profiles = _profiles(profile)
    everything = not (exhaustive or mutants)
    with pool() as workers, counting(quiet=as_json) as told:
        document = CrashProof(
            profiles=_random(profiles, schedules, seed, workers, told) if everything else (),
            exhaustive=_scripted(profiles, workers, told) if everything or exhaustive else (),
            mutants=_planted(seed, workers, told) if (everything and not profile) or mutants else None,
            naive=_plain(seed, workers) if everything and not profile else (),
            seed=seed,
        )
    emit(document, as_json=as_json, tables=_tables(document))
    if report is not None:
        _write(report, document, schedules=schedules)
    leave(0 if _whole(document) else FAILED)


def _profiles(name: str) -> tuple[str, ...]:
    from simulators.write_rules import PROFILES

    if name and name not in PROFILES:
        raise typer.BadParameter(f"{name}: the profiles are {', '.join(PROFILES)}", param_hint="--profile")
    return (name,) if name else tuple(PROFILES)


def _random(
    profiles: Sequence[str], schedules: int, seed: int, workers: ProcessPoolExecutor, told: Progress
) -> tuple[CrashedProfile, ...]:
    from conformance.crash.running import run_profile

    runs = (run_profile(name, schedules=schedules, seed=seed, workers=workers, progress=told) for name in profiles)
    return tuple(_profile(run) for run in runs)


def _scripted(profiles: Sequence[str], workers: ProcessPoolExecutor, told: Progress) -> tuple[CrashedProfile, ...]:
    from conformance.crash.running import run_exhaustive

    return tuple(_profile(run_exhaustive(name, workers=workers, progress=told)) for name in profiles)


def _planted(seed: int, workers: ProcessPoolExecutor, told: Progress) -> CrashedMutants:
    from msgspec import to_builtins

    from conformance.crash.mutants import MUTANTS
    from conformance.crash.running import run_mutants

    killed = run_mutants(tuple(MUTANTS), seed=seed, workers=workers, progress=told)
    by = tuple(to_builtins(kill) for kill in killed if kill is not None)
    survived = tuple(name for name, kill in zip(MUTANTS, killed, strict=True) if kill is None)
    return CrashedMutants(planted=len(MUTANTS), killed=len(by), by=by, survived=survived)


def _plain(seed: int, workers: ProcessPoolExecutor) -> tuple[NaiveClient, ...]:
    from msgspec import to_builtins

    from conformance.crash.running import run_naive

    tallies = run_naive(schedules=_NAIVE_SCHEDULES, seed=seed, workers=workers)
    return tuple(NaiveClient(**to_builtins(tally)) for tally in tallies)


def _profile(run: Tally) -> CrashedProfile:
    return CrashedProfile(
        profile=run.profile,
        schedules=run.schedules,
        duplicates=run.duplicates,
        lost=run.lost,
        phantom=run.phantom,
        out_of_order=run.out_of_order,
        seconds=run.seconds,
        failures=run.failures,
    )


def _whole(document: CrashProof) -> bool:
    runs = (*document.profiles, *document.exhaustive)
    clean = not any(run.duplicates or run.lost or run.phantom or run.out_of_order for run in runs)
    return clean and (document.mutants is None or not document.mutants.survived)


def _tables(document: CrashProof) -> list[Table | str]:
    columns = ("profile", "schedules#", "duplicates#", "lost#", "phantom#", "out of order#", "seconds#")
    made: list[Table | str] = []
    for title, runs in (("random schedules", document.profiles), ("every crash × outcome", document.exhaustive)):
        if runs:
            made.append(table(title, columns, [_row(run) for run in runs]))
            made += [failure for run in runs for failure in run.failures]
    if document.mutants is not None:
        kills = [
            (kill["name"], kill["profile"], str(kill["schedules"]), kill["breach"]) for kill in document.mutants.by
        ]
        title = f"planted faults: {document.mutants.killed} of {document.mutants.planted} found"
        made.append(table(title, ("fault", "profile", "schedules#", "found as"), kills))
        made += [f"NOT FOUND: {name}" for name in document.mutants.survived]
    naive = [(one.client, one.profile, str(one.schedules), str(one.duplicated)) for one in document.naive]
    if naive:
        made.append(table("plain clients in the same world", ("client", "profile", "schedules#", "duplicated#"), naive))
    return made


def _row(run: CrashedProfile) -> tuple[str, ...]:
    counts = (run.schedules, run.duplicates, run.lost, run.phantom, run.out_of_order, run.seconds)
    return (run.profile, *map(str, counts))


def _write(path: Path, document: CrashProof, *, schedules: int) -> None:
    from conformance.crash.reporting import write

    command = f"duecourse crash --schedules {schedules} --seed {document.seed}"
    write(path, document, command=command, day=datetime.now(UTC).date())
