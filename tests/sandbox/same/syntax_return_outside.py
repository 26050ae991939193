x = 4
return x
