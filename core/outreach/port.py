"""What outreach needs from outside: somebody who puts a draft into words, and ways to hand it over."""

from __future__ import annotations

from typing import Final, Literal, Protocol

from msgspec import Struct

from core.outreach.drafts import Draft, Means, Rendered


class HandedOver(Struct, frozen=True, kw_only=True):
    """What became of handing over: unknown means that it may be out, and may not."""

    outcome: Literal["accepted", "refused", "unknown"]
    #: what the channel calls it
    reference: str = ""
    #: in words, where it was not accepted
    said: str = ""


class Renderer(Protocol):
    """Puts drafts into words."""

    def render(self, draft: Draft) -> Rendered:
        """The draft in words, with its attachments; the same draft gives the same bytes."""
        ...


class Channel(Protocol):
    """One way to hand a message over. It is called once for each message, and never again without a person."""

    means: Means

    def hand_over(self, draft: Draft, rendered: Rendered) -> HandedOver:
        """Hand it over; never raises for what the other side says or fails to say."""
        ...

    def find(self, draft_id: str) -> bool | None:
        """Whether a message of this id went out; None where the channel cannot tell."""
        ...

    def close(self) -> None: ...


#: copies of invoices in one mail, and bytes of them together: more is refused by many mail servers
MOST_COPIES: Final = 20
MOST_COPIED: Final = 15 * 1024 * 1024


class NoCopy(LookupError):
    """There is no copy of an invoice to send; the text says why, and what to do."""
