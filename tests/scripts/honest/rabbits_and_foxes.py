rabbits, foxes = 100.0, 10.0
for year in range(1, 11):
    born = rabbits * 0.3
    eaten = rabbits * foxes * 0.01
    rabbits = max(0, rabbits + born - eaten)
    foxes = max(0, foxes * 0.8 + eaten * 0.2)
    print(f"{year:2} rabbits {rabbits:7.1f} foxes {foxes:6.1f}")
    if rabbits < 1: break
