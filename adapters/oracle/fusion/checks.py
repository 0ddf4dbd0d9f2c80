"""What `doctor` asks a pod, one line each: what is missing is named as it is called there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Final

from adapters.kit.checking import checked
from adapters.kit.session import Session
from adapters.oracle.fusion.account_view import installments_of
from adapters.oracle.fusion.answers import BASE, object_in
from adapters.oracle.fusion.client import Rest
from adapters.oracle.fusion.describe import Described, described
from adapters.oracle.fusion.settings import Settings
from adapters.oracle.reader import Receivables
from adapters.oracle.reader.receivables import BEFORE_ALL
from adapters.oracle.rows import STATEMENTS, ItemRow, columns, must_have, read
from adapters.oracle.statements import binds_of
from canonical_model.adapter import Check
from canonical_model.errors import Misconfigured

#: attributes without which an act cannot be written; where a page is cut they are unverified [oracle.md §1.2]
_WRITTEN: Final = {
    "collectionPromises": (
        "BusinessUnit",
        "BillToCustomerAccount",
        "TransactionNumber",
        "PromiseDate",
        "PromiseAmount",
    ),
    "receivablesDisputes": ("CustomerTransactionId", "DisputeAmount", "DisputeReason", "CustomerComments"),
    "standardReceipts": ("ReceiptNumber", "BusinessUnit", "ReceiptMethod", "ReceiptDate", "Amount", "Currency"),
}
#: actions of receipts, of 26C and later [oracle.md §3.1]
_ACTIONS: Final = ("applyReceipt", "unapplyReceipt", "reverseReceipt")
#: classes of payment schedules that the activities of an account list
_SHOWN: Final = frozenset({"INV", "DM", "CB"})
_RIGHT: Final = "give the user the role with it, and data access to the business units (docs/adapters/oracle.md)"


def checks(books: Receivables, settings: Settings, session: Session) -> Iterator[Check]:
    """All checks; where the pod cannot be reached or entered, the others are left out."""
    ask = _Asking(books, settings, session)
    first = ask.line("reachable", ask.reach)
    yield first
    if first.status == "fail":
        return
    yield ask.line("business units", ask.units)
    for statement in STATEMENTS:
        yield ask.line(f"report: {statement}", lambda statement=statement: ask.report(statement))  # type: ignore[misc]
    for resource in _WRITTEN:
        yield ask.write_line(f"writing: {resource}", lambda resource=resource: ask.resource(resource))  # type: ignore[misc]
    yield ask.write_line("writing: actions of receipts", ask.actions)
    yield ask.line("data access", ask.access)
    yield ask.line("REST agrees with the reports", ask.agreement)
    yield ask.clock()


class _Asking:
    def __init__(self, books: Receivables, settings: Settings, session: Session) -> None:
        self._books, self._settings, self._session = books, settings, session
        self._rest, self._name = Rest(session, version=settings.framework_version), books.environment.name

    def line(self, check: str, ask: Callable[[], str]) -> Check:
        """One line: what `ask` returns is fine, an AdapterError is not."""
        return checked(self._name, check, ask, remedy=_RIGHT)

    def write_line(self, check: str, ask: Callable[[], str]) -> Check:
        """The same of what only writing needs."""
        return checked(self._name, check, ask, remedy=_RIGHT, problem="warn")

    def reach(self) -> str:
        """Whether the pod lets us in, and knows the framework's version that is asked for [addendum B4]."""
        told = object_in(self._session.read(BASE).body)
        extension = told.get("adf:extension")
        allowed = [str(one) for one in (extension or {}).get("allowedFrameworkVersions", ())]
        if allowed and str(self._settings.framework_version) not in allowed:
            raise Misconfigured(
                f"the REST framework has versions {', '.join(allowed)}, not {self._settings.framework_version}",
                remedy="set framework_version to one of them",
            )
        return f"REST framework {self._settings.framework_version} of {', '.join(allowed) or 'unnamed versions'}"

    def units(self) -> str:
        """The business units that come, and those that the settings name and that do not."""
        there = self._books.units()
        missing = sorted(set(self._settings.business_units) - set(there))
        if missing:
            raise Misconfigured(f"no data access to business units {', '.join(missing)}", remedy=_RIGHT)
        return ", ".join(f"{one.bu_name} ({key}, {one.ledger_currency})" for key, one in there.items())

    def report(self, statement: str) -> str:
        """Whether a report is installed and brings the columns it should: a row of it is asked for."""
        unit = next(iter(self._books.units()))
        binds = {
            "P_BU": unit, "P_AFTER_ID": BEFORE_ALL, "P_LIMIT": "1", "P_SINCE": "4000-01-01T00:00:00", "P_OPEN": "Y",
            "P_CLOSED_FROM": "4000-01-01", "P_CLOSED_TO": "", "P_IDS": BEFORE_ALL, "P_CURRENCY": "EUR",
            "P_TYPE": self._settings.rate_type, "P_FROM": "4000-01-01", "P_TO": "4000-01-02",
            "P_RECEIPT": BEFORE_ALL,
        }  # fmt: skip
        named = binds_of(statement, "fusion")
        asked = {name: value for name, value in binds.items() if name in named}
        row = next(iter(self._books.statements.rows(statement, asked, entity=unit)), None)
        if row is None:
            return "installed; no row to look at"
        must_have(row, statement)
        missing = sorted(set(columns(STATEMENTS[statement])) - row.keys())
        return "installed" if not missing else f"installed; without {', '.join(missing)}"

    def resource(self, resource: str) -> str:
        """Whether a resource has the attributes that are written."""
        found = self._described(resource)
        missing = [name for name in _WRITTEN[resource] if name not in found.attributes]
        if missing:
            raise Misconfigured(f"{resource} of this pod has no {', '.join(missing)}")
        return f"{len(found.attributes)} attributes"

    def actions(self) -> str:
        """Whether receipts can be applied, unapplied and reversed by REST on this release."""
        missing = [name for name in _ACTIONS if name not in self._described("standardReceipts").actions]
        if missing and self._settings.writing.apply_by == "actions":
            raise Misconfigured(
                f"receipts of this pod have no {', '.join(missing)}",
                remedy="wait for release 26C, or set writing.apply_by to references",
            )
        return ", ".join(name for name in _ACTIONS if name not in missing) or "none: cash goes by references"

    def access(self) -> str:
        """Whether each business unit shows something: an empty answer is not an empty ledger [oracle.md §4]."""
        silent = [unit for unit in self._books.units() if not self._anything(unit)]
        if silent:
            raise Misconfigured(f"nothing open comes from business units {', '.join(silent)}", remedy=_RIGHT)
        return "every business unit shows something"

    def _anything(self, unit: str) -> bool:
        binds = {"P_BU": unit, "P_AFTER_ID": BEFORE_ALL, "P_LIMIT": "1"}
        return next(iter(self._books.statements.rows("open_items", binds, entity=unit)), None) is not None

    def agreement(self) -> str:
        """Whether REST shows an open installment as the reports do: the user may see more by one than by the other."""
        for unit in self._books.units():
            asked = {
                "P_BU": unit,
                "P_AFTER_ID": BEFORE_ALL,
                "P_LIMIT": "1",
                "P_OPEN": "Y",
                "P_CLOSED_FROM": "4000-01-01",
            }
            rows = self._books.rows("items", {**asked, "P_CLOSED_TO": ""}, entity=unit)
            item = next((read(row, ItemRow) for row in rows), None)
            if item is not None:
                self._compare(item)
        return "one open item of each business unit is the same in both"

    def _compare(self, item: ItemRow) -> None:
        shown = installments_of(self._rest, item.cust_account_id)
        found = next((one for one in shown if one.id == item.payment_schedule_id), None)
        if found is None and item.trx_class in _SHOWN:
            raise Misconfigured(f"installment {item.payment_schedule_id} comes with the report and not by REST")
        if found is not None and found.open != Decimal(item.amount_due_remaining):
            raise Misconfigured(
                f"of {item.trx_number} {item.amount_due_remaining} is open by the report and {found.open:f} by REST",
                remedy="try again: the books may have moved; else the reports read an older copy of the database",
            )

    def _described(self, resource: str) -> Described:
        return described(self._rest.one(f"{resource}/describe"), resource)

    def clock(self) -> Check:
        """Whether the pod's clock agrees with ours."""
        skew = self._session.findings.get("clock", "")
        if skew:
            return Check(
                system=self._name, check="clock", status="warn", detail=skew, remedy="set the clock that is wrong"
            )
        return Check(system=self._name, check="clock", status="ok")
