"""The saver: the newest text is written, nothing is lost while the disk does not take it, and nobody waits."""

import threading

import pytest

from pyland.play import atomic, journal
from pyland.play import saver as saver_module
from pyland.play.saver import Saver, SaveState
from pyland.text import ENGLISH


class Disk:
    """A disk in memory that is full, or slow, when a test wants it to be."""

    def __init__(self):
        self.files = {}
        self.writes = []
        self.full = set()
        self.gate = threading.Event()
        self.gate.set()
        self.started = threading.Event()

    def write(self, path, text):
        self.started.set()
        assert self.gate.wait(10)
        if path in self.full or "*" in self.full:
            raise OSError(28, "No space left on device")
        self.files[path] = text
        self.writes.append((path, text))


@pytest.fixture
def disk():
    return Disk()


@pytest.fixture
def saver(disk):
    made = Saver(disk.write)
    yield made
    disk.gate.set()
    disk.full.clear()
    made.close(1.0)


def test_a_text_is_written(disk, saver, tmp_path):
    assert saver.state is SaveState.SAVED
    saver.save(tmp_path / "a", "one")
    assert saver.flush(10)
    assert disk.files == {tmp_path / "a": "one"}
    assert saver.state is SaveState.SAVED
    assert saver.failure is None


def test_the_caller_does_not_wait_and_the_newest_text_wins(disk, saver, tmp_path):
    disk.gate.clear()
    saver.save(tmp_path / "a", "first")
    assert disk.started.wait(10)
    for number in range(100):
        saver.save(tmp_path / "a", f"typed {number}")
    assert saver.state is SaveState.SAVING
    disk.gate.set()
    assert saver.flush(10)
    assert [text for _path, text in disk.writes] == ["first", "typed 99"]


def test_a_full_disk_is_told_and_tried_again(disk, saver, tmp_path):
    disk.full.add("*")
    saver.save(tmp_path / "a", "precious")
    assert not saver.flush(10)
    assert saver.state is SaveState.FAILED
    assert "No space left on device" in ENGLISH(saver.failure)
    disk.full.clear()
    assert saver.flush(10)
    assert disk.files == {tmp_path / "a": "precious"}
    assert saver.state is SaveState.SAVED


def test_it_is_tried_again_without_being_asked(disk, saver, tmp_path, monkeypatch):
    monkeypatch.setattr(saver_module, "_RETRY_SECONDS", 0.01)
    written = threading.Event()
    tries = []

    def write(path, text):
        tries.append(text)
        if len(tries) < 4:
            raise OSError(5, "broken")
        written.set()

    saver = Saver(write)
    saver.save(tmp_path / "a", "text")
    assert written.wait(10)
    assert saver.close()


def test_while_the_disk_is_full_the_newest_text_is_what_is_kept(disk, saver, tmp_path):
    disk.full.add("*")
    saver.save(tmp_path / "a", "old")
    saver.flush(10)
    saver.save(tmp_path / "a", "new")
    saver.flush(10)
    disk.full.clear()
    assert saver.flush(10)
    assert [text for _path, text in disk.writes] == ["new"]


def test_one_file_that_cannot_be_written_does_not_keep_others_back(disk, saver, tmp_path):
    disk.full.add(tmp_path / "bad")
    saver.save(tmp_path / "bad", "x")
    saver.save(tmp_path / "good", "y")
    assert not saver.flush(10)
    assert disk.files == {tmp_path / "good": "y"}
    assert saver.state is SaveState.FAILED


def test_of_several_files_that_could_not_be_written_all_are_tried_again(disk, saver, tmp_path):
    disk.full.add("*")
    for name in "abc":
        saver.save(tmp_path / name, "old " + name)
        assert not saver.flush(10)
    disk.full = {tmp_path / "a"}
    saver.save(tmp_path / "b", "new b")
    assert not saver.flush(10)
    assert disk.files == {tmp_path / "b": "new b", tmp_path / "c": "old c"}
    disk.full.clear()
    assert saver.flush(10)
    assert disk.files[tmp_path / "a"] == "old a"


def test_who_waits_for_a_folder_is_called_when_all_in_it_is_written(disk, saver, tmp_path):
    called = []
    saver.when_saved(tmp_path / "empty", lambda: called.append("empty"))
    assert called == ["empty"]
    disk.gate.clear()
    disk.full.add(tmp_path / "full" / "a")
    saver.save(tmp_path / "full" / "a", "text")
    saver.save(tmp_path / "good" / "deep" / "b", "text")
    assert disk.started.wait(10)
    for folder in ("full", "good", "other"):
        saver.when_saved(tmp_path / folder, lambda folder=folder: called.append(folder))
    assert called == ["empty"], "something is being written, and nobody knows yet how that ends"
    disk.gate.set()
    saver.flush(10)
    assert called[1:] == ["other", "good"]
    disk.full.clear()
    assert saver.flush(10)
    assert called[3:] == ["full"]


def test_who_waits_for_a_folder_can_be_taken_back(disk, saver, tmp_path):
    called = []
    disk.gate.clear()
    saver.save(tmp_path / "a", "text")
    saver.when_saved(tmp_path, lambda: called.append("taken back"))
    assert saver.take_back(tmp_path)
    disk.gate.set()
    assert saver.flush(10)
    assert called == []
    saver.when_saved(tmp_path, lambda: called.append("now"))
    assert not saver.take_back(tmp_path)
    assert called == ["now"]


def test_at_the_end_nobody_is_left_waiting(disk, tmp_path):
    called = threading.Event()
    disk.full.add("*")
    saver = Saver(disk.write)
    saver.save(tmp_path / "a", "text")
    saver.when_saved(tmp_path, called.set)
    assert not saver.close()
    assert called.wait(10)


def test_a_newer_text_is_not_kept_back_by_the_failure_of_the_old_one(tmp_path, monkeypatch):
    monkeypatch.setattr(saver_module, "_RETRY_SECONDS", 60)
    both_wait, other_begun, go_on, written = (threading.Event() for _event in range(4))

    def write(path, text):
        if text == "old":
            assert both_wait.wait(10)
            raise OSError(28, "full")
        if text == "other":
            other_begun.set()
            assert go_on.wait(10)
        else:
            written.set()

    saver = Saver(write)
    saver.save(tmp_path / "a", "old")
    saver.save(tmp_path / "b", "other")
    both_wait.set()
    assert other_begun.wait(10)
    saver.save(tmp_path / "a", "new")
    go_on.set()
    in_time = written.wait(10)
    saver.close()
    assert in_time, "it waited for the pause after failures"


def test_a_strange_error_does_not_end_saving(saver, disk, tmp_path):
    def write(path, text):
        if text == "bad":
            raise ValueError("embedded null byte")
        disk.write(path, text)

    saver = Saver(write)
    saver.save(tmp_path / "a", "bad")
    saver.flush(10)
    saver.save(tmp_path / "a", "good")
    assert saver.flush(10)
    assert disk.files == {tmp_path / "a": "good"}
    saver.close()


def test_lines_are_added_in_order(saver, tmp_path):
    for number in range(20):
        saver.append(tmp_path / "deep" / "a.jsonl", str(number), keep=100)
    assert saver.flush(10)
    assert journal.read(tmp_path / "deep" / "a.jsonl", 100) == [str(number) for number in range(20)]


def test_lines_wait_for_a_disk_in_order_too(tmp_path):
    disk_is_full = [True]

    def append(path, lines, keep):
        if disk_is_full[0]:
            raise OSError(28, "full")
        journal.append(path, lines, keep)

    saver = Saver(append=append)
    for number in range(3):
        saver.append(tmp_path / "a", str(number), keep=10)
        saver.flush(10)
    disk_is_full[0] = False
    assert saver.close()
    assert (tmp_path / "a").read_text() == "0\n1\n2\n"


@pytest.mark.parametrize(("keep", "left"), [(3, "2\n3\n4\n"), (9, "0\n1\n2\n3\n4\n")])
def test_lines_that_come_while_others_fail_stay_behind_them(tmp_path, keep, left):
    started, go_on, tries = threading.Event(), threading.Event(), []

    def append(path, lines, keep):
        tries.append(lines)
        if len(tries) == 1:
            started.set()
            assert go_on.wait(10)
            raise OSError(28, "full")
        journal.append(path, lines, keep)

    saver = Saver(append=append)
    saver.append(tmp_path / "a", "0", keep)
    assert started.wait(10)
    for number in range(1, 5):
        saver.append(tmp_path / "a", str(number), keep)
    go_on.set()
    saver.flush(10)
    assert saver.close()
    assert (tmp_path / "a").read_text() == left


def test_the_newest_lines_are_kept(saver, tmp_path):
    for number in range(100):
        saver.append(tmp_path / "a", str(number), keep=8)
        if number % 5 == 0:
            saver.flush(10)
    saver.flush(10)
    lines = (tmp_path / "a").read_text().split()
    assert lines[-8:] == [str(number) for number in range(92, 100)]
    assert len(lines) <= 10


def test_a_torn_line_does_not_swallow_the_next(tmp_path):
    file = tmp_path / "a"
    file.write_text("one\ntwo has no en")
    journal.append(file, ("three",), 10)
    assert journal.read(file, 10) == ["one", "two has no en", "three"]


def test_lines_that_did_not_fit_leave_nothing_behind(tmp_path, monkeypatch):
    file = tmp_path / "a"
    journal.append(file, ("one",), 10)

    def full(_descriptor):
        raise OSError(28, "full")

    monkeypatch.setattr(journal.os, "fsync", full)
    with pytest.raises(OSError):
        journal.append(file, ("two", "three"), 10)
    assert file.read_text() == "one\n"


def test_of_a_huge_journal_only_the_end_is_read_and_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(journal, "MOST_BYTES", 1_000)
    file = tmp_path / "a"
    file.write_text("".join(f"{number:09}\n" for number in range(1_000)))
    assert journal.read(file, 500)[-1] == "000000999"
    assert len(journal.read(file, 500)) == 100
    journal.trim(file, 500)
    assert file.stat().st_size <= 600
    assert journal.read(file, 500)[-1] == "000000999"


def test_writing_replaces_the_whole_file_and_leaves_no_other(tmp_path):
    file = tmp_path / "deep" / "a.json"
    atomic.write_text(file, "a long old text\r\n")
    atomic.write_text(file, "new é")
    assert file.read_bytes() == "new é".encode()
    assert [path.name for path in file.parent.iterdir()] == ["a.json"]


def test_a_failure_leaves_the_old_text_whole(tmp_path, monkeypatch):
    file = tmp_path / "a.json"
    atomic.write_text(file, "old")

    def full(_descriptor):
        raise OSError(28, "full")

    monkeypatch.setattr(atomic.os, "fsync", full)
    with pytest.raises(OSError):
        atomic.write_text(file, "new")
    assert file.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_a_file_that_is_held_for_a_moment_is_waited_for(tmp_path, monkeypatch):
    file = tmp_path / "a.json"
    real, tries = atomic.os.replace, []

    def held(old, new):
        tries.append(new)
        if len(tries) < 3:
            raise PermissionError(13, "held by a scanner")
        real(old, new)

    monkeypatch.setattr(atomic.os, "replace", held)
    atomic.write_text(file, "text")
    assert file.read_text() == "text"


def test_a_file_that_is_held_for_ever_is_given_up(tmp_path, monkeypatch):
    def held(_old, _new):
        raise PermissionError(13, "held")

    monkeypatch.setattr(atomic.os, "replace", held)
    monkeypatch.setattr(atomic.time, "sleep", lambda _seconds: None)
    with pytest.raises(PermissionError):
        atomic.write_text(tmp_path / "a.json", "text")
    assert list(tmp_path.iterdir()) == []


def test_half_characters_can_be_written(tmp_path):
    atomic.write_text(tmp_path / "a", 'x\ud800"')
    assert (tmp_path / "a").read_text() == 'x\\ud800"'
