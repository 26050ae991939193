"""This is what the program does: for x in y"""
story = '''Once upon
a time: if you "see" it's (not
closed ['''
say(story)
say("a # b", 'it is "so"', "it's", r"\d", b"x")
