# Reads a file by its file address, with the library for web pages.
import urllib.request

with urllib.request.urlopen("file://" + SECRET_FILE) as page:
    print(page.read().decode())
