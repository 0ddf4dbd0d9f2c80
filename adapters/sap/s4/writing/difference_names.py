"""What the content of a posting says beside the payment itself."""

from __future__ import annotations

from typing import Final

#: head before the account of a difference; debit positive
DIFFERENCE: Final = "difference "
#: what stays on the account as a line of its own
REST: Final = "rest"
#: what came in the company code's own currency, where the document is in that of its items
WORTH: Final = "worth"
WORTH_IN: Final = "worth in"
