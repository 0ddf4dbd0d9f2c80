"""Rows of the tables → records as SuiteTalk has them: the fields of 2023_2, in its order."""

from collections.abc import Callable
from typing import Any, Final

from simulators.netsuite.soap_xml import amount, day, element, leaf, moment, reference

Row = dict[str, Any]
#: what a payment, credit or deposit is applied to
Applied = list[Row]
_HOLDS: Final = {"AUTO": "_auto", "ON": "_on", "OFF": "_off"}
_ACCOUNTS: Final = {
    "AcctRec": "_accountsReceivable", "OthCurrLiab": "_otherCurrentLiability", "Bank": "_bank", "Income": "_income",
    "Expense": "_expense",
}  # fmt: skip


def _true(value: Any) -> str:  # noqa: ANN401 - T, F or nothing
    return "true" if value == "T" else "false"


def _record(prefix: str, kind: str, row: Row, *fields: str) -> str:
    told = {"internalId": str(row["id"]), "xsi__type": f"{prefix}:{kind}"}
    if row.get("externalid"):
        told["externalId"] = row["externalid"]
    return element("platformCore:record", *fields, **told)


def _custom(prefix: str, row: Row, *names: str) -> str:
    fields = [_custom_field(name, row[name]) for name in names if row.get(name) is not None]
    return element(f"{prefix}:customFieldList", *fields) if fields else ""


def _custom_field(name: str, value: Any) -> str:  # noqa: ANN401 - whatever a column holds
    flag = value in {"T", "F"}
    kind = "platformCore:BooleanCustomFieldRef" if flag else "platformCore:StringCustomFieldRef"
    told = leaf("platformCore:value", _true(value) if flag else value)
    return element("platformCore:customField", told, scriptId=name, xsi__type=kind)


def _status(row: Row, open_: str, settled: str) -> str:
    if row["voided"] == "T":
        return "Voided"
    return open_ if row["status"] == "A" else settled


def invoice(row: Row, _: Applied, *, whole: bool) -> str:
    """An invoice; its lines are left out either way."""
    del whole
    p = "tranSales"
    return _record(
        p, "Invoice", row,
        day(f"{p}:createdDate", row["createddate"]), moment(f"{p}:lastModifiedDate", row["lastmodifieddate"]),
        reference(f"{p}:entity", row["entity"], row["customername"]), day(f"{p}:tranDate", row["trandate"]),
        leaf(f"{p}:tranId", row["tranid"]), reference(f"{p}:terms", row["terms"]),
        reference(f"{p}:subsidiary", row["subsidiary"]), reference(f"{p}:currency", row["currency"]),
        day(f"{p}:dueDate", row["duedate"]), leaf(f"{p}:otherRefNum", row["otherrefnum"]),
        leaf(f"{p}:memo", row["memo"]), amount(f"{p}:amountPaid", row["foreignamountpaid"]),
        amount(f"{p}:amountRemaining", row["foreignamountunpaid"]), reference(f"{p}:account", row["ar"]),
        amount(f"{p}:exchangeRate", row["exchangerate"]), amount(f"{p}:total", row["foreigntotal"]),
        leaf(f"{p}:status", _status(row, "Open", "Paid In Full")),
        _custom(
            p, row, "custbody_3805_dunning_paused", "custbody_3805_dunning_level",
            "custbody_3805_last_dunning_letter_sent",
        ),
    )  # fmt: skip


def payment(row: Row, applied: Applied, *, whole: bool) -> str:
    """A payment: what it is applied to comes only with whole records."""
    p = "tranCust"
    total = row["foreigntotal"].removeprefix("-")
    return _record(
        p, "CustomerPayment", row,
        day(f"{p}:createdDate", row["createddate"]), moment(f"{p}:lastModifiedDate", row["lastmodifieddate"]),
        reference(f"{p}:arAcct", row["ar"]), reference(f"{p}:customer", row["entity"], row["customername"]),
        reference(f"{p}:currency", row["currency"]), amount(f"{p}:payment", total),
        day(f"{p}:tranDate", row["trandate"]), leaf(f"{p}:tranId", row["tranid"]), leaf(f"{p}:memo", row["memo"]),
        leaf(f"{p}:checkNum", row["otherrefnum"]), amount(f"{p}:exchangeRate", row["exchangerate"]),
        amount(f"{p}:total", total), reference(f"{p}:subsidiary", row["subsidiary"]),
        amount(f"{p}:applied", row["foreignpaymentamountused"]),
        amount(f"{p}:unapplied", row["foreignpaymentamountunused"]),
        leaf(f"{p}:status", _status(row, "Not Deposited", "Deposited")),
        _applied(p, "CustomerPayment", applied) if whole else "",
    )  # fmt: skip


def credit(row: Row, applied: Applied, *, whole: bool) -> str:
    """A credit memo."""
    p = "tranCust"
    return _record(
        p, "CreditMemo", row,
        day(f"{p}:createdDate", row["createddate"]), moment(f"{p}:lastModifiedDate", row["lastmodifieddate"]),
        reference(f"{p}:currency", row["currency"]), reference(f"{p}:entity", row["entity"], row["customername"]),
        day(f"{p}:tranDate", row["trandate"]), leaf(f"{p}:tranId", row["tranid"]),
        reference(f"{p}:subsidiary", row["subsidiary"]), leaf(f"{p}:otherRefNum", row["otherrefnum"]),
        leaf(f"{p}:memo", row["memo"]), reference(f"{p}:account", row["ar"]),
        amount(f"{p}:exchangeRate", row["exchangerate"]), amount(f"{p}:unapplied", row["foreignpaymentamountunused"]),
        amount(f"{p}:applied", row["foreignpaymentamountused"]),
        amount(f"{p}:total", row["foreigntotal"].removeprefix("-")),
        leaf(f"{p}:status", _status(row, "Open", "Fully Applied")), _applied(p, "CreditMemo", applied) if whole else "",
    )  # fmt: skip


def deposit(row: Row, applied: Applied, *, whole: bool) -> str:
    """A deposit: how much of it is used is said by what it is applied to, and nowhere else."""
    p = "tranCust"
    return _record(
        p, "CustomerDeposit", row,
        day(f"{p}:createdDate", row["createddate"]), moment(f"{p}:lastModifiedDate", row["lastmodifieddate"]),
        leaf(f"{p}:status", _status(row, "Deposited", "Fully Applied")),
        reference(f"{p}:customer", row["entity"], row["customername"]),
        amount(f"{p}:payment", row["foreigntotal"].removeprefix("-")), reference(f"{p}:currency", row["currency"]),
        day(f"{p}:tranDate", row["trandate"]), leaf(f"{p}:memo", row["memo"]),
        amount(f"{p}:exchangeRate", row["exchangerate"]), leaf(f"{p}:checkNum", row["otherrefnum"]),
        reference(f"{p}:subsidiary", row["subsidiary"]), leaf(f"{p}:tranId", row["tranid"]),
        _applied(p, "CustomerDeposit", applied) if whole else "",
    )  # fmt: skip


def _applied(p: str, kind: str, applied: Applied) -> str:
    lines = [_line(p, kind, row) for row in applied]
    return element(f"{p}:applyList", *lines) if lines else ""


def _line(p: str, kind: str, row: Row) -> str:
    doc, line = leaf(f"{p}:doc", row["previousdoc"]), leaf(f"{p}:line", row["previousline"])
    on, apply = day(f"{p}:applyDate", row["lastmodifieddate"][:10]), leaf(f"{p}:apply", "true")
    told = amount(f"{p}:amount", row["foreignamount"])
    order = {
        "CustomerPayment": (apply, doc, line, on, told), "CreditMemo": (apply, doc, on, told, line),
        "CustomerDeposit": (doc, line, apply, on, told),
    }  # fmt: skip
    return element(f"{p}:apply", *order[kind])


def customer(row: Row) -> str:
    """A customer of the whole account: one subsidiary is its own."""
    p = "listRel"
    return _record(
        p, "Customer", row,
        leaf(f"{p}:entityId", row["entityid"]), leaf(f"{p}:altName", row["altname"]),
        leaf(f"{p}:isPerson", _true(row["isperson"])), leaf(f"{p}:companyName", row["companyname"]),
        reference(f"{p}:parent", row["parent"]), leaf(f"{p}:phone", row["phone"]), leaf(f"{p}:email", row["email"]),
        leaf(f"{p}:isInactive", _true(row["isinactive"])), reference(f"{p}:subsidiary", row["subsidiary"]),
        reference(f"{p}:representingSubsidiary", row["representingsubsidiary"]),
        reference(f"{p}:terms", row["terms"]), amount(f"{p}:creditLimit", row["creditlimit"]),
        leaf(f"{p}:creditHoldOverride", _HOLDS[row["creditholdoverride"]]),
        reference(f"{p}:currency", row["currency"]), reference(f"{p}:receivablesAccount", row["receivablesaccount"]),
        moment(f"{p}:lastModifiedDate", row["lastmodifieddate"]),
        _custom(
            p, row, "custentity_3805_dunning_procedure", "custentity_3805_dunning_level",
            "custentity_3805_dunning_paused", "custentity_3805_last_dunning_letter_sent",
        ),
    )  # fmt: skip


def contact(row: Row) -> str:
    """A person at a customer."""
    p = "listRel"
    return _record(
        p, "Contact", row,
        leaf(f"{p}:entityId", row["entityid"]), reference(f"{p}:company", row["company"]),
        leaf(f"{p}:firstName", row["firstname"]), leaf(f"{p}:lastName", row["lastname"]),
        leaf(f"{p}:title", row["title"]), leaf(f"{p}:phone", row["phone"]), leaf(f"{p}:email", row["email"]),
        leaf(f"{p}:isInactive", _true(row["isinactive"])),
    )  # fmt: skip


def subsidiary(row: Row) -> str:
    """A subsidiary."""
    p = "listAcct"
    return _record(
        p, "Subsidiary", row,
        leaf(f"{p}:name", row["name"]), reference(f"{p}:parent", row["parent"]),
        leaf(f"{p}:isInactive", _true(row["isinactive"])), leaf(f"{p}:legalName", row["legalname"]),
        leaf(f"{p}:isElimination", _true(row["iselimination"])), reference(f"{p}:currency", row["currency"]),
    )  # fmt: skip


def term(row: Row) -> str:
    """Terms of payment."""
    p = "listAcct"
    return _record(
        p, "Term", row,
        leaf(f"{p}:name", row["name"]), leaf(f"{p}:dateDriven", _true(row["datedriven"])),
        leaf(f"{p}:daysUntilNetDue", row["daysuntilnetdue"]), amount(f"{p}:discountPercent", row["discountpercent"]),
        leaf(f"{p}:daysUntilExpiry", row["daysuntilexpiry"]),
    )  # fmt: skip


def account(row: Row) -> str:
    """An account of the ledger."""
    p = "listAcct"
    return _record(
        p, "Account", row,
        leaf(f"{p}:acctType", _ACCOUNTS[row["accttype"]]), leaf(f"{p}:acctNumber", row["acctnumber"]),
        leaf(f"{p}:acctName", row["fullname"]),
    )  # fmt: skip


def currency(row: Row) -> str:
    """A currency."""
    p = "listAcct"
    return _record(p, "Currency", row, leaf(f"{p}:name", row["name"]), leaf(f"{p}:symbol", row["symbol"]))


#: the tables' types → SuiteTalk's types in a search, and how each is written
TRANSACTIONS: Final[dict[str, tuple[str, Callable[..., str]]]] = {
    "CustInvc": ("_invoice", invoice), "CustPymt": ("_customerPayment", payment), "CustCred": ("_creditMemo", credit),
    "CustDep": ("_customerDeposit", deposit),
}  # fmt: skip
