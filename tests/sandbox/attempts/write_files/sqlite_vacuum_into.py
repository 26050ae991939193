# Lets the SQLite library, which opens files by itself, write a copy of a database that lives in memory.
import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE words (word TEXT)")
database.execute("INSERT INTO words VALUES ('left behind')")
database.commit()
database.execute("VACUUM INTO ?", (FOLDER + "/words.db",))
