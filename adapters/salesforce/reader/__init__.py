"""Reading one organisation."""

from adapters.salesforce.reader.salesforce_reader import SalesforceReader

__all__ = ["SalesforceReader"]
