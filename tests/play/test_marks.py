"""Quiet marks beside the lines: when they come, that they move and go with their lines, and that they never flicker."""

import pytest

from pyland.editing.document import Position
from pyland.editing.editor import Editor
from pyland.explain.explanation import Explanation
from pyland.play.checker import Report
from pyland.play.marks import Marks
from pyland.play.players import Players
from pyland.play.saver import Saver
from pyland.play.session import Phase, PlaySession
from pyland.play.textcheck import QUIET_SECONDS
from pyland.play.typedline import PAUSE_SECONDS, TypedLine
from pyland.text import _

from .fakes import FakeBench, level

FRAME = 1 / 60


@pytest.fixture
def player(tmp_path):
    saver = Saver()
    made = Players(tmp_path, saver).open()
    yield made
    made.close()
    saver.close(1.0)


@pytest.fixture
def bench():
    return FakeBench()


@pytest.fixture
def play(player, bench):
    """A session with a program that has been looked at, the caret at its end."""
    def make(*lines):
        session = PlaySession(level("@..F", starter="\n".join(lines)), player, bench)
        pass_time(session, PAUSE_SECONDS + QUIET_SECONDS + 0.1)
        last = session.editor.line_count - 1
        session.editor.click(Position(last, len(session.editor.line(last))))
        return session
    return make


def pass_time(session, seconds):
    for _frame in range(round(seconds / FRAME)):
        session.update(FRAME)


def checked(session):
    """Let time go by in which the text is checked, and yet nobody has made a pause."""
    pass_time(session, QUIET_SECONDS + 0.1)


def type_text(session, text):
    for letter in text:
        if letter == "\n":
            session.editor.newline(0)
        else:
            session.editor.insert(letter, 0)
        session.update(FRAME)


def lines(session):
    return [mark.line for mark in session.marks]


# When they come


def test_the_line_that_is_typed_is_left_alone_until_a_pause(play):
    session = play("wait()", "")
    type_text(session, "move_east???")
    checked(session)
    assert session.check is not None and lines(session) == []
    pass_time(session, PAUSE_SECONDS)
    assert lines(session) == [2]


def test_it_is_marked_when_it_is_left_by_the_arrows(play):
    session = play("wait()", "")
    type_text(session, "move_east???")
    checked(session)
    session.editor.click(Position(0, 0))
    session.update(FRAME)
    assert lines(session) == [2]


def test_it_is_marked_when_typing_goes_on_below(play):
    session = play("wait()", "")
    type_text(session, "move_east???\nwait")
    checked(session)
    assert lines(session) == [2]


def test_moving_along_the_line_is_no_leaving_it(play):
    session = play("")
    type_text(session, "move_east???")
    for column in (3, 5, 7):
        session.editor.click(Position(0, column))
        pass_time(session, PAUSE_SECONDS - 0.3)
        assert lines(session) == []
    pass_time(session, PAUSE_SECONDS)
    assert lines(session) == [1]


def test_run_ends_the_patience(play):
    session = play("")
    type_text(session, "move_east???\nwait???")
    session.run()
    session.update(FRAME)
    assert session.phase is Phase.ENDED and session.explanation.line == 1
    assert lines(session) == [1, 2]


@pytest.mark.parametrize("header", ["for unused in x:", "unused = [", "say(unused, [", 'unused = """', "unused \\"])
def test_what_begins_above_the_typed_line_waits_with_it(play, header):
    """What is wrong with a header or an open bracket may only be that the rest is not there yet."""
    session = play("wait()", "")
    type_text(session, header + "\n")
    checked(session)
    assert lines(session) == []
    pass_time(session, PAUSE_SECONDS)
    assert lines(session) == [2]


def test_a_header_whose_block_is_there_is_marked_at_once(play):
    session = play("wait()", "")
    type_text(session, "for x???:\nwait()\nwait")
    checked(session)
    assert lines(session) == [2]


def test_a_remark_comes_when_its_line_is_left_or_after_a_pause_but_not_later_while_one_types(play):
    """What is written next may be what makes it needless, like the call of a function."""
    session = play("wait()", "")
    type_text(session, "unused\nwait")
    checked(session)
    assert lines(session) == [2]
    session.editor.click(Position(1, 6))
    type_text(session, "s")
    session.editor.click(Position(2, 4))
    type_text(session, "\nwait")
    checked(session)
    assert lines(session) == []
    pass_time(session, PAUSE_SECONDS)
    assert lines(session) == [2]


def test_what_is_new_below_the_typed_line_waits_too():
    """A line that is not whole yet makes others wrong that follow it."""
    editor = Editor("if x\nelse:")
    typed = TypedLine(editor)
    marks = Marks(editor, typed)
    editor.click(Position(0, 4))
    editor.insert(" ", 0)
    typed.update(FRAME)
    marks.take(Report(Explanation("odd", _("Odd"), _("Odd."), line=2)))
    assert marks.shown == ()
    typed.rest()
    marks.update()
    assert [mark.line for mark in marks.shown] == [2]


def test_all_that_is_found_is_marked_and_remarks_are_gentle(play):
    session = play("wait???", "unused()", "wait???", "wait()")
    assert [(mark.line, mark.gentle) for mark in session.marks] == [(1, False), (2, True), (3, False)]


def test_a_problem_comes_before_a_remark_on_the_same_line(play):
    session = play("unused???")
    assert [(mark.line, mark.gentle) for mark in session.marks] == [(1, False), (1, True)]


def test_what_has_no_line_is_no_mark():
    editor = Editor("x")
    marks = Marks(editor, TypedLine(editor))
    marks.take(Report(notes=(Explanation("odd", _("Odd"), _("Odd.")),)))
    assert marks.shown == ()


# How long they stay


def test_they_move_with_their_lines(play):
    session = play("wait()", "move_east???", "unused")
    session.editor.click(Position(0, 0))
    type_text(session, "wait()\n\n")
    assert lines(session) == [4, 5]
    assert session.marks[0].told.fix.line == 4


def test_a_mark_goes_with_the_first_change_of_its_line_and_does_not_come_back_by_itself(play):
    session = play("wait()", "move_east???", "wait()")
    session.editor.click(Position(1, 12))
    type_text(session, "x")
    assert lines(session) == []
    session.editor.backspace(0)
    session.update(FRAME)
    assert session.editor.line(1) == "move_east???" and lines(session) == []
    checked(session)
    assert lines(session) == []
    pass_time(session, PAUSE_SECONDS)
    assert lines(session) == [2]


def test_the_others_wait_while_one_is_mended(play):
    session = play("wait???", "move_east???", "unused")
    session.editor.click(Position(0, 7))
    session.editor.backspace(0)
    session.update(FRAME)
    assert lines(session) == [2, 3]


def test_they_do_not_flicker_while_one_types_elsewhere(play, bench):
    """What is checked in between may be a text of which nothing can be said but that it is not whole."""
    session = play("unused", "move_east()", "")
    assert lines(session) == [1]
    answer = bench.checker._answer
    bench.checker._answer = lambda request: Report(Explanation("half", _("Half"), _("Not whole."), line=3))
    for letter in "move_east":
        type_text(session, letter)
        assert lines(session) == [1]
        checked(session)
        assert lines(session) == [1]
    bench.checker._answer = answer
    type_text(session, "()")
    pass_time(session, PAUSE_SECONDS + QUIET_SECONDS)
    assert lines(session) == [1]


def test_after_a_pause_only_what_the_checker_says_is_marked(play, bench):
    """What it said about an older text may not be so any more."""
    session = play("unused", "move_east()", "")
    bench.checker._answer = lambda request: Report(Explanation("half", _("Half"), _("Not whole."), line=3))
    type_text(session, "move")
    checked(session)
    assert lines(session) == [1]
    pass_time(session, PAUSE_SECONDS)
    assert lines(session) == [3]


def test_there_is_one_problem_for_a_line_and_the_newest(play, bench):
    told = [Explanation(kind, _("Odd"), _("Odd."), line=1) for kind in ("one", "two", "three")]
    session = play("wait()", "wait()", "")
    bench.checker._answer = lambda request: Report(told[0], others=(told[1],))
    type_text(session, "\nwa")
    checked(session)
    assert [mark.told.kind for mark in session.marks] == ["one"]
    half = Explanation("half", _("Half"), _("Not whole."), line=4)
    bench.checker._answer = lambda request: Report(told[2], others=(half,))
    type_text(session, "it")
    checked(session)
    assert [mark.told.kind for mark in session.marks] == ["three"]


def test_a_mark_that_was_seen_stays_while_its_line_is_not_touched(play):
    session = play("wait()", "move_east???", "wait")
    session.editor.click(Position(2, 4))
    type_text(session, "()")
    for _time in range(40):
        pass_time(session, 0.1)
        assert lines(session) == [2]


def test_without_an_answer_the_marks_stay(play, bench):
    session = play("move_east???", "wait()")
    bench.checker.silent = True
    type_text(session, "\nwait()")
    pass_time(session, 2 * PAUSE_SECONDS)
    assert lines(session) == [1]


def test_a_new_mark_is_something_that_changed(play):
    session = play("wait()", "")
    type_text(session, "move_east???")
    checked(session)
    changes = []
    for _frame in range(round(PAUSE_SECONDS / FRAME) + 2):
        before = lines(session)
        changed = session.update(FRAME)
        if lines(session) != before:
            changes.append(changed)
    assert changes == [True]


# Mending


def test_of_several_any_can_be_mended(play):
    session = play("wait???", "move_east???", "wait()")
    assert session.accept_fix(session.marks[1].told)
    assert session.editor.text == "wait???\nmove_east()\nwait()"
    session.update(FRAME)
    assert lines(session) == [1]
    session.editor.undo()
    assert session.editor.text == "wait???\nmove_east???\nwait()"


def test_after_the_first_was_mended_the_next_is_not_pushed(play):
    session = play("wait???", "move_east???", "wait()")
    session.run()
    session.update(FRAME)
    assert session.explanation.line == 1 and session.accept_fix()
    pass_time(session, 5)
    assert session.explanation is None and session.phase is Phase.EDITING and lines(session) == [2]


def test_run_is_never_blocked_by_a_remark(play):
    session = play("say('unused')", "move_east()")
    session.run()
    pass_time(session, 6)
    assert session.phase is Phase.ENDED and session.explanation.kind == "missed_goal"
    assert [note.kind for note in session.notes] == ["unused"] and session.noted == "hero"


def test_the_same_again_counts_as_said_again(play):
    session = play("wait???")
    for times in (1, 2):
        session.run()
        session.update(FRAME)
        assert session.explained == times
