# Feeds a made-up request to a server class that answers every request in a process of its own.
import socketserver
import time


class Nobody(socketserver.ForkingMixIn, socketserver.BaseServer):
    def finish_request(self, request, client_address):
        time.sleep(1.2)


server = Nobody(None, None)
server.process_request(None, None)
server.server_close()
