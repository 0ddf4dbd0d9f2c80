"""The matching cases beside the checkout, as a user would hand them in: a CSV of open items, a file of lines."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

DATA = Path(__file__).parents[3] / "shared" / "data" / "matching"
COLUMNS = (
    "item", "customer", "customer_name", "entity", "entity_name", "currency", "open", "due", "document_no",
    "references", "original", "discount_percent", "discount_until", "held", "payers",
)  # fmt: skip


def bank_file(sample: str) -> Path:
    return DATA / f"sample_{sample}_bank_statement.json"


def open_csv(sample: str, folder: Path) -> Path:
    """The open items of a sample as the CSV that the command reads."""
    told: dict[str, Any] = json.loads((DATA / f"sample_{sample}_open_ar.json").read_text(), parse_float=str)
    path = folder / f"open_{sample}.csv"
    with path.open("w", newline="") as file:
        rows = csv.DictWriter(file, COLUMNS)
        rows.writeheader()
        for invoice in told["invoices"]:
            rows.writerow(_row(invoice, told))
    return path


def _row(invoice: dict[str, Any], told: dict[str, Any]) -> dict[str, Any]:
    number, percent = invoice["invoice_id"], str(invoice["discount_pct"])
    return {
        "item": number, "customer": invoice["customer_id"], "customer_name": invoice["customer_name"],
        "entity": "1000", "entity_name": told["company"], "currency": invoice["currency"],
        "open": invoice["open_amount"], "due": invoice["due_date"], "document_no": number,
        "references": invoice["po_reference"] or "", "original": invoice["original_amount"],
        "discount_percent": percent if float(percent) else "", "discount_until": invoice["discount_deadline"] or "",
        "held": _held(invoice, told["compliance_config"]), "payers": ";".join(_payers(invoice["customer_id"], told)),
    }  # fmt: skip


def _held(invoice: dict[str, Any], rules: dict[str, Any]) -> str:
    if invoice["status"] in {"ON_HOLD", "DISPUTED", "LEGAL_HOLD"}:
        return f"{invoice['status']}: {invoice['dispute_reason']}"
    listed = invoice["invoice_id"] in (*rules["disputed_invoice_ids"], *rules["legal_hold_invoice_ids"])
    return "on a list of holds" if listed or invoice["customer_id"] in rules["do_not_auto_apply_customer_ids"] else ""


def _payers(customer: str, told: dict[str, Any]) -> list[str]:
    aliases = [one["payer_alias"] for one in told["payer_alias_registry"] if one["canonical_customer_id"] == customer]
    parents = [one["parent_name"] for one in told["parent_child_hierarchy"] if customer in one["children"]]
    return aliases + parents
