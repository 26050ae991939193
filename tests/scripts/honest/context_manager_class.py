class Indent:
    level = 0

    def __enter__(self):
        Indent.level += 1
        return self

    def __exit__(self, kind, value, trace):
        Indent.level -= 1
        return False

    def write(self, text):
        print("  " * self.level + text)


with Indent() as page:
    page.write("chapter")
    with Indent() as inner:
        inner.write("section")
    page.write("next chapter")
