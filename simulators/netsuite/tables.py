"""The tables that a SuiteQL statement may name here, with the columns that this account has.

Names are NetSuite's own, in lower case: analytics schema and running callers [netsuite.md §1.3]. Amounts are TEXT so
that no digit is lost; a zero is written `0`, as NetSuite writes it, so that `<> 0` means what it says.
"""

from typing import Final

#: column type by name where it is not text
_INTEGERS: Final = frozenset({
    "id", "entity", "currency", "terms", "postingperiod", "transaction", "transactionline", "account", "subsidiary",
    "accountingbook", "previousdoc", "previousline", "nextdoc", "nextline", "parent", "company", "basecurrency",
    "transactioncurrency", "uniquekey", "linesequencenumber", "daysuntilnetdue", "daysuntilexpiry", "primarycurrency",
    "receivablesaccount", "representingsubsidiary", "fromsubsidiary", "tosubsidiary", "fromcurrency", "tocurrency",
    "currencyprecision", "recordid", "category", "salesrep",
})  # fmt: skip

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
        "custentity_3805_dunning_procedure", "custentity_3805_dunning_level", "custentity_3805_dunning_paused",
        "custentity_3805_last_dunning_letter_sent",
    ),
    "customersubsidiaryrelationship": ("id", "entity", "subsidiary", "isprimarysub", "primarycurrency"),
    "contact": ("id", "company", "entityid", "firstname", "lastname", "email", "phone", "title", "isinactive"),
    "transaction": (
        "id", "tranid", "type", "externalid", "entity", "trandate", "duedate", "closedate", "status", "currency",
        "exchangerate", "foreigntotal", "foreignamountpaid", "foreignamountunpaid", "foreignpaymentamountused",
        "foreignpaymentamountunused", "otherrefnum", "memo", "terms", "posting", "voided", "postingperiod",
        "createddate", "lastmodifieddate", "userestimatedpaymentdate", "userestimatesource",
        "custbody_3805_dunning_paused", "custbody_3805_dunning_level", "custbody_3805_last_dunning_letter_sent",
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
    ("customer", "id"),
)


def ddl(hidden: frozenset[tuple[str, str]]) -> str:
    """The statements that make the tables; a hidden column, or a table hidden as `(table, "*")`, does not exist."""
    made = []
    for table, columns in TABLES.items():
        if (table, "*") in hidden:
            continue
        kept = [name for name in columns if (table, name) not in hidden]
        written = ", ".join(f"{_quoted(name)} {'INTEGER' if name in _INTEGERS else 'TEXT'}" for name in kept)
        made.append(f"CREATE TABLE {_quoted(table)} ({written});")
    made += [
        f"CREATE INDEX i{number} ON {_quoted(table)} ({', '.join(map(_quoted, columns.split(', ')))});"
        for number, (table, columns) in enumerate(INDEXES)
        if (table, "*") not in hidden
    ]
    return "\n".join(made)


def _quoted(name: str) -> str:
    return f'"{name}"'
