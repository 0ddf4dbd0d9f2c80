"""The codes of a line of the item service, as the vendor's tables take them."""

from __future__ import annotations

from adapters.sap.kinds import Nature, Natures, followed_key
from adapters.sap.s4.wire import CubeItem
from canonical_model.identity import NativeKey


def nature_of(row: CubeItem, natures: Natures) -> Nature:
    """What the codes of one line say of its item."""
    return natures[
        row.DebitCreditCode, row.PostingKey, row.AccountingDocumentType, row.ReferenceDocumentType,
        row.FollowOnDocumentType, row.SpecialGLCode, row.SpecialGLTransactionType, row.IsReversal,
    ]  # fmt: skip


def followed(row: CubeItem) -> NativeKey | None:
    """The key of the item this one follows (REBZG, REBZJ, REBZZ)."""
    return followed_key(row.CompanyCode, row.InvoiceReference, row.InvoiceReferenceFiscalYear, row.InvoiceItemReference)
