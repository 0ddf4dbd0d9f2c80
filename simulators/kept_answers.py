"""What was worked out for the last questions at one state, so that the pages of an answer cost what they hold."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, Final

#: questions whose answers are kept
MAX_ANSWERS: Final = 32


class KeptAnswers:
    """The last answers; those of another state are forgotten."""

    def __init__(self) -> None:
        self._state: Hashable = None
        self._held: OrderedDict[Hashable, list[Any]] = OrderedDict()

    def of(self, question: Hashable, state: Hashable, answer: Callable[[], list[Any]]) -> list[Any]:
        """The answer to a question, which nobody may change."""
        if state != self._state:
            self._state = state
            self._held.clear()
        if question not in self._held:
            self._held[question] = answer()
            if len(self._held) > MAX_ANSWERS:
                self._held.popitem(last=False)
        self._held.move_to_end(question)
        return self._held[question]
