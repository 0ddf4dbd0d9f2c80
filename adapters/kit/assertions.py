"""Client assertions: a signed statement of who one is, sent instead of a client secret [RFC 7523 §2.2, RFC 7519]."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final, Literal

import jwt

from adapters.kit.secrets import Secret
from canonical_model.errors import Misconfigured

Algorithm = Literal["ES256", "ES384", "ES512", "PS256", "PS384", "PS512", "RS256"]
#: the value of `client_assertion_type` [RFC 7523 §2.2]
ASSERTION_TYPE: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
#: how long a statement holds; long enough for a clock that is ten minutes off
LIFE: Final = timedelta(hours=1)
#: what the library raises for a key that it cannot use; the key itself is in none of the messages
_UNUSABLE: Final = (ValueError, TypeError, jwt.PyJWTError)


def assertion(claims: Mapping[str, str], *, key: Secret, key_id: str, algorithm: Algorithm, now: datetime) -> str:
    """The claims, dated and signed; Misconfigured if the key does not fit the algorithm."""
    dated = {**claims, "iat": int(now.timestamp()), "exp": int((now + LIFE).timestamp())}
    try:
        return jwt.encode(dated, key.reveal(), algorithm=algorithm, headers={"kid": key_id})
    except _UNUSABLE as error:
        raise Misconfigured(
            f"the private key cannot sign with {algorithm} ({type(error).__name__})",
            remedy="private_key holds a PEM file without a password; an EC key for ES…, an RSA key for PS…",
        ) from None
