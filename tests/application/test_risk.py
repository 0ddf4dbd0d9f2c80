"""risk: a file evaluated as it comes, a model learned from a store, its card, and what it expects of open invoices."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from paying import COLUMNS, FIRST, ledger, written
from typer.testing import CliRunner

from duecourse.cli.app import app as command_line
from duecourse.schemas import schema_of
from duecourse.scoring import boosted
from simulators.books import from_ledger

if TYPE_CHECKING:
    from conftest import Site, Sites

CUTOFF = FIRST + timedelta(days=270)
SHARED = Path(__file__).parents[3] / "shared" / "data" / "ledger"


def risk(*words: str, status: int = 0) -> Any:
    """One command with --json; on failure what it said."""
    found = CliRunner().invoke(command_line, ["risk", *words, "--json"])
    assert found.exit_code == status, found.stderr
    return json.loads(found.stdout) if status == 0 else found.stderr


def evaluated(path: Path, *more: str, cutoff: date = CUTOFF) -> Any:
    document = risk("evaluate", str(path), "--cutoff", cutoff.isoformat(), *more)
    jsonschema.validate(document, json.loads(schema_of("risk-evaluate")))
    return document


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("risk") / "ledger.csv", ledger())


@pytest.fixture(scope="module")
def before(clean: Path) -> Any:
    """What the clean file gives."""
    return evaluated(clean)


def test_a_file_is_told_beside_every_baseline(clean: Path, before: Any) -> None:
    found = before
    assert set(found["baselines"]) == {"terms", "customer_mean", "customer_median", "base_rate", "prior_share"}
    assert found["baselines"]["base_rate"]["auc"] == 0.5
    assert 0.5 < found["auc"] <= 1
    assert 0 < found["weekly_wape"] < 1
    assert [row["figure"] for row in found["targets"]][:2] == ["auc", "logloss"]
    assert (found["scorer"], found["quarantined"], found["duplicates"]) == ("plain", {}, 0)
    assert found == evaluated(clean, "--no-ml") | {"notes": found["notes"]}


def test_the_table_says_what_is_accepted_and_what_was_dropped(clean: Path) -> None:
    found = CliRunner().invoke(command_line, ["risk", "evaluate", str(clean), "--cutoff", CUTOFF.isoformat()])
    assert found.exit_code == 0
    for word in ("baseline", "ours", "acceptance", "goal", "customer_median", "0 exact duplicates dropped"):
        assert word in found.stdout


def test_dirt_is_dropped_or_quarantined_with_its_reason_and_moves_no_figure(
    clean: Path, before: Any, tmp_path: Path
) -> None:
    lines = clean.read_text(encoding="utf-8").splitlines()
    good = "C000 inc,C000,U001,USD"
    dirt = [
        lines[5], lines[5], lines[9],
        f",{good},10.00,2025-02-01,2025-02-15,2025-02-16",
        "9,X inc,,U001,USD,10.00,2025-02-01,2025-02-15,2025-02-16",
        f"1,{good},-10.00,2025-02-01,2025-02-15,2025-02-16",
        f"2,{good},0,2025-02-01,2025-02-15,2025-02-16",
        f"3,{good},ten,2025-02-01,2025-02-15,2025-02-16",
        f"4,{good},1e999,2025-02-01,2025-02-15,2025-02-16",
        f"5,{good},10.00,2025-02-30,2025-02-15,2025-02-16",
        f"6,{good},10.00,01/02/2025,2025-02-15,2025-02-16",
        f"7,{good},10.00,2025-02-01,,2025-02-16",
        f"11,{good},10.00,2025-02-01,9999-12-30,",
        f"12,{good},10.00,2025-02-01,2099-02-15,",
        f"8,{good},10.00,2025-02-01,2025-02-15,2025-01-16",
        "10,X inc,C000,U001,QQQ,10.00,2025-02-01,2025-02-15,2025-02-16",
        lines[7].replace("U001,USD,", "U001,USD,9"),
        "1930000999,C000 inc,C0",
    ]  # fmt: skip
    path = tmp_path / "dirty.csv"
    path.write_text("\n".join([*lines, *dirt]), encoding="utf-8")
    found = evaluated(path)
    assert found["duplicates"] == 3
    assert found["quarantined"] == {
        "a date cannot be read": 1,
        "a date does not exist": 1,
        "a date is of another age": 1,
        "it has another number of columns than the header": 1,
        "it has no customer": 1,
        "it has no invoice id": 1,
        "it has no issue date or no due date": 1,
        "it was settled before it was issued": 1,
        "its due date lies ten years or more from its issue": 1,
        "its amount cannot be read": 2,
        "its amount is not positive: no invoice to be paid": 2,
        "its currency is not in ISO 4217": 1,
        "its invoice id is taken by another row": 1,
    }
    assert found["rows"] == before["rows"] + len(dirt)
    assert (found["version"], found["auc"], found["mae_days"]) == (before["version"], before["auc"], before["mae_days"])


def test_the_dialects_of_the_public_files_are_read(clean: Path, before: Any, tmp_path: Path) -> None:
    """Numbers as floats, compact dates, a byte order mark, semicolons, Latin-1 names."""
    text = clean.read_text(encoding="utf-8").replace("C003 inc", "Café")
    text = re.sub(r"^(193\d{7}),", r"\1.0,", text, flags=re.MULTILINE)
    path = tmp_path / "dialect.csv"
    path.write_bytes(text.replace(",", ";").encode("latin-1"))
    assert evaluated(path)["version"] == before["version"]
    marked = tmp_path / "marked.csv"
    marked.write_text(clean.read_text(encoding="utf-8").replace("-", ""), encoding="utf-8-sig")
    assert evaluated(marked)["version"] == before["version"]


def test_open_invoices_in_a_file_are_counted_and_not_tested(tmp_path: Path) -> None:
    last = CUTOFF + timedelta(days=60)
    found = evaluated(written(tmp_path / "open.csv", [one.known_at(last) for one in ledger()]))
    assert found["open"] > 0
    assert found["quarantined"] == {}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "it has no column"),
        (b"a,b\n1,2\n", "it has no column"),
        (",".join(COLUMNS).encode(), "only 0 invoices fell due"),
        (b"\x00\x01\x02,\xff\n\x00", "it has no column"),
    ],
)
def test_a_file_that_teaches_nothing_ends_in_one_line(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    assert said in risk("evaluate", str(path), "--cutoff", "2025-06-01", status=1)
    assert "No such file" in risk("evaluate", str(tmp_path / "absent.csv"), "--cutoff", "2025-06-01", status=1)


@pytest.mark.whole
def test_without_lightgbm_the_same_command_learns_and_says_so(clean: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("duecourse.scorers.ENOUGH", 500)
    assert evaluated(clean)["scorer"] == "lightgbm"
    monkeypatch.setattr(boosted, "find_spec", lambda _name: None)
    found = evaluated(clean)
    assert found["scorer"] == "plain"
    assert found["notes"][-1] == "LightGBM is not installed (extra `ml`): learned without it"


def expects_cash(here: Site, day: tuple[str, str]) -> None:
    """The forecast counts all that is open, once; a past day is tried on what came; a week that runs is refused."""
    document = here.run("forecast", *day, "--weeks", "53").document
    jsonschema.validate(document, json.loads(schema_of("forecast")))
    weeks, left = document["weeks"], document["left_out"]
    counted = sum(Decimal(one["expected"]["amount"]) for one in weeks) + sum(
        Decimal(one["amount"]["amount"]) for one in left
    )
    standing = sum(Decimal(one["open"]["amount"]) for one in here.run("items", "--limit", "1000").document["items"])
    assert abs(counted - standing) < Decimal("0.01") * len(weeks)
    entity = weeks[0]["entity"]
    only = here.run("forecast", *day, "--weeks", "53", "--entity", entity).document["weeks"]
    assert only == [one for one in weeks if one["entity"] == entity]
    group = here.run("forecast", *day, "--weeks", "53", "--currency", "group").document
    assert not group["weeks"]
    assert "no rate to EUR" in {one["reason"] for one in group["left_out"]}
    whole = here.run("forecast", *day, "--weeks", "53", "--currency", weeks[0]["currency"]).document
    assert {one["entity"] for one in whole["weeks"]} == {"*"}
    later = (CUTOFF + timedelta(days=21)).isoformat()
    over = here.run("forecast", "--accuracy", "--as-of", later).document
    assert over["weeks"]
    assert {one["made_on"] for one in over["weeks"]} == {CUTOFF.isoformat()}
    past = ("--as-of", (CUTOFF - timedelta(days=60)).isoformat(), "--back-test", "--weeks", "4")
    tried = here.run("forecast", *past).document
    assert sum(Decimal(one["came"]["amount"]) for one in tried["weeks"]) > 0
    assert 0 < tried["accuracy"][0]["weekly_wape"] < 0.5
    assert "try how near it was" in here.run("forecast", "--as-of", past[1]).text
    assert "is not over by" in here.run("forecast", "--back-test", "--weeks", "4").text
    shown = CliRunner().invoke(command_line, ["--home", str(here.home), "forecast", *past])
    assert "% a week" in shown.stdout


def decides_by_it(here: Site, day: tuple[str, str], version: str) -> None:
    """Decisions of the day ask the model; those of a day before it was learned do not."""
    document = here.run("assess", "--shadow", *day).document
    jsonschema.validate(document, json.loads(schema_of("assess")))
    asked = [one for one in document["decisions"] if one["gain"] is not None]
    assert asked
    assert {one["model_version"] for one in document["decisions"]} == {version}
    factors = {one["name"]: one["text"] for one in asked[0]["gain"]["factors"]}
    assert len(factors) == 6
    assert "likely to come by itself within 14 days" in factors["customer_risk"]
    assert "invoices were paid late" in factors["payment_history"]
    before = (CUTOFF - timedelta(days=30)).isoformat()
    early = here.run("assess", "--shadow", "--as-of", before).document
    assert {one["model_version"] for one in early["decisions"]} == {""}


def test_a_model_is_learned_from_the_store_kept_and_told(site: Sites, tmp_path: Path) -> None:
    invoices = [one.known_at(CUTOFF) for one in ledger(customers=12, days=270)]
    books, _ = from_ledger([written(tmp_path / "books.csv", invoices)], as_of=CUTOFF)
    with site(books) as here:
        assert "no model is kept here" in here.run("risk", "card").text
        assert here.run("sync").status == 0
        day = ("--as-of", CUTOFF.isoformat())
        first = here.run("risk", "train", *day).document
        assert first["matured"] > 200
        assert not first["same"]
        assert here.run("risk", "train", *day).document["same"]
        card = here.run("risk", "card", *day).document
        assert card["version"] == first["version"]
        assert card["drift"]
        assert {one["by"] for one in card["segments"]} >= {"entity", "currency", "size"}
        page = here.run("risk", "items", *day, "--limit", "5").document
        assert len(page["items"]) == 5
        more = here.run("risk", "items", *day, "--limit", "5", "--after", page["next"]).document
        assert not {one["item"] for one in page["items"]} & {one["item"] for one in more["items"]}
        for name, document in (("train", first), ("card", card), ("items", page)):
            jsonschema.validate(document, json.loads(schema_of(f"risk-{name}")))
        expects_cash(here, day)
        decides_by_it(here, day, first["version"])
        for words in (("train",), ("card",), ("items",)):
            found = CliRunner().invoke(command_line, ["--home", str(here.home), "risk", *words, *day])
            assert found.exit_code == 0, found.stderr
        (here.home / "risk-model.json").write_bytes(b"{}")
        assert "cannot be used" in here.run("risk", "items").text


@pytest.mark.parametrize(
    ("name", "cutoff", "accepted"),
    [
        ("ibm_accounts_receivable.csv", date(2013, 5, 1), {"auc", "mae_days", "coverage_p10_p90", "weekly_wape"}),
        pytest.param(
            "ibm_accounts_receivable.csv",
            date(2013, 8, 1),
            {"brier", "mae_days", "weekly_wape"},
            marks=pytest.mark.whole,
        ),
    ],
)
def test_real_invoices_give_what_is_accepted(name: str, cutoff: date, accepted: set[str]) -> None:
    path = SHARED / name
    if not path.is_file():
        pytest.skip(f"../shared/data is absent: ledger/{name}")
    found = evaluated(path, cutoff=cutoff)
    assert accepted <= {row["figure"] for row in found["targets"] if row["met"]}
    assert found["layout"] == "ibm"


@pytest.mark.whole
def test_the_real_ledger_of_highradius_gives_what_is_accepted() -> None:
    path = SHARED / "highradius_cleared_issued_before_2019-11.csv"
    if not path.is_file():
        pytest.skip(f"../shared/data is absent: ledger/{path.name}")
    found = evaluated(path, cutoff=date(2019, 8, 1))
    assert {row["figure"] for row in found["targets"] if not row["met"]} == set()
    assert (found["scorer"], found["tested"], found["duplicates"]) == ("lightgbm", 8993, 663)


def test_amounts_without_a_currency_are_read_as_of_none(clean: Path, before: Any, tmp_path: Path) -> None:
    path = tmp_path / "none.csv"
    path.write_text(clean.read_text(encoding="utf-8").replace(",USD,", ",,"), encoding="utf-8")
    found = evaluated(path)
    assert (found["quarantined"], found["auc"]) == ({}, before["auc"])
