"""The records that are ours: kept by the store with every version, unlike what sources say."""

from __future__ import annotations

from canonical_model.collecting import Activity, Dispute, Hold, PromiseToPay
from canonical_model.communications import Communication, ReceivedMessage
from canonical_model.decisions import Decision
from canonical_model.kept_cash import BankFeed, CashProposal, KeptAdvice, KeptTransaction
from canonical_model.oversight import ApprovalRequest, Escalation
from canonical_model.parties import PartyVerdict
from canonical_model.plans import PaymentPlan
from canonical_model.write_back import WriteBack

OwnRecord = (
    PromiseToPay | Dispute | Hold | Activity | Decision | WriteBack | PartyVerdict
    | PaymentPlan | ApprovalRequest | Escalation | Communication | ReceivedMessage
    | KeptTransaction | CashProposal | KeptAdvice | BankFeed
)  # fmt: skip
