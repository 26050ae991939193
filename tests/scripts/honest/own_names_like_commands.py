# Names of commands that nobody calls, and commands that are wrapped: nothing to remark.
bag = []
bag.append("shell")
print(bag)


def loud(command):
    def louder(text):
        command(text.upper())

    return louder


say = loud(say)
say("hello")


def wait(turns=1):
    print("I wait", turns)
    hero.wait(turns)


wait(2)
