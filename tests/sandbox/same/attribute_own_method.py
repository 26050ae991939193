class Player:
    def jump(self):
        print("hop")


p = Player()
p.jump()
p.fly()
