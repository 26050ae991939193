def selam_ver(isim):
    say("Merhaba " + isim)

çocuklar = ["Işıl", "İpek", "Çağrı", "Gökşen"]
sayı = 0
for çocuk in çocuklar:
    selam_ver(çocuk)
    sayı += len(çocuk)
print("Toplam harf sayısı:", sayı)
if sayı > 10:
    turn_right()
