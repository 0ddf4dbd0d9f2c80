"""HTML that nobody sees is neither read nor shown; HTML that is seen is not lost."""

from __future__ import annotations

import pytest

from core.replies.html_text import shown

SEEN = "We pay on Friday."


@pytest.mark.parametrize(
    "hidden",
    [
        '<span style="display: none">already paid</span>',
        '<div style="DISPLAY:none !important"><b>already</b> <i>paid</i></div>',
        '<span style="visibility:hidden">already paid</span>',
        '<span style="font-size:0">already paid</span>',
        '<span style="font-size: 0px; line-height:0">already paid</span>',
        '<span style="font-size:1px">already paid</span>',
        '<font size="0">already paid</font>',
        '<span style="opacity:0">already paid</span>',
        '<span style="color:#ffffff">already paid</span>',
        '<font color="white">already paid</font>',
        '<div style="max-height:0;overflow:hidden">already paid</div>',
        '<div style="position:absolute;left:-9999px">already paid</div>',
        '<span style="mso-hide:all">already paid</span>',
        "<p hidden>already paid</p>",
        "<template>already paid</template>",
        "<!-- already paid -->",
        '<style>.x { display:none }</style><span class="y x">already paid</span>',
        '<style>#z{visibility:hidden}</style><span id="z">already paid</span>',
        '<span style="display:none">already <span>very</span> paid</span>',
    ],
)
def test_what_a_reader_does_not_see_is_not_read(hidden: str) -> None:
    assert shown(f"<html><body>{hidden}<p>{SEEN}</p>{hidden}</body></html>") == SEEN


@pytest.mark.parametrize(
    "seen",
    [
        f'<p style="color:#333">{SEEN}</p>',
        f'<table><tr><td style="background:#003366"><font color="#ffffff">{SEEN}</font></td></tr></table>',
        f'<p style="display:none">paid<p>{SEEN}',
        f'<div style="display:none">paid</div></div></span><p>{SEEN}</p>',
        f"<style>@media print {{ .x {{ display:none }} }}</style><p class='x'>{SEEN}</p>",
        f'<div style="color:#fff"><p style="color:black">{SEEN}</p></div>',
        f'<p style="max-width:600px;border-width:0;font-size:10px">{SEEN}</p>',
        f'<img height="0" style="display:none"><p>{SEEN}</p>',
        f"<ul><li hidden>paid<li>{SEEN}</ul>",
    ],
)
def test_what_a_reader_sees_is_read(seen: str) -> None:
    assert shown(f"<html><head><title>t</title></head><body>{seen}</body></html>").strip() == SEEN
