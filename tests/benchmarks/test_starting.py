import pytest

from pyland.benchmarks.starting import _run, rows


def test_every_start_is_measured(monkeypatch):
    monkeypatch.setattr("pyland.benchmarks.starting._TIMES", 1)
    found = {row.name: row for row in rows()}
    assert found["Start to the first picture"].value > found["Start of the command line"].value > 1
    assert 10 < found["Memory while level 1 is played"].value < 2_000


def test_the_time_until_the_word_is_what_counts():
    quick, line = _run("print('ready 1'); import time; time.sleep(0.4)")
    assert line == "ready 1\n"
    slow, _line = _run("import time; time.sleep(0.4); print('ready')")
    assert slow > 400 and slow > quick


def test_a_start_that_fails_is_no_measurement(capfd):
    with pytest.raises(RuntimeError):
        _run("raise SystemExit('broken')")
