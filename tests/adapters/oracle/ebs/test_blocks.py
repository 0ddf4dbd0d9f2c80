"""Blocks of PL/SQL, which nothing here can compile: by rules about their text, and replayed by what was executed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from fake_driver import Driver

from adapters.oracle.ebs.block_texts import NAMES, block, wrapper
from adapters.oracle.ebs.checks import PACKAGES
from adapters.oracle.ebs.database import OracleDatabase
from adapters.oracle.ebs.settings import Settings

CALLS = [name for name in NAMES if name != "open_session"]
HERE = Path(__file__).parent
_STANDARD = {
    "p_api_version", "p_init_msg_list", "p_commit", "p_validation_level", "x_return_status", "x_msg_count",
    "x_msg_data",
}  # fmt: skip
#: parameters that the gathered signatures leave out, from the packages' own headers (ARXPRECS.pls, fndmsgs)
_MORE = {
    "ar_receipt_api_pub.reverse": {
        "p_cash_receipt_id", "p_receipt_number", "p_reversal_category_code", "p_reversal_category_name",
        "p_reversal_gl_date", "p_reversal_date", "p_reversal_reason_code", "p_reversal_reason_name",
        "p_reversal_comments", "p_called_from", "p_attribute_rec", "p_global_attribute_rec", "p_cancel_claims_flag",
        "p_org_id",
    },
    "jtf_notes_pub.secure_delete_note": {"p_jtf_note_id", "p_use_aol_security"},
    "fnd_msg_pub.get": {"p_msg_index", "p_encoded"},
    "fnd_message.parse_encoded": {"encoded_message", "app_short_name", "message_name"},
}  # fmt: skip
_CALL = re.compile(r"\b([a-z_]+_(?:pub|global|message)\.[a-z_]+)\(((?:[^()]|\([^()]*\))*)\)")
_NAMED = re.compile(r"\b([a-z_0-9]+) =>")
#: what is used once in all blocks: who a record is written by
_PLAIN = {"fnd_global.user_id", "fnd_msg_pub.initialize", "fnd_msg_pub.count_msg"}


def text(name: str) -> str:
    return block(name).text


def calls(name: str) -> Iterator[tuple[str, set[str]]]:
    for package, arguments in _CALL.findall(text(name)):
        yield package, set(_NAMED.findall(arguments))


def names_in(told: Any) -> set[str]:
    """Parameter names as the gathered file writes them: `p_x='N'`, `p_x (2000)`, `X_REC TYPE(…)`."""
    return {re.split(r"[\s=(]", one, maxsplit=1)[0].lower() for one in told}


def known(signatures: Mapping[str, Any], package: str) -> set[str]:
    """The parameters of a procedure by the gathered signatures."""
    if package in _MORE:
        return _MORE[package] | _STANDARD
    whole, (owner, procedure) = signatures.get(package.upper()), package.upper().split(".")
    if isinstance(whole, list):
        return names_in(whole)
    if whole is None:
        family = signatures[owner]
        whole = family.get(procedure)
    if whole is None:
        told = next(one for one in family["others"] if one.startswith(procedure))
        listed = [part.strip() for part in told.partition("(")[2].rstrip(")").split(",")]
        record = (
            names_in(family["INSERT_PROMISE"]["in"] + family["INSERT_PROMISE"]["out"])
            if "INSERT_PROMISE" in family
            else set()
        )
        return names_in(listed) | record | _STANDARD
    return names_in(whole["in"]) | names_in(whole.get("out", ())) | _STANDARD


def test_the_rules_see_every_call() -> None:
    called = {package for name in NAMES for package, _ in calls(name)}
    mentioned = set(re.findall(r"\b[a-z_]+_(?:pub|global|message)\.[a-z_]+\b", " ".join(map(text, NAMES))))
    types = {one for one in mentioned if one.endswith(("_type", "_rec", "_tbl"))}
    assert mentioned - types - _PLAIN == called
    assert len(called) == 15
    assert {package.partition(".")[0].upper() for package in mentioned} == set(PACKAGES)


@pytest.mark.parametrize("name", NAMES)
def test_every_parameter_is_one_of_the_packages(name: str, signatures: Mapping[str, Any]) -> None:
    for package, named in calls(name):
        assert named <= known(signatures, package), package


def test_records_have_the_fields_that_are_filled(signatures: Mapping[str, Any]) -> None:
    promises, disputes = signatures["IEX_PROMISES_PUB"], signatures["IEX_DISPUTE_PUB"]
    filled = set(re.findall(r"l_promise\.(\w+)", text("insert_promise")))
    assert filled <= names_in(promises["PRO_INSRT_REC_TYPE"])
    required = {one.split()[0].lower() for one in promises["PRO_INSRT_REC_TYPE"] if " req" in one}
    assert required <= filled
    assert set(re.findall(r"l_header\.(\w+)", text("create_dispute"))) <= names_in(disputes["DISP_HEADER_REC"])
    (told,) = [one for one in promises["others"] if one.startswith("CANCEL_PROMISE")]
    assert set(re.findall(r"l_promise\.(\w+)", text("cancel_promise"))) <= names_in(re.findall(r"\w+", told))


@pytest.mark.parametrize("name", CALLS)
def test_a_block_commits_on_s_and_rolls_back_otherwise(name: str) -> None:
    told = text(name)
    assert re.findall(r"\b(COMMIT|ROLLBACK);", told) == ["COMMIT", "ROLLBACK", "ROLLBACK"]
    assert re.search(r"IF l_status = 'S' THEN\s+l_ending := 'Y';\s+COMMIT;", told)
    assert re.search(r"ELSE\s+ROLLBACK;\s+:X_STAGE := 'rolled back';\s+END IF;\s+EXCEPTION\s+WHEN OTHERS THEN", told)
    assert told.endswith("END IF;\nEND;")
    assert {"X_STAGE", "X_STATUS", "X_MESSAGES"} <= set(block(name).outs)


@pytest.mark.parametrize("name", NAMES)
def test_a_block_leaves_the_commit_and_the_workflow_to_oracle(name: str) -> None:
    told = text(name)
    assert set(re.findall(r"p_commit => ('\w')", told)) <= {"'F'"}
    assert set(re.findall(r"p_skip_workflow_flag => ('\w')", told)) <= {"'N'"}
    assert not re.search(r"\b(INSERT|UPDATE|DELETE|MERGE|EXECUTE|DBMS_\w+|UTL_\w+|AUTONOMOUS_TRANSACTION)\b", told)


@pytest.mark.parametrize("name", ["request_credit_memo", "create_dispute"])
def test_a_dispute_never_makes_the_credit_memo_at_once(name: str) -> None:
    assert "p_skip_workflow_flag => 'N'" in text(name)


def test_an_application_has_its_amount_and_no_discount() -> None:
    (named,) = [named for package, named in calls("apply_receipt") if package == "ar_receipt_api_pub.apply"]
    assert {"p_amount_applied", "p_discount"} <= named
    assert "IF l_amount IS NULL OR l_amount <= 0 THEN" in text("apply_receipt")


@pytest.mark.parametrize("name", NAMES)
def test_binds_are_scalars_that_stand_by_themselves(name: str) -> None:
    told = block(name)
    assert not any(":" in literal for literal in re.findall(r"'[^']*'", told.text))
    assert "--" not in told.text
    called = block(name, "APPS.DUECOURSE_AR")
    assert (called.ins, called.outs) == (told.ins, told.outs)
    assert re.fullmatch(rf"BEGIN APPS\.DUECOURSE_AR\.{name.upper()}\([^;]*\); END;", called.text)


def test_the_wrapper_is_the_same_text_as_procedures() -> None:
    told = wrapper("APPS.DUECOURSE_AR")
    assert "AUTHID DEFINER" in told
    assert not re.search(r":[PX]_", told)
    assert told.count("PROCEDURE ") == 2 * len(NAMES)
    for name in NAMES:
        assert f"END {name.upper()};" in told


def test_the_wrapper_in_the_documentation_is_the_one_of_this_version() -> None:
    page = (HERE.parents[3] / "docs/adapters/oracle-ebs.md").read_text("utf-8")
    assert f"```sql\n{wrapper('APPS.DUECOURSE_AR')}```" in page


RECORDED: dict[str, Any] = json.loads((HERE / "recorded_calls.json").read_text("utf-8"))


def hashed(told: str) -> str:
    return sha256(told.encode()).hexdigest()[:16]


@pytest.mark.parametrize("through", ["APPS", "APPS.DUECOURSE_AR"])
@pytest.mark.parametrize("name", CALLS)
def test_a_call_is_replayed_by_what_was_executed(
    name: str, through: str, ebs_settings: Callable[..., Settings]
) -> None:
    """What changed has no recording; `record_calls.py` writes them anew. Outs are ours, not Oracle's."""
    recorded, told = RECORDED[name], block(name, through)

    def answer(statement: str, binds: dict[str, Any]) -> Any:
        assert recorded["executed"][through] == hashed(statement)
        assert {key: str(value) for key, value in binds.items() if key.startswith("P_")} == recorded["binds"]
        return recorded["outs"]

    database = OracleDatabase(ebs_settings(call_through=through), Driver(answer).connect)
    outs = database.call(told.text, recorded["binds"], told.outs, org="204", timeout=5)
    assert outs == {**dict.fromkeys(told.outs, ""), **recorded["outs"]}
