"""The Finance & Operations face of the books: OData under `/data`, with its companies, journals and refusals."""

from simulators.dynamics.entra import Credentials
from simulators.dynamics.faults import FAULTS
from simulators.dynamics.finance.kept import Kept, kept
from simulators.dynamics.finance.options import Options
from simulators.dynamics.finance.server import RunningServer, Seen, serve
from simulators.dynamics.injections import WRITE_FAULTS

__all__ = ["FAULTS", "WRITE_FAULTS", "Credentials", "Kept", "Options", "RunningServer", "Seen", "kept", "serve"]
