"""The demonstration: simulated ERPs on loopback, and everything this version does, once through.

The figures at its end are compared with the simulated books themselves, which no adapter can influence.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from canonical_model.identity import RecordId, SystemUid
from canonical_model.write_back import Operation
from core.findings import NotAllowed
from duecourse.bootstrap import Application, application
from duecourse.demo_screens import (
    DynamicsScreens,
    FusionScreens,
    HubSpotScreens,
    NetSuiteScreens,
    SapScreens,
    Shows,
    pages,
)
from duecourse.demo_settings import (
    BANK_ACCOUNT,
    DYNAMICS,
    FUSION,
    HUBSPOT,
    NETSUITE,
    SAP,
    Servers,
    cleared_in,
    companies_of,
    customer_names,
    subsidiaries_of,
    units_of,
    write_settings,
)
from duecourse.demo_writes import Written, reset_by_hand, rows, state_of, take_all_back, write_all
from duecourse.documents import (
    Assessed,
    DecisionRow,
    DemoBooks,
    DemoMoves,
    Demonstrated,
    DemoSystem,
    Recorded,
)
from duecourse.flows.accounts import find_customer
from duecourse.flows.aging import AgingAsked, aged
from duecourse.flows.apply_cash import PaymentOrder, apply_payment
from duecourse.flows.assess import assess_accounts
from duecourse.flows.inquire import ItemsAsked
from duecourse.flows.mirror import mirror
from duecourse.flows.reconcile import reconcile
from duecourse.flows.record import (
    DisputeOrder,
    HoldOrder,
    PromiseOrder,
    add_note,
    open_dispute,
    record_promise,
    set_hold,
)
from duecourse.flows.runs import Progress
from duecourse.flows.sync import StreamReport, SyncOrder, sync_system
from duecourse.flows.working import work
from duecourse.flows.write_back import EVERY, set_mode

if TYPE_CHECKING:
    from duecourse.flows.lines import Counted
    from simulators.books import Books

ERPS: Final = (SAP, NETSUITE, FUSION, DYNAMICS)
#: operations that the demonstration lets the engine propose
PROPOSED: Final[tuple[Operation, ...]] = ("note", "promise", "dispute", "hold", "cash", "summary")
UNDO: Final[Operation] = "undo"
#: seconds until the simulated CRM's search shows a record, and requests that it takes in ten seconds
_SHOWN_AFTER: Final = 0.5
_REQUESTS: Final = 1_000


class DemoClock:
    """The books' business day, running on from its evening."""

    def __init__(self, day: date) -> None:
        self._evening = datetime(day.year, day.month, day.day, 18, tzinfo=UTC)
        self._started = time.monotonic()

    def now(self) -> datetime:
        return self._evening + timedelta(seconds=time.monotonic() - self._started)

    def today(self) -> date:
        return self._evening.date()


@contextmanager
def demonstration(home: Path, books: Books) -> Iterator[tuple[Application, Mapping[SystemUid, Shows]]]:
    """An application on its own database, connected to simulated systems, and their screens; all stop with it.

    One group, one set of books: a quarter of its legal entities is in each ERP; a CRM stands beside them.
    """
    clock = DemoClock(books.as_of)
    with ExitStack() as stack:
        servers = _served(stack, books, clock)
        write_settings(home, books, servers)
        with application(home, clock=clock) as app:
            yield app, _screens(app, servers)


def _served(stack: ExitStack, books: Books, clock: DemoClock) -> Servers:
    from simulators.crm.hubspot import Options as HubSpotOptions
    from simulators.crm.hubspot import serve as serve_hubspot
    from simulators.dynamics.finance import serve as serve_dynamics
    from simulators.netsuite import serve as serve_netsuite
    from simulators.oracle.fusion import serve as serve_fusion
    from simulators.sap import serve as serve_sap

    beside = HubSpotOptions(search_lag=_SHOWN_AFTER, requests=_REQUESTS)
    return Servers(
        sap=stack.enter_context(serve_sap(books, clock=clock.now)),
        netsuite=stack.enter_context(serve_netsuite(books, auth="oauth2", clock=clock.now)),
        fusion=stack.enter_context(serve_fusion(books, clock=clock.now)),
        dynamics=stack.enter_context(serve_dynamics(books, clock=clock.now)),
        hubspot=stack.enter_context(serve_hubspot(books, clock=clock.now, options=beside, named=customer_names(books))),
    )


def _screens(app: Application, servers: Servers) -> dict[SystemUid, Shows]:
    known = servers.sap.credentials
    return {
        app.system(SAP).uid: SapScreens(pages(servers.sap.url, user=known.user, password=known.password)).shows,
        app.system(NETSUITE).uid: NetSuiteScreens(pages(servers.netsuite.url)).shows,
        app.system(FUSION).uid: FusionScreens(pages(servers.fusion.url)).shows,
        app.system(DYNAMICS).uid: DynamicsScreens(pages(servers.dynamics.url)).shows,
        app.system(HUBSPOT).uid: HubSpotScreens(pages(servers.hubspot.url)).shows,
    }


def demonstrate(
    app: Application,
    shows: Mapping[SystemUid, Shows],
    books: Books,
    *,
    progress: Progress,
    counted: Counted,
    started: float,
) -> Demonstrated:
    """Sync, audit data, assess, record, propose, tie out, write, tie out again, take all back, sync twice."""
    streams = _sync_all(app, progress)
    findings = len(app.data_findings())
    _allow_proposals(app)
    assess_accounts(app.assessing(), as_of=books.as_of, shadow=False)
    for system, entity in (
        (SAP, cleared_in(books)), (NETSUITE, subsidiaries_of(books)[0]), (FUSION, units_of(books)[0]),
        (DYNAMICS, companies_of(books)[0]),
    ):  # fmt: skip
        record_samples(app, system=system, entity=entity)
    decided = assess_accounts(app.assessing(), as_of=books.as_of, shadow=False)
    read, before = _systems(app, streams), state_of(books)
    tied, compared = reconcile(app.store, actor=app.actor, scope=app.scope), _compared(app, books)
    written = write_all(app, shows, told=counted)
    written = written.and_then(_told_the_crm(app, shows, counted))
    _sync_all(app, progress)
    tied_after = reconcile(app.store, actor=app.actor, scope=app.scope)
    by_hand = reset_by_hand(app, written, books)
    _sync_all(app, progress)
    ended = take_all_back(app, written, told=counted)
    as_before = state_of(books) == before
    _sync_all(app, progress)
    return Demonstrated(
        systems=read,
        accounts=_moves(decided),
        write_backs=rows([app.system(name) for name in (*ERPS, HUBSPOT)], PROPOSED, written, ended, app.capabilities()),
        tie_out=tied.rows,
        tie_out_after_writing=tied_after.rows,
        books=compared,
        clearings_reset_by_hand=by_hand,
        books_as_before_after_undo=as_before,
        second_sync_changed=_changes(_sync_all(app, progress)),
        data_findings=findings,
        seconds=round(time.monotonic() - started, 1),
    )


def _told_the_crm(app: Application, shows: Mapping[SystemUid, Shows], counted: Counted) -> Written:
    """What the ledgers took, said again in the CRM, and what is open of each account that it is about."""
    since = app.clock.now() - timedelta(days=1)
    mirror(app.recording(), app.system(HUBSPOT), since=since, summaries="of these")
    return write_all(app, shows, told=counted)


def _allow_proposals(app: Application) -> None:
    for system in map(app.system, (*ERPS, HUBSPOT)):
        for operation in (*PROPOSED, UNDO):
            set_mode(app.approving(), system=system, entity=EVERY, operation=operation, mode="propose")


def agrees(document: Demonstrated) -> bool:
    """Whether every figure agrees to the cent, everything was seen on a screen and taken back, and sync is stable."""
    off = [row for row in (*document.tie_out, *document.tie_out_after_writing) if Decimal(row.difference)]
    apart = [row for row in document.books if Decimal(row.difference)]
    lost = [
        row
        for row in document.write_backs
        if not (row.proposed == row.confirmed + row.handed_over == row.on_screen == row.taken_back + row.stays > 0)
    ]
    stable = document.books_as_before_after_undo and not document.second_sync_changed
    return bool(document.tie_out and document.books) and stable and not (off or apart or lost)


def _sync_all(app: Application, progress: Progress) -> list[StreamReport]:
    reports: list[StreamReport] = []
    for system in app.settings.systems:
        with app.reader(system.name) as reader:
            reports += sync_system(
                reader, app.system(system.name), order=SyncOrder(), run=app.syncing(progress)
            ).streams
    return reports


def _changes(streams: Sequence[StreamReport]) -> int:
    return sum(row.new + row.changed + row.deleted for row in streams)


def record_samples(app: Application, *, system: str, entity: str) -> list[Recorded]:
    """A promise, a dispute, a note, a hold and a payment on accounts of one system's worklist, as people would.

    The payment is in this legal entity.
    """
    run = app.recording()
    due = app.clock.today() + timedelta(days=10)
    pushed = [row for row in _worked(app, system) if row.move == "push" and row.items]
    promising, disputing, noted = pushed[:3]
    # a block on the account needs a customer that is dunned at all, where the ledger tells which are
    held = next((row for row in pushed[3:] if _is_dunned(app, row)), pushed[3])
    used = {row.account for row in (promising, disputing, noted, held)}
    promise = PromiseOrder(
        account=promising.account,
        promised_for=due,
        items=promising.items[:1],
        promised_by="accounts payable",
        channel="phone",
    )
    dispute = DisputeOrder(
        account=disputing.account, reason="pricing", items=disputing.items[:1], note="price differs from the order"
    )
    hold = HoldOrder(
        account=held.account, kind="question", until=due, reason="asks which delivery this is for",
        # Fusion leaves out installments, not accounts
        item=held.items[0] if system == FUSION else "",
    )  # fmt: skip
    return [
        record_promise(run, promise),
        open_dispute(run, dispute),
        add_note(run, noted.account, text="asked for a copy", item=noted.items[0]),
        set_hold(run, hold),
        _pay(app, system=system, entity=entity, without=used),
    ]


def _is_dunned(app: Application, row: DecisionRow) -> bool:
    with app.store.snapshot(app.actor, app.scope) as repository:
        return bool(find_customer(repository, row.account).dunning_procedure)


def _pay(app: Application, *, system: str, entity: str, without: Collection[str]) -> Recorded:
    """A payment that the bank's statement shows, for the whole of one invoice that nothing hangs on."""
    for row in _worked(app, system):
        if row.entity == entity and row.move == "push" and row.account not in without:
            with app.store.snapshot(app.actor, app.scope) as repository:
                item = next(iter(repository.items([RecordId(row.items[0])])))
            order = PaymentOrder(
                account=row.account,
                bank_account=BANK_ACCOUNT,
                bank_reference=f"2026-STATEMENT-{system}-LINE-1",
                amount=str(item.open),
                value_date=app.clock.today(),
                items=(item.id,),
                text=f"payment of {item.document_no}",
            )
            with suppress(NotAllowed):
                return apply_payment(app.recording(), order)
    raise LookupError(f"{entity}: no invoice to be paid")


def _worked(app: Application, system: str) -> Sequence[DecisionRow]:
    found = work(app.assessing(), collector="", limit=1000, after="").accounts
    return [row for row in found if row.system == system]


def _systems(app: Application, streams: Sequence[StreamReport]) -> tuple[DemoSystem, ...]:
    return tuple(_system(app, system.name, streams) for system in app.settings.systems)


def _system(app: Application, name: str, streams: Sequence[StreamReport]) -> DemoSystem:
    known = app.system(name)
    with app.store.snapshot(app.actor, app.scope) as repository:
        return DemoSystem(
            name=known.product,
            entities=sum(1 for entity in repository.entities() if entity.system == known.uid),
            customers=sum(1 for customer in repository.customers() if customer.system == known.uid),
            open_items=sum(1 for item in repository.open_items() if item.system == known.uid),
            synced_rows=sum(row.new for row in streams if row.system == name),
        )


def _moves(decided: Assessed) -> DemoMoves:
    moves = [row.move for row in decided.decisions]
    return DemoMoves(push=moves.count("push"), pause=moves.count("pause"), escalate=moves.count("escalate"))


def _compared(app: Application, books: Books) -> tuple[DemoBooks, ...]:
    """Our totals beside the books': per document currency, and in the group's currency at one rate set."""
    ours = _totals(app, currency="")
    theirs: dict[str, Decimal] = {}
    for (_, currency), amount in books.receivable_totals().items():
        theirs[currency] = theirs.get(currency, Decimal(0)) + amount
    group = books.group_currency
    total = _totals(app, currency=group).get(group, Decimal(0))
    return (
        *(
            _beside(currency, "document", ours.get(currency, Decimal(0)), theirs.get(currency, Decimal(0)))
            for currency in sorted(ours.keys() | theirs.keys())
        ),
        _beside(group, "group", total, books.group_total(group).total),
    )


def _beside(currency: str, basis: Literal["document", "group"], ours: Decimal, theirs: Decimal) -> DemoBooks:
    return DemoBooks(
        currency=currency,
        basis=basis,
        group_total=f"{ours:f}",
        simulated_books=f"{theirs:f}",
        difference=f"{ours - theirs:f}",
    )


def _totals(app: Application, *, currency: str) -> dict[str, Decimal]:
    asked = AgingAsked(
        items=ItemsAsked(today=app.clock.today()),
        by="entity",
        currency=currency,
        rate_type=app.settings.group.rate_type,
    )
    document = aged(app.store, actor=app.actor, scope=app.scope, asked=asked, policy=app.settings.policy)
    found: dict[str, Decimal] = {}
    for row in document.rows:
        found[row.currency] = found.get(row.currency, Decimal(0)) + Decimal(row.total) + Decimal(row.unapplied)
    return found
