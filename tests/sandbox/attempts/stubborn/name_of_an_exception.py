# Ends with an exception whose class has a name of ten million letters and a module that is no text.
Long = type("N" * 10_000_000, (Exception,), {"__module__": ["no text"], "__qualname__": "Q" * 10_000_000})
raise Long({"a": Long})
