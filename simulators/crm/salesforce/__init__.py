"""Salesforce: an organisation on loopback."""

from simulators.crm.salesforce.logon import Credentials
from simulators.crm.salesforce.options import Options
from simulators.crm.salesforce.server import RunningServer, serve

__all__ = ["Credentials", "Options", "RunningServer", "serve"]
