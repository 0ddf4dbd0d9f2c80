"""The net under what is sent elsewhere."""

from __future__ import annotations

import pytest

from core.personal import personal


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("write to ada.b+c@customer-x.example.com.", ["mail address"]),
        ("paid from DE89 3704 0044 0532 0130 00 TODAY", ["IBAN"]),
        ("GB82WEST12345698765432", ["IBAN"]),
        ("card 4111-1111-1111-1111", ["card number"]),
        ("ada@customer.example 4111111111111111", ["mail address", "card number"]),
        ("DE88 3704 0044 0532 0130 00", []),
        ("4111 1111 1111 1112, a4111111111111111", []),
        ("@ home, a@b", []),
        ("2026-11-27T10:00:00.123456Z 1234567890123", []),
    ],
)
def test_what_is_personal_is_called_by_its_kind_and_nothing_else_is(text: str, found: list[str]) -> None:
    assert list(personal(text)) == found
