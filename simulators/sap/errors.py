"""What the gateway says when it refuses: one envelope, in JSON or XML as the caller accepts.

The shape is the gateway's; the codes are of its kind, not a complete list.
"""

from xml.sax.saxutils import escape

import msgspec

NS = "http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"


class GatewayError(Exception):
    """The request cannot be answered; carries the HTTP status and the gateway's code and text."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


def no_service(name: str) -> GatewayError:
    """The system has no such service."""
    return GatewayError(403, "/IWFND/MED/170", f"No service found for namespace '', name '{name}', version '0001'")


def no_segment(name: str) -> GatewayError:
    """The service has no such entity set or navigation."""
    return GatewayError(404, "005056A509B11EE1B9A8FEC11C21578E", f"Resource not found for segment '{name}'")


def no_record(name: str) -> GatewayError:
    """There is no record with that key."""
    return GatewayError(404, "/IWBEP/CM_MGW_RT/020", f"Resource not found for segment '{name}'")


def bad_query(message: str) -> GatewayError:
    """A system query option cannot be read."""
    return GatewayError(400, "005056A509B11ED1B9BF9F46AC8B3C2A", message)


def no_property(name: str, type_name: str) -> GatewayError:
    """The entity type has no such property."""
    return GatewayError(400, "/IWBEP/CM_MGW_RT/021", f"Property {name} not found in type {type_name}")


def not_filterable(name: str) -> GatewayError:
    """The property cannot be filtered on."""
    return GatewayError(400, "/IWBEP/CM_MGW_RT/176", f"Property {name} cannot be used in a filter")


def as_json(error: GatewayError, *, request_id: str, timestamp: str) -> bytes:
    """`{"error": {"code", "message": {"lang", "value"}, "innererror": {…}}}`."""
    detail = {"code": error.code, "message": error.message, "propertyref": "", "severity": "error", "target": ""}
    inner = {
        "application": {"component_id": "OPU-BSE-SDE", "service_namespace": "/SAP/", "service_version": "0001"},
        "transactionid": request_id,
        "timestamp": timestamp,
        "errordetails": [detail],
    }
    message = {"lang": "en", "value": error.message}
    return msgspec.json.encode({"error": {"code": error.code, "message": message, "innererror": inner}})


def as_xml(error: GatewayError, *, request_id: str, timestamp: str) -> bytes:
    """The same in XML, for callers who did not ask for JSON."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?><error xmlns="{NS}"><code>{escape(error.code)}</code>'
        f'<message xml:lang="en">{escape(error.message)}</message><innererror>'
        f"<transactionid>{request_id}</transactionid><timestamp>{timestamp}</timestamp></innererror></error>"
    ).encode()
