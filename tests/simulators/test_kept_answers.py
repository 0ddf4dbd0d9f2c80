"""Answers that are kept for their pages: worked out once a state, and few at once."""

from __future__ import annotations

from simulators.kept_answers import MAX_ANSWERS, KeptAnswers


def test_an_answer_is_worked_out_once_a_state() -> None:
    kept, asked = KeptAnswers(), list[str]()

    def answer(question: str, state: int) -> list[str]:
        def made() -> list[str]:
            asked.append(f"{question}{state}")
            return [f"{question}{state}"]

        return kept.of(question, state, made)

    assert answer("a", 1) == answer("a", 1) == ["a1"]
    assert answer("b", 1) == ["b1"]
    assert answer("a", 2) == ["a2"]
    assert answer("a", 1) == ["a1"]
    assert asked == ["a1", "b1", "a2", "a1"]


def test_the_question_that_was_asked_longest_ago_is_forgotten_first() -> None:
    kept, asked = KeptAnswers(), list[int]()

    def answer(question: int) -> None:
        kept.of(question, "", lambda: asked.append(question) or [])

    for number in range(MAX_ANSWERS):
        answer(number)
    answer(0)
    answer(MAX_ANSWERS)
    answer(0)
    answer(1)
    assert asked == [*range(MAX_ANSWERS), MAX_ANSWERS, 1]
