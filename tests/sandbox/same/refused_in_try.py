try:
    import os
except ImportError:
    print("no os here")
print("after")
