# Registers a program as the web browser and opens a page in it.
import webbrowser

webbrowser.register("sleeper", None, webbrowser.GenericBrowser(["sleep", "%s"]))
print(webbrowser.get("sleeper").open("1.2"))
