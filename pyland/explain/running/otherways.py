"""What other languages write behind a dot (`.push`, `.length`, `.toUpperCase`), and how Python says it."""

import builtins
from collections.abc import Mapping

from pyland.explain.explanation import Explanation
from pyland.explain.plain import TAUGHT
from pyland.explain.running.parts import Part
from pyland.explain.wording import kind_of_value, tell
from pyland.text import Message, _

_NUMBERS = ("int", "float", "complex")
_LENGTHS = """length len size count lenght legnth lengh leng getlength getsize count sizeof länge laenge longueur
    longitud uzunluk długość dlugosc lunghezza lengte"""
_RENAMED: Mapping[str, Mapping[str, str]] = {
    "list": {
        "append": """add push put pushback addlast appendto additem addtolist addto enqueue insertlast store save
            ajouter hinzufügen hinzufuegen anhängen anhaengen agregar añadir anadir ekle dodaj aggiungi toevoegen""",
        "sort": "sortieren sortiere trier ordenar sırala sirala sortuj ordina sorteer order orderby",
        "extend": "addall concat appendall pushall addrange",
        "remove": """delete removeitem deleteitem del erase discard entfernen löschen loeschen supprimer enlever quitar
            eliminar borrar sil usuń usun rimuovi""",
        "pop": "removeat deleteat popat removelast poplast takeout",
        "index": "find indexof findindex position getindex search locate",
        "clear": "empty removeall deleteall reset",
        "reverse": "flip turn",
        "count": "countof occurrences",
    },
    "str": {
        "upper": """touppercase toupper uppercase upcase caps capitals ucase toupercase majuscule majuscules gross
            mayúsculas mayusculas büyük buyuk""",
        "lower": """tolowercase tolower lowercase downcase lcase small minuscule minuscules klein minúsculas minusculas
            küçük kucuk""",
        "strip": "trim chomp",
        "find": "indexof search position locate",
        "replace": "replaceall sub gsub change substitute",
        "isdigit": "isnumber isnum isinteger isint",
        "isalpha": "isletter isletters isalphabetic isword istext",
        "startswith": "beginswith startwith beginwith hasprefix",
        "endswith": "endwith finisheswith hassuffix",
        "title": "titlecase totitle totitlecase",
        "split": "explode tokenize",
        "splitlines": "lines",
        "rjust": "padstart padleft",
        "ljust": "padend padright",
        "format": "fmt",
    },
    "dict": {
        "pop": "remove delete del discard erase removekey",
        "items": "iteritems entries pairs each",
        "keys": "iterkeys getkeys keyset",
        "values": "itervalues getvalues",
        "update": "addall putall merge extend",
        "get": "getordefault lookup",
        "clear": "empty removeall reset",
    },
    "set": {
        "add": "append push put insert additem",
        "remove": "delete del erase",
        "update": "addall extend",
        "clear": "empty removeall",
    },
    "tuple": {"index": "find indexof position"},
    "deque": {
        "append": "add push put enqueue pushback",
        "appendleft": "unshift prepend pushfront addfirst",
        "popleft": "shift dequeue popfront removefirst poll",
    },
}
"""Kind -> right name -> by what other names it is looked for (see `Part.plain`)."""
_CONTAINS = "contains includes has include contain hasitem haskey containskey hasvalue ismember exists in"
_FIRST, _LAST = "first head getfirst front", "last tail getlast back end"
_PART_OF = "substring substr slice sub mid sublist subarray subsequence"
_ROW = {
    "{a} in {o}": _CONTAINS,
    "len({o})": _LENGTHS,
    "{o}[0]": _FIRST,
    "{o}[-1]": _LAST,
    "{o}[{a}:{b}]|{o}[{a}:]": _PART_OF,
    "{o}[{a}]": "get at elementat item charat getitem nth getat",
    "{o} == {a}": "equals equal isequal compareto equalsignorecase eq",
}
_SHAPED: Mapping[str, Mapping[str, str]] = {
    "list": _ROW | {
        "{o}.pop(0)": "shift popleft removefirst dequeue popfirst popfront",
        "{o}.insert(0, {a})": "unshift prepend addfirst pushfront appendleft appendfirst",
        "{o}[{a}] = {b}": "set replace setat update",
        "{a}.join({o})": "join implode joinwith",
        "random.choice({o})": "random choice pick choose randomitem sample pickrandom",
        "random.shuffle({o})": "shuffle mix scramble",
        "{o} == []": "isempty",
        "sum({o}) / len({o})": "average mean avg",
        "for thing in {o}:": "foreach each",
        "map({a}, {o})": "map",
        "filter({a}, {o})": "filter",
    },
    "tuple": _ROW | {
        "{a}.join({o})": "join",
        "random.choice({o})": "random choice pick choose",
        "{o} = sorted({o})|sorted({o})": "sort",
    },
    "str": _ROW | {
        "{o}[::-1]": "reverse reversed flip backwards invert",
        "{o} = sorted({o})|sorted({o})": "sort",
        '{o}.replace({a}, "")': "remove delete erase discard",
        "{o} = {o} + {a}|{o} + {a}": "append add push concat plus extend appendleft put",
        "{o} * {a}": "repeat times multiply",
        "{o}": "tostring tostr str string text",
        "int({o})": "toint int parseint tonumber number toi asint integer",
        "float({o})": "tofloat parsefloat todouble tof",
        "list({o})": "tolist toarray tochararray chars letters list characters",
        "{o}[-1]": _LAST + " pop",
        '{o} == ""': "isempty",
    },
    "dict": {
        "{a} in {o}": _CONTAINS + " find",
        "len({o})": _LENGTHS,
        "{o}[{a}] = {b}|{o}[{a}] = ...": "append add push put insert set store additem addto",
        "{o} = sorted({o})|sorted({o})": "sort",
        "{o}[{a}]": "at getitem item",
        "{o} == {}": "isempty",
    },
    "set": {
        "{a} in {o}": _CONTAINS + " find index",
        "len({o})": _LENGTHS,
        "{o} = sorted({o})|sorted({o})": "sort",
    },
    "deque": {"{a} in {o}": _CONTAINS, "len({o})": _LENGTHS, "{o}[0]": _FIRST + " peek", "{o}[-1]": _LAST},
    "number": {
        "str({o})": "tostring tostr str string text totext",
        "round({o}, {a})": "tofixed round",
        "round({o})": "round toint roundup",
        "math.floor({o})": "floor rounddown",
        "math.ceil({o})": "ceil ceiling",
        "math.sqrt({o})": "sqrt squareroot root",
        "int({o})": "int toint integer tointeger",
        "{o} += {a}|{o} + {a}": "add plus increase increment inc increaseby",
        "{o} -= {a}|{o} - {a}": "minus subtract sub decrease decrement dec take",
        "{o} += 1|{o} + 1": "increment inc increase next",
        "{o} -= 1|{o} - 1": "decrement dec decrease",
        "{o} * {a}": "times multiply mul multiplyby",
        "{o} / {a}": "divide div divideby dividedby",
        "{o} ** {a}": "pow power",
        "{o} == {a}": "equals equal eq",
        "{o} % 2 == 0": "iseven even",
        "{o} % 2 == 1": "isodd odd",
        "len(str({o}))": "length len size digits",
        "range({o})": "range each",
    },
}  # fmt: skip
"""Kind -> how it is written in Python (`Part.ways`) -> by what names it is looked for."""
_LIKE = {
    "Counter": "dict", "defaultdict": "dict", "OrderedDict": "dict", "frozenset": "set", "int": "number",
    "float": "number", "complex": "number",
}  # fmt: skip


def other_way(part: Part) -> Explanation | None:
    """The other name that it has in Python, or the other way to write it."""
    if part.kind == "str" and not part.owner:
        return None
    kind = _LIKE.get(part.kind, part.kind)
    right = _in(_RENAMED.get(kind, {}), part.plain)
    if right is not None and right != part.name and not (right == "pop" and kind == "dict" and not part.inputs):
        return renamed(part, right)
    for templates, names in _SHAPED.get(kind, {}).items():
        if part.plain in names.split():
            for way in part.ways(templates.replace("{}", "{{}}")):
                return shaped(part, way)
    return _built_in(part)


def _in(table: Mapping[str, str], name: str) -> str | None:
    return next((right for right, others in table.items() if name in others.split()), None)


def _built_in(part: Part) -> Explanation | None:
    """`names.sorted()`, `numbers.sum()`: a ready-made function, written behind a dot."""
    known = part.name in TAUGHT and part.name not in ("help", "super", "input", "range", "next", "iter")
    if not known or part.call is None or not hasattr(builtins, part.kind):
        return None
    inside = "{o}, {all}" if part.inputs and part.name not in ("print", "map", "filter") else "{o}"
    filled = part.filled(f"{part.name}({inside})")
    return shaped(part, filled) if filled else None


def has_no(part: Part) -> Message:
    """`names` is a list, and that has no `.push`."""
    if hasattr(builtins, part.kind) and part.kind != "super":
        return _(
            "`{owner}` is {kind}, and that has no `.{name}`.",
            owner=part.shown, kind=kind_of_value(part.kind), name=part.name,
        )  # fmt: skip
    return _("`{owner}` has no `.{name}`.", owner=part.shown, name=part.name)


def renamed(part: Part, right: str) -> Explanation:
    """Another name is right."""
    new, fix = part.renamed(right)
    return tell(
        "no_such_part",
        _("Did you mean `{meant}`?", meant=right),
        has_no(part),
        _("Write `{call}`.", call=new),
        line=part.failed.line,
        cols=part.failed.cols,
        fix=fix,
    )


def shaped(part: Part, new: str) -> Explanation:
    """It is written in another way."""
    random = new.startswith("random.") and "random" not in part.failed.scopes.all_names
    math = new.startswith("math.") and "math" not in part.failed.scopes.all_names
    if random or math:
        box = "random" if random else "math"
        return tell(
            "no_such_part",
            _("Python says it another way"),
            has_no(part),
            _("Write `{call}`, with `import {box}` at the very top.", call=new, box=box),
            line=part.failed.line,
            cols=part.failed.cols,
        )
    return tell(
        "no_such_part",
        _("Python says it another way"),
        has_no(part),
        _("Write `{call}`.", call=new),
        line=part.failed.line,
        cols=part.failed.cols,
        fix=None if new.endswith(("...", ":")) else part.rewritten(new),
    )
