# Starts a second interpreter, which has module tables of its own, and lets that one connect.
import sys

subs = __import__("_interpreters" if sys.version_info >= (3, 13) else "_xxsubinterpreters")
inner = subs.create()
wish = f"import _socket\n_socket.socket(2, 1, 0).connect(('127.0.0.1', {TCP_PORT}))"
(subs.exec if sys.version_info >= (3, 13) else subs.run_string)(inner, wish)
