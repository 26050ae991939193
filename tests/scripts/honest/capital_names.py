STEPS = 2
MY_NAME = "ROBO"
def GO():
    move_east(STEPS)
    SHOUT_NAME()
def SHOUT_NAME():
    shout(MY_NAME + "!!!")
GO()
Print = "not the command, only a word"
Say = [Print, MY_NAME]
print(Say)
