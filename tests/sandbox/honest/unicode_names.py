# Ein Programm auf Deutsch, mit Umlauten: Zähle die Äpfel
größe = 3
äpfel = ["süß", "sauer", "saftig"]
café = "☕"
número_de_años = 11
π = 3.14159
变量 = "值"
привет = "Привет, мир"


def übergröße(maß):
    """Gibt zurück, ob das Maß zu groß ist."""
    return maß > größe


class Käfer:
    punkte = 7

    def __init__(self, färbe="rot"):
        self.färbe = färbe


for nummer, apfel in enumerate(äpfel, 1):
    print(f"{nummer}. Apfel: {apfel}")
print(café, número_de_años, round(π * größe ** 2, 2), 变量, привет)
print(übergröße(5), Käfer().färbe, Käfer.punkte, übergröße.__name__)
print("naïve".upper(), "ÅNGSTRÖM".lower(), len("日本語"), "日本語"[::-1], "🐍" * 3, len("🐍"))
print("ñ" in "mañana", "ß".upper(), sorted(["ä", "z", "a"]), "Ω".isalpha(), "五".isdigit(), ascii("é🐍"))
print("é".encode("utf-8"), b"\xc3\xa9".decode("utf-8"), [hex(ord(c)) for c in "é☕"])
print("┌──┐", "│☺ │", "└──┘", sep="\n")
print({"ключ": "значение", "鍵": 1}, "سلام", "שלום")
