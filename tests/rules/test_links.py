"""Web addresses."""

import pytest

from factdb.errors import BadInput
from factdb.rules.links import accepted_url


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org",
        "http://example.org:8080/a/b?c=d#e",
        "HTTPS://Example.org/@handle/1",
        "https://[2001:db8::1]/page",
        "https://пример.рф/страница",
    ],
)
def test_a_web_address_is_taken_as_written(address: str) -> None:
    assert accepted_url(f" {address}\n", what="The URL") == address


@pytest.mark.parametrize(
    "address",
    [
        "https://ida:hunter2@example.org/",
        "https://hunter2@example.org/",
        "http://ida:hunter2@[2001:db8::1]:80/",
        "ftp://ida:hunter2@example.org/",
        "https://ida:hunter2/@example.org/",
        "https://ida:hunter2\uff20example.org/",
        "ida:hunter2@example.org",
        "https://ida:hunter2 @example.org/",
        "https://ida:hunter2\x1b@example.org/",
    ],
)
def test_a_password_in_an_address_is_refused_and_never_repeated(address: str) -> None:
    with pytest.raises(BadInput) as refused:
        accepted_url(address, what="The URL")
    assert "hunter2" not in f"{refused.value.message} {refused.value.hint}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "example.org",
        "file:///etc/hosts",
        "javascript:alert(1)",
        "https://",
        "https:///page",
        "https://example.org:port/",
        "https://example.org:99999/",
        "https://[::1/",
        "https://example.org/a b",
        "https://example.org/a\nb",
        "https://example.org/" + "a" * 10_000,
    ],
)
def test_what_is_no_web_address_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match="The URL"):
        accepted_url(text, what="The URL")
