# Posts a form with urllib; nobody answers, but the form has been sent.
import contextlib
import urllib.request

form = urllib.request.Request(f"http://127.0.0.1:{TCP_PORT}/form", data=b"name=child")
with contextlib.suppress(TimeoutError):
    urllib.request.urlopen(form, timeout=0.5)
