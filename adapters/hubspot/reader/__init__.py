"""Reading one portal."""

from adapters.hubspot.reader.hubspot_reader import HubSpotReader

__all__ = ["HubSpotReader"]
