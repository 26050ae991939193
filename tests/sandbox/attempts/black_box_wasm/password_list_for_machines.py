# Reads the secret as a list of passwords for other machines: the error quotes the word that is no command.
import netrc

try:
    netrc.netrc(SECRET_FILE)
except netrc.NetrcParseError as error:
    print(error.msg)
