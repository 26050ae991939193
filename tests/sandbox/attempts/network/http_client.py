# Asks for a web page with the HTTP client and hands over a file's text as a header.
import http.client

page = http.client.HTTPConnection("127.0.0.1", TCP_PORT, timeout=0.5)
with open(SECRET_FILE) as secret:
    page.request("GET", "/", headers={"X-Word": secret.read().strip()})
page.close()
