"""What people in finance do in Tryton, by its own client library: invoices, payments, reversals, notes, dunnings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from typing import Any

from proteus import Model, Wizard
from proteus.config import Config


class People:
    """Clerks of all companies of one database."""

    def __init__(self, config: Config, companies: Sequence[int]) -> None:
        self._config, self.companies = config, list(companies)
        #: people read a warning and go on
        config.skip_warning = True
        self._accounts: dict[tuple[int, str], int] = {}
        self._known: dict[tuple[str, str], int] = {}

    @contextmanager
    def at(self, company: int, **more: Any) -> Iterator[None]:
        """Acting for one company."""
        with self._config.set_context(company=company, companies=self.companies, **more):
            yield

    # master data

    def customer(self, name: str, code: str = "") -> int:
        """A party, under a code of its own or the next one."""
        party = Model.get("party.party")(name=name)
        if code:
            party.code_readonly = False
            party.code = code
        party.save()
        return party.id

    def rename(self, party: int, name: str) -> None:
        """Another name."""
        one = Model.get("party.party")(party)
        one.name = name
        one.save()

    def described(self, party: int) -> None:
        """An address, a tax number, ways to reach people there, and terms."""
        one = Model.get("party.party")(party)
        with self.at(self.companies[0]):
            country = Model.get("country.country")(name="Netherlands", code="NL")
            country.save()
            one.addresses[0].country = country
            one.addresses[0].save()
            one.identifiers.new(type="eu_vat", code="NL123456782B90")
            for kind, value, name in (("email", "ap@alder.example", "Mrs Meyer"), ("phone", "+31 20 123 4567", None)):
                one.contact_mechanisms.new(type=kind, value=value, name=name)
            (one.customer_payment_term,) = Model.get("account.invoice.payment_term").find([("name", "=", "30 days")])
            one.save()

    # invoices

    def invoice(
        self,
        company: int,
        party: int,
        amount: str,
        *,
        currency: str,
        on: date | None = None,
        due: date | None = None,
        term: str = "",
        reference: str = "",
        post: bool = True,
    ) -> int:
        """An invoice, or with a negative amount a credit note, posted; its id."""
        asked = {"party": party, "amount": amount, "currency": currency, "on": on, "due": due, "term": term,
                 "reference": reference}  # fmt: skip
        return self.invoices(company, [asked], post=post)[0]

    def invoices(self, company: int, asked: Sequence[dict[str, Any]], *, post: bool = True) -> list[int]:
        """Several at once, as a run of invoicing makes them; their ids."""
        with self.at(company):
            proxy = Model.get("account.invoice")._proxy
            ids: list[int] = proxy.create([self._sale(company, one) for one in asked], self._config.context)
            if post:
                proxy.post(ids, self._config.context)
            return ids

    def _sale(self, company: int, asked: dict[str, Any]) -> dict[str, Any]:
        amount = Decimal(asked["amount"])
        goods = {
            "type": "line", "description": "Goods", "quantity": -1 if amount < 0 else 1, "unit_price": abs(amount),
            "account": self.account(company, "revenue"), "company": company,
            "currency": self._id("currency.currency", "code", asked["currency"]),
        }  # fmt: skip
        (address,) = Model.get("party.party")(asked["party"]).addresses[:1]
        term = self._id("account.invoice.payment_term", "name", asked["term"]) if asked.get("term") else None
        return {
            "type": "out", "company": company, "party": asked["party"], "invoice_address": address.id,
            "currency": goods["currency"], "account": self.account(company, "receivable"),
            "journal": self._id("account.journal", "type", "revenue"), "invoice_date": asked.get("on"),
            "payment_term_date": None if term else asked.get("due"), "payment_term": term,
            "reference": asked.get("reference", ""),
            "lines": [("create", [goods])],
        }  # fmt: skip

    def _id(self, model: str, field: str, value: str) -> int:
        """A record by what people call it."""
        if (model, value) not in self._known:
            self._known[model, value] = Model.get(model).find([(field, "=", value)], limit=1)[0].id
        return self._known[model, value]

    def lines(self, invoice: int) -> list[tuple[int, int, int, int]]:
        """(company, party, account, id) of each receivable line of an invoice, the earliest due first."""
        one = Model.get("account.invoice")(invoice)
        return [(one.company.id, line.party.id, line.account.id, line.id) for line in one.lines_to_pay]

    def cancel_invoice(self, invoice: int) -> None:
        """A posted invoice that was wrong: credited as a whole, so that nothing is left of it."""
        one = Model.get("account.invoice")(invoice)
        with self.at(one.company.id):
            credit = Wizard("account.invoice.credit", [one])
            credit.form.with_refund = True
            credit.execute("credit")

    # money

    def receipt(
        self, company: int, party: int, amount: str, *, currency: str, on: date | None = None, text: str = ""
    ) -> int:
        """Money that came into the bank and stands on the customer's account; the id of its receivable line."""
        Move, Journal = Model.get("account.move"), Model.get("account.journal")
        with self.at(company, **({"date": on} if on else {})):
            move = Move(company=Model.get("company.company")(company))
            (move.journal,) = Journal.find([("code", "=", "CASH")])
            move.date, move.description = on or date.today(), text  # noqa: DTZ011 - as Tryton's own client does
            move.period = self._period(company, move.date)
            debit, credit = move.lines.new(), move.lines.new()
            debit.account = Model.get("account.account")(self.account(company, "bank"))
            credit.account = Model.get("account.account")(self.account(company, "receivable"))
            credit.party = Model.get("party.party")(party)
            debit.debit = credit.credit = self._worth(company, amount, currency, move.date)
            if currency != self._currency(company):
                (second,) = Model.get("currency.currency").find([("code", "=", currency)])
                debit.second_currency = credit.second_currency = second
                debit.amount_second_currency, credit.amount_second_currency = Decimal(amount), -Decimal(amount)
            move.save()
            move.click("post")
            return next(line.id for line in move.lines if line.party)

    def pay_share(self, invoice: int, share: int) -> None:
        """A part of what is left of an invoice, paid on its own screen."""
        one = Model.get("account.invoice")(invoice)
        part = (one.amount_to_pay / share).quantize(Decimal(1).scaleb(-one.currency.digits))
        if part:
            self.pay(invoice, str(part))

    def cancel_or_leave(self, invoice: int) -> None:
        """Credited as a whole, unless something of it was paid."""
        if not Model.get("account.invoice")(invoice).payment_lines:
            self.cancel_invoice(invoice)

    def close_period(self, company: int, on: date) -> None:
        """The month of a day is closed."""
        with self.at(company):
            self._period(company, on).click("close")

    def statement(self, company: int, currency: str, name: str, lines: Sequence[dict[str, Any]]) -> int:
        """A statement of the bank in one currency, posted: money for invoices, or for nobody knows what."""
        Statement = Model.get("account.statement")
        with self.at(company):
            (journal,) = Model.get("account.statement.journal").find(
                [("company", "=", company), ("currency.code", "=", currency)]
            )
            account = self.account(company, "receivable")
            made = [
                {"number": f"{name}/{place}", "date": line["on"], "amount": Decimal(line["amount"]),
                 "party": line["party"], "account": account, "description": line.get("text", ""),
                 "related_to": f"account.invoice,{line['invoice']}" if line.get("invoice") else None}
                for place, line in enumerate(lines, 1)
            ]  # fmt: skip
            values = {"company": company, "journal": journal.id, "name": name, "number_of_lines": len(made),
                      "date": max(line["on"] for line in lines), "lines": [("create", made)]}  # fmt: skip
            proxy, context = Statement._proxy, self._config.context
            (own,) = proxy.create([values], context)
            proxy.validate_statement([own], context)
            proxy.post([own], context)
            return int(own)

    def reconcile(self, company: int, lines: Sequence[int]) -> None:
        """These lines are settled with each other."""
        Line = Model.get("account.move.line")
        with self.at(company):
            Wizard("account.move.reconcile_lines", [Line(line) for line in lines])

    def unreconcile(self, company: int, line: int) -> None:
        """What was settled with this line is open again."""
        with self.at(company):
            Wizard("account.move.unreconcile_lines", [Model.get("account.move.line")(line)])

    def pay(self, invoice: int, amount: str = "", *, on: date | None = None) -> None:
        """An invoice is paid, in full or in part, on its own screen."""
        one = Model.get("account.invoice")(invoice)
        with self.at(one.company.id):
            pay = Wizard("account.invoice.pay", [one])
            pay.form.amount = Decimal(amount) if amount else one.amount_to_pay
            pay.form.date = on or date.today()  # noqa: DTZ011 - as Tryton's own client does
            (pay.form.payment_method,) = Model.get("account.invoice.payment.method").find(
                [("company", "=", one.company.id)]
            )
            pay.execute("choice")
            if pay.form_state == "ask":
                pay.form.type = "partial"
                pay.execute("pay")

    def settle(self, company: int, party: int, lines: Sequence[int], *, currency: str, on: date | None = None) -> int:
        """One receipt over all of these lines; its own line."""
        Line = Model.get("account.move.line")
        home = currency == self._currency(company)
        total = sum(
            (line.debit - line.credit if home else line.amount_second_currency for line in map(Line, lines)), Decimal(0)
        )
        paid = self.receipt(company, party, str(total), currency=currency, on=on)
        self.reconcile(company, [*lines, paid])
        return paid

    # collecting

    def note(self, model: str, record: int, text: str) -> int:
        """A note on a record's own screen."""
        note = Model.get("ir.note")()
        note.resource = Model.get(model)(record)
        note.message = text
        note.save()
        return note.id

    def note_gone(self, note: int) -> None:
        """A note taken away by somebody."""
        Model.get("ir.note")(note).delete()

    def settle_credit(self, company: int, line: int) -> None:
        """A credit used on something else than was decided: on a new invoice of the same amount."""
        Line = Model.get("account.move.line")
        credit = Line(line)
        invoice = self.invoice(company, credit.party.id, str(credit.credit), currency=self._currency(company))
        self.reconcile(company, [line, *(own[3] for own in self.lines(invoice))])

    def dun(self, company: int, line: int, *, blocked: bool) -> None:
        """A line's dunning, blocked or not; made where there is none yet."""
        Dunning, Line = Model.get("account.dunning"), Model.get("account.move.line")
        with self.at(company):
            there = Dunning.find([("line", "=", line)])
            if not there and not blocked:
                return
            one = there[0] if there else self._dunning(Line(line), company)
            one.blocked = blocked
            one.save()

    def remind(self, company: int) -> None:
        """Everything that is overdue is dunned, and the reminders go out."""
        Dunning = Model.get("account.dunning")
        with self.at(company):
            create = Wizard("account.dunning.create")
            create.form.date = date.today()  # noqa: DTZ011 - as Tryton's own client does
            create.form.companies.append(Model.get("company.company")(company))
            create.execute("create_")
            drafts = Dunning.find([("state", "=", "draft"), ("company", "=", company)])
            Wizard("account.dunning.process", drafts).execute("process")

    def _dunning(self, line: Model, company: int) -> Model:
        procedure = Model.get("account.dunning.procedure").find([])[0]
        made = Model.get("account.dunning")(company=Model.get("company.company")(company))
        made.line, made.procedure, made.level = line, procedure, procedure.levels[0]
        return made

    # what stands there

    def account(self, company: int, kind: str) -> int:
        """The account of a kind in a company's chart."""
        if (company, kind) not in self._accounts:
            Account = Model.get("account.account")
            domain: list[Any] = [("company", "=", company), ("closed", "!=", True)]
            domain.append(("name", "=", "Bank") if kind == "bank" else (f"type.{kind}", "=", True))
            if kind == "receivable":
                domain.append(("party_required", "=", True))
            with self.at(company):
                self._accounts[company, kind] = Account.find(domain, limit=1)[0].id
        return self._accounts[company, kind]

    def _currency(self, company: int) -> str:
        return str(Model.get("company.company")(company).currency.code)

    def _worth(self, company: int, amount: str, currency: str, on: date) -> Decimal:
        """An amount in the company's own currency, at Tryton's rate of the day."""
        Currency = Model.get("currency.currency")
        if currency == self._currency(company):
            return Decimal(amount)
        (theirs,), (ours,) = (Currency.find([("code", "=", code)]) for code in (currency, self._currency(company)))
        with self._config.set_context(date=on):
            rates = [Model.get("currency.currency")(one.id).rate for one in (theirs, ours)]
        return (Decimal(amount) * rates[1] / rates[0]).quantize(Decimal(1).scaleb(-ours.digits))

    def _period(self, company: int, on: date) -> Model:
        Period = Model.get("account.period")
        return Period.find([("company", "=", company), ("start_date", "<=", on), ("end_date", ">=", on)], limit=1)[0]
