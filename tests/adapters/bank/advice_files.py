"""Makes the PDF and e-mail advices in files/: samples of our own, no payer ever sent one.

python tests/adapters/bank/advice_files.py tests/adapters/bank/files
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

ROWS = (
    ("Invoice number", "Invoice date", "Gross amount", "Discount", "Deduction", "Amount paid"),
    ("90000017", "2026-10-01", "1,000.00", "20.00", "", "980.00"),
    ("90000018", "2026-10-03", "500.00", "", "50.00", "450.00"),
    ("90000019", "2026-10-05", "300.00", "", "", "300.00"),
    ("Total", "", "", "", "", "1,730.00"),
)
ABOVE = ("Remittance advice (own sample)", "Payer: Acme GmbH", "Payment reference: PAY-2026-0711",
         "Payment date: 2026-11-10", "Amounts in EUR")  # fmt: skip
PLACES = (50, 140, 260, 330, 400, 510)
TEXT_TABLE = """Hello (own sample),

Payment reference: PAY-2026-0711

Invoice      | Gross amount | Discount | Amount paid EUR
90000017     |     1,000.00 |    20.00 |          980.00
90000019     |       300.00 |          |          300.00
Total        |              |          |        1,280.00
"""
RUNNING = """Hello (own sample),

we paid invoice 90000017 of 2026-10-01 with 980.00 EUR
and invoice 90000019 with 300.00 EUR.
"""


def pdf(path: Path, encrypt: Any = None, *, packed: bool = True) -> bytes:
    page = Canvas(str(path), pagesize=A4, invariant=1, encrypt=encrypt, pageCompression=int(packed))
    page.setFont("Helvetica", 10)
    height = 800
    for line in ABOVE:
        page.drawString(50, height, line)
        height -= 16
    for row in ROWS:
        for place, (left, text) in enumerate(zip(PLACES, row, strict=True)):
            if place < 2:
                page.drawString(left, height - 10, text)
            else:
                page.drawRightString(left + 40, height - 10, text)
        height -= 16
    page.drawString(50, height - 30, "Questions: accounts.payable@acme.example, +49 228 555 1234")
    page.showPage()
    page.save()
    return path.read_bytes()


def drawn(path: Path, draw: Callable[[Canvas], None]) -> None:
    page = Canvas(str(path), invariant=1)
    draw(page)
    page.showPage()
    page.save()


def mail(path: Path, fill: Callable[[EmailMessage], None]) -> None:
    made = EmailMessage()
    made["From"], made["To"] = "Acme GmbH <ap@acme.example>", "ar@ours.example"
    made["Subject"], made["Date"] = "Remittance advice (own sample)", "Tue, 10 Nov 2026 09:00:00 +0000"
    fill(made)
    if made.is_multipart():
        made.set_boundary("own-sample-boundary")
    path.write_bytes(bytes(made))


def html() -> str:
    facts = (("Payer", "Acme GmbH"), ("Payment reference", "PAY-2026-0711"))
    tables = ("".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in of) for of in (facts, ROWS))
    return f"<html><body>{''.join(f'<table>{one}</table>' for one in tables)}<p>(own sample) in EUR</p></body></html>"


def attached(made: EmailMessage, content: bytes, kind: str, name: str) -> None:
    made.set_content("see the attachment (own sample)")
    main, sub = kind.split("/")
    made.add_attachment(content, maintype=main, subtype=sub, filename=name)


def tabled(made: EmailMessage) -> None:
    made.set_content("see the table (own sample)")
    made.add_alternative(html(), subtype="html")


def make(folder: Path) -> None:
    whole = pdf(folder / "advice.pdf")
    pdf(folder / "advice_not_packed.pdf", packed=False)
    locked = pdf(folder / "advice_encrypted.pdf", StandardEncryption("secret", "owner", canPrint=0))
    (folder / "broken_off_advice.pdf").write_bytes(whole[: len(whole) // 2])
    drawn(folder / "advice_without_documents.pdf", lambda one: one.drawString(50, 800, "A letter (own sample)."))
    drawn(folder / "advice_scan.pdf", lambda one: one.rect(50, 50, 100, 100))
    table = b"Invoice;Amount paid;Currency\n90000017;980,00;EUR\n90000019;300,00;EUR\n"
    mail(folder / "mail_html_table.eml", tabled)
    mail(folder / "mail_text_table.eml", lambda one: one.set_content(TEXT_TABLE))
    mail(folder / "mail_running_text.eml", lambda one: one.set_content(RUNNING))
    mail(folder / "mail_with_pdf.eml", lambda one: attached(one, whole, "application/pdf", "advice.pdf"))
    mail(folder / "mail_with_csv.eml", lambda one: attached(one, table, "text/csv", "advice.csv"))
    mail(folder / "mail_with_encrypted_pdf.eml", lambda one: attached(one, locked, "application/pdf", "advice.pdf"))
    mail(
        folder / "mail_without_advice.eml", lambda one: one.set_content("Copies of all invoices, please (own sample).")
    )


if __name__ == "__main__":
    make(Path(sys.argv[1]))
