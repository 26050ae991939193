# Le héros cherche la clé (if clé = trouvée alors ...)
def avancer(nombre_de_pas=1):
    for pas in range(nombre_de_pas):
        move_forward()

été = True
prénom = "Zoé"
if été and can_move():
    avancer()
    avancer(nombre_de_pas=2)
say("C'est l'été,", prénom, "!")
où = position()
print("Je suis là :", où)
