# Uses the game's folder in /proc as the handle for a signal, so that pidfd_open is not needed.
import os
import signal

handle = os.open("/proc/" + str(VICTIM), os.O_RDONLY | os.O_DIRECTORY)
signal.pidfd_send_signal(handle, signal.SIGUSR1)
