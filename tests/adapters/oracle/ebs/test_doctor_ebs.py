"""What `doctor` asks, and the shared reader over the stand-in tables."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import Any

import msgspec
import pytest
import sqlglot
import yaml
from sqlglot import exp

from adapters.kit.secrets import secret_hook
from adapters.oracle.ebs import ADAPTER
from adapters.oracle.ebs.block_texts import NAMES, block
from adapters.oracle.ebs.checks import TABLES, WRITTEN, Asked, checks
from adapters.oracle.ebs.opening import reader
from adapters.oracle.ebs.settings import Settings
from adapters.oracle.ebs.writing.exchange import look
from adapters.oracle.rows import STATEMENTS
from adapters.oracle.statements import sql
from canonical_model.adapter import Check, Environment, ReadRequest
from canonical_model.errors import Misconfigured, NotReached
from canonical_model.receivables import OpenItem, SettlementLeg
from canonical_model.write_back import Operation

LOOKS = sorted(
    one.name.removesuffix(".sql") for one in files("adapters.oracle.ebs").joinpath("looks").iterdir()
)  # fmt: skip


class Dictionary:
    """A gateway that answers the questions of `doctor`; a test puts answers in the place of others."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any], str]] = []
        arguments = [
            {"OBJECT_NAME": name.upper(), "ARGUMENT_NAME": bind}
            for name in NAMES for bind in (*block(name).ins, *block(name).outs)
        ]  # fmt: skip
        self.answers: dict[str, Any] = {
            "product_component_version": [{"VERSION": "19.0.0.0.0"}],
            "SYSTIMESTAMP": [{"NOW": "2026-11-20T18:00:03"}],
            "hr_operating_units ou ORDER": [{"ORGANIZATION_ID": "204"}, {"ORGANIZATION_ID": "205"}],
            "all_objects": [{"STATUS": "VALID"}],
            "all_arguments": arguments,
        }

    def query(self, sql: str, binds: Any, *, org: str = "") -> Iterator[Any]:
        self.asked.append((sql, dict(binds), org))
        answer = next((told for words, told in self.answers.items() if words in sql), [])
        if isinstance(answer, Exception):
            raise answer
        yield from answer

    def call(self, *_told: Any, **_more: Any) -> dict[str, str]:
        raise AssertionError("doctor calls nothing")

    def close(self) -> None: ...


def lines(dictionary: Dictionary, settings: Settings, environment: Environment) -> dict[str, Check]:
    asked = Asked(gateway=dictionary, settings=settings, environment=environment)
    return {one.check: one for one in checks(asked)}


Ours = Callable[..., Settings]


def test_all_is_well_where_all_is_there(ebs_settings: Ours, environment: Environment) -> None:
    dictionary = Dictionary()
    found = lines(dictionary, ebs_settings(), environment)
    assert {one.status for one in found.values()} == {"ok"}
    assert "19.0" in found["reachable"].detail
    assert found["clock"].detail == "3 s apart"
    assert found["operating units"].detail == "204, 205"
    assert found["package: APPS.DUECOURSE_AR"].detail == "executable, of this version"
    assert {org for _, _, org in dictionary.asked} == {"", "204"}


def test_the_packages_are_asked_for_where_they_are_called(ebs_settings: Ours, environment: Environment) -> None:
    found = lines(Dictionary(), ebs_settings(call_through="APPS"), environment)
    assert "package: AR_RECEIPT_API_PUB" in found
    assert "package: APPS.DUECOURSE_AR" not in found


@pytest.mark.parametrize(
    ("words", "answer", "line", "status", "detail"),
    [
        ("product_component", NotReached("no listener"), "reachable", "fail", "no listener"),
        ("product_component", [{"VERSION": "11.2.0.4.0"}], "reachable", "fail", "11.2"),
        ("product_component", [], "reachable", "fail", "does not say"),
        ("SYSTIMESTAMP", [{"NOW": "2026-11-20T18:10:00"}], "clock", "warn", "600 s"),
        ("hr_operating_units ou ORDER", [], "operating units", "fail", "not visible"),
        ("FROM gl_balances", Misconfigured("ORA-00942"), "table: gl_balances", "fail", "ORA-00942"),
        ("FROM jtf_notes_b", Misconfigured("ORA-00942"), "table: jtf_notes_b", "warn", "ORA-00942"),
        ("all_objects", [], "package: APPS.DUECOURSE_AR", "fail", "not executable"),
        ("all_objects", [{"STATUS": "INVALID"}], "package: APPS.DUECOURSE_AR", "fail", "invalid"),
        ("all_arguments", [], "package: APPS.DUECOURSE_AR", "fail", "another version"),
    ],
)  # fmt: skip
def test_what_is_missing_is_told(
    words: str, answer: Any, line: str, status: str, detail: str, ebs_settings: Ours, environment: Environment
) -> None:
    dictionary = Dictionary()
    dictionary.answers = {words: answer, **{key: told for key, told in dictionary.answers.items() if words not in key}}
    found = lines(dictionary, ebs_settings(), environment)
    assert (found[line].status, detail in found[line].detail) == (status, True)
    assert len(found) == 1 or line != "reachable"


def tables_in(text: str) -> set[str]:
    (tree,) = sqlglot.parse(text, read="oracle")
    assert tree is not None
    common = {one.alias for one in tree.find_all(exp.CTE)}
    return {one.name.lower() for one in tree.find_all(exp.Table)} - common


def test_doctor_asks_for_every_table_that_is_read_and_for_no_other() -> None:
    read = {table for name in STATEMENTS for table in tables_in(sql(name, "ebs"))}
    looked_at = {table for name in LOOKS for table in tables_in(look(name))}
    assert read == set(TABLES)
    assert looked_at <= set(TABLES) | set(WRITTEN)


def test_the_documentation_grants_every_table(ebs_settings: Ours) -> None:
    page = files("adapters").joinpath("../docs/adapters/oracle-ebs.md").read_text(encoding="utf-8")
    for table in (*TABLES, *WRITTEN):
        assert f"GRANT SELECT ON APPS.{table.upper()} TO DUECOURSE;" in page
    assert ebs_settings().call_through in page


@pytest.mark.parametrize("name", LOOKS)
def test_a_look_is_one_bounded_question_with_binds_alone(name: str, books: Any) -> None:
    (tree,) = sqlglot.parse(look(name), read="oracle")
    assert isinstance(tree, exp.Select)
    asked = {one.name for one in tree.find_all(exp.Placeholder)}
    assert asked <= {"P_BU", "P_ID", "P_OTHER_ID", "P_REFERENCE", "P_SOURCE_CODE"}
    binds = {
        "P_BU": "204",
        "P_ID": "10",
        "P_OTHER_ID": "20",
        "P_REFERENCE": "none of ours",
        "P_SOURCE_CODE": "IEX_INVOICES",
    }
    assert len(list(books.query(look(name), binds))) <= 1


def test_the_shared_reader_reads_the_books(books: Any, ebs_settings: Ours, environment: Environment) -> None:
    opened = reader(ebs_settings(page_size=2), environment, gateway=books)
    for feed in opened.feeds():
        pages = list(opened.read(ReadRequest(feed=feed.name, entity="204" if feed.per_entity else "")))
        assert [page.end.completeness for page in pages if page.end] == ["complete"], (feed.name, pages[-1].end)
        assert [page.rejected for page in pages if page.rejected] == [], feed.name
    request = ReadRequest(feed="items", entity="204")
    records = [record for page in opened.read(request) for record in page.records]
    items = [one for one in records if isinstance(one, OpenItem)]
    assert [one.native_key[1] for one in items if one.open_minor] == [
        "10", "11", "12", "13", "16", "17", "18", "19", "20", "22",
    ]  # fmt: skip
    for item in items:
        legs = [one for one in records if isinstance(one, SettlementLeg) and one.item_id == item.id]
        taken = sum(one.amount_minor for one in legs)
        assert taken == item.original_minor - item.open_minor or item.native_key[1] == "23", item.document_no


def test_what_changed_and_what_is_asked_for_by_key_comes(
    books: Any, ebs_settings: Ours, environment: Environment
) -> None:
    opened = reader(ebs_settings(), environment, gateway=books)
    changes = ReadRequest(feed="items", entity="204", mode="changes", cursor="2026-11-02T12:10:00")
    records = [record for page in opened.read(changes) for record in page.records]
    assert [one.native_key[1] for one in records if isinstance(one, OpenItem)] == ["11"]
    keys = ReadRequest(feed="items", entity="204", mode="keys", keys=(("204", "14"), ("204", "30")))
    records = [record for page in opened.read(keys) for record in page.records]
    assert [one.native_key[1] for one in records if isinstance(one, OpenItem)] == ["14"]


def test_promises_are_read_with_the_segment_that_the_settings_name(
    books: Any, ebs_settings: Ours, environment: Environment
) -> None:
    from adapters.kit.bounds import Bounds
    from adapters.oracle.ebs.statements_source import DatabaseStatements

    binds = {"P_BU": "204", "P_AFTER_ID": "0", "P_LIMIT": "5"}
    for segment, reference in ((1, "PR00000000000001"), (2, "")):
        statements = DatabaseStatements(books, environment, Bounds(), promise_segment=segment)
        assert [row["REFERENCE"] for row in statements.rows("promises", binds)] == [reference]
    with pytest.raises(ValueError, match="promise_segment"):
        ebs_settings(writing=type(ebs_settings().writing)(promise_segment=16))


def test_the_adapter_says_what_it_is() -> None:
    assert ADAPTER.name == ADAPTER.capabilities.product == "oracle-ebs"
    assert set(ADAPTER.capabilities.writes) == set(Operation.__args__) - {"summary"}  # type: ignore[attr-defined]
    assert ADAPTER.capabilities.writes["hold"].level == "absent"
    told = yaml.safe_load(files("adapters.oracle.ebs").joinpath("quality_scale.yaml").read_text("utf-8"))
    assert all("never run against an Oracle database" in reason for reason in told.values())


def test_the_settings_in_the_documentation_are_settings() -> None:
    page = files("adapters").joinpath("../docs/adapters/oracle-ebs.md").read_text(encoding="utf-8")
    (text,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    told = tomllib.loads(text)["systems"]["ebs"]
    assert told.pop("product") == ADAPTER.name
    told["database"]["password"] = "s3cret-word"
    made = msgspec.convert(told, Settings, dec_hook=secret_hook)
    assert made.writing.bank_accounts["main"].receipt_method_id == "51"
    every = {one.name for one in msgspec.structs.fields(type(made.writing))}
    assert every == set(told["writing"])
