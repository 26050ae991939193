"""`Answers`: what a player answered on one map is good on the others, too, where the same is asked."""

from collections import Counter, defaultdict

from pyland.play.trial import Trial


class Answers:
    """All answers that were given during one run, by the question and by how often it was asked before.

    Questions with other words, or with other choices, are other questions: the player has to be asked.
    """

    def __init__(self) -> None:
        self._given: defaultdict[str, list[str]] = defaultdict(list)
        self._asked: defaultdict[int, Counter[str]] = defaultdict(Counter)

    def known(self, trial: Trial) -> str | None:
        """What has been answered to the question of a map already; None when nothing has, or nothing asks."""
        question, choices = trial.company.question, trial.company.choices
        if question is None:
            return None
        given = self._given[question][self._asked[trial.index][question]:]
        return given[0] if given and (not choices or given[0] in choices) else None

    def give(self, trial: Trial, text: str) -> None:
        """Answer the question of a map. What is none of its choices is no answer."""
        company = trial.company
        question = company.question
        if question is None:
            return
        company.answer(text)
        if company.question is not None:
            return
        asked = self._asked[trial.index]
        if len(self._given[question]) == asked[question]:
            self._given[question].append(company.inputs_used[-1])
        asked[question] += 1
