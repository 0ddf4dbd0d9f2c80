"""Which document each command prints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from duecourse.documents.access import AccessListed, KeyIssued
from duecourse.documents.auditing import AuditAnchored, AuditEntries, AuditVerified
from duecourse.documents.banking import BankAccounts, BankParsed, BankTakenIn
from duecourse.documents.base import Document
from duecourse.documents.cash import CashMatched, CashReviewed, CashReviews
from duecourse.documents.charging import Charges
from duecourse.documents.conversing import (
    RepliesAnswers,
    RepliesListed,
    RepliesTakenIn,
    ReplyDecided,
    ReplyShown,
)
from duecourse.documents.crediting import CreditLimits, Signals, SignalsTakenIn
from duecourse.documents.deciding import (
    AccountShown,
    Aged,
    Assessed,
    Explained,
    Kpis,
    PartyPairs,
    PolicyChecked,
    PolicySimulated,
    Ranked,
    ReplayedDecisions,
    Worked,
)
from duecourse.documents.demonstrating import Demonstrated
from duecourse.documents.exporting import ExportedItems
from duecourse.documents.forecasting import Forecast
from duecourse.documents.jobs import Jobs
from duecourse.documents.operating import BackedUp, Bundled, Erased, Restored, RetentionApplied
from duecourse.documents.outreach import HandedOverCase, Outcomes, Outreached, Templates
from duecourse.documents.overseeing import (
    Approvals,
    Disputes,
    Escalations,
    EscalationShown,
    PlanAnswered,
    PlanChanged,
    Plans,
)
from duecourse.documents.proving import Conformed, CrashProof, Reconciled, Simulated
from duecourse.documents.reading import BackFilled, DataAudit, Doctor, Initialised, Items, Quarantine, Synced
from duecourse.documents.replies import RepliesEvaluated, ReplyClassified
from duecourse.documents.risk import RiskCard, RiskEvaluated, RiskScores, RiskTrained
from duecourse.documents.writing import Adopted, Mirrored, Recorded, WriteBacks, WriteModes, WrittenBack

#: command → the document it prints
DOCUMENTS: Final[Mapping[str, type[Document]]] = {
    "access": AccessListed,
    "access-token": KeyIssued,
    "account": AccountShown,
    "figures": Ranked,
    "adopt": Adopted,
    "aging": Aged,
    "assess": Assessed,
    "approvals": Approvals,
    "audit-anchor": AuditAnchored,
    "audit-data": DataAudit,
    "audit-list": AuditEntries,
    "audit-verify": AuditVerified,
    "backup": BackedUp,
    "erase": Erased,
    "restore": Restored,
    "retention-apply": RetentionApplied,
    "backfill": BackFilled,
    "bank-accounts": BankAccounts,
    "bank-parse": BankParsed,
    "bank-take-in": BankTakenIn,
    "cash-match": CashMatched,
    "cash-review": CashReviewed,
    "cash-reviews": CashReviews,
    "conformance": Conformed,
    "crash": CrashProof,
    "demo": Demonstrated,
    "disputes": Disputes,
    "doctor": Doctor,
    "escalation": EscalationShown,
    "escalations": Escalations,
    "explain": Explained,
    "export": ExportedItems,
    "credit-list": CreditLimits,
    "charges": Charges,
    "forecast": Forecast,
    "init": Initialised,
    "items": Items,
    "jobs": Jobs,
    "kpis": Kpis,
    "mirror": Mirrored,
    "outreach": Outreached,
    "outreach-hand-over": HandedOverCase,
    "outreach-outcomes": Outcomes,
    "outreach-templates": Templates,
    "parties": PartyPairs,
    "plan": PlanAnswered,
    "plan-changed": PlanChanged,
    "plans": Plans,
    "policy-check": PolicyChecked,
    "policy-simulate": PolicySimulated,
    "quarantine": Quarantine,
    "reconcile": Reconciled,
    "record": Recorded,
    "replay": ReplayedDecisions,
    "replies-answers": RepliesAnswers,
    "replies-classify": ReplyClassified,
    "replies-decided": ReplyDecided,
    "replies-evaluate": RepliesEvaluated,
    "replies-list": RepliesListed,
    "replies-show": ReplyShown,
    "replies-take-in": RepliesTakenIn,
    "risk-card": RiskCard,
    "risk-evaluate": RiskEvaluated,
    "risk-items": RiskScores,
    "risk-train": RiskTrained,
    "signals-list": Signals,
    "signals-take-in": SignalsTakenIn,
    "simulate": Simulated,
    "support-bundle": Bundled,
    "sync": Synced,
    "worklist": Worked,
    "write-backs": WriteBacks,
    "write-backs-send": WrittenBack,
    "writes": WriteModes,
}
