# Calls a method of a far-away object, which is an HTTP request in disguise.
import contextlib
import socket
import xmlrpc.client

socket.setdefaulttimeout(0.5)
far_away = xmlrpc.client.ServerProxy(f"http://127.0.0.1:{TCP_PORT}/")
with contextlib.suppress(TimeoutError):
    far_away.please.open_the_door("now")
