"""How far systems were read, whether they can be reached, and the work in the background."""

from __future__ import annotations

from typing import Any, Final

from litestar import Response, get, post

from console.api import operating
from console.asking import PAGE, After, Desk, Id, InState
from console.pages.forms import Filled
from console.pages.frame import Asked, Shown, then
from console.pages.resources import document
from duecourse.documents import Doctor, Jobs, ReadStates

_STATES: Final = ("waiting", "running", "done", "failed", "cancelled")


@get("/health", right="operate", sync_to_thread=True)
def health(desk: Desk, page: Asked) -> Shown:
    """How far each stream of each entity was read, when, and what was wrong."""
    found = document(operating.reading, ReadStates, desk)
    return page.shown("health.html", title="Health", found=found)


@get("/health/doctor", right="operate", sync_to_thread=True)
def doctor(desk: Desk, page: Asked) -> Shown:
    """Whether each system can be reached, asked just now."""
    found = document(operating.doctor, Doctor, desk)
    return page.shown("doctor_part.html" if page.part else "doctor.html", title="Doctor", found=found)


@get("/jobs", right="operate", sync_to_thread=True)
def jobs(desk: Desk, page: Asked, in_state: InState = "", after: After = "") -> Shown:
    """Work in the background, the newest first."""
    found = document(operating.jobs, Jobs, desk, in_state, PAGE, after)
    template = "jobs_part.html" if page.part else "jobs.html"
    return page.shown(template, title="Jobs", found=found, state=in_state, states=_STATES, after=after)


@post("/jobs/{job:str}/cancel", right="operate", sync_to_thread=True)
def cancelled(desk: Desk, form: Filled, job: Id) -> Response[Any]:
    """Take a job out, or have it stop."""
    document(operating.cancelled, Jobs, desk, form.wish, job)
    return then("/jobs", "cancelled")


HANDLERS = (health, doctor, jobs, cancelled)
