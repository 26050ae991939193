def wait_for(word):
    answer = ""
    while answer != word:
        answer = answer.strip()


print("start")
wait_for("go")
