# Takes open files away from the game with resource.prlimit.
import resource

resource.prlimit(VICTIM, resource.RLIMIT_NOFILE, (60, 60))
print("REACHED")
