"""BAPI_AR_ACC_*: one customer's items by function call; real amounts, unsigned, the older RETURN."""

from collections.abc import Iterable
from typing import Any

from simulators.books import Books
from simulators.books.money import rounded
from simulators.ecc.errors import Result, told_before
from simulators.ecc.ledger_tables import LINE, Item, items_of
from simulators.ecc.tables import padded

#: field of a line → its name in BAPI3007_2
NAMES = {
    "BUKRS": "COMP_CODE", "KUNNR": "CUSTOMER", "UMSKZ": "SP_GL_IND", "AUGDT": "CLEAR_DATE", "AUGBL": "CLR_DOC_NO",
    "ZUONR": "ALLOC_NMBR", "GJAHR": "FISC_YEAR", "BELNR": "DOC_NO", "BUZEI": "ITEM_NUM", "BUDAT": "PSTNG_DATE",
    "BLDAT": "DOC_DATE", "CPUDT": "ENTRY_DATE", "WAERS": "CURRENCY", "XBLNR": "REF_DOC_NO", "BLART": "DOC_TYPE",
    "BSCHL": "POST_KEY", "SHKZG": "DB_CR_IND", "SGTXT": "ITEM_TEXT", "FILKD": "BRANCH", "ZFBDT": "BLINE_DATE",
    "ZTERM": "PMNTTRMS", "ZBD1T": "DSCT_DAYS1", "ZBD2T": "DSCT_DAYS2", "ZBD3T": "NETTERMS", "ZBD1P": "DSCT_PCT1",
    "ZBD2P": "DSCT_PCT2", "ZLSCH": "PYMT_METH", "ZLSPR": "PMNT_BLOCK", "REBZG": "INV_REF", "REBZJ": "INV_YEAR",
    "REBZZ": "INV_ITEM", "REBZT": "FOL_DOC", "MANSP": "DUNN_BLOCK", "MADAT": "LAST_DUNN", "MANST": "DUNN_LEVEL",
    "RSTGR": "REASON_CDE", "HKONT": "GL_ACCOUNT", "XREF3": "REF_KEY_3",
}  # fmt: skip


def open_items(books: Books, parameters: dict[str, Any]) -> Result:
    """BAPI_AR_ACC_GETOPENITEMS."""
    return _answer(books, parameters, items_of(books, opened=True))


def balanced_items(books: Books, parameters: dict[str, Any]) -> Result:
    """BAPI_AR_ACC_GETBALANCEDITEMS: items cleared within the period."""
    first, last = str(parameters["DATE_FROM"]), str(parameters["DATE_TO"])
    cleared = (
        item
        for item in items_of(books, opened=False)
        if item.line.cleared_on and first <= f"{item.line.cleared_on:%Y%m%d}" <= last
    )
    return _answer(books, parameters, cleared)


def key_date_balance(books: Books, parameters: dict[str, Any]) -> Result:
    """BAPI_AR_ACC_GETKEYDATEBALANCE: what a customer owes, a row a currency."""
    answer = _answer(books, parameters, items_of(books, opened=True))
    sums: dict[str, Any] = {}
    for row in answer["LINEITEMS"]:
        sign = 1 if row["DB_CR_IND"] == "S" else -1
        sums[row["CURRENCY"]] = sums.get(row["CURRENCY"], 0) + sign * row["AMT_DOCCUR"]
    rows = [{"CURRENCY": currency, "T_CURR_BAL": amount} for currency, amount in sorted(sums.items())]
    return {"KEYBALANCE": rows, "RETURN": answer["RETURN"]}


def _answer(books: Books, parameters: dict[str, Any], items: Iterable[Item]) -> Result:
    entity, customer = str(parameters["COMPANYCODE"]), padded(str(parameters["CUSTOMER"]))
    if (entity, customer) not in books.customers:
        words = f"Customer {customer} does not exist in company code {entity}"
        return {"LINEITEMS": [], "RETURN": told_before("E", "FN021", words)}
    lines = [_line(item) for item in items if (item.entity.code, item.line.customer) == (entity, customer)]
    return {"LINEITEMS": lines, "RETURN": told_before()}


def _line(item: Item) -> dict[str, Any]:
    told: dict[str, Any] = {NAMES[one.name]: one.value(item).strip() for one in LINE if one.name in NAMES}
    told["AMT_DOCCUR"] = rounded(abs(item.line.amount), item.document.currency)
    told["LC_AMOUNT"] = rounded(abs(item.line.functional), item.entity.currency)
    told["LOC_CURRCY"] = item.entity.currency
    return told
