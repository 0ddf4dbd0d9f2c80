"""The settings of the demonstration: one group, half of it in a simulated SAP, the rest in a NetSuite and a Fusion."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from duecourse.demo_writes import APPROVER
from duecourse.settings import FILE_NAME

if TYPE_CHECKING:
    from simulators.books import Books
    from simulators.netsuite import RunningServer as NetSuiteServer
    from simulators.oracle.fusion import RunningServer as FusionServer
    from simulators.sap import RunningServer as SapServer

#: the names of the simulated systems, and of the folder of exports that brings the exchange rates
SAP: Final = "s4"
NETSUITE: Final = "ns"
FUSION: Final = "fusion"
TREASURY: Final = "treasury"
#: what the bank of the demonstration calls its account
BANK_ACCOUNT: Final = "MAIN"


def company_codes_of(books: Books) -> list[str]:
    """The first half of the group, which is in SAP."""
    return sorted(books.entities)[: len(books.entities) // 2]


def cleared_in(books: Books) -> str:
    """The company code whose finance lets cash be posted and cleared."""
    return company_codes_of(books)[0]


def in_netsuite(books: Books) -> list[str]:
    """The first half of the rest, which is in NetSuite."""
    others = sorted(books.entities.keys() - company_codes_of(books))
    return others[: (len(others) + 1) // 2]


def in_fusion(books: Books) -> list[str]:
    """What is left, which is in Fusion."""
    return sorted(books.entities.keys() - {*company_codes_of(books), *in_netsuite(books)})


def subsidiaries_of(books: Books) -> list[str]:
    """The internal ids of what is in NetSuite."""
    from simulators.netsuite import kept

    return [str(kept(books).id_of("subsidiary", code)) for code in in_netsuite(books)]


def units_of(books: Books) -> list[str]:
    """The ids of the business units of what is in Fusion."""
    from simulators.oracle.fusion import kept

    return [str(kept(books).id_of("business unit", code)) for code in in_fusion(books)]


def write_settings(home: Path, books: Books, *, sap: SapServer, netsuite: NetSuiteServer, fusion: FusionServer) -> None:
    """The settings' file, and the exports with the exchange rates."""
    exports = home / TREASURY
    exports.mkdir(parents=True, exist_ok=True)
    (exports / "rates.csv").write_text(books.rates_csv(), encoding="utf-8")
    text = "\n".join(
        (_group(books), _sap(books, sap), _netsuite(books, netsuite), _fusion(books, fusion), _treasury(exports))
    )
    (home / FILE_NAME).write_text(text, encoding="utf-8")


def _group(books: Books) -> str:
    return f"""\
# The demonstration's settings; its systems are simulated and stop with it.
[group]
currency = "{books.group_currency}"
[actor]
allow_as = true
[approvers.{APPROVER}]
up_to = {{ "*" = "1000000000" }}"""


def _sap(books: Books, server: SapServer) -> str:
    from simulators.books.journal import BANK

    known = server.credentials
    return f"""\
[systems.{SAP}]
product = "sap-s4"
base_url = "{server.url}"
client = "{known.sap_client}"
auth = {{ kind = "basic", user = "{known.user}", password = "{known.password}" }}
company_codes = {company_codes_of(books)}
# this simulated system works a change at once: it is asked again soon
write_bounds = {{ pause = 0.2 }}
[systems.{SAP}.writing]
note_text_id = "0001"
hold_block = "H"
promise_block = "P"
dispute_block = "S"
# these were tried with this simulated system; a real one is asked in a sandbox first
empty_codes = true
allow = ["payment_advice", "clearing"]
# here cash is posted and cleared, elsewhere it is handed over as a payment advice
clear_in = ["{cleared_in(books)}"]
posting_user = "DUECOURSE"
bank_accounts = {{ "{BANK_ACCOUNT}" = "{BANK}" }}"""


def _netsuite(books: Books, server: NetSuiteServer) -> str:
    from simulators.books.journal import BANK
    from simulators.netsuite import kept

    known = server.credentials
    return f"""\
[systems.{NETSUITE}]
product = "netsuite"
account = "{known.account}"
base_url = "{server.url}"
subsidiaries = {subsidiaries_of(books)}
dunning_letters = true
write_bounds = {{ pause = 0.2 }}
[systems.{NETSUITE}.auth]
kind = "certificate"
client_id = "{known.client_id}"
certificate_id = "{known.certificate_id}"
private_key = \"\"\"
{known.private_key}\"\"\"
[systems.{NETSUITE}.writing]
# our SuiteApp is installed in this simulated account
companion = true
restlet = "customscript_duecourse:customdeploy_duecourse"
take_back = "void"
bank_accounts = {{ "{BANK_ACCOUNT}" = "{kept(books).id_of("account", BANK)}" }}"""


def _fusion(books: Books, server: FusionServer) -> str:
    known = server.credentials
    return f"""\
[systems.{FUSION}]
product = "oracle-fusion"
base_url = "{server.url}"
business_units = {units_of(books)}
write_bounds = {{ pause = 0.2 }}
[systems.{FUSION}.auth]
kind = "issuer"
issuer = "{known.issuer}"
user = "{known.username}"
private_key = \"\"\"
{known.private_key}\"\"\"
certificate = \"\"\"
{known.certificate}\"\"\"
[systems.{FUSION}.writing]
promise_context = "duecourse"
promise_segment = "reference"
dispute_reasons = {{ pricing = "PRICING" }}
# tried with this simulated pod; a real one is asked with one installment first
exclusions = true
[systems.{FUSION}.writing.bank_accounts]
"{BANK_ACCOUNT}" = {{ receipt_method = "Manual" }}"""


def _treasury(exports: Path) -> str:
    return f"""\
[systems.{TREASURY}]
product = "file"
folder = "{exports}"
rates = {{ path = "rates.csv" }}
"""
