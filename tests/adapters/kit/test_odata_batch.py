"""A changeset as it is written, and what its answers say."""

from __future__ import annotations

from email import message_from_string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.kit.odata_batch import Part, answers, changeset
from canonical_model.errors import BadAnswer

BODIES = st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\r\n\0"), max_size=40)


def written(*bodies: str) -> tuple[str, str]:
    parts = [Part(method="PATCH", path=f"Set('{n}')", headers={"If-Match": "*"}, body=b) for n, b in enumerate(bodies)]
    return changeset(parts, name="n1")


@given(st.lists(BODIES, min_size=1, max_size=5))
def test_another_reader_of_mime_finds_every_write_in_its_changeset(bodies: list[str]) -> None:
    kind, body = written(*bodies)
    batch = message_from_string(f"Content-Type: {kind}\r\n\r\n{body}")
    (inner,) = batch.get_payload()  # type: ignore[misc] # a multipart message's payload is a list
    writes = inner.get_payload()  # type: ignore[union-attr]
    assert [part["Content-ID"] for part in writes] == [str(number) for number in range(1, len(bodies) + 1)]  # type: ignore[union-attr,index]
    for number, (part, text) in enumerate(zip(writes, bodies, strict=True)):
        head, _, rest = part.get_payload().replace("\r\n", "\n").partition("\n\n")  # type: ignore[union-attr]
        assert head.splitlines()[0] == f"PATCH Set('{number}') HTTP/1.1"
        assert f"Content-Length: {len(text.encode())}" in head
        assert rest.rstrip("\n") == text.rstrip("\n")


PART = "Content-Type: application/http\r\n\r\nHTTP/1.1 {status} X\r\nContent-Type: application/json\r\n\r\n{body}\r\n"


def test_an_executed_changeset_has_a_part_for_each_write() -> None:
    inner = "".join(f"--i\r\n{PART.format(status=204, body='')}" for _ in range(2))
    body = f"--o\r\nContent-Type: multipart/mixed; boundary=i\r\n\r\n{inner}--i--\r\n--o--\r\n"
    assert [part.status for part in answers("multipart/mixed; boundary=o", body)] == [204, 204]


def test_a_failed_changeset_is_its_first_error() -> None:
    body = f"--o\r\n{PART.format(status=412, body='{}')}--o--\r\n"
    (part,) = answers('multipart/mixed; boundary="o"', body)
    assert (part.status, part.body, part.headers) == (412, "{}", {"content-type": "application/json"})


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("text/html", "<html>"),
        ("multipart/mixed; boundary=o", ""),
        ("multipart/mixed; boundary=o", "--o\r\nx\r\n--o--"),
    ],
)
def test_anything_else_is_no_answer_of_a_batch(kind: str, body: str) -> None:
    with pytest.raises(BadAnswer):
        answers(kind, body)
