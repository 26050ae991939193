import logging
import shutil
import threading

import pygame
import pytest

from pyland import resources
from pyland.ui.audio import Audio


@pytest.fixture
def mixer(monkeypatch):
    """What is begun to play, instead of hearing it."""
    heard = []

    class Sound:
        def __init__(self, path):
            if not path.is_file():
                raise FileNotFoundError(path)
            self.name = path.stem

        def set_volume(self, volume):
            assert 0 < volume < 0.7

        def play(self):
            heard.append(self.name)

    monkeypatch.setattr(pygame.mixer, "init", lambda **how: None)
    monkeypatch.setattr(pygame.mixer, "set_num_channels", lambda number: None)
    monkeypatch.setattr(pygame.mixer, "Sound", Sound)
    return heard


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def sounds(tmp_path):
    for name in ("click", "gem", "step_sand"):
        (tmp_path / f"{name}.wav").write_bytes(b"")
    return tmp_path


def test_it_plays_the_sound_of_that_name(mixer, sounds):
    audio = Audio(sounds, True)
    audio.play("gem")
    audio.play("click")
    audio.close()
    assert mixer == ["gem", "click"]


def test_nothing_is_heard_nor_opened_while_it_is_off(mixer, sounds, monkeypatch):
    monkeypatch.setattr(pygame.mixer, "init", lambda **how: pytest.fail("the sound card was opened"))
    audio = Audio(sounds, False)
    audio.warm_up()
    audio.play("gem")
    audio.close()
    assert mixer == []


def test_it_can_be_switched_on_and_off(mixer, sounds):
    audio = Audio(sounds, False)
    audio.play("gem")
    audio.enabled = True
    audio.play("click")
    audio.enabled = False
    audio.play("gem")
    audio.close()
    assert mixer == ["click"]


def test_the_same_sound_again_and_again_is_not_a_rattle(mixer, sounds):
    clock = Clock()
    audio = Audio(sounds, True, clock)
    for _step in range(3):
        audio.play("step_sand")
        clock.now += 0.02
    audio.play("gem")
    clock.now += 0.1
    audio.play("step_sand")
    audio.close()
    assert mixer == ["step_sand", "gem", "step_sand"]


def test_a_missing_file_is_told_once_and_the_next_sound_is_heard(mixer, sounds, caplog):
    clock = Clock()
    audio = Audio(sounds, True, clock)
    for name in ("nothing", "nothing", "gem"):
        audio.play(name)
        clock.now += 1
    audio.close()
    assert mixer == ["gem"]
    assert [record.message for record in caplog.records if "'nothing'" in record.message] != []
    assert sum("'nothing'" in record.message for record in caplog.records) == 1


def test_without_a_sound_card_the_game_goes_on(monkeypatch, sounds, caplog):
    def fail(**how):
        raise pygame.error("no such device")

    monkeypatch.setattr(pygame.mixer, "init", fail)
    audio = Audio(sounds, True)
    with caplog.at_level(logging.WARNING):
        for number in range(50):
            audio.play(f"sound {number}")
        audio.close()
    assert "no sound on this computer" in caplog.text


def test_a_sound_card_that_hangs_stops_nobody(monkeypatch, sounds):
    hanging = threading.Event()
    monkeypatch.setattr(pygame.mixer, "init", lambda **how: hanging.wait(30))
    monkeypatch.setattr(pygame.mixer, "set_num_channels", lambda number: None)
    audio = Audio(sounds, True)
    for number in range(50):
        audio.play(f"sound {number}")
    hanging.set()
    audio.close()


def test_broken_files_are_no_sound(tmp_path, caplog):
    (tmp_path / "broken.wav").write_bytes(b"RIFF nonsense")
    audio = Audio(tmp_path, True)
    audio.play("broken")
    audio.close()
    assert "no sound for 'broken'" in caplog.text


def test_the_sounds_of_the_game_are_really_played(tmp_path):
    names = [path.stem for path in (resources.assets_folder() / "sounds").glob("*.wav")]
    assert "click" in names
    shutil.copy(resources.assets_folder() / "sounds" / "click.wav", tmp_path)
    audio = Audio(tmp_path, True)
    audio.play("click")
    audio.close()
    assert pygame.mixer.get_init() is not None
    pygame.mixer.quit()
