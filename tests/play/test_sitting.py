"""What is known of the texts while somebody works on them."""

from pyland.play.players import Players
from pyland.play.saver import Saver
from pyland.play.session import PlaySession
from pyland.play.textcheck import QUIET_SECONDS
from tests.play.fakes import FakeBench, level


def test_the_lines_that_count_are_those_of_the_newest_text_that_could_be_read(tmp_path):
    saver = Saver()
    player = Players(tmp_path, saver).open()
    session = PlaySession(level("@..F"), player, FakeBench())
    session.editor.replace_all("# Go\nmove_east(); move_east()\n\nwait()\n", 0)
    session.work_on(QUIET_SECONDS)
    session.work_on(QUIET_SECONDS)
    assert session.counted_lines == (2, 4)
    session.editor.replace_all("???", 0)
    session.work_on(QUIET_SECONDS)
    session.work_on(QUIET_SECONDS)
    assert session.counted_lines == (2, 4)
    session.close()
    player.close()
    saver.close()
