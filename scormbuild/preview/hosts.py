"""Hosts, ports and addresses: where the preview listens, and under which names it answers."""

from __future__ import annotations

import errno
import ipaddress
import socket
from collections.abc import Sequence
from contextlib import suppress
from typing import NamedTuple

from starlette.datastructures import Headers
from starlette.types import Scope

from scormbuild.errors import ScormbuildError
from scormbuild.preview.rooms import TOOL

LOCAL = "127.0.0.1"
_LOCAL_6 = "::1"
EVERYWHERE = ("0.0.0.0", "::")
"""Hosts that stand for all addresses of a machine; the second for those of IPv4 too."""
DEFAULT_PORT = 8710
_PORTS_TRIED = 20


class Address(NamedTuple):
    """What a client asked for, from the header Host: a name, in lower case, and a port as it was written."""

    name: str
    port: str

    @classmethod
    def of(cls, scope: Scope) -> Address:
        """What a request asks for."""
        return cls.read(Headers(scope=scope).get("host", ""))

    @classmethod
    def read(cls, host: str) -> Address:
        """What stands in the header, or in an URL between its scheme and its path."""
        host = host.lower()
        name, bracket, rest = host.partition("]")
        if bracket:
            return cls(name + bracket, rest.removeprefix(":"))
        name, _, port = host.partition(":")
        return cls(name, port)

    @property
    def numbered(self) -> str:
        """The port as a number; nothing else of a stranger's header gets into an answer."""
        return self.port if self.port.isdecimal() else "80"

    @property
    def label(self) -> str | None:
        """The part before the tool's own name; None where the course is on the second port."""
        label, dot, rest = self.name.partition(".")
        return label if dot and rest == TOOL else None


class Second(NamedTuple):
    """The second port. ``host`` is the address on which it listens, as URLs write it; "" for the page's own."""

    port: int
    host: str


def listen(host: str, port: int | None) -> socket.socket:
    """A socket on a port, or on the first free one from :data:`DEFAULT_PORT` on.

    Raises:
        ScormbuildError: the port is in use, or the host is none of this machine's.
    """
    ports: Sequence[int] = [port] if port is not None else [*range(DEFAULT_PORT, DEFAULT_PORT + _PORTS_TRIED), 0]
    for one in ports:
        try:
            return _bound(host, one)
        except OSError as problem:
            if problem.errno in (errno.EADDRINUSE, getattr(errno, "WSAEADDRINUSE", errno.EADDRINUSE)):
                continue
            if problem.errno == errno.EACCES:
                raise ScormbuildError(f"port {one} is reserved for the system; use a port from 1024") from None
            what = f"{host} is not an address of this computer; use --host 0.0.0.0 for all of its addresses"
            raise ScormbuildError(what) from None
    raise ScormbuildError(f"port {port} is in use; stop the program that uses it, or choose another port with --port")


def _bound(host: str, port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            # On Windows SO_REUSEADDR would share the port with whoever has it.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if host in EVERYWHERE and listener.family == socket.AF_INET6:
            # Not every system takes IPv4 beside it unless it is told to, and some cannot.
            with suppress(OSError):
                listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        listener.bind((host, port))
        listener.listen(100)
    except BaseException:
        listener.close()
        raise
    return listener


def listen_again(host: str) -> tuple[socket.socket, Second]:
    """A socket on a port that nobody knows, for courses in browsers that do not find their names.

    On this machine it is on the other loopback address where there is one: cookies are not told apart by ports, and
    those of other programs under the usual address are nobody's business.
    """
    other = _LOCAL_6 if host == LOCAL else LOCAL
    with suppress(OSError):
        if is_local(host):
            found = _bound(other, 0)
            return found, Second(found.getsockname()[1], in_url(other))
    found = _bound(host, 0)
    return found, Second(found.getsockname()[1], "")


def in_url(host: str) -> str:
    """A host as addresses of pages write it, and browsers in the header that names it (RFC 3986, 3.2.2)."""
    if ":" not in host:
        return host
    with suppress(ValueError):
        # Browsers send the shortest form (RFC 5952), whatever was typed.
        host = ipaddress.IPv6Address(host).compressed
    return f"[{host}]"


def is_local(host: str) -> bool:
    """Whether nobody but this machine reaches a host."""
    return host == LOCAL or in_url(host) == in_url(_LOCAL_6)


def own_url(host: str, port: int) -> str:
    """The address of the page on this machine, for what listens on a host."""
    return f"http://{in_url({'0.0.0.0': LOCAL, '::': _LOCAL_6}.get(host, host))}:{port}/"


def addresses() -> list[str]:
    """Addresses by which others in the network reach this machine."""
    found: list[str] = []
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        # Nothing is sent: the system says by which way it would (an address for documentation, RFC 5737).
        probe.connect(("192.0.2.1", 9))
        found.append(probe.getsockname()[0])
    with suppress(OSError):
        found += [one for one in socket.gethostbyname_ex(socket.gethostname())[2] if one not in found]
    return [one for one in found if not one.startswith(("127.", "0."))]


def names(host: str) -> list[str]:
    """The names and addresses that a server on ``host`` answers under."""
    here = [LOCAL, "localhost"]
    if host in here:
        return here
    name = socket.gethostname().lower()
    others = addresses() if host in EVERYWHERE else [in_url(host)]
    if ":" in host:
        others = [*dict.fromkeys([*others, in_url(_LOCAL_6)])]
    if is_local(host):
        return [*here, *others]
    return [*here, *others, name, f"{name.partition('.')[0]}.local"]
