text = """once upon a time
print(text)
move_east()
