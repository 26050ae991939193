# Starts an encrypted conversation, whose first message already carries a name of one's own choice.
import contextlib
import socket
import ssl

wire = socket.create_connection(("127.0.0.1", TCP_PORT), timeout=0.5)
context = ssl.create_default_context()
with contextlib.suppress(TimeoutError):
    context.wrap_socket(wire, server_hostname="secret-word.example")
