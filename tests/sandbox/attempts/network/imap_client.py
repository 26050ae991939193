# Opens a mailbox on a mail server.
import contextlib
import imaplib

with contextlib.suppress(TimeoutError):
    imaplib.IMAP4("127.0.0.1", TCP_PORT, timeout=0.5)
