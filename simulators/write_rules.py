"""How an ERP takes writes, as data: what it refuses twice, how late it acts, how late its search shows it.

The crash world's small ledger and the books' write path read the same rules; `Answer` and `Shown` are how both speak.
"""

from types import MappingProxyType
from typing import Final, Literal

from msgspec import Struct, field

Uniqueness = Literal["none", "reference", "number_date_amount_customer", "external_id", "async_key"]
ThrottleDialect = Literal["429", "400", "503"]
Status = Literal["effective", "draft", "pending", "refused", "reversed"]
Code = Literal[
    "",
    "duplicate",
    "blocked",
    "unknown_document",
    "not_a_draft",
    "posted_already",
    "reversed_already",
    "unknown_subject",
    "version_changed",
    "invalid",
]

#: the words of a refusal
SAID: Final = MappingProxyType[Code, str]({
    "duplicate": "a document with this {unique} exists already: {key}",
    "blocked": "customer {customer} is blocked for posting",
    "unknown_document": "there is no such document",
    "not_a_draft": "what is posted cannot be deleted",
    "posted_already": "the document is posted already",
    "reversed_already": "the document cannot be reversed",
    "unknown_subject": "there is nothing of that name to change",
    "version_changed": "somebody changed it meanwhile",
    "invalid": "{why}",
})  # fmt: skip


class WriteRules(Struct, frozen=True, kw_only=True):
    """The rules of one ERP. Times are seconds.

    A document with an amount is money: only money is drafted first and only money has a number that must be unique.
    """

    name: str
    #: what a second document must not share with a first one
    uniqueness: Uniqueness = "none"
    #: money is made as a draft without effect; a second request posts it; drafts can be deleted, posted ones never
    draft_then_post: bool = False
    #: L: how long after it was sent a request may still execute, the time in a job queue included
    in_flight_seconds: float = 600.0
    #: V: how long until a search shows what was executed; a read by key shows it at once
    visible_seconds: float = 60.0
    #: how long an accepted job waits in the queue (`async_key`)
    job_seconds: float = 0.0
    #: in which form the ERP says that it is asked too often
    throttle: ThrottleDialect = "429"
    #: an assignment may carry the version it expects, and is refused where another one stands
    checks_version: bool = False
    #: how long a search replica may show nothing at all, always less than V: one empty search proves nothing
    blind_seconds: float = 0.0
    #: from the beginning of one such window to the next, at least: two searches V apart do not both fall into one
    blind_every_seconds: float = 0.0


class Answer(Struct, frozen=True, kw_only=True):
    """What the ERP says to a write."""

    outcome: Literal["created", "accepted", "done", "refused"]
    #: the document made; of a duplicate: the one that was there first
    key: str = ""
    #: the version that stands there now
    version: str = ""
    #: the job to ask for (`accepted`)
    handle: str = ""
    #: the job is that of an earlier request with the same key
    repeated: bool = False
    code: Code = ""
    said: str = ""


class Shown(Struct, frozen=True, kw_only=True):
    """A document as a search, a read or a job shows it; never what it was made for."""

    #: empty as long as its job has not run
    key: str
    kind: str
    reference: str
    number: str = ""
    date: str = ""
    amount: str = ""
    customer: str = ""
    content: dict[str, str] = field(default_factory=dict)
    status: Status = "effective"
    version: str = ""
    said: str = ""


class Value(Struct, frozen=True, kw_only=True):
    """What stands under a subject."""

    subject: str
    content: dict[str, str]
    version: str


def refusal(code: Code, **words: str) -> Answer:
    """The answer with which a write is refused; a duplicate names the first document."""
    return Answer(outcome="refused", code=code, key=words.get("key", ""), said=SAID[code].format(**words))


#: the rules the crash world runs on, by name
PROFILES: Final[dict[str, WriteRules]] = {
    rules.name: rules
    for rules in (
        WriteRules(name="none", blind_seconds=20.0, blind_every_seconds=86_400.0),
        WriteRules(name="reference", uniqueness="reference", throttle="503", checks_version=True),
        WriteRules(
            name="number_date_amount_customer",
            uniqueness="number_date_amount_customer",
            throttle="503",
            visible_seconds=30.0,
            in_flight_seconds=900.0,
        ),
        WriteRules(
            name="external_id",
            uniqueness="external_id",
            throttle="400",
            visible_seconds=0.0,
            in_flight_seconds=900.0,
        ),
        WriteRules(
            name="async_key",
            uniqueness="async_key",
            throttle="400",
            visible_seconds=10.0,
            in_flight_seconds=900.0,
            job_seconds=45.0,
        ),
        WriteRules(
            name="draft_then_post",
            draft_then_post=True,
            in_flight_seconds=900.0,
            checks_version=True,
            blind_seconds=20.0,
            blind_every_seconds=86_400.0,
        ),
    )
}
