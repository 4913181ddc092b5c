"""Who gives tokens in tests?

An authorisation server on loopback: consent page, authorisation code with PKCE, refresh with rotation, device code,
revocation, and introspection for mail servers. Strict where real ones are; every wrong request is kept in `faults`.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

CLIENT, SECRET = "watcher-test", "client-s3cret"

_PAGE = """<!doctype html><title>Consent</title><form method="post" action="/consent">
<p>{user} lets {client} do: {scope}</p>{hidden}
<button name="choice" value="agree" id="agree">Agree</button>
<button name="choice" value="refuse" id="refuse">Refuse</button></form>{script}"""
_CLICK = "<script>document.getElementById('{choice}').click()</script>"


@dataclass
class Authorization:
    """The server's state; the knobs may be turned at any time.

    `lasts` are seconds an access token is good for, `consent_lasts` what is said of the refresh token (0: nothing),
    `clicks` lets the page's own script choose, `trouble` is answered by the token endpoint instead of tokens.
    """

    port: int = 0
    tls_port: int = 0
    lasts: int = 3600
    consent_lasts: int = 0
    clicks: str = ""
    trouble: tuple[int, str] | None = None
    delay: float = 0.0
    gives_refresh_tokens: bool = True
    pending: int = 0
    """So many polls of a device code are answered with authorization_pending."""
    faults: list[str] = field(default_factory=list)
    grants: list[str] = field(default_factory=list)
    """The grant types of all requests for tokens, in order."""
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    refresh: dict[str, str] = field(default_factory=dict)
    """Valid refresh tokens -> user."""
    access: dict[str, tuple[str, float]] = field(default_factory=dict)
    """Valid access tokens -> user, and until when (monotonic)."""
    devices: dict[str, str] = field(default_factory=dict)
    """Device codes -> user, "" before consent, "!" after refusal."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def revoke_all(self) -> None:
        """The user withdraws every consent."""
        self.refresh.clear()
        self.access.clear()

    def forget_access(self) -> None:
        """Access tokens end before their time; consents stand."""
        self.access.clear()

    def user_of(self, token: str) -> str:
        """Whose access token that is, "" where it is not valid."""
        user, until = self.access.get(token, ("", 0.0))
        return user if time.monotonic() < until else ""

    def tokens_for(self, user: str) -> dict[str, Any]:
        """A new pair."""
        access = "at-" + secrets.token_urlsafe(24)
        self.access[access] = (user, time.monotonic() + self.lasts)
        given: dict[str, Any] = {"access_token": access, "token_type": "Bearer", "expires_in": self.lasts}
        if self.gives_refresh_tokens:
            given["refresh_token"] = "rt-" + secrets.token_urlsafe(24)
            self.refresh[given["refresh_token"]] = user
        if self.consent_lasts:
            given["refresh_token_expires_in"] = self.consent_lasts
        return given


class _Handler(BaseHTTPRequestHandler):
    server: Any

    @property
    def state(self) -> Authorization:
        state: Authorization = self.server.state
        return state

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass

    def _say(self, code: int, body: bytes, kind: str = "application/json", **headers: str) -> None:
        self.send_response(code)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _json(self, code: int, **values: Any) -> None:
        self._say(code, json.dumps(values).encode())

    def _fault(self, error: str, why: str) -> None:
        self.state.faults.append(why)
        self._json(400, error=error, error_description=why)

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        given = dict(parse_qsl(parts.query))
        if not parts.path.endswith(("/authorize", "/auth")):  # each provider has its own paths before
            return self._json(404)
        wrong = [
            key
            for key, wanted in {"client_id": CLIENT, "response_type": "code", "code_challenge_method": "S256"}.items()
            if given.get(key) != wanted
        ]
        if urlsplit(given.get("redirect_uri", "")).hostname not in ("127.0.0.1", "localhost"):
            wrong.append("redirect_uri")
        wrong += [key for key in ("state", "code_challenge", "scope") if not given.get(key)]
        if wrong:
            return self._fault("invalid_request", f"authorize: {wrong}")
        hidden = "".join(
            f'<input type="hidden" name="{escape(key)}" value="{escape(value)}">' for key, value in given.items()
        )
        script = _CLICK.format(choice=self.state.clicks) if self.state.clicks else ""
        page = _PAGE.format(
            user=escape(given.get("login_hint", "")), client=CLIENT, scope=escape(given["scope"]), hidden=hidden,
            script=script,
        )  # fmt: skip
        return self._say(200, page.encode(), "text/html; charset=utf-8")

    def do_POST(self) -> None:
        given = dict(parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        path = urlsplit(self.path).path
        if path == "/introspect":
            user = self.state.user_of(given.get("token", ""))
            return self._json(200, active=bool(user), email=user)
        if path == "/consent":
            return self._consent(given)
        if path.endswith("/token"):
            time.sleep(self.state.delay)
            with self.state.lock:
                return self._token(given)
        if path.endswith(("/device", "/devicecode")):
            code = secrets.token_urlsafe(24)
            self.state.devices[code] = ""
            where = f"{self.state.url}/activate"
            return self._json(
                200, device_code=code, user_code="WXYZ-1234", verification_uri=where, expires_in=60, interval=1
            )
        if path == "/revoke":
            self.state.refresh.pop(given.get("token", ""), None)
            return self._json(200)
        return self._json(404)

    def _consent(self, given: dict[str, str]) -> None:
        answer = {"state": given["state"]}
        if given["choice"] == "agree":
            answer["code"] = secrets.token_urlsafe(24)
            self.state.codes[answer["code"]] = given
        else:
            answer["error"] = "access_denied"
        self._say(302, b"", Location=f"{given['redirect_uri']}?{urlencode(answer)}")

    def _token(self, given: dict[str, str]) -> None:
        kind = given.get("grant_type", "")
        self.state.grants.append(kind)
        if self.state.trouble:
            code, error = self.state.trouble
            if not error:
                return self._say(code, b"<html>Welcome to our hotel", "text/html")
            return self._json(code, error=error, error_description="AADSTS50173: somebody@example.com")
        if not self._is_client(given):
            return self._fault("invalid_client", "token: client")
        if kind == "authorization_code":
            return self._redeem(given)
        if kind == "refresh_token":
            user = self.state.refresh.pop(given.get("refresh_token", ""), "")  # each is good once
            if not user:
                return self._fault("invalid_grant", "token: refresh token unknown or used")
            return self._json(200, **self.state.tokens_for(user))
        if kind.endswith(":device_code"):
            return self._device(given)
        return self._fault("unsupported_grant_type", f"token: {kind}")

    def _is_client(self, given: dict[str, str]) -> bool:
        """By HTTP Basic or in the body (RFC 6749 2.3.1)."""
        basic = self.headers.get("Authorization", "")
        if basic.startswith("Basic "):
            return base64.b64decode(basic[6:]).decode() == f"{CLIENT}:{SECRET}"
        return given.get("client_id") == CLIENT and given.get("client_secret", SECRET) == SECRET

    def _redeem(self, given: dict[str, str]) -> None:
        asked = self.state.codes.pop(given.get("code", ""), None)
        if asked is None:
            return self._fault("invalid_grant", "token: code unknown or used")
        digest = hashlib.sha256(given.get("code_verifier", "").encode()).digest()
        if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != asked["code_challenge"]:
            return self._fault("invalid_grant", "token: verifier")
        if given.get("redirect_uri") != asked["redirect_uri"]:
            return self._fault("invalid_grant", "token: redirect_uri")
        return self._json(200, **self.state.tokens_for(asked["login_hint"]))

    def _device(self, given: dict[str, str]) -> None:
        user = self.state.devices.get(given.get("device_code", ""))
        if user is None:
            return self._fault("expired_token", "token: device code")
        if user == "!":
            return self._json(400, error="authorization_declined")
        if not user or self.state.pending:
            self.state.pending = max(0, self.state.pending - 1)
            return self._json(400, error="authorization_pending")
        return self._json(200, **self.state.tokens_for(user))


@contextmanager
def authorization(tls: ssl.SSLContext | None = None) -> Iterator[Authorization]:
    """A server on a free port, until the block ends; with `tls` on a second one, encrypted, too."""
    state = Authorization()
    with _listening(state) as state.port, _listening(state, tls) if tls else nullcontext(0) as state.tls_port:
        yield state


@contextmanager
def _listening(state: Authorization, tls: ssl.SSLContext | None = None) -> Iterator[int]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    server.state = state  # type: ignore[attr-defined]
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield int(server.server_address[1])
    finally:
        server.shutdown()
        server.server_close()
