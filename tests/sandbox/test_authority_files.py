"""No file is opened because a program names it, and no program is parsed in the game."""

import ast
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


_WATCHED = '''
import json, sys
opened = []
def note(event, given):
    if event in ("open", "os.listdir", "os.scandir", "import", "compile", "exec", "os.system", "subprocess.Popen"):
        opened.append([event, repr(given)[:2000]])
sys.addaudithook(note)
'''
_NAMES_FILES = _WATCHED + '''
from pyland.play.running import run_level
from pyland.play.workbench import Workbench
from tests.play.fakes import level
from pyland.text import ENGLISH
secret, module, told = sys.argv[1], sys.argv[2], []
programs = {
    "print": f"print({secret!r})", "say": f"say({secret!r})", "input": f"input({secret!r})",
    "error": f"raise ValueError({secret!r})", "os error": f"raise FileNotFoundError(2, 'no', {secret!r})",
    "syntax error": f"raise SyntaxError('no', ({secret!r}, 1, 1, 'text'))", "import": f"import {module}",
    "not python": f"{secret} is not", "its own file": f"__file__ = {secret!r}\\nraise KeyError(__file__)",
    "its own name": f"__name__ = {secret!r}\\ndef f(): raise KeyError(1)\\nf.__qualname__ = {secret!r}\\nf()",
    "open": f"open({secret!r})", "a body": f"say('x', {secret!r}, body={secret!r})",
    "a key": f"print({{}}[{secret!r}])",
    "a class": f"E = type({secret!r}, (ValueError,), {{}})\\nraise E({secret!r})", "far": f"f = {secret!r}\\nf.nothing",
    "a comment": f"# -*- coding: {secret} -*-\\nfile = {secret!r}\\n1 / 0", "exit": f"raise SystemExit({secret!r})",
}
with Workbench() as bench:
    bench.warm_up()
    bench.lock.wait() if hasattr(bench.lock, "wait") else None
    run_level(bench, level("@..F"), {"hero": "move_east()"}, 0)
    del opened[:]
    for name, source in programs.items():
        for inputs in ((), (secret,)):
            report = run_level(bench, level("@..F"), {"hero": source}, 0, inputs)
        texts = [report.output]
        for told_of in (report.explanation, *report.notes):
            if told_of is not None:
                texts += [ENGLISH(text) for text in (told_of.title, told_of.message, told_of.hint) if text]
        told.append([name, report.outcome, " ".join(texts)])
found = list(opened)
open(secret).close()
print(json.dumps([found, opened[len(found):], told]))
'''


def test_no_file_is_opened_because_a_program_names_it(tmp_path):
    file = tmp_path / "a_file_with_a_name.py"
    file.write_text("secret = 1\n", encoding="utf-8")
    found, control, told = watched(_NAMES_FILES, str(file), file.stem)
    assert len(told) == 17 and {outcome for _name, outcome, _text in told} >= {"problem", "unsolved"}
    assert any(str(file) in text for _name, _outcome, text in told), "the names are told"
    assert [event for event in control if str(file) in event[1]], "the file that the test itself opens is seen"
    # A process is told its program through a pipe; what is opened is the empty folder, and what tells its memory.
    assert [event for event in found if file.stem in event[1]] == []
    parsed = [event for event in found if event[0] in ("compile", "exec", "os.system")]
    assert parsed == [], "programs are never parsed in the game"


def watched(code, *arguments):
    done = subprocess.run([sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True,
                          timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


# Where programs are parsed


_PARSERS = {"ast", "code", "codeop", "dis", "doctest", "imp", "inspect", "linecache", "parser", "pdb", "pickle",
            "runpy", "shelve", "symtable", "timeit", "token", "tokenize", "traceback", "compileall", "py_compile",
            "trace"}
_BUILTINS = {"compile", "eval", "exec", "__import__"}
COMPARING = ("pyland.benchmarks.explaining.plain", "pyland.benchmarks.explaining.field")
"""What measures Python's own words: a process that is locked in, too."""
MAY_PARSE = ("pyland.explain.", "pyland.source.facts", "pyland.script.child.", *COMPARING)
"""Where programs are read: this runs in a process that is locked in. The game only takes data classes from there."""
OWN_CODE = ("pyland.script.sandbox.boot", "pyland.script.sandbox.compiled", "pyland.script.sandbox.wasm.")
"""What compiles and loads the game's own code for its processes."""


def test_nothing_in_the_game_parses_programs():
    """Nor looks up lines of files by names, as the module for tracebacks does."""
    found = {}
    for file in sorted((ROOT / "pyland").rglob("*.py")):
        name = ".".join(file.relative_to(ROOT).with_suffix("").parts)
        if not name.startswith((*MAY_PARSE, *OWN_CODE)):
            found[name] = parsing_in(file.read_text(encoding="utf-8"))
    assert len(found) > 200
    assert {name: used for name, used in found.items() if used} == {}


def parsing_in(text):
    used = set()
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Import(names=names):
                used |= {alias.name.split(".")[0] for alias in names} & _PARSERS
            case ast.ImportFrom(module=str(module), level=0):
                used |= {module.split(".")[0]} & _PARSERS
            case ast.Call(func=ast.Name(id=name)):
                used |= {name} & _BUILTINS
    return used


def test_parsing_would_be_found():
    assert parsing_in("import ast, linecache\nfrom traceback import print_exc\neval(x)\ncompile(x)\nre.compile(x)") == {
        "ast", "linecache", "traceback", "eval", "compile",
    }
