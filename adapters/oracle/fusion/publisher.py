"""BI Publisher over SOAP: a report run and fetched whole, in pieces of bytes that may end within a character.

zeep makes and reads the messages; the kit's session carries them, so that logon, throttling and bounds are one.
What an answer in pieces has in `reportBytes`, and that its last offset is -1, is unverified: a first piece that is
shorter than was asked for is the whole, and otherwise all pieces are fetched from the beginning [oracle.md §1.5].
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.resources import as_file, files
from typing import Any, Final

from adapters.kit.session import Session
from adapters.oracle.fusion.settings import Settings
from adapters.oracle.source import Binds
from canonical_model.errors import BadAnswer, Misconfigured, Retry

PORT: Final = "/xmlpserver/services/ExternalReportWSSService"
_NAMESPACE: Final = "http://xmlns.oracle.com/oxp/service/PublicReportService"
_BINDING: Final = f"{{{_NAMESPACE}}}ExternalReportWSSServiceSoap12"
_ACCEPT: Final = "application/soap+xml"
#: words of a fault that no later try changes; the words themselves are unverified
_STANDING: Final = ("not found", "Invalid", "denied", "not authorized")


class Publisher:
    """Runs reports of one pod."""

    def __init__(self, settings: Settings, session: Session) -> None:
        self._settings, self._session = settings, session
        self._made: Any = None

    def run(self, report: str, binds: Binds, *, entity: str = "") -> bytes:
        """The content of a report, bounded by the session's bounds."""
        size = self._settings.chunk_bytes
        answer = self._asked(lambda port: port.runReport(self._request(report, binds, size)), report, entity)
        first, file = bytes(answer.reportBytes or b""), str(answer.reportFileID or "")
        if not file or 0 < len(first) < size:
            return first
        return self._in_pieces(report, file, entity)

    def _in_pieces(self, report: str, file: str, entity: str) -> bytes:
        size, most = self._settings.chunk_bytes, self._session.bounds.most_unpacked_bytes
        content = bytearray()
        while True:
            begin = len(content)
            answer = self._asked(
                lambda port, begin=begin: port.downloadReportDataChunk(fileID=file, beginIdx=begin, size=size),
                report, entity,
            )  # fmt: skip
            piece = bytes(answer.reportDataChunk or b"")
            content += piece
            if len(content) > most:
                raise BadAnswer(f"{report} is larger than {most} bytes", remedy="lower page_size", entity=entity)
            if not piece or int(answer.reportDataOffset) < 0:
                return bytes(content)
            if int(answer.reportDataOffset) != len(content):
                raise BadAnswer(f"{report}: a piece of it is missing at byte {len(content)}", entity=entity)

    def _request(self, report: str, binds: Binds, size: int) -> dict[str, Any]:
        return {
            "attributeFormat": self._settings.report_format, "byPassCache": True,
            "parameterNameValues": {"item": [_parameter(name, value) for name, value in binds.items()]},
            "reportAbsolutePath": f"{self._settings.reports}/{report}.xdo", "sizeOfDataChunkDownload": size,
        }  # fmt: skip

    def _asked(self, ask: Any, report: str, entity: str) -> Any:  # noqa: ANN401 - zeep makes its types at run time
        from zeep.exceptions import Error as ZeepError

        try:
            return ask(self._port())
        except (BadAnswer, Retry) as error:
            if any(words in error.message for words in _STANDING):
                raise Misconfigured(
                    f"{report}: {error.message}", entity=entity,
                    remedy=f"install the report {self._settings.reports}/{report}.xdo, and let the user run it",
                ) from None  # fmt: skip
            raise
        except (ZeepError, ValueError, AttributeError, TypeError) as error:
            raise BadAnswer(f"{report}: not an answer of BI Publisher ({error})", entity=entity) from None

    def _port(self) -> Any:  # noqa: ANN401 - made from the WSDL
        if self._made is None:
            from adapters.oracle.fusion.soap_transport import client_of

            own = self._settings.wsdl_file
            with as_file(files("adapters.oracle.fusion") / "ExternalReportWSSService.wsdl") as shipped:
                client = client_of(own or str(shipped), self._session, accept=_ACCEPT)
            # the address in a WSDL is often a host that only the pod itself reaches
            self._made = client.create_service(_BINDING, self._session.within(PORT))
        return self._made


def _parameter(name: str, value: str | Sequence[str]) -> Mapping[str, Any]:
    values = [value] if isinstance(value, str) else list(value)
    return {"name": name, "values": {"item": values}}
