def gehe_weiter(schritte):
    for schritt in range(schritte):
        if can_move(east):
            move_east()
        else:
            say("Aua!")

größe = 3
länge_des_weges = größe - 1
gehe_weiter(länge_des_weges)
wörter = ["Äpfel", "Öl", "Übung", "Straße"]
for nummer, wort in enumerate(wörter, start=1):
    print(f"{nummer}. {wort} hat {len(wort)} Buchstaben")
say("Fertig, das waren 2,5 Meter")
