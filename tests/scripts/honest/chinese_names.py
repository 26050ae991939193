def 向东走(步数):
    for 次 in range(步数):
        move_east()
        print("第", 次 + 1, "步")

名字 = "小明"
say("你好，" + 名字 + "！")
向东走(2)
宝石 = how_many("gem")
if 宝石 >= 1:
    shout("太好了")
