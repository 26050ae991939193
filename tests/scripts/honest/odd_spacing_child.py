print ( "hi" )
x=1
if(x==1):
    print ("x is one" )



for i in range( 3 ) :
    print( i,"potato" )



say ( "bye"   )
