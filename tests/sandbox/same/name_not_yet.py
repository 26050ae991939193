print("start")
if score > 10:
    print("good")
score = 5
