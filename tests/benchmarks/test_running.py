from pyland.benchmarks import running


def test_everything_is_measured_with_real_processes(monkeypatch):
    for name, less in {"_TIMES": 1, "_CALLS": 20, "_LINES": 200, "_BETWEEN_RUNS": 0.01}.items():
        monkeypatch.setattr(running, name, less)
    monkeypatch.setattr(running, "_proofs", list)
    found = {row.name: row for row in running.rows()}
    assert list(found) == [
        "Run to the first step", "child process to the first step", "calls, without a picture",
        "lines, without a picture",
    ]
    assert all(row.value > 0 for row in found.values())
    assert found["Run to the first step"].unit == "ms"


def test_run_is_pressed_before_the_text_was_checked_by_itself(monkeypatch):
    monkeypatch.setattr(running, "_BETWEEN_RUNS", 0.0)
    asked = []

    class Bench(running.Workbench):
        def ask_check(self, source, context):
            asked.append(source)
            return super().ask_check(source, context)

    with Bench() as bench, running._session(bench) as session:
        running._press_run(session)
        running._press_run(session)
    measured = [source for source in asked if source.startswith("move_east()  #")]
    assert len(measured) == len(set(measured)) == 2, "each of the two runs waited for a check of its own"
