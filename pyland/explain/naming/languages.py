"""Words of other languages that people speak, and what they are called here: `drucke`, `afficher`, `yazdır`."""

import unicodedata
from collections.abc import Mapping

_WORDS = {
    "print": """drucke drucken ausgabe ausgeben schreibe schreiben zeige anzeigen imprimir imprime escribir escribe
        mostrar muestra afficher affiche ecrire ecris imprimer yazdir yaz goster wypisz wyswietl drukuj napisz pokaz
        stampa stampare scrivi mostra drukaf toon escreva escrever mostre skriv""",
    "say": "sage sagen decir dime dire dis soyle konus powiedz mow dici diga fala falar zeg praat parler parle hablar",
    "input": "eingabe eingeben einlesen entrada saisie saisir lire girdi wejscie wczytaj inserisci leia invoer",
    "len": "lange laenge longitud longueur uzunluk dlugosc lunghezza lengte comprimento tamanho",
    "range": "bereich rango intervalle aralik zakres intervallo bereik intervalo",
    "str": "texto texte zeichenkette cadena metin tekst testo",
    "int": "zahl ganzzahl entero entier tamsayi liczba intero getal inteiro",
    "float": "kommazahl decimale ondalik",
    "sum": "suma somme toplam somma som soma",
    "max": "maximo massimo groesste grosste",
    "min": "minimo kleinste",
    "round": "runden redondear arrondir yuvarla zaokraglij arredondar",
    "sorted": "sortiere sortieren ordenar trier sirala sortuj ordina",
    "wait": "warte warten esperar espera attendre attends bekle czekaj poczekaj aspetta wacht espere",
    "move_forward": """vor vorwarts vorwaerts gehe gehen laufe laufen avanzar avanza adelante avancer avance marcher
        ileri ilerle yuru naprzod avanti cammina vooruit avancar frente""",
    "move_east": """rechts gehe_rechts nach_rechts derecha ir_derecha mover_derecha moverderecha droite aller_droite
        a_droite saga sag prawo w_prawo destra rechtsaf direita gehe_osten ostwarts""",
    "move_west": """links gehe_links nach_links izquierda ir_izquierda mover_izquierda gauche aller_gauche a_gauche
        sola sol lewo w_lewo sinistra linksaf esquerda gehe_westen westwarts""",
    "move_north": """hoch rauf gehe_hoch gehe_oben nach_oben arriba ir_arriba mover_arriba subir haut en_haut monter
        yukari gora w_gore omhoog cima gehe_norden""",
    "move_south": """runter gehe_runter gehe_unten nach_unten abajo ir_abajo mover_abajo bajar bas en_bas descendre
        asagi w_dol omlaag baixo gehe_sueden gehe_suden""",
    "turn_left": """drehe_links links_drehen linksum girar_izquierda gira_izquierda tourner_gauche tourne_gauche
        tourner_a_gauche sola_don obroc_w_lewo gira_sinistra draai_links virar_esquerda""",
    "turn_right": """drehe_rechts rechts_drehen rechtsum girar_derecha gira_derecha tourner_droite tourne_droite
        tourner_a_droite saga_don obroc_w_prawo gira_destra draai_rechts virar_direita""",
    "turn_around": "umdrehen drehe_um kehrt dar_vuelta demi_tour geri_don zawroc",
    "cut": "schneide schneiden cortar corta couper coupe kes tnij taglia knip",
    "push": "schiebe schieben drucken_gegen empujar empuja pousser pousse pchnij spingi duw",
    "dig": "grabe graben cavar cava creuser creuse kaz kop scava graaf",
    "use": "benutze benutzen oeffne offne usar usa utiliser ouvrir ouvre abrir abre kullan uzyj otworz gebruik",
    "pick_up": """nimm nehmen aufheben hebe_auf sammle coger tomar toma recoger recoge prendre prends ramasser ramasse
        topla wez podnies prendi raccogli pak raap_op pegar pega""",
    "put_down": "ablegen hinlegen lege lege_ab soltar suelta dejar poser pose deposer birak poloz posa leg_neer",
    "ask": "frage fragen preguntar pregunta demander demande sor zapytaj chiedi vraag pergunte",
    "read": "lies lesen leer lee oku czytaj leggi lees ler",
    "look": "schau schauen mirar mira regarder regarde bak patrz guarda kijk olha",
    "give": "gib geben dar donner donne ver daj dai geef",
    "shout": "rufe rufen schreie gritar grita crier crie bagir krzycz grida roep",
    "randint": "zufall zufallszahl aleatorio aleatoire hasard rastgele losowa losuj casuale willekeurig",
}
_WORD: Mapping[str, str] = {
    other: right for right, others in reversed(_WORDS.items()) for other in reversed(others.split())
}
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ß": "ss", "ø": "o", "æ": "ae"})


def in_english(word: str) -> str | None:
    """What a word of another language is called here: `print` for `drucke`; None when it is not known."""
    apart = unicodedata.normalize("NFKD", word.casefold().translate(_LETTERS))
    plain = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return _WORD.get(plain) or _TOGETHER.get(plain.replace("_", ""))


_TOGETHER: Mapping[str, str] = {word.replace("_", ""): right for word, right in _WORD.items()}
