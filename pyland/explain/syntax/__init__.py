"""Programs that Python cannot read: one small explainer per mistake.

An explainer only speaks of an edit that it has tried: the program with the edit was read again, and the trouble was
gone or had moved further down. So the words never rest on what one version of Python says.
"""
