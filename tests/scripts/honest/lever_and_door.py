if look(ahead) == "lever":
    use()
elif look(ahead) == "door" and has("key"):
    use()
elif not has("key"):
    say("I need a key")
if has("apple") and distance("cat") <= 1:
    give("apple", "cat")
