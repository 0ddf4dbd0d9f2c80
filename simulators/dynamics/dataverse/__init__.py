"""Dataverse: an environment on loopback."""

from simulators.dynamics.dataverse.options import Options
from simulators.dynamics.dataverse.server import RunningServer, made_credentials, serve

__all__ = ["Options", "RunningServer", "made_credentials", "serve"]
