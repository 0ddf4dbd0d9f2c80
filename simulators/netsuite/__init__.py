"""The NetSuite face of the books: SuiteQL executed as SQL, with NetSuite's logon, answers and refusals."""

from simulators.netsuite.auth import Credentials, made_credentials
from simulators.netsuite.faults import FAULTS
from simulators.netsuite.server import Options, RunningServer, Seen, serve
from simulators.netsuite.stamps import Kept, kept

__all__ = ["FAULTS", "Credentials", "Kept", "Options", "RunningServer", "Seen", "kept", "made_credentials", "serve"]
