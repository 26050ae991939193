# Runs a shell command from a coroutine.
import asyncio


async def start():
    shell = await asyncio.create_subprocess_shell("sleep 1.2; echo REACHED", stdout=asyncio.subprocess.PIPE)
    print(await shell.stdout.read(), await shell.wait())


asyncio.run(start())
