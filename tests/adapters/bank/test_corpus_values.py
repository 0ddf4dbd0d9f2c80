"""The public corpus brings expected values of two other programs: genkgo/camt (JSON) and WoLpH/mt940 (YAML)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from adapters.bank import read_bank_file
from canonical_model.bank import BankTransaction
from canonical_model.money import Money

#: what mt-940 reads otherwise, and why we do not
OTHERWISE = {
    "cmxl__statement_details.sta": "a line without a currency is not read",
    "cmxl__statement_line.sta": "a line without a currency is not read",
    "betterplace__empty_entry_date.sta": "a line without a currency is not read",
    "self-provided__sparkassen.sta": "a line without a currency is not read",
}
#: of this file it tells the entries of the last statement only
LAST_ONLY = "camt053.v2.multi.statement.json"
#: it takes a reversed credit (RC) for money that came in; the balances of the statement say that it went out
REVERSED = ("betterplace__sepa_mt9401.sta", Decimal("204.88"))


def _money(told: dict[str, Any]) -> Money:
    return Money.from_minor(int(told["getAmount"]), told["getCurrency"]["getCode"])


def _day(told: dict[str, str] | None) -> date | None:
    return date.fromisoformat(told["0"][:10]) if told else None


def test_every_entry_and_payment_of_genkgos_files_is_as_its_author_expects(corpus: Path) -> None:
    compared = 0
    for expected in sorted(corpus.glob("camt05?/genkgo/*.json")):
        told = json.loads(expected.read_text(encoding="utf-8"))
        found = read_bank_file(expected.with_suffix(".xml"))
        wholes = [one for each in found.statements for one in each.transactions if one.parent is None]
        parts = [one for each in found.statements for one in each.transactions if one.parent is not None]
        entries = told["getEntries"]
        assert len(wholes) == len(entries) or expected.name == LAST_ONLY, expected.name
        for one, entry in zip(wholes[-len(entries) :] if entries else [], entries, strict=True):
            compared += _compare(one, entry, [part for part in parts if part.parent == one.id], expected.name)
    assert compared >= 30


def _compare(one: BankTransaction, entry: dict[str, Any], parts: list[BankTransaction], name: str) -> int:
    assert one.amount == _money(entry["getAmount"]), name
    assert one.booking_date == _day(entry["getBookingDate"]), name
    assert one.value_date == _day(entry["getValueDate"]), name
    assert one.reversal == entry["getReversalIndicator"], name
    if entry["getAccountServicerReference"]:
        assert one.bank_reference == entry["getAccountServicerReference"], name
    details = entry["getTransactionDetails"]
    if len(details) > 1 and parts:
        for part, detail in zip(parts, details, strict=True):
            if isinstance(detail, dict) and isinstance(detail.get("getAmount"), dict):
                assert part.amount == _money(detail["getAmount"]), name
    first = entry["getTransactionDetail"]
    if first and len(details) == 1:
        _compare_detail(one, first, name)
    return 1 + len(parts)


def _compare_detail(one: BankTransaction, detail: dict[str, Any], name: str) -> None:
    references = detail["getReference"]
    if references and references["getEndToEndId"] not in {None, "NOTPROVIDED"}:
        assert one.end_to_end_id == references["getEndToEndId"], name
    remittance = detail["getRemittanceInformation"]
    if remittance and remittance["getUnstructuredBlock"]:
        words = " ".join(remittance["getUnstructuredBlock"]["getMessage"].split())
        assert words in one.text, name
    creditor = remittance and remittance["getStructuredBlock"]
    if creditor and isinstance(creditor["getCreditorReferenceInformation"], dict):
        assert creditor["getCreditorReferenceInformation"]["getRef"] in one.references, name


def test_the_balances_of_genkgos_files_are_as_expected(corpus: Path) -> None:
    compared = 0
    for expected in sorted(corpus.glob("camt05?/genkgo/*.json")):
        told = json.loads(expected.read_text(encoding="utf-8"))
        found = read_bank_file(expected.with_suffix(".xml"))
        with_lines = [one for one in found.statements if one.transactions][-len(told["getEntries"]) or None :]
        records = [entry["getRecord"] for entry in told["getEntries"]]
        for statement, record in zip(with_lines, (one for one in records if isinstance(one, dict)), strict=True):
            assert statement.account == record["getAccount"]["getIdentification"]
            balances = {
                one["getType"]: _money(one["getAmount"])
                for one in reversed(record.get("getBalances") or [])
                if isinstance(one, dict)
            }
            if "opening" in balances:
                assert statement.opening == balances["opening"], expected.name
                compared += 1
            if "closing" in balances and found.format == "camt053":
                assert statement.closing == balances["closing"], expected.name
                compared += 1
    assert compared >= 12


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc] # whichever is built in
    """Python objects of another library as plain values: nothing of it is made."""


def _plain(loader: yaml.SafeLoader, suffix: str, node: yaml.Node) -> Any:
    if isinstance(node, yaml.MappingNode):
        return loader.construct_mapping(node, deep=True)
    if isinstance(node, yaml.SequenceNode):
        values = loader.construct_sequence(node, deep=True)
        if suffix.endswith("decimal.Decimal"):
            return Decimal(values[0])
        if "Date" in suffix and values and isinstance(values[0], bytes):
            return date(values[0][0] * 256 + values[0][1], values[0][2], values[0][3])
        return values
    return None


_Loader.add_multi_constructor("tag:yaml.org,2002:python/", _plain)


def _expected(path: Path) -> Iterator[dict[str, Any]]:
    # the statement is an object that names itself: only its movements are asked for
    text = path.read_text(encoding="utf-8")
    lines, keep = [], False
    for line in text.splitlines():
        if line.startswith("transactions:"):
            keep = True
        elif keep and line and not line.startswith(("-", " ")):
            keep = False
        if keep and not line.startswith("  transactions: "):
            lines.append(line)
    told = yaml.load("\n".join(lines), Loader=_Loader)  # noqa: S506 - a SafeLoader that makes plain values
    for one in (told or {}).get("transactions") or []:
        yield one["data"]


def test_every_movement_of_mt940s_files_has_the_amount_and_day_that_its_author_expects(corpus: Path) -> None:
    compared, apart = 0, []
    for expected in sorted(corpus.glob("mt940/wolph/*.yml")):
        file = expected.with_suffix(".sta")
        if not file.is_file() or file.name in OTHERWISE or file.name.endswith("invalid_statement.sta"):
            continue
        told = [one for one in _expected(expected) if one.get("amount")]
        found = [one for each in read_bank_file(file).statements for one in each.transactions]
        pairs = list(zip(found, told, strict=False))
        if len(found) != len(told):
            apart.append(f"{file.name}: {len(found)} lines, {len(told)} expected")
        for one, other in pairs:
            compared += 1
            if (file.name, other["amount"]["amount"]) == REVERSED and one.reversal:
                assert one.amount.amount == -REVERSED[1]
            elif (one.amount.amount, one.value_date) != (other["amount"]["amount"], other["date"]):
                apart.append(f"{file.name}: {one.amount} {one.value_date}, {other['amount']} {other['date']} expected")
    assert apart == []
    assert compared >= 120


@pytest.mark.parametrize(("name", "why"), sorted(OTHERWISE.items()))
def test_what_is_not_read_as_the_library_does_is_shown_with_its_reason(corpus: Path, name: str, why: str) -> None:
    (statement,) = read_bank_file(corpus / "mt940" / "wolph" / name).statements
    assert [one.reason for one in statement.unread] == ["no currency"], why
