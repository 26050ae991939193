# Ends the game with SIGKILL sent by the module posix, without os.
import posix

posix.kill(VICTIM, 9)
