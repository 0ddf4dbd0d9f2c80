"""The NetSuite face of the books: SuiteQL executed as SQL, records written, with NetSuite's logon and refusals."""

from simulators.netsuite.auth import Credentials, made_credentials
from simulators.netsuite.declared import COMPANION, NOTHING, CustomRecord, Declared, Field
from simulators.netsuite.faults import FAULTS
from simulators.netsuite.options import Options
from simulators.netsuite.server import RunningServer, Seen, serve
from simulators.netsuite.stamps import Kept, QueuedMail, kept
from simulators.netsuite.write_faults import WRITE_FAULTS

__all__ = [
    "COMPANION",
    "FAULTS",
    "NOTHING",
    "WRITE_FAULTS",
    "Credentials",
    "CustomRecord",
    "Declared",
    "Field",
    "Kept",
    "Options",
    "QueuedMail",
    "RunningServer",
    "Seen",
    "kept",
    "made_credentials",
    "serve",
]
