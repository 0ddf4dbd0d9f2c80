"""What a plan needs to be allowed: services that we know by transcription only."""

from __future__ import annotations

from typing import Final

from adapters.sap.s4.settings import Writing

#: what is written by our transcription, and what it is called for people
TRANSCRIBED: Final = {"payment_advice": "a payment advice", "clearing": "a clearing"}


def must_be_allowed(service: str, settings: Writing) -> None:
    """ValueError unless the settings allow a service that we know by transcription only."""
    if service not in settings.allow:
        raise ValueError(
            f"{TRANSCRIBED[service]} is written by our transcription of SAP's service, not by its published metadata: "
            f'after trying it in a sandbox, set allow = ["{service}"] in the system\'s writing settings'
        )
