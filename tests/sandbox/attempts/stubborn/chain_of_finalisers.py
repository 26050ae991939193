# Makes a new thing whenever an old one is finalised, so that throwing away never comes to an end.
class Phoenix:
    def __del__(self):
        Phoenix()
        Phoenix.last = Phoenix


Phoenix()
