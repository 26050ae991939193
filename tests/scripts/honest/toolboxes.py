import math
import random as dice
from random import choice, randint as roll
from math import *

say(dice.randint(1, 6), choice(["a", "b"]), roll(1, 2), math.floor(2.5), sqrt(4), pi)
