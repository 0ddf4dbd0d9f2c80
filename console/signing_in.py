"""Signing in by a password: counted, slowed down, and told nothing about which part was wrong."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from msgspec import structs

from canonical_model.access import EVERYTHING
from console.doors import DOORKEEPER
from core.access_port import Credential
from duecourse.bootstrap import Application
from duecourse.passwords import fits

#: wrong passwords before an account waits, and the seconds of its first wait, doubled each time
_FREE: Final = 5
_WAIT: Final = 30
_LONGEST_WAIT: Final = timedelta(hours=1)


def opened_by(app: Application, account: str, password: str) -> bool:
    """Whether this password lets this account in now.

    One try of an account is looked at after the other, so that many at once are counted as many.
    """
    now = app.clock.now()
    with app.store.unit(DOORKEEPER, EVERYTHING) as repository:
        known, kept = repository.account(account), repository.credential(account, changing=True)
        waits = kept is not None and kept.locked_until is not None and now < kept.locked_until
        right = fits(password, kept.password_hash if kept is not None and not waits else "")
        changed = None if kept is None or waits else _counted(kept, right=right, now=now)
        if changed is not None:
            why = f"{changed.failed} wrong passwords: waits" if changed.locked_until else ""
            repository.keep_credential(changed, because=why)
    return right and known is not None and not known.disabled


def _counted(kept: Credential, *, right: bool, now: datetime) -> Credential | None:
    """The credential with one try more; None where nothing is to be kept of it."""
    failed = 0 if right else kept.failed + 1
    if failed == kept.failed:
        return None
    over = failed - _FREE
    wait = min(timedelta(seconds=_WAIT * 2 ** min(over, 10)), _LONGEST_WAIT) if over >= 0 else None
    return structs.replace(kept, failed=failed, locked_until=None if wait is None else now + wait)
