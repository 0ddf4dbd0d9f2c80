"""Files from other hosts: nothing of ours goes along; and tables in a zip, however hostile it is."""

from __future__ import annotations

import csv
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from io import BytesIO, StringIO
from tempfile import TemporaryFile
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.kit.archives import Archive, ArchiveBounds
from adapters.kit.bounds import Bounds
from adapters.kit.downloads import Depot, must_be_hosts
from adapters.kit.throttle import Unlimited
from canonical_model.access import Actor
from canonical_model.adapter import Environment
from canonical_model.errors import AdapterError, BadAnswer, Misconfigured, NotReached, Retry
from canonical_model.identity import SystemUid

BLOB = "https://store.blob.core.windows.net/x.zip?sig=SECRET-SIGNATURE"
AZURE = ("*.blob.core.windows.net",)
Answers = Callable[[httpx2.Request], httpx2.Response]


def depot(answer: Answers, hosts: tuple[str, ...] = AZURE) -> Depot:
    environment = Environment(
        system=SystemUid("s"), name="erp", now=lambda: datetime(2026, 11, 20, tzinfo=UTC), sleep=lambda _: None,
        slots=Unlimited(), bucket=Unlimited(), actor=Actor(id="a", kind="service"),
    )  # fmt: skip
    return Depot(hosts, environment, bounds=Bounds(attempts=3), transport=httpx2.MockTransport(answer))


def failing(error: type[httpx2.TransportError], told: str) -> Answers:
    def answer(request: httpx2.Request) -> httpx2.Response:
        raise error(told, request=request)

    return answer


def test_a_file_is_asked_for_without_anything_of_ours() -> None:
    seen: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, content=b"zip" * 1000, headers={"Set-Cookie": "a=b"})

    with TemporaryFile() as file:
        opened = depot(answer)
        assert [opened.fetch(BLOB, file, most_bytes=3000) for _ in range(2)] == [3000, 3000]
        file.seek(0)
        assert file.read() == b"zip" * 1000
    for request in seen:
        assert not {"authorization", "cookie", "proxy-authorization"} & set(request.headers)
        assert request.headers["accept-encoding"] == "identity"


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/x.zip", "http://store.blob.core.windows.net/x.zip", "https://blob.core.windows.net/x",
        "https://store.blob.core.windows.net:8443/x", "https://storeblob.core.windows.net/x", "file:///etc/passwd",
        "https://store.blob.core.windows.net@evil.example/x", "https://u:p@store.blob.core.windows.net/x", "", "x.zip",
        "https://evil.example/.blob.core.windows.net", "https://[::1", "https://store.blob.core.windows.net:x/",
    ],
)  # fmt: skip
def test_no_other_host_is_asked(url: str) -> None:
    with TemporaryFile() as file, pytest.raises(Misconfigured, match="not allowed"):
        depot(lambda _: pytest.fail("it was asked")).fetch(url, file, most_bytes=9)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (lambda _: httpx2.Response(302, headers={"Location": "https://evil.example/"}), BadAnswer),
        (lambda _: httpx2.Response(403, text="Signature SECRET-SIGNATURE"), BadAnswer),
        (lambda _: httpx2.Response(503), Retry), (lambda _: httpx2.Response(429), Retry),
        (lambda _: httpx2.Response(200, content=b"x" * 101), BadAnswer),
        (lambda _: httpx2.Response(200, content=b"", headers={"Content-Encoding": "br"}), BadAnswer),
        (failing(httpx2.ReadTimeout, f"late: {BLOB}"), Retry), (failing(httpx2.ConnectError, BLOB), NotReached),
    ],
)  # fmt: skip
def test_what_does_not_come_is_an_error_that_does_not_show_the_signature(
    answer: Answers, kind: type[AdapterError]
) -> None:
    with TemporaryFile() as file, pytest.raises(kind) as found:
        depot(answer).fetch(BLOB, file, most_bytes=100)
    assert "SECRET-SIGNATURE" not in str(found.value)


def test_a_file_that_broke_off_is_loaded_from_its_beginning() -> None:
    answers = iter([httpx2.Response(500), httpx2.Response(200, content=b"whole")])
    with TemporaryFile() as file:
        file.write(b"something older and longer")
        assert depot(lambda _: next(answers)).fetch(BLOB, file, most_bytes=9) == 5
        file.seek(0)
        assert file.read() == b"whole"


@pytest.mark.parametrize("pattern", ["*", "*.net", "", "ftp://a.example", "a.example:x", "a b", "x@y.example", "a/b"])
def test_a_pattern_that_is_no_limit_is_no_setting(pattern: str) -> None:
    must_be_hosts((*AZURE, "a.example", "http://localhost:8080", "a.example:8443"))
    with pytest.raises(ValueError, match="not a host"):
        must_be_hosts((pattern,))


def zipped(name: str = "a.csv", body: bytes | str = "A,B\r\n1,2\r\n", kind: int = ZIP_DEFLATED) -> BytesIO:
    made = BytesIO()
    with ZipFile(made, "w", kind) as packed:
        packed.writestr(name, body)
        packed.writestr("../../Manifest.xml", "<x/>")
    return made


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_table_is_read_by_its_columns_whatever_its_encoding(encoding: str) -> None:
    with Archive(zipped(body='A;B\r\n"1\r\n;""x""";é\r\n'.encode(encoding)), delimiter=";") as archive:
        assert archive.tables() == {"a.csv": ("A", "B")}
        assert list(archive.rows("a.csv")) == [{"A": '1\r\n;"x"', "B": "é"}]


@pytest.mark.parametrize(
    ("body", "bounds", "words"),
    [
        (b"A" * 3_000_000, ArchiveBounds(), "no table does"),
        (b"A\r\n" + b"1\r\n" * 9, ArchiveBounds(most_bytes=10), "10 are taken"),
        (b"A\r\n", ArchiveBounds(most_files=1), "1 are taken"),
        (b"A" * 400, ArchiveBounds(most_line=300), "more than 300 characters"),
        (b"A,B\r\n1\r\n", ArchiveBounds(), "line 2 has 1 columns"), (b'A\r\n"1\r\n', ArchiveBounds(), "cannot be read"),
        (b"A\r\n\xff\xfe\xff", ArchiveBounds(), "cannot be read"),
        (b'A\r\n"' + b"x\r\n" * 50_000 + b'"', ArchiveBounds(), "cannot be read"),
    ],
)  # fmt: skip
def test_a_zip_that_is_more_than_it_should_be_is_refused(body: bytes, bounds: ArchiveBounds, words: str) -> None:
    with pytest.raises(BadAnswer, match=words), Archive(zipped(body=body), bounds=bounds) as archive:
        list(archive.rows("a.csv"))


def test_a_zip_with_two_files_of_one_name_or_packed_otherwise_is_refused() -> None:
    made = zipped()
    with pytest.warns(UserWarning, match="Duplicate"), ZipFile(made, "a") as packed:
        packed.writestr("a.csv", "A\r\n")
    with pytest.raises(BadAnswer, match="one name"):
        Archive(made)
    with pytest.raises(BadAnswer, match="not read"):
        Archive(zipped(kind=ZIP_BZIP2))


def test_a_zip_that_understates_what_it_unpacks_to_is_refused() -> None:
    body, declared = b"A\r\n" + b"12345\r\n" * 1000, (7003).to_bytes(4, "little")
    made = zipped(body=body).getvalue()
    lying = BytesIO(made.replace(declared, (10).to_bytes(4, "little")))
    with pytest.raises(BadAnswer, match="cannot be read"), Archive(lying) as archive:
        list(archive.rows("a.csv"))


@given(rows=st.lists(st.tuples(st.text(max_size=9), st.text(max_size=9)), max_size=5))
def test_whatever_is_written_into_a_table_comes_out_of_it(rows: list[tuple[str, str]]) -> None:
    rows = [tuple(one.encode("utf-8", "ignore").decode().replace("\x00", "") for one in row) for row in rows]  # type: ignore[misc]
    text = StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerows([("A", "B"), *rows])
    with Archive(zipped(body=text.getvalue())) as archive:
        assert [(row["A"], row["B"]) for row in archive.rows("a.csv")] == rows


WHOLE = zipped(body="A,B\r\n" + "1,2\r\n" * 20).getvalue()


@given(changes=st.dictionaries(st.integers(0, len(WHOLE) - 1), st.sampled_from([0, 1, 127, 255]), max_size=6))
def test_a_damaged_zip_is_read_or_refused_and_never_anything_else(changes: dict[int, int]) -> None:
    made = bytearray(WHOLE)
    for place, byte in changes.items():
        made[place] = byte
    read = []
    with suppress(BadAnswer), Archive(BytesIO(bytes(made))) as archive:
        read = [list(archive.rows(name)) for name in archive.tables()]
    assert read in ([], [[{"A": "1", "B": "2"}] * 20]), "what is read is what was packed"
