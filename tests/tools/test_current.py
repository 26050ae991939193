"""What is committed is what the tools make: nobody has changed a made file by hand, or a tool without running it."""

from pathlib import Path

import pygame
import pytest

from tools import beach_maps, make_project, make_sounds, make_sprites, make_tilesets

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "assets"


def files(folder):
    """All files below a folder, by their path in it."""
    return {file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()}


def test_sprites(tmp_path):
    make_sprites.main(tmp_path)
    made, kept = files(tmp_path), files(ASSETS / "sprites")
    assert made.keys() == kept.keys()
    assert [name for name, file in made.items() if file.read_bytes() != kept[name].read_bytes()] == []


def test_a_sprite_that_is_no_longer_drawn_goes_away(tmp_path):
    (tmp_path / "old.svg").write_text("<svg/>", encoding="utf-8")
    make_sprites.main(tmp_path)
    assert not (tmp_path / "old.svg").exists()


def test_no_two_sprites_have_the_same_name():
    names = [sprite.name for sprite in make_sprites.all_sprites()]
    assert len(names) == len(set(names))


def test_tilesets(tmp_path):
    make_tilesets.main(tmp_path)
    made, kept = files(tmp_path), files(ASSETS / "tilesets")
    assert made.keys() == kept.keys()
    for name, file in made.items():
        if name.endswith(".png"):
            assert alike(file, kept[name]), name
        else:
            assert file.read_bytes() == kept[name].read_bytes(), name


def alike(one, other):
    """Whether two pictures have the same size and pixels, but for the last bits: rims differ a little by computer."""
    first, second = pygame.image.load(one), pygame.image.load(other)
    if first.get_size() != second.get_size():
        return False
    for left, right in ((first, second), (second, first)):
        difference = left.copy()
        difference.blit(right, (0, 0), special_flags=pygame.BLEND_RGBA_SUB)
        if max(pygame.image.tobytes(difference, "RGBA")) > 8:
            return False
    return True


def test_pictures_that_differ_are_told_apart():
    assert alike(ASSETS / "tilesets/things/gem.png", ASSETS / "tilesets/things/gem.png")
    assert not alike(ASSETS / "tilesets/things/gem.png", ASSETS / "tilesets/things/shell.png")
    assert not alike(ASSETS / "tilesets/things/gem.png", ASSETS / "tilesets/things/flag.png")


def test_a_gap_in_a_list_keeps_the_numbers_of_the_others(tmp_path):
    (tmp_path / "list.txt").write_text("# words\ngrass_a grass\n-\ndeco_tuft\n", encoding="utf-8")
    tiles = make_tilesets.read_list(tmp_path / "list.txt")
    assert [(tile.id, tile.sprite, tile.kind) for tile in tiles] == [(0, "grass_a", "grass"), (2, "deco_tuft", "")]


def test_project(tmp_path):
    make_project.main(tmp_path / "made")
    assert (tmp_path / "made").read_bytes() == (ROOT / "pyland.tiled-project").read_bytes()


def test_sounds(tmp_path):
    make_sounds.main(tmp_path)
    made, kept = files(tmp_path), files(ASSETS / "sounds")
    assert made.keys() == kept.keys()
    for name, file in made.items():
        one, other = file.read_bytes(), kept[name].read_bytes()
        assert len(one) == len(other) and one[:44] == other[:44], name
        samples = zip(memoryview(one[44:]).cast("h"), memoryview(other[44:]).cast("h"), strict=True)
        assert max(abs(left - right) for left, right in samples) <= 1, name


@pytest.mark.parametrize("level", ["01-sandy-start", "02-rock-pool", "03-the-password"])
def test_maps(tmp_path, monkeypatch, level):
    (tmp_path / "assets" / "tilesets").mkdir(parents=True)
    for tileset in beach_maps.TILESETS:
        (tmp_path / "assets" / "tilesets" / tileset.name).write_bytes(tileset.read_bytes())
    for file in (ROOT / "levels" / "hello-beach").iterdir():
        (tmp_path / "levels" / "hello-beach" / file.name).mkdir(parents=True)
    monkeypatch.setattr(beach_maps, "TILESETS", [tmp_path / "assets" / "tilesets" / tileset.name
                                                 for tileset in beach_maps.TILESETS])
    monkeypatch.setattr(beach_maps, "ROOT", tmp_path)
    beach_maps.main()
    place = Path("levels", "hello-beach", level, "map.tmx")
    assert (tmp_path / place).read_bytes() == (ROOT / place).read_bytes()
