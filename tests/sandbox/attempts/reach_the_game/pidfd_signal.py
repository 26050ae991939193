# Opens the game as a file descriptor and sends the signal through that.
import os
import signal

handle = os.pidfd_open(VICTIM)
signal.pidfd_send_signal(handle, signal.SIGUSR2)
