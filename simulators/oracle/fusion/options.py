"""What a pod and its user are like."""

from typing import Final, Literal

import msgspec

#: the largest page; more is silently made less [oracle.md §1.3; that it is silent is unverified]
LARGEST_PAGE: Final = 500
#: the page of whoever names no limit [oracle.md §1.3]
USUAL_PAGE: Final = 25


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What this pod and user are like."""

    #: amounts as JSON numbers or as texts: Oracle's own samples have both [oracle.md §1.3]
    amounts: Literal["numbers", "strings"] = "numbers"
    #: the version of the REST framework of who sends no header, and the versions there are [addendum B4]
    default_version: int = 1
    versions: tuple[int, ...] = tuple(range(1, 10))
    #: from this version on errors are JSON; which one it is, is unverified [oracle.md §1.3, §9]
    json_errors_from: int = 4
    #: codes of the entities whose business unit the user's roles reach; None: all
    business_units: frozenset[str] | None = None
    #: what the user has no privilege for: (resource, method)
    forbidden: frozenset[tuple[str, str]] = frozenset()
    #: attributes that cannot be queried: (resource, attribute) [addendum, still open 5]
    unfilterable: frozenset[tuple[str, str]] = frozenset()
    #: attributes whose choice by `fields` ends in a 500, as a live client has seen [oracle.md §1.3]
    failing_fields: frozenset[tuple[str, str]] = frozenset()
    #: `totalResults` ends in a 500 on these resources, as seen on large tables [oracle.md §1.3]
    failing_totals: frozenset[str] = frozenset()
    #: without `orderBy` pages come in changing orders, so that rows are missed and repeated [oracle.md §1.3]
    unordered: bool = False
    #: whether the pod has the actions of receipts, which are documented from 26c on [oracle.md §3.1]
    receipt_actions: bool = True
    #: whether describe names splitInstallments, which is documented from 26B on and not simulated [oracle.md §1.1]
    split_installments: bool = False
    #: whether accounts have strategies, and which templates users may make tasks of
    strategies: bool = True
    task_templates: tuple[str, ...] = ("Call Customer",)
    receipt_methods: tuple[str, ...] = ("Manual",)
    #: how long an approver needs for a credit memo request, and what comes of it
    approval_seconds: float = 86_400.0
    dispute_outcome: Literal["approved", "rejected"] = "approved"
    #: how long after a receipt with references the AutoMatch process runs; None: nobody has scheduled it
    automatch_seconds: float | None = None
    #: how long a job of the scheduler takes
    job_seconds: float = 90.0
    #: reports as CSV begin with a byte order mark, as they can [oracle.md §1.5]
    csv_mark: bool = True
    #: notes' text in JSON is base64, as of LOBs elsewhere, or plain: unverified for this resource [oracle.md §9]
    encoded_notes: bool = True
    #: whether an installment's ExcludeFromCollections may be patched: the pages disagree [oracle.md §9]
    patches_exclusion: bool = True
    #: the longest a promise may lie ahead, in days; a preference of the UI [oracle.md §1.2]
    promise_days: int = 365
