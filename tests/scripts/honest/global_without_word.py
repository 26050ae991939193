# Lists can be changed in a function without the word global
diary = []
flags = {"found": False}

def note(text):
    diary.append(text)

def search(steps):
    for _ in range(steps):
        if flags["found"]:
            return
        move_east()
        if how_many("gem") > 0: flags["found"] = True

note("start")
search(5)
note("found" if flags["found"] else "nothing")
print(diary)
