# Lets an XML document pull in a file as an entity.
import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges


class Printer(ContentHandler):
    def characters(self, content):
        print(content)


reader = xml.sax.make_parser()
reader.setFeature(feature_external_ges, True)
reader.setContentHandler(Printer())
reader.parse(io.StringIO('<!DOCTYPE a [<!ENTITY e SYSTEM "' + SECRET_FILE + '">]><a>&e;</a>'))
