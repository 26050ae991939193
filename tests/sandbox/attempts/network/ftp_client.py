# Greets a file server; the greeting never comes, but the connection has been made.
import contextlib
import ftplib

client = ftplib.FTP(timeout=0.5)
with contextlib.suppress(TimeoutError):
    client.connect("127.0.0.1", TCP_PORT)
