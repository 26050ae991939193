first = 10
second = 20
third = 30
total = first + \
        second + \
        third
if total > 50 and \
   first < second and \
   second < third:
    print("sorted and big: " \
          "really")
text = 'one \
two'
print(text, total)
assert total == 60, \
    "wrong sum"
