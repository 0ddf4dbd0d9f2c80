"""Outreach over a simulated S/4HANA and a real mail server: previewed, sent once, logged, stopped by what changed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from email import message_from_bytes
from email.message import EmailMessage, Message
from pathlib import Path
from socket import socket
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from msgspec import structs

from core.outreach.port import NoCopy
from duecourse.archive import Archive
from duecourse.flows import drafting
from simulators.books import Books, Cash, Contact, Entity, Sale

if TYPE_CHECKING:
    from conftest import Said, Site, Sites

TODAY = date(2026, 11, 20)
SENDER = """
[outreach.senders."*"]
name = "Muster Werke GmbH"
mail = "ar@muster.example"
contact = "Petra Beispiel"
bank = ["IBAN DE89 3704 0044 0532 0130 00"]
payment_link = "https://pay.example/{entity}/{customer}"
"""


class Post:
    """A mail server that keeps what it takes, and says what it is told to say."""

    def __init__(self) -> None:
        self.taken: list[Envelope] = []
        self.refuses, self.answer = "", "250 taken as 17"

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any) -> str:  # noqa: N802, ARG002
        if self.refuses and self.refuses in address:
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802, ARG002
        self.taken.append(envelope)
        if self.answer == "hang up":
            server.transport.abort()
        return self.answer

    def mails(self) -> list[Message]:
        return [message_from_bytes(one.content) for one in self.taken if isinstance(one.content, bytes)]


@pytest.fixture
def post() -> Iterator[tuple[Post, int]]:
    handler = Post()
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield handler, port
    finally:
        controller.stop()


def someone(number: str) -> Contact:
    return Contact(
        number=f"900000000{number}", first_name="Anna", last_name=f"Nowak{number}",
        email=f"anna{number}@kunde{number}.example", phone="", function="Accounts payable",
    )  # fmt: skip


def with_people(books: Books) -> Books:
    for number in "123":
        books.add_contact("DE01", number.zfill(10), contact=someone(number), today=TODAY)
    return books


def options(port: int, more: str = "") -> str:
    mail = f'[outreach]\nfolder = "outbox"\nmail = {{ host = "127.0.0.1", port = {port}, security = "none" }}\n'
    return mail + SENDER + more


def account(told: Said, number: str) -> Any:
    (found,) = [row for row in told.document["messages"] if row["account"] == f"s4/DE01/{number}"]
    return found


def cash(number: str, amount: str) -> Cash:
    return Cash(
        entity="DE01", customer=number.zfill(10), amount=Decimal(amount), currency="EUR", received_on=date(2026, 11, 18)
    )


def ready(here: Site) -> None:
    here.clock._evening = datetime(2026, 11, 20, 9, tzinfo=UTC)
    assert here.run("sync").status == 0
    assert here.run("assess").status == 0


def test_a_reminder_is_previewed_sent_once_and_stands_on_the_account(
    site: Sites, desk: Books, post: tuple[Post, int]
) -> None:
    server, port = post
    with site(with_people(desk), options=options(port)) as here:
        ready(here)
        here.run("writes", "mode", "s4", "DE01", "note", "propose")
        shown = here.run("outreach", "preview", "--entity", "DE01", "--out", str(here.home / "look"))
        first = account(shown, "1")
        assert (first["state"], first["against"], first["tone"]) == ("would_send", [], "friendly")
        assert first["recipients"] == ["anna1@kunde1.example"]
        assert first["totals"] == [{"amount": "100.00", "currency": "EUR"}]
        assert "Please pay 100.00 EUR by 30 November 2026." in first["text"]
        assert "https://pay.example/DE01/1" in first["text"]
        assert "nobody is known at this customer" in account(shown, "4")["against"][0]["text"]
        assert server.taken == []
        assert list((here.home / "look").glob("*.eml"))
        sent = here.run("outreach", "send", "--entity", "DE01")
        assert {row["state"] for row in sent.document["messages"]} == {"sent", "held_back"}
        assert len(server.taken) == 3
        (mail,) = [one for one in server.mails() if one["To"] == "Anna Nowak1 <anna1@kunde1.example>"]
        assert mail["Message-ID"] == f"<{account(sent, '1')['message_id']}>"
        assert [part.get_content_type() for part in mail.walk()][1:] == ["text/plain", "application/pdf"]
        again = here.run("outreach", "send", "--entity", "DE01")
        assert len(server.taken) == 3
        assert "now pause" in account(again, "1")["against"][0]["text"]
        assert here.run("assess").document["decisions"][0]["move"] == "pause"
        note = next(row for row in here.run("write-backs", "list").document["write_backs"] if "anna1" in str(row))
        assert (note["operation"], note["state"]) == ("note", "proposed")
        (kept,) = here.run("outreach", "list", "--account", "DE01/1").document["messages"]
        assert (kept["state"], kept["reference"]) == ("sent", "taken as 17")


def test_money_that_lands_between_deciding_and_sending_stops_the_message(
    site: Sites, desk: Books, post: tuple[Post, int]
) -> None:
    server, port = post
    with site(with_people(desk), options=options(port)) as here:
        ready(here)
        desk.post_unapplied(cash("1", "100.00"), today=TODAY)
        desk.post_unapplied(cash("2", "50.00"), today=TODAY)
        assert here.run("sync").status == 0
        told = here.run("outreach", "send", "--entity", "DE01")
        assert account(told, "1")["state"] == "not_drafted"
        assert "100.00 EUR stands on the account" in str(account(told, "1")["against"])
        assert account(told, "2")["state"] == "sent"
        assert account(told, "2")["totals"] == [{"amount": "150.00", "currency": "EUR"}]
        assert len(server.taken) == 2


def test_what_a_server_refuses_is_certain_and_a_connection_that_ends_is_not(
    site: Sites, desk: Books, post: tuple[Post, int]
) -> None:
    server, port = post
    with site(with_people(desk), options=options(port)) as here:
        ready(here)
        server.refuses = "anna1"
        refused = here.run("outreach", "send", "--account", "DE01/1")
        assert (refused.status, account(refused, "1")["state"]) == (3, "refused")
        assert "550 no such mailbox" in account(refused, "1")["said"]
        server.refuses = ""
        assert account(here.run("outreach", "send", "--account", "DE01/1"), "1")["state"] == "sent"
        server.answer = "hang up"
        lost = account(here.run("outreach", "send", "--account", "DE01/2"), "2")
        assert lost["state"] == "unknown"
        held = account(here.run("outreach", "send", "--account", "DE01/2"), "2")
        assert "it is unknown" in str(held["against"])
        server.answer = "250 OK"
        here.run("outreach", "settle", lost["id"], "--not-sent", "--why", "they have nothing")
        assert account(here.run("outreach", "send", "--account", "DE01/2"), "2")["state"] == "sent"
        assert len([one for one in server.taken if "anna2@kunde2.example" in one.rcpt_tos]) == 2
        assert here.run("audit", "verify").document["ok"]


def test_templates_of_ones_own_send_nothing_before_they_were_tried(
    site: Sites, desk: Books, post: tuple[Post, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    from duecourse.rendering import trying
    from duecourse.rendering.phrases import SHIPPED

    monkeypatch.setattr(trying, "_MEANS", ("sms",))
    server, port = post
    with site(with_people(desk), options=options(port, "").replace("folder", 'templates = "words"\nfolder')) as here:
        ready(here)
        words = here.home / "words"
        words.mkdir()
        ours = (SHIPPED / "en.toml").read_text("utf-8")
        (words / "en.toml").write_text(ours.replace("Friendly reminder", "Police reminder"), encoding="utf-8")
        told = account(here.run("outreach", "send", "--account", "DE01/1"), "1")
        assert "were not tried" in str(told["against"])
        found = here.run("outreach", "templates", "--go-live")
        english = next(row for row in found.document["templates"] if row["language"] == "en")
        assert (found.status, english["own"], english["live"]) == (3, True, False)
        assert "'police'" in str(english["faults"])
        (words / "en.toml").write_text(ours.replace("Friendly reminder", "A word"), encoding="utf-8")
        assert here.run("outreach", "templates", "--go-live").status == 0
        told = account(here.run("outreach", "send", "--account", "DE01/1"), "1")
        assert told["subject"] == "A word: Invoice 1800000000"
        assert len(server.taken) == 1


def test_a_run_that_dies_after_handing_over_leaves_a_message_that_nobody_sends_again(
    site: Sites, desk: Books, post: tuple[Post, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def dies(name: str) -> None:
        if name == point:
            raise Killed

    point = "outreach-handed"
    server, port = post
    monkeypatch.setattr("duecourse.flows.reach_out.reached", dies)
    with site(with_people(desk), options=options(port)) as here:
        ready(here)
        with pytest.raises(Killed):
            here.run("outreach", "send", "--account", "DE01/1")
        point = "outreach-reserved"
        with pytest.raises(Killed):
            here.run("outreach", "send", "--account", "DE01/2")
        point = ""
        assert len(server.taken) == 1
        soon = here.run("outreach", "send", "--entity", "DE01")
        assert "it is handing_over" in str(account(soon, "1")["against"])
        here.clock._evening += timedelta(minutes=20)
        here.run("outreach", "send", "--entity", "DE01")
        told = here.run("outreach", "list", "--state", "unknown", "--limit", "1").document
        assert [row["account"] for row in told["messages"]] == ["s4/DE01/2"]
        (first,) = here.run("outreach", "list", "--state", "unknown", "--after", told["next"]).document["messages"]
        assert len(server.taken) == 2
        settled = here.run("outreach", "settle", first["id"], "--sent", "--why", "the customer has it")
        assert account(settled, "1")["state"] == "sent"
        assert here.run("outreach", "settle", first["id"], "--sent", "--why", "again").status == 1
        here.run("assess")
        assert "contacted on 2026-11-20" in str(here.run("explain", "DE01/1").document["account"]["reasons"])
        assert len(server.taken) == 2


def test_letters_and_what_is_not_set_up_go_into_a_folder_whole_and_once(
    site: Sites, desk: Books, post: tuple[Post, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def dies(name: str) -> None:
        if name == "outreach-handed":
            raise Killed

    cadence = '[policy.contact]\ncadence = [{ day = 1, channel = "letter", tone = "firm" }]\n'
    policy = cadence + '[policy.late_payment]\nlaw = "DE"\n'
    with site(desk, options=options(post[1], policy)) as here:
        ready(here)
        shown = account(here.run("outreach", "preview", "--account", "DE01/4"), "4")
        assert (shown["channel"], shown["state"]) == ("letter", "would_send")
        assert "no rate is known after 2026-06-30" in shown["findings"][0]
        monkeypatch.setattr("duecourse.flows.reach_out.reached", dies)
        with pytest.raises(Killed):
            here.run("outreach", "send", "--account", "DE01/4")
        monkeypatch.undo()
        here.clock._evening += timedelta(minutes=20)
        assert "now pause" in str(here.run("outreach", "send", "--account", "DE01/4").document)
        (kept,) = here.run("outreach", "list").document["messages"]
        assert (kept["state"], kept["said"]) == ("sent", "found out afterwards")
        files = sorted((here.home / "outbox" / "letter").iterdir())
        assert [one.suffix for one in files] == [".pdf", ".pdf", ".json"] or len(files) == 3
        assert all(one.read_bytes().startswith(b"%PDF") for one in files if one.suffix == ".pdf")


def test_what_falls_due_is_announced_once_money_is_confirmed_and_a_statement_is_sent_on_request(
    site: Sites, desk: Books, post: tuple[Post, int]
) -> None:
    server, port = post
    policy = "[policy.outreach]\ncourtesy_days = 7\nconfirm_days = 5\n"
    books = with_people(desk)
    books.add_entity(Entity(code="DE03", name="DE03", country="DE", city="Bonn", currency="EUR"))
    number = "7".zfill(10)
    books.add_customer(structs.replace(books.customer("DE01", "4".zfill(10)), entity="DE03", number=number))
    books.add_contact("DE03", number, contact=structs.replace(someone("7"), number="9000000077"), today=TODAY)
    sale = Sale(
        entity="DE03", customer=number, amount=Decimal("70.00"), currency="EUR", document_date=date(2026, 10, 24),
        due_on=date(2026, 11, 24),
    )  # fmt: skip
    books.post_invoice(sale, today=date(2026, 10, 24))
    books.post_unapplied(cash("1", "100.00"), today=TODAY)
    with site(books, options=options(port, policy)) as here:
        ready(here)
        (told,) = here.run("outreach", "send", "--kind", "courtesy").document["messages"]
        assert (told["account"], told["state"], told["kind"]) == ("s4/DE03/7", "sent", "courtesy")
        assert "70.00 EUR" in told["text"]
        assert here.run("outreach", "send", "--kind", "courtesy").document["messages"] == []
        (thanks,) = here.run("outreach", "send", "--kind", "confirmation").document["messages"]
        assert (thanks["account"], thanks["state"]) == ("s4/DE01/1", "sent")
        assert "100.00 EUR" in thanks["text"]
        assert here.run("outreach", "send", "--kind", "confirmation").document["messages"] == []
        assert here.run("outreach", "send", "--kind", "statement").status == 1
        answer = here.run(
            "outreach", "send", "--kind", "statement", "--account", "DE01/2", "--in-reply-to", "<q1@kunde2.example>"
        )
        assert account(answer, "2")["state"] == "sent"
        assert server.mails()[-1]["In-Reply-To"] == "<q1@kunde2.example>"


def test_who_is_left_out_by_lot_is_kept_apart_and_what_messages_brought_is_told(
    site: Sites, desk: Books, post: tuple[Post, int]
) -> None:
    server, port = post
    with site(with_people(desk), options=options(port, "[policy.outreach]\nholdout_percent = 50\n")) as here:
        ready(here)
        here.run("outreach", "send", "--entity", "DE01")
        kept = here.run("outreach", "list").document["messages"]
        assert {row["state"] for row in kept} <= {"sent", "withheld"}
        assert {row["account"] for row in kept} == {f"s4/DE01/{number}" for number in "123"}
        assert len(server.taken) == len([row for row in kept if row["state"] == "sent"])
        assert here.run("outreach", "outcomes").document["groups"] == []
        here.clock._evening += timedelta(days=16)
        for by in ("tone", "template", "channel", "language", "hour", "entity", "reminder", "segment"):
            told = here.run("outreach", "outcomes", "--by", by).document
            assert sum(row["messages"] for row in told["groups"]) == len(server.taken)


def test_a_case_that_is_handed_over_is_one_file_and_is_not_chased_meanwhile(
    site: Sites, desk: Books, post: tuple[Post, int]
) -> None:
    _, port = post
    with site(with_people(desk), options=options(port)) as here:
        ready(here)
        here.run("outreach", "send", "--account", "DE01/1")
        out = here.home / "case.zip"
        case = ("outreach", "hand-over", "DE01/1", "--to", "Example Recovery", "--out", str(out))
        assert here.run(*case, "--preview").document["hold"] is None
        first = out.read_bytes()
        told = here.run(*case).document
        assert told["hold"]["until"] == "2027-11-20"
        with ZipFile(out) as packed:
            names = packed.namelist()
            assert json.loads(packed.read("case.json"))["customer"]["account"] == "s4/DE01/1"
            assert "set `law`" in packed.read("charges.txt").decode()
        assert len([name for name in names if "-sent-" in name]) == 1
        assert first == out.read_bytes()
        here.run("assess")
        assert here.run("explain", "DE01/1").document["account"]["move"] == "escalate"
        held = account(here.run("outreach", "send", "--account", "DE01/1"), "1")
        assert held["state"] == "not_drafted"
        assert here.run(*case[:3], "--to", " ", *case[5:]).status == 1


def mail_from(here: Site, number: str, text: str, *, to: str = "", sender: str = "anna1@kunde1.example") -> Any:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, "ar@muster.example", "Re: reminder"
    made["Date"], made["Message-ID"] = "Fri, 20 Nov 2026 09:00:00 +0100", f"<q{number}@kunde1.example>"
    if to:
        made["In-Reply-To"] = f"<{to}>"
    made.set_content(text)
    path = here.home / f"q{number}.eml"
    path.write_bytes(made.as_bytes())
    return here.run("replies", "take-in", str(path)).document["mails"][0]["reply"]


def test_what_was_granted_because_of_a_reply_is_sent_once_as_its_answer(
    site: Sites, desk: Books, post: tuple[Post, int]
) -> None:
    server, port = post
    policy = """
[policy.plans]
minimum_balance = [{ amount = "50.00", currency = "EUR" }]
smallest_instalment = [{ amount = "10.00", currency = "EUR" }]
"""
    with site(with_people(desk), options=options(port, policy)) as here:
        ready(here)
        ours = account(here.run("outreach", "send", "--account", "DE01/1"), "1")["message_id"]
        asked = mail_from(here, "1", "Could you please send us a statement of account?", to=ours)
        assert asked["account"] == "s4/DE01/1"
        assert here.run("outreach", "send", "--answers").document["messages"] == []
        here.run("replies", "accept", asked["id"], "1")
        plan = mail_from(here, "2", "Could we pay in 4 instalments?", to=ours)
        number = next(n for n, one in enumerate(plan["proposals"], 1) if one["kind"] == "plan")
        here.run("replies", "accept", plan["id"], str(number))
        stranger = mail_from(here, "3", "Please send us a statement of account.", sender="x@else.example")
        assert stranger["account"] in {"", None}
        shown = here.run("outreach", "preview", "--answers").document["messages"]
        assert {row["kind"] for row in shown} == {"statement", "answer"}
        assert here.run("outreach", "send", "--answers", "--account", "DE01/2").document["messages"] == []
        sent = here.run("outreach", "send", "--answers").document["messages"]
        assert {row["state"] for row in sent} == {"sent"}
        offer = next(row for row in sent if row["kind"] == "answer")
        assert "We can agree to the following instalments." in offer["text"]
        assert {one["In-Reply-To"] for one in server.mails()[1:]} == {"<q1@kunde1.example>", "<q2@kunde1.example>"}
        assert here.run("outreach", "send", "--answers").document["messages"] == []
        assert here.run("replies", "answers").document["answers"] == []


def test_a_copy_of_an_invoice_goes_out_of_the_archive_once_it_lies_there_and_to_contacts_alone(
    site: Sites, desk: Books, post: tuple[Post, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    server, port = post
    told = options(port).replace("[outreach]\n", '[outreach]\ninvoices = "archive/{entity}/{document}.pdf"\n')
    with site(with_people(desk), options=told) as here:
        ready(here)
        ours = account(here.run("outreach", "send", "--account", "DE01/1"), "1")["message_id"]
        document = here.run("explain", "DE01/1").document["items"][0]["document_no"]
        asked = mail_from(here, "1", f"Please send us a copy of invoice {document}.", to=ours)
        here.run("replies", "accept", asked["id"], "1")
        (waits,) = here.run("outreach", "send", "--answers").document["messages"]
        assert waits["kind"] == "copy"
        assert f"no copy of {document} in the archive" in waits["against"][0]["text"]
        place = here.home / "archive" / "DE01" / f"{document}.pdf"
        place.parent.mkdir(parents=True)
        place.write_bytes(b"<html>no invoice</html>")
        (waits,) = here.run("outreach", "send", "--answers").document["messages"]
        assert "is no PDF" in waits["against"][0]["text"]
        place.write_bytes(b"%PDF-1.7 the invoice")
        for bound, why in (("MOST_COPIES", "too many for one mail"), ("MOST_COPIED", "MB together")):
            with monkeypatch.context() as smaller:
                smaller.setattr(drafting, bound, 0)
                (waits,) = here.run("outreach", "send", "--answers").document["messages"]
                assert why in waits["against"][0]["text"]
        (sent,) = here.run("outreach", "send", "--answers").document["messages"]
        assert sent["state"] == "sent"
        mail = server.mails()[-1]
        files = {one.get_filename(): one.get_payload(decode=True) for one in mail.walk() if one.get_filename()}
        assert files == {f"invoice-{document}.pdf": b"%PDF-1.7 the invoice"}
        assert mail["In-Reply-To"] == "<q1@kunde1.example>"
        assert document in sent["text"]
        assert here.run("outreach", "send", "--answers").document["messages"] == []
        assert here.run("replies", "answers").document["answers"] == []


@pytest.mark.parametrize(
    "document", ["../../secret", "a/b", "", ".hidden", "x" * 200, "\N{LATIN SMALL LETTER E WITH ACUTE}"]
)
def test_no_document_number_leads_out_of_the_archive(tmp_path: Path, document: str) -> None:
    (tmp_path / "secret.pdf").write_bytes(b"%PDF-")
    archive = Archive(path=str(tmp_path / "in" / "{entity}" / "{document}.pdf"))
    with pytest.raises(NoCopy, match="no name of a file"):
        archive.copy_of("DE01", document)
    with pytest.raises(NoCopy, match="no name of a file"):
        archive.copy_of("..", "1800000001")
    with pytest.raises(NoCopy, match="no archive of invoices"):
        Archive(path="").copy_of("DE01", "1800000001")
