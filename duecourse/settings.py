"""Settings: one TOML file in the home directory; secrets stay outside it and are named, not written.

    [group]
    currency = "EUR"

    [systems.s4]
    product = "sap-s4"
    base_url = "https://my-tenant.example.com"
    user = "COLLECTOR"
    password = { env = "S4_PASSWORD" }

Every table under `systems` is handed to its adapter's own settings type; `{ env = NAME }` and the other references of
duecourse.references are replaced by what they name.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta, Struct

from canonical_model.errors import Misconfigured
from canonical_model.steps import Bounds
from core.policy import Policy
from core.policy_book import PolicyBook, book_of
from core.retention import Retention
from core.write_back.approving import Approver
from core.write_back.permission import NIGHTS
from duecourse.references import Source, resolved
from duecourse.schedules import Timetable, timetable_of

FILE_NAME: Final = "duecourse.toml"
HOME_VARIABLE: Final = "DUECOURSE_HOME"
#: what the file may say
TABLES: Final = frozenset({
    "store", "group", "actor", "policy", "writes", "approvers", "systems", "adapters", "outreach", "jobs", "bank",
    "schedules", "maintenance", "mailboxes", "webhooks", "console", "audit", "retention", "observing",
})  # fmt: skip
#: files of one folder that are looked at in one run
MOST_FILES: Final = 5_000


class StoreSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the data is; without a URL the bundled PostgreSQL keeps it in the home directory."""

    url: str = ""
    #: the environment variable that holds the URL, so that its password is not in the file
    url_env: str = ""


class GroupSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The currency and rates in which all entities are seen as one."""

    currency: str = "EUR"
    #: the rate type to convert at
    rate_type: str = "M"


class ActorSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who may act as whom."""

    #: whether `--as` is allowed (demonstrations, tests; not where approvals matter)
    allow_as: bool = False


class WritesSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What writing needs beside the modes and ceilings kept in the store."""

    #: per currency (or `*`), the amount above which two people approve
    two_approvers_above: dict[str, Decimal] = {}
    #: nights of tie-out at 0.00 before an entity's cash may be applied without a person
    nights: int = NIGHTS


class JobsSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How work in the background is divided."""

    #: accounts that one job of an assessment decides on, about; more of them are shared out among workers
    accounts: Annotated[int, Meta(ge=1)] = 20_000


class AuditSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the end of the audit chain is written down beside the home directory."""

    #: mounted object stores, shares, folders that are mailed: below the home directory, or absolute
    folders: tuple[Path, ...] = ()


class ObservingSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What operators see of `duecourse run` and `duecourse serve` (docs/observing.md)."""

    #: lines on standard error: `auto` is words on a terminal and JSON elsewhere
    log: Literal["auto", "json", "human"] = "auto"
    #: where `duecourse run` tells its metrics; 0: nowhere
    metrics_port: Annotated[int, Meta(ge=0, le=65_535)] = 0
    metrics_host: str = "127.0.0.1"


class BankFolder(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A folder into which a bank's files are put; the rest as `duecourse bank take-in` is told it."""

    folder: Path
    #: file names that are looked at
    pattern: str = "*"
    entity: str = ""
    #: as NAME=HEADER
    columns: tuple[str, ...] = ()
    decimal: str = ""
    date_order: str = ""
    account: str = ""
    currency: str = ""

    def files(self, home: Path) -> Sequence[Path]:
        """Its files by name; Misconfigured where it is not there, or holds more than are looked at."""
        folder = home / self.folder
        if not folder.is_dir():
            raise Misconfigured(f"{folder} is no folder", remedy="correct `folder` under [bank]")
        found = sorted(path for path in folder.glob(self.pattern) if path.is_file())
        if len(found) > MOST_FILES:
            raise Misconfigured(
                f"{folder} holds {len(found)} files", remedy=f"move old ones away: {MOST_FILES} are read"
            )
        return found


class Limits(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How hard a system may be asked; without limits only its own answers slow us down."""

    #: requests under way at once
    concurrent: int | None = None
    #: requests in any `seconds`
    requests: int | None = None
    seconds: float = 1.0


class SystemSettings(Struct, frozen=True, kw_only=True):
    """One source system: its adapter and what that adapter wants to know."""

    name: str
    product: str
    limits: Limits
    options: dict[str, Any]
    #: seconds that this tenant's administrators know better than the adapter declares (canonical_model.steps.Bounds)
    write_bounds: dict[str, float] = {}
    #: the options as they were written, with their references
    told: dict[str, Any] = {}

    def __repr__(self) -> str:
        # the options hold what the environment or the keyring gave
        return f"SystemSettings({self.name!r}, {self.product!r})"


class Settings(Struct, frozen=True, kw_only=True):
    """Everything that the settings file says."""

    home: Path
    store: StoreSettings
    group: GroupSettings
    actor: ActorSettings
    #: the group's policy, and the book of what differs of it
    policy: Policy
    book: PolicyBook
    writes: WritesSettings
    #: who may approve write-backs; nobody who is not named
    approvers: dict[str, Approver]
    systems: tuple[SystemSettings, ...]
    #: what `[outreach]` says (duecourse.reaching.OutreachSettings), secrets put in
    outreach: dict[str, Any]
    jobs: JobsSettings
    audit: AuditSettings
    retention: Retention
    #: name → a folder of bank files
    bank: dict[str, BankFolder]
    #: what runs when, and when systems are closed
    timetable: Timetable
    #: mailbox → what it says (channels.mailbox.MailboxSettings), secrets put in
    mailboxes: dict[str, dict[str, Any]]
    #: webhook → what it says (channels.webhook.WebhookSettings), secrets put in
    webhooks: dict[str, dict[str, Any]]
    #: what `[console]` says (console.settings.ConsoleSettings), secrets put in
    console: dict[str, Any] = {}
    observing: ObservingSettings = ObservingSettings()
    #: adapters that may be loaded beside our own
    adapters: tuple[str, ...]
    #: where secrets were looked up
    source: Source

    def looked_up_anew(self, name: str) -> dict[str, Any]:
        """A system's options with its secrets as they are kept now; whoever connects from now on has them."""
        system = self.system(name)
        fresh: dict[str, Any] = resolved(name, system.told, self.source)
        system.options.update(fresh)
        return fresh

    def system(self, name: str) -> SystemSettings:
        """The settings of one system; Misconfigured if there is none of that name."""
        for system in self.systems:
            if system.name == name:
                return system
        known = ", ".join(system.name for system in self.systems) or "none"
        raise Misconfigured(f"no system named {name!r} in {FILE_NAME} (known: {known})", system=name)


def home_directory(given: Path | None) -> Path:
    """The home directory: as given, else $DUECOURSE_HOME, else `.duecourse` here."""
    return (given or Path(os.environ.get(HOME_VARIABLE, ".duecourse"))).absolute()


def load(home: Path, environment: Mapping[str, str]) -> Settings:
    """The settings of a home directory; Misconfigured names the file and the line of thought that failed."""
    path = home / FILE_NAME
    if not path.is_file():
        raise Misconfigured(f"{path} does not exist", remedy=f"run `duecourse init {home}`")
    try:
        return _settings(home, tomllib.loads(path.read_text("utf-8")), environment)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, ValueError) as error:
        raise Misconfigured(f"{path}: {error}", remedy="correct the file") from error


def _settings(home: Path, table: dict[str, Any], environment: Mapping[str, str]) -> Settings:
    unknown = table.keys() - TABLES
    if unknown:
        raise Misconfigured(f"unknown settings: {', '.join(sorted(unknown))}", remedy="correct the file")
    systems, book = table.get("systems", {}), book_of(table.get("policy", {}))
    source = Source(environment=environment, found=set())
    return Settings(
        home=home,
        store=msgspec.convert(table.get("store", {}), StoreSettings),
        group=msgspec.convert(table.get("group", {}), GroupSettings),
        actor=msgspec.convert(table.get("actor", {}), ActorSettings),
        policy=book.base,
        book=book,
        writes=msgspec.convert(table.get("writes", {}), WritesSettings, strict=False),
        approvers=msgspec.convert(table.get("approvers", {}), dict[str, Approver], strict=False),
        systems=tuple(_system(name, options, source) for name, options in systems.items()),
        bank=msgspec.convert(table.get("bank", {}), dict[str, BankFolder], strict=False, dec_hook=_path),
        audit=msgspec.convert(table.get("audit", {}), AuditSettings, dec_hook=_path),
        retention=msgspec.convert(table.get("retention", {}), Retention),
        jobs=msgspec.convert(table.get("jobs", {}), JobsSettings),
        timetable=timetable_of(table.get("schedules", {}), table.get("maintenance", ()), tuple(systems)),
        outreach=resolved("outreach", table.get("outreach", {}), source),
        webhooks={name: resolved(f"webhook {name}", told, source) for name, told in table.get("webhooks", {}).items()},
        mailboxes={
            name: resolved(f"mailbox {name}", told, source) for name, told in table.get("mailboxes", {}).items()
        },
        console=resolved("console", table.get("console", {}), source),
        observing=msgspec.convert(table.get("observing", {}), ObservingSettings),
        source=source,
        adapters=tuple(table.get("adapters", ())),
    )


def _path(kind: type[Any], told: object) -> Any:  # noqa: ANN401 - what msgspec asks for
    if kind is Path and isinstance(told, str):
        return Path(told)
    raise NotImplementedError


def _system(name: str, options: dict[str, Any], source: Source) -> SystemSettings:
    if "product" not in options:
        raise Misconfigured("has no `product`", system=name, remedy="name its adapter, e.g. product = 'sap-s4'")
    rest = dict(options)
    product, limits = rest.pop("product"), msgspec.convert(rest.pop("limits", {}), Limits)
    bounds = msgspec.convert(rest.pop("write_bounds", {}), dict[str, float], strict=False)
    if unknown := bounds.keys() - set(Bounds.__struct_fields__):
        raise Misconfigured(
            f"unknown write_bounds: {', '.join(sorted(unknown))}",
            system=name,
            remedy=f"there are {', '.join(Bounds.__struct_fields__)}",
        )
    return SystemSettings(
        name=name, product=product, limits=limits, options=resolved(name, rest, source), write_bounds=bounds, told=rest
    )


TEMPLATE: Final = """\
# duecourse settings. Secrets are named here, not written: { env = "NAME" }, { keyring = "service/user" },
# { file = "/run/secrets/name" } or { vault = "secret/data/name#field" }.

[group]
currency = "EUR"
rate_type = "M"

[actor]
allow_as = false

# Who may approve write-backs, and up to which amount; nobody who is not named.
# [approvers.ada]
# up_to = { EUR = "50000" }

# [writes]
# two_approvers_above = { EUR = "100000" }

# [mailboxes.receivables]
# host = "imap.example.com"
# user = "receivables@example.com"
# password = { env = "MAILBOX_PASSWORD" }

# Who writes to customers, and how; nothing goes out of an entity that has no sender (docs/outreach.md).
# [outreach]
# folder = "outbox"
# mail = { host = "smtp.example.com", user = "ar", password = { env = "SMTP_PASSWORD" } }
# [outreach.senders.DE01]
# name = "Example GmbH"
# mail = "ar@example.com"

# The console, for people around the ERPs (docs/console.md): duecourse serve
# [console]
# port = 8080
# public_url = "https://collections.example.com"

# What runs when, under `duecourse run` (docs/running.md).
# [schedules.morning]
# flow = "sync"
# cron = "0 5 * * mon-fri"
# time_zone = "Europe/Berlin"

# What operators see of `duecourse run` (docs/observing.md).
# [observing]
# metrics_port = 9464

# Where the end of the audit trail is written down, beside this directory (docs/audit.md).
# [audit]
# folders = ["/mnt/auditor"]
# [schedules.anchor]
# flow = "anchor"
# cron = "0 * * * *"

# How long messages, replies and what decisions were made of are kept, in days; 0: for ever (docs/operations.md).
# [retention]
# messages = 2192
# replies = 2192
# inputs = 1096

# [systems.s4]
# product = "sap-s4"
# base_url = "https://my000000-api.s4hana.example.com"
# client = "100"
# limits = { concurrent = 4, requests = 20, seconds = 1.0 }
# auth = { kind = "basic", user = "DUECOURSE", password = { env = "S4_PASSWORD" } }
"""
