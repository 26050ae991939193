# Says a thousand times that it has finished.
import os

os.write(1, b'{"do": "finished"}\n' * 1000)
