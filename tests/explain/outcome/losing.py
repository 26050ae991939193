"""Every way in which somebody can be lost."""

from pyland.world.geometry import Position
from pyland.world.state import Thing
from tests.explain.outcome.playing import Case

LOSSES = (
    Case("hole", "@..h.", "move_east()\nmove_east()\nmove_east()"),
    Case("hole in a loop", "@..h.", "for step in range(4):\n    move_east()"),
    Case("hole with several steps", "@..h.", "move_east(4)"),
    Case("hole at once", "@h", "move_east()"),
    Case("tide", "@^.", "move_east()\nwait(2)\nwait()\nwait()\nwait()", things={"tide_1": {"every": 6, "high_for": 2}}),
    Case("crocodile", "@..\n...\n~K~\n", "move_south()\nmove_east()\nwait()",
         things={"crocodile_1": {"facing": "north"}}),
    Case("snake", "@...Z", "move_east(3)", things={"snake_1": {"facing": "west"}}),
    Case("snake without shouting", "@...Z", "move_east(3)", things={"snake_1": {"facing": "west"}},
         commands=("move_east",)),
    Case("poison", "@.X", "move_east()\nmove_east()"),
    Case("poison without a knife", "@.X", "move_east()\nmove_east()", commands=("move_east",)),
    Case("vine that grows", "@V.", "cut()\nmove_east()\nwait(5)", things={"vine_1": {"grows": 3, "catches": True}}),
    Case("boulder", "@...Q", "wait(9)", things={"boulder_1": {"rolling": True, "facing": "west"}}),
    Case("mine", "@..*", "say('hi')\nmove_east(3)"),
    Case("no room left", "@p#", "move_east()\nmove_east()", things={"plate_1": {"opens": "d"}},
         more=(Thing("d", "drawbridge", Position(2, 0)),)),
    Case("after a bump", "@..\nR.h", "move_south()\nmove_east()\nmove_south()\nmove_east()", after_bump="go_on"),
    Case("another body", "@..\n..\nr.h", "move_east()\nwait(9)", scripts={"robot-1": "move_east()\nmove_east()"}),
)
