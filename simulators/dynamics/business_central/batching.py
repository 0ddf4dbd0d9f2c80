"""`$batch` as Business Central takes it [bc_odata_batch_doc_excerpt.md; addendum B6].

With `Isolation: snapshot` all of a JSON batch is taken back if one request fails; what an action has committed stays.
Without it each request is by itself, and the first refusal ends the batch unless the caller prefers to go on.
"""

from collections.abc import Callable

from simulators.dynamics.business_central.errors import NO_CHANGESETS
from simulators.dynamics.business_central.kept import Written
from simulators.dynamics.business_central.tenant import Tenant
from simulators.dynamics.odata import Refused
from simulators.dynamics.odata import batch as batches
from simulators.messages import Answer, Request


def batch(tenant: Tenant, request: Request, *, execute: Callable[[Request], Answer]) -> Answer:
    """The answer of a batch."""
    found = batches.calls(request, most=tenant.options.batch_operations)
    grouped = batches.groups(found)
    if not batches.is_json(request) and any(len(one) > 1 for one in grouped):
        raise Refused(500, NO_CHANGESETS, code="Internal_ServerError")
    together = request.header("isolation").lower() == "snapshot"
    goes_on = "continue-on-error" in request.header("prefer")
    answers = _carried_out(tenant, [one.request for one in found], execute, together=together, goes_on=goes_on)
    singly = [[call] for call in found[: len(answers)]]
    return batches.answered(request, singly, [[one] for one in answers])


def _carried_out(
    tenant: Tenant, requests: list[Request], execute: Callable[[Request], Answer], *, together: bool, goes_on: bool
) -> list[Answer]:
    tenant.moved.clear()
    before, answers = tenant.kept.copy() if together else None, list[Answer]()
    for request in requests:
        answers.append(execute(request))
        if batches.failed(answers[-1:]):
            if before is not None:
                _take_back(tenant, before)
            if together or not goes_on:
                break
        elif together and request.path.endswith("Microsoft.NAV.post"):
            before = tenant.kept.copy()
            tenant.moved.clear()
    return answers


def _take_back(tenant: Tenant, before: Written) -> None:
    """As if the batch had never been."""
    tenant.kept.written = before
    for key, due in reversed(tenant.moved):
        tenant.books.change_item(key, today=tenant.today(), due_on=due)
    tenant.moved.clear()
    tenant.changed()
