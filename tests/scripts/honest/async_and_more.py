import asyncio


async def walk():
    async with something() as other:
        await other


def something():
    return walk


@staticmethod
def plain(): ...

