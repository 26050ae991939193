# Opens a mail connection through a shell command, a little-known feature of the IMAP client.
import contextlib
import imaplib

with contextlib.suppress(imaplib.IMAP4.abort):
    imaplib.IMAP4_stream("sleep 1.2")
