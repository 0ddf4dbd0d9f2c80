"""`$metadata`: entities, enums and sets as EDMX."""

from collections.abc import Iterable
from xml.sax.saxutils import quoteattr

from simulators.dynamics.odata.entities import Dialect, EntityType, edm_type
from simulators.messages import Answer

_SPACE = "http://docs.oasis-open.org/odata/ns/edm"


def metadata(entities: Iterable[EntityType], dialect: Dialect) -> Answer:
    """The document."""
    told = [*entities]
    names = {one.collection: one.name for one in told}
    types = "".join(_type(one, dialect, names) for one in told)
    enums = "".join(_enum(name, members) for name, members in dialect.enums.items())
    sets = "".join(_set(one, dialect, names) for one in told)
    text = (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>'
        f'<Schema Namespace="{dialect.namespace}" xmlns="{_SPACE}">{enums}{types}'
        f'<EntityContainer Name="Resources">{sets}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>'
    )
    return Answer(headers={"Content-Type": "application/xml"}, body=text.encode())


def _enum(name: str, members: tuple[str, ...]) -> str:
    """Values are positional here; those of the products are others."""
    told = "".join(f'<Member Name={quoteattr(one)} Value="{place}"/>' for place, one in enumerate(members))
    return f"<EnumType Name={quoteattr(name)}>{told}</EnumType>"


def _type(one: EntityType, dialect: Dialect, names: dict[str, str]) -> str:
    keys = "".join(f'<PropertyRef Name="{name}"/>' for name in one.keys)
    told = "".join(_property(name, edm_type(field, dialect), is_key=name in one.keys, long=field.length)
                   for name, field in one.fields.items())  # fmt: skip
    navs = "".join(
        f'<NavigationProperty Name="{name}" Type="{_target(names[nav.target], dialect, many=nav.many)}"/>'
        for name, nav in one.navs.items()
        if nav.target in names
    )
    return f'<EntityType Name="{one.name}"><Key>{keys}</Key>{told}{navs}</EntityType>'


def _property(name: str, kind: str, *, is_key: bool, long: int) -> str:
    nullable = ' Nullable="false"' if is_key else ""
    length = f' MaxLength="{long}"' if long else ""
    scale = ' Scale="Variable"' if kind == "Edm.Decimal" else ""
    return f'<Property Name="{name}" Type="{kind}"{nullable}{length}{scale}/>'


def _target(name: str, dialect: Dialect, *, many: bool) -> str:
    own = f"{dialect.namespace}.{name}"
    return f"Collection({own})" if many else own


def _set(one: EntityType, dialect: Dialect, names: dict[str, str]) -> str:
    bound = "".join(
        f'<NavigationPropertyBinding Path="{name}" Target="{nav.target}"/>'
        for name, nav in one.navs.items()
        if nav.target in names
    )
    return f'<EntitySet Name="{one.collection}" EntityType="{dialect.namespace}.{one.name}">{bound}</EntitySet>'
