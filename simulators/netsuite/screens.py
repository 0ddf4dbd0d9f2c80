"""Read-only pages that show records as NetSuite's own would: customers, invoices, payments, the account's own records.

They need no logon: a person's session shows them. What they show is what the record service keeps, in words.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from simulators.html_tables import Table, nothing, page
from simulators.messages import Answer
from simulators.netsuite import postings, rows
from simulators.netsuite.account import RECORD_TYPES, Account
from simulators.netsuite.definitions import MESSAGE, PHONE_CALL, TASK
from simulators.netsuite.shown import tranid

ROOT: Final = "/screens"
Screen = Callable[[Account, Mapping[str, str]], Answer]


def customers(account: Account, params: Mapping[str, str]) -> Answer:
    """All customers; `id`, or `entityid` as it is shown, opens one, with its holds, notes and activities."""
    named = {"id": str(account.kept.id_of("customer", params["entityid"]))} if params.get("entityid") else params
    number = _number(named)
    if number is None:
        found = {one.number: one for one in account.books.customers.values()}
        listed = [(account.kept.id_of("customer", code), code, one.name) for code, one in found.items()]
        return page("Customers", [("List", ("Internal ID", "ID", "Name"), listed)])
    found_here = account.customer(number)
    if not found_here:
        return nothing()
    row = rows.customer(account.place(), found_here[0])
    fields = {name: value for name, value in row.items() if name.startswith(("credit", "oncredit", "custentity"))}
    tables = [("Credit and holds", ("Field", "Value"), list(fields.items())), *_communication(account, entity=number)]
    return page(f"Customer {row['entityid']} {row['companyname']}", tables)


def invoices(account: Account, params: Mapping[str, str]) -> Answer:
    """All invoices with what is due; `id` opens one: Billing, what was applied, notes and activities."""
    number = _number(params)
    found = account.picture().by_id
    if number is None:
        listed = [
            (own, tranid(one), one.line.customer, one.document.currency, one.amount, one.open)
            for own, one in found.items()
            if one.kind == "CustInvc"
        ]
        headings = ("Internal ID", "Number", "Customer", "Currency", "Amount", "Due")
        return page("Invoices", [("List", headings, listed)])
    if number not in found or found[number].kind != "CustInvc":
        return nothing()
    row = postings.header(account.place(), found[number])
    billing = [("Estimated payment date", row["userestimatedpaymentdate"]), ("Source", row["userestimatesource"]),
               ("Due date", row["duedate"]), ("Memo", row["memo"]), ("External ID", row["externalid"]),
               ("Amount due", found[number].open)]  # fmt: skip
    custom = [(name, value) for name, value in row.items() if name.startswith("custbody")]
    applied = [(account.kept.id_of("transaction", one.credit), one.amount, one.on) for one in found[number].applied]
    tables: list[Table] = [
        ("Billing", ("Field", "Value"), billing), ("Custom", ("Field", "Value"), custom),
        ("Payments and credits", ("Transaction", "Amount", "Date"), applied),
        *_communication(account, transaction=number),
    ]  # fmt: skip
    return page(f"Invoice #{row['tranid']}", tables)


def payments(account: Account, _: Mapping[str, str]) -> Answer:
    """Payments and credit memos, and what each is applied to."""
    found = {own: one for own, one in account.picture().by_id.items() if one.kind in {"CustPymt", "CustCred"}}
    heads = [
        (own, RECORD_TYPES[one.kind], tranid(one), account.kept.external_of("transaction", one.key),
         one.line.customer, one.document.currency, -one.amount, -one.open, "voided" if one.voided else "")
        for own, one in found.items()
    ]  # fmt: skip
    lines = [
        (own, account.picture().items[line.debit][0], line.debit.number, line.amount, line.on)
        for own, one in found.items()
        for line in one.applied
    ]
    headings = ("Internal ID", "Type", "Number", "External ID", "Customer", "Currency", "Amount", "Unapplied", "")
    return page("Customer Payments", [
        ("List", headings, heads), ("Apply", ("Payment", "Document", "Ref No.", "Amount", "Date"), lines),
    ])  # fmt: skip


def records(account: Account, params: Mapping[str, str]) -> Answer:
    """The records of one type that is in no ledger; `type` names it."""
    definition = account.definitions.get(params.get("type", "").lower())
    if definition is None:
        listed = [(one.name, len(account.store(one.table))) for one in account.definitions.values()]
        return page("Records", [("Types", ("Type", "Records"), listed)])
    names = [field.name for field in definition.fields]
    found = [
        (one.id, account.kept.external_of(definition.table, one.id), *(one.values.get(name) for name in names))
        for one in account.store(definition.table).values()
    ]
    return page(definition.name, [("List", ("Internal ID", "External ID", *names), found)])


def letters(account: Account, _: Mapping[str, str]) -> Answer:
    """What un-pausing, or a message that is mailed, has put into the queue of mails."""
    listed = [(f"{one.on:%Y-%m-%d %H:%M:%S}", one.record, one.id, one.customer, "queued") for one in account.kept.mails]
    headings = ("When", "Record", "Internal ID", "Customer", "Mail")
    return page("Dunning Letters: queue", [("Queue", headings, listed)])


SCREENS: Final[dict[str, Screen]] = {
    f"{ROOT}/customers": customers,
    f"{ROOT}/invoices": invoices,
    f"{ROOT}/payments": payments,
    f"{ROOT}/records": records,
    f"{ROOT}/dunning-queue": letters,
}


def _communication(account: Account, **link: int) -> Iterable[Table]:
    """Notes and activities of one record."""
    notes = [
        (one.id, account.kept.external_of("note", one.id), one.values["title"], one.values["note"])
        for one in account.store("note").values()
        if all(one.values.get(name) == number for name, number in link.items())
    ]
    yield "User notes", ("Internal ID", "External ID", "Title", "Memo"), notes
    for definition in (PHONE_CALL, TASK, MESSAGE):
        named = {"company" if name == "entity" and definition is not MESSAGE else name: n for name, n in link.items()}
        found = [
            (one.id, one.values.get(definition.title), one.values.get("status"), one.values.get("message"))
            for one in account.store(definition.table).values()
            if all(one.values.get(name) == number for name, number in named.items())
        ]
        yield definition.name, ("Internal ID", "Title", "Status", "Message"), found


def _number(params: Mapping[str, str]) -> int | None:
    return int(params["id"]) if params.get("id", "").isdecimal() else None
