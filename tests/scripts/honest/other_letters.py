größe = 3
naïve = größe + 1
имя = "Аня"
say(größe, naïve, имя, "ñandú 🐢")
for π in range(2):
    print(π)
