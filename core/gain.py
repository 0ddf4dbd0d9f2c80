"""Expected gain: the cash that acting on an account today brings beyond what would come anyway.

Value at risk × effect of the next step × urgency. The value at risk is what a risk model does not expect to come by
itself within the policy's horizon, or the policy's share by age where no model knows the item; effect and urgency are
the policy's stated assumptions (core.gain_terms), moved by what is known of the account (core.factors).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from math import prod
from typing import Final

from canonical_model.decisions import Gain
from canonical_model.money import Money
from core.aging import bucket_of, days_overdue
from core.contact_terms import Channel
from core.factors import six_factors
from core.net_open import NetItem
from core.standing import Standing

_ONE: Final = Decimal(1)
_FINE: Final = Decimal("0.001")


def expected_gain(standing: Standing, channel: Channel) -> Gain:
    """What a step by this channel is expected to bring on what would be asked for."""
    policy, currency = standing.setting.policy, standing.view.functional_currency
    factors = six_factors(standing, coming=by_itself(standing))
    known = {one.item_id: one.by_itself for one in standing.view.outlooks}
    at_risk = sum(
        (_books(standing, (net,)) * _share(standing, net, known.get(net.item.id)) for net in standing.chase), Decimal(0)
    )
    moved = policy.gain.effects.of(channel) * prod((one.weight for one in factors), start=_ONE)
    effect, urgency = min(moved, _ONE).quantize(_FINE), _urgency(standing)
    return Gain(
        amount=Money.rounded(at_risk * effect * urgency, currency), at_risk=Money.rounded(at_risk, currency),
        effect=effect, urgency=urgency, factors=factors,
    )  # fmt: skip


def by_itself(standing: Standing) -> Decimal | None:
    """The share of what would be asked that is likely to come by itself; None unless a model knows every item."""
    known = {one.item_id: one.by_itself for one in standing.view.outlooks}
    asked = _books(standing, standing.chase)
    if asked <= 0 or any(net.item.id not in known for net in standing.chase):
        return None
    coming = sum((_books(standing, (net,)) * known[net.item.id] for net in standing.chase), Decimal(0))
    return (coming / asked).quantize(_FINE)


def _books(standing: Standing, nets: Iterable[NetItem]) -> Decimal:
    """Net open in the books' currency."""
    minor = sum(max(net.net_functional_minor, 0) for net in nets)
    return Money.from_minor(minor, standing.view.functional_currency).amount


def _share(standing: Standing, net: NetItem, comes: Decimal | None) -> Decimal:
    """What of an item counts as at risk: by the model that knows it, by the policy's shares otherwise."""
    if comes is not None:
        return _ONE - comes
    return standing.setting.policy.risk_shares[_bucket(standing, net, standing.setting.as_of) - 1]


def _urgency(standing: Standing) -> Decimal:
    """1, and as much more as the share of what is asked that grows into an older bucket within days."""
    as_of, asked = standing.setting.as_of, _books(standing, standing.chase)
    soon = as_of + timedelta(days=standing.setting.policy.gain.urgent_days)
    older = (net for net in standing.chase if _bucket(standing, net, soon) > _bucket(standing, net, as_of))
    return (_ONE + (_books(standing, older) / asked if asked > 0 else 0)).quantize(_FINE)


def _bucket(standing: Standing, net: NetItem, on: date) -> int:
    return bucket_of(days_overdue(net.item, on), standing.setting.policy.buckets)
