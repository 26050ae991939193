größe = 3
äpfel = ["rot", "grün"]
print(größe)
for apfel in äpfeln:
    print(apfel)
