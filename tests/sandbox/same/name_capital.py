name = "Mia"
Print("Hello", name)
