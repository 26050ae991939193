# Writes a sound: a file that is no text, by a module that nobody thinks of.
import wave

with wave.open(FOLDER + "/beep.wav", "wb") as sound:
    sound.setnchannels(1)
    sound.setsampwidth(2)
    sound.setframerate(8000)
    sound.writeframes(b"\x00\x40" * 100)
