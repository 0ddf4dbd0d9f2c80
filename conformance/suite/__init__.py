"""What every adapter must keep: rules over fresh books, ours and a stranger's alike."""

from conformance.suite.between import Reply, Trouble
from conformance.suite.counterparty import BookItem, Counterparty, Landed, Refusal
from conformance.suite.rule import Failed, NotOffered
from conformance.suite.running import Verdict, run
from conformance.suite.subject import Clock, Subject

__all__ = [
    "BookItem", "Clock", "Counterparty", "Failed", "Landed", "NotOffered", "Refusal", "Reply", "Subject", "Trouble",
    "Verdict", "run",
]  # fmt: skip
