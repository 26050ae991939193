# Makes classes, data classes and enumerations for ever, each the child of the one before.
import dataclasses
import enum

parent = object
number = 0
while True:
    number += 1
    parent = dataclasses.make_dataclass("D", [("field" + str(number), int, number)], bases=(parent,))
    enum.Enum("E", ["name" + str(place) for place in range(number)])
