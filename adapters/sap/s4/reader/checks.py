"""What `doctor` asks an S/4HANA system, one line each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from msgspec import Struct

from adapters.kit.checking import checked
from adapters.kit.odata_rows import RowDecoder
from adapters.kit.odata_v2 import Query, Service
from adapters.sap.codes import CREDIT, DEBIT
from adapters.sap.s4 import metadata
from adapters.sap.s4.client import S4Client
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.wire import CompanyCode, CubeItem
from adapters.sap.s4.writing import payment_advice
from canonical_model.adapter import Check, Environment
from canonical_model.errors import Misconfigured


class Anything(Struct):
    """A record of which nothing is needed but that it came."""


_ANYTHING: RowDecoder[Anything] = RowDecoder(Anything)
_COMPANY_CODES: RowDecoder[CompanyCode] = RowDecoder(CompanyCode)
_ITEMS: RowDecoder[CubeItem] = RowDecoder(CubeItem)
_NOT_AS_TRANSCRIBED = 'take "payment_advice" out of allow in the system\'s writing settings, and tell us what it has'
#: lines looked at to see how amounts are signed
SIGN_SAMPLE = 50


def checks(client: S4Client, settings: Settings, environment: Environment) -> Iterator[Check]:
    """All checks; where the system cannot be reached or entered, the others are left out."""
    ask = _Asking(client, settings, environment)
    first = ask.reach()
    yield first
    if first.status == "fail":
        return
    yield from ask.company_codes()
    yield from ask.permissions()
    yield from ask.drift()
    yield ask.write_token()
    yield ask.signs()
    yield ask.page_size()
    if "payment_advice" in settings.writing.allow:
        yield ask.payment_advices()
    yield ask.clock()


class _Asking:
    def __init__(self, client: S4Client, settings: Settings, environment: Environment) -> None:
        self._client, self._settings, self._name = client, settings, environment.name
        self._codes: list[str] = []

    def _line(self, check: str, ask: Callable[[], str], *, problem: Literal["fail", "warn"] = "fail") -> Check:
        """One line: what `ask` returns is fine, an AdapterError is not."""
        return checked(self._name, check, ask, problem=problem)

    def reach(self) -> Check:
        """Whether the system answers and lets us in."""
        return self._line("reachable", lambda: f"{len(self._client.ledger.shapes())} entity sets described")

    def company_codes(self) -> Iterator[Check]:
        """Whether there are company codes, and those that the settings name."""

        def ask() -> str:
            page = self._page(self._client.ledger, "A_CompanyCode", _COMPANY_CODES)
            self._codes = [row.CompanyCode for row in page]
            if not self._codes:
                raise Misconfigured(
                    "no company code is visible: no data access",
                    remedy="give the user F_BKPF_BUK for its company codes",
                )
            missing = sorted(set(self._settings.company_codes) - set(self._codes))
            if missing:
                raise Misconfigured(f"not visible: {', '.join(missing)}", remedy="correct company_codes or F_BKPF_BUK")
            return ", ".join(self._codes)

        yield self._line("company codes", ask)

    def _page(self, service: Service, entity_set: str, decoder: RowDecoder[CompanyCode]) -> list[CompanyCode]:
        query = Query(entity_set=entity_set, select=metadata.readable(service, entity_set).select)
        return service.page(service.url(query), decoder).rows

    def permissions(self) -> Iterator[Check]:
        """Whether each entity set can be read at all."""
        code = next(iter(self._settings.company_codes or tuple(self._codes)), "")
        for name, service, query in metadata.probes(self._client, code, banks=self._settings.partner_banks):
            yield self._line(
                f"permission: {name}",
                lambda service=service, query=query: self._readable(service, query),  # type: ignore[misc]
            )

    def _readable(self, service: Service, query: Query) -> str:
        rows = service.page(service.url(query), _ANYTHING)
        return f"{rows.count} records" if rows.count is not None else f"{rows.received} record read"

    def drift(self) -> Iterator[Check]:
        """Whether the services have the fields we read."""
        for name, compare in metadata.drift(self._client, self._settings.fields):
            yield self._compared(name, compare)

    def _compared(self, name: str, compare: Callable[[], tuple[str, ...]]) -> Check:
        found = self._line(f"fields: {name}", lambda: "; ".join(compare()))
        if found.status != "ok" or not found.detail:
            return found
        return Check(
            system=self._name, check=found.check, status="warn", detail=found.detail,
            remedy="these fields are left out: what they say is unknown for this system",
        )  # fmt: skip

    def payment_advices(self) -> Check:
        """Whether the service that we know by transcription has what we write to it."""

        def ask() -> str:
            services = self._settings.services
            live = Service(self._client.session, f"{services.root.rstrip('/')}/{services.advices}").shapes()
            missing = [
                f"{entity_set}.{name}"
                for entity_set, names in payment_advice.WRITTEN.items()
                for name in names
                if entity_set not in live or name not in live[entity_set].properties
            ]
            if missing:
                raise Misconfigured(f"not in the live metadata: {', '.join(missing)}", remedy=_NOT_AS_TRANSCRIBED)
            return "as transcribed"

        return self._line("payment advices", ask)

    def write_token(self) -> Check:
        """Whether the gateway gives tokens for writing; reading needs none."""

        def ask() -> str:
            given = self._client.partners.csrf_token()
            return "given" if given else "none given; services over basic or certificate logon may need none"

        return self._line("CSRF token", ask, problem="warn")

    def signs(self) -> Check:
        """Whether amounts come signed, as the settings say."""

        def ask() -> str:
            service = self._client.items
            query = Query(
                entity_set=metadata.ITEMS, filter=self._settings.items_filter, page_size=SIGN_SAMPLE,
                select=metadata.readable(service, metadata.ITEMS).select,
            )  # fmt: skip
            sample = service.page(service.url(query), _ITEMS).rows
            return judged_signs(sample, unsigned=self._settings.unsigned_amounts)

        return self._line("signs", ask)

    def page_size(self) -> Check:
        """How many records a page has; the service may send fewer than we ask for."""
        bounds = self._client.session.bounds
        detail = f"{self._settings.page_size} records asked for, {bounds.most_unpacked_bytes} bytes at most"
        return Check(system=self._name, check="page size", status="ok", detail=detail)

    def clock(self) -> Check:
        """Whether the system's clock agrees with ours."""
        skew = self._client.session.findings.get("clock", "")
        return Check(
            system=self._name, check="clock", status="warn" if skew else "ok", detail=skew,
            remedy="set the clock of the machine that is wrong" if skew else "",
        )  # fmt: skip


def judged_signs(rows: list[CubeItem], *, unsigned: bool) -> str:
    """Whether the signs of amounts agree with their debit or credit codes; Misconfigured if the settings are wrong."""
    taken_off = [row for row in rows if row.DebitCreditCode == CREDIT]
    negative = sum(row.AmountInTransactionCurrency.startswith("-") for row in taken_off)
    debits_negative = sum(
        row.AmountInTransactionCurrency.startswith("-") for row in rows if row.DebitCreditCode == DEBIT
    )
    if not taken_off:
        return "no credit among the items looked at"
    if unsigned == (negative > 0) or debits_negative:
        raise Misconfigured(
            f"{negative} of {len(taken_off)} credits and {debits_negative} debits are negative",
            remedy="set unsigned_amounts to what this system does",
        )
    return "unsigned" if unsigned else "signed"
