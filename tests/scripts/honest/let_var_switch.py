let = 3
var = 4
switch = {"on": True, "off": False}
null = None
true, false = True, False
elseif = let if true else var
if switch["on"] is true and null is None and switch["off"] is false:
    print(elseif + var)
