    
    
move_east ( 2 )
    
    
    
move_south ( )
    
    
    
if can_move(  ) :
    
    
    
    move_forward(  )
    
    
shout( "FINISHED!!!" )
