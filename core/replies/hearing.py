"""What rules hear in a reply: intents by how plainly they are said, payments and objections, sentence by sentence.

Only the newest part speaks. What a machine wrote promises nothing; what speaks to machines instead of to us is not
believed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from msgspec import Struct

from core.replies.cards import redacted
from core.replies.disputes import DUPLICATE, LOST, OVERPAID, Objection, complaint_in, objection_in
from core.replies.evidence import Sentence, sentence_of
from core.replies.intents import ALONE, SPOKEN, Intent
from core.replies.languages import languages_by_likelihood
from core.replies.machine_talk import speaks_to_machines
from core.replies.machines import answers_by_itself, is_bounce
from core.replies.mentioned import Invoices
from core.replies.newest import Newest, newest_of
from core.replies.payments import Event, payments_in
from core.replies.reasons import OTHER
from core.replies.reply import Reply
from core.replies.retracting import withdrawn_until
from core.replies.sayings import asks, sayings_in
from core.replies.senders_day import senders_day, writes_american
from core.replies.sentences import sentences_of
from core.replies.settling import acknowledges, left_over, overruled
from core.replies.slots import is_table

_ADDRESS: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ANSWER: Final = re.compile(r"^\s*(?:re|aw|sv|r|rif|antw|antwort|odp|ref)\s*:", re.IGNORECASE)
#: what a subject that is no answer may say by itself
_OF_SUBJECT: Final[tuple[Intent, ...]] = ("insolvency", "legal", "unsubscribe", "remittance_advice")
#: what an administrator does not do for an old debt: who signs as one beside it is a customer
_OF_BUSINESS: Final[tuple[Intent, ...]] = (
    "promise_to_pay",
    "already_paid",
    "in_payment_run",
    "invoice_admin",
    "acknowledgement",
)
#: a single word that means: no more of these
_STOP_ALONE: Final = re.compile(
    r"\W*(?:stop|unsubscribe|remove(?: me)?|opt[ -]?out|baja|abmelden|austragen|désabonner|désinscrire|disiscrivi\w*"
    r"|cancellami|uitschrijven|afmelden|remover|descadastrar)"
    r"(?:\W+(?:please|pls|bitte|por favor|per favore|svp|graag|aub|merci|danke|grazie|gracias|obrigad[oa]))?\W*",
    re.IGNORECASE,
)
#: below this many letters other languages are tried, too
_SHORT: Final = 160
#: words with which a forward may be sent on without saying anything
_FEW: Final = 12
#: words of a mail that may be no more than a day
_CURT: Final = 9
#: what would do harm if it were a machine that was to be led to it
_LED: Final[tuple[Intent, ...]] = (
    "promise_to_pay", "already_paid", "in_payment_run", "partial_payment", "remittance_advice", "acknowledgement",
)  # fmt: skip


class Heard(Struct, kw_only=True):
    """A reply while it is read."""

    reply: Reply
    newest: Newest
    language: str
    today: date
    invoices: Invoices
    sentences: list[Sentence]
    said: dict[Intent, tuple[int, str]]
    events: list[tuple[int, Event]]
    objections: list[tuple[int, Objection]]
    #: it speaks to machines
    led: bool
    #: card numbers that were blackened
    cards: int = 0
    #: the last sentence that a withdrawal takes back; -1: none
    withdrawn: int = -1
    #: what nobody can say in it, whatever its words
    silent: tuple[Intent, ...] = ()

    def say(self, intent: Intent, strength: int, span: str) -> None:
        """Note an intent; said twice, the plainer place counts."""
        if strength > self.said.get(intent, (0, ""))[0]:
            self.said[intent] = (strength, span)


def hear(reply: Reply) -> Heard:
    """Everything that rules find in a reply, settled over the whole mail."""
    clean = redacted(reply.body)
    subject = redacted(reply.subject)
    newest = newest_of(clean.text, subject.text)
    led = speaks_to_machines(f"{subject.text}\n{newest.text}")
    likely = languages_by_likelihood(newest.text, subject=reply.subject, quoted=newest.quoted, sender=reply.sender)
    heard = _in_likeliest(reply, newest, likely, led=led)
    if not heard.said and newest.forwarded and len(newest.text.split()) <= _FEW:
        inner = Newest(text=newest.forwarded, quoted=newest.text)
        likely = languages_by_likelihood(inner.text, subject=reply.subject, sender=reply.sender)
        heard = _in_likeliest(reply, inner, likely, led=led or speaks_to_machines(inner.text))
    heard.cards = clean.cards + subject.cards
    _settle(heard)
    if "dispute" not in heard.said and _makes_peace(heard):
        _silence(heard, ("dispute",))
    return heard


def _in_likeliest(reply: Reply, newest: Newest, likely: Sequence[str], *, led: bool) -> Heard:
    """A reply read in its language; in the next likely one where that tells nothing."""
    tried = likely if len(newest.text) <= _SHORT else likely[:2]
    letter = _letter(reply, newest, tried[0], led=led)
    for language in tried[1:]:
        if any(intent not in ALONE for intent in letter.said) or _is_led(letter) or _makes_peace(letter):
            break
        other = _letter(reply, newest, language, led=led)
        if any(intent not in (*ALONE, "question") for intent in other.said) or _makes_peace(other):
            letter = other
    return letter


def is_led(reply: Reply) -> bool:
    """Whether a mail speaks to machines: it is believed in nothing that would close a case, whoever reads it."""
    return speaks_to_machines(f"{reply.subject}\n{newest_of(reply.body, reply.subject).text}")


def _makes_peace(letter: Heard) -> bool:
    """Whether a dispute is named and taken back; another language would find the word without what denies it."""
    return any(one.has("contest") and not one.has("dispute") for one in letter.sentences)


def _letter(reply: Reply, newest: Newest, language: str, *, led: bool) -> Heard:
    today = senders_day(reply.received, reply.sender, language)
    american = writes_american(reply, newest.text, language)
    invoices = Invoices(reply.known)
    curt = len(newest.text.split()) <= _CURT
    sentences = [
        sentence_of(text, language, today, invoices, american=american, answers=_asked(newest, text), curt=curt)
        for text in sentences_of(newest.text)
    ]
    letter = Heard(
        reply=reply, newest=newest, language=language, today=today, invoices=invoices, sentences=sentences, said={},
        events=[], objections=[], led=led, withdrawn=withdrawn_until(sentences),
    )  # fmt: skip
    by_machine = reply.automatic or answers_by_itself(reply.subject)
    _read_machine(letter, by_machine=by_machine)
    if "bounce" not in letter.said:
        _read_sentences(letter)
        if _STOP_ALONE.fullmatch(letter.newest.text):
            letter.say("unsubscribe", 3, letter.newest.text)
        _read_edges(letter, american=american)
    if by_machine or "bounce" in letter.said:
        _silence(letter, (*SPOKEN, "unsubscribe", "remittance_advice"))
    if _is_led(letter):
        letter.led = True
        _silence(letter, _LED)
    return letter


def _asked(newest: Newest, text: str) -> str | None:
    """The quoted paragraph that a sentence was written under, in a mail that answers one by one."""
    return next((quoted for own, quoted in newest.answers if text in own), None)


def _is_led(letter: Heard) -> bool:
    """Whether a mail speaks to machines: it is believed in nothing that would close a case."""
    if letter.led:
        return True
    return bool(_NOBODY.match(letter.reply.sender)) and any(one.has("order") for one in letter.sentences)


#: addresses that nobody writes from
_NOBODY: Final = re.compile(r"^<?(?:no-?reply|do-?not-?reply|system|notifications?|robot|bot|alerts?)\b", re.IGNORECASE)


def _silence(letter: Heard, intents: Sequence[Intent]) -> None:
    letter.silent = (*letter.silent, *intents)
    letter.said = {intent: told for intent, told in letter.said.items() if intent not in intents}
    kinds = {"promise": "promise_to_pay", "run": "in_payment_run", "paid": "already_paid"}
    letter.events = [(place, one) for place, one in letter.events if kinds[one.kind] not in intents]
    if "dispute" in intents:
        letter.objections = []


def _read_machine(letter: Heard, *, by_machine: bool) -> None:
    sentences = letter.sentences
    if is_bounce(letter.reply.subject, letter.reply.sender, sentences):
        letter.say("bounce", 3, next((one.text for one in sentences if one.has("bounce")), _first(letter)))
        return
    away = [one for one in sentences if one.has("ooo") and not (one.has("insolvency") or one.mentions)]
    gone = any(one.has("gone") for one in sentences)
    if away and not (gone and by_machine):
        letter.say("out_of_office", 3 if by_machine else 2, away[0].text)
    elif by_machine and not gone and not any(one.has("ack", "insolvency") for one in sentences):
        letter.say("out_of_office", 2, _first(letter))


def _first(letter: Heard) -> str:
    return letter.sentences[0].text if letter.sentences else letter.reply.subject


def _read_sentences(letter: Heard) -> None:
    refused = any(one.has("refuse", "dispute") for one in letter.sentences)
    led = _is_led(letter)
    for place, sentence in enumerate(letter.sentences):
        if sentence.has("footer") or (led and (sentence.has("order") or speaks_to_machines(sentence.text))):
            continue
        objection = objection_in(sentence, refused=refused)
        events = payments_in(sentence, letter.today)
        if sentence.has("fix"):
            letter.events = [(at, one) for at, one in letter.events if one.kind != "promise"]
            events = events[-1:]
        sayings = sayings_in(sentence)
        objection = _weighed(sentence, objection, sayings)
        if objection is not None and objection.reason in {DUPLICATE, OVERPAID}:
            events = []
        held = objection is not None and sentence.has("until")
        if held or "insolvency" in sayings or "legal" in sayings:
            events = [one for one in events if one.kind != "run"]
        bare = not sayings.keys() - {"copy_invoice_request"} and "out_of_office" not in letter.said
        if bare and other_address(letter, sentence):
            sayings = {"wrong_contact": 2}
        for intent, strength in sayings.items():
            letter.say(intent, strength, sentence.text)
        if objection is not None:
            letter.objections.append((place, objection))
            letter.say("dispute", objection.strength, sentence.text)
        letter.events.extend((place, one) for one in events)
        _say_events(letter, sentence, events)
        spoken = [one for one in events if one.kind == "promise" or not sentence.asks]
        if not sayings and objection is None and not spoken:
            letter.say("question", asks(sentence), sentence.text)


def _weighed(sentence: Sentence, objection: Objection | None, sayings: dict[Intent, int]) -> Objection | None:
    """An objection beside what else its sentence says: the one may be all that is meant by the other."""
    if objection is None:
        return None
    if {"wrong_contact", "unsubscribe", "insolvency"} & set(sayings) and not sentence.has("dispute"):
        return None
    if objection.reason == DUPLICATE or (objection.reason == LOST and not sentence.asks):
        sayings.pop("copy_invoice_request", None)
    if not sentence.has("hardship", "once_funds"):
        sayings.pop("hardship", None)
    if objection.reason != OTHER:
        sayings.pop("invoice_admin", None)
    return objection


def _say_events(letter: Heard, sentence: Sentence, events: Sequence[Event]) -> None:
    for event in events:
        if event.kind == "promise":
            letter.say("promise_to_pay", event.strength, event.span)
        elif event.kind == "run":
            letter.say("in_payment_run", event.strength, event.span)
        else:
            letter.say("already_paid", event.strength, event.span)
        if event.part:
            letter.say("partial_payment", 3, event.span)
    if sentence.has("rest") and sentence.has("plan") and any(one.amount for _, one in letter.events):
        letter.say("partial_payment", 2, sentence.text)
    if sentence.has("part") and not sentence.asks and sentence.has("willpay", "pay", "paid", "unable", "hardship"):
        letter.say("partial_payment", 2, sentence.text)
    proven = sentence.has("netted") or (sentence.has("proof") and not sentence.has("statement", "copy"))
    if proven and not sentence.has(f"d.{OVERPAID}") and not sentence.asks and not events:
        letter.events.append((len(letter.events), claimed_in(letter, sentence)))
        letter.say("already_paid", 3, sentence.text)


def claimed_in(letter: Heard, sentence: Sentence) -> Event:
    """A payment that a sentence says was made."""
    past = [day.back for day in sentence.days if day.back is not None and day.back <= letter.today]
    amounts = [one for one in sentence.amounts if one.currency]
    return Event(
        kind="paid", date=past[-1] if past else None, amount=amounts[-1] if amounts else None,
        invoices=tuple(dict.fromkeys(one.invoice for one in sentence.mentions)),
        scope="named" if sentence.mentions else ("all" if sentence.has("all") else "none"), span=sentence.text,
    )  # fmt: skip


def _read_edges(letter: Heard, *, american: bool) -> None:
    """What stands above and below the text: a subject that is no answer, and the trade of who signed."""
    subject = letter.reply.subject
    if subject and not _ANSWER.match(subject) and not speaks_to_machines(subject):
        above = sentence_of(subject, letter.language, letter.today, letter.invoices, american=american)
        for intent, strength in sayings_in(above).items():
            if intent in _OF_SUBJECT and not (intent == "legal" and letter.said):
                letter.say(intent, min(strength, 2), subject)
    for line in letter.newest.signature.split("\n")[:12]:
        below = sentence_of(line, letter.language, letter.today, letter.invoices, american=american)
        if below.has("insolvency") and not letter.said.keys() & set(_OF_BUSINESS):
            letter.say("insolvency", 2, line.strip())
        if below.has("firm") and "insolvency" not in letter.said:
            letter.say("legal", 1, line.strip())


def _settle(letter: Heard) -> None:
    """What cannot be meant together, and what stands only alone."""
    said = letter.said
    _settle_promises(letter)
    for intent in overruled(said, letter.sentences):
        said.pop(intent)
    if said.get("insolvency", (0, ""))[0] > 1 and not promises_since(letter):
        before = letter.silent
        _silence(letter, ("promise_to_pay",))
        letter.silent, said = before, letter.said
    _settle_objections(letter)
    if "remittance_advice" in said and "already_paid" not in said and is_table(letter.sentences):
        listed = next(one for one in letter.sentences if one.mentions and one.amounts)
        letter.events.append((0, claimed_in(letter, listed)))
        letter.say("already_paid", 2, listed.text)
    if not said.keys() - {"hostile", "question", "legal"} and (complaint := _complaint(letter)) is not None:
        letter.objections.append(complaint)
        letter.say("dispute", 1, complaint[1].span)
    if (rest := left_over(letter.sentences, [one for _, one in letter.events])) is not None:
        letter.say("partial_payment", 2, rest.text)
    if not said.keys() - {"question", "acknowledgement"} and not _is_led(letter):
        _read_address(letter)
    if not said and (acknowledged := acknowledges(letter.sentences)) is not None:
        letter.say("acknowledgement", 2, acknowledged.text)


#: what creditors get of what was owed before
_BY_PLAN: Final = re.compile(r"\b(?:plan|piano|plano|quot|dividend|percent|vergleich|akkoord|convenio)", re.IGNORECASE)


def promises_since(letter: Heard) -> bool:
    """Whether who is insolvent names an invoice and the day on which it is paid: it was delivered since."""
    return any(
        one.kind == "promise" and one.date is not None and one.invoices and not _BY_PLAN.search(one.span)
        for _, one in letter.events
    )


def _settle_promises(letter: Heard) -> None:
    """What is withdrawn is promised no more, and who promises a day says more than who names a run."""
    letter.events = [(at, one) for at, one in letter.events if at > letter.withdrawn or one.kind != "promise"]
    promised = [one for _, one in letter.events if one.kind == "promise"]
    if promised and not any(one.kind == "run" and one.invoices for _, one in letter.events):
        letter.said.pop("in_payment_run", None)
    if not promised:
        letter.said.pop("promise_to_pay", None)


def _complaint(letter: Heard) -> tuple[int, Objection] | None:
    """What went wrong, in a mail that says nothing else; without a word of refusal it is believed least."""
    if _is_led(letter):
        return None
    found = ((place, complaint_in(one)) for place, one in enumerate(letter.sentences))
    return next(((place, one) for place, one in found if one is not None), None)


def _read_address(letter: Heard) -> None:
    """Another address, in a mail that says nothing else, is that of whom we should have written to."""
    for sentence in letter.sentences:
        if other_address(letter, sentence, named=True) is not None:
            letter.say("wrong_contact", 1, sentence.text)
            return


def _settle_objections(letter: Heard) -> None:
    """Who is insolvent, or sends a lawyer, withholds for that, unless a reason is given."""
    graver = "insolvency" in letter.said or letter.said.get("legal", (0, ""))[0] > 1
    if graver:
        letter.objections = [
            (place, one) for place, one in letter.objections
            if letter.sentences[place].has("dispute") or ("insolvency" not in letter.said and one.reason != OTHER)
        ]  # fmt: skip
        if not letter.objections:
            letter.said.pop("dispute", None)


def other_address(letter: Heard, sentence: Sentence, *, named: bool = False) -> str | None:
    """An address that is not the sender's and is to be used; `named` where the mail says so in another sentence."""
    if not (named or sentence.has("redirect", "gone")):
        return None
    own = letter.reply.sender.strip("<> ").lower()
    found = (match.group().rstrip(".").lower() for match in _ADDRESS.finditer(sentence.text))
    return next((one for one in found if one != own), None)
