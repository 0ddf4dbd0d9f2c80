"""What both clients of SuiteQL are told to read."""

from __future__ import annotations

from msgspec import Struct


class Task(Struct, frozen=True, kw_only=True):
    """One statement of one account."""

    server: str
    account: str
    consumer_key: str
    consumer_secret: str
    token_id: str
    token_secret: str
    statement: str
    params: list[str | int]
    #: how many of the parameters say where the rows begin
    bounds: int
    page_size: int
    #: rows that a statement may have [netsuite.md §1.1]
    most_rows: int
