"""How long large files of banks take to read, and how much memory: each format in a process of its own.

python -m benchmarks.bank_files --movements 50000
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from adapters.bank import read_bank_file

_HEAD = '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>1</Id><Acct><Id>'
_HEAD += "<IBAN>DE02120300000000202051</IBAN></Id></Acct>"
_DAYS = "<BookgDt><Dt>2026-11-02</Dt></BookgDt><ValDt><Dt>2026-11-02</Dt></ValDt>"
_DETAIL = (
    '<TxDtls><Refs><EndToEndId>E{0}</EndToEndId></Refs><Amt Ccy="EUR">{0}.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>'
    "<RltdPties><Dbtr><Pty><Nm>Customer {0}</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id>"
    "</DbtrAcct></RltdPties><RmtInf><Ustrd>Invoice {0} of November, less two per cent</Ustrd></RmtInf></TxDtls>"
)


def _entries(count: int) -> Iterator[str]:
    yield _HEAD
    for one in range(count):
        yield f'<Ntry><Amt Ccy="EUR">{one}.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>{_DAYS}'
        yield f"<AcctSvcrRef>R{one}</AcctSvcrRef><NtryDtls>{_DETAIL.format(one)}</NtryDtls></Ntry>\n"
    yield "</Stmt></BkToCstmrStmt></Document>"


def _batch(count: int) -> Iterator[str]:
    yield f'{_HEAD}<Ntry><Amt Ccy="EUR">{sum(range(count))}</Amt><CdtDbtInd>CRDT</CdtDbtInd>{_DAYS}<NtryDtls>'
    yield from (_DETAIL.format(one) for one in range(count))
    yield "</NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>"


def _mt940(count: int) -> Iterator[str]:
    yield ":20:1\n:25:DE02120300000000202051\n:28C:1/1\n:60F:C261101EUR0,\n"
    for one in range(count):
        yield f":61:2611021102CR{one},00NTRFNONREF//B{one}\n:86:166?00GUTSCHR?20EREF+E{one}?21SVWZ+Rechnung {one}"
        yield f"?30COBADEFFXXX?31DE89370400440532013000?32KUNDE {one}\n"
    yield f":62F:C261102EUR{sum(range(count))},\n-\n"


def _bai2(count: int) -> Iterator[str]:
    yield "01,A,B,261103,0200,1,,,2/\n02,B,A,1,261102,,EUR,2/\n03,1,EUR,,,,/\n"
    yield from (f"16,165,{one},,B{one},C{one},CUSTOMER {one}\n" for one in range(count))
    yield f"49,{sum(range(count))},{count + 2}/\n98,1,1,{count + 4}/\n99,1,1,{count + 6}/\n"


def _csv(count: int) -> Iterator[str]:
    yield "Date;Text;Amount;Currency;Account\n"
    yield from (f"2026-11-02;Invoice {one};{one},50;EUR;1\n" for one in range(count))


KINDS: dict[str, Callable[[int], Iterator[str]]] = {
    "camt.053, an entry each": _entries,
    "camt.053, all in one batch": _batch,
    "MT940": _mt940,
    "BAI2": _bai2,
    "CSV": _csv,
}


def measured(kind: str, count: int) -> str:
    """One row: what a file takes in this process."""
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "file"
        with file.open("w", encoding="utf-8") as written:
            written.writelines(KINDS[kind](count))
        before = time.process_time()
        found = read_bank_file(file)
        seconds = time.process_time() - before
        size = file.stat().st_size / 1024**2
    assert sum(len(one.transactions) for one in found.statements) >= count
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return f"| {kind} | {size:.0f} MiB | {seconds:.1f} | {peak} MiB |"


def main() -> None:
    """A row for each format, each from a fresh process."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--movements", type=int, default=50_000)
    options.add_argument("--kind", choices=KINDS)
    asked = options.parse_args()
    if asked.kind:
        print(measured(asked.kind, asked.movements))
        return
    print("| | file | seconds | memory at most |\n|---|---|---|---|", flush=True)
    for kind in KINDS:
        again = [sys.executable, "-m", "benchmarks.bank_files", "--movements", str(asked.movements), "--kind", kind]
        subprocess.run(again, check=True)


if __name__ == "__main__":
    main()
