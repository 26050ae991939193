# Opens a connection from a coroutine.
import asyncio


async def talk():
    _, out = await asyncio.open_connection("127.0.0.1", TCP_PORT)
    out.write(b"hello from a coroutine")
    await out.drain()
    out.close()


asyncio.run(talk())
