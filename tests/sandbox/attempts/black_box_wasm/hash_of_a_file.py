# Does not read the secret: takes its fingerprint by the module for fingerprints, which proves that it was read.
import hashlib

with open(SECRET_FILE, "rb", buffering=0) as file:
    fingerprint = hashlib.file_digest(file, "sha256").hexdigest()
if len(fingerprint) == 64:
    print("REACHED", fingerprint)
