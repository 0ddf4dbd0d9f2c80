"""Customers' mails over a simulated S/4HANA: taken in once, held, decided by people, written like what they record."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from imap_server import PASSWORD, USER, imap_server
from msgspec import json, structs

from benchmarks.injected_mails import injected
from benchmarks.injections import OURS
from canonical_model.communications import Communication, NamedItem
from canonical_model.identity import engine_id
from canonical_model.money import Money
from duecourse.flows import take_in
from duecourse.flows.reply_answers import answers_wanted
from duecourse.schedules import Order
from duecourse.schemas import schema_of
from duecourse.work import WORK
from simulators.books import Books, Contact, Customer, Entity, Sale

TODAY = date(2026, 11, 20)
POLICY = """
[policy.plans]
minimum_balance = [{ amount = "50.00", currency = "EUR" }]
smallest_instalment = [{ amount = "10.00", currency = "EUR" }]
[policy.replies]
most_turns = 2
"""


@pytest.fixture
def desk() -> Books:
    """Customers 1 … 4 owe 100, 200, 300, 400 since 2026-09-30, each with a contact; 4 owes in two company codes."""
    books = Books(as_of=TODAY)
    for code, numbers in (("DE01", "1234"), ("DE02", "4")):
        books.add_entity(Entity(code=code, name=code, country="DE", city="Bonn", currency="EUR"))
        for number in numbers:
            books.add_customer(customer(code, number))
            sale = Sale(
                entity=code, customer=number.zfill(10), amount=Decimal(f"{number}00"), currency="EUR",
                document_date=date(2026, 8, 31), due_on=date(2026, 9, 30),
            )  # fmt: skip
            books.post_invoice(sale, today=date(2026, 8, 31))
    return books


def customer(entity: str, number: str) -> Customer:
    person = Contact(
        number=f"900000000{number}", first_name="Ada", last_name=f"Of {number}", email=f"ap@c{number}.example", phone=""
    )  # fmt: skip
    return Customer(
        entity=entity, number=number.zfill(10), name=f"Customer {number}", country="DE", city="Bonn", street="Weg 1",
        postal_code="53111", language="DE", control_account="12100000", created_on=date(2025, 1, 1), contacts=(person,),
    )  # fmt: skip


class Post:
    """Mails as customers write them, and the desk that takes them in."""

    def __init__(self, here: Any, folder: Path) -> None:
        self.here, self.folder, self.count = here, folder, 0
        rows = here.run("items")["items"]
        #: `DE01/3` → the number of its invoice
        self.numbers = {f"{row['entity']}/{row['customer_number'].lstrip('0')}": row["document_no"] for row in rows}

    def write(self, text: str, *, sender: str = "ap@c3.example", **headers: str) -> Path:
        self.count += 1
        path = self.folder / f"mail{self.count}.eml"
        path.write_bytes(mail(text, sender=sender, number=self.count, **headers))
        return path

    def takes(self, text: str, *, status: int = 3, **more: str) -> Any:
        document = self.here.run("replies", "take-in", str(self.write(text, **more)), status=status)
        jsonschema.validate(document, json.decode(schema_of("replies-take-in")))
        return document["mails"][0]["reply"]

    def accepts(self, reply: Any, number: int = 1, *more: str, status: int = 0) -> Any:
        document = self.here.run("replies", "accept", reply["id"], str(number), *more, status=status)
        if document is not None:
            jsonschema.validate(document, json.decode(schema_of("replies-decided")))
        return document

    def kinds(self, reply: Any) -> list[str]:
        return [one["kind"] for one in reply["proposals"]]

    def move(self, account: str) -> str:
        return str(self.here.run("explain", account)["account"]["move"])

    def why(self, account: str) -> str:
        return " ".join(one["text"] for one in self.here.run("explain", account)["account"]["reasons"])

    def cases(self, rule: str) -> list[Any]:
        return [one for one in self.here.run("escalations", "list")["escalations"] if one["rule"] == rule]


def mail(text: str, *, sender: str, number: int, **headers: str) -> bytes:
    made = EmailMessage()
    made["From"], made["To"] = sender, "us@us.example"
    made["Subject"] = headers.pop("subject", "Re: reminder")
    made["Date"] = headers.pop("date", "Fri, 20 Nov 2026 09:00:00 +0100")
    made["Message-ID"] = headers.pop("message_id", f"<{number}@customer.example>")
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(text)
    return bytes(made)


@pytest.fixture
def posts(desks: Any, tmp_path: Path) -> Any:
    """The desk with every operation proposed, and its post."""

    @contextmanager
    def opened(more: str = "") -> Iterator[Post]:
        with desks(more=POLICY + more) as here:
            yield Post(here, tmp_path)

    return opened


def test_a_promise_by_mail_pauses_at_once_and_becomes_a_record_once_a_person_agrees(posts: Any) -> None:
    with posts() as post:
        here = post.here
        assert post.move("DE01/3") == "push"
        path = post.write("We will pay 300.00 EUR on 4 December.\nMy card is 4111 1111 1111 1111.")
        shadow = here.run("replies", "take-in", str(path), "--shadow", status=3)
        assert (shadow["taken"], here.run("replies", "list")["total"]) == (1, 0)
        first = here.run("replies", "take-in", str(path), status=3)
        assert (first["taken"], first["cards"], first["proposals"]) == (1, 1, 1)
        renamed = path.rename(path.with_name("again.eml"))
        again = here.run("replies", "take-in", str(renamed))
        assert (again["taken"], again["known"]) == (0, 1)
        reply = first["mails"][0]["reply"]
        (proposal,) = reply["proposals"]
        assert (proposal["kind"], proposal["on"], proposal["amount"]["amount"]) == ("promise", "2026-12-04", "300.00")
        assert proposal["evidence"] == "We will pay 300.00 EUR on 4 December."
        shown = here.run("replies", "show", reply["id"][:8])
        assert "4111 1111" not in shown["text"]
        assert "████████████1111" in shown["text"]
        assert [one["until"] for one in shown["holds"]] == ["2026-11-30"]
        assert post.move("DE01/3") == "pause"
        assert "a reply says: We will pay 300.00 EUR on 4 December." in post.why("DE01/3")
        assert here.run("explain", "DE01/3")["promises"] == []
        preview = post.accepts(reply, 1, "--shadow")
        assert [row["operation"] for row in preview["write_backs"]] == ["promise"]
        assert here.run("explain", "DE01/3")["promises"] == []
        made = post.accepts(reply)
        assert made["record"]["promised_for"] == "2026-12-04"
        assert "We will pay 300.00 EUR" in made["record"]["evidence"]
        assert made["reply"]["state"] == "done"
        assert here.run("replies", "show", reply["id"])["holds"] == []
        twice = post.accepts(reply)
        assert (twice["record"]["id"], twice["write_backs"]) == (made["record"]["id"], [])
        assert len(here.run("explain", "DE01/3")["promises"]) == 1
        acts = [row["operation"] for row in here.run("write-backs", "list")["write_backs"]]
        assert sorted(acts) == ["note", "promise"]
        assert here.run("audit", "verify")["ok"]


def test_what_is_not_certain_to_be_an_accounts_is_nobodys_until_a_person_says_whose(posts: Any) -> None:
    with posts() as post:
        here = post.here
        stranger = post.takes("Please send us a statement.", sender="who@else.example")
        assert (stranger["state"], stranger["account"], post.kinds(stranger)) == ("unassigned", "", ["to_read"])
        both = post.takes("The delivery is damaged, we will not pay.", sender="ap@c4.example")
        assert (both["state"], "2 accounts" in both["said"]) == ("unassigned", True)
        told = post.takes(f"{post.numbers['DE02/4']} is wrong: the goods were damaged.", sender="ap@c4.example")
        assert (told["account"], post.kinds(told)) == ("s4/DE02/4", ["dispute"])
        assert told["proposals"][0]["said"] == ""
        crossed = post.takes(f"Invoice {post.numbers['DE01/3']} was paid yesterday.", sender="ap@c2.example")
        assert (crossed["state"], "invoices of another" in crossed["said"]) == ("unassigned", True)
        spoofed = post.takes(f"We paid invoice {post.numbers['DE01/2']} yesterday.", sender="who@else.example")
        assert (spoofed["account"], "no contact of this account" in spoofed["said"]) == ("s4/DE01/2", True)
        assert "no contact of this account" in spoofed["proposals"][0]["said"]
        (held,) = here.run("replies", "show", spoofed["id"])["holds"]
        assert held["until"] == "2026-11-23"
        assert post.accepts(both, status=1) is None
        assigned = here.run("replies", "assign", both["id"], "DE01/4")
        assert assigned["reply"]["account"] == "s4/DE01/4"
        assert post.kinds(assigned["reply"]) == ["dispute"]
        assert [one["scope"] for one in assigned["holds"]] == ["item"]
        page = here.run("replies", "list", "--state", "unassigned", "--limit", "1")
        assert (page["total"], len(page["replies"])) == (2, 1)
        rest = here.run("replies", "list", "--state", "unassigned", "--after", page["next"])
        assert (len(rest["replies"]), rest["next"]) == (1, None)
        here.run("replies", "show", "zz", status=1)
        here.run("replies", "accept", told["id"], "9", status=1)


def test_a_dispute_is_opened_for_the_lines_it_names_and_what_was_misread_is_chased_again(posts: Any) -> None:
    with posts() as post:
        number = post.numbers["DE01/2"]
        reply = post.takes(f"Invoice {number}: the goods arrived damaged, we will not pay it.", sender="ap@c2.example")
        (one,) = reply["proposals"]
        assert (one["kind"], one["reason"], one["items"]) == ("dispute", "damaged", [number])
        assert post.here.run("replies", "show", reply["id"])["holds"][0]["scope"] == "item"
        made = post.accepts(reply, 1, "--reason", "quality", "--amount", "50.00 EUR")
        assert (made["record"]["reason"], made["record"]["amount"]["amount"]) == ("quality", "50.00")
        assert [row["operation"] for row in made["write_backs"]] == ["dispute"]
        other = post.takes("Who ordered this? Please explain.", sender="ap@c1.example")
        assert post.move("DE01/1") == "pause"
        post.here.run("replies", "reject", other["id"], "1", "--why", " ", status=1)
        refused = post.here.run("replies", "reject", other["id"], "1", "--why", "answered by phone")
        assert (refused["proposal"]["state"], refused["reply"]["state"]) == ("rejected", "done")
        assert post.move("DE01/1") == "push"
        assert post.accepts(other, status=1) is None


def test_claims_questions_hardship_and_proceedings_are_held_and_handed_to_people(posts: Any) -> None:
    with posts() as post:
        here = post.here
        paid = post.takes("We already paid 100.00 EUR on 18 November.", sender="ap@c1.example")
        assert "no cash stands" in here.run("replies", "show", paid["id"])["findings"][0]
        held = post.accepts(paid)
        assert (held["record"]["kind"], held["record"]["until"]) == ("payment_in_process", "2026-11-27")
        asked = post.takes("Which delivery address was on this order? Please explain.", sender="ap@c2.example")
        assert post.kinds(asked) == ["question"]
        routed = post.accepts(asked)
        (case,) = post.cases("reply_question")
        assert (case["id"], case["destination"]) == (routed["escalation"], "collections_lead")
        poor = post.takes("We are in serious financial difficulties and cannot pay at the moment.")
        assert "hardship" in post.kinds(poor)
        post.accepts(poor, 1 + post.kinds(poor).index("hardship"))
        here.run("assess")
        assert len(post.cases("reply_hardship")) == 1
        assert len(post.cases("reply_question")) == 1
        over = post.takes(
            f"Insolvency proceedings were opened over our assets ({post.numbers['DE01/4']}).", sender="ap@c4.example"
        )
        assert post.kinds(over) == ["stop"]
        (stopped,) = post.cases("insolvency")
        assert stopped["destination"] == "legal"
        here.run("assess")
        assert post.move("DE01/4") == "escalate"
        assert [one["id"] for one in post.cases("insolvency")] == [stopped["id"]]
        told = here.run("escalations", "show", stopped["id"])["replies"]
        assert [one["text"][:11] for one in told] == ["Insolvency "]
        agreed = post.accepts(over)
        assert (agreed["record"]["kind"], agreed["escalation"]) == ("insolvency", stopped["id"])
        assert post.move("DE01/4") == "escalate"


def test_an_absence_waits_an_address_rests_and_nobody_forgets_what_was_not_decided(posts: Any) -> None:
    with posts() as post:
        here = post.here
        away = post.takes(
            "I am out of the office until 27 November.", sender="ap@c1.example", status=0,
            subject="Automatic reply: reminder", Auto_Submitted="auto-replied",
        )  # fmt: skip
        assert (away["state"], away["proposals"]) == ("done", [])
        assert post.move("DE01/1") == "pause"
        quiet = post.takes("Please remove me from your mailing list.", sender="ap@c2.example")
        assert post.kinds(quiet) == ["unsubscribe"]
        (rests,) = here.run("replies", "show", quiet["id"])["holds"]
        assert (rests["kind"], rests["scope"]) == ("do_not_contact", "person")
        assert post.move("DE01/2") == "push"
        assert {row["finding"] for row in here.run("audit-data")["findings"]} >= {"address_at_rest"}
        promised = post.takes("We will pay on 4 December.")
        assert post.move("DE01/3") == "pause"
        here.days_later(11)
        here.run("sync")
        here.run("assess")
        assert post.move("DE01/3") == "push"
        assert post.move("DE01/1") == "push"
        waiting = {one["account"]: one for one in post.cases("reply_unanswered")}
        assert set(waiting) == {"s4/DE01/2", "s4/DE01/3"}
        assert "We will pay on 4 December." in waiting["s4/DE01/3"]["reasons"][0]["text"]
        post.accepts(promised, 1, "--on", "2026-12-05")
        here.run("assess")
        assert {one["account"] for one in post.cases("reply_unanswered")} == {"s4/DE01/2"}


def test_a_plan_is_negotiated_over_several_mails_within_ranges_and_then_by_a_person(posts: Any) -> None:
    with posts() as post:
        asked = post.takes("Could we pay in 20 instalments?")
        (one,) = asked["proposals"]
        assert (one["kind"], one["instalments"]) == ("plan", 20)
        first = post.accepts(asked)
        assert (first["plan"]["verdict"], len(first["plan"]["plan"]["instalments"]) <= 6) == ("counter_offer", True)
        assert first["proposal"]["said"].startswith("turn 1 of 2: counter offer")
        again = post.takes("That is too fast for us. Please let us pay in 12 instalments.")
        second = post.accepts(again)
        assert second["proposal"]["said"].startswith("turn 2 of 2: counter offer")
        third = post.accepts(post.takes("Please let us pay in 10 instalments then."))
        assert third["plan"]["verdict"] == "escalate"
        assert third["escalation"]
        assert [one["id"] for one in post.cases("plan_beyond_policy")] == [third["escalation"]]
        parts = "may we pay 150.00 EUR on 1 December and 50.00 EUR on 15 December?"
        plan = post.takes(f"We ask for a payment plan: {parts}", sender="ap@c2.example")
        assert post.kinds(plan) == ["plan"]
        good = post.accepts(plan)
        assert good["plan"]["verdict"] == "accept"
        yes = post.takes("Thank you, that is fine.", sender="ap@c2.example")
        assert "word on plan" in yes["proposals"][0]["detail"]


class PowerCutError(Exception):
    """What happens between keeping a mail and the end of its transaction."""


def test_a_mailbox_is_read_on_from_where_it_broke_off_and_nothing_is_lost_or_twice(
    posts: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with imap_server() as server:
        box = (
            f'[mailboxes.receivables]\nhost = "127.0.0.1"\nport = {server.port}\ntls = "none"\nuser = "{USER}"\n'
            f'password = "{PASSWORD}"\n'
        )
        with posts(box) as post:
            here = post.here
            texts = ("We will pay on 4 December.", "We will pay on 7 December.", "Please send a copy of the invoice.")
            server.deliver(*(mail(text, sender="ap@c3.example", number=n) for n, text in enumerate(texts)))
            settle, seen = take_in.settle, []

            def breaking(run: Any, repository: Any, read: Any, message: Any) -> Any:
                held = settle(run, repository, read, message)
                seen.append(message.id)
                if len(seen) == 2:
                    raise PowerCutError
                return held

            monkeypatch.setattr(take_in, "settle", breaking)
            with pytest.raises(PowerCutError):
                here.run("replies", "take-in", "--mailbox", "receivables")
            assert here.run("replies", "list")["total"] == 1
            again = here.run("replies", "take-in", "--mailbox", "receivables", "--limit", "1", status=3)
            assert (again["taken"], again["known"], again["more"]) == (1, 0, True)
            with here.here.open() as app:
                told = WORK["replies"](app, Order(flow="replies"), lambda *_: None)
            assert told == "receivables: 1 taken in, 1 proposed, 0 unassigned"
            assert here.run("replies", "take-in", "--mailbox", "receivables")["mails"] == []
            assert here.run("replies", "list")["total"] == 3
            with here.here.open() as app, app.store.unit(app.actor, app.scope) as repository:
                repository.set_setting("mailbox receivables", "1:999999")
            anew = here.run("replies", "take-in", "--mailbox", "receivables")
            assert (anew["taken"], anew["known"]) == (0, 3)
            assert rb"\Seen" not in server.flags()
            here.run("replies", "take-in", "--mailbox", "elsewhere", status=1)


def test_a_maildir_is_read_without_moving_anything(posts: Any, tmp_path: Path) -> None:
    with posts() as post:
        for name, number in (("new", 1), ("cur", 2)):
            (tmp_path / "box" / name).mkdir(parents=True)
            content = mail("We will pay on 4 December.", sender="ap@c3.example", number=number)
            (tmp_path / "box" / name / f"{number}.here").write_bytes(content)
        (tmp_path / "box" / "new" / "3.here").write_bytes(b"\xff\x00no mail at all")
        told = post.here.run("replies", "take-in", "--maildir", str(tmp_path / "box"), status=3)
        assert (told["taken"], told["unassigned"]) == (3, 1)
        assert post.here.run("replies", "take-in", "--maildir", str(tmp_path / "box"))["known"] == 3
        assert len(list((tmp_path / "box").rglob("*.here"))) == 3
        post.here.run("replies", "take-in", "--maildir", str(tmp_path), status=1)
        post.here.run("replies", "take-in", status=2)


#: of the reminder that `sent` keeps: our Message-IDs begin with the record's id
REMINDER = engine_id("communication", ("1",))
OUR_ID = f"{REMINDER}@us.example"


def sent(here: Any, account: str, number: str, recipient: str) -> Communication:
    """A reminder of ours, as whatever sends would have kept it."""
    with here.here.open() as app, app.store.unit(app.actor, app.scope) as repository:
        (customer,) = [one for one in repository.customers(number=account) if one.entity == "DE01"]
        (item,) = [one for one in repository.open_items(customer_id=customer.id) if one.document_no == number]
        made = Communication(
            id=REMINDER, system=customer.system, entity="DE01",
            customer_id=customer.id, customer_number=customer.number, kind="reminder", channel="mail", state="sent",
            recipients=(recipient,), language="en", tone="friendly", template="reminder", template_version="1",
            subject="Reminder", text="", rendered_hash="", message_id=OUR_ID,
            items=(NamedItem(item_id=item.id, document_no=number, due=item.due_date, amount=item.open),),
            totals=(Money.of(300, "EUR"),), handed_at=datetime(2026, 11, 19, tzinfo=UTC),
        )  # fmt: skip
        repository.put(made, because="sent")
        return made


BOUNCE = """From: MAILER-DAEMON@mx.example
To: us@us.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <b1@mx.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

The mail could not be delivered to <ap@c3.example>: user unknown.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; ap@c3.example
Action: failed
Status: 5.1.1

--b
Content-Type: text/rfc822-headers

From: us@us.example
Message-ID: <OURS>

--b--
"""


SENDER = '[outreach]\nfolder = "outbox"\n[outreach.senders."*"]\nname = "We"\nmail = "us@us.example"\n'


def test_a_thread_tells_whose_a_mail_is_and_only_what_returns_our_mail_rests_an_address(posts: Any) -> None:
    with posts(SENDER) as post:
        here = post.here
        (written,) = here.run("outreach", "preview", "--kind", "statement", "--account", "DE01/3")["messages"]
        assert "ap@c3.example" in str(written)
        fake = post.folder / "fake.eml"
        fake.write_text(BOUNCE.replace("OURS", f"{OUR_ID}.else"))
        (forged,) = here.run("replies", "take-in", str(fake), status=3)["mails"]
        assert (forged["reply"]["account"], post.kinds(forged["reply"])) == ("s4/DE01/3", ["contact"])
        assert "returns no mail of ours" in forged["reply"]["proposals"][0]["said"]
        assert forged["paused"] == []
        ours = sent(here, "3", post.numbers["DE01/3"], "someone@c3.example")
        by_thread = post.takes("We will pay on 4 December.", sender="someone@c3.example", In_Reply_To=f"<{OUR_ID}>")
        assert (by_thread["account"], by_thread["said"]) == ("s4/DE01/3", f"answers our reminder {ours.id[:12]}")
        other = post.takes("We will pay on 5 December.", sender="who@else.example", References=f"<x@y> <{OUR_ID}>")
        assert "no contact of this account" in other["said"]
        disowned = post.takes("Bill me.", sender="ap@c3.example", Authentication_Results="us.example; dmarc=fail")
        assert "DMARC" in disowned["said"]
        copy = post.write("We ask you to pay.", sender="us@us.example", message_id=f"<{OUR_ID}>")
        (own,) = here.run("replies", "take-in", str(copy))["mails"]
        assert (own["outcome"], own["reply"]) == ("ours", None)
        late = post.folder / "late.eml"
        late.write_text(
            BOUNCE.replace("OURS", OUR_ID).replace("Action: failed", "Action: delayed").replace("b1@", "b0@")
        )
        (delayed,) = here.run("replies", "take-in", str(late), status=3)["mails"]
        assert delayed["paused"] == []
        back = post.folder / "back.eml"
        back.write_text(BOUNCE.replace("OURS", OUR_ID))
        (returned,) = here.run("replies", "take-in", str(back), status=3)["mails"]
        (unwritten,) = here.run("outreach", "preview", "--kind", "statement", "--account", "DE01/3")["messages"]
        assert "everybody known at this customer is not to be contacted" in str(unwritten)
        assert [one.split(" ")[:3] for one in returned["paused"]] == [["do_not_contact", "on", "person"]]
        assert post.move("DE01/3") == "pause"
        told = post.accepts(returned["reply"], 1, "--note", "new@c3.example")
        assert told["write_backs"][0]["act"]["text"].startswith("Mail to ap@c3.example came back")
        assert "new@c3.example" in told["write_backs"][0]["act"]["text"]
        assert here.run("replies", "show", returned["reply"]["id"])["holds"] != []


def test_what_was_granted_is_wanted_until_it_is_handed_over_and_only_by_contacts(posts: Any) -> None:
    with posts() as post:
        here = post.here
        known = post.takes("Please send us a statement of account.")
        wish = f"Please send a copy of invoice {post.numbers['DE01/3']}."
        stranger = post.takes(wish, sender="x@y.example")
        assert post.kinds(known) == ["statement"]
        post.accepts(known)
        assert stranger["account"] == "s4/DE01/3"
        post.accepts(stranger)
        with here.here.open() as app, app.store.unit(app.actor, app.scope) as repository:
            wanted = {one.kind: one for one in answers_wanted(repository)}
            assert (wanted["statement"].to, wanted["copy"].to) == ("ap@c3.example", "")
            assert wanted["statement"].in_reply_to == "1@customer.example"
        listed = here.run("replies", "answers", status=3)["answers"]
        assert [one["items"] for one in listed if one["kind"] == "copy"] == [[post.numbers["DE01/3"]]]
        assert {one["kind"]: one["command"] for one in listed} == {
            "statement": "duecourse outreach send --answers", "copy": "",
        }  # fmt: skip
        answer = sent(here, "3", post.numbers["DE01/3"], "ap@c3.example")
        with here.here.open() as app, app.store.unit(app.actor, app.scope) as repository:
            repository.put(structs.replace(answer, kind="statement", in_reply_to="1@customer.example"), because="sent")
            assert [one.kind for one in answers_wanted(repository)] == ["copy"]


def test_injected_mails_leave_rows_and_pauses_and_a_note_in_our_words_alone(posts: Any) -> None:
    with posts() as post:
        here = post.here
        folder = post.folder / "box" / "new"
        folder.mkdir(parents=True)
        for place, content in enumerate(injected(12, seed=3, number=post.numbers["DE01/3"], answers=OUR_ID)):
            (folder / f"{place:02d}").write_bytes(content.replace(b"ap@customer.example", b"ap@c3.example"))
        sent(here, "3", post.numbers["DE01/3"], "ap@c3.example")
        told = here.run("replies", "take-in", "--maildir", str(folder.parent), status=3)
        assert told["taken"] == 12
        states = {one["state"] for reply in told["mails"] for one in reply["reply"]["proposals"]}
        assert states == {"open"}
        account = here.run("explain", "DE01/3")
        assert (account["promises"], account["disputes"], account["plans"]) == ([], [], [])
        acts = here.run("write-backs", "list")["write_backs"]
        assert {row["operation"] for row in acts} <= {"note"}
        assert all(OURS.fullmatch(row["act"]["text"]) for row in acts)
        assert here.run("approvals", "list", "--kind", "plan")["approvals"] == []
        assert here.run("replies", "answers")["answers"] == []
