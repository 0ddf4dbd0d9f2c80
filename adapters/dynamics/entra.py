"""Logging on by Microsoft Entra: an application with a secret, for the environment that is read.

The scope is the environment's own address, `/.default` [dynamics_crm.md §3; addendum B5].
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from adapters.kit.auth import ClientCredentials
from adapters.kit.secrets import Secret

PUBLIC: Final = "https://login.microsoftonline.com"


class Application(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="secret"):
    """An application with a client secret."""

    #: the directory's id or domain
    tenant: str
    client_id: str
    client_secret: Secret
    #: of national clouds another one
    authority: str = PUBLIC


def credentials_for(auth: Application, resource: str) -> ClientCredentials:
    """How the kit logs on for a resource."""
    return ClientCredentials(
        token_url=f"{auth.authority.rstrip('/')}/{auth.tenant}/oauth2/v2.0/token", client_id=auth.client_id,
        client_secret=auth.client_secret, scope=f"{resource.rstrip('/')}/.default", in_form=True,
    )  # fmt: skip
