"""The steps of the container file, done in a folder where there is no container engine.

`python tests/deploying/image.py FOLDER`: what the file copies lies in FOLDER/src as it would in the image, each RUN of
the first stage is run there by the shell with the image's paths below FOLDER, and then the program is started.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
#: where the image has the program
_PROGRAM: Final = "/opt/duecourse"


def instructions() -> Iterator[tuple[str, str]]:
    """Each instruction of the file with what it says."""
    text = (ROOT / "deploy" / "Containerfile").read_text(encoding="utf-8")
    for line in re.sub(r"\\\n", " ", text).splitlines():
        if line.strip() and not line.startswith("#"):
            name, _, said = line.partition(" ")
            yield name, said.strip()


def first_stage() -> Iterator[tuple[str, str]]:
    """The instructions that build the program."""
    stages = 0
    for name, said in instructions():
        stages += name == "FROM"
        if stages == 1:
            yield name, said


def copied() -> list[tuple[list[str], str]]:
    """What is copied from the checkout, and to where in the image."""
    told = [said.split() for name, said in instructions() if name == "COPY" and "--from=" not in said]
    return [(words[:-1], words[-1]) for words in told]


def build(folder: Path) -> Path:
    """Do the steps; the program as the image would have it."""
    source = folder / "src"
    source.mkdir(parents=True)
    for files, there in copied():
        for name in files:
            _copy(ROOT / name, source / there / (name if there == "./" else ""))
    for name, said in first_stage():
        if name == "RUN":
            command = said.replace(_PROGRAM, str(folder / "opt")).replace("python -m venv", f"{sys.executable} -m venv")
            subprocess.run(["/bin/sh", "-ec", command], cwd=source, check=True)
    return folder / "opt" / "bin" / "duecourse"


def _copy(origin: Path, there: Path) -> None:
    if origin.is_dir():
        shutil.copytree(origin, there, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        there.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(origin, there)


def started(program: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The program as the image starts it: from nowhere near the checkout, with its data below `home`."""
    home.mkdir(exist_ok=True)
    environment = {"DUECOURSE_HOME": str(home), "PATH": f"{program.parent}:{os.defpath}", "HOME": str(home)}
    return subprocess.run(
        [str(program), *words], cwd=home, env=environment, capture_output=True, text=True, check=False
    )


def main(folder: Path) -> int:
    """Build it and ask it how it is."""
    program = build(folder)
    for words in (["--help"], ["init"], ["doctor"]):
        done = started(program, folder / "data", *words)
        sys.stdout.write(
            f"$ duecourse {' '.join(words)}: {done.returncode}\n{done.stdout[-600:]}{done.stderr[-600:]}\n"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
