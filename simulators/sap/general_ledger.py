"""API_JOURNALENTRYITEMBASIC_SRV: company codes, and general-ledger lines that are summed as they are asked for.

The entity type is an aggregating one (`sap:semantics="aggregate"`): a record is not a line but a group of them, made by
the dimensions in `$select`. It has neither posting date nor document number [EDMX].
"""

from collections.abc import Iterable

import msgspec

from simulators.books import Books, Entity
from simulators.sap.cube import Posted, company_id, posted_lines
from simulators.sap.edm import Column, EntityType, Service, amount, flag, number, numeric, text

DIM = "dimension"


def entities(books: Books) -> Iterable[Entity]:
    """All legal entities."""
    return list(books.entities.values())


def _period(record: Posted) -> str:
    """Year and period in one, `2026011`."""
    return f"{record.document.key.year}{record.document.period:03d}"


def _dimension(column: Column) -> Column:
    return msgspec.structs.replace(column, role=DIM)


COMPANY_COLUMNS: tuple[Column, ...] = (
    text("CompanyCode", 4, lambda e: e.code),
    text("CompanyCodeName", 25, lambda e: e.name[:25]),
    text("CityName", 25, lambda e: e.city),
    text("Country", 3, lambda e: e.country),
    text("Currency", 5, lambda e: e.currency),
    text("Language", 2, lambda e: e.language),
    text("ChartOfAccounts", 4, lambda _: "YCOA"),
    text("FiscalYearVariant", 2, lambda e: "K4" if e.fiscal_start == 1 else f"V{e.fiscal_start - 1}"),
    text("Company", 6, lambda e: company_id(e.code)),
    text("CreditControlArea", 4, lambda _: "A000"),
    text("VATRegistration", 20),
    flag("ExtendedWhldgTaxIsActive"),
    text("ControllingArea", 4, lambda _: "A000"),
)

LINE_COLUMNS: tuple[Column, ...] = (
    Column(name="ID", type="Edm.String", filterable=False),
    text("Ledger", 2, lambda _: "0L", role=DIM),
    _dimension(numeric("LedgerFiscalYear", 4, lambda r: r.document.key.year)),
    text("CompanyCode", 4, lambda r: r.entity.code, role=DIM),
    text("CompanyCodeName", 25, lambda r: r.entity.name[:25], role=DIM),
    _dimension(number("GLAccount", 10, lambda r: r.line.account)),
    text("GLAccountName", 30, lambda r: r.account_name, role=DIM),
    text("PartnerCompany", 6, lambda r: r.partner_company, role=DIM),
    text("TransactionCurrency", 5, lambda r: r.document.currency, role=DIM),
    amount("AmountInTransactionCurrency", "TransactionCurrency", lambda r: r.line.amount, role="measure"),
    text("CompanyCodeCurrency", 5, lambda r: r.entity.currency, role=DIM),
    amount("AmountInCompanyCodeCurrency", "CompanyCodeCurrency", lambda r: r.line.functional, role="measure"),
    text("GlobalCurrency", 5, lambda r: r.group_currency, role=DIM),
    amount("AmountInGlobalCurrency", "GlobalCurrency", lambda r: r.line.group, role="measure"),
    _dimension(numeric("FiscalPeriod", 3, lambda r: r.document.period)),
    text("FiscalYearVariant", 2, lambda r: "K4" if r.entity.fiscal_start == 1 else f"V{r.entity.fiscal_start - 1}",
         role=DIM),
    text("FiscalYearPeriod", 8, _period, role=DIM),
    text("ChartOfAccounts", 4, lambda _: "YCOA", role=DIM),
    _dimension(number("Customer", 10, lambda r: r.line.customer)),
    text("CustomerName", 80, lambda r: r.customer.name if r.customer else "", role=DIM),
)  # fmt: skip

SERVICE = Service(
    name="API_JOURNALENTRYITEMBASIC_SRV",
    types=(
        EntityType(set_name="A_CompanyCode", keys=("CompanyCode",), columns=COMPANY_COLUMNS, records=entities),
        EntityType(
            set_name="A_JournalEntryItemBasic", keys=("ID",), columns=LINE_COLUMNS, records=posted_lines, aggregate=True
        ),
    ),
)
