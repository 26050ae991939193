_secret = 4
__steps = 2
my__odd___name = _secret - __steps
_ = 5
for __ in range(my__odd___name):
    move_east()
def _helper_(x_):
    return x_ + _
print(_helper_(1), my__odd___name)
