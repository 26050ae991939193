"""Lines of other languages, of Scratch and of plain English, and how Python says them."""

import re
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Turn:
    """One foreign way: how it looks, how Python says it (a `re` replacement), and which word is strange.

    `seen` is matched with the line without indent and comment. `fixed`: whether the Python is surely what was meant.
    """

    seen: re.Pattern[str]
    python: str | Callable[[re.Match[str]], str]
    fixed: bool = True


def _turn(seen: str, python: str | Callable[[re.Match[str]], str], fixed: bool = True) -> Turn:
    return Turn(re.compile(seen), python, fixed)


def _one_more(end: str) -> str:
    return str(int(end) + 1) if end.isdigit() and len(end) < 10 else f"{end} + 1"


def _times(found: re.Match[str]) -> str:
    return f"for i in range({found['n'].strip()}):"


def _then(found: re.Match[str]) -> str:
    question = re.sub(r"(?<![=!<>])=(?![=])", "==", found["x"])
    return f"{found[0].split()[0]}{question}:{' ' * bool(found['y'].strip())}{found['y'].strip()}"


def _names_only(inputs: str) -> str:
    """The inputs of a function without words for their kinds: `(int a, String[] b)`."""
    return re.sub(rf"\b(?:{_TYPES}|let|var|const)\b(?:\[\])?\s+(?=\w)", "", inputs)


def _until(found: re.Match[str]) -> str:
    question = found["x"].strip()
    positive = re.fullmatch(r"not\s+(.+?)", question)
    if positive and not re.search(r"\b(?:and|or)\b", question):
        return f"while {positive[1]}:"
    simple = re.fullmatch(r"[\w.]+(?:\([^()]*\))?|\(.*\)", question)
    return f"while not {question}:" if simple else f"while not ({question}):"


_NAME = r"[^\W\d]\w*"
_TYPES = "int|float|double|string|String|bool|boolean|char|long|number|Integer"
TURNS = (
    _turn(
        r"^(?P<odd>else\s+if|el\s+if|elseif|elsif|else\s*:\s*if|elif\s+if)\b\s*(?P<x>.*?)\s*(?:\bthen\b)?\s*:?$",
        r"elif \g<x>:",
    ),
    _turn(r"^(?:if|elif)\b(?P<x>.*?)\s*\b(?P<odd>then)\b\s*:?(?P<y>.*)$", _then),
    _turn(
        r"^(?:while|for|else|try)\b(?P<x>.*?)\s*\b(?P<odd>do|then|begin)\b\s*:?$",
        lambda m: m[0][: m.start("odd")].rstrip() + ":",
    ),
    _turn(
        rf"^(?P<odd>(?:async\s+)?function|func|fn|fun|sub|proc|procedure|define|method|void|public\s+void|to)\s+(?P<f>{_NAME})\s*"
        r"(?P<p>\([^)]*\))?\s*[:{]?\s*$",
        lambda m: f"def {m['f']}{_names_only(m['p'] or '()')}:",
    ),
    _turn(r"^(?P<odd>repeat|loop|do|times)\s*\(?\s*(?P<n>\d+|[^\W\d]\w*)\s*\)?\s*(?:times?|x)?\s*[:{]?$", _times),
    _turn(r"^(?P<odd>for)\s+(?P<n>\d+)\s*(?:times?|x)?\s*:?$", _times),
    _turn(
        r"^for\s+(?P<i>[^\W\d]\w*)\s*(?P<odd>=|:=|from)\s*(?P<a>\w+)\s*(?:to|until|\.\.\.?|,)\s*(?P<b>\w+)\s*(?:do)?\s*[:{]?$",
        lambda m: f"for {m['i']} in range({m['a']}, {_one_more(m['b'])}):",
    ),
    _turn(
        r"^for\s+(?P<i>[^\W\d]\w*)\s+in\s+(?P<a>\d+)\s*(?P<odd>\.\.\.?|to|-)\s*(?P<b>\w+)\s*:?$",
        lambda m: f"for {m['i']} in range({m['a']}, {_one_more(m['b'])}):",
    ),
    _turn(
        r"^(?P<odd>for)\s*\(\s*(?:int|let|var)?\s*(?P<i>[^\W\d]\w*)\s*=\s*0\s*[;,]\s*\w+\s*<\s*(?P<n>\w+)\s*[;,].*\)\s*[{:]?$",
        lambda m: f"for {m['i']} in range({m['n']}):",
    ),
    _turn(
        r"^(?P<odd>for\s*each|foreach|for\s+every|for\s+all|for\s+any)\s*(?P<i>[^\W\d]\w*)\s+(?:in|of|as)\s+(?P<x>.+?)\s*:?$",
        r"for \g<i> in \g<x>:",
    ),
    _turn(r"^for\s+(?P<i>[^\W\d]\w*)\s+(?P<odd>of|on|is|within|inside)\s+(?P<x>.+?)\s*:?$", r"for \g<i> in \g<x>:"),
    _turn(r"^(?P<odd>until|repeat\s+until)\s+(?P<x>.+?)\s*[:{]?$", _until),
    _turn(r"^(?P<odd>forever|loop|repeat|always|repeat\s+forever|loop\s+forever)\s*[:{]?$", "while True:"),
    _turn(r"^(?P<odd>when|whenever)\s+(?P<x>.+?)\s*:?$", r"if \g<x>:"),
    _turn(r"^(?P<odd>unless)\s+(?P<x>.+?)\s*:?$", r"if not (\g<x>):"),
    _turn(r"^(?P<odd>switch|select|when)\s*\(?\s*(?P<x>[\w.]+)\s*\)?\s*[:{]?$", r"match \g<x>:"),
    _turn(r"^(?P<odd>otherwise|default|els|sonst|ansonsten|sinon|sino|altrimenti|anders)\s*:?$", "else:"),
    # The same words in German, French, Spanish, Italian and Dutch.
    _turn(r"^(?P<odd>wenn|falls|si|als)\b\s*(?P<x>.+?)\s*(?:\b(?:dann|alors|entonces)\b)?\s*:?$", r"if \g<x>:"),
    _turn(r"^(?P<odd>solange|tant\s*que|tantque|mientras|finché|zolang)\b\s*(?P<x>.+?)\s*:?$", r"while \g<x>:"),
    _turn(
        r"^(?P<odd>für|fuer|pour|para|per|voor)\s+(?P<i>[^\W\d]\w*)\s+(?:in|dans|en)\s+(?P<x>.+?)\s*:?$",
        r"for \g<i> in \g<x>:",
    ),
    _turn(
        r"^(?P<odd>wiederhole|répète|repete|répéter|repetir|repite|ripeti|herhaal)\s*\(?\s*(?P<n>\w+)\s*\)?"
        r"(?:\s*(?:mal|fois|veces|volte|keer))?\s*:?$",
        _times,
    ),
    _turn(r"^(?P<odd>repeat|loop)\s+(?:while)\s+(?P<x>.+?)\s*:?$", r"while \g<x>:"),
    _turn(
        rf"^(?P<odd>var|let|const|int|float|double|string|String|bool|auto|dim|local)\s+(?P<x>{_NAME}\s*=\s*.+?);?$",
        r"\g<x>",
    ),
    _turn(
        rf"^(?P<odd>set|make|let|put|change)\s+(?P<x>{_NAME})\s*(?:to|=|be|as|equal\s+to)\s+(?P<v>.+?)$",
        r"\g<x> = \g<v>",
    ),
    _turn(rf"^(?P<odd>change|increase|add)\s+(?P<x>{_NAME})\s+by\s+(?P<v>.+?)$", r"\g<x> += \g<v>"),
    _turn(rf"^(?P<odd>decrease)\s+(?P<x>{_NAME})\s+by\s+(?P<v>.+?)$", r"\g<x> -= \g<v>"),
    _turn(rf"^(?P<x>{_NAME})\s+(?P<odd>equals|is\s+equal\s+to|gets|becomes)\s+(?P<v>.+?)$", r"\g<x> = \g<v>"),
    _turn(
        r"^(?P<w>if|elif|while)\b\s*(?P<x>.*?)\s+(?P<odd>(?:is\s+)?equals?(?:\s+to)?|is\s+equal(?:\s+to)?)\s+(?P<v>.*?)\s*:?$",
        r"\g<w> \g<x> == \g<v>:",
    ),
    _turn(
        r"^(?P<w>if|elif|while)\b\s*(?P<x>.*?)\s+(?P<odd>(?:is\s+)?(?:bigger|greater|more|larger|higher)\s+than)\s+(?P<v>.*?)\s*:?$",
        r"\g<w> \g<x> > \g<v>:",
    ),
    _turn(
        r"^(?P<w>if|elif|while)\b\s*(?P<x>.*?)\s+(?P<odd>(?:is\s+)?(?:smaller|less|lower|fewer)\s+than)\s+(?P<v>.*?)\s*:?$",
        r"\g<w> \g<x> < \g<v>:",
    ),
    _turn(
        r"^(?P<odd>echo|puts|printf|write|display|output|log|show|cout\s*<<)\s+(?P<x>[\"'].*[\"'])\s*;?$",
        r"print(\g<x>)",
    ),
    _turn(r"^(?P<odd>#?include|using|import)\s*<.*$", "", False),
    # Loops that are counted.
    _turn(r"^(?P<n>\d+|[^\W\d]\w*)\s*(?P<odd>(?:\.\s*)?times)\s*(?:do)?\s*(?:\|\w+\|)?\s*[:{]?$", _times),
    _turn(r"^(?P<odd>do\s+this|repeat\s+this|do|repeat)\s+(?P<n>\d+|[^\W\d]\w*)\s*(?:times?|x)?\s*[:{]?$", _times),
    _turn(r"^(?P<odd>for)\s*\(?\s*(?P<n>\d+)\s*\)?\s*(?:times?|x)?\s*[:{]?$", _times),
    _turn(
        r"^(?P<odd>for)\s*\(\s*(?:int|let|var)?\s*(?P<i>[^\W\d]\w*)\s*=\s*(?P<a>\w+)\s*[;,]\s*\w+\s*(?P<s><=?)\s*"
        r"(?P<b>\w+)\s*[;,].*\)\s*[{:]?$",
        lambda m: f"for {m['i']} in range({m['a']}, {_one_more(m['b']) if m['s'] == '<=' else m['b']}):",
    ),
    _turn(
        r"^for\s+(?P<i>[^\W\d]\w*)\s*(?P<odd>=|:=|from|in|in\s+range)\s*\(?(?P<a>\w+)\s*(?:to|until|through|-|\.\.\.?)\s*"
        r"(?P<b>\w+)\)?\s*(?:do)?\s*[:{]?$",
        lambda m: f"for {m['i']} in range({m['a']}, {_one_more(m['b'])}):",
    ),
    _turn(
        rf"^(?P<odd>for)\s*\(\s*(?:let|const|var|auto|int|String|string)?\s*(?P<i>{_NAME})\s*(?:of|in|:)\s*(?P<x>[^()]+)\)\s*[{{:]?$",
        r"for \g<i> in \g<x>:",
    ),
    # Loops with a question, and endless ones.
    _turn(r"^(?P<odd>(?:do|loop)\s+while)\s+(?P<x>.+?)\s*[:{]?$", r"while \g<x>:"),
    _turn(r"^(?P<odd>(?:do|loop|wait)\s+until)\s+(?P<x>.+?)\s*[:{]?$", _until),
    _turn(r"^(?P<odd>while)\s+(?P<x>.+?)\s+(?:repeat|loop)\s*[:{]?$", r"while \g<x>:"),
    _turn(r"^(?P<odd>do\s+forever|forever\s+do|repeat|do|loop|forever)\s*[:{]?$", "while True:"),
    # Questions.
    _turn(r"^(?P<odd>otherwise\s+if|elsif|elseif|elif\s*:\s*if|or\s+if)\s+(?P<x>.+?)\s*[:{]?$", r"elif \g<x>:"),
    _turn(r"^(?P<odd>else|otherwise)\s*(?:do|then)\s*[:{]?$", "else:"),
    _turn(r"^(?P<w>if|elif|while)\b(?P<x>.+?)[,;]?\s*\b(?P<odd>then|do)\b\s*[:{]?$", r"\g<w>\g<x>:"),
    _turn(r"^(?P<odd>try)\s*\{\s*$", "try:"),
    _turn(r"^\}?\s*(?P<odd>catch|rescue|on\s+error|error)\s*(?:\(.*\)|\w+)?\s*[:{]?$", "except:"),
    _turn(r"^(?P<odd>catch|rescue)\s+(?P<x>\w+(?:\s+as\s+\w+)?)\s*[:{]?$", r"except \g<x>:"),
    _turn(r"^(?P<odd>throw)\s+(?:new\s+)?\w*(?:Error|Exception)\s*\((?P<m>.*)\)\s*;?$", r"raise ValueError(\g<m>)"),
    _turn(r"^(?P<odd>throw)\s+(?P<m>[\"'].*[\"'])\s*;?$", r"raise ValueError(\g<m>)"),
    # Classes and functions.
    _turn(r"^(?:public\s+|private\s+)?class\s+(?P<x>[^\W\d]\w*)\s*(?P<odd>\{)$", r"class \g<x>:"),
    _turn(
        rf"^(?P<odd>(?:(?:public|private|static|async)\s+)*(?:void|int|string|String|bool|float|double))\s+(?P<f>{_NAME})\s*"
        r"(?P<p>\([^()]*\))\s*[{:]?$",
        lambda m: f"def {m['f']}{_names_only(m['p'])}:",
    ),
    _turn(
        rf"^(?P<odd>(?:export\s+)?(?:const|let|var))\s+(?P<f>{_NAME})\s*=\s*\((?P<p>[^()]*)\)\s*=>\s*\{{?$",
        lambda m: f"def {m['f']}({m['p']}):",
    ),
    _turn(
        rf"^(?P<odd>(?:make|create|new|define|start)\s+(?:a\s+)?(?:function|command|block|procedure))\s+(?P<f>{_NAME})\s*"
        r"(?P<p>\([^)]*\))?\s*[:{]?$",
        lambda m: f"def {m['f']}{_names_only(m['p'] or '()')}:",
    ),
    # Names and values.
    _turn(rf"^(?P<odd>LET|Let|Dim|DIM|val)\s+(?P<x>{_NAME}\s*=\s*.+?);?$", r"\g<x>"),
    _turn(rf"^(?P<odd>{_TYPES})\s+(?P<x>{_NAME})\s*;$", r"\g<x> = 0"),
    _turn(rf"^(?P<odd>dim|var|let)\s+(?P<x>{_NAME})\s*(?:as\s+\w+)?;?$", r"\g<x> = 0"),
    _turn(rf"^(?P<x>{_NAME})\s*(?P<odd>←|<-|:=|=:)\s*(?P<v>[^=].*)$", r"\g<x> = \g<v>"),
    _turn(
        rf"^(?P<odd>store|save|put|add|assign)\s+(?P<v>.+?)\s+(?:in|into|to|as)\s+(?P<x>{_NAME})$",
        lambda m: f"{m['x']} += {m['v']}" if m["odd"] == "add" else f"{m['x']} = {m['v']}",
        False,
    ),
    _turn(rf"^(?P<odd>subtract|take)\s+(?P<v>.+?)\s+from\s+(?P<x>{_NAME})$", r"\g<x> -= \g<v>"),
    _turn(rf"^(?P<odd>increment|inc|increase)\s+(?P<x>{_NAME})$", r"\g<x> += 1"),
    _turn(rf"^(?P<odd>decrement|dec|decrease)\s+(?P<x>{_NAME})$", r"\g<x> -= 1"),
    _turn(rf"^(?P<odd>multiply)\s+(?P<x>{_NAME})\s+by\s+(?P<v>.+?)$", r"\g<x> *= \g<v>"),
    _turn(rf"^(?P<odd>divide)\s+(?P<x>{_NAME})\s+by\s+(?P<v>.+?)$", r"\g<x> /= \g<v>"),
    _turn(rf"^(?P<x>{_NAME})\s+(?P<odd>is\s+now|is\s+set\s+to)\s+(?P<v>.+?)$", r"\g<x> = \g<v>"),
    # Texts that are shown.
    _turn(
        rf"^(?P<odd>PRINT|Print|echo|puts|output|display|show|log|write|print\s+out)\s+(?P<x>{_NAME}|[\"'].*[\"'])\s*;?$",
        r"print(\g<x>)",
    ),
    _turn(rf"^(?P<odd>return|RETURN|give\s+back|answer\s+with)\s+(?P<x>{_NAME})\s*;$", r"return \g<x>"),
    _turn(r"^(?P<odd>give\s+back|answer\s+with|send\s+back)\s+(?P<x>.+)$", r"return \g<x>"),
    _turn(r"^(?P<odd>stop|exit|leave|quit|end)\s+(?:the\s+)?loop\s*;?$", "break"),
    _turn(
        r"^(?P<odd>include|require|using|use|load|uses)\s+[<\"']?(?P<x>random|math|time|string)[>\"']?\s*;?$",
        r"import \g<x>",
    ),
    _turn(r"^(?P<odd>GOTO|goto|go\s+to)\s+(?:line\s+)?\d+$", "pass", False),
    _turn(r"^(?P<odd>default|otherwise|else|case\s+else|case\s+default)\s*:?$", "case _:"),
    _turn(r"^if\s*(?P<x>\(.*\))\s*(?P<odd>\{)\s*$", r"if \g<x>:"),
    _turn(r"^(?P<x>if\b.*?|elif\b.*?|else|while\b.*?|for\b.*?|def\b.*?\))\s*:?\s*(?P<odd>\{)$", r"\g<x>:"),
)
