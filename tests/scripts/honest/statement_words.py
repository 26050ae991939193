match = 3
case = match + 1
type = "kind"
_ = case
say(match, case, type, _)
print(...)
pass
assert match == 3, "three"
