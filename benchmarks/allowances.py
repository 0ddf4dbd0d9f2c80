"""What each ERP lets its callers do, as its vendor counts it, and what the settings of the day use of it."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from duecourse.demo_settings import DYNAMICS, FUSION, NETSUITE, SAP

#: of what is allowed the settings use so much; the rest is for people, and for requests that are late under way
SHARE: Final = 0.95
#: requests under way at once to an ERP that counts them by the minute
_AT_ONCE: Final = 8


class Allowance(Struct, frozen=True, kw_only=True):
    """Requests in a window of time, or requests at once where the vendor counts those."""

    source: str
    requests: int = 0
    #: the window, in seconds, that the vendor counts over
    seconds: float = 0.0
    #: 0: not counted
    at_once: int = 0
    #: rows a page, where the settings ask for more than the adapter does by itself
    page: int = 0

    @property
    def a_second(self) -> float:
        """Requests in a second, in the mean; 0 where they are not counted."""
        return self.requests / self.seconds if self.requests else 0.0

    @property
    def settings(self) -> str:
        """The same as `limits` of duecourse.toml: evenly, a second at a time."""
        if self.at_once:
            return f"limits = {{ concurrent = {self.at_once} }}"
        limits = f"limits = {{ requests = {int(SHARE * self.a_second)}, seconds = 1.0, concurrent = {_AT_ONCE} }}"
        return f"page_size = {self.page}\n{limits}" if self.page else limits


ALLOWED: Final = {
    SAP: Allowance(
        requests=6_000, seconds=300.0,
        source="assumed as of Finance & Operations: SAP publishes no figure [sap.md §7, reliability.md §4]",
    ),
    NETSUITE: Allowance(
        at_once=4, source="a Standard account's 5 at once, of which one integration gets 4 at most [netsuite.md §3]"
    ),
    FUSION: Allowance(
        requests=1_200, seconds=60.0,
        source="assumed: Oracle publishes none, others tell of 150 to 4,500 a minute [oracle.md §4]",
    ),
    DYNAMICS: Allowance(
        requests=6_000, seconds=300.0, page=5_000,
        source="a user's last published figure, of before 10.0.36; since then by resources [dynamics_crm.md §0.7]",
    ),
}  # fmt: skip
