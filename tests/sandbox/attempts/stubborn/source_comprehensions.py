# The source itself is the attack: loops within loops within one expression, none of them with a line of its own.
many = range(1000)
x = {a for a in many for b in many for c in many for d in many for e in many for f in many for g in many for h in many for i in many for j in many for k in many for l in many for m in many for n in many for o in many for p in many for q in many for r in many for s in many for t in many for u in many for v in many for w in many for x in many for y in many for z in many}
