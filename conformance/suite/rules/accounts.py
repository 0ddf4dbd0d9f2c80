"""What is read of a CRM is what stands there: accounts, people, what was said, what was agreed."""

from __future__ import annotations

from typing import Final

from canonical_model.master_data import LegalEntity, Person
from canonical_model.relationships import Contract, CrmAccount, Interaction
from conformance.suite.bench import Bench, sound
from conformance.suite.rule import CRMS, Rules, must, same
from conformance.suite.shelf import Shelf

RULES = Rules("reads")
#: a CRM must show at least so many accounts, for rules about pages to mean anything
_FEWEST: Final = 9


@RULES.rule("organisation", "the organisation whose CRM it is comes, and the CRM shows accounts on several pages", CRMS)
def organisation(bench: Bench) -> None:
    """Once; write modes are set for it."""
    found = bench.synced().of(LegalEntity)
    same(len(found), 1, "organisations")
    must(found[0].entity and found[0].name, "it has no code or no name")
    must(len(bench.erp.accounts()) >= _FEWEST, f"the counterparty starts with {len(bench.erp.accounts())} accounts")


@RULES.rule("accounts", "every account comes, under its number and name", CRMS)
def accounts(bench: Bench) -> None:
    """Accounts."""
    found = {one.number: one.name for one in bench.synced().of(CrmAccount)}
    same(found, dict(bench.erp.accounts()), "accounts")


@RULES.rule("account_changes", "an account whose name changed has the new one after the next reading", CRMS)
def account_changes(bench: Bench) -> None:
    """Read by what changed, or whole."""
    shelf = bench.synced()
    number = min(bench.erp.accounts())
    bench.erp.rename_account(number, "Renamed Ltd")
    sound(shelf.sync(bench.reader()))
    names = {one.number: one.name for one in shelf.of(CrmAccount)}
    same(names[number], "Renamed Ltd", f"the name of account {number}")


@RULES.rule("linked", "an account names the customers of ledgers that it stands for, as people wrote them", CRMS)
def linked(bench: Bench) -> None:
    """The one link between books and CRM."""
    found = {one.number: one.ledger_accounts for one in bench.synced().of(CrmAccount) if one.ledger_accounts}
    must(found, "no account names a customer")
    same(found, dict(bench.erp.linked()), "customers that accounts name")


@RULES.rule("people", "every contact comes once, at its account", CRMS)
def people(bench: Bench) -> None:
    """By the address that they are reached at."""
    shelf = bench.synced()
    found = sorted((_number(shelf, one.customer_id), one.email) for one in shelf.of(Person))
    same(found, sorted(bench.erp.people()), "contacts")


@RULES.rule("told", "what was said and written to an account comes, at its account", CRMS)
def told(bench: Bench) -> None:
    """Calls, mails, notes, tasks."""
    shelf = bench.synced()
    found = sorted((one.customer_number, one.subject or one.text) for one in shelf.of(Interaction))
    same(found, sorted(bench.erp.told()), "activities")


@RULES.rule("agreed", "every contract comes, at its account", CRMS)
def agreed(bench: Bench) -> None:
    """By its number."""
    found = sorted((one.customer_number, one.number) for one in bench.synced().of(Contract))
    same(found, sorted(bench.erp.agreed()), "contracts")


def _number(shelf: Shelf, account: str) -> str:
    return next((one.number for one in shelf.of(CrmAccount) if one.id == account), "")
