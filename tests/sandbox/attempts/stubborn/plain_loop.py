# Never ends: the plainest loop there is, on a single line without any call.
while True: pass
