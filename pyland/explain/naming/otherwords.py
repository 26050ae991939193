"""Words of other languages, other games and plain English, and what they are called here."""

from collections.abc import Mapping

_WORDS = {
    "print": """println printf printline echo puts write writeln writeline display log console alert output show
        cout printout print_out message msgbox showmessage disp trace document""",
    "input": "raw_input prompt readline scanf get_input getinput cin inputbox gets",
    "len": "length size count lenght legnth lenth strlen getlength sizeof count_of",
    "str": "string tostring to_string tostr to_str totext text",
    "int": """integer number parseint toint to_int tointeger to_number tonumber atoi int_parse num intval
        convert_to_int""",
    "float": "parsefloat tofloat to_float double decimal tonum floatval real",
    "bool": "boolean toboolean",
    "list": "array tolist to_list arraylist new_list vector",
    "dict": "dictionary hashmap map_of",
    "type": "typeof gettype get_type",
    "max": "maximum biggest largest maxi highest",
    "min": "minimum smallest mini lowest",
    "sum": "total sumof add_up summe",
    "abs": "absolute fabs absolut",
    "round": "rounded round_off runde",
    "sorted": "sort sort_list",
    "reversed": "reverse",
    "chr": "char tochar",
    "ord": "asc tocharcode",
    "enumerate": "enum_list",
    "say": "speak talk tell says announce call_out",
    "wait": "sleep pause delay wait_seconds wait_for rest",
    "move_east": "go_east walk_east step_east run_east move_right go_right walk_right step_right east_move",
    "move_west": "go_west walk_west step_west run_west move_left go_left walk_left step_left",
    "move_north": "go_north walk_north step_north run_north move_up up upwards go_up walk_up step_up go_upwards",
    "move_south": "go_south walk_south step_south run_south move_down down downwards go_down walk_down step_down",
    "move_forward": """step_forward forward forwards go_forward walk_forward walk move_ahead go_ahead go fd step
        move_forwards run_forward advance forth move_straight go_straight straight move_on""",
    "turn_around": "turn_back turnback u_turn uturn turn180 about_turn go_around spin_around turn_round",
    "turn_left": "lt rotate_left spin_left left_turn rotateleft turn_anticlockwise",
    "turn_right": "rt rotate_right spin_right right_turn rotateright turn_clockwise",
    "cut": "chop slash hack trim mow",
    "push": "shove",
    "dig": "shovel",
    "use": "open open_door pull press activate interact open_chest pull_lever unlock switch_on",
    "pick_up": "grab take collect pickup_item pick get_item lift pick take_up",
    "put_down": "drop place put lay_down set_down",
    "give": "hand hand_over give_to",
    "shout": "yell scream cry cry_out",
    "bag": "inventory backpack my_bag items",
    "scan": "radar look_around find_all",
    "can_move": """can_go can_walk is_free is_clear isfree isclear front_is_clear frontisclear path_is_clear
        can_move_forward can_step is_path_clear canwalk cango""",
    "has": "have has_item got contains_item have_item",
    "how_many": "count_items number_of amount",
    "position": "pos get_position where location coordinates get_pos where_am_i",
    "facing": "heading get_direction direction looking",
    "look": "see peek sense look_at",
    "ask": "question",
    "read": "read_sign read_scroll",
    "distance": "dist distance_to how_far range_to",
    "face": "look_to turn_to point_in_direction face_to",
    "at": "is_at standing_on am_i_at touching",
}
"""What it is called here -> by what other names it is looked for, in small letters."""
OTHER_WORDS: Mapping[str, str] = {
    other: right for right, others in reversed(_WORDS.items()) for other in reversed(others.split())
}
"""Words that people use -> the commands or functions that are meant."""
SURE = frozenset(
    {
        "print", "input", "len", "str", "int", "float", "max", "min", "sum", "abs", "round", "sorted", "type", "say",
        "wait", "move_east", "move_west", "move_north", "move_south", "turn_left", "turn_right", "turn_around",
    }
)  # fmt: skip
"""What takes the same between its brackets, whatever it is called."""
FROM_TOOLBOX: Mapping[str, tuple[str, str]] = {
    other: (box, right)
    for box, names in {
        "random": {
            "randint": """randint random_int randomint random_number randomnumber rand randnum randnumber random_integer
                rnd getrandom dice_roll roll_dice""",
            "choice": "choice random_choice randomchoice pick_random choose choose_random random_item",
            "shuffle": "shuffle mix", "randrange": "randrange", "uniform": "uniform",
            "sample": "sample", "choices": "choices",
        },
        "math": {
            "sqrt": "sqrt squareroot square_root sqroot sqr root", "pi": "pi", "floor": "floor round_down rounddown",
            "ceil": "ceil ceiling round_up roundup", "sin": "sin", "cos": "cos", "tan": "tan", "pow": "power",
            "factorial": "factorial", "hypot": "hypot", "gcd": "gcd",
        },
        "statistics": {"mean": "mean average avg", "median": "median"},
        "time": {"sleep": "sleep"},
        "collections": {"Counter": "counter", "deque": "deque", "defaultdict": "defaultdict"},
        "datetime": {"date": "date", "timedelta": "timedelta"},
        "dataclasses": {"dataclass": "dataclass"},
        "enum": {"Enum": "enum"},
        "copy": {"deepcopy": "deepcopy"},
        "itertools": {"permutations": "permutations", "combinations": "combinations", "cycle": "cycle"},
        "functools": {"reduce": "reduce"},
    }.items()
    for right, others in names.items()
    for other in others.split()
}  # fmt: skip
"""Words -> the toolbox that holds what is meant, and its name there."""
