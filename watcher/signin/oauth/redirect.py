"""Where does the browser bring the answer?

A web server on this machine alone, for the one request that matters (RFC 8252 7.3).
"""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from watcher.signin.oauth.server import ConsentRequest, is_answer

_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Mailbox Watcher</title>
<body style="font:1.1em/1.5 sans-serif;margin:4em auto;max-width:30em">
<p>{english}</p><p lang="de">{german}</p></body></html>"""
_GOOD = _PAGE.format(
    english="Thank you. You can close this page and go back to the terminal.",
    german="Danke. Sie können diese Seite schließen und zum Terminal zurückkehren.",
)
_OTHER = _PAGE.format(
    english="This page belongs to no sign-in that is under way.",
    german="Diese Seite gehört zu keiner laufenden Anmeldung.",
)


class Redirect:
    """Listens on a free port of this machine until it is closed. `host` is the name that the provider knows."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self._request: ConsentRequest | None = None
        self._answer = ""
        self._came = threading.Event()
        first = self._server(socket.AF_INET, ("127.0.0.1", 0))
        self.port: int = first.server_address[1]
        self.uri = f"http://{host}:{self.port}/" if host != "localhost" else f"http://localhost:{self.port}"
        self._servers = [first]
        if host == "localhost":  # a browser may try ::1 first
            with suppress(OSError):
                self._servers.append(self._server(socket.AF_INET6, ("::1", self.port)))
        for server in self._servers:
            threading.Thread(target=server.serve_forever, args=(0.1,), daemon=True).start()

    def expect(self, request: ConsentRequest) -> None:
        """From now on the answer to this request is taken."""
        self._request = request

    def wait(self, seconds: float) -> str:
        """The address to which the browser was sent back for this request; "" where none came in time."""
        return self._answer if self._came.wait(seconds) else ""

    def close(self) -> None:
        """Listen no more."""
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def _take(self, path: str) -> bool:
        """Whether this is the answer that was waited for; anything else on this machine may knock, too."""
        if self._request is None or not is_answer(self._request, path):
            return False
        if not self._came.is_set():
            self._answer = path
            self._came.set()
        return True

    def _server(self, family: int, address: tuple[str, int]) -> ThreadingHTTPServer:
        redirect = self

        class Handler(BaseHTTPRequestHandler):
            timeout = 10
            server_version, sys_version = "watcher", ""

            def do_GET(self) -> None:
                good = redirect._take(self.path)
                body = (_GOOD if good else _OTHER).encode()
                self.send_response(200 if good else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Cache-Control", "no-store")
                self.send_header("Referrer-Policy", "no-referrer")
                self.send_header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                """The request holds the code."""

        kind = type("Server", (ThreadingHTTPServer,), {"address_family": family, "daemon_threads": True})
        return kind(address, Handler)  # type: ignore[no-any-return]
