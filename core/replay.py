"""Recorded decisions decided again: what was looked at is kept with each, so the same must come out, byte for byte."""

from __future__ import annotations

from datetime import date
from typing import Final, TypeVar
from zlib import compress, decompressobj
from zlib import error as ZlibError  # noqa: N812 - a class, in lower case for history's sake

import msgspec
from msgspec import Struct

from canonical_model.decisions import Decision
from core.account import AccountView
from core.decisions import decide
from core.findings import NotAllowed
from core.fx import RateSet
from core.policy import Policy
from core.recorded import Recorded

#: the largest account that is read back, unpacked
MOST_BYTES: Final = 64 * 1024 * 1024
_encode: Final = msgspec.msgpack.Encoder().encode
_S = TypeVar("_S", bound=Struct)


class Replayed(Struct, frozen=True, kw_only=True):
    """A decision, and what is decided today out of what was recorded."""

    decision: Decision
    again: Decision

    @property
    def same(self) -> bool:
        """To the last byte."""
        return _encode(self.decision) == _encode(self.again)


def recorded(decision: Decision, account: AccountView) -> Recorded:
    """What is kept with a decision."""
    return Recorded(
        decision=decision.id, system=decision.system, entity=decision.entity, policy_version=decision.policy_version,
        rate_set=decision.rate_set, account=packed(account),
    )  # fmt: skip


def replay(decision: Decision, told: Recorded, *, policy: Policy, rates: RateSet) -> Replayed:
    """Decide again on the recorded account; NotAllowed if policy or rates are not its own, or it is damaged."""
    if (policy.version, rates.id) != (decision.policy_version, decision.rate_set):
        raise NotAllowed(f"decision {decision.id[:12]}: another policy or other rates than it was made by")
    account: AccountView = unpacked(told.account, AccountView, of=f"decision {decision.id[:12]}")
    as_of: date = decision.as_of
    again = decide(account, policy=policy, as_of=as_of, batch=decision.batch, rates=rates)
    return Replayed(decision=decision, again=again)


def packed(content: Struct) -> bytes:
    """A structure in its packed form."""
    return compress(_encode(content), 6)


def unpacked(content: bytes, kind: type[_S], *, of: str) -> _S:
    """The structure again; NotAllowed, naming what it is of, for one that is damaged or too large."""
    inflate = decompressobj()
    try:
        plain = inflate.decompress(content, MOST_BYTES)
        if inflate.unconsumed_tail or not inflate.eof:
            raise NotAllowed(f"{of}: what was recorded is cut off, or too large to be read")
        return msgspec.msgpack.decode(plain, type=kind)
    except (ZlibError, msgspec.DecodeError) as error:
        raise NotAllowed(f"{of}: what was recorded is damaged ({error}): restore it from a backup") from error
