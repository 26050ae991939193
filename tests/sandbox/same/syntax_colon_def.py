def jump()
    print("jump")
jump()
