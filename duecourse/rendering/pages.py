"""Pages: fonts, styles and tables that letters and statements share. The same content gives the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from reportlab.lib import colors
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Table, TableStyle

from canonical_model.errors import Misconfigured

_FONTS: Final = Path(__file__).with_name("fonts")
FONT: Final = "DejaVuSans"
BOLD: Final = "DejaVuSans-Bold"
#: DIN 5008's margins
LEFT, RIGHT, TOP, BOTTOM = 25 * mm, 20 * mm, 20 * mm, 30 * mm
_GREY: Final = colors.HexColor("#555555")
Foot = Callable[[Canvas, int], None]


@cache
def _registered() -> Any:  # noqa: ANN401 - the font's table of characters
    face = TTFont(FONT, str(_FONTS / f"{FONT}.ttf"))
    pdfmetrics.registerFont(face)
    pdfmetrics.registerFont(TTFont(BOLD, str(_FONTS / f"{BOLD}.ttf")))
    return face.face.charToGlyph


def style(*, size: float = 10, bold: bool = False, right: bool = False) -> ParagraphStyle:
    """A style of text."""
    _registered()
    name = f"{size}{bold}{right}"
    return ParagraphStyle(
        name, fontName=BOLD if bold else FONT, fontSize=size, leading=size * 1.35,
        alignment=TA_RIGHT if right else 0, splitLongWords=1,
    )  # fmt: skip


def paragraph(text: str, how: ParagraphStyle | None = None) -> Paragraph:
    """Words as data: nothing in them is read as markup. Misconfigured where the font lacks a character."""
    known = _registered()
    missing = sorted({sign for sign in text if ord(sign) not in known and not sign.isspace()})
    if missing:
        raise Misconfigured(
            f"the letters' font has no {' '.join(repr(sign) for sign in missing[:5])}: {text[:60]!r}",
            remedy="send this one by mail, or write the name in Latin letters in the ERP",
        )
    return Paragraph(escape(text, quote=False), how or style())


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[float]) -> Table:
    """A table whose head stands on every page, the last column to the right."""
    last = len(heads) - 1
    head = [paragraph(text, style(size=8.5, bold=True, right=at == last)) for at, text in enumerate(heads)]
    body = [[paragraph(text, style(size=9, right=at == last)) for at, text in enumerate(row)] for row in rows]
    made = Table([head, *body], colWidths=list(widths), repeatRows=1, hAlign="LEFT")
    made.setStyle(
        TableStyle([
            ("LINEBELOW", (0, 0), (-1, 0), 0.8, colors.black), ("LINEBELOW", (0, 1), (-1, -1), 0.25, colors.lightgrey),
            ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 3), ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ])
    )  # fmt: skip
    return made


def document(story: Sequence[Flowable], *, title: str, author: str, foot: Foot) -> bytes:
    """The pages as a PDF."""
    _registered()
    held = BytesIO()
    width, height = A4
    frame = Frame(LEFT, BOTTOM, width - LEFT - RIGHT, height - TOP - BOTTOM, 0, 0, 0, 0, id="all")

    def each(canvas: Canvas, built: BaseDocTemplate) -> None:
        canvas.saveState()
        canvas.setFont(FONT, 7.5)
        canvas.setFillColor(_GREY)
        foot(canvas, built.page)
        canvas.restoreState()

    made = BaseDocTemplate(held, pagesize=A4, title=title, author=author, invariant=1, creator="duecourse")
    made.addPageTemplates([PageTemplate(id="all", frames=[frame], onPage=each)])
    made.build(list(story))
    return held.getvalue()


def footing(lines: Sequence[str], page: Callable[[int], str]) -> Foot:
    """What stands at the foot of each page: the company's own lines, and the page's number."""

    def foot(canvas: Canvas, number: int) -> None:
        for place, line in enumerate(lines[:5]):
            canvas.drawString(LEFT, BOTTOM - 10 * mm - place * 9, line)
        canvas.drawRightString(A4[0] - RIGHT, BOTTOM - 10 * mm, page(number))

    return foot
