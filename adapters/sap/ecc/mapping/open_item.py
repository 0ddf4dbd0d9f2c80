"""One line of a customer's account → one open item, and its document and receipt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, Final

from msgspec import Struct

from adapters.kit.odata_literals import DAYS, day_of
from adapters.sap.amounts import SignedAmount, Unreadable
from adapters.sap.due import DueInputs, days_of, due_date_by
from adapters.sap.ecc.mapping.field_table import DOCUMENT_TEXTS, ITEM_DATES, ITEM_TEXTS
from adapters.sap.ecc.wire import Header, Line
from adapters.sap.kinds import LINK_FIELDS, Nature, Natures, followed_key
from adapters.sap.numbers import padded, stripped
from adapters.sap.texts import level, percent
from canonical_model.identity import NativeKey, RecordId, SystemUid, source_id_maker
from canonical_model.master_data import Customer
from canonical_model.receivables import Document, OpenItem, Receipt

_REVERSING: Final = "2"
_REVERSED: Final = "1"


class Posted(Struct, frozen=True, kw_only=True, gc=False):
    """A line with what its document's header says; by BAPI there is no header."""

    line: Line
    header: Header
    #: the day its clearing was entered, where that document was read
    cleared_recorded_on: date | None = None

    @property
    def reversal(self) -> bool:
        """Whether its document takes another one back."""
        return self.header.STBLG != "" and _takes_back(self.header)

    @property
    def reversed(self) -> bool:
        """Whether its document was taken back."""
        return self.header.STBLG != "" and not _takes_back(self.header)

    @property
    def cleared_by_reversal(self) -> bool:
        """Whether a document and its reversal cleared each other."""
        taken_back_by = self.line.BELNR if self.reversal else self.header.STBLG
        return self.header.STBLG != "" and padded(self.line.AUGBL) == padded(taken_back_by)


def _takes_back(header: Header) -> bool:
    """STBLG stands on both documents; without XREVERSAL the later one of the two takes back."""
    if header.XREVERSAL in {_REVERSING, _REVERSED}:
        return header.XREVERSAL == _REVERSING
    other, own = (header.STJAH or header.GJAHR, header.STBLG), (header.GJAHR, header.BELNR)
    return other < own


class Reading(Struct, frozen=True, kw_only=True):
    """What every line of one reading is mapped with."""

    system: SystemUid
    signed: SignedAmount
    #: company code → its currency
    currencies: Mapping[str, str]
    #: company id (RCOMP) → company code
    companies: Mapping[str, str]


def nature_of(posted: Posted, natures: Natures) -> Nature:
    """What the codes of one line say of its item."""
    line = posted.line
    return natures[
        line.SHKZG, line.BSCHL, line.BLART, posted.header.AWTYP, line.REBZT, line.UMSKZ, line.UMSKS, posted.reversal
    ]


def item_key(line: Line) -> NativeKey:
    """The key of an item in SAP's own order and form: BUKRS, BELNR, GJAHR, BUZEI."""
    return line.BUKRS, padded(line.BELNR), line.GJAHR, line.BUZEI.rjust(3, "0")


def item_maker(reading: Reading) -> Callable[[Posted, Nature], OpenItem]:
    """The maker of open items."""
    ids = {kind: source_id_maker(reading.system, kind.KIND) for kind in (OpenItem, Document, Customer)}

    def make(posted: Posted, nature: Nature) -> OpenItem:
        line, key = posted.line, item_key(posted.line)
        amounts = _amounts(line, reading)
        if not line.KUNNR:
            raise Unreadable("the line names no customer")
        return OpenItem(
            id=ids[OpenItem](key), system=reading.system, entity=line.BUKRS, native_key=key,
            document_id=ids[Document](key[:3]), document_no=stripped(line.BELNR), document_type=nature.type,
            customer_id=ids[Customer]((line.BUKRS, padded(line.KUNNR))), customer_number=stripped(line.KUNNR),
            kind=nature.kind, due_date=_due(line), discount_until=_discount_until(line),
            discount_percent=percent(line.ZBD1P),
            control_account="" if nature.noted or not line.HKONT else stripped(line.HKONT),
            collectible=not nature.why_not_collected, not_collectible_because=nature.why_not_collected,
            dunning_level=level(line.MANST), settled_by=stripped(line.AUGBL) if line.AUGBL else "",
            trading_partner=reading.companies.get(line.VBUND, line.VBUND) or None,
            changed_on=day_of(posted.header.AEDAT),
            **amounts, **_links(line, ids[OpenItem]), **_copied(line),
        )  # fmt: skip

    return make


def _amounts(line: Line, reading: Reading) -> dict[str, Any]:
    """The amounts; of a cleared line nothing is open."""
    home = reading.currencies.get(line.BUKRS, "")
    original = reading.signed(line.SHKZG, line.WRBTR, line.WAERS)
    functional = reading.signed(line.SHKZG, line.DMBTR, home)
    return {
        "currency": line.WAERS, "original_minor": original, "open_minor": 0 if line.AUGBL else original,
        "functional_currency": home, "original_functional_minor": functional,
        "open_functional_minor": 0 if line.AUGBL else functional,
    }  # fmt: skip


def _copied(line: Line) -> dict[str, Any]:
    texts = {name: getattr(line, field) for name, field in ITEM_TEXTS}
    return {**texts, **{name: DAYS[getattr(line, field)] for name, field in ITEM_DATES}}


def _due(line: Line) -> date | None:
    days = (line.ZBD3T, line.ZBD2T, line.ZBD1T)
    return due_date_by(DueInputs(line.ZFBDT, line.BLDAT, line.SHKZG, line.REBZG, line.REBZT, days))


def _discount_until(line: Line) -> date | None:
    """Until when paying early is worth something: the baseline date plus the first period, if that gives a discount."""
    base = day_of(line.ZFBDT) or day_of(line.BLDAT)
    if base is None or percent(line.ZBD1P) is None:
        return None
    return base + timedelta(days=days_of(line.ZBD1T))


def _links(line: Line, item_id: Callable[[NativeKey], RecordId]) -> dict[str, Any]:
    field, key = LINK_FIELDS.get(line.REBZT), followed_key(line.BUKRS, line.REBZG, line.REBZJ, line.REBZZ)
    return {field: item_id(key)} if field is not None and key is not None else {}


def document_of(posted: Posted, item: OpenItem) -> Document:
    """The document a line belongs to."""
    header = posted.header
    return Document(
        id=item.document_id, system=item.system, entity=item.entity, native_key=item.native_key[:3],
        number=item.document_no, type=item.document_type, native_type=posted.line.BLART,
        customer_id=item.customer_id, reference=item.reference, billing_document=item.billing_document,
        document_date=item.document_date, posting_date=item.posting_date, entered_on=item.created_on,
        currency=item.currency, reversed_by=stripped(header.STBLG) if posted.reversed else "",
        reversal=posted.reversal, **{name: getattr(header, field) for name, field in DOCUMENT_TEXTS},
    )  # fmt: skip


def receipt_maker(system: SystemUid) -> Callable[[Posted, OpenItem], Receipt]:
    """The maker of receipts: one a payment line, with the item's key."""
    make_id = source_id_maker(system, Receipt.KIND)

    def make(posted: Posted, item: OpenItem) -> Receipt:
        return Receipt(
            id=make_id(item.native_key), system=system, entity=item.entity, native_key=item.native_key,
            customer_id=item.customer_id, number=item.document_no, currency=item.currency,
            amount_minor=item.original_minor, functional_currency=item.functional_currency,
            amount_functional_minor=item.original_functional_minor, method=posted.line.ZLSCH,
            receipt_date=item.document_date, value_date=item.baseline_date, posting_date=item.posting_date,
            reference=item.reference, text=item.text, reversed=posted.reversed,
        )  # fmt: skip

    return make
