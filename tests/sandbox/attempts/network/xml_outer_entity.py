# Reads an XML text that names an outer entity, which makes the XML reader fetch a web address on its own.
import contextlib
import io
import socket
import xml.sax.handler

socket.setdefaulttimeout(0.5)
reader = xml.sax.make_parser()
reader.setFeature(xml.sax.handler.feature_external_ges, True)
text = f'<!DOCTYPE a [<!ENTITY far SYSTEM "http://127.0.0.1:{TCP_PORT}/word.xml">]><a>&far;</a>'
with contextlib.suppress(TimeoutError):
    reader.parse(io.BytesIO(text.encode()))
