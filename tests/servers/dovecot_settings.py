"""In which words is a Dovecot told how to run?

The settings were renamed with Dovecot 2.4 (Debian 13 has it, Debian 12 has 2.3).
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Maildir:
    """Where the mail of a user lies, and what the server keeps beside it; "{home}" is the server's folder, "{user}" who
    signs in. Without `control` that lies with the mail."""

    path: str = "{home}/mail/{user}"
    index: str = "{home}/index/{user}"
    control: str = ""


DEFAULT = Maildir()

INTROSPECTION = """\
introspection_url = {url}
introspection_mode = post
username_attribute = email
active_attribute = active
active_value = true
client_id = dovecot
client_secret = dovecot-s3cret
"""
"""Who knows access tokens (RFC 7662); both call it so."""

COMMON = """
base_dir = {home}/run
state_dir = {home}/run
log_path = {home}/log
instance_name = watcher-{name}
listen = 127.0.0.1
ssl = yes
auth_failure_delay = 0
mail_max_userip_connections = 200
mailbox_list_index = yes
first_valid_uid = 1
default_login_user = {login}
default_internal_user = {internal}
default_internal_group = {group}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  {serve_on}
  process_min_avail = 1
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service stats {{
  chroot =
}}
namespace inbox {{
  inbox = yes
  prefix = {prefix}
  separator = {separator}
{folders}
}}
"""

OLD = """
protocols = imap
ssl_cert = <{certificate}
ssl_key = <{key}
disable_plaintext_auth = no
auth_mechanisms = plain login {mechanisms}
mail_plugins = zlib
mail_location = maildir:{path}:INDEX={index}{control}
protocol imap {{
  mail_plugins = $mail_plugins imap_zlib
}}
{tokens}
passdb {{
  driver = static
  args = password=open-sesame
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={home}/mail/%u
}}
"""
OLD_TOKENS = """
passdb {{
  driver = oauth2
  mechanisms = {mechanisms}
  args = {home}/tokens.conf
}}
"""

NEW = """
protocols = imap
ssl_server_cert_file = {certificate}
ssl_server_key_file = {key}
auth_allow_cleartext = yes
auth_mechanisms = plain login {mechanisms}
mail_driver = maildir
mail_path = {path}
mail_index_path = {index}
{control}
{tokens}
passdb static {{
  passdb_static_password = open-sesame
}}
userdb static {{
  fields {{
    uid = {uid}
    gid = {gid}
    home = {home}/mail/%{{user}}
  }}
}}
"""
NEW_TOKENS = """
oauth2 {{
{introspection}}}
passdb oauth2 {{
  mechanisms_filter = {mechanisms}
}}
"""


def write_settings(
    home: Path, program: Path, maildir: Maildir, introspection: str, mechanisms: str, **settings: object
) -> None:
    """Write dovecot.conf, and whatever it needs, into `home`, in the words of this very program. `settings` are the
    other places of the templates."""
    version = version_of(program)
    old = version < (2, 4)
    places: Mapping[str, object] = {
        **settings,
        "home": home,
        "serve_on": "service_count = 0" if old else "restart_request_count = unlimited",
        "mechanisms": mechanisms if introspection else "",
        "tokens": _tokens(home, introspection, mechanisms, old=old) if introspection else "",
        **_lies(home, maildir, old=old),
    }
    head = "" if old else f"dovecot_config_version = {version[0]}.{version[1]}.0\ndovecot_storage_version = 2.4.0\n"
    text = head + (COMMON + (OLD if old else NEW)).format(**places)
    (home / "dovecot.conf").write_text(text, encoding="utf-8")


def version_of(program: Path) -> tuple[int, int]:
    """ "2.4.1 (7d8c0e5759)" -> (2, 4)."""
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    found = re.match(r"(\d+)\.(\d+)", said)
    assert found, said
    return int(found[1]), int(found[2])


def _lies(home: Path, maildir: Maildir, *, old: bool) -> dict[str, str]:
    user = "%u" if old else "%{user}"
    path, index, control = (one.format(home=home, user=user) for one in (maildir.path, maildir.index, maildir.control))
    beside = f":CONTROL={control}" if old else f"mail_control_path = {control}"
    return {"path": path, "index": index, "control": beside if control else ""}


def _tokens(home: Path, url: str, mechanisms: str, *, old: bool) -> str:
    introspection = INTROSPECTION.format(url=url)
    if not old:
        return NEW_TOKENS.format(introspection=introspection, mechanisms=mechanisms)
    (home / "tokens.conf").write_text(introspection, encoding="utf-8")
    return OLD_TOKENS.format(home=home, mechanisms=mechanisms)
