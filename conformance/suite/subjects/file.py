"""The file adapter before a folder that some ERP exports to whenever people change something in it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from msgspec import structs

import adapters.file
from adapters.file import ADAPTER
from adapters.file.settings import EntitySettings, FileSettings, TableSettings
from canonical_model.identity import NativeKey
from conformance.suite.between import Trouble
from conformance.suite.counterparty import BookItem, Counterparty
from conformance.suite.subject import Clock, Subject

_HOME: Final = "GB01"
_ABROAD: Final = "JP02"
_CURRENCIES: Final = {_HOME: "GBP", _ABROAD: "JPY"}
_ACCOUNT: Final = "140000"
_DUE: Final = date(2026, 10, 31)
#: what an item in another currency is worth, whatever it is
_RATE: Final = Decimal("0.5")
_COLUMNS: Final = (
    "entity", "document_no", "item", "customer", "currency", "original", "open", "open_functional",
    "original_functional", "due_date", "text", "dunning_block",
)  # fmt: skip
_NO_DATES: Final = ("", "00000000", "0001-01-01", "1753-01-01", "1900-01-01", "9999-12-31")
Row = dict[str, str]


class Export(Counterparty):
    """An ERP that writes four files."""

    entity = _HOME
    other_entity = _ABROAD
    own_records = frozenset({"customers", "open_items", "control_balances"})

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._folder = TemporaryDirectory(prefix="suite-export-")
        self._items: dict[NativeKey, BookItem] = {}
        self._settled: dict[NativeKey, BookItem] = {}
        self._blocks: dict[NativeKey, str] = {}
        self._customers = {(_HOME, "C1"): "Alder", (_HOME, "C2"): "Birch", (_ABROAD, "C3"): "Cedar"}
        self._parents: dict[str, str] = {}
        self._spoil: Callable[[list[Row]], str | None] | None = None
        for amount in ("100.00", "200.00", "0.99", "1234567.89", "70.70", "80.80", "-30.00"):
            self._post(_HOME, "C1", amount, "GBP")
        self._post(_HOME, "C2", "12.345", "KWD")
        self._post(_ABROAD, "C3", "5000", "JPY")
        self._export()

    def settings(self, address: str) -> FileSettings:
        """As a customer would write them."""
        del address
        entities = {
            code: EntitySettings(name=code, country=code[:2], currency=currency, control_account=_ACCOUNT)
            for code, currency in _CURRENCIES.items()
        }
        tables = {name: TableSettings(path=f"{name}.csv") for name in ("open_items", "customers", "balances")}
        return FileSettings(folder=self._folder.name, entities=entities, **tables)

    def close(self) -> None:
        """The folder goes."""
        self._folder.cleanup()

    def items(self) -> Sequence[BookItem]:
        """All that is open."""
        return list(self._items.values())

    def balances(self) -> Mapping[tuple[str, str, str], Decimal]:
        """Σ of what is open, in the entity's own currency."""
        sums = {(code, _ACCOUNT, currency): Decimal(0) for code, currency in _CURRENCIES.items()}
        for item in self._items.values():
            sums[item.entity, _ACCOUNT, _CURRENCIES[item.entity]] += _worth(item, item.open)
        return sums

    def customers(self) -> Mapping[tuple[str, str], str]:
        """Master data."""
        return dict(self._customers)

    def blocks(self) -> Sequence[tuple[str, str]]:
        """Dunning blocks."""
        return [(key[0], code) for key, code in self._blocks.items() if code and key in self._items]

    def invoice(
        self, amount: str, *, currency: str = "GBP", due: date | None = None, entered: datetime | None = None
    ) -> NativeKey:
        """To the first customer."""
        del entered
        key = self._post(_HOME, "C1", amount, currency, due=due or _DUE)
        self._export()
        return key

    def credit_memo(self, amount: str) -> NativeKey:
        """For the first customer."""
        return self.invoice(f"-{amount}")

    def pay(self, keys: Sequence[NativeKey]) -> None:
        """What is paid is not exported any more."""
        for key in keys:
            self._settled[key] = self._items.pop(key)
        self._export()

    def pay_part(self, key: NativeKey, amount: str) -> None:
        """The item is lowered."""
        item = self._items[key]
        self._items[key] = structs.replace(item, open=item.open - Decimal(amount))
        self._export()

    def reset(self, key: NativeKey) -> None:
        """It is exported again."""
        self._items[key] = self._settled.pop(key)
        self._export()

    def archive(self, key: NativeKey) -> None:
        """It is not exported any more."""
        del self._items[key]
        self._export()

    def move_due(self, key: NativeKey, due: date, *, entered: datetime) -> None:
        """A change of the item."""
        del entered
        self._items[key] = structs.replace(self._items[key], due=due)
        self._export()

    def block(self, key: NativeKey, code: str) -> None:
        """A column of the item."""
        self._blocks[key] = code
        self._export()

    def rename_customer(self, number: str, name: str) -> None:
        """Master data."""
        self._customers[_HOME, number] = name
        self._export()

    def odd_customer(self, number: str) -> str:
        """A customer with a number of its own kind."""
        self._customers[_HOME, number] = "Odd"
        self._post(_HOME, number, "11.00", "GBP")
        self._export()
        return number

    def family(self) -> tuple[str, str, str]:
        """The parent is a column of the customers' file."""
        self._parents = {"F3": "F2", "F2": "F1"}
        self._customers |= {(_HOME, number): number for number in ("F1", "F2", "F3")}
        self._export()
        return "F3", "F2", "F1"

    def spoil(self, fault: str) -> bool | Trouble:
        """From now on the file of open items is exported so."""
        self._spoil = _SPOILS.get(fault)
        self._export()
        return self._spoil is not None

    def _post(self, entity: str, customer: str, amount: str, currency: str, *, due: date = _DUE) -> NativeKey:
        number = f"{9000 + len(self._items) + len(self._settled)}"
        key, value = (entity, number, "1"), Decimal(amount)
        self._items[key] = BookItem(
            entity=entity, key=key, customer=customer, currency=currency, original=value, open=value, due=due
        )
        return key

    def _export(self) -> None:
        rows = [self._row(item) for item in self._items.values()]
        text = self._spoil(rows) if self._spoil is not None else None
        self._write("open_items", text if text is not None else _csv(rows, _COLUMNS))
        customers = [
            {"entity": entity, "number": number, "name": name, "parent": self._parents.get(number, "")}
            for (entity, number), name in self._customers.items()
        ]
        self._write("customers", _csv(customers, ("entity", "number", "name", "parent")))
        balances = [
            {"entity": entity, "gl_account": account, "currency": currency, "balance": f"{amount:f}"}
            for (entity, account, currency), amount in self.balances().items()
        ]
        self._write("balances", _csv(balances, ("entity", "gl_account", "currency", "balance")))

    def _write(self, name: str, text: str) -> None:
        (Path(self._folder.name) / f"{name}.csv").write_text(text, encoding="utf-8")

    def _row(self, item: BookItem) -> Row:
        return {
            "entity": item.entity, "document_no": item.key[1], "item": item.key[2], "customer": item.customer,
            "currency": item.currency, "original": f"{item.original:f}", "open": f"{item.open:f}",
            "open_functional": f"{_worth(item, item.open):f}", "text": "goods",
            "original_functional": f"{_worth(item, item.original):f}",
            "due_date": item.due.isoformat() if item.due else "", "dunning_block": self._blocks.get(item.key, ""),
        }  # fmt: skip


def _worth(item: BookItem, amount: Decimal) -> Decimal:
    home = _CURRENCIES[item.entity]
    return amount if item.currency == home else (amount * _RATE).quantize(Decimal("0.01"))


def _csv(rows: Sequence[Row], columns: Sequence[str]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _first(column: str, value: str) -> Callable[[list[Row]], None]:
    """One row is spoilt."""

    def spoil(rows: list[Row]) -> None:
        rows[0][column] = value

    return spoil


def _twice(rows: list[Row]) -> None:
    rows.append(rows[-1])


def _exponents(rows: list[Row]) -> None:
    for row in rows:
        row["open"] += "E0"


def _undated(rows: list[Row]) -> None:
    for place, row in enumerate(rows):
        row["due_date"] = _NO_DATES[place % len(_NO_DATES)]


def _torn(rows: list[Row]) -> str:
    head, *lines = _csv(rows, _COLUMNS).splitlines()
    lines[len(lines) // 2] = lines[len(lines) // 2][:12]
    return "\n".join((head, *lines))


_SPOILS: Final[dict[str, Callable[[list[Row]], str | None]]] = {
    "amount_nan": _first("open", "NaN"),
    "amount_1e400": _first("open", "1e400"),
    "amount_too_precise": _first("open", "12.3456789"),
    "unknown_currency": _first("currency", "XXQ"),
    "bad_date": _first("due_date", "soon"),
    "amount_as_exponent": _exponents,
    "empty_dates": _undated,
    "item_on_two_pages": _twice,
    "missing_required": lambda rows: _csv(rows, [name for name in _COLUMNS if name != "due_date"]),
    "missing_optional": lambda rows: _csv(rows, [name for name in _COLUMNS if name != "text"]),
    "html_login": lambda _: "<!DOCTYPE html><html><body>please log in</body></html>\n",
    "cut_body": lambda rows: _csv(rows, _COLUMNS)[:-20],
    "fails_later": _torn,
    "no_data_access": lambda _: _csv([], _COLUMNS),
}

SUBJECT: Final = Subject(
    adapter=ADAPTER, open=Export, scale=Path(adapters.file.__file__).with_name("quality_scale.yaml")
)
