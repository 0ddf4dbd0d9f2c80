"""The SAP S/4HANA face of the books: its OData V2 read services over HTTP, with the faults real systems have."""

from simulators.sap.auth import Credentials
from simulators.sap.face import Options
from simulators.sap.fault_kit import Fault
from simulators.sap.faults import FAULTS
from simulators.sap.server import RunningServer, Seen, serve

__all__ = ["FAULTS", "Credentials", "Fault", "Options", "RunningServer", "Seen", "serve"]
