"""Tenants: what tells one ERP of a product from another, so that none sweeps away what was read from the other."""

from __future__ import annotations

from canonical_model.errors import Misconfigured
from core.ports import System
from duecourse.settings import SystemSettings


def same_tenant(known: System, wanted: SystemSettings) -> System:
    """The known system; another ERP under its name would sweep away what was read from the first one."""
    if (known.product, known.tenant) != (wanted.product, tenant_of(wanted)):
        raise Misconfigured(
            f"this store knows it as {known.product} at {known.tenant}, the settings say {wanted.product} at "
            f"{tenant_of(wanted)}",
            system=known.name,
            remedy="declare the other one under a name of its own",
        )
    return known


def tenant_of(system: SystemSettings) -> str:
    """What tells this tenant from another: address and client, or the folder; never a credential."""
    told = (str(system.options.get(key, "")) for key in ("base_url", "client", "folder"))
    return "|".join(part for part in told if part)
