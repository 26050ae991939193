lesson = "print hello"
wrong = 'if x = 3 then'
longer = """
while True
   move_east(
else if x => 3 {
   i++
"""
print("In Basic you wrote:", wrong)
print("In Python 2 you wrote:", lesson)
print("This has", len(longer.splitlines()), "lines and none of them is right")
print("x = = 3", 'y =! 4', "a && b || c", "for(int i=0; i<3; i++)")
