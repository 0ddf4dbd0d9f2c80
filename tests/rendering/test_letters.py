"""Letters and mails: figures worked out by hand, in words that are there, of names that are only data."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from pypdf import PdfReader

from canonical_model.errors import Misconfigured
from channels.mail import letter_of
from core.outreach.drafts import Draft
from core.outreach.languages import LANGUAGES
from duecourse.rendering import trying
from duecourse.rendering.content import payment_link
from duecourse.rendering.phrases import SHIPPED, phrases_of
from duecourse.rendering.renderer import TemplateRenderer
from duecourse.rendering.trying import tried
from duecourse.rendering.worked_letters import EXAMPLES, example_of

ROOT = Path(__file__).parents[2]


def read(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages)


@pytest.mark.parametrize(
    ("law", "said"),
    [
        # § 288 (2), (5) BGB: 1.27 + 9 per cent for 1 March … 10 June, 102 of 365 days, on 10,000: 286.997; 40 euro
        ("DE", ["287,00 EUR", "102 Tage zu 10,27 %", "40,00 EUR", "10.327,00 EUR", "§§ 286, 288 BGB", "20. Juni 2026"]),
        # Act of 1998, s. 6 and 5A: 4.25 (30 June 2025) + 8 for 192 of 365 days on 5,000: 322.19; 70 pounds from 1,000
        ("GB", ["322.19 GBP", "192 days at 12.25 %", "70.00 GBP", "5,392.19 GBP", "Act 1998", "20 June 2026"]),
        # forsinkelsesrenteloven §§ 3, 3a: 12 per cent for 146 of 365 days on 80,000: 3,840; 460 kroner; 14 days to pay
        ("NO", ["3,840.00 NOK", "146 days at 12 %", "460.00 NOK", "84,300.00 NOK", "renteloven", "24 June 2026"]),
        # Directive 2011/7/EU, art. 2 and 6: 2.15 + 8 for 71 of 365 days on 1,000: 19.74; 40 euro
        ("EU", ["19,74 EUR", "71 jours à 10,15 %", "40,00 EUR", "1 059,74 EUR", "2011/7/EU", "20 juin 2026"]),
    ],
)  # fmt: skip
def test_the_letter_of_each_law_says_what_is_worked_out_by_hand(law: str, said: list[str]) -> None:
    rendered = TemplateRenderer().render(example_of(law))
    text = read(rendered.attachments[0].content).replace("\u202f", " ").replace("\xa0", " ")
    for one in said:
        assert one in text


def test_the_letters_that_lie_in_the_documentation_are_those_that_are_made() -> None:
    for law in EXAMPLES:
        kept = (ROOT / "docs" / "letters" / f"{law.lower()}.pdf").read_bytes()
        assert read(kept) == read(TemplateRenderer().render(example_of(law)).attachments[0].content)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_and_tone_of_a_language_can_be_said(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trying, "_MEANS", ("sms",) if language != "de" else ("mail", "sms"))
    count, faults = tried(TemplateRenderer(), language)
    assert (count > 10, faults) == (True, ())


def plain(**more: Any) -> Draft:
    told = {"means": "mail", "names": ("Anna Nowak",), "addresses": ("anna@kunde.example",), "as_document": False}
    return structs.replace(example_of("DE"), **{**told, **more})


def test_a_name_that_is_a_template_or_markup_stays_a_name() -> None:
    nasty = "{{ 7 * 7 }} {% raw %} <b>&amp;</b> ${7*7}"
    rendered = TemplateRenderer().render(plain(names=(nasty,), customer_name=nasty))
    assert f"Guten Tag {nasty}," in rendered.text
    assert "49" not in rendered.text
    assert "<b>&amp;</b>" in read(rendered.attachments[0].content)


def test_a_header_is_one_line_whatever_a_name_holds() -> None:
    draft = plain(names=("Anna\r\nBcc: all@kunde.example",))
    message = letter_of(draft, TemplateRenderer().render(draft), at=trying_day())
    assert message["Bcc"] is None
    headers = message.as_bytes().split(b"\r\n\r\n")[0]
    assert b"\nBcc:" not in headers
    with pytest.raises(ValueError, match="addr"):
        letter_of(plain(addresses=("a@b>\r\nX: y",)), TemplateRenderer().render(plain()), at=trying_day())


def test_the_same_draft_gives_the_same_bytes() -> None:
    draft = plain()
    made = [letter_of(draft, TemplateRenderer().render(draft), at=trying_day()).as_bytes() for _ in range(2)]
    assert made[0] == made[1]


def trying_day() -> Any:
    from datetime import UTC, datetime

    return datetime(2026, 6, 10, 12, tzinfo=UTC)


def test_a_link_holds_a_number_as_a_link_may() -> None:
    sender = structs.replace(example_of("DE").sender, payment_link="https://pay.example/{customer}?e={entity}")
    assert payment_link(plain(sender=sender, customer_number="A/7 &x")) == "https://pay.example/A%2F7%20%26x?e=E1"


def test_a_sign_that_the_letters_font_lacks_is_refused_in_words() -> None:
    with pytest.raises(Misconfigured, match=r"font has no .*株"):
        TemplateRenderer().render(plain(means="letter", customer_name="株式会社"))


def test_templates_of_ones_own_are_read_whole_or_refused(tmp_path: Path) -> None:
    ours = (SHIPPED / "en.toml").read_text("utf-8")
    for text, why in (
        (ours.replace('closing = "Kind regards"\n', ""), "missing phrases: closing"),
        (ours + "\nextra = 1\n", "unknown: consequence.extra"),
        (ours.replace("{{ names }}", "{{ names "), "greeting_known"),
        ("= 1", "en.toml"),
        ("x" * 300_000, "larger than"),
    ):
        (tmp_path / "en.toml").write_text(text, encoding="utf-8")
        with pytest.raises(Misconfigured, match=why):
            phrases_of("en", tmp_path)
    (tmp_path / "en.toml").write_text(ours.replace("{{ names }}", "{{ names.__class__.__mro__ }}"), encoding="utf-8")
    _, faults = tried(TemplateRenderer(tmp_path), "en")
    assert "SecurityError" in faults[0]
    assert phrases_of("en", tmp_path).version != phrases_of("en").version
