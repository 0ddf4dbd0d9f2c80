"""Dispute cases and promises to pay, kept beside the ledger, and the functions that change cases.

Attribute names and the single steps of the status: from programs that call these functions [addendum A1, A2]. Message
numbers are the simulator's own: SAP's were seen nowhere.
"""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any

import msgspec

from simulators.books import Books
from simulators.ecc.errors import Result, told
from simulators.ecc.tables import Table, dats, day, number, stored, text

CASES, PROMISES = "dispute cases", "promises to pay"
GROUP = "ZSIM"
CLOSED = "03"
KNOWN = frozenset({
    "CASE_TYPE", "CASE_TITLE", "CATEGORY", "REASON_CODE", "STAT_ORDERNO", "PROCESSOR", "RESPONSIBLE", "EXT_REF",
    "PLAN_END_DATE", "FIN_BUKRS", "FIN_KUNNR", "FIN_COORDINATOR", "FIN_ROOT_CCODE", "FIN_CUSTDISP_AMT",
    "FIN_CUSTDISP_CUR", "FIN_CONTACT_NAME",
})  # fmt: skip
#: an effect that waits for the commit
Later = Callable[[], None]


class Case(msgspec.Struct, kw_only=True, eq=False):
    """One dispute case."""

    guid: str
    type: str
    key: str
    attributes: dict[str, str]
    notes: list[str] = []
    #: items of the case, as keys of BSEG
    objects: list[str] = []
    created_on: date
    closed_on: date | None = None


class Promise(msgspec.Struct, kw_only=True, eq=False):
    """One promise; one invoice."""

    guid: str
    entity: str
    customer: str
    invoice: str
    amount: Decimal
    currency: str
    promised_for: date
    state: str = "0"
    reference: str = ""


def cases(books: Books) -> list[Case]:
    """The cases of these books."""
    found: list[Case] = books.beside.setdefault(CASES, [])
    return found


def promises(books: Books) -> list[Promise]:
    """The promises of these books."""
    found: list[Promise] = books.beside.setdefault(PROMISES, [])
    return found


class Disputes:
    """The functions of BUS2022 that an outside tool may call; what they change waits for the commit."""

    def __init__(self, books: Books, today: Callable[[], date]) -> None:
        self._books, self._today = books, today
        #: case types that the customising knows
        self.types: set[str] = {"F001"}
        #: guids that somebody has open in a dialog
        self.locked: set[str] = set()

    def create(self, parameters: dict[str, Any]) -> tuple[Result, Later | None]:
        """BAPI_DISPUTE_CREATE."""
        guid, kind = str(parameters["CASE_GUID_CREATE"]), str(parameters["CASE_TYPE"])
        attributes, wrong = _attributes(parameters)
        if kind not in self.types:
            wrong = f"Case type {kind} does not exist"
        if self._of(guid) is not None:
            wrong = f"Case {guid} exists already"
        if len(guid) != 32 or guid != guid.upper():  # noqa: PLR2004 - RAW16
            wrong = "The key of the case is not valid"
        if wrong:
            return {"CASE_GUID": "", "RETURN": told("E", GROUP, "011", wrong)}, None
        case = Case(
            guid=guid, type=kind, key=f"{225682 + len(cases(self._books)):012d}", created_on=self._today(),
            attributes={"STAT_ORDERNO": "01", **attributes}, notes=_notes(parameters),
        )  # fmt: skip
        return _answered(parameters, guid), _testable(parameters, lambda: self._keep(case))

    def change(self, parameters: dict[str, Any]) -> tuple[Result, Later | None]:
        """BAPI_DISPUTE_ATTRIBUTES_CHANGE."""
        guid = str(parameters["CASE_GUID"])
        case = self._of(guid)
        attributes, wrong = _attributes(parameters)
        if case is None:
            wrong = f"Case {guid} does not exist"
        elif guid in self.locked:
            return {"RETURN": told("E", GROUP, "012", "Case is locked by user MEYER and is display only")}, None
        elif status := attributes.get("STAT_ORDERNO"):
            wrong = wrong or _no_step(case.attributes["STAT_ORDERNO"], status, attributes)
        if wrong or case is None:
            return {"RETURN": told("E", GROUP, "013", wrong)}, None
        return _answered(parameters, guid), _testable(parameters, lambda: self._alter(case, attributes))

    def detail(self, parameters: dict[str, Any]) -> Result:
        """BAPI_DISPUTE_GETDETAIL_MULTI: the same table comes back, filled."""
        rows = []
        for asked in parameters["CASE_DETAIL"]:
            case = self._of(str(asked["CASE_GUID"]))
            for name, value in (_shown(case) if case is not None else {}).items():
                rows.append({"CASE_GUID": asked["CASE_GUID"], "ATTR_ID": name, "ATTR_VALUE": value.ljust(132)})
        return {"CASE_DETAIL": rows, "RETURN": told()}

    def _of(self, guid: str) -> Case | None:
        return next((case for case in cases(self._books) if case.guid == guid), None)

    def _keep(self, case: Case) -> None:
        cases(self._books).append(case)
        self._books.revision += 1

    def _alter(self, case: Case, attributes: dict[str, str]) -> None:
        case.attributes.update(attributes)
        if attributes.get("STAT_ORDERNO") == CLOSED:
            case.closed_on = self._today()
        self._books.revision += 1


def _attributes(parameters: dict[str, Any]) -> tuple[dict[str, str], str]:
    listed = {str(one["ATTR_ID"]): str(one["ATTR_VALUE"]) for one in parameters.get("ATTRIBUTES", [])}
    unknown = sorted(listed.keys() - KNOWN)
    return listed, f"Attribute {unknown[0]} is not in the attribute profile" if unknown else ""


def _no_step(now: str, wanted: str, attributes: dict[str, str]) -> str:
    if int(wanted) != int(now) + 1:
        return f"Status {now} cannot be followed by {wanted}"
    if wanted != "02" and "FIN_ROOT_CCODE" not in attributes:
        return "A root cause code is required"
    return ""


def _notes(parameters: dict[str, Any]) -> list[str]:
    return [str(one["TEXT_LINE"]) for one in parameters.get("NOTES", [])]


def _answered(parameters: dict[str, Any], guid: str) -> Result:
    words = "Test run was successful" if parameters.get("TESTRUN") else "Case was saved"
    return {"CASE_GUID": guid, "RETURN": told("S", GROUP, "001", words)}


def _testable(parameters: dict[str, Any], later: Later) -> Later | None:
    return None if parameters.get("TESTRUN") == "X" else later


def _shown(case: Case) -> dict[str, str]:
    return {"CASE_TYPE": case.type, "EXT_KEY": case.key, **case.attributes}


def _amount(case: Case) -> Decimal:
    return Decimal(case.attributes.get("FIN_CUSTDISP_AMT", "0"))


def _objects(books: Books) -> Iterable[tuple[Case, str]]:
    return [(case, key) for case in cases(books) for key in case.objects]


TABLES: tuple[Table, ...] = (
    Table(
        "SCMG_T_CASE_ATTR",
        (
            text("CASE_GUID", 32, lambda c: c.guid), text("CASE_TYPE", 4, lambda c: c.type),
            text("EXT_KEY", 12, lambda c: c.key), text("EXT_REF", 30, lambda c: c.attributes.get("EXT_REF", "")),
            text("REASON_CODE", 4, lambda c: c.attributes.get("REASON_CODE", "")),
            text("STAT_ORDERNO", 2, lambda c: c.attributes["STAT_ORDERNO"]),
            text("CREATE_TIME", 15, lambda c: f"{dats(c.created_on)}120000"),
            text("CLOSING_TIME", 15, lambda c: f"{dats(c.closed_on)}{'120000' if c.closed_on else '000000'}"),
        ),
        cases,
    ),
    Table(
        "UDMCASEATTR00",
        (
            text("CASE_GUID", 32, lambda c: c.guid), text("FIN_BUKRS", 4, lambda c: c.attributes.get("FIN_BUKRS", "")),
            number("FIN_KUNNR", lambda c: c.attributes.get("FIN_KUNNR", "")),
            stored("FIN_CUSTDISP_AMT", _amount, lambda c: c.attributes.get("FIN_CUSTDISP_CUR", "EUR")),
            text("FIN_CUSTDISP_CUR", 5, lambda c: c.attributes.get("FIN_CUSTDISP_CUR", "")),
        ),
        cases,
    ),
    Table(
        "FDM_DCOBJ",
        (
            text("CASE_GUID_LOC", 32, lambda o: o[0].guid), text("OBJ_TYPE", 10, lambda _: "BSEG"),
            text("OBJ_KEY", 70, lambda o: o[1]), text("IS_VOIDED", 1),
        ),
        _objects,
    ),
    Table(
        "UDM_P2P_ATTR",
        (
            text("CASE_GUID", 32, lambda p: p.guid), text("FIN_COMP_CODE", 4, lambda p: p.entity),
            number("FIN_CUSTOMER", lambda p: p.customer), text("FIN_INVOICE_KEY", 70, lambda p: p.invoice),
            text("FIN_P2P_STATE", 2, lambda p: p.state), day("FIN_P2P_DATE", lambda p: p.promised_for),
            stored("FIN_PROMISED_AMT", lambda p: p.amount, lambda p: p.currency),
            text("FIN_P2P_CURR", 5, lambda p: p.currency), text("EXT_REF", 30, lambda p: p.reference),
        ),
        promises,
    ),
)  # fmt: skip
