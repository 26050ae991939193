# The source itself is the attack: letters that look alike or become others, and marks that turn the direction.
ｐｒｉｎｔ("wide")
ｅｖａｌ = 1
‮# x = "⁦" # ⁩
__𝓬𝓵𝓪𝓼𝓼__ = 1
x = (1).__𝓬𝓵𝓪𝓼𝓼__
ﬁ = 2
print(fi, x)
