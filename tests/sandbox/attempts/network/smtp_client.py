# Tries to post a letter to a mail server, which gives up the wait for its greeting.
import contextlib
import smtplib

with contextlib.suppress(smtplib.SMTPServerDisconnected):
    smtplib.SMTP("127.0.0.1", TCP_PORT, local_hostname="here", timeout=0.5)
