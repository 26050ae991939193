class Settings:
    size = 3
    double = sise * 2


print(Settings.double)
