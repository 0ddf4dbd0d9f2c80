"""Rotation: a connection that goes on with what its secrets have become, where they are kept."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import msgspec

from adapters.kit.secrets import Secret, secret_hook
from canonical_model.adapter import Adapter
from canonical_model.errors import Misconfigured
from duecourse.references import changes
from duecourse.settings import Settings, SystemSettings


class Credentials:
    """The settings of one connection, and its secrets, which change with what they refer to."""

    def __init__(self, settings: Settings, system: SystemSettings, adapter: Adapter) -> None:
        self._settings, self._system = settings, system
        self._known = deepcopy(system.options)
        self._made: list[Secret] = []
        #: of the adapter's own settings type
        self.options = self._converted(adapter)
        settings.source.found.update(one.reveal() for one in self._made)

    def anew(self) -> bool:
        """Look the secrets up again; whether any changed. Those in the options are the new ones then."""
        fresh = self._settings.looked_up_anew(self._system.name)
        changed = changes(self._known, fresh)
        self._known = fresh
        moved = [one for one in self._made if one.reveal() in changed]
        for one in moved:
            one.become(changed[one.reveal()])
        return bool(moved)

    def _converted(self, adapter: Adapter) -> object:
        try:
            return msgspec.convert(self._known, adapter.settings_type, strict=False, dec_hook=self._hook)
        except msgspec.ValidationError as error:
            remedy = "correct duecourse.toml"
            raise Misconfigured(f"settings: {error}", system=self._system.name, remedy=remedy) from error

    def _hook(self, wanted: type, value: object) -> Any:  # noqa: ANN401 - msgspec's signature of a decoding hook
        made = secret_hook(wanted, value)
        self._made.append(made)
        return made
