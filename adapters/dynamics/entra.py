"""Logging on by Microsoft Entra: an application with a secret or a certificate, for the environment that is read.

The scope is the environment's own address, `/.default` [dynamics_crm.md §3; addendum B5]. A certificate's statement has
the claims aud, exp, iss, jti, nbf, sub and iat [learn.microsoft.com/entra/identity-platform/certificate-credentials].
"""

from __future__ import annotations

from typing import Final, Literal

import msgspec
from msgspec import Struct

from adapters.kit.assertions import PrintHeader
from adapters.kit.auth import ClientAssertion, ClientCredentials
from adapters.kit.secrets import Secret

PUBLIC: Final = "https://login.microsoftonline.com"
#: the vendor's page has PS256 with the SHA-256 print, its older copies RS256 with the SHA-1 one; a report has the
#: newer print refused with AADSTS700027 where the older one is taken [MicrosoftDocs/entra-docs#1301]
_PRINTS: Final[dict[str, PrintHeader]] = {"RS256": "x5t", "PS256": "x5t#S256"}
#: "5-10 minutes after nbf at most", says the same page
_LIFE: Final = 600


class Application(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An application with a client secret, or with a certificate and its private key."""

    #: may be left out: it shows by what is told
    kind: Literal["", "secret", "certificate"] = ""
    #: the directory's id or domain
    tenant: str
    client_id: str
    client_secret: Secret = msgspec.field(default_factory=lambda: Secret(""))
    #: PEM files' texts
    certificate: str = ""
    private_key: Secret = msgspec.field(default_factory=lambda: Secret(""))
    algorithm: Literal["RS256", "PS256"] = "RS256"
    #: of national clouds another one
    authority: str = PUBLIC

    def __post_init__(self) -> None:
        certified = bool(self.certificate) and bool(self.private_key)
        if bool(self.client_secret) == certified or bool(self.certificate) != bool(self.private_key):
            raise ValueError("auth has either a client_secret, or a certificate with its private_key")
        if self.kind not in {"", "certificate" if certified else "secret"}:
            raise ValueError(f"auth is of the kind {self.kind}, and has what the other one needs")


def credentials_for(auth: Application, resource: str) -> ClientCredentials | ClientAssertion:
    """How the kit logs on for a resource."""
    address = f"{auth.authority.rstrip('/')}/{auth.tenant}/oauth2/v2.0/token"
    scope = f"{resource.rstrip('/')}/.default"
    if auth.client_secret:
        return ClientCredentials(
            token_url=address, client_id=auth.client_id, client_secret=auth.client_secret, scope=scope, in_form=True
        )
    return ClientAssertion(
        token_url=address, client_id=auth.client_id, certificate=auth.certificate, private_key=auth.private_key,
        algorithm=auth.algorithm, print_header=_PRINTS[auth.algorithm], single_use=True, life_seconds=_LIFE,
        form={"client_id": auth.client_id, "scope": scope},
    )  # fmt: skip
