# my game!!!!! by LEO (10)
hp=100
monster=30
print("A MONSTER COMES")


while(hp>0 and monster>0):
    monster=monster-12
    print("you hit   monster has",monster)
    if(monster<=0):
        print("YOU WIN!!!!!!")
        break
    hp=hp-5
    print ("monster hits you   you have",hp)

if(hp==100):
    print("perfect")
elif(hp<100)and(hp>50):
    print( "ok" )
else:
    print ("ouch")
move_east ( 1 )
say ( "the end" )   ;   turn_left ( )
