# Sends the game a signal with os.kill.
import os
import signal

os.kill(VICTIM, signal.SIGUSR1)
