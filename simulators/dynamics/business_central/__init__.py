"""The Business Central face of the books: API v2.0 and a published page, with its journals, batches and refusals."""

from simulators.dynamics.business_central.kept import Kept, kept
from simulators.dynamics.business_central.options import Options
from simulators.dynamics.business_central.server import RunningServer, Seen, made_credentials, serve
from simulators.dynamics.entra import Credentials
from simulators.dynamics.faults import FAULTS
from simulators.dynamics.injections import WRITE_FAULTS

__all__ = [
    "FAULTS",
    "WRITE_FAULTS",
    "Credentials",
    "Kept",
    "Options",
    "RunningServer",
    "Seen",
    "kept",
    "made_credentials",
    "serve",
]
