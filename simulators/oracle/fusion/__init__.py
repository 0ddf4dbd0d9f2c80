"""The Fusion Cloud Receivables face of the books: REST read and written, with Oracle's logon and refusals."""

from simulators.oracle.fusion.auth import Credentials, made_credentials
from simulators.oracle.fusion.faults import FAULTS
from simulators.oracle.fusion.kept import Kept, kept
from simulators.oracle.fusion.options import Options
from simulators.oracle.fusion.report_faults import REPORT_FAULTS
from simulators.oracle.fusion.server import RunningServer, Seen, serve
from simulators.oracle.fusion.write_faults import WRITE_FAULTS

__all__ = [
    "FAULTS",
    "REPORT_FAULTS",
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
