"""Names of underscores alone, and with one or two in front."""
_secret = 4
__steps = 2
my__odd___name = _secret - __steps
_ = 5
for __ in range(my__odd___name):
    print("round", __)


def _helper_(x_):
    return x_ + _


print(_helper_(1), my__odd___name)
