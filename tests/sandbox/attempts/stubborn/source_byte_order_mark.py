# The source itself is the attack: byte order marks at the start and inside, and another encoding promised.
# -*- coding: utf-7 -*-
print("+AGE-")
﻿print(2)
