temperature = 12
if temperature < 0:
    print("ice")
# else if it is between 0 and 15
elif temperature < 15:
    print("cold")
# else: warm  (elseif, elsif, else if are other languages)
else:
    print("warm")
