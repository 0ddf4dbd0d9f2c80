"""Which tables and columns are read, as data: a consultant can compare it with the Records Catalog.

`needed` columns: no record can do without them. All others are left out, and said, where the role or account has none.
"""

from __future__ import annotations

from typing import Final, Literal

from msgspec import Struct, structs

Form = Literal["plain", "day", "instant"]
#: where a name is from: the analytics schema or a vendor's model (`vendor`), public running callers (`callers`), or
#: the vendor's record model, of which it is only assumed that the query service has it under the same name (`probed`);
#: fields that our SuiteApp adds where it is installed (`ours`), and those that the settings name (`settings`)
Origin = Literal["vendor", "callers", "probed", "ours", "settings"]


class Column(Struct, frozen=True, kw_only=True):
    """One column of one table of a listing."""

    #: the table's alias in the statement
    of: str
    name: str
    #: the key of the value in a row; empty: the column's name
    key: str = ""
    form: Form = "plain"
    needed: bool = False
    origin: Origin = "callers"
    #: of a feature that an account need not have: missed only where another column of it is there
    feature: str = ""

    @property
    def written(self) -> str:
        """The column as the statement asks for it: dates never in the user's own format [netsuite.md §1.1]."""
        name = f"{self.of}.{self.name}"
        formats = {"day": "YYYY-MM-DD", "instant": "YYYY-MM-DD HH24:MI:SS"}
        return name if self.form == "plain" else f"TO_CHAR({name}, '{formats[self.form]}')"

    @property
    def shown(self) -> str:
        """The key in a row."""
        return self.key or self.name


class Table(Struct, frozen=True, kw_only=True):
    """A table of a listing and how it is joined to those before it."""

    alias: str
    name: str
    on: str = ""
    #: rows without a partner there are kept
    outer: bool = False
    #: an outer one without which the listing goes on, with the columns it would have brought left out
    optional: bool = False


class Listing(Struct, frozen=True, kw_only=True):
    """One kind of row: tables, columns, and the key that orders the rows and tells them apart."""

    tables: tuple[Table, ...]
    columns: tuple[Column, ...]
    #: columns of the key, as `alias.name`, all of them whole numbers
    key: tuple[str, ...]

    @property
    def key_names(self) -> tuple[str, ...]:
        """The key's names in a row."""
        shown = {f"{column.of}.{column.name}": column.shown for column in self.columns}
        return tuple(shown[name] for name in self.key)


def _of(alias: str, origin: Origin, *names: str, needed: bool = False, form: Form = "plain") -> tuple[Column, ...]:
    return tuple(Column(of=alias, name=name, needed=needed, form=form, origin=origin) for name in names)


#: what says on an open invoice not to chase it: Dunning Letters, the day that is promised [netsuite.md §0.3, §6]
PAUSED: Final = "custbody_3805_dunning_paused"
PROMISED: Final = "userestimatedpaymentdate"
#: fields that our SuiteApp adds to transactions and customers (suiteapp/)
HELD: Final = "custbody_duecourse_hold"
DISPUTED: Final = "custbody_duecourse_dispute"
CUSTOMER_HELD: Final = "custentity_duecourse_hold"
CUSTOMER_PAUSED: Final = "custentity_3805_dunning_paused"

#: what says that an invoice falls due in instalments: its terms, or what was entered instead of them. Oracle's help
#: says of the record's fields that certain ones are there only with the feature Installments [article_0830044718]
INSTALMENTS: Final = "instalments"
_SPLIT: Final = (
    Column(of="r", name="installment", key="terminstallment", origin="probed", feature=INSTALMENTS),
    Column(of="t", name="overrideinstallments", origin="probed", feature=INSTALMENTS),
)

_FOUR: Final = ("foreignamountpaid", "foreignamountunpaid", "foreignpaymentamountused", "foreignpaymentamountunused")

#: the table that a tenant adds fields of its own to
TRANSACTION: Final = "transaction"
#: accounting lines on receivables and deposit accounts, with their line and their transaction
LEDGER: Final = Listing(
    tables=(
        Table(alias="tal", name="transactionaccountingline"),
        Table(
            alias="tl", name="transactionline", on="tl.transaction = tal.transaction AND tl.id = tal.transactionline"
        ),
        Table(alias="t", name="transaction", on="t.id = tal.transaction"),
        Table(alias="a", name="account", on="a.id = tal.account"),
        Table(alias="c", name="customer", on="c.id = COALESCE(tl.entity, t.entity)", outer=True),
        Table(alias="k", name="currency", on="k.id = t.currency", outer=True),
        Table(alias="r", name="term", on="r.id = t.terms", outer=True, optional=True),
    ),
    columns=(
        *_of("t", "vendor", "id", "type", needed=True),
        Column(of="tal", name="transactionline", key="line", needed=True, origin="vendor"),
        *_of("t", "callers", "tranid", *_FOUR, needed=True),
        *_of("t", "vendor", "memo"),
        *_of("t", "callers", "voided", "foreigntotal", "otherrefnum", "terms"),
        *_of("t", "vendor", "trandate", needed=True, form="day"),
        *_of("t", "vendor", "duedate", needed=True, form="day"),
        *_of("t", "vendor", "createddate", form="day"),
        *(Column(of="tl", name=name, key=f"line{name}", needed=True, origin="vendor") for name in _FOUR),
        *_of("tl", "vendor", "eliminate"),
        *_of("tal", "vendor", "account", "amount", needed=True),
        *_of("tal", "vendor", "amountpaid", "amountunpaid", "paymentamountused", "paymentamountunused", needed=True),
        Column(of="a", name="acctnumber", origin="vendor"),
        Column(of="a", name="accttype", needed=True, origin="vendor"),
        Column(of="c", name="id", key="customer", needed=True, origin="vendor"),
        Column(of="c", name="entityid", key="customernumber", needed=True, origin="vendor"),
        Column(of="c", name="representingsubsidiary", origin="probed"),
        Column(of="k", name="symbol", key="currency", needed=True, origin="vendor"),
        Column(of="r", name="name", key="termname", origin="probed"),
        *_of("r", "callers", "daysuntilnetdue", "datedriven"),
        *_SPLIT,
        *_of("t", "probed", "custbody_3805_dunning_level"),
        *_of("t", "probed", "custbody_3805_last_dunning_letter_sent", form="day"),
    ),
    key=("t.id", "tal.transactionline"),
)


def ledger_with(names: tuple[str, ...]) -> Listing:
    """The same with columns of transactions that the settings name."""
    there = {column.shown for column in LEDGER.columns}
    more = tuple(Column(of="t", name=name, origin="settings") for name in dict.fromkeys(names) if name not in there)
    return structs.replace(LEDGER, columns=(*LEDGER.columns, *more))


#: what is applied to what
LINKS: Final = Listing(
    tables=(
        Table(alias="l", name="nexttransactionlinelink"),
        Table(alias="p", name="transaction", on="p.id = l.previousdoc"),
        Table(alias="n", name="transaction", on="n.id = l.nextdoc"),
    ),
    columns=(
        *_of("l", "callers", "previousdoc", "previousline", "nextdoc", "nextline", "linktype", needed=True),
        *_of("l", "callers", "foreignamount", needed=True),
        *_of("l", "callers", "lastmodifieddate", form="day"),
        Column(of="p", name="type", key="previoustype", needed=True, origin="vendor"),
        Column(of="n", name="type", key="nexttype", needed=True, origin="vendor"),
        Column(of="p", name="trandate", key="previousdate", form="day", needed=True, origin="vendor"),
        Column(of="n", name="trandate", key="nextdate", form="day", needed=True, origin="vendor"),
        Column(of="p", name="tranid", key="previousnumber", needed=True),
        Column(of="n", name="tranid", key="nextnumber", needed=True),
        Column(of="p", name="voided", key="previousvoided"),
        Column(of="n", name="voided", key="nextvoided"),
    ),
    key=("l.previousdoc", "l.nextdoc", "l.previousline", "l.nextline"),
)

#: customers of a subsidiary
CUSTOMERS: Final = Listing(
    tables=(
        Table(alias="csr", name="customersubsidiaryrelationship"),
        Table(alias="c", name="customer", on="c.id = csr.entity"),
        Table(alias="p", name="customer", on="p.id = c.parent", outer=True, optional=True),
        Table(alias="k", name="currency", on="k.id = c.currency", outer=True, optional=True),
        Table(alias="r", name="term", on="r.id = c.terms", outer=True, optional=True),
        Table(alias="a", name="account", on="a.id = c.receivablesaccount", outer=True, optional=True),
        # where it is billed [netsuite.md §1.4, hotglue]
        Table(
            alias="ab",
            name="customeraddressbook",
            on="ab.entity = c.id AND ab.defaultbilling = 'T'",
            outer=True,
            optional=True,
        ),
        Table(
            alias="ad",
            name="customeraddressbookentityaddress",
            on="ad.nkey = ab.addressbookaddress",
            outer=True,
            optional=True,
        ),
    ),
    columns=(
        *_of("c", "vendor", "id", "entityid", needed=True),
        *_of("c", "vendor", "companyname", "altname", "firstname", "lastname", "isperson", "email", "phone"),
        *_of("c", "vendor", "creditlimit", "creditholdoverride", "oncredithold", "language", "isinactive"),
        *_of("c", "vendor", "receivablesaccount", "parent", "currency", "terms"),
        Column(of="p", name="entityid", key="parentnumber", origin="vendor"),
        Column(of="k", name="symbol", key="currencysymbol", origin="vendor"),
        Column(of="r", name="name", key="termname", origin="probed"),
        *_of("a", "vendor", "acctnumber"),
        *_of("ad", "callers", "addr1", "zip", "city", "country"),
        *_of("c", "probed", "representingsubsidiary", "custentity_3805_dunning_procedure"),
        *_of("c", "probed", "custentity_3805_dunning_level", CUSTOMER_PAUSED),
        *_of("c", "ours", CUSTOMER_HELD),
        *_of("c", "probed", "custentity_3805_last_dunning_letter_sent", form="day"),
    ),
    key=("c.id",),
)

#: people at customers; the names are those of the record model, in lower case
CONTACTS: Final = Listing(
    tables=(
        Table(alias="p", name="contact"),
        Table(alias="csr", name="customersubsidiaryrelationship", on="csr.entity = p.company"),
        Table(alias="c", name="customer", on="c.id = csr.entity"),
    ),
    columns=(
        *_of("p", "probed", "id", "company", needed=True),
        *_of("p", "probed", "entityid", "firstname", "lastname", "email", "phone", "title", "isinactive"),
        Column(of="c", name="entityid", key="customernumber", needed=True, origin="vendor"),
    ),
    key=("p.id",),
)

#: terms of payment
TERMS: Final = Listing(
    tables=(Table(alias="r", name="term"),),
    columns=(
        *_of("r", "probed", "id", "name", needed=True),
        *_of("r", "callers", "daysuntilnetdue", "discountpercent", "daysuntilexpiry", "datedriven"),
    ),
    key=("r.id",),
)

#: subsidiaries
SUBSIDIARIES: Final = Listing(
    tables=(
        Table(alias="s", name="subsidiary"),
        Table(alias="k", name="currency", on="k.id = s.currency", outer=True),
    ),
    columns=(
        *_of("s", "vendor", "id", "name", needed=True),
        *_of("s", "vendor", "legalname", "country", "parent", "iselimination", "isinactive"),
        Column(of="k", name="symbol", key="currency", needed=True, origin="vendor"),
    ),
    key=("s.id",),
)

#: exchange rates per day
RATES: Final = Listing(
    tables=(
        Table(alias="x", name="currencyrate"),
        Table(alias="b", name="currency", on="b.id = x.basecurrency"),
        Table(alias="f", name="currency", on="f.id = x.transactioncurrency"),
    ),
    columns=(
        *_of("x", "callers", "id", "exchangerate", needed=True),
        *_of("x", "callers", "effectivedate", needed=True, form="day"),
        Column(of="b", name="symbol", key="basesymbol", needed=True, origin="vendor"),
        Column(of="f", name="symbol", key="foreignsymbol", needed=True, origin="vendor"),
    ),
    key=("x.id",),
)

#: rates that NetSuite consolidates by, per period and pair of subsidiaries
CONSOLIDATED: Final = Listing(
    tables=(
        Table(alias="x", name="consolidatedexchangerate"),
        Table(alias="b", name="currency", on="b.id = x.tocurrency"),
        Table(alias="f", name="currency", on="f.id = x.fromcurrency"),
        Table(alias="p", name="accountingperiod", on="p.id = x.postingperiod"),
    ),
    columns=(
        *_of("x", "vendor", "id", needed=True),
        *_of("x", "vendor", "currentrate", "averagerate", "historicalrate"),
        Column(of="b", name="symbol", key="basesymbol", needed=True, origin="vendor"),
        Column(of="f", name="symbol", key="foreignsymbol", needed=True, origin="vendor"),
        Column(of="p", name="enddate", form="day", needed=True, origin="vendor"),
    ),
    key=("x.id",),
)

FLAGS: Final = Listing(
    tables=(
        Table(alias="t", name="transaction"),
        Table(alias="tl", name="transactionline", on="tl.transaction = t.id AND tl.mainline = 'T'"),
        Table(alias="c", name="customer", on="c.id = t.entity", outer=True),
        Table(alias="r", name="term", on="r.id = t.terms", outer=True, optional=True),
    ),
    columns=(
        *_of("t", "vendor", "id", "type", needed=True),
        Column(of="c", name="id", key="customer", needed=True, origin="vendor"),
        *_of("t", "probed", PAUSED, "userestimatesource"),
        *_of("t", "ours", HELD, DISPUTED),
        *_of("t", "probed", PROMISED, form="day"),
        *_SPLIT,
    ),
    key=("t.id",),
)

#: what was deleted, where the role may see it
DELETED: Final = Listing(
    tables=(Table(alias="d", name="deletedrecord"),),
    columns=_of("d", "callers", "recordid", needed=True),
    key=("d.recordid",),
)

LISTINGS: Final = {
    "subsidiaries": SUBSIDIARIES, "customers": CUSTOMERS, "contacts": CONTACTS, "terms": TERMS, "items": LEDGER,
    "applications": LINKS, "holds": FLAGS, "rates": RATES, "consolidated rates": CONSOLIDATED,
    "deletions": DELETED,
}  # fmt: skip


#: columns that statements join by or ask about without reading them: (table, column) → where the name is from
ASKED: Final[dict[tuple[str, str], Origin]] = {
    ("transactionaccountingline", "transaction"): "vendor",
    ("transactionaccountingline", "accountingbook"): "vendor",
    ("transactionaccountingline", "posting"): "vendor",
    ("transactionline", "transaction"): "vendor",
    ("transactionline", "id"): "vendor",
    ("transactionline", "entity"): "vendor",
    ("transactionline", "mainline"): "vendor",
    ("transactionline", "subsidiary"): "vendor",
    ("transaction", "entity"): "vendor",
    ("transaction", "currency"): "vendor",
    ("transaction", "closedate"): "vendor",
    ("transaction", "posting"): "vendor",
    ("transaction", "lastmodifieddate"): "callers",
    ("account", "id"): "vendor",
    ("currency", "id"): "vendor",
    ("subsidiary", "currency"): "vendor",
    ("customersubsidiaryrelationship", "entity"): "callers",
    ("customersubsidiaryrelationship", "subsidiary"): "callers",
    ("customeraddressbook", "entity"): "callers",
    ("customeraddressbook", "defaultbilling"): "callers",
    ("customeraddressbook", "addressbookaddress"): "callers",
    ("customeraddressbookentityaddress", "nkey"): "callers",
    ("currencyrate", "basecurrency"): "callers",
    ("currencyrate", "transactioncurrency"): "callers",
    ("consolidatedexchangerate", "postingperiod"): "vendor",
    ("consolidatedexchangerate", "fromcurrency"): "vendor",
    ("consolidatedexchangerate", "tocurrency"): "vendor",
    ("consolidatedexchangerate", "accountingbook"): "vendor",
    ("accountingperiod", "id"): "vendor",
    ("deletedrecord", "deleteddate"): "callers",
    ("transaction", "postingperiod"): "callers",
    ("accountingperiod", "enddate"): "vendor",
}


def features_of(table: str) -> dict[str, str]:
    """Columns of a table that belong to a feature, with its name."""
    tables = ((listing, {one.alias for one in listing.tables if one.name == table}) for listing in LISTINGS.values())
    return {
        column.name: column.feature
        for listing, aliases in tables
        for column in listing.columns
        if column.feature and column.of in aliases
    }


def columns_of(table: str, *, ours: bool) -> dict[str, bool]:
    """Every column of a table that some statement names, and whether some record cannot do without it.

    Without our SuiteApp its fields are not asked for.
    """
    named = {name: True for asked, name in ASKED if asked == table}
    for listing in LISTINGS.values():
        aliases = {one.alias for one in listing.tables if one.name == table}
        for column in listing.columns:
            if column.of in aliases and (ours or column.origin != "ours"):
                named[column.name] = named.get(column.name, False) or column.needed
    return named
