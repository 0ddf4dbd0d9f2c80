"""Two clients without the machine, to show that the world can see the fault: retry, and read before retry."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Final

from msgspec import structs

from canonical_model.steps import NativeRecord, Step
from conformance.crash.pauses import Pause
from core.write_back.judging import holds

if TYPE_CHECKING:
    from conformance.crash.world import World

#: tries before it gives up until the next claim
_TRIES: Final = 20
_BETWEEN: Final = 15.0


def insist(world: World, step: Step, token: str, facts: Mapping[str, NativeRecord]) -> Generator[Pause, None, None]:
    """Send until an answer says that it worked; with `read_before_retry`, look before every try but the first."""
    looks = world.protocol.naive == "read_before_retry"
    for tried in range(_TRIES):
        if looks and (tried or step.attempt):
            yield Pause(0.5, "looked")
            if _there(world, step, facts):
                break
        step = structs.replace(step, attempt=step.attempt + 1)
        if not world.store.keep(step, token=token, sending=False):
            return
        sent = world.network.send(step, facts, now=world.now, truth=world.business.truth(step))
        yield Pause(sent.answered_at - world.now, "sent")
        if sent.answer is not None and sent.answer.kind in {"done", "refused"}:
            facts_now = {"native": sent.answer.native} if sent.answer.native else {}
            step = structs.replace(step, **facts_now)
            break
        yield Pause(_BETWEEN, "answered")
    else:
        world.store.keep(structs.replace(step, lease_until=None), token=token, sending=False)
        return
    done = structs.replace(step, state="confirmed", lease_until=None)
    if world.store.keep(done, token=token, sending=False):
        world.business.kept(done)


def _there(world: World, step: Step, facts: Mapping[str, NativeRecord]) -> bool:
    if step.kind == "create":
        return bool(world.network.find(step, now=world.now, blind=False))
    value = world.network.read(step, facts, now=world.now)
    return value is not None and holds(value, step.content)
