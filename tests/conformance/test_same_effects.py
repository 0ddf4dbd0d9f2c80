"""The crash world's small ledger and the books' write path follow the same rules: same requests, same effects."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from itertools import islice
from random import Random
from typing import Any, Final, Literal

import pytest
from msgspec import structs

from conformance.crash.ledger import Ledger
from simulators.books import Books, Customer, DocumentKey, Entity, Sale
from simulators.books.inputs import Cash
from simulators.books.records import ItemKey
from simulators.books.writing import WriteDoor
from simulators.write_rules import PROFILES, Answer, Shown, Value, WriteRules

ENTITY: Final = "DE01"
OPENED: Final = date(2026, 11, 20)
CUSTOMERS: Final = ("0000000001", "0000000002", "0000000003")
BLOCKED: Final = CUSTOMERS[2]
OPERATIONS: Final = 1_000
SEEDS: Final = (1, 2, 3)
#: what stands on an item before anything is written
EMPTY: Final = {"block": "", "payment_block": "", "text": ""}

Seen = Answer | Value | Shown | tuple[Shown, ...] | None


def opened_books() -> Books:
    """One entity, three customers of whom one is blocked for posting, and six open invoices."""
    books = Books(as_of=OPENED)
    books.add_entity(Entity(code=ENTITY, name="D", country="DE", city="Hamburg", currency="EUR"))
    for number in CUSTOMERS:
        books.add_customer(
            Customer(
                entity=ENTITY,
                number=number,
                name=number,
                country="DE",
                city="Bonn",
                street="Weg 1",
                postal_code="53111",
                language="DE",
                control_account="12100000",
                created_on=date(2025, 1, 1),
                posting_blocked=number == BLOCKED,
            )
        )
        for amount in ("100.00", "250.00"):
            sale = Sale(
                entity=ENTITY, customer=number, amount=Decimal(amount), currency="EUR", document_date=date(2026, 10, 1)
            )
            books.post_invoice(sale, today=OPENED)
    return books


class Both:
    """The same requests to both, and what each of them answers, told in words that do not depend on its own keys."""

    def __init__(self, *, ledger: WriteRules, books: WriteRules) -> None:
        self.books = opened_books()
        self.ledger, self.door = Ledger(ledger), WriteDoor(self.books, books, entity=ENTITY, opened_on=OPENED)
        self.subjects = ["/".join(map(str, document.item_key(line))) for document, line in self.books.items()]
        for subject in self.subjects:
            self.ledger.place(subject, EMPTY)
        self.ledger.block(BLOCKED)
        #: keys and handles in the order they appeared, per side
        self.named: tuple[dict[str, str], dict[str, str]] = ({}, {})
        #: the same the other way round
        self.owned: tuple[dict[str, str], dict[str, str]] = ({}, {})
        self.happened: Counter[tuple[str, str]] = Counter()
        self.differences: list[str] = []

    def ask(self, operation: str, now: float, on: Callable[[Any, dict[str, str]], Seen]) -> None:
        """One request to both; `on` gets the side and the names by which that side knows what the other one knows."""
        answers = []
        for side, names, own in zip((self.ledger, self.door), self.named, self.owned, strict=True):
            answers.append(self._told(on(side, own), names))
            own.update((told, key) for key, told in islice(names.items(), len(own), None))
        self.happened[operation, str(answers[0].get("code") or answers[0].get("outcome") or bool(answers[0]))] += 1
        if answers[0] != answers[1]:
            self.differences.append(f"{operation} at {now:.0f}: {answers[0]} and {answers[1]}")

    def known(self, kind: Literal["document", "job"]) -> list[str]:
        """What both sides have named so far."""
        ours, theirs = self.owned
        return [told for told in ours if told.startswith(kind) and told in theirs]

    def _told(self, seen: Seen, names: dict[str, str]) -> dict[str, Any]:
        if seen is None:
            return {}
        if isinstance(seen, tuple):
            return {str(place): self._told(shown, names) for place, shown in enumerate(seen)}
        told = structs.asdict(seen)
        for field, kind in (("key", "document"), ("handle", "job")):
            own = told.get(field)
            if own:
                told[field] = names.setdefault(own, f"{kind} {len(names)}")
                told["said"] = told["said"].replace(own, told[field])
        if "subject" in told:
            told["subject"] = names.get(told["subject"], told["subject"])
        return told


def create(both: Both, now: float, random: Random) -> None:
    """A receipt, or now and then a note, often with what an earlier one had."""
    reference = f"RC{random.randrange(150):03d}"
    money = random.random() < 0.85
    fields = {
        "date": date(2026, 11, 1 + random.randrange(2)).isoformat(),
        "amount": random.choice(("10.00", "20.00")),
        "customer": random.choices(CUSTOMERS, (5, 5, 1))[0],
    }
    content = {**(fields if money else {}), "text": random.choice(("", "thanks")), "reason": "only kept beside"}
    wish = {
        "reference": reference,
        "kind": "receipt" if money else "note",
        "number": f"N{random.randrange(30):02d}",
        "key": random.choice((reference, "")),
        "content": content,
        **(fields if money else {}),
    }
    both.ask("create", now, lambda side, _names: side.create(now, **wish))


def change_document(both: Both, now: float, random: Random) -> None:
    """Post, delete or reverse a document, whether it can be or not."""
    documents = [*both.known("document"), "no such document"]
    told = random.choice(documents[-40:])
    operation = random.choice(("post", "post", "discard", "reverse"))
    both.ask(operation, now, lambda side, names: getattr(side, operation)(now, names.get(told, told)))


def assign(both: Both, now: float, random: Random) -> None:
    """Set a block, expecting no version, the one that stands there, or another one."""
    subject = random.choice([*both.subjects, "DE01/1/2026/1", "nothing"])
    value = both.ledger.read(now, subject)
    version = random.choice(("", value.version if value else "1", "99"))
    content = random.choice(({"block": "A"}, {"block": ""}, {"payment_block": "R", "text": "promised"}))
    both.ask("assign", now, lambda side, _names: side.assign(now, subject=subject, content=content, version=version))


def look(both: Both, now: float, random: Random) -> None:
    """Search, read, or ask for a job."""
    reference, blind = f"RC{random.randrange(150):03d}", random.random() < 0.05
    subject = random.choice([*both.subjects, "nothing", *both.known("document")])
    handle = random.choice([*both.known("job"), "no such job"])
    match random.randrange(6):
        case 0:
            both.ask("read", now, lambda side, names: side.read(now, names.get(subject, subject)))
        case 1:
            both.ask("document", now, lambda side, names: side.document(now, names.get(subject, subject)))
        case 2:
            both.ask("job", now, lambda side, names: side.job(now, names.get(handle, handle)))
        case _:
            both.ask("search", now, lambda side, _names: side.search(now, reference, blind=blind))


def compare_what_stands(both: Both, now: float) -> None:
    """What both hold in the end, of the books what stands in double entry."""
    later = now + both.ledger.rules.in_flight_seconds + both.ledger.rules.visible_seconds
    for reference in (f"RC{number:03d}" for number in range(150)):
        both.ask("search", later, lambda side, _names, reference=reference: side.search(later, reference))
    for subject in both.subjects:
        both.ask("read", later, lambda side, _names, subject=subject: side.read(later, subject))
    if (posted := posted_in_the_ledger(both.ledger)) != (found := posted_in_the_books(both.books)):
        both.differences.append(f"posted: {posted - found} in the ledger only, {found - posted} in the books only")


def posted_in_the_ledger(ledger: Ledger) -> Counter[tuple[str, ...]]:
    return Counter(
        (document.reference, document.number, document.amount, document.customer, document.status)
        for document in ledger.documents.values()
        if document.amount and document.status in {"effective", "reversed"}
    )


def posted_in_the_books(books: Books) -> Counter[tuple[str, ...]]:
    posted: Counter[tuple[str, ...]] = Counter()
    for document in books.documents.values():
        if document.kind == "payment":
            line = document.lines[1]
            status = "reversed" if document.reversed_by else "effective"
            posted[document.reference, line.assignment, str(-line.amount), line.customer, status] += 1
    return posted


def run(ledger: WriteRules, books: WriteRules, *, seed: int, operations: int = OPERATIONS) -> Both:
    """Random requests at random times to both."""
    random, both, now = Random(seed), Both(ledger=ledger, books=books), 0.0
    for _ in range(operations):
        now += random.choice((0.0, 1.0, 7.0, 30.0, 100.0)) * random.random()
        act = random.choices((create, change_document, assign, look), (4, 2, 2, 3))[0]
        act(both, now, random)
    compare_what_stands(both, now)
    return both


#: what must have happened at least once for the comparison to mean anything, beside what happens everywhere
TELLING: Final[dict[str, set[tuple[str, str]]]] = {
    "none": {("post", "posted_already"), ("reverse", "done")},
    "reference": {("create", "duplicate"), ("assign", "version_changed")},
    "number_date_amount_customer": {("create", "duplicate")},
    "external_id": {("create", "duplicate")},
    "async_key": {("create", "accepted"), ("job", "True")},
    "draft_then_post": {("post", "done"), ("discard", "done"), ("discard", "not_a_draft"), ("reverse", "done")},
}
EVERYWHERE: Final = {
    ("assign", "done"),
    ("assign", "unknown_subject"),
    ("post", "unknown_document"),
    ("search", "True"),
    ("search", "False"),
    ("read", "True"),
}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("profile", PROFILES)
def test_the_same_thousand_requests_get_the_same_answers_and_leave_the_same_effects(profile: str, seed: int) -> None:
    both = run(PROFILES[profile], PROFILES[profile], seed=seed)
    assert both.differences == []
    assert sum(both.happened.values()) >= OPERATIONS
    assert (TELLING[profile] | EVERYWHERE) - both.happened.keys() == set()


@pytest.mark.parametrize("profile", PROFILES)
def test_the_books_stay_balanced_whatever_was_written(profile: str) -> None:
    books = run(PROFILES[profile], PROFILES[profile], seed=4).books
    balances = {key: value for key, value in books.control_balances().items() if value}
    assert balances == {key: value for key, value in books.open_functional().items() if value}
    assert all(sum(line.amount for line in document.lines) == 0 for document in books.documents.values())


BROKEN: Final[list[tuple[str, dict[str, Any]]]] = [
    ("none", {"visible_seconds": 0.0}),
    ("none", {"visible_seconds": 600.0}),
    ("none", {"checks_version": True}),
    ("none", {"draft_then_post": True}),
    ("reference", {"uniqueness": "none"}),
    ("reference", {"checks_version": False}),
    ("number_date_amount_customer", {"uniqueness": "none"}),
    ("number_date_amount_customer", {"uniqueness": "reference"}),
    ("external_id", {"uniqueness": "reference"}),
    ("async_key", {"uniqueness": "external_id"}),
    ("async_key", {"job_seconds": 90.0}),
    ("draft_then_post", {"draft_then_post": False}),
]


@pytest.mark.parametrize(("profile", "broken"), BROKEN)
def test_rules_that_differ_are_noticed(profile: str, broken: dict[str, Any]) -> None:
    rules = PROFILES[profile]
    assert run(rules, structs.replace(rules, **broken), seed=1).differences
    assert run(structs.replace(rules, **broken), rules, seed=1).differences


class ForgetfulDoor(WriteDoor):
    """Posts every tenth receipt a second time, and says nothing of it."""

    def _make(self, now: float, paper: Any) -> Answer:
        answer = super()._make(now, paper)
        if paper.amount and len(self.books.documents) % 10 == 0:
            self._tried(lambda: self._post(now, structs.replace(paper)))
        return answer


def test_a_posting_that_no_answer_tells_of_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(globals(), "WriteDoor", ForgetfulDoor)
    assert any("in the books only" in line for line in run(PROFILES["none"], PROFILES["none"], seed=1).differences)


@pytest.fixture
def books() -> Books:
    return opened_books()


def door_to(books: Books, profile: str) -> WriteDoor:
    return WriteDoor(books, PROFILES[profile], entity=ENTITY, opened_on=OPENED)


RECEIPT: Final = {
    "kind": "receipt",
    "reference": "RC1",
    "number": "RC1",
    "date": "2026-11-19",
    "amount": "10.00",
    "customer": CUSTOMERS[0],
    "content": {"amount": "10.00"},
}


def test_a_receipt_that_somebody_posted_by_hand_is_found_and_is_not_posted_again(books: Books) -> None:
    by_hand = Cash(
        entity=ENTITY, customer=CUSTOMERS[0], amount=Decimal("10.00"), currency="EUR", received_on=OPENED,
        reference="RC1",
    )  # fmt: skip
    posted = books.post_unapplied(by_hand, today=OPENED)
    door = door_to(books, "reference")
    (shown,) = door.search(0.0, "RC1")
    assert (shown.status, shown.content["amount"], shown.content["date"]) == ("effective", "10.00", "2026-11-20")
    assert door.create(1.0, **RECEIPT).code == "duplicate"
    books.reverse(posted.key, today=OPENED)
    assert [found.status for found in door.search(2.0, "RC1")] == ["reversed"]


def test_what_the_books_refuse_is_refused_and_leaves_nothing(books: Books) -> None:
    books.close_period(ENTITY, year=2026, period=11)
    door = door_to(books, "reference")
    before = len(books.documents)
    for wrong in ({}, {"date": "tomorrow"}, {"amount": "ten"}, {"amount": "-1.00"}, {"customer": "nobody"}):
        answer = door.create(0.0, **{**RECEIPT, **wrong})
        assert (answer.outcome, answer.code) == ("refused", "invalid")
    assert (len(books.documents), door.search(100.0, "RC1")) == (before, ())


def test_a_draft_has_no_effect_on_the_books_until_it_is_posted(books: Books) -> None:
    door = door_to(books, "draft_then_post")
    before = len(books.documents)
    draft = door.create(0.0, **RECEIPT).key
    assert len(books.documents) == before
    assert door.post(1.0, draft).outcome == "done"
    newest = list(books.documents)[-1]
    assert (len(books.documents), books.document(newest).reference) == (before + 1, "RC1")
    assert door.post(2.0, draft).code == "posted_already"
    assert door.discard(3.0, draft).code == "not_a_draft"
    assert len(books.documents) == before + 1


def test_a_version_moves_on_when_somebody_changes_the_item_on_a_screen(books: Books) -> None:
    door = door_to(books, "reference")
    document, line = next(books.items())
    item = document.item_key(line)
    subject = "/".join(map(str, item))
    value = door.read(0.0, subject)
    assert value is not None
    books.change_item(ItemKey(*item), today=OPENED, dunning_block="H")
    assert door.assign(1.0, subject=subject, content={"block": "A"}, version=value.version).code == "version_changed"
    assert books.item(item).dunning_block == "H"


def test_a_field_that_an_item_does_not_have_is_refused(books: Books) -> None:
    document, line = next(books.items())
    subject = "/".join(map(str, document.item_key(line)))
    assert door_to(books, "none").assign(0.0, subject=subject, content={"amount": "1.00"}).code == "invalid"


def test_a_receipt_in_the_books_carries_our_reference_and_number(books: Books) -> None:
    answer = door_to(books, "reference").create(90_000.0, **RECEIPT)
    entity, number, year = answer.key.split("/")
    document = books.document(DocumentKey(entity, number, int(year)))
    assert (document.reference, document.lines[1].assignment, document.lines[1].is_open) == ("RC1", "RC1", True)
    assert (document.posting_date, document.created_on) == (date(2026, 11, 19), date(2026, 11, 21))
