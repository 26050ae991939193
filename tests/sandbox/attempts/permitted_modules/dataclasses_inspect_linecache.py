# Goes from the module of data classes over inspect to the one that reads lines of source.
import dataclasses

print(dataclasses.inspect.linecache.getlines(SECRET_FILE))
