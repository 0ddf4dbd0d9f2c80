"""What an ERP product can keep of what we read and write, stated as data with its sources."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from canonical_model.steps import Bounds
from canonical_model.write_back import Operation


class ReadCapability(Struct, frozen=True, kw_only=True):
    """How a stream is read."""

    level: Literal["absent", "emulated", "native"]
    #: the ERP's service, table or file it comes from
    object: str = ""
    why: str = ""
    source: str = ""


class WriteCapability(Struct, frozen=True, kw_only=True):
    """Where an operation would land, and what of it the ERP cannot keep."""

    level: Literal["absent", "emulated", "native"]
    finality: Literal["effected", "handed_over", "none"] = "none"
    read_back: bool = False
    #: whether our reference can be searched for
    searchable: bool = False
    object: str = ""
    #: the screen where finance sees it
    screen: str = ""
    lost: tuple[str, ...] = ()
    source: str = ""
    #: of cash: money that stands on an account already can be applied, not only what a bank has just received
    on_account: bool = True
    #: of cash: what pays less than is open of an item: applied by the ERP, told to it, or left to a person
    part_payments: Literal["native", "advice", "none"] = "none"
    #: of cash: what a payment is more than what it is applied to stays on the account
    rest_stays: bool = False
    #: of cash: a discount that the terms grant is posted with the payment
    discounts: bool = False
    #: of cash: a small difference or a bank's charge is posted to an account of its own with the payment
    write_offs: bool = False
    #: of cash: a credit memo is used up together with the payment
    credits: bool = False
    #: of cash: a payment in the entity's own currency pays items in another one, at the rate that came of it
    other_currencies: bool = False
    #: of cash: what is taken from nobody but a person, and why: discounts, write_offs, credits, other_currencies
    left_to_people: dict[str, str] = {}
    #: within which times a request executes and shows; each a setting where the vendor publishes none
    bounds: Bounds = Bounds()


#: what a product is to us: the books themselves, or a place beside them where sales people look
ProductKind = Literal["ledger", "crm"]


class Capabilities(Struct, frozen=True, kw_only=True):
    """The matrix of one product."""

    product: str
    kind: ProductKind = "ledger"
    reads: dict[str, ReadCapability]
    writes: dict[Operation, WriteCapability]
    #: claims not verified against a live system, each with the probe or setting that settles it
    unverified: tuple[str, ...] = ()
