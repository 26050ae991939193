"""The flow of playing without a picture: session, playback, progress, settings. No pygame.

May import everything below it.
"""
