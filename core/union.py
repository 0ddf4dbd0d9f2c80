"""Union: which names belong together, when pairs of them are known to (disjoint sets, with path halving)."""

from __future__ import annotations


class Union:
    """Names joined pair by pair; the least name of a group is its root: the order of joining is indifferent."""

    def __init__(self) -> None:
        self._leader: dict[str, str] = {}

    def root(self, name: str) -> str:
        """The least name of the group that a name belongs to."""
        leader = self._leader
        while (above := leader.setdefault(name, name)) != name:
            leader[name] = leader[above]
            name = leader[name]
        return name

    def join(self, left: str, right: str) -> None:
        """From now on both belong together."""
        first, second = sorted((self.root(left), self.root(right)))
        self._leader[second] = first
