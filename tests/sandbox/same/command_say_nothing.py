say()
