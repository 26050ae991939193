def load():
    import shutil
    return shutil


print("before")
load()
