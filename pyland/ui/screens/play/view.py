"""What the play screen is made of: all its widgets, their places, and drawing them."""

from collections.abc import Iterable, Sequence

import pygame

from pyland.challenge.goals.limits import Instructions
from pyland.editing.navigator import Motion
from pyland.level.spec import LevelSpec
from pyland.play.session import Phase, PlaySession
from pyland.text import Message, _, plural
from pyland.ui.gfx import Canvas
from pyland.ui.screens.play.bag import BagCard, pack_of
from pyland.ui.screens.play.bar import LevelCard
from pyland.ui.screens.play.deeds import Deed
from pyland.ui.screens.play.dock import Dock
from pyland.ui.screens.play.goals import GoalsCard
from pyland.ui.screens.play.layout import EDGE, GAP, PlayLayout, Wants, arrange, card_widths
from pyland.ui.screens.play.monty_card import MontyCard
from pyland.ui.screens.play.placing import best_place, hidden
from pyland.ui.screens.play.sheet import Sheet
from pyland.ui.screens.play.speech import Speech
from pyland.ui.screens.play.story import StoryCard
from pyland.ui.screens.play.talk_card import Offer, TalkCard
from pyland.ui.screens.play.toast import NoticePill, Toast
from pyland.ui.screens.play.wardrobe import Wardrobe
from pyland.ui.screens.play.wishes import Wishes
from pyland.ui.services import Services
from pyland.ui.stage import Stage
from pyland.ui.stage.looks import role_of
from pyland.ui.stage.titles import title_of
from pyland.ui.widgets import Button, FocusGroup, IconButton, Kind, Widget, keynames
from pyland.ui.widgets.keynames import with_keys
from pyland.world.geometry import Position


class PlayView:
    """Holds the widgets of the play screen. Decides nothing."""

    def __init__(self, services: Services, session: PlaySession) -> None:
        say, level = services.say, session.level
        spec = level.spec
        self._services = services
        self._session = session
        self._stars_known = "stars" in level.panels and bool(spec and spec.goals)
        self.stage = Stage(
            say(_("The map")), services.sprites, say, walkable=bool(spec and spec.walk), commands=level.commands,
        )  # fmt: skip
        self.stage.bodies = session.bodies
        self._wishes = Wishes(spec.goals if spec else ())
        self._wardrobe = Wardrobe(services.player.info.look)
        self.level_card = LevelCard(say(place_of(services, session)), level.title, stars=self._stars_known)
        self.back = IconButton("map", say(_("Map")), Deed.MAP, icon_size=28)
        self.hint = Button(
            say(_("Hint")), Deed.HINT, icon="hint", kind=Kind.WARN, size=22,
            tooltip=say(with_keys(_("A hint from Monty"), keynames.HINT)),
        )  # fmt: skip
        self.hint.visible = bool(spec and spec.hints)
        self.sound = IconButton("sound_on", say(_("Sound")), Deed.SOUND)
        self.settings = IconButton("settings", say(_("Settings")), Deed.SETTINGS)
        self.story = StoryCard(spec.story if spec else (), say)
        self.goals = GoalsCard(say)
        self.notice = NoticePill()
        self.monty = MontyCard(say)
        self.talk_card = TalkCard(say)
        self.toast = Toast()
        self.look_back = IconButton("person", say(_("Back")), Deed.LOOK_BACK)
        self.look_back.visible = False
        self.bag = BagCard(say)
        self.dock = Dock(services, session, new_commands(services, session))
        self._counts = self._stars_known and spec is not None and counts_lines(spec)
        self.show_map()
        self._canvas: Canvas | None = None
        self._places: PlayLayout | None = None
        self._staged: tuple[Canvas, tuple[int, int]] | None = None
        self._pointed: Position | None = None
        self._crowded = True
        self._runs = False
        self._noticed = False
        self._on_map: tuple[Widget, ...] = (
            self.stage, self.back, self.level_card, self.hint, self.sound, self.settings,
            self.bag, self.look_back, self.story, self.story.button, self.goals, self.goals.list, self.notice,
        )  # fmt: skip
        self._sheet = Sheet()
        self.group = FocusGroup(self._in_order())
        self.group.focus(self.stage if self.stage.walkable else self.dock.code)
        for editor in session.editors.values():
            editor.move(Motion.BOTTOM)
        self.sync()

    @property
    def places(self) -> PlayLayout:
        """Where everything is. There is nothing before `layout`."""
        if self._places is None:
            raise RuntimeError("the play screen has no places yet")
        return self._places

    @property
    def calm_motion(self) -> bool:
        """Whether nothing should move that need not."""
        return self._canvas is not None and self._canvas.reduced_motion

    def layout(self, canvas: Canvas) -> None:
        """Find places for everything."""
        self._canvas = canvas
        self.resize_code()
        self._crowded = False
        self._places = places = arrange(canvas.scale, self._wants(canvas))
        if self._staged != (canvas, places.map.size):
            self._staged = (canvas, places.map.size)
            self.stage.layout(canvas, places.map)
        for widget, place in (
            (self.back, places.back), (self.level_card, places.level), (self.hint, places.hint),
            (self.sound, places.sound), (self.settings, places.settings), (self.story, places.story),
            (self.goals, places.goals), (self.toast, places.code), (self.look_back, places.look_back),
        ):  # fmt: skip
            widget.layout(canvas, place)
        self.dock.layout(canvas, places)
        self._sheet.layout(places.window.size, places.map)
        self._place_bag(canvas)
        self._place_talk(canvas)
        self._clear_map()
        self._place_monty()

    def resize_code(self) -> None:
        """Take on the size of letters that is set."""
        if self._canvas is not None:
            self.dock.code.code_size = self._services.settings.code_size + larger_by(self._canvas)

    def show_map(self) -> None:
        """Show the map that the session is at, from its start."""
        state = self._wardrobe.dressed(self._session.playback.state)
        self.stage.show(self._session.picture, state)
        self.dock.tabs.show_faces(state)

    def sync(self) -> None:
        """Show how the session stands."""
        session, services = self._session, self._services
        playback = session.playback
        self.stage.follow(session.body)
        if session.phase is Phase.RUNNING and not self._runs:
            self.stage.look_back()
        self._runs = session.phase is Phase.RUNNING
        self.stage.set_moment(self._wardrobe.dressed(playback.state), playback.happening)
        all_rows = session.goal_rows()
        self.stage.want(self._wishes.tiles(all_rows, playback.state, session.map_index))
        rows = [row for row in all_rows if self._stars_known or not row.star]
        if [row.text for row in rows] != [row.text for row in self.goals.rows]:
            self._crowded = True
        self.goals.rows = rows
        self._crowded = self._crowded or self.goals.crowded
        self.level_card.stars = session.stars
        self.sound.show(icon="sound_on" if services.settings.sound else "sound_off")
        self.dock.sync(session)
        self._show_counted()
        if self.bag.show(pack_of(playback.state, session.body)) and self._canvas is not None:
            self._place_bag(self._canvas)
            self._place_monty()
        if self.notice.visible and hidden(self.notice.rect, self._people()):
            self._place_monty()

    def tell(self, text: str) -> None:
        """Show a quiet line on the map ("" for none), beside the hero and everybody else."""
        self.notice.say(text)
        self._place_monty()

    def show_output(self, text: str, question: str | None) -> None:
        """Show what the program printed, and what it asks."""
        always = self._services.settings.narration
        self._crowded = self.dock.show_output(text, question, always=always) or self._crowded

    def say(self, speech: Speech | None, where: Position | None = None, kind: str = "bump") -> None:
        """Let Monty say something (about a tile of the map, see `Stage.set_mark`), or nothing more."""
        focused = self.group.focused
        ring = focused is not None and focused.ring
        self.monty.say(speech)
        if where != self._pointed or speech is None:
            # First the map goes where it would be without a card; then there is a place for the card.
            self._clear_map()
            self.stage.set_mark(where, kind)
        self._pointed = where
        self.group.widgets = self._in_order()
        if focused is not None and focused not in self.group.widgets:
            # "Next hint" stays under the finger, though it is another button now.
            same = (button for button in self.monty.buttons if button.action == focused.action)
            self.group.focus(next(same, next(iter(self.monty.buttons), self.dock.code)), ring=ring)
        if self._canvas is not None:
            self._place_monty()

    def show_talk(self, offer: Offer | None, person: str | None) -> bool:
        """Let somebody of the map talk, or nobody. Returns whether that is a change."""
        if not self.talk_card.show(offer):
            return False
        self.stage.hush(person if offer else None)
        self.group.widgets = self._in_order()
        if self._canvas is not None:
            self._place_talk(self._canvas)
            self._place_monty()
        return True

    def update(self, seconds: float) -> bool:
        """Let time pass. Returns whether anything has to be drawn again."""
        self.dock.sync(self._session)
        if self._canvas is not None and (self._crowded or (self.places.lock.height > 0) != self.dock.lock_note.visible):
            self.layout(self._canvas)
        if self.look_back.visible != self.stage.looks_away:
            self._show_look_back()
        changed = self.group.update(seconds)
        if self.notice.visible != self._noticed:
            self._place_monty()
        self._note(self.group.changed)
        return changed

    def _show_look_back(self) -> None:
        """Show the button that leads back while one looks elsewhere."""
        button, led = self.look_back, self._session.playback.state.things.get(self._session.body)
        button.visible = self.stage.looks_away
        if led is not None:
            state = self._session.playback.state
            button.label = button.tooltip = self._services.say(_("Back to {body}", body=title_of(led, state, {})))
        button.dirty = True
        self._place_monty()

    def draw(self, surface: pygame.Surface) -> None:
        """Draw everything."""
        self._note([widget for widget in self.group.widgets if widget.dirty])
        self._sheet.draw(surface, self._paint_map)
        self.dock.draw(surface)
        for over in (*self.talk_card.widgets, *self.monty.widgets, self.toast):
            over.draw(surface)
        self.group.draw_tooltip(surface)

    def _note(self, changed: Sequence[Widget]) -> None:
        """See to it that widgets which changed are drawn anew."""
        self.dock.changed(changed)
        if any(widget in self._on_map for widget in changed):
            self._sheet.touch(self.places.map)

    def _paint_map(self, sheet: pygame.Surface, part: pygame.Rect) -> None:
        for widget in self._on_map:
            widget.draw(sheet)

    def _in_order(self) -> Sequence[Widget]:
        """All widgets in reading order: the map with what lies on it, the code, what is said about it, what runs it."""
        return [
            *self._on_map, *self.talk_card.widgets,
            *self.dock.above_code, *self.monty.widgets, *self.dock.below_code, self.toast,
        ]  # fmt: skip

    def _wants(self, canvas: Canvas) -> Wants:
        scale, panels = canvas.scale, self._session.level.panels
        story_wide, goals_wide = card_widths(scale, story=self.story.visible, goals=self.goals.visible)
        probe = arrange(scale, Wants())
        return Wants(
            hint=self.hint.visible,
            step="step" in panels,
            speed="speed" in panels,
            story=self.story.height_for(canvas, scale.px(story_wide)),
            goals=self.goals.height_for(canvas, scale.px(goals_wide)),
            chip_rows=self.dock.palette.rows_for(canvas, probe.chips.width),
            output=self.dock.output_height,
            lock=self.dock.lock_height,
            tabs=len(self._session.bodies),
        )

    def _place_talk(self, canvas: Canvas) -> None:
        """Put the card of whoever talks over the story and the goals, so that nothing of them peeps out."""
        room = self.places.map.inflate(-2 * canvas.px(EDGE), -2 * canvas.px(EDGE))
        below = room.bottom - self.places.free.bottom - canvas.px(GAP)
        high = max(below, self.talk_card.height_for(canvas, room.width))
        place = pygame.Rect(room.x, 0, room.width, high)
        place.bottom = room.bottom
        self.talk_card.layout(canvas, place)

    def _place_monty(self) -> None:
        """Put Monty's card where it hides neither the hero nor the tile it is about."""
        canvas, places = self._canvas, self._places
        if canvas is None or places is None:
            return
        covers, passing = self._covers(canvas, places)
        speech = self.monty.speech
        if speech is None:
            self.stage.set_clear(covers, passing)
            return
        line = self.dock.code.line_rect(speech.line).centery if speech.line is not None else None
        room = pygame.Rect(places.free)
        room.width = places.dock.x - room.x
        # Where the card has to lie over the hero, the map moves aside.
        blocked = self.monty.place(canvas, room, self._kept_clear(), line, places.dock.x + canvas.px(10))
        self.stage.set_clear([*covers, blocked] if blocked else covers, [*passing, self.monty.rect], zoom=False)

    def _clear_map(self) -> None:
        """As if Monty said nothing."""
        if self._canvas is not None and self._places is not None:
            self.stage.set_clear(*self._covers(self._canvas, self._places))

    def _covers(self, canvas: Canvas, places: PlayLayout) -> tuple[list[pygame.Rect], list[pygame.Rect]]:
        """What lies over the map besides Monty's card, and of that what nothing moves for."""
        covers = [places.back, places.level, places.hint, places.sound, places.settings, places.story, places.goals]
        passing = [self.look_back.rect] if self.look_back.visible else []
        if self.bag.visible:
            covers.append(self.bag.rect)
        if self.talk_card.visible:
            covers.append(self.talk_card.rect)
        self._noticed = self.notice.visible
        if self.notice.visible:
            self.stage.set_clear(covers, passing)
            self._place_notice(canvas, places)
            (covers if hidden(self.notice.rect, self._people()) else passing).append(self.notice.rect)
        return [rect for rect in covers if rect.width and rect.height], passing

    def _place_notice(self, canvas: Canvas, places: PlayLayout) -> None:
        """Put the quiet line at the top of the map, or where it hides nobody."""
        room = pygame.Rect(places.free)
        if self.bag.visible and self.bag.rect.bottom > room.top:
            room.top += self.bag.rect.height + canvas.px(GAP)
        self.notice.layout(canvas, room)
        people = self._people()
        if hidden(self.notice.rect, people):
            size = room.size
            room.topleft = best_place(self.notice.rect.size, room, people, room.y).topleft
            self.notice.layout(canvas, pygame.Rect(room.topleft, size))

    def _place_bag(self, canvas: Canvas) -> None:
        """Put the bag into the bar, or below it where there is too little room."""
        places, gap = self.places, canvas.px(GAP)
        left = self.level_card.card.right + gap
        right = min(rect.x for rect in (places.hint, places.sound) if rect.width) - gap
        size = self.bag.size_for(canvas, right - left)
        if size[0] <= right - left and size[1] <= places.level.height:
            self.bag.layout(canvas, pygame.Rect((left, places.level.y), (size[0], places.level.height)))
            return
        room = pygame.Rect(places.free)
        room.width = places.look_back.x - gap - room.x
        self.bag.layout(canvas, pygame.Rect(room.topleft, self.bag.size_for(canvas, room.width)))

    def _people(self) -> list[pygame.Rect]:
        """Where the hero and everybody else is, from head to feet."""
        things = self._session.playback.state.things.values()
        return self._heads(thing.position for thing in things if role_of(thing).person)

    def _show_counted(self) -> None:
        """Mark the lines that count, where that matters."""
        lines = self._session.counted_lines if self._counts else ()
        code, say = self.dock.code, self._services.say
        if lines != tuple(code.counted_lines) or not code.label:
            code.counted_lines = lines
            self.dock.footer.counting = bool(lines)
            told = plural("Your program. {count} line counts.", "Your program. {count} lines count.", len(lines))
            code.label = say(told if lines else _("Your program"))

    def _kept_clear(self) -> list[pygame.Rect]:
        """The tiles that must be seen while Monty speaks."""
        led = self._session.playback.state.things.get(self._session.body)
        tiles = [place for place in (led.position if led else None, self._pointed) if place is not None]
        return self._heads(tiles, at_rest=True)

    def _heads(self, tiles: Iterable[Position], *, at_rest: bool = False) -> list[pygame.Rect]:
        """These tiles, with the heads that rise above them."""
        rects = [self.stage.tile_rect(tile, at_rest=at_rest) for tile in tiles]
        return [rect.union(rect.move(0, -rect.height // 2)) for rect in rects]


def place_of(services: Services, session: PlaySession) -> Message:
    """Where in the game the level is."""
    level = session.level
    island = next((island.title for island in services.library.islands if island.id == level.island), None)
    if island is None:
        return _("Practice field")
    return _("{island} · Level {number}", island=island, number=level.number)


def new_commands(services: Services, session: PlaySession) -> set[str]:
    """The commands that no level before had."""
    known: set[str] = set()
    for level in services.library.levels:
        if level.key == session.level.key:
            return set(level.commands) - known if known else set()
        known |= set(level.commands)
    return set()


def counts_lines(spec: LevelSpec) -> bool:
    """Whether there is anything to win in a level with a short program."""
    return any(isinstance(goal, Instructions) for goal in (*spec.goals, *spec.stars))


def larger_by(canvas: Canvas) -> int:
    """By how many dp the theme's code is larger than the usual one."""
    return canvas.theme.code_size - 18
