"""Reading grades, against texts whose grade is easy to see."""

import pytest

from pyland.authoring.readability import EASY_GRADE, grade


def test_a_childs_sentence_is_easy():
    assert grade(["The cat sat on the mat. It was a fat cat."]) < 1


def test_a_lawyers_sentence_is_not():
    text = "Notwithstanding the aforementioned considerations, participants are encouraged to continue accordingly."
    assert grade([text]) > 12


def test_longer_words_and_longer_sentences_are_harder():
    assert grade(["Go to the big flag."]) < grade(["Go to the enormous flag."])
    assert grade(["Go to the flag. Then pick up the shell."]) < grade(["Go to the flag and then pick up the shell."])


def test_code_counts_as_one_word_however_long_it_is():
    assert grade(["Use `move_everywhere_immediately()` now."]) == grade(["Use `x` now."])


def test_nothing_to_read_is_easy():
    assert grade([]) == grade([""]) == grade(["!!! `..`"]) - grade(["`x`"]) == 0.0


def test_stars_for_bold_text_do_not_count():
    assert grade(["Walk **to the flag**."]) == grade(["Walk to the flag."])


@pytest.mark.parametrize(("word", "syllables"), [
    ("the", 1), ("beach", 1), ("flag", 1), ("walked", 1), ("wanted", 2), ("table", 2), ("shells", 1), ("wishes", 2),
    ("coconut", 3), ("rocks", 1), ("home", 1), ("water", 2), ("email", 2), ("a", 1), ("every", 3),
])
def test_syllables(word, syllables):
    assert grade([word]) == pytest.approx(0.39 + 11.8 * syllables - 15.59)


def test_the_border_is_grade_four():
    assert EASY_GRADE == 4.0
