"""What the channel `mail` refuses before anything is said to a server."""

from __future__ import annotations

import smtplib
from datetime import UTC, datetime

import pytest

from adapters.kit.secrets import Secret
from channels.mail import Mail, MailSettings


def test_a_password_never_goes_over_a_line_that_is_not_secured() -> None:
    told = MailSettings(host="mail.muster.example", security="none", user="ar", password=Secret("hidden"))
    with pytest.raises(ValueError, match="not secured"):
        Mail(told, now=lambda: datetime.now(UTC))._log_on(smtplib.SMTP())
