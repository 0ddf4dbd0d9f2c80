"""Ledgerly: a small bookkeeping service that nobody of the house knows, with an API of its own, and its faults."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import RLock, Thread
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

PAGE = 3
ACCOUNT = "1400"
KEY = "not a secret"
Row = dict[str, Any]


class Ledgerly:
    """The books: entries, customers, notes and applications of one company group."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.clock, self.lock = clock, RLock()
        self.ledgers = {"NL01": {"code": "NL01", "name": "Suite BV", "country": "NL", "currency": "EUR"},
                        "JP09": {"code": "JP09", "name": "Suite KK", "country": "JP", "currency": "JPY"}}  # fmt: skip
        self.customers: dict[tuple[str, str], Row] = {}
        self.entries: dict[str, Row] = {}
        self.notes: dict[str, Row] = {}
        self.applications: dict[str, Row] = {}
        self.fault = ""
        self.pages_of_items = 0
        self._numbers = 0

    def customer(self, ledger: str, number: str, name: str, parent: str = "") -> None:
        self.customers[ledger, number] = {"ledger": ledger, "number": number, "name": name, "parent": parent}

    def post(self, ledger: str, customer: str, amount: Decimal, currency: str, *, due: str, kind: str = "invoice",
             at: datetime | None = None) -> str:  # fmt: skip
        self._numbers += 1
        number = f"{self._numbers:06d}"
        self.entries[f"{ledger}-{number}"] = {
            "ledger": ledger, "number": number, "customer": customer, "currency": currency, "original": amount,
            "open": amount, "due": due, "kind": kind, "block": "", "text": "", "applied": [], "version": 1,
            "changed": (at or self.clock()).astimezone(UTC),
        }  # fmt: skip
        return f"{ledger}-{number}"

    def change(self, entry: str, at: datetime | None = None, **fields: Any) -> None:
        row = self.entries[entry]
        row.update(fields, version=row["version"] + 1, changed=(at or self.clock()).astimezone(UTC))

    def settle(self, receipt: str, parts: dict[str, Decimal]) -> None:
        for entry, amount in parts.items():
            row = self.entries[entry]
            applied = [*row["applied"], {"receipt": receipt, "amount": amount, "on": self.clock().date().isoformat()}]
            self.change(entry, open=row["open"] - amount, applied=applied)

    def unsettle(self, receipt: str) -> None:
        for entry, row in self.entries.items():
            gone = [one for one in row["applied"] if one["receipt"] == receipt]
            if gone:
                kept = [one for one in row["applied"] if one["receipt"] != receipt]
                self.change(entry, open=row["open"] + sum(one["amount"] for one in gone), applied=kept)

    def apply(self, body: Row) -> Row:
        amount = Decimal(body["amount"])
        key = f"A{len(self.applications) + 1}"
        self.settle(key, {body["entry"]: amount, body["receipt"]: -amount})
        self.applications[key] = {"id": key, **body, "status": "stands"}
        return self.applications[key]

    def note(self, body: Row) -> Row:
        key = f"N{len(self.notes) + 1}"
        self.notes[key] = {"id": key, **body, "status": "stands"}
        return self.notes[key]


def shown(row: Row) -> Row:
    """An entry as the API writes it: amounts without a sign, and the side they are on."""
    side = "credit" if row["original"] < 0 else "debit"
    applied = [{**one, "amount": f"{abs(one['amount']):f}"} for one in row["applied"]]
    told = {**row, "side": side, "original": f"{abs(row['original']):f}", "open": f"{abs(row['open']):f}",
            "applied": applied, "changed": row["changed"].isoformat(), "functional": f"{abs(_worth(row, 'open')):f}",
            "account": ACCOUNT}  # fmt: skip
    return {name: value for name, value in told.items() if name != "ledger"}


def _worth(row: Row, field: str) -> Decimal:
    home = "EUR" if row["ledger"] == "NL01" else "JPY"
    return row[field] if row["currency"] == home else (row[field] * 2).quantize(Decimal("0.01"))


class Door(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = 20
    server: Served

    def do_GET(self) -> None:
        if self.headers.get("X-Key") != KEY:
            self._say(401, {"error": "this key is not known"})
            return
        with self.server.books.lock:
            self._say(*self._read())

    def _write(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or b"{}")
        with self.server.books.lock:
            self._say(*self._written(body))

    do_POST = do_PUT = do_DELETE = _write

    def _read(self) -> tuple[int, Any]:
        books, url = self.server.books, urlsplit(self.path)
        asked = {name: values[0] for name, values in parse_qs(url.query).items()}
        match [unquote(part) for part in url.path.strip("/").split("/")]:
            case ["api", "ledgers"]:
                return 200, list(books.ledgers.values())
            case ["api", "ledgers", code, "customers"]:
                return 200, self._page([row for row in books.customers.values() if row["ledger"] == code], asked)
            case ["api", "ledgers", code, "entries"]:
                return self._entries(code, asked)
            case ["api", "ledgers", code, "open"]:
                rows = [key for key, row in books.entries.items() if row["ledger"] == code and row["open"]]
                return 200, self._page(rows, asked)
            case ["api", "ledgers", code, "balance"]:
                total = sum(
                    (_worth(row, "open") for row in books.entries.values() if row["ledger"] == code), Decimal(0)
                )
                return 200, {"account": ACCOUNT, "currency": books.ledgers[code]["currency"], "balance": f"{total:f}"}
            case ["api", "entries", key] if key in books.entries:
                return 200, shown(books.entries[key])
            case ["api", "notes" | "applications" as kind]:
                kept = books.notes if kind == "notes" else books.applications
                return 200, [
                    row for row in kept.values() if row["reference"] == asked.get("reference", row["reference"])
                ]
            case ["api", "notes" | "applications" as kind, key]:
                kept = books.notes if kind == "notes" else books.applications
                return (200, kept[key]) if key in kept else (404, {"error": "not there"})
        return 404, {"error": f"{url.path} is not there"}

    def _entries(self, code: str, asked: dict[str, str]) -> tuple[int, Any]:
        books = self.server.books
        books.pages_of_items += 1
        if books.fault == "fails_later" and books.pages_of_items > 1:
            return 500, {"error": "an internal error"}
        wanted = asked.get("keys", "").split(",") if "keys" in asked else None
        rows = [
            shown(row) for key, row in books.entries.items()
            if row["ledger"] == code and row["changed"].isoformat() >= asked.get("since", "")
            and (wanted is None or key in wanted)
        ]  # fmt: skip
        return 200, _spoilt(self._page(rows, asked), books.fault, self._link(asked, asked.get("after", "0")))

    def _page(self, rows: list[Any], asked: dict[str, str]) -> Row:
        at = int(asked.get("after", "0"))
        following = at + PAGE if at + PAGE < len(rows) else None
        link = self._link(asked, str(following)) if following is not None else None
        return {
            "rows": rows[at : at + PAGE],
            "count": len(rows),
            "next": link,
            "before": rows[at - 1 : at] if at else [],
        }

    def _link(self, asked: dict[str, str], after: str) -> str:
        kept = "&".join(f"{name}={value}" for name, value in {**asked, "after": after}.items())
        return f"http://{self.headers['Host']}{urlsplit(self.path).path}?{kept.replace('+', '%2B')}"

    def _written(self, body: Row) -> tuple[int, Any]:
        books = self.server.books
        match [unquote(part) for part in self.path.strip("/").split("/")]:
            case ["api", "notes"]:
                return 201, books.note(body)
            case ["api", "applications"]:
                return 201, books.apply(body)
            case ["api", "notes", key, "withdraw"]:
                books.notes[key]["status"] = "withdrawn"
                return 200, books.notes[key]
            case ["api", "applications", key, "reverse"]:
                books.unsettle(key)
                books.applications[key]["status"] = "withdrawn"
                return 200, books.applications[key]
            case ["api", "entries", key, "block"] if key in books.entries:
                if str(books.entries[key]["version"]) != self.headers.get(
                    "If-Match", str(books.entries[key]["version"])
                ):
                    return 412, {"error": "the entry was changed"}
                books.change(key, block=body["block"])
                return 200, shown(books.entries[key])
        return 404, {"error": f"{self.path} is not there"}

    def _say(self, status: int, body: Any) -> None:
        raw = json.dumps(body, default=str).encode()
        self.send_response_only(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Date", self.server.books.clock().strftime("%a, %d %b %Y %H:%M:%S GMT"))
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)

    def log_message(self, *_: Any) -> None:
        """A test says what went wrong, not the server."""


def _spoilt(page: Row, fault: str, own_link: str) -> Row:
    """The page as this fault makes it."""
    first, rows = page["rows"][:1], page["rows"]
    firsts = {"amount_nan": ("open", "NaN"), "amount_1e400": ("open", "1e400"), "bad_date": ("due", "soon"),
              "amount_too_precise": ("open", "12.3456789"), "unknown_currency": ("currency", "XXQ")}  # fmt: skip
    if fault in firsts and not page["before"]:
        name, value = firsts[fault]
        page["rows"] = [{**row, name: value} if row["number"] == "000001" else row for row in rows]
    elif fault == "page_token_loop" and page["next"]:
        page["next"] = own_link
    elif fault == "item_on_two_pages":
        page["rows"] = page["before"] + rows
    elif fault == "vanishing_item" and page["before"]:
        page["rows"] = rows[1:]
    elif fault == "more_with_none" and first:
        page |= {"rows": [], "next": f"{own_link}&again={len(own_link)}"}
    elif fault == "count_disagrees":
        page["count"] += 7
    elif fault == "no_data_access":
        page |= {"rows": [], "next": None, "count": 0}
    else:
        page["rows"] = [_row(row, fault, place) for place, row in enumerate(rows)]
    return page


NO_DATES = ("", "0001-01-01", "1753-01-01", "1900-01-01", "9999-12-31")


def _row(row: Row, fault: str, place: int) -> Row:
    match fault:
        case "amount_as_number":
            return {**row, "open": float(row["open"]), "original": float(row["original"])}
        case "amount_as_exponent":
            return {**row, "open": row["open"] + "E0", "original": row["original"] + "E0"}
        case "empty_dates":
            return {**row, "due": NO_DATES[place % len(NO_DATES)]}
        case "missing_required":
            return {name: value for name, value in row.items() if name != "open"}
        case "missing_optional":
            return {name: value for name, value in row.items() if name != "text"}
        case "new_field":
            return {**row, "mood": "sunny"}
        case "null_columns":
            return {**row, "block": None}
    return row


class Served(ThreadingHTTPServer):
    """The service on loopback."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, books: Ledgerly) -> None:
        super().__init__(("127.0.0.1", 0), Door)
        self.books = books
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self._thread = Thread(target=self.serve_forever, args=(0.002,), daemon=True)
        self._thread.start()

    def handle_error(self, *_: Any) -> None:
        """Callers that hang up, or send nonsense, are none of the ledger's business."""

    def stop(self) -> None:
        self.shutdown()
        self.server_close()
        self._thread.join()
