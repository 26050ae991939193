# Sends log records away, once as a datagram and once to a system log that listens on a unix socket.
import logging
import logging.handlers

log = logging.getLogger("spy")
log.addHandler(logging.handlers.DatagramHandler("127.0.0.1", UDP_PORT))
log.addHandler(logging.handlers.SocketHandler(UNIX_SOCKET, None))
log.warning("nobody suspects a log")
