"""The library: islands and levels in order, finding one, and broken ones among sound ones."""

import shutil
import sys
from pathlib import Path

import pytest

from pyland.level.level import BrokenLevel
from pyland.level.library import Library, UnknownLevel
from pyland.text import ENGLISH
from pyland.world.geometry import Direction, Position
from pyland.world.passage import obstacle

from .making import COMMANDS, LEVEL, write_level

ISLAND = "title: {title}\norder: {order}\nneeds_solved: {needs}\nplace: [30, 60]\npicture: island_beach\n"


def island(root, name, order, levels, needs=0):
    folder = root / name
    for number, (level, panels) in enumerate(levels, 1):
        text = LEVEL.replace("title: The Long Way", f"title: {level}").replace("panels: [step]", f"panels: [{panels}]")
        write_level(folder / f"{number:02}-{level}", text)
    (folder / "island.yaml").write_text(ISLAND.format(title=name.title(), order=order, needs=needs), encoding="utf-8")


@pytest.fixture
def root(tmp_path):
    island(tmp_path, "alpha", 2, [("three", "speed"), ("four", "")], needs=2)
    island(tmp_path, "omega", 1, [("one", ""), ("two", "step")])
    return tmp_path


@pytest.fixture
def library(root):
    return Library([root], commands=COMMANDS)


def test_islands_and_levels_come_in_playing_order(library):
    assert [island.title for island in library.islands] == ["Omega", "Alpha"]
    assert [level.id for level in library.levels] == [
        "omega/01-one", "omega/02-two", "alpha/01-three", "alpha/02-four"]
    assert [level.number for level in library.levels] == [1, 2, 1, 2]
    assert (library.islands[1].needs_solved, library.islands[1].place) == (2, (30, 60))
    assert library.problems == ()


def test_panels_are_inherited_from_all_levels_before(library):
    assert [sorted(level.panels) for level in library.levels] == [[], ["step"], ["speed", "step"], ["speed", "step"]]


def test_maps_are_worlds(library):
    (tiled,) = library.levels[0].maps
    assert tiled.start.things["hero"].position == Position(0, 0)
    assert library.levels[0].all_problems == ()


@pytest.mark.parametrize(("reference", "found"), [
    ("omega/02-two", "omega/02-two"), ("two", "omega/02-two"), ("THREE", "alpha/01-three"), ("1", "omega/01-one"),
    ("4", "alpha/02-four"), ("practice", "practice"), ("alpha/02", "alpha/02-four"),
])
def test_finding_a_level(library, reference, found):
    assert library.find(reference).id == found


def test_finding_a_level_by_its_folder(library, root):
    assert library.find(str(root / "alpha" / "01-three")) is library.levels[2]
    assert library.find(str(root / "alpha" / "01-three" / "level.yaml")) is library.levels[2]
    write_level(root / "elsewhere" / "mine")
    outside = Library([root / "nowhere"], commands=COMMANDS).find(str(root / "elsewhere" / "mine"))
    assert (outside.id, outside.title) == ("elsewhere/mine", "The Long Way")


@pytest.mark.parametrize(("reference", "words"), [
    ("0", "More than one level has “0” in its name"), ("99", "no level “99”"), ("practise", "Did you mean “practice”?"),
    ("02-twoo", "Did you mean “02-two”?"), ("", "no level"), ("zzz", "no level “zzz”"), ("a\x00b", "no level"),
])
def test_a_name_that_means_no_level_gets_a_sentence(library, reference, words):
    with pytest.raises(UnknownLevel) as caught:
        library.find(reference)
    assert words in ENGLISH(caught.value.message)


def test_a_broken_level_is_listed_and_the_rest_plays(root):
    (root / "omega" / "02-two" / "level.yaml").write_text("titel: x\n", encoding="utf-8")
    (root / "omega" / "01-one" / "map.tmx").write_text("no map", encoding="utf-8")
    library = Library([root], commands=COMMANDS)
    one, two, three, _four = library.levels
    assert two.spec is None and two.problems and two.title == "02-two"
    with pytest.raises(BrokenLevel) as caught:
        _ = two.maps
    assert caught.value.problems == two.problems
    assert one.problems == () and one.all_problems
    with pytest.raises(BrokenLevel):
        _ = one.maps
    assert three.maps


def test_a_folder_that_looks_like_a_level_but_has_none_is_listed_as_broken(root):
    (root / "omega" / "03-empty").mkdir()
    library = Library([root], commands=COMMANDS)
    assert [ENGLISH(problem.message) for problem in library.levels[2].problems] == ["This file is missing."]


def test_an_island_without_a_name_is_called_like_its_folder(root):
    (root / "omega" / "island.yaml").unlink()
    library = Library([root], commands=COMMANDS)
    assert "Omega" in [island.title for island in library.islands]
    assert len(library.problems) == 1
    (root / "omega" / "island.yaml").write_text("title: X\norder: first\nplace: 3\n", encoding="utf-8")
    assert len(Library([root], commands=COMMANDS).problems) == 2


def test_a_root_that_is_not_there_is_a_problem(tmp_path):
    library = Library([tmp_path / "nowhere"], commands=COMMANDS)
    assert (library.levels, len(library.problems)) == ((), 1)


# Two levels with the same id


def texts(library):
    return [f"{problem.file}:{problem.line}: {ENGLISH(problem.message)}"
            for level in library.levels for problem in level.all_problems]


@pytest.mark.parametrize("own_comes_first", [True, False])
def test_a_level_with_the_id_of_one_of_the_games_own_is_broken_and_says_which(root, tmp_path_factory, own_comes_first):
    pack = tmp_path_factory.mktemp("pack")
    island(pack, "omega", 0, [("one", ""), ("other", "")])
    roots = [root, pack] if own_comes_first else [pack, root]
    library = Library(roots, commands=COMMANDS, own=root)
    assert texts(library) == [
        f"{pack / 'omega' / '01-one' / 'level.yaml'}:1: There is a level “omega/01-one” already, in "
        f"{root / 'omega' / '01-one'}. Give the folder of this level or of its island another name."]
    for reference in ("omega/01-one", "01-one", str(root / "omega" / "01-one")):
        found = library.find(reference)
        assert found.own and found.maps and found.key == "omega/01-one"
    theirs = library.find(str(pack / "omega" / "01-one"))
    assert theirs.problems and theirs.key == "shared/omega/01-one"
    assert library.find("omega/02-other").maps


def test_of_two_shared_levels_with_the_same_id_the_first_plays(tmp_path):
    for name in ("a", "b"):
        island(tmp_path / name, "isle", 1, [("one", "")])
    library = Library([tmp_path / "a", tmp_path / "b"], commands=COMMANDS)
    assert [bool(level.all_problems) for level in library.levels] == [False, True]
    assert str(tmp_path / "b") in texts(library)[0].partition(": ")[0]


def test_a_folder_that_is_named_twice_is_there_once(root, monkeypatch):
    (root.parent / "link").symlink_to(root)
    monkeypatch.chdir(root.parent)
    library = Library([root, root, Path(root.name), root.parent / "link"], commands=COMMANDS, own=root)
    assert (len(library.levels), texts(library)) == (4, [])
    assert all(level.own for level in library.levels)


def test_work_on_a_copy_of_an_own_level_is_kept_apart(root, tmp_path_factory):
    copy = tmp_path_factory.mktemp("copy") / "omega" / "01-one"
    shutil.copytree(root / "omega" / "01-one", copy)
    level = Library([root], commands=COMMANDS, own=root).find(str(copy))
    assert (level.id, level.own, level.key, level.problems) == ("omega/01-one", False, "shared/omega/01-one", ())
    assert Library([], commands=COMMANDS, own=root).find(str(copy)).key == "omega/01-one"


# Whose levels and programs


def write(path, text="wait()\n"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def theirs(tmp_path_factory):
    pack = tmp_path_factory.mktemp("theirs")
    island(pack, "isle", 1, [("one", "")])
    return pack


@pytest.mark.parametrize("linked", ["isle", "isle/01-one", "isle/01-one/level.yaml", "isle/01-one/solution.py"])
def test_a_level_that_is_linked_among_the_own_ones_is_shared_as_a_whole(root, theirs, linked):
    link, target = root / linked, theirs / linked
    if linked.startswith("isle/01-one/"):
        shutil.copytree(theirs / "isle" / "01-one", root / "isle" / "01-one")
        link.unlink()
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(target)
    library = Library([root], commands=COMMANDS, own=root)
    assert library.find("isle/01-one").spec and not library.find("isle/01-one").own
    assert library.is_shared(link)


def test_an_own_level_file_does_not_make_somebodys_folder_an_own_level(root, theirs):
    file = theirs / "isle" / "01-one" / "level.yaml"
    file.unlink()
    file.symlink_to(root / "omega" / "01-one" / "level.yaml")
    assert not Library([root], commands=COMMANDS, own=root).find(str(file)).own


@pytest.mark.parametrize("place", [
    "isle/01-one/solution.py", "isle/01-one/more/deep/x.py", "isle/beside.py", "isle/no-level/x.py", "beside.py",
])
def test_files_in_and_beside_shared_levels_are_shared(root, theirs, place):
    file = write(theirs / place)
    library = Library([root], commands=COMMANDS, own=root)
    assert library.is_shared(file)
    assert library.is_shared(theirs / "isle" / ".." / place)
    (theirs.parent / "home").mkdir(exist_ok=True)
    link = theirs.parent / "home" / f"{file.parent.name}-{file.stem}-link.py"
    link.symlink_to(file)
    assert library.is_shared(link)


def test_files_in_the_folder_of_a_pack_are_shared_when_it_was_named(root, theirs):
    file = write(theirs / "readme" / "programs" / "x.py")
    assert Library([root, theirs], commands=COMMANDS, own=root).is_shared(file)


def test_own_files_are_not_shared(root, theirs, tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    library = Library([root, theirs], commands=COMMANDS, own=root)
    assert not library.is_shared(write(home / "typed.py"))
    assert not library.is_shared(root / "omega" / "01-one" / "solution.py")
    assert not library.is_shared(home / "nowhere.py")
    link = theirs / "isle" / "01-one" / "link.py"
    link.symlink_to(home / "typed.py")
    assert library.is_shared(link), "nobody chose what it leads to"


def test_the_practice_field_is_open_for_twenty_tiles_each_way(library):
    level = library.find("practice")
    assert level.commands == COMMANDS
    assert level.spec.goals == () and level.spec.stars == ()
    state = level.maps[0].start
    hero = state.things["hero"].position
    for way in Direction:
        assert all(obstacle(state, hero.step(way, steps)) is None for steps in range(1, 21))
    picture = level.maps[0].picture
    assert (len(picture.ground), len(picture.ground[0])) == (state.height, state.width) == (41, 41)
    assert (len(picture.above), len(picture.above[0])) == (41, 41)


def test_a_name_that_is_too_long_for_any_system_is_a_problem_of_its_level_only(root):
    file = root / "omega" / "02-two" / "level.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("maps: [map.tmx]", f"maps: [{'a' * 300}.tmx]"), encoding="utf-8")
    library = Library([root], commands=COMMANDS)
    ((problem,), sound) = library.levels[1].problems, library.levels[0]
    assert problem.line == 2 and "There is no file" in ENGLISH(problem.message)
    assert sound.maps


@pytest.fixture
def private(monkeypatch):
    """Folders that may not be looked into, as for anybody but their owner (the owner of this computer may all)."""
    folders = set()
    look, ask = Path.iterdir, Path.is_file

    def iterdir(folder):
        if folder in folders:
            raise PermissionError(13, "Permission denied", str(folder))
        return look(folder)

    def is_file(path, **options):
        if path.parent in folders:
            raise PermissionError(13, "Permission denied", str(path))
        return ask(path, **options)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    monkeypatch.setattr(Path, "is_file", is_file)
    return folders


def test_a_private_folder_among_islands_is_a_problem_and_the_rest_plays(root, private):
    (root / "secret").mkdir()
    private.add(root / "secret")
    library = Library([root], commands=COMMANDS)
    assert [(problem.file, ENGLISH(problem.message)) for problem in library.problems] == [
        (root / "secret", "This folder cannot be opened: Permission denied.")]
    assert len(library.levels) == 4 and library.levels[0].maps


def test_a_private_pack_is_a_problem(root, private):
    private.add(root)
    library = Library([root], commands=COMMANDS)
    assert (library.levels, [problem.file for problem in library.problems]) == ((), [root])


def test_a_private_level_is_broken_and_the_rest_plays(root, private):
    private.add(root / "omega" / "02-two")
    library = Library([root], commands=COMMANDS)
    assert [bool(level.all_problems) for level in library.levels] == [False, True, False, False]
    assert [level.id for level in library.levels][1] == "omega/02-two"


def test_only_levels_in_the_games_own_folder_are_its_own(root, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    write_level(elsewhere / "isle" / "01-one")
    library = Library([root, elsewhere], commands=COMMANDS, own=root)
    own = {level.id: level.own for level in library.levels}
    assert own == {"omega/01-one": True, "omega/02-two": True, "alpha/01-three": True, "alpha/02-four": True,
                   "isle/01-one": False}
    assert library.find(str(elsewhere / "isle" / "01-one")).own is False
    assert library.find(str(root / "omega" / "01-one")).own and library.practice.own
    assert not any(level.own for level in Library([root], commands=COMMANDS).levels)


@pytest.mark.skipif(sys.platform == "win32", reason="not everybody may make links there")
def test_a_level_that_is_only_linked_into_the_folder_is_not_the_games_own(root, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    write_level(elsewhere / "three")
    (root / "omega" / "03-three").symlink_to(elsewhere / "three")
    library = Library([root], commands=COMMANDS, own=root)
    assert [level.own for level in library.levels if level.island == "omega"] == [True, True, False]
