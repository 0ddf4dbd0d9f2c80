"""Reports in pieces, in both forms, cut, and refused."""

from __future__ import annotations

import msgspec
import pytest
from fusion_pod import NAME, Pod

from adapters.oracle.fusion.report_rows import csv_rows, xml_rows
from adapters.oracle.rows import ItemRow, columns, needed, read
from canonical_model.errors import BadAnswer, Misconfigured, Retry
from canonical_model.master_data import Customer


def names(pod: Pod, **changes: object) -> list[str]:
    return [one.name for page in pod.pages("customers", **changes) for one in page.records if isinstance(one, Customer)]


@pytest.mark.parametrize("chunk", [1, 2, 3, 5, 7, 64, 100_000])
def test_a_piece_may_end_within_a_character(pod: Pod, chunk: int) -> None:
    whole = pod.reports().rows("customers", {"P_BU": pod.unit(), "P_CURRENCY": "EUR"})
    in_pieces = pod.reports(chunk_bytes=chunk).rows("customers", {"P_BU": pod.unit(), "P_CURRENCY": "EUR"})
    assert list(in_pieces) == (found := list(whole))
    assert NAME in [row["PARTY_NAME"] for row in found]


def test_xml_and_csv_bring_the_same_items(pod: Pod) -> None:
    assert pod.items(report_format="xml") == pod.items()
    assert names(pod, report_format="xml") == names(pod)


def test_a_mark_at_the_head_is_no_part_of_the_first_column() -> None:
    assert list(csv_rows("﻿A,B\r\n1,é\r\n".encode())) == [{"A": "1", "B": "é"}]


@pytest.mark.parametrize(
    "content",
    [b"A,B\r\n1,2\r\n3", b"A,B\r\n1\r\n", b"A,B\r\n1,2,3\r\n", b"A\r\n\xff\r\n", b'A,B\r\n"1,2\r\n'],
)
def test_a_report_that_was_cut_or_damaged_is_no_report(content: bytes) -> None:
    with pytest.raises(BadAnswer):
        list(csv_rows(content))


def test_xml_with_a_dtd_is_not_read() -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY b "c">]><DATA_DS><G_1><A>&b;</A></G_1></DATA_DS>'
    with pytest.raises(BadAnswer, match="DTD"):
        list(xml_rows(bomb))


def test_a_report_that_is_not_installed_is_named_with_what_to_do(pod: Pod) -> None:
    with pytest.raises(Misconfigured, match=r"nothing_like_it.*not found") as told:
        list(pod.reports().rows("nothing_like_it", {}))
    assert "/Custom/duecourse/nothing_like_it.xdo" in told.value.remedy


def test_an_answer_that_is_larger_than_the_bounds_is_refused(pod: Pod) -> None:
    bounds = type(pod.settings.bounds)(most_unpacked_bytes=100)
    with pytest.raises((BadAnswer, Retry)):
        list(pod.reports(bounds=bounds, chunk_bytes=64).rows("items", {
            "P_BU": pod.unit(), "P_OPEN": "Y", "P_CLOSED_FROM": "2026-01-01", "P_AFTER_ID": "0", "P_LIMIT": "9",
        }))  # fmt: skip


def test_a_line_of_csv_is_the_same_row_by_its_places_as_by_its_names() -> None:
    names = [name for name in columns(ItemRow) if name != "COMMENTS"]
    for order in (names, [*reversed(names), "NEW"], [*columns(ItemRow)], [*columns(ItemRow), "NEW"]):
        (row,) = csv_rows(f"{','.join(order)}\n{','.join(f'v{n}' for n, _ in enumerate(order))}\n".encode())
        assert read(row, ItemRow) == msgspec.convert(dict(row), ItemRow)
        assert (set(row), row.get("COMMENTS", "-") == "-") == (set(order), "COMMENTS" not in order)


def test_a_line_of_csv_without_a_needed_column_is_no_row() -> None:
    names = sorted(needed(ItemRow))[1:]
    (row,) = csv_rows(f"{','.join(names)}\n{','.join(names)}\n".encode())
    with pytest.raises(msgspec.ValidationError, match="missing required field"):
        read(row, ItemRow)
