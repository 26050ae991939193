# Hands bytes of a program to the reader of compiled programs: what it makes is run, and writes a file.
import marshal
import types

program = compile("import os; os.mkfifo(place)", "nowhere", "exec")
made = types.FunctionType(marshal.loads(marshal.dumps(program)), {"place": FOLDER + "/by_hand"})
made()
