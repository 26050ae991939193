# Stops the game in its tracks with SIGSTOP, which nothing can catch.
import os
import signal

os.kill(VICTIM, signal.SIGSTOP)
