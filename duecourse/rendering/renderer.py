"""The renderer: a draft as a mail or script, with its letter and statement; the same draft gives the same bytes."""

from __future__ import annotations

from pathlib import Path

from core.outreach.drafts import Attachment, Draft, Rendered
from duecourse.rendering.content import Content, content_of
from duecourse.rendering.letters import letter
from duecourse.rendering.phrases import Phrases, phrases_of
from duecourse.rendering.statements import statement


class TemplateRenderer:
    """Puts drafts into words by templates; `core.outreach.port.Renderer`."""

    def __init__(self, own: Path | None = None) -> None:
        self._own = own
        self._known: dict[str, Phrases] = {}

    def phrases(self, language: str) -> Phrases:
        """The phrases of a language, read once."""
        if language not in self._known:
            self._known[language] = phrases_of(language, self._own)
        return self._known[language]

    def version(self, language: str) -> str:
        """What tells these phrases from changed ones."""
        return self.phrases(language).version

    def render(self, draft: Draft) -> Rendered:
        """The draft in words, with its attachments."""
        phrases = self.phrases(draft.language)
        content = content_of(draft, phrases)
        return Rendered(
            subject=content.subject, text=_text(draft, content, phrases),
            attachments=tuple(_attachments(draft, content, phrases)),
            template=f"{draft.language}/{draft.kind}/{draft.tone}", template_version=phrases.version,
        )  # fmt: skip


def _text(draft: Draft, content: Content, phrases: Phrases) -> str:
    layout = "mail" if draft.means in {"mail", "letter", "portal"} else "script"
    totals = _aligned(content.totals) if layout == "mail" else [" ".join(line) for line in content.totals]
    told = {name: getattr(content, name) for name in Content.__struct_fields__ if name not in {"rows", "totals"}}
    text = phrases.lay_out(layout, rows=_aligned(content.rows), totals=totals, **told)
    return text.strip() + "\n"


def _aligned(rows: tuple[tuple[str, ...], ...]) -> list[str]:
    """Rows of a table in a fixed pitch, the last column to the right."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))] if rows else []
    return ["  ".join((*(c.ljust(w) for c, w in zip(row[:-1], widths, strict=False)), row[-1].rjust(widths[-1])))
            for row in rows]  # fmt: skip


def _attachments(draft: Draft, content: Content, phrases: Phrases) -> list[Attachment]:
    found: list[Attachment] = []
    if draft.means == "letter" or (draft.means == "mail" and draft.as_document):
        found.append(_pdf(f"reminder-{draft.on}-{draft.id[:8]}.pdf", letter(draft, content, phrases)))
    if draft.statement and draft.means in {"mail", "letter"}:
        found.append(_pdf(f"statement-{draft.on}-{draft.id[:8]}.pdf", statement(draft, phrases)))
    return found


def _pdf(name: str, content: bytes) -> Attachment:
    return Attachment(name=name, media_type="application/pdf", content=content)
