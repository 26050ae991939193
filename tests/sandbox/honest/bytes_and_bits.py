data = b"hello"
print(data, data[0], data[1:3], list(data), data.upper(), len(data), data + b"!", b"ell" in data)
print(data.hex(), bytes.fromhex("48 69"), bytes([65, 66]), bytes(3), data.decode(), "é".encode("latin-1"))
array = bytearray(b"abc")
array[0] = 122
array.append(33)
array.extend(b"??")
del array[1]
print(array, bytes(array), array.find(b"!"), array.decode("ascii"))
for c in "Az":
    print(c, ord(c), f"{ord(c):08b}", f"{ord(c):02x}", hex(ord(c)), format(ord(c), "#o"))


def to_binary(n):
    if n == 0:
        return "0"
    result = ""
    while n:
        n, bit = divmod(n, 2)
        result = str(bit) + result
    return result


print([to_binary(n) for n in (0, 5, 255)], all(int(to_binary(n), 2) == n for n in range(100)))
print(int.from_bytes(b"\x01\x00", "big"), (1024).to_bytes(2, "little"), b"abc"[1])
key = 0b10101010
secret = bytes(b ^ key for b in b"treasure")
print(secret.hex("-"), bytes(b ^ key for b in secret).decode())
flags = 0
READ, WRITE = 1 << 0, 1 << 1
flags |= WRITE
print(bool(flags & READ), bool(flags & WRITE), flags ^ WRITE)
try:
    b"\xff".decode("utf-8")
except UnicodeDecodeError as error:
    print(type(error).__name__, b"\xff".decode("utf-8", errors="replace"))
try:
    bytes([300])
except ValueError as error:
    print(error)
