class Door:
    def __enter__(self):
        print("open")

    def __exit__(self, *rest):
        print("close")


with Door():
    print(undefined_thing)
