# Opens a port of its own and waits there for somebody to come in.
import socketserver

with socketserver.TCPServer(("127.0.0.1", 0), socketserver.BaseRequestHandler) as server:
    print(server.server_address, "REACHED")
