"""Operating: jobs, the health of systems, policies tried, and the state of the program itself."""

from __future__ import annotations

from typing import Final

from litestar import Router, get, post
from litestar.exceptions import ClientException
from litestar.params import JSONBody
from msgspec import Struct, structs

from canonical_model.access import EVERYTHING
from console.asking import PAGE, After, Desk, Id, InState, Limit, Text, Wished
from console.doors import DOORKEEPER
from console.viewer import Denied
from duecourse import job_desk
from duecourse.bootstrap import Application
from duecourse.doctor import diagnose
from duecourse.documents import DataAudit, Doctor, Jobs, PolicyChecked, PolicySimulated, ReadStates
from duecourse.flows.policies import book_from, check_book, simulate_book
from duecourse.flows.read_states import read_states
from duecourse.schedules import Order

_LARGEST_POLICY: Final = 200_000


class PolicyText(Struct, frozen=True, kw_only=True):
    """A book of policies, as TOML."""

    toml: str


class Pausing(Struct, frozen=True, kw_only=True):
    """A flow to leave waiting, or to let go on."""

    order: Order
    pause: bool


@get("/jobs", right="operate", sync_to_thread=True, summary="Jobs")
def jobs(desk: Desk, in_state: InState = "", limit: Limit = PAGE, after: After = "") -> Jobs:
    """Work in the background, the newest first, with how far it is."""
    found = job_desk.listed(_machine(desk), state=in_state, limit=limit, after=after)
    return structs.replace(found, jobs=tuple(row for row in found.jobs if _may(desk, row.system, row.entity)))


@get("/jobs/{job:str}", right="operate", sync_to_thread=True, summary="One job")
def job(desk: Desk, job: Id) -> Jobs:
    """One job."""
    found = job_desk.shown(_machine(desk), job)
    _must(desk, found.jobs[0].system, found.jobs[0].entity)
    return found


@post("/jobs", right="operate", sync_to_thread=True, summary="Put work in")
def deferred(desk: Desk, wish: Wished, data: JSONBody[Order]) -> Jobs:
    """Have a flow done as soon as a worker is free; where the same one waits already, that one is shown."""
    _must(desk, data.system, data.entity)
    return wish.once(lambda: job_desk.deferred(_machine(desk), data), Jobs)


@post("/jobs/{job:str}/cancel", right="operate", sync_to_thread=True, summary="Cancel a job")
def cancelled(desk: Desk, wish: Wished, job: Id) -> Jobs:
    """Take a waiting job out, or ask a running one to stop."""
    found = job_desk.shown(_machine(desk), job).jobs[0]
    _must(desk, found.system, found.entity)
    return wish.once(lambda: job_desk.cancelled(_machine(desk), job), Jobs)


@post("/jobs/pause", right="operate", sync_to_thread=True, summary="Pause or resume a flow")
def paused(desk: Desk, wish: Wished, data: JSONBody[Pausing]) -> Jobs:
    """Leave a flow's jobs waiting, or let them go on."""
    _must(desk, data.order.system, data.order.entity)
    return wish.once(lambda: job_desk.paused(_machine(desk), data.order, pause=data.pause), Jobs)


@get("/reading", right="operate", sync_to_thread=True, summary="How far systems were read")
def reading(desk: Desk) -> ReadStates:
    """How far each stream of each entity was read, when, and what was wrong."""
    return read_states(desk.store, actor=desk.actor, scope=desk.scope)


@get("/doctor", right="operate", sync_to_thread=True, summary="Doctor")
def doctor(desk: Desk) -> Doctor:
    """Whether each system can be reached, permits what is needed and has its shape; with the remedy."""
    names = {"", *(system.name for system in desk.settings.systems if _may(desk, system.name, ""))}
    return Doctor(checks=tuple(one for one in diagnose(_machine(desk)) if one.system in names))


@get("/data-audit", right="see", sync_to_thread=True, summary="Audit of the data")
def data_audit(desk: Desk, system: Text = "") -> DataAudit:
    """Contacts, terms and amounts that should be mended."""
    return DataAudit(findings=desk.data_findings(system))


@post("/policy/check", right="see", sync_to_thread=True, summary="Check a policy")
def policy_checked(desk: Desk, data: JSONBody[PolicyText]) -> PolicyChecked:
    """Whether a book of policies may be used, proved before it is."""
    return check_book(desk.assessing(), book_from(_text(data)), approvers=desk.settings.approvers)


@post("/policy/simulate", right="see", sync_to_thread=True, summary="Try a policy")
def policy_simulated(desk: Desk, data: JSONBody[PolicyText]) -> PolicySimulated:
    """What other policies would decide on today's books, beside those in force; nothing is kept."""
    return simulate_book(desk.assessing(), book_from(_text(data)), as_of=desk.clock.today())


def _text(data: PolicyText) -> str:
    if len(data.toml) > _LARGEST_POLICY:
        raise ClientException("a policy of this size is not ours")
    return data.toml


def _machine(desk: Application) -> Application:
    """The queue is of no entity; what of it may be seen or changed is checked here."""
    return structs.replace(desk, scope=EVERYTHING)


def _may(desk: Application, system: str, entity: str) -> bool:
    """Whether work on this system (empty: on all) and entity (empty: on all) is inside the desk's scope."""
    if not system:
        return desk.scope.everything
    with desk.store.snapshot(DOORKEEPER, EVERYTHING) as repository:
        uids = {known.name: known.uid for known in repository.systems()}
    uid = uids.get(system)
    if uid is None:
        return desk.scope.everything
    whole = any(area.entities is None and (area.systems is None or uid in area.systems) for area in desk.scope.areas)
    return desk.scope.allows(uid, entity) if entity else whole


def _must(desk: Application, system: str, entity: str) -> None:
    if not _may(desk, system, entity):
        raise Denied(f"{desk.actor.id} was not granted the right to operate {system or 'every system'} {entity}")


ROUTES: Final = Router(
    "/",
    route_handlers=[
        jobs, job, deferred, cancelled, paused, reading, doctor, data_audit, policy_checked, policy_simulated,
    ],
    tags=["Operating"],
)  # fmt: skip
