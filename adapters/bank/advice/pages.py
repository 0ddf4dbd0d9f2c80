"""A PDF with a remittance advice: its text, within bounds; nothing of it is run or fetched."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from typing import IO, Any, Final

from adapters.bank.advice.layout import advice_of_text
from adapters.bank.settings import BankSettings
from adapters.bank.source import Source
from canonical_model.bank import BankFile
from canonical_model.errors import BadAnswer

#: an advice has a few pages; a document of more, or of larger ones, is something else
_MOST_PAGES: Final = 50
_MOST_BYTES: Final = 20 * 1024 * 1024
_MOST_CONTENT: Final = 512 * 1024
#: what a stream may unpack to, all filters of it together, and how many operators and drawings are looked at
_MOST_UNPACKED: Final = 8 * 1024 * 1024
_UNPACKING: Final = {
    "zlib_maximum_output_length": _MOST_UNPACKED, "lzw_maximum_output_length": _MOST_UNPACKED,
    "run_length_maximum_output_length": _MOST_UNPACKED, "brotli_maximum_output_length": _MOST_UNPACKED,
    "array_based_stream_maximum_output_length": _MOST_UNPACKED,
    "stream_decoding_work_maximum_length": 2 * _MOST_UNPACKED,
    "stream_parsing_work_maximum_count": 200_000, "xform_maximum_invocations_per_extraction": 100,
    "page_tree_maximum_entries": 5_000, "page_tree_maximum_page_entries": 20_000,
}  # fmt: skip
_MOST_SECONDS: Final = 20.0

# what the library says of damaged files is said in the refusal
_log: Final = logging.getLogger("pypdf")
_log.addHandler(logging.NullHandler())
_log.propagate = False


def read_pdf(source: Source, settings: BankSettings) -> BankFile:
    """The advice that a PDF shows; BadAnswer where it is encrypted, a scan, too large, broken, or no advice."""
    if source.size > _MOST_BYTES:
        raise BadAnswer(f"a PDF of {source.size} bytes: {_MOST_BYTES} are taken of an advice")
    lines = [line for page in text_of_pages(source) for line in page.splitlines()]
    if not any(line.strip() for line in lines):
        raise BadAnswer("a PDF without text, perhaps a scan: ask for the data behind it")
    advice = advice_of_text(lines, settings)
    if advice is None:
        raise BadAnswer("a PDF that lists no documents with amounts: no remittance advice is found in it")
    return BankFile(format="pdf", remittances=(advice,))


def text_of_pages(source: Source) -> list[str]:
    """The text of all pages; whatever the library raises for a damaged document is a refusal."""
    try:
        from pypdf import apply_configuration

        with source.binary() as file, apply_configuration(None, **_UNPACKING):
            return list(_texts(file))
    except BadAnswer:
        raise
    except Exception as error:  # noqa: BLE001 - the library raises what its parts raise for a damaged document
        raise BadAnswer(f"the PDF cannot be read: {type(error).__name__} {str(error)[:120]}") from None


def _texts(file: IO[bytes]) -> Iterator[str]:
    """The text of each page, laid out as it stands there, within bounds."""
    # the library takes a while to import, and most files are no PDF
    from pypdf import PdfReader

    until = time.monotonic() + _MOST_SECONDS
    document = PdfReader(file)
    if document.is_encrypted:
        raise BadAnswer("a PDF that is encrypted: ask for it without a password")
    for number, page in enumerate(document.pages, 1):
        if number > _MOST_PAGES:
            raise BadAnswer(f"a PDF of more than {_MOST_PAGES} pages: no advice has as many")
        if time.monotonic() > until:
            raise BadAnswer(f"a PDF that takes more than {_MOST_SECONDS:.0f} s to read: ask for the data behind it")
        yield _text(page)


def _text(page: Any) -> str:  # noqa: ANN401 - the library's own type
    content = page.get_contents()
    if content is None:
        return ""
    if len(content.get_data()) > _MOST_CONTENT:
        raise BadAnswer(f"a page of the PDF holds more than {_MOST_CONTENT} bytes: no advice does")
    return str(page.extract_text(extraction_mode="layout", layout_mode_space_vertically=False))
