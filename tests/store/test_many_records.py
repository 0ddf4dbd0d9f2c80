"""Many records of ours at once: kept as they are one by one, each with its link of the chain."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec import structs

from canonical_model.access import Scope
from canonical_model.collecting import PromiseToPay
from store.account_reads import AT_ONCE
from store.session import OutOfScope


def promises(desk: Any, count: int) -> list[PromiseToPay]:
    return [desk.promise(str(number)) for number in range(count)]


def chain(desk: Any) -> list[tuple[str, ...]]:
    return [
        tuple(row)
        for row in desk.sql(
            """SELECT action, subject, audit.entity, text, content = 'sealed:' || encode(sha256(key || row_hash), 'hex')
            FROM audit JOIN audit_text USING (number) JOIN promise ON subject = id ORDER BY number"""
        )
    ]


def test_many_at_once_are_kept_as_one_by_one(desk: Any) -> None:
    many = promises(desk, AT_ONCE + 3)
    with desk.unit() as repository:
        assert repository.put(many[0], because="first")
    later = [structs.replace(many[0], promised_for=date(2026, 12, 24)), *many[1:]]
    with desk.unit() as repository:
        assert repository.put_all(later, because="all") == len(later)
    with desk.unit() as repository:
        assert {one.id: one for one in repository.promises()} == {one.id: one for one in later}
        assert repository.verify_audit().ok
    assert [link[:4] for link in chain(desk)[1:]] == [("put promise", one.id, "1010", "all") for one in later]
    assert desk.sql("SELECT count(*), count(DISTINCT recorded_from) FROM promise") == [(len(later), 1)]
    assert desk.sql("SELECT id FROM promise_history") == [(many[0].id,)]


def test_a_link_says_what_that_of_a_single_record_says(desk: Any) -> None:
    one, other = promises(desk, 2)
    with desk.unit() as repository:
        repository.put(one, because="kept")
        repository.put_all([other], because="kept")
    wanted = [("put promise", each.id, "1010", "kept", True) for each in (one, other)]
    assert chain(desk) == wanted


def test_equal_ones_write_nothing(desk: Any) -> None:
    many = promises(desk, 3)
    with desk.unit() as repository:
        repository.put_all(many, because="first")
    links = chain(desk)
    with desk.unit() as repository:
        assert repository.put_all(many, because="again") == 0
        assert repository.put_all([], because="none") == 0
        assert repository.batch() == 1
    assert chain(desk) == links


def test_one_out_of_scope_keeps_all_from_being_written(desk: Any) -> None:
    mine, foreign = desk.promise("1"), desk.promise("2", entity="2910")
    with pytest.raises(OutOfScope), desk.unit(Scope(entities=frozenset({"1010"}))) as repository:
        repository.put_all([mine, foreign], because="both")
    with desk.unit() as repository:
        assert repository.promises() == []
