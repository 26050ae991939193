# A poll tells when the game has closed or emptied its end of the pipe.
import select

poll = select.poll()
poll.register(0, select.POLLIN | select.POLLHUP)
poll.register(1, select.POLLOUT)
print("REACHED", poll.poll(10))
