# The source itself is the attack: lone surrogates and other impossible letters, written as escapes, said and printed.
text = "\ud800\udfff\udc80\U0010ffff\0\x85\u2028"
say(text)
print(text)
d = {text: text}
class C(Exception): pass
C.__name__ = "C" + text[3]
raise C(text)
