"""The adapter before a live Tryton: what `duecourse conformance --adapter proving:ADAPTER` opens."""

from duecourse_tryton import ADAPTER

from proving.counterparty import SUBJECT

__all__ = ["ADAPTER", "SUBJECT"]
