"""Writes recorded_calls.json: what is executed for each block, with binds, and outs as the blocks promise them; and the
wrapper's text into its page.

Run it after a block was changed on purpose. No outs came from an Oracle database.
"""

from __future__ import annotations

import json
import re
from hashlib import sha256
from pathlib import Path

from adapters.oracle.ebs.block_texts import NAMES, Block, block, wrapper

THROUGH = ("APPS", "APPS.DUECOURSE_AR")


def recorded(name: str) -> dict[str, object]:
    told = block(name)
    outs = {"X_STAGE": "committed", "X_STATUS": "S", **({"X_ID": "4711"} if "X_ID" in told.outs else {})}
    return {
        "executed": {one: sha256(block(name, one).text.encode()).hexdigest()[:16] for one in THROUGH},
        "binds": {bind: "7" if Block.is_number(bind) else "text" for bind in told.ins},
        "outs": outs,
    }


def documented(page: str) -> str:
    """The page with the wrapper of this version."""
    text = f"```sql\n{wrapper(THROUGH[1])}```"
    return re.sub(r"```sql\nCREATE OR REPLACE PACKAGE.*?```", lambda _: text, page, flags=re.DOTALL)


if __name__ == "__main__":
    PAGE = Path(__file__).parents[4] / "docs/adapters/oracle-ebs.md"
    PAGE.write_text(documented(PAGE.read_text("utf-8")), "utf-8")
    made = {name: recorded(name) for name in NAMES if name != "open_session"}
    Path(__file__).with_name("recorded_calls.json").write_text(json.dumps(made, indent=1) + "\n", "utf-8")
