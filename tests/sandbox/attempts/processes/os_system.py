# Runs a shell command the oldest way there is.
import os

answer = os.system("sleep 1.2; cat " + SECRET_FILE)
print(answer)
