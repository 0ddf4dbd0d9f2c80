"""Founds the companies of a new Tryton database through Tryton's own models: books that nobody of ours drew up.

Run by the Python that has Tryton, with proteus, Tryton's own client library.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal

from proteus import Model, Wizard
from proteus.config import TrytondConfig

#: currency → (decimals, units that one euro buys until this month, ISO 4217's number)
CURRENCIES = {
    "EUR": (2, "1", "978"), "JPY": (0, "163.5", "392"), "KWD": (3, "0.3341", "414"), "USD": (2, "1.0871", "840"),
    "GBP": (2, "0.8446", "826"), "CHF": (2, "0.9402", "756"), "CAD": (2, "1.4876", "124"),
}  # fmt: skip
CHART = "account.account_template_root_en"
#: the account of cash in that chart
CASH = "1.1.1"
USER = "duecourse"
PASSWORD = "a-long-Tryton-passphrase-7"  # noqa: S105 - of a database that lives for one test
#: the groups that collecting needs: books and statements, dunnings; and parties, for notes on them
GROUPS = ("Accounting", "Dunning", "Party Administration")


def found(config: TrytondConfig, companies: dict[str, str], *, years: tuple[int, ...]) -> dict[str, int]:
    """The companies, each with currency, chart, open years, terms, journals and bank; name → id."""
    currencies = {code: _currency(code) for code in CURRENCIES}
    made = {name: _company(config, name, currencies[code]) for name, code in companies.items()}
    _terms()
    procedure = _dunning_procedure()
    for name, company in made.items():
        with config.set_context(company=company, companies=list(made.values())):
            _books(company, currencies[companies[name]], currencies, years, procedure)
    _user(made)
    return made


def _currency(code: str) -> Model:
    Currency, Rate = Model.get("currency.currency"), Model.get("currency.currency.rate")
    there = Currency.find([("code", "=", code)])
    if there:
        return there[0]
    decimals, rate, number = CURRENCIES[code]
    currency = Currency(name=code, code=code, numeric_code=number, symbol=code, digits=decimals)
    currency.rounding = Decimal(1).scaleb(-decimals)
    currency.save()
    today, value = date.today(), Decimal(rate)  # noqa: DTZ011 - as Tryton's own client does
    moved = value if code == "EUR" else (value * Decimal("1.013")).quantize(Decimal("0.0001"))
    for day, one in ((date(2020, 1, 1), value), (today.replace(day=1), moved)):
        Rate(currency=currency, date=day, rate=one).save()
    return currency


def _company(config: TrytondConfig, name: str, currency: Model) -> int:
    Party, User, Company = Model.get("party.party"), Model.get("res.user"), Model.get("company.company")
    party = Party(name=name)
    party.save()
    wizard = Wizard("company.company.config")
    wizard.execute("company")
    wizard.form.party, wizard.form.currency = party, currency
    wizard.execute("add")
    (company,) = Company.find([("party", "=", party.id)])
    _serves(config, User(config.user), company)
    return company.id


def _serves(config: TrytondConfig, user: Model, company: Model) -> None:
    """The founder acts for every company, and sees all of them."""
    if company not in user.companies:
        user.companies.append(company)
    user.company_filter = "all"
    user.save()
    config._context = Model.get("res.user").get_preferences(True, config._context)


def _terms() -> None:
    Term = Model.get("account.invoice.payment_term")
    for name, parts in (("30 days", ((None, 30),)), ("two instalments", ((Decimal("0.5"), 30), (None, 60))),
                        ("at once", ((None, 0),))):  # fmt: skip
        term = Term(name=name)
        for ratio, days in parts:
            line = term.lines.new(type="percent_on_total" if ratio else "remainder")
            line.ratio = ratio
            while line.relativedeltas:
                line.relativedeltas.pop()
            line.relativedeltas.new(days=days)
        term.save()


def _dunning_procedure() -> Model:
    Procedure = Model.get("account.dunning.procedure")
    procedure = Procedure(name="Reminders")
    for days in (10, 30, 60):
        procedure.levels.new(overdue=timedelta(days=days))
    procedure.save()
    return procedure


def _books(
    company: int, currency: Model, currencies: dict[str, Model], years: tuple[int, ...], procedure: Model
) -> None:
    accounts = _chart(company)
    for year in years:
        _year(company, year)
    _journals(company, currency, currencies, accounts)
    _configuration(accounts, procedure)


def _chart(company: int) -> dict[str, Model]:
    Account, Data = Model.get("account.account"), Model.get("ir.model.data")
    template = Model.get("account.account.template")(Data.get_id(CHART, {}))
    wizard = Wizard("account.create_chart")
    wizard.execute("account")
    wizard.form.account_template, wizard.form.company = template, Model.get("company.company")(company)
    wizard.execute("create_account")
    kinds = {kind: _account(company, kind) for kind in ("receivable", "payable", "revenue", "expense")}
    wizard.form.account_receivable, wizard.form.account_payable = kinds["receivable"], kinds["payable"]
    wizard.execute("create_properties")
    (cash,) = Account.find([("code", "=", CASH), ("company", "=", company)])
    # a bank account of its own, so that what came through the bank can be told from cash
    bank = Account(
        name="Bank", code="1.1.9", type=cash.type, parent=cash.parent, company=Model.get("company.company")(company)
    )
    bank.save()
    return {**kinds, "cash": cash, "bank": bank}


def _account(company: int, kind: str) -> Model:
    """The first account of a kind that may be posted to; of receivables and payables one that is kept by party."""
    domain = [(f"type.{kind}", "=", True), ("company", "=", company), ("closed", "!=", True)]
    if kind in {"receivable", "payable"}:
        domain.append(("party_required", "=", True))
    return Model.get("account.account").find(domain, limit=1)[0]


def _year(company: int, year: int) -> None:
    Year, Sequence, Kind = (
        Model.get("account.fiscalyear"),
        Model.get("ir.sequence.strict"),
        Model.get("ir.sequence.type"),
    )
    owner = Model.get("company.company")(company)
    sequences = {}
    for name in ("Account Move", "Invoice"):
        (kind,) = Kind.find([("name", "=", name)], limit=1)
        sequences[name] = Sequence(name=f"{name} {year}", sequence_type=kind, company=owner, prefix=f"{year}/")
        sequences[name].save()
    fiscal = Year(
        name=str(year), company=owner, start_date=date(year, 1, 1), end_date=date(year, 12, monthrange(year, 12)[1])
    )
    fiscal.move_sequence = sequences["Account Move"]
    (invoicing,) = fiscal.invoice_sequences
    for kind in ("out_invoice", "in_invoice", "out_credit_note", "in_credit_note"):
        setattr(invoicing, f"{kind}_sequence", sequences["Invoice"])
    fiscal.save()
    fiscal.click("create_period")


def _journals(company: int, currency: Model, currencies: dict[str, Model], accounts: dict[str, Model]) -> None:
    Journal, Method = Model.get("account.journal"), Model.get("account.invoice.payment.method")
    Bank, WriteOff = Model.get("account.statement.journal"), Model.get("account.move.reconcile.write_off")
    owner = Model.get("company.company")(company)
    (cash,) = Journal.find([("type", "=", "cash")], limit=1)
    Method(
        name="Bank", company=owner, journal=cash, credit_account=accounts["bank"], debit_account=accounts["bank"]
    ).save()
    statements = Journal.find([("type", "=", "statement")], limit=1)
    journal = statements[0] if statements else Journal(name="Statement", code="STA", type="statement")
    journal.save()
    for code in dict.fromkeys((currency.code, "EUR", "USD", "GBP")):
        Bank(name=f"Bank {code}", journal=journal, currency=currencies[code], company=owner, account=accounts["bank"],
             validation="number_of_lines").save()  # fmt: skip
    offs = Journal.find([("type", "=", "write-off")], limit=1)
    off = offs[0] if offs else Journal(name="Write-Off", code="WRO", type="write-off")
    off.save()
    WriteOff(name="Small differences", company=owner, journal=off, credit_account=accounts["revenue"],
             debit_account=accounts["expense"]).save()  # fmt: skip


def _configuration(accounts: dict[str, Model], procedure: Model) -> None:
    Configuration, Journal = Model.get("account.configuration"), Model.get("account.journal")
    exchange = Journal.find([("code", "=", "EXC")], limit=1)
    configuration = Configuration(1)
    if exchange:
        configuration.currency_exchange_journal = exchange[0]
    configuration.currency_exchange_credit_account = accounts["revenue"]
    configuration.currency_exchange_debit_account = accounts["expense"]
    configuration.default_dunning_procedure = procedure
    configuration.save()


def _user(made: dict[str, int]) -> None:
    User, Group, Company = Model.get("res.user"), Model.get("res.group"), Model.get("company.company")
    user = User(name="duecourse", login=USER, password=PASSWORD)
    for name in GROUPS:
        user.groups.extend(Group.find([("name", "=", name)]))
    user.companies.extend(Company(company) for company in made.values())
    user.company = Company(next(iter(made.values())))
    user.company_filter = "all"
    user.save()
