with open("diary.txt", "w") as diary:
    diary.write("Dear diary")
