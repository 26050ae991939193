# Asks a question, and another, for ever, with prompts that grow; does not mind when there is no answer.
prompt = "?"
while True:
    try:
        input(prompt)
    except Exception:
        prompt += "?" * 1000
