# if x = 3 then
#   print "hello
# end if
move_east()   # while True print(
# for i in range(10) move_east
move_east()   # else if can_move( { }
    # a comment at the wrong indentation )
say("ok")     # don't forget: print 'it's'
