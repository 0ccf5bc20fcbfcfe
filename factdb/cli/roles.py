"""The options that give a source a role in an organization, shared by `source add` and `source affiliate`."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from factdb.cli.options import completing, words_of
from factdb.vocabulary import Tenure

if TYPE_CHECKING:
    from factdb.actions.add_source import Identified
    from factdb.store.work import Ledger

OPTIONS: list[Callable[[Callable[..., Any]], Callable[..., Any]]] = [
    click.option("--role", metavar="TEXT", help="As what: 'senior fellow'."),
    click.option("--org", metavar="NAME|ID", shell_complete=completing("source"), help="The organization or office."),
    click.option("--tenure", type=words_of(Tenure), help="Whether the role is still held; present if not given."),
    click.option(
        "--from", "valid_from", metavar="DATE", help="Since when, as far as known: 2021-01-26, 2021-01, 2021."
    ),
    click.option("--until", "valid_until", metavar="DATE", help="Until when, as far as known."),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What the options say."""

    role: str | None
    org: str | None
    tenure: str | None
    valid_from: str | None
    valid_until: str | None

    @property
    def given(self) -> bool:
        """Whether any option is given: then a role or an organization has to be."""
        return any((self.role, self.org, self.tenure, self.valid_from, self.valid_until))


def role_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command the options above; it receives them as one keyword argument `role`."""

    @wraps(command)
    def with_role(*args: Any, **options: Any) -> Any:
        told = {name: options.pop(name) for name in Role.__dataclass_fields__}
        return command(*args, role=Role(**told), **options)

    wrapped: Callable[..., Any] = with_role
    for option in reversed(OPTIONS):
        wrapped = option(wrapped)
    return wrapped


def affiliated(ledger: "Ledger", source_id: int, role: Role) -> "list[Identified]":
    """Records the role; returns the organization, found or added."""
    from factdb.actions.add_source import identify_organization
    from factdb.actions.affiliate_source import affiliate_source

    organization = identify_organization(ledger, role.org) if role.org else None
    affiliate_source(
        ledger,
        source_id=source_id,
        organization_id=organization.source.id if organization else None,
        role=role.role,
        tenure=role.tenure or Tenure.PRESENT,
        valid_from=role.valid_from,
        valid_until=role.valid_until,
    )
    return [organization] if organization else []
