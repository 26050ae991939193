print("before")
raise "help"
