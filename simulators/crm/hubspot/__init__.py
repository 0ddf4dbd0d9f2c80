"""HubSpot: a portal on loopback."""

from simulators.crm.hubspot.options import Options
from simulators.crm.hubspot.server import Credentials, RunningServer, serve

__all__ = ["Credentials", "Options", "RunningServer", "serve"]
