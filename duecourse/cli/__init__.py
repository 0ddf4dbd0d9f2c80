"""The command line."""

from duecourse.cli.app import main

__all__ = ["main"]
