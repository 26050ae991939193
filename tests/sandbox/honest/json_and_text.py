import json
import re
import textwrap

save = {"name": "Mia", "gems": [1, 2, 3], "done": True, "pet": None, "place": {"x": 2, "y": 0.5}}
text = json.dumps(save)
print(text)
again = json.loads(text)
print(again == save, again["place"]["x"], json.dumps({"b": 1, "a": "é"}, sort_keys=True, indent=2))
try:
    json.loads("{broken")
except json.JSONDecodeError:
    print("that is no JSON")

line = "Tom: 12, Eva: 9, Max: 105"
print(re.findall(r"(\w+): (\d+)", line), re.sub(r"\d", "#", line), re.split(r",\s*", line))
found = re.search(r"(?P<name>E\w+): (?P<age>\d+)", line)
print(found.group("name"), found["age"], found.span(), bool(re.fullmatch(r"[a-z]+", "abc")), re.match("x", line))
plate = re.compile(r"^[A-Z]{1,3}-\d{1,4}$")
print([p for p in ("AB-123", "abc", "ABCD-1", "X-9999") if plate.match(p)])

story = "Once upon a time there was a small snake who wanted to learn how to program."
for row in textwrap.wrap(story, 25):
    print(row)
print(textwrap.shorten(story, 30, placeholder="..."))
print(textwrap.dedent("""
    two
      three
""").strip())
