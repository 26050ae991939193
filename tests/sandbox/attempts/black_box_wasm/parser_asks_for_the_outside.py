# Lets the low parser meet a document that names the secret file as a part of itself, and answers its question for it.
import xml.parsers.expat

parser = xml.parsers.expat.ParserCreate()


def outside(context, base, address, public):
    inner = parser.ExternalEntityParserCreate(context)
    with open(address, "rb") as file:
        text = file.read()
    inner.CharacterDataHandler = print
    inner.Parse(text, True)
    return 1


parser.ExternalEntityRefHandler = outside
parser.CharacterDataHandler = print
parser.Parse("<!DOCTYPE a [<!ENTITY s SYSTEM '%s'>]><a>&s;</a>" % SECRET_FILE, True)
