"""Tryton beside duecourse: read, decided on, written back; over JSON-RPC, as an integrator outside would."""

from duecourse_tryton.adapter import ADAPTER

__all__ = ["ADAPTER"]
