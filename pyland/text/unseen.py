"""Signs that are not seen, but change what is: no text of somebody else's may hold them."""

import re

UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters but tabs and line ends, what turns the direction of the text around it, and halves of signs. In a
terminal they could write elsewhere."""
