"""What would it be like over a real line?

A proxy that delays and throttles: half the round trip in each direction, and so many bits a second. A process of its
own, so that it takes nothing from the one that is measured. `python -m benchmarks.shaping --to PORT`.
"""

from __future__ import annotations

import argparse
import asyncio
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

PIECE = 16 * 1024
"""Read at once: 13 ms at 10 Mbit/s."""
WAITING = 64
"""Pieces between the two ends: more than such a line holds, so that it never idles."""


class Direction:
    """One direction of one connection: bytes leave at the line's rate and arrive `delay` seconds later."""

    def __init__(self, delay: float, rate: float) -> None:
        self._delay, self._rate = delay, rate
        self._free = 0.0
        self._queue: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(WAITING)

    async def carry(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        """Until the source ends."""
        delivering = asyncio.create_task(self._deliver(target))
        clock = asyncio.get_running_loop().time
        with suppress(ConnectionError):
            while data := await source.read(PIECE):
                self._free = max(self._free, clock()) + len(data) * 8 / self._rate
                await self._queue.put((self._free + self._delay, data))
        await self._queue.put((0.0, b""))
        await delivering

    async def _deliver(self, target: asyncio.StreamWriter) -> None:
        clock = asyncio.get_running_loop().time
        with suppress(ConnectionError):
            while True:
                due, data = await self._queue.get()
                if not data:
                    break
                if (wait := due - clock()) > 0:
                    await asyncio.sleep(wait)
                target.write(data)
                await target.drain()
        target.close()


async def serve(listener: socket.socket, port: int, delay: float, rate: float) -> None:
    """Carry every connection to that port of this machine."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inner, outer = await asyncio.open_connection("127.0.0.1", port, limit=PIECE)
        await asyncio.gather(Direction(delay, rate).carry(reader, outer), Direction(delay, rate).carry(inner, writer))

    async with await asyncio.start_server(connected, sock=listener, limit=PIECE) as server:
        await server.serve_forever()


@contextmanager
def shaped(port: int, *, rtt: float = 0.04, rate: float = 10e6) -> Iterator[int]:
    """The port of a line with that round trip (seconds) and rate (bits a second) to `port`."""
    command = [sys.executable, "-m", "benchmarks.shaping", "--to", str(port), "--rtt", str(rtt), "--rate", str(rate)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.kill()


def main() -> None:
    """The command line: prints its port and serves until it is killed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=int, required=True)
    parser.add_argument("--rtt", type=float, default=0.04)
    parser.add_argument("--rate", type=float, default=10e6)
    chosen = parser.parse_args()
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    with suppress(KeyboardInterrupt):
        asyncio.run(serve(listener, chosen.to, chosen.rtt / 2, chosen.rate))


if __name__ == "__main__":
    main()
