"""The smallest files that are what their names say, as far as this program looks at them."""

from __future__ import annotations

import struct
import zlib


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int, height: int, more: int = 0) -> bytes:
    """A black picture; ``more`` bytes of text make it larger."""
    rows = b"".join(b"\0" + bytes(width) for _ in range(height))
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
            _chunk(b"tEXt", b"Comment\0" + b"x" * more) if more else b"",
            _chunk(b"IDAT", zlib.compress(rows)),
            _chunk(b"IEND", b""),
        )
    )


PNG = png(32, 16)
JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff\xd9"
GIF = b"GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;"
WEBP = b"RIFF\x16\0\0\0WEBPVP8L\x0a\0\0\0/\0\0\0\0\7\0\0\0\0"
AVIF = b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf"
MP4 = b"\0\0\0\x18ftypisom\0\0\2\0isommp42"
WEBM = b"\x1aE\xdf\xa3\x9fB\x86\x81\1B\x82\x84webm"
OGG = b"OggS\0\2\0\0\0\0\0\0\0\0"
WAV = b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0"
MP3 = b"ID3\4\0\0\0\0\0\0\xff\xfb\x90\0"
VTT = b"WEBVTT\n\n00:00.000 --> 00:02.000\nRoots drink.\n"
SRT = b"1\r\n00:00:00,000 --> 00:00:02,500\r\nRoots drink.\r\n"
POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22e\nsize 12345\n"

PDF = b"%PDF-1.7\n"
BY_SUFFIX = {
    ".pdf": PDF,
    ".png": PNG,
    ".jpg": JPEG,
    ".jpeg": JPEG,
    ".gif": GIF,
    ".webp": WEBP,
    ".avif": AVIF,
    ".mp4": MP4,
    ".m4v": MP4,
    ".m4a": MP4,
    ".webm": WEBM,
    ".ogg": OGG,
    ".oga": OGG,
    ".opus": OGG,
    ".wav": WAV,
    ".mp3": MP3,
    ".vtt": VTT,
    ".srt": SRT,
}
"""A file for each ending that is looked into."""
