"""Letters of one worked example for each law, to be looked at: `python -m duecourse.rendering.worked_letters FOLDER`.

Every figure is worked out by hand in tests/rendering/test_letters.py, from the law's own numbers.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from msgspec import Struct

from canonical_model.communications import NamedItem
from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money
from core.late_payment.charging import charge
from core.late_payment.known_laws import LAWS
from core.outreach.drafts import Draft, DraftItem, Sender, StatementLine, Total
from duecourse.rendering.renderer import TemplateRenderer


class Example(Struct, frozen=True, kw_only=True):
    """One debt on one day."""

    language: str
    country: str
    debt: str
    due: date
    on: date = date(2026, 6, 10)


#: law → a debt under it
EXAMPLES: Final[Mapping[str, Example]] = {
    "DE": Example(language="de", country="DE", debt="10000.00", due=date(2026, 2, 28)),
    "GB": Example(language="en", country="GB", debt="5000.00", due=date(2025, 11, 30)),
    "NO": Example(language="en", country="NO", debt="80000.00", due=date(2026, 1, 15)),
    "EU": Example(language="fr", country="FR", debt="1000.00", due=date(2026, 3, 31)),
}
_SENDER: Final = Sender(
    name="Muster Works Ltd", mail="ar@muster.example", contact="Petra Example, accounts receivable",
    address=("1 Work Lane", "Bonn"), footer=("Muster Works Ltd · registered in Bonn",),
    bank=("IBAN XX00 0000 0000 0000",),
)  # fmt: skip


def example_of(code: str) -> Draft:
    """The final reminder about the example of a law, its charges claimed."""
    told, law = EXAMPLES[code], LAWS[code]
    debt = Money.of(told.debt, law.currency)
    made = charge(debt, told.due, told.on, law)
    lump = made.lump_sum or Money.zero(law.currency)
    named = NamedItem(item_id=RecordId("1" * 32), document_no="4711", due=told.due, amount=debt)
    issued = told.due - timedelta(days=30)
    item = DraftItem(
        item=named, document_date=issued, original=debt, days_overdue=(told.on - told.due).days, interest=made.interest,
        lump_sum=lump, spans=tuple((span.days, span.percent) for span in made.spans),
    )  # fmt: skip
    total = Total(
        items=debt, credit=Money.zero(law.currency), asked=debt, payable=debt + made.interest + lump,
        interest=made.interest, lump_sums=lump,
    )  # fmt: skip
    line = StatementLine(document_no="4711", kind="invoice", document_date=issued, due=told.due, open=debt)
    return Draft(
        id=RecordId("0" * 32), kind="reminder", means="letter", tone="final", language=told.language,
        system=SystemUid("s"), entity="E1", customer_id=RecordId("2" * 32), customer_number="1000042",
        customer_name="Example Customer", country=told.country, sender=_SENDER, names=(), addresses=(), on=told.on,
        postal=("1 Example Street", "Exampletown"),
        pay_by=told.on + timedelta(days=max(10, law.notice_days)), items=(item,), totals=(total,), statement=(line,),
        law=law.citation, law_sources=law.sources, as_document=True,
    )  # fmt: skip


def write(folder: Path) -> None:
    """Put the letters into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for code in EXAMPLES:
        (folder / f"{code.lower()}.pdf").write_bytes(TemplateRenderer().render(example_of(code)).attachments[0].content)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
