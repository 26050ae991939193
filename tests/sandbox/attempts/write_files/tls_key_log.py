# Asks the TLS library for a key log, a file that the C code opens on its own without Python's open.
import ssl

context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
context.keylog_filename = FOLDER + "/keys.log"
print(context.keylog_filename)
