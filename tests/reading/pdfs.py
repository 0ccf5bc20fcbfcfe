"""PDF files, made for a test."""

from collections.abc import Sequence


def pdf(drawn: bytes, *, filters: Sequence[str] = (), pages: int = 1) -> bytes:
    """A PDF each of whose pages draws this, in Helvetica as /F1; `filters` name how it is packed."""
    names = " ".join(f"/{name}" for name in filters)
    kids = " ".join(["3 0 R"] * pages)
    return objects(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>".encode(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(drawn)} /Filter [{names}] >>\nstream\n".encode() + drawn + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )


def objects(*bodies: bytes) -> bytes:
    """A PDF of these numbered objects, the first of which is its root."""
    data, places = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n{table}"
    return data + f"{head}trailer\n<< /Size {len(bodies) + 1} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF\n".encode()


def written(*lines: tuple[float, float, str], size: int = 12) -> bytes:
    """Instructions that write lines, each at its place in points from the lower left."""
    return b"".join(f"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n".encode("cp1252") for x, y, text in lines)
