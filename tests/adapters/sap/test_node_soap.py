"""A posting's round trip against the npm package `soap`, which serves SAP's own WSDL: `make soap`."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import httpx2
import pytest
from s4_acts import open_item, side, steps

from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.write_back import Application, CashAct, IncomingPayment
from canonical_model.writing import Applied, ErpResponse

ROOT = Path(__file__).parents[3]
MODULES = ROOT / ".tools" / "node_modules"
SERVER = ROOT / "tests" / "node" / "journal_entry_server.cjs"
TENANT: dict[str, Any] = {
    "clear_in": ("1010",), "allow": ("clearing",), "posting_user": "DUECOURSE", "bank_accounts": {"DEUT-1": "11001000"},
}  # fmt: skip


@pytest.fixture
def address(shared: Callable[[str], Path]) -> Iterator[str]:
    node = shutil.which("node")
    if not (MODULES / "soap").is_dir() or node is None:
        pytest.skip("the npm package soap is not installed: make soap")
    wsdl = shared("sap/JOURNALENTRYCREATEREQUESTCONFI.wsdl")
    with subprocess.Popen([node, SERVER, wsdl, MODULES], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        port = server.stdout.readline().strip()
        assert port.isdecimal(), port
        yield f"http://127.0.0.1:{port}"
        server.kill()


def test_a_posting_is_read_by_somebody_elses_server_and_its_answer_by_us(address: str) -> None:
    item = open_item()
    part = Application(item_id=item.id, amount=Money.of("100.00", "EUR"))
    payment = IncomingPayment(
        transaction_id=RecordId("t1"), bank_account="DEUT-1", amount=part.amount, value_date=date(2026, 11, 18),
        text="invoice <1> & more",
    )  # fmt: skip
    step = steps(CashAct(payment=payment, applications=(part,), why="recorded"), "cash", **TENANT)[0]
    request = side(**TENANT).request(step, {})
    answer = httpx2.post(address + request.url, headers=request.headers, content=request.body.encode(), trust_env=False)
    done = side(**TENANT).outcome(step, ErpResponse(status=answer.status_code, body=answer.text))
    assert isinstance(done, Applied), answer.text
    assert done.native.key == ("1010", "1400000001", "2026")
    (read,) = httpx2.get(address, trust_env=False).json()
    assert (read["DocumentReferenceID"], read["CompanyCode"]) == (step.reference, "1010")
    (debtor,) = read["DebtorItem"]
    assert debtor["Debtor"] == "0010100001"
    assert debtor["AmountInTransactionCurrency"]["$value"] == "-100"
    assert debtor["DocumentItemText"] == "invoice <1> & more"
