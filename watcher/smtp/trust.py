"""Is it the right server, and does nobody else listen?"""

from __future__ import annotations

import hashlib
import hmac
import ssl
from contextlib import suppress
from ipaddress import ip_address

import aiosmtplib

from watcher.errors import DeliveryRefused, in_words, worded
from watcher.smtp.endpoint import SmtpEndpoint


def tls_context(endpoint: SmtpEndpoint) -> ssl.SSLContext:
    """TLS 1.2 or newer against the system's authorities, and the endpoint's own. Raises DeliveryRefused."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if endpoint.fingerprint:
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    elif endpoint.ca_file:
        try:
            context.load_verify_locations(endpoint.ca_file)
        except OSError as problem:
            why = worded("not a PEM file") if isinstance(problem, ssl.SSLError) else in_words(problem)
            raise DeliveryRefused(
                worded("the CA file {file} cannot be used: {why}", file=str(endpoint.ca_file), why=why),
                cure=worded("Give ca_file the path of a readable PEM file."),
            ) from None
    return context


def refuse_plain_line(endpoint: SmtpEndpoint) -> None:
    """Raises DeliveryRefused where the mail would cross a network unencrypted."""
    if endpoint.security == "none" and not _is_loopback(endpoint.host):
        raise DeliveryRefused(
            worded(
                "{host} is another machine, and without TLS the digest could be read on the way", host=endpoint.host
            ),
            cure=worded('Give security = "tls" (port 465) or "starttls" (port 587).'),
        )


def _is_loopback(host: str) -> bool:
    with suppress(ValueError):
        return ip_address(host.strip("[]")).is_loopback
    return host.lower() == "localhost"


def check_pin(client: aiosmtplib.SMTP, endpoint: SmtpEndpoint) -> None:
    """Raises DeliveryRefused for another certificate than the pinned one; call it before anything of worth is sent."""
    if endpoint.security == "none" or not endpoint.fingerprint:
        return
    certificate = client.get_transport_info("ssl_object").getpeercert(binary_form=True)
    found = hashlib.sha256(certificate).hexdigest()
    if not hmac.compare_digest(found, endpoint.fingerprint.replace(":", "").lower()):
        raise DeliveryRefused(
            worded(
                "{host} shows another certificate than the pinned one (SHA-256 {fingerprint})",
                host=endpoint.host,
                fingerprint=found,
            ),
            cure=worded("If the server's certificate was renewed on purpose, give its new fingerprint."),
        )
