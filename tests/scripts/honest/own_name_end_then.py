end = 5
then = 0
while then < end:
    then += 1
function = abs
until = [then, end]
print(function(-3), until)
do = "do re mi"
foreach = do.split()
for note in foreach:
    print(note, end=" ")
print()
