# Uses the event loop's lower half: a datagram endpoint and a unix connection side by side.
import asyncio


async def talk():
    loop = asyncio.get_running_loop()
    datagrams, _ = await loop.create_datagram_endpoint(asyncio.DatagramProtocol, remote_addr=("127.0.0.1", UDP_PORT))
    datagrams.sendto(b"datagram")
    stream, _ = await loop.create_unix_connection(asyncio.Protocol, "\0" + ABSTRACT)
    stream.write(b"stream")
    await asyncio.sleep(0.2)
    stream.close()


asyncio.run(talk())
