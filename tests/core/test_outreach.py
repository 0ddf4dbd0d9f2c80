"""Outreach: a message goes out only where nothing speaks against it, and says what is open at that moment."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.communications import Communication, NamedItem
from canonical_model.identity import RecordId
from canonical_model.master_data import Person
from canonical_model.money import Money
from canonical_model.plans import Instalment, PaymentPlan
from core.contact_terms import ContactTerms, Touch
from core.contacts import contact_days
from core.decisions import decide
from core.findings import NotAllowed
from core.fx import RateSet
from core.late_payment.law import LatePaymentTerms
from core.outreach.barriers import Moment, barriers, changed_since
from core.outreach.composing import (
    Addressed,
    confirmation,
    copy_of,
    courtesy,
    draft_id,
    offer_of,
    reminder,
    statement_of,
)
from core.outreach.confirming import to_confirm
from core.outreach.courtesy import falling_due
from core.outreach.disclosures import disclosures_of, wording_against
from core.outreach.drafts import Draft, Rendered, Sender
from core.outreach.holdout import held_out
from core.outreach.hours import hours_against
from core.outreach.languages import language_of
from core.outreach.messages import activity, handed, handing_over, left_behind, settled
from core.outreach.outcomes import effect, grouped, outcomes, suggestions
from core.outreach.port import HandedOver
from core.outreach.postal import postal
from core.outreach.recipients import address, recipients
from core.outreach.terms import OutreachTerms, outreach_faults
from core.payments import Payment
from core.policy import DEFAULT_POLICY, Policy
from core.quiet_days import is_quiet
from core.standing import Setting, Standing, stand

SENDER = Sender(name="Muster GmbH", mail="ar@muster.example")
TO = Addressed(means="mail", language="de", sender=SENDER, names=("Anna",), addresses=("anna@kunde.example",))
BERLIN = ("Europe/Berlin",)
#: the desk's day is a Thursday; 09:00 UTC is ten o'clock in Berlin
NOW = datetime(2026, 11, 12, 9, tzinfo=UTC)
LATE_TO_PAY = structs.replace(DEFAULT_POLICY, late_payment=LatePaymentTerms(law="DE"))


def standing_of(
    desk: Any, *items: Any, policy: Policy = DEFAULT_POLICY, on: date | None = None, **view: Any
) -> Standing:
    setting = Setting(policy=policy, as_of=on or desk.today, rates=RateSet.of(()))
    return stand(desk.view(*items, **{"customer": desk.customer(country="DE"), **view}), setting)


def drafted(standing: Standing, to: Addressed = TO) -> Draft:
    setting = standing.setting
    decision = decide(standing.view, policy=setting.policy, as_of=setting.as_of, batch=7, rates=setting.rates)
    return reminder(standing, decision, to)


def words(draft: Draft, text: str = "Bitte zahlen Sie.") -> Rendered:
    del draft
    return Rendered(subject="Erinnerung", text=text, attachments=(), template="de", template_version="1")


def moment(now: datetime = NOW, **more: Any) -> Moment:
    return Moment(**{"now": now, "zones": BERLIN, "before": (), **more})


def against(standing: Standing, draft: Draft | None = None, at: Moment | None = None, text: str = "Bitte.") -> set[str]:
    made = draft or drafted(standing)
    return {reason.rule for reason in barriers(made, words(made, text), standing, at or moment())}


def kept(standing: Standing, state: Any = "sent", *, days_ago: int = 1) -> Communication:
    draft = drafted(standing)
    message = handing_over(draft, words(draft), at=NOW - timedelta(days=days_ago), actor="ada")
    return structs.replace(message, id=RecordId("e" * 32), state=state)


def test_what_is_overdue_and_free_is_asked_for_once_for_each_currency(desk: Any) -> None:
    yen = desk.item("3", "7000", currency="JPY", books="EUR", functional="50.00")
    standing = standing_of(desk, desk.item("1", "100.00"), desk.item("2", "50.00"), yen)
    draft = drafted(standing)
    assert [str(total.payable) for total in draft.totals] == ["150.00 EUR", "7000 JPY"]
    assert against(standing) == set()
    assert draft.message_id == f"{draft.id}@muster.example"
    assert drafted(standing) == draft


def test_credit_that_covers_only_part_is_taken_off_the_total(desk: Any) -> None:
    standing = standing_of(desk, desk.item("1", "100.00"), desk.item("2", "90.00"), desk.cash("9", "130.00"))
    (total,) = drafted(standing).totals
    assert [one.item.document_no for one in drafted(standing).items] == ["2"]
    assert (str(total.items), str(total.credit), str(total.payable)) == ("90.00 EUR", "30.00 EUR", "60.00 EUR")


def test_a_payment_a_hold_or_a_part_payment_after_drafting_stops_the_message(desk: Any) -> None:
    item = desk.item("1", "100.00")
    draft = drafted(standing_of(desk, item))
    part = structs.replace(item, open_minor=4_000)
    for now, rule in (
        (standing_of(desk, part, desk.item("2", "5.00")), "S5"),
        (standing_of(desk, item, desk.cash("9", "100.00")), "S1"),
        (standing_of(desk, item, holds=(desk.hold(item),)), "S1"),
        (standing_of(desk, desk.item("2", "5.00")), "S1"),
    ):
        assert rule in against(now, draft)


def test_what_was_decided_and_is_no_longer_so_is_told(desk: Any) -> None:
    item = desk.item("1", "100.00")
    before = desk.decide(desk.view(item))
    assert changed_since(before, desk.decide(desk.view(item), batch=9)) == ()
    (why,) = changed_since(before, desk.decide(desk.view(item, desk.cash("9", "100.00"))))
    assert "now pause" in why.text


@pytest.mark.parametrize("kind", ["do_not_contact", "legal", "insolvency"])
def test_nobody_is_written_to_who_is_held_as_a_whole(desk: Any, kind: str) -> None:
    item = desk.item("1", "100.00")
    draft = drafted(standing_of(desk, item))
    held = standing_of(desk, item, holds=(desk.hold(kind=kind, set_by="us", reason="said so"),))
    assert "S1" in against(held, draft)
    assert "S1" in against(held, statement_of(held, TO))


def test_an_earlier_message_of_which_nobody_knows_keeps_the_next_one_back(desk: Any) -> None:
    standing = standing_of(desk, desk.item("1", "100.00"))
    assert against(standing, at=moment(before=(kept(standing, "unknown"),))) == {"unsettled"}
    assert against(standing, at=moment(before=(kept(standing, "sent"),))) == set()


def test_words_that_no_message_may_hold_and_sentences_that_it_must_hold(desk: Any) -> None:
    terms = OutreachTerms(prohibited={"de": ("Frist",)}, disclosures={"*": ("Muster GmbH, Bonn",)})
    standing = standing_of(desk, desk.item("1", "100.00"), policy=structs.replace(DEFAULT_POLICY, outreach=terms))
    assert against(standing) == {"wording"}
    assert against(standing, text="Bitte.\n Muster  GmbH,\nBonn") == set()
    assert against(standing, text="Muster GmbH, Bonn. Letzte FRIST") == {"wording"}
    assert list(wording_against("Die POLIZEI kommt", "de", OutreachTerms(), ()))
    assert not list(wording_against("policeman", "de", OutreachTerms(), ()))


@given(hour=st.integers(0, 23), zone=st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Tokyo"]))
def test_nothing_arrives_out_of_hours_where_the_recipient_is(hour: int, zone: str) -> None:
    from zoneinfo import ZoneInfo

    now, terms = datetime(2026, 7, 1, hour, 30, tzinfo=UTC), OutreachTerms()
    local = now.astimezone(ZoneInfo(zone)).hour
    assert bool(hours_against(now, (zone,), terms)) is not (8 <= local < 18)
    assert hours_against(now, (), terms)


def test_of_a_country_with_several_zones_it_must_be_day_in_all_of_them() -> None:
    now = datetime(2026, 7, 1, 13, tzinfo=UTC)
    assert not hours_against(now, ("America/New_York",), OutreachTerms())
    assert "Los_Angeles" in hours_against(now, ("America/New_York", "America/Los_Angeles"), OutreachTerms())


@given(data=st.data())
def test_whatever_the_account_a_message_that_may_go_out_breaks_no_rule(desk: Any, data: st.DataObject) -> None:
    amounts = data.draw(st.lists(st.integers(1, 400), min_size=1, max_size=5))
    items = [
        desk.item(str(no), f"{amount}.00", overdue=data.draw(st.integers(-5, 60))) for no, amount in enumerate(amounts)
    ]
    cash = [desk.cash("90", f"{amount}.00") for amount in data.draw(st.lists(st.integers(1, 400), max_size=2))]
    holds = tuple(desk.hold(one) for one in items if data.draw(st.booleans()))
    acts = tuple(desk.activity("mail", days_ago=days) for days in data.draw(st.lists(st.integers(0, 40), max_size=4)))
    cap = data.draw(st.sampled_from(["friendly", "firm"]))
    terms = ContactTerms(cadence=(Touch(day=1, tone="firm"), Touch(day=15, tone="final")), tone_cap=cap)
    on = desk.today + timedelta(days=data.draw(st.integers(0, 4)))
    policy = structs.replace(DEFAULT_POLICY, contact=terms)
    at = moment(datetime(2026, 11, on.day, data.draw(st.integers(0, 23)), tzinfo=UTC))
    was = standing_of(desk, *items, policy=policy, on=on)
    now = standing_of(desk, *items, *cash, policy=policy, on=on, holds=holds, activities=acts)
    draft = drafted(was)
    if barriers(draft, words(draft), now, at):
        return
    named = {one.item.item_id for one in draft.items}
    assert named
    assert named <= {net.item.id for net in now.chase}
    assert not named & {RecordId(hold.subject_id) for hold in holds}
    asked = sum(total.payable.minor for total in draft.totals)
    owed = sum(item.open_minor for item in items if item.id in named)
    assert 0 < asked <= owed
    spoken = contact_days(now.view, on)
    assert not spoken or on - spoken[-1] >= timedelta(days=terms.days_between)
    assert len([day for day in spoken if on - day < timedelta(days=7)]) < terms.most_in_7_days
    assert not is_quiet(on, terms, country="DE")
    assert 7 <= at.now.hour < 17
    assert draft.tone in {cap, "friendly"}


def test_charges_are_told_from_a_tone_on_and_asked_for_only_where_the_policy_claims_them(desk: Any) -> None:
    # 100 days from 2 February to 12 May 2026 at 1.27 + 9 per cent on 10,000: 281.37
    day, due = date(2026, 5, 12), date(2026, 2, 1)
    item = structs.replace(desk.item("1", "10000.00"), due_date=due)
    firm = structs.replace(LATE_TO_PAY, contact=ContactTerms(cadence=(Touch(day=1, tone="firm"),)))
    draft = drafted(standing_of(desk, item, policy=firm, on=day))
    assert (str(draft.items[0].interest), str(draft.items[0].lump_sum)) == ("281.37 EUR", "40.00 EUR")
    assert (str(draft.totals[0].payable), draft.law, draft.as_document) == ("10000.00 EUR", "§§ 286, 288 BGB", True)
    claims = structs.replace(firm, outreach=OutreachTerms(claim_charges=True))
    assert str(drafted(standing_of(desk, item, policy=claims, on=day)).totals[0].payable) == "10321.37 EUR"
    mild = drafted(standing_of(desk, item, policy=LATE_TO_PAY, on=day))
    assert (mild.law, mild.items[0].interest, mild.as_document) == ("", None, False)


def test_where_no_rate_is_known_nothing_is_charged_and_it_is_said(desk: Any) -> None:
    firm = structs.replace(LATE_TO_PAY, contact=ContactTerms(cadence=(Touch(day=1, tone="firm"),)))
    draft = drafted(standing_of(desk, desk.item("1", "100.00"), policy=firm))
    assert draft.law == ""
    assert "no rate is known after 2026-06-30" in draft.findings[0]


def test_a_law_that_leaves_days_to_pay_and_rests_of_banks_move_the_day_to_pay_by(desk: Any) -> None:
    norway = structs.replace(DEFAULT_POLICY, late_payment=LatePaymentTerms(law="NO"))
    item = desk.item("1", "100.00")
    # ten days from Thursday, 12 November are Sunday, 22 November; fourteen are Thursday, 26 November
    assert drafted(standing_of(desk, item)).pay_by == date(2026, 11, 23)
    assert drafted(standing_of(desk, item, policy=norway)).pay_by == date(2026, 11, 26)


def test_a_broken_promise_and_a_part_payment_are_spoken_of(desk: Any) -> None:
    item = structs.replace(desk.item("1", "100.00"), open_minor=6_000)
    promise = desk.promise((item, "60.00"), due_in=-5, status="broken")
    draft = drafted(standing_of(desk, item, promises=(promise,)))
    assert (str(draft.broken[0].amount), draft.part_paid) == ("60.00 EUR", True)


def person(no: str, **fields: Any) -> Person:
    told = {"email": f"{no}@kunde.example", "role": "", "name": no, **fields}
    return Person(
        id=RecordId(no * 32), system="s4", entity="1010", native_key=(no,), customer_id=RecordId("c" * 32),
        customer_number="C1", **told,
    )  # fmt: skip


def test_the_right_desk_is_written_to_and_nobody_who_must_not_be() -> None:
    roles = OutreachTerms().roles
    boss, payer, barred = person("a"), person("b", role="Accounts Payable"), person("d", do_not_contact=True)
    found = recipients([barred, boss, payer], "mail", roles=roles, barred=())
    assert [one.name for one in found.people] == ["b"]
    assert [one.name for one in recipients([boss, payer], "mail", roles=roles, barred={payer.id}).people] == ["a"]
    for people, why in (
        ([], "nobody is known"), ([barred], "not to be contacted"), ([person("a", email="a b@c")], "that can be used"),
        ([person("a", email="a@b\nBcc: x@y")], "that can be used"), ([person("a", email="@kunde.example")], "used"),
    ):  # fmt: skip
        assert why in recipients(people, "mail", roles=roles, barred=()).why_nobody
    assert address(person("a", phone=" +49 1 "), "sms") == "+49 1"
    assert "telephone number" in recipients([boss], "call", roles=roles, barred=()).why_nobody


@pytest.mark.parametrize(
    ("told", "country", "language"),
    [(("D",), "", "de"), (("fr_CA",), "US", "fr"), (("NB", "nl"), "", "nl"), ((), "BR", "pt"), (("xx",), "PL", "en"),
     (("English",), "DE", "de"), (("Z",), "", "en")],
)  # fmt: skip
def test_the_language_is_what_is_known_first(told: tuple[str, ...], country: str, language: str) -> None:
    assert language_of(*told, country=country) == language


def test_what_falls_due_soon_is_announced_once_and_never_beside_anything_overdue(desk: Any) -> None:
    policy = structs.replace(DEFAULT_POLICY, outreach=OutreachTerms(courtesy_days=7))
    soon, late, far = desk.item("1", "10.00", overdue=-3), desk.item("2", "5.00"), desk.item("3", "9.00", overdue=-9)
    standing = standing_of(desk, soon, far, policy=policy)
    nets = falling_due(standing, ())
    assert [net.item.document_no for net in nets] == ["1"]
    draft = courtesy(standing, nets, TO)
    assert (draft.kind, barriers(draft, words(draft), standing, moment())) == ("courtesy", ())
    told = handing_over(draft, words(draft), at=NOW, actor="ada")
    assert falling_due(standing, (told,)) == ()
    assert falling_due(standing, (structs.replace(told, state="refused"),)) == nets
    for other in (
        standing_of(desk, soon, late, policy=policy), standing_of(desk, soon, desk.cash("9", "1.00"), policy=policy),
        standing_of(desk, soon, policy=policy, holds=(desk.hold(soon),)), standing_of(desk, soon),
    ):  # fmt: skip
        assert falling_due(other, ()) == ()


def test_money_is_confirmed_once_within_days_and_not_where_it_was_reversed(desk: Any) -> None:
    terms, cash = OutreachTerms(confirm_days=5), desk.cash("9", "10.00")
    today, old = desk.receipt(cash, value=desk.today), desk.receipt(cash, value=desk.today - timedelta(days=6))
    gone = desk.receipt(cash, value=desk.today, reversed_=True)
    assert to_confirm([today, old, gone], (), terms=terms, on=desk.today) == (today,)
    assert to_confirm([today], (), terms=OutreachTerms(), on=desk.today) == ()
    standing = standing_of(desk, desk.item("1", "100.00", overdue=-5))
    thanks = confirmation(standing, [today], TO)
    assert (thanks.statement, [str(one.item.amount) for one in thanks.items]) == ((), ["10.00 EUR"])
    assert barriers(thanks, words(thanks), standing, moment()) == ()
    told = handing_over(thanks, words(thanks), at=NOW, actor="ada")
    assert to_confirm([today], (told,), terms=terms, on=desk.today) == ()
    assert to_confirm([today], (structs.replace(told, state="not_sent"),), terms=terms, on=desk.today) == (today,)


def test_a_word_ahead_keeps_to_pauses_and_caps(desk: Any) -> None:
    policy = structs.replace(DEFAULT_POLICY, outreach=OutreachTerms(courtesy_days=7))
    spoken = activity(kept(standing_of(desk, desk.item("2", "5.00"))), at=NOW - timedelta(days=1))
    standing = standing_of(desk, desk.item("1", "10.00", overdue=-3), policy=policy, activities=(spoken,))
    draft = courtesy(standing, falling_due(standing, ()), TO)
    assert [reason.rule for reason in barriers(draft, words(draft), standing, moment())] == ["S9"]


@given(st.integers(0, 49), st.text("0123456789abcdef", min_size=32, max_size=32))
def test_a_larger_holdout_keeps_all_that_a_smaller_one_left_out(percent: int, customer: str) -> None:
    if held_out(RecordId(customer), percent):
        assert held_out(RecordId(customer), percent + 1)
    assert held_out(RecordId(customer), 0) is None


def test_what_became_of_a_message_and_what_a_person_says_of_it(desk: Any) -> None:
    draft = drafted(standing_of(desk, desk.item("1", "100.00")))
    message = handing_over(draft, words(draft), at=NOW, actor="ada")
    assert message.state == "handing_over"
    assert left_behind([message], NOW + timedelta(minutes=15)) == []
    assert left_behind([message], NOW + timedelta(minutes=16)) == [message]
    unknown = handed(message, HandedOver(outcome="unknown", said="gone"), at=NOW)
    assert settled(unknown, "sent", at=NOW, by="ada", why="seen").said == "ada: seen"
    sent = handed(message, HandedOver(outcome="accepted"), at=NOW)
    with pytest.raises(NotAllowed, match="nothing to settle"):
        settled(sent, "not_sent", at=NOW, by="ada", why="no")
    told = activity(sent, at=NOW)
    assert (told.kind, "1 100.00 EUR" in told.text, "anna@kunde.example" in told.text) == ("mail", True, True)
    assert activity(structs.replace(sent, channel="letter"), at=NOW).kind == "letter"


def test_a_message_is_the_same_one_all_day_and_another_one_tomorrow(desk: Any) -> None:
    standing = standing_of(desk, desk.item("1", "100.00"))
    later = standing_of(desk, desk.item("1", "100.00"), on=desk.today + timedelta(days=1))
    assert draft_id(standing, "reminder", "mail") == draft_id(standing_of(desk), "reminder", "mail")
    assert len({draft_id(one, "reminder", by) for one in (standing, later) for by in ("mail", "letter")}) == 4  # type: ignore[arg-type] # means


def test_consumer_rules_apply_only_where_they_are_switched_on(desk: Any) -> None:
    policy = structs.replace(DEFAULT_POLICY, outreach=OutreachTerms(packs=("us-consumer",), to_hour=24))
    calls = tuple(desk.activity("call", days_ago=days) for days in (2, 9))
    standing = standing_of(desk, desk.item("1", "100.00"), policy=policy, activities=calls)
    by_call = structs.replace(drafted(standing), means="call")
    text = " ".join(disclosures_of(policy.outreach, "en"))
    told = barriers(by_call, words(by_call, text), standing, moment())
    said = " ".join(reason.text for reason in told if reason.rule == "us-consumer")
    assert "a conversation took place within seven days" in said
    assert "no consent to call" in said
    often = tuple(desk.activity("call", days_ago=0) for _ in range(7))
    many = standing_of(desk, desk.item("1", "100.00"), policy=policy, activities=often)
    assert "called 7 times" in str(barriers(by_call, words(by_call, text), many, moment(roles=("consent given",))))
    assert "wording" in {reason.rule for reason in barriers(by_call, words(by_call), standing, moment())}
    late = moment(datetime(2026, 11, 12, 21, tzinfo=UTC))
    assert "us-consumer" in against(standing, drafted(standing), late, text)
    agreed = standing_of(desk, desk.item("1", "100.00"), policy=policy)
    asked = structs.replace(drafted(agreed), means="sms")
    for one in (asked, structs.replace(asked, means="call")):
        assert against(agreed, one, moment(roles=("gave consent",)), text) == set()
    by_letter = structs.replace(drafted(agreed), means="letter")
    assert against(agreed, by_letter, moment(datetime(2026, 11, 12, 2, tzinfo=UTC)), text) == set()
    plain = standing_of(desk, desk.item("1", "100.00"), activities=calls)
    assert "us-consumer" not in against(plain, structs.replace(drafted(plain), means="call"))


def test_terms_of_outreach_that_cannot_be_are_found() -> None:
    bad = OutreachTerms(
        pay_within_days=-1, from_hour=20, to_hour=8, courtesy_days=0, holdout_percent=51, packs=("uk-consumer",)
    )
    assert [fault.split(":")[0].split(" ")[0] for fault in outreach_faults(bad)] == [
        "pay_within_days", "from_hour", "courtesy_days", "holdout_percent", "packs",
    ]  # fmt: skip
    assert list(outreach_faults(OutreachTerms(courtesy_days=5, packs=("us-consumer",)))) == []


def test_an_answer_belongs_to_one_mail_and_offers_what_the_plan_says(desk: Any) -> None:
    standing = standing_of(desk, desk.item("1", "100.00"))
    day = desk.today + timedelta(days=20)
    amount = Money.of("100.00", "EUR")
    one = Instalment(due_on=day, amount=amount, allocations=(), promise_id=RecordId("b" * 32))
    plan = PaymentPlan(
        id=RecordId("a" * 32), system="s4", entity="1010", customer_id=RecordId("c" * 32), customer_number="C1",
        items=(), coverage=Money.of("100.00", "EUR"), status="proposed", proposed_on=desk.today, proposer="ada",
        policy_version="1", interest=Money.of("1.00", "EUR"),
        instalments=(one,),
    )  # fmt: skip
    first = offer_of(standing, plan, TO, in_reply_to="q1@kunde.example")
    second = offer_of(standing, plan, TO, in_reply_to="q2@kunde.example")
    assert (first.offer, str(first.offer_interest), first.statement) == (
        ((day, Money.of("100.00", "EUR")),),
        "1.00 EUR",
        (),
    )
    assert len({first.id, second.id, statement_of(standing, TO).id}) == 3
    assert barriers(first, words(first), standing, moment()) == ()


def test_a_copy_names_the_invoices_that_were_asked_for_and_asks_for_nothing(desk: Any) -> None:
    item = desk.item("1", "100.00")
    made = copy_of(standing_of(desk, item), (item,), TO, in_reply_to="q1@kunde.example")
    assert [(one.item.document_no, one.item.amount, one.days_overdue) for one in made.items] == [
        (item.document_no, item.original, 0)
    ]
    assert (made.kind, made.totals, made.statement, made.in_reply_to) == ("copy", (), (), "q1@kunde.example")


def test_money_equal_to_the_credit_leaves_nothing_to_ask_for(desk: Any) -> None:
    standing = standing_of(desk, desk.item("1", "100.00"))
    draft = drafted(standing)
    (total,) = draft.totals
    none_left = structs.replace(total, asked=Money.zero("EUR"), payable=Money.zero("EUR"))
    assert "S5" in against(standing, structs.replace(draft, totals=(none_left,)))
    sharp = structs.replace(draft, tone="final")
    assert "tone_cap" in against(standing, sharp)


def sent_message(number: int, state: Any = "sent", *, tone: str = "friendly", asked: str = "100.00") -> Communication:
    item = RecordId(f"{number:032x}")
    named = NamedItem(item_id=item, document_no=str(number), due=None, amount=Money.of(asked, "EUR"))
    return Communication(
        id=item, system="s4", entity="1010", customer_id=item, customer_number="C1", kind="reminder",
        channel="mail", state=state, recipients=(), language="de", tone=tone, template="t", template_version="1",
        subject="", text="", rendered_hash="", items=(named,), handed_at=NOW - timedelta(days=20),
    )  # fmt: skip


def payment(number: int, amount: str, *, days_later: int = 3) -> dict[RecordId, list[Payment]]:
    item = RecordId(f"{number:032x}")
    on = (NOW - timedelta(days=20 - days_later)).date()
    return {item: [Payment(item_id=item, amount=Money.of(amount, "EUR"), on=on, settled_on=on)]}


def test_an_outcome_counts_what_came_within_the_days_and_never_more_than_was_asked_for(desk: Any) -> None:
    messages = [sent_message(number) for number in range(1, 6)]
    paid = {**payment(1, "50.00"), **payment(2, "900.00"), **payment(3, "100.00", days_later=15), **payment(4, "-5.00")}
    found = outcomes(messages, paid, days=14, today=desk.today)
    assert [one.share for one in found] == [0.5, 1.0, 0.0, 0.0, 0.0]
    assert outcomes(messages, paid, days=20, today=desk.today) == ()
    assert outcomes([sent_message(1, "unknown")], paid, days=14, today=desk.today) == ()


def test_an_effect_is_spoken_of_only_where_chance_does_not_explain_it() -> None:
    good, bad = (
        [payment(number, "100.00") for number in range(40)],
        [sent_message(n, "withheld") for n in range(40, 80)],
    )
    paid = {item: came for one in good for item, came in one.items()}
    today = (NOW + timedelta(days=1)).date()
    both = outcomes([*(sent_message(number) for number in range(40)), *bad], paid, days=14, today=today)
    shown = effect(both)
    assert shown is not None
    assert (shown.low > 0.5, "no effect" in shown.told) == (True, False)
    alike = outcomes([sent_message(1), sent_message(2), *bad[:5]], {}, days=14, today=today)
    nothing = effect(alike)
    assert nothing is not None
    assert (nothing.difference, nothing.told.startswith("no effect is shown")) == (0, True)
    assert effect([one for one in both if one.message.state == "sent"]) is None
    again = [structs.replace(one, share=1.0) for one in both if one.message.state == "withheld"]
    assert effect([*both, *again]) == shown, "a customer counts once, by its first message"


def test_a_suggestion_needs_enough_messages_and_is_no_change() -> None:
    paid = {item: came for n in range(40) for item, came in payment(n, "100.00").items()}
    messages = [*(sent_message(n) for n in range(40)), *(sent_message(n, tone="firm") for n in range(40, 80))]
    today = (NOW + timedelta(days=1)).date()
    groups = grouped(outcomes(messages, paid, days=14, today=today), lambda one: one.tone)
    assert [(one.key, one.messages, one.share) for one in groups] == [("firm", 40, 0.0), ("friendly", 40, 1.0)]
    (told,) = suggestions(groups, "tone")
    twice = outcomes(messages[:40] * 2, paid, days=14, today=today)
    alike = grouped(twice, lambda one: "ab"[int(one.id, 16) % 2])
    assert list(suggestions(alike, "half")) == []
    assert "'friendly' brought 100% of what was asked for, 'firm' 0%" in told
    apart = outcomes([sent_message(1, "withheld")], {}, days=14, today=today)
    assert grouped(apart, lambda one: one.tone) == ()
    few = grouped(outcomes(messages[30:50], paid, days=14, today=today), lambda one: one.tone)
    assert list(suggestions(few, "tone")) == []


def test_nobody_settles_a_message_that_a_run_may_be_handing_over(desk: Any) -> None:
    standing = standing_of(desk, desk.item("1", "100.00"))
    message = handing_over(drafted(standing), words(drafted(standing)), at=NOW, actor="ada")
    with pytest.raises(NotAllowed, match="is being handed over"):
        settled(message, "not_sent", at=NOW + timedelta(minutes=1), by="ada", why="looked")
    assert settled(message, "not_sent", at=NOW + timedelta(hours=1), by="ada", why="looked").state == "not_sent"


def test_only_what_we_began_counts_as_a_contact(desk: Any) -> None:
    message = kept(standing_of(desk, desk.item("1", "100.00")))
    assert activity(message, at=NOW).kind == "mail"
    assert activity(structs.replace(message, kind="answer"), at=NOW).kind == "note"


def test_a_letter_bears_street_and_town_as_they_are_written_where_it_goes(desk: Any) -> None:
    there = {"street": "Weg 1", "postal_code": "20457", "city": "Hamburg"}
    assert postal(desk.customer(country="DE", **there)) == ("Weg 1", "20457 Hamburg")
    assert postal(desk.customer(country="US", **there)) == ("Weg 1", "Hamburg 20457")
    assert postal(desk.customer()) == ()
    standing = standing_of(desk, desk.item("1", "10.00"), customer=desk.customer(country="DE", **there))
    assert drafted(standing).postal == ("Weg 1", "20457 Hamburg")
