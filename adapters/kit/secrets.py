"""Secrets: values that no log, error or repr shows."""

from __future__ import annotations

from collections.abc import Iterable
from hmac import compare_digest
from typing import Any, Final, NoReturn

MASK: Final = "***"
#: a shorter value is not searched for in texts: it would mask half of them
_LEAST_SEARCHED: Final = 4


class Secret:
    """A password, key or token. Its repr and str are `***`; `reveal()` is the only way to the value."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The value itself, for the one line that sends it."""
        return self._value

    def become(self, value: str) -> None:
        """Take the value that it was changed to where it is kept."""
        self._value = value

    def __repr__(self) -> str:
        return MASK

    def __str__(self) -> str:
        return MASK

    def __bool__(self) -> bool:
        return self._value != ""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash(Secret)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not written anywhere")


def secret_hook(wanted: type, value: object) -> Any:  # noqa: ANN401 - msgspec's signature of a decoding hook
    """For `msgspec.convert(…, dec_hook=secret_hook)`: turns a text into a Secret."""
    if wanted is Secret and isinstance(value, str):
        return Secret(value)
    raise NotImplementedError(f"cannot make {wanted.__name__} of {type(value).__name__}")


def redacted(text: str, secrets: Iterable[str]) -> str:
    """The text with every one of the secrets replaced by `***`."""
    for secret in secrets:
        if len(secret) >= _LEAST_SEARCHED:
            text = text.replace(secret, MASK)
    return text
