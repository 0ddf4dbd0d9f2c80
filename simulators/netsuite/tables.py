"""The tables that a SuiteQL statement may name here, with the columns that this account has.

Names are NetSuite's own, in lower case: analytics schema and running callers [netsuite.md §1.3]. Amounts are TEXT so
that no digit is lost; a zero is written `0`, as NetSuite writes it, so that `<> 0` means what it says.
"""

from typing import Final

from simulators.netsuite.declared import LETTERS_BODY, LETTERS_ENTITY
from simulators.netsuite.definitions import definitions_of
from simulators.netsuite.options import Options

#: column type by name where it is not text
_INTEGERS: Final = frozenset({
    "id", "entity", "currency", "terms", "postingperiod", "transaction", "transactionline", "account", "subsidiary",
    "accountingbook", "previousdoc", "previousline", "nextdoc", "nextline", "parent", "company", "basecurrency",
    "transactioncurrency", "uniquekey", "linesequencenumber", "daysuntilnetdue", "daysuntilexpiry", "primarycurrency",
    "receivablesaccount", "representingsubsidiary", "fromsubsidiary", "tosubsidiary", "fromcurrency", "tocurrency",
    "currencyprecision", "recordid", "category", "salesrep", "contact", "owner", "assigned", "author", "recipient",
    "supportcase", "activity", "recordtypeid", "deletedby", "addressbookaddress", "nkey",
})  # fmt: skip
#: custom fields that are references, by the end of their name
_REFERENCES: Final = ("_customer", "_subsidiary")

TABLES: Final[dict[str, tuple[str, ...]]] = {
    "subsidiary": (
        "id", "name", "fullname", "legalname", "parent", "currency", "country", "iselimination", "isinactive",
    ),
    "currency": ("id", "symbol", "name", "currencyprecision", "isinactive"),
    "account": ("id", "acctnumber", "accttype", "fullname", "isinactive"),
    "term": ("id", "name", "daysuntilnetdue", "discountpercent", "daysuntilexpiry", "datedriven", "isinactive"),
    "customer": (
        "id", "entityid", "companyname", "altname", "isperson", "firstname", "lastname", "email", "phone", "parent",
        "currency", "terms", "creditlimit", "creditholdoverride", "oncredithold", "language", "isinactive",
        "receivablesaccount", "representingsubsidiary", "salesrep", "lastmodifieddate",
    ),
    "customeraddressbook": ("entity", "addressbookaddress", "defaultbilling", "defaultshipping", "label"),
    "customeraddressbookentityaddress": ("nkey", "addr1", "addr2", "addr3", "city", "state", "zip", "country"),
    "customersubsidiaryrelationship": ("id", "entity", "subsidiary", "isprimarysub", "primarycurrency"),
    "contact": ("id", "company", "entityid", "firstname", "lastname", "email", "phone", "title", "isinactive"),
    "transaction": (
        "id", "tranid", "type", "externalid", "entity", "trandate", "duedate", "closedate", "status", "currency",
        "exchangerate", "foreigntotal", "foreignamountpaid", "foreignamountunpaid", "foreignpaymentamountused",
        "foreignpaymentamountunused", "otherrefnum", "memo", "terms", "posting", "voided", "postingperiod",
        "createddate", "lastmodifieddate", "userestimatedpaymentdate", "userestimatesource",
    ),
    "transactionline": (
        "transaction", "id", "uniquekey", "linesequencenumber", "mainline", "taxline", "subsidiary", "entity",
        "foreignamount", "foreignamountpaid", "foreignamountunpaid", "foreignpaymentamountused",
        "foreignpaymentamountunused", "eliminate", "memo",
    ),
    "transactionaccountingline": (
        "transaction", "transactionline", "accountingbook", "account", "amount", "amountpaid", "amountunpaid",
        "paymentamountused", "paymentamountunused", "exchangerate", "posting",
    ),
    "nexttransactionlinelink": (
        "previousdoc", "previousline", "previoustype", "nextdoc", "nextline", "nexttype", "linktype", "foreignamount",
        "lastmodifieddate",
    ),
    "accountingperiod": ("id", "periodname", "startdate", "enddate", "closed"),
    "currencyrate": ("id", "basecurrency", "transactioncurrency", "exchangerate", "effectivedate"),
    "consolidatedexchangerate": (
        "id", "postingperiod", "fromsubsidiary", "fromcurrency", "tosubsidiary", "tocurrency", "currentrate",
        "averagerate", "historicalrate", "accountingbook",
    ),
    "deletedrecord": (
        "recordid", "recordtypeid", "type", "name", "deleteddate", "deletedby", "context", "iscustomrecord",
        "iscustomtransaction", "scriptid",
    ),
    "transactionnote": ("id", "notedate", "note", "title", "author", "transaction"),
    "dual": ("dummy",),
}  # fmt: skip

#: what joins and orders go by
INDEXES: Final = (
    ("transactionaccountingline", "transaction, transactionline"),
    ("transactionline", "transaction, id"),
    ("transaction", "id"),
    ("nexttransactionlinelink", "previousdoc"),
    ("nexttransactionlinelink", "nextdoc"),
    ("customersubsidiaryrelationship", "subsidiary, entity"),
    ("contact", "company"),
    ("customeraddressbook", "entity"),
    ("customeraddressbookentityaddress", "nkey"),
    ("customer", "id"),
)


def tables_of(options: Options) -> dict[str, tuple[str, ...]]:
    """The tables of one account: the product's, with its custom fields and records."""
    declared = options.declared
    body = (*(LETTERS_BODY if options.letters else ()), *declared.body)
    entity = (*(LETTERS_ENTITY if options.letters else ()), *declared.entity)
    split = options.instalments
    made = {
        **TABLES,
        # certain fields become available only with the feature [Oracle Help article_0830044718]
        "term": (*TABLES["term"], *(("installment",) if split else ())),
        "transaction": (
            *TABLES["transaction"],
            *(("overrideinstallments",) if split else ()),
            *(field.column for field in body),
        ),
        "customer": (*TABLES["customer"], *(field.column for field in entity)),
    }
    for definition in definitions_of(declared):
        made[definition.table] = definition.columns
    return made


def unticked(options: Options) -> dict[str, dict[str, str]]:
    """Custom checkboxes by table: one that nobody ticked is F, not empty."""
    fields = {"transaction": options.declared.body, "customer": options.declared.entity}
    return {table: {field.column: "F" for field in found if field.kind == "boolean"} for table, found in fields.items()}


def ddl(tables: dict[str, tuple[str, ...]], hidden: frozenset[tuple[str, str]]) -> str:
    """The statements that make the tables; a hidden column, or a table hidden as `(table, "*")`, does not exist."""
    made = []
    for table, columns in tables.items():
        if (table, "*") in hidden:
            continue
        kept = [name for name in columns if (table, name) not in hidden]
        written = ", ".join(f"{_quoted(name)} {_type(name)}" for name in kept)
        made.append(f"CREATE TABLE {_quoted(table)} ({written});")
    made += [
        f"CREATE INDEX i{number} ON {_quoted(table)} ({', '.join(map(_quoted, columns.split(', ')))});"
        for number, (table, columns) in enumerate(INDEXES)
        if (table, "*") not in hidden
    ]
    return "\n".join(made)


def _type(column: str) -> str:
    return "INTEGER" if column in _INTEGERS or column.endswith(_REFERENCES) else "TEXT"


def _quoted(name: str) -> str:
    return f'"{name}"'
