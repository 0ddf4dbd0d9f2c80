"""The archive of invoices: files as the ERP or its archive wrote them, by entity and document number."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from msgspec import Struct

from core.outreach.drafts import Attachment
from core.outreach.port import NoCopy

#: what may be put into a path: nothing that leads out of the folder
_NAME: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,99}")
_PDF: Final = b"%PDF-"
#: bytes of one invoice
_LARGEST: Final = 10 * 1024 * 1024


class Archive(Struct, frozen=True, kw_only=True):
    """Where invoices lie: a path in which {entity} and {document} are put in, as in `/srv/{entity}/{document}.pdf`."""

    path: str

    def copy_of(self, entity: str, document: str) -> Attachment:
        """The invoice's file; NoCopy says why there is none."""
        if not self.path:
            raise NoCopy("no archive of invoices is named: set `invoices` under [outreach], or send it from the ERP")
        if not all(_NAME.fullmatch(part) for part in (entity, document)):
            raise NoCopy(f"{document!r} of {entity!r} is no name of a file: send it from the ERP")
        place = Path(self.path.replace("{entity}", entity).replace("{document}", document))
        try:
            with place.open("rb") as file:
                content = file.read(_LARGEST + 1)
        except OSError as error:
            raise NoCopy(f"no copy of {document} in the archive ({error.strerror}): send it from the ERP") from error
        if not content.startswith(_PDF) or len(content) > _LARGEST:
            raise NoCopy(f"what lies in the archive for {document} is no PDF of at most {_LARGEST >> 20} MB")
        return Attachment(name=f"invoice-{document}.pdf", media_type="application/pdf", content=content)
