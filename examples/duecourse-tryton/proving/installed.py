"""The distribution as somebody else would install it: its own wheel, beside an installed duecourse."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

HERE: Final = Path(__file__).parents[1]


def wheel(directory: Path) -> Path:
    """The wheel, built from pyproject.toml with the build backend that is here."""
    built = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", built, str(directory)], cwd=HERE, check=True, capture_output=True, text=True
    )
    return directory / done.stdout.split()[-1]


def install(directory: Path) -> Path:
    """The wheel installed into a directory of its own, without its dependencies: duecourse is here already."""
    with TemporaryDirectory() as built:
        made = wheel(Path(built))
        options = ["--quiet", "--no-deps", "--no-index", "--target", str(directory)]
        subprocess.run([sys.executable, "-m", "pip", "install", *options, str(made)], check=True, capture_output=True)
    return directory
