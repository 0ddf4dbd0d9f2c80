"""The settings of the demonstration: one group in four simulated ERPs, a quarter in each, and a CRM beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from duecourse.demo_writes import APPROVER
from duecourse.settings import FILE_NAME

if TYPE_CHECKING:
    from simulators.books import Books
    from simulators.crm.hubspot import RunningServer as HubSpotServer
    from simulators.dynamics.finance import RunningServer as DynamicsServer
    from simulators.netsuite import RunningServer as NetSuiteServer
    from simulators.oracle.fusion import RunningServer as FusionServer
    from simulators.sap import RunningServer as SapServer

#: the names of the simulated systems, and of the folder of exports that brings the exchange rates
SAP: Final = "s4"
NETSUITE: Final = "ns"
FUSION: Final = "fusion"
DYNAMICS: Final = "d365"
HUBSPOT: Final = "hubspot"
TREASURY: Final = "treasury"
#: the ERPs, in the order in which the group's entities are dealt out
ERPS: Final = (SAP, NETSUITE, FUSION, DYNAMICS)
#: what the bank of the demonstration calls its account
BANK_ACCOUNT: Final = "MAIN"


def _quarter(books: Books, number: int) -> list[str]:
    """The group's entities, dealt out to four ERPs in the order of their codes."""
    codes, size = sorted(books.entities), len(books.entities) // 4
    return codes[number * size : (number + 1) * size]


def company_codes_of(books: Books) -> list[str]:
    """What is in SAP."""
    return _quarter(books, 0)


def cleared_in(books: Books) -> str:
    """The company code whose finance lets cash be posted and cleared."""
    return company_codes_of(books)[0]


def in_netsuite(books: Books) -> list[str]:
    """What is in NetSuite."""
    return _quarter(books, 1)


def in_fusion(books: Books) -> list[str]:
    """What is in Fusion."""
    return _quarter(books, 2)


def in_dynamics(books: Books) -> list[str]:
    """What is in Finance & Operations."""
    return _quarter(books, 3)


def companies_of(books: Books) -> list[str]:
    """What is in Finance & Operations, as its companies are called there."""
    return [code.lower() for code in in_dynamics(books)]


def subsidiaries_of(books: Books) -> list[str]:
    """The internal ids of what is in NetSuite."""
    from simulators.netsuite import kept

    return [str(kept(books).id_of("subsidiary", code)) for code in in_netsuite(books)]


def units_of(books: Books) -> list[str]:
    """The ids of the business units of what is in Fusion."""
    from simulators.oracle.fusion import kept

    return [str(kept(books).id_of("business unit", code)) for code in in_fusion(books)]


def customer_names(books: Books) -> Callable[[str, str], str]:
    """How people name a customer of the books: by system, entity and number as its ERP shows them."""
    places = {code: (SAP, code) for code in company_codes_of(books)}
    for system, codes, shown in (
        (NETSUITE, in_netsuite(books), subsidiaries_of(books)), (FUSION, in_fusion(books), units_of(books)),
        (DYNAMICS, in_dynamics(books), companies_of(books)),
    ):  # fmt: skip
        places |= {code: (system, own) for code, own in zip(codes, shown, strict=True)}

    def named(entity: str, number: str) -> str:
        system, own = places[entity]
        return f"{system}/{own}/{number.lstrip('0') if system == SAP and number.isdigit() else number}"

    return named


class Servers(Struct, frozen=True, kw_only=True):
    """The simulated systems as they run."""

    sap: SapServer
    netsuite: NetSuiteServer
    fusion: FusionServer
    dynamics: DynamicsServer
    hubspot: HubSpotServer


def write_settings(home: Path, books: Books, servers: Servers) -> None:
    """The settings' file, and the exports with the exchange rates."""
    exports = home / TREASURY
    exports.mkdir(parents=True, exist_ok=True)
    (exports / "rates.csv").write_text(books.rates_csv(), encoding="utf-8")
    erps = (servers.sap, servers.netsuite, servers.fusion, servers.dynamics)
    parts = [settings_of(name, books, server) for name, server in zip(ERPS, erps, strict=True)]
    told = (group_settings(books), *parts, _hubspot(servers.hubspot), treasury_settings(exports))
    (home / FILE_NAME).write_text("\n".join(told), encoding="utf-8")


def settings_of(name: str, books: Books, server: Any) -> str:  # noqa: ANN401 - the running server of that ERP
    """What the settings say of one ERP."""
    tell: Mapping[str, Callable[[Books, Any], str]] = {
        SAP: _sap, NETSUITE: _netsuite, FUSION: _fusion, DYNAMICS: _dynamics
    }  # fmt: skip
    return tell[name](books, server)


def group_settings(books: Books) -> str:
    """What they say of the group and of people."""
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


def _dynamics(books: Books, server: DynamicsServer) -> str:
    known = server.credentials
    accounts = sorted(number for number in books.accounts if books.is_control(number))
    return f"""\
[systems.{DYNAMICS}]
product = "dynamics-finance"
base_url = "{server.url}"
resource = "{known.scope.removesuffix("/.default")}"
companies = {companies_of(books)}
control_accounts = {accounts}
trading_partners = {{ {_partners(books)} }}
# public names of two sets that this simulated environment publishes; every tenant has its own
sets = {{ settlements = "CustSettlements", balances = "LedgerTrialBalances" }}
write_bounds = {{ pause = 0.2 }}
[systems.{DYNAMICS}.auth]
kind = "secret"
tenant = "{known.tenant}"
client_id = "{known.client_id}"
client_secret = "{known.client_secret}"
authority = "{server.url}"
[systems.{DYNAMICS}.writing]
dispute_reasons = {{ pricing = "PRICE" }}
[systems.{DYNAMICS}.writing.bank_accounts]
"{BANK_ACCOUNT}" = {{ journal_name = "ARPay", offset_account = "OPER-01" }}"""


def _partners(books: Books) -> str:
    """Customers in Finance & Operations that are companies of the group."""
    partners = {
        one.number: one.trading_partner for one in books.customers.values()
        if one.trading_partner and one.entity in in_dynamics(books)
    }  # fmt: skip
    return ", ".join(f'"{number}" = "{entity}"' for number, entity in sorted(partners.items()))


def _hubspot(server: HubSpotServer) -> str:
    return f"""\
[systems.{HUBSPOT}]
product = "hubspot"
base_url = "{server.url}"
token = "{server.credentials.token}"
# this simulated portal shows what was written in half a second; of a real one that is not known
write_bounds = {{ visible = 1.0, pause = 0.2 }}
writing = {{ unique = ["tickets"] }}"""


def treasury_settings(exports: Path) -> str:
    """What they say of the folder that exchange rates come from."""
    return f"""\
[systems.{TREASURY}]
product = "file"
folder = "{exports}"
rates = {{ path = "rates.csv" }}
"""
