"""What `bench` prints."""

import importlib

import pytest

from pyland.benchmarks import report
from pyland.benchmarks.row import Comparison, Detail, Row

ROWS = [
    Row("frame", 1.5, "ms", "a loop", 2.04), Row("calls", 12345.678, "per second"),
    Row("seal", None, "ms", why="no Linux"),
]


@pytest.mark.parametrize("name", report.names())
def test_every_group_can_be_measured(name: str) -> None:
    module = importlib.import_module(report._MODULES[name])
    assert callable(module.rows)


def test_the_table_lines_up() -> None:
    assert report.as_table(ROWS).splitlines() == [
        "frame               1.50 ms  2.0 times as quick as a loop",
        "calls  12,345.68 per second",
        "seal           not measured  (no Linux)",
    ]
    assert report.as_table([]) == ""


def test_systems_stand_side_by_side() -> None:
    compared = [
        Comparison("right line", {"ours": 99.25, "the other": None}, "%"),
        Comparison("words", {"ours": 1234.0, "the other": 7.5}, ""),
        Comparison("false alarms", {"ours": 0, "the other": 12}, "of 400"),
    ]
    assert report.as_table([*compared, Detail("programs", ["much"]), ROWS[0]]).splitlines() == [
        "                 ours  the other",
        "right line       99.2          -  %",
        "words         1,234.0        7.5",
        "false alarms        0         12  of 400",
        "",
        "frame  1.50 ms  2.0 times as quick as a loop",
    ]


def test_the_data_holds_the_systems_and_what_is_behind_the_numbers() -> None:
    found = report.as_data([Comparison("words", {"ours": 20.0, "the other": None}, ""), Detail("programs", [{"a": 1}])])
    assert found["rows"] == [{"name": "words", "values": {"ours": 20.0, "the other": None}, "unit": ""}]
    assert found["details"] == {"programs": [{"a": 1}]}
    assert "details" not in report.as_data(ROWS)


def test_the_data_tells_the_machine_and_every_row() -> None:
    found = report.as_data(ROWS)
    assert set(found["machine"]) == {"system", "processor", "cores", "python"}
    assert found["rows"][0] == {
        "name": "frame", "value": 1.5, "unit": "ms", "compared_to": "a loop", "ratio": 2.04, "why": None,
    }
    assert found["rows"][1]["ratio"] is None
    assert found["rows"][2] | {"value": None, "why": "no Linux"} == found["rows"][2]


def test_a_group_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        report.measure(["nothing"])


@pytest.mark.parametrize("needed", [True, False])
def test_the_machine_is_only_compiled_when_it_has_to_be(monkeypatch: pytest.MonkeyPatch, needed: bool) -> None:
    monkeypatch.setattr(report.compiling, "needed", lambda: needed)
    assert set(report.names()) - set(report.usual()) == {"explaining"} | (set() if needed else {"compiling"})
