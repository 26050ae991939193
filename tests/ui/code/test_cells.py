from hypothesis import given
from hypothesis import strategies as st

from pyland.ui.code.cells import Cells, cell_width, drawable

LINES = st.text(alphabet=st.one_of(st.sampled_from("ab (中文字한é\u0301😀\t\u200d"), st.characters()), max_size=60)
CELLS = Cells()


def test_widths():
    assert [cell_width(sign) for sign in "a é中한😀"] == [1, 1, 1, 2, 2, 2]
    assert [cell_width(sign) for sign in "\u0301\u200d\u20dd"] == [0, 0, 0]


def test_what_is_not_drawn():
    assert not any(drawable(sign) for sign in " \t\x00\x1b\u3000\ud800\ue000")
    assert all(drawable(sign) for sign in "a中é😀")


@given(LINES)
def test_a_column_is_found_again_at_its_own_place(line):
    for column in range(len(line) + 1):
        found = CELLS.column_at(line, CELLS.before(line, column))
        assert CELLS.before(line, found) == CELLS.before(line, column)


@given(LINES)
def test_cells_only_grow_and_add_up(line):
    places = [CELLS.before(line, column) for column in range(len(line) + 1)]
    assert places == sorted(places)
    assert CELLS.total(line) == places[-1] == sum(cell_width(sign) for sign in line)


@given(LINES, st.floats(-10, 200))
def test_every_point_belongs_to_the_nearest_column(line, cell):
    column = CELLS.column_at(line, cell)
    assert 0 <= column <= len(line)
    distance = abs(CELLS.before(line, column) - cell)
    assert all(distance <= abs(CELLS.before(line, other) - cell) + 0.5 for other in range(len(line) + 1))


@given(LINES, st.integers(0, 150))
def test_the_character_in_a_cell(line, cell):
    column = CELLS.column_of(line, cell)
    if cell < CELLS.total(line):
        assert CELLS.before(line, column) <= cell < CELLS.before(line, column + 1) or cell_width(line[column]) == 0


def test_beyond_the_end_each_column_is_a_cell():
    assert CELLS.before("ab", 5) == 5
    assert CELLS.before("中", 3) == 4
