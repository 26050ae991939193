# Speaks telnet, with the module that Python threw out in 3.13.
# Python: 3.11 3.12
import telnetlib

line = telnetlib.Telnet("127.0.0.1", TCP_PORT, timeout=0.5)
line.write(b"hello\r\n")
line.close()
