"""How the full-text indexes of both engines are asked (see migration 0001): FTS5 on SQLite, tsvector on PostgreSQL.

By engine, and by place where a search looks. Claims and rows come as JSON arrays of numbers. `+rowid` keeps SQLite from
starting the search anew for each number: it reads what the index has, and looks each row up among the numbers.
"""

from typing import TypeAlias

from factdb.queries.hit_rows import END, HIT

SNIPPET_WORDS = 20

Asked: TypeAlias = dict[str, dict[str, str]]

_QUERY = "words @@ CAST(:query AS tsquery)"
# Of a word that stands there once that is 1.
_WORTH = "10 * ts_rank_cd({}words, CAST(:query AS tsquery))"
# The source that matched may have been merged into another, or others into it: they are one.
_SAME = (
    "JOIN sources spoken ON spoken.id = coalesce(matched.merged_into_id, matched.id) "
    "OR spoken.merged_into_id = coalesce(matched.merged_into_id, matched.id)"
)
_MATCHED = {
    "sqlite": f"FROM sources_fts JOIN sources matched ON matched.id = sources_fts.rowid {_SAME} "
    "WHERE sources_fts MATCH {query}",
    "postgresql": f"FROM sources matched {_SAME} WHERE matched.words @@ CAST({{query}} AS tsquery)",
}
_SPOKEN = {engine: f"(SELECT spoken.id {matched})" for engine, matched in _MATCHED.items()}
_LISTED = {
    "sqlite": "(SELECT value FROM json_each(:{}))",
    "postgresql": "(SELECT CAST(value AS integer) FROM json_array_elements_text(CAST(:{} AS json)) AS value)",
}
_CLAIMS = {engine: each.format("claims") for engine, each in _LISTED.items()}
_ROWS = _LISTED["postgresql"].format("rows")

# Of more rows than :most only the newest are counted; the others lie as close, or so it is taken.
_SPREAD = (
    "SELECT CASE WHEN count(*) < :most THEN count(*) "
    "ELSE count(*) * (SELECT max(id) FROM {table}) / ((SELECT max(id) FROM {table}) - min(number) + 1) END FROM "
    "(SELECT rowid AS number FROM {table}_fts WHERE {table}_fts MATCH query ORDER BY rowid DESC LIMIT :most)"
)

KNOWN = (
    "SELECT word, CAST(part * (SELECT max(id) FROM {table}) AS integer) AS held FROM pg_class "
    "JOIN pg_namespace ON pg_namespace.oid = relnamespace "
    "JOIN pg_stats ON schemaname = nspname AND tablename = relname AND attname = 'words', "
    "unnest(CAST(CAST(most_common_elems AS text) AS text[]), most_common_elem_freqs) AS kept (word, part) "
    "WHERE pg_class.oid = CAST('{table}' AS regclass)"
)
"""The thousand commonest words of a table, as PostgreSQL's statistics have them: to count their rows takes long."""

_TOLD = (
    "SELECT coalesce((SELECT held FROM known_{table} WHERE quote_literal(word) = query AND held > 2 * :most), "
    "(SELECT count(*) FROM (SELECT FROM {table} WHERE words @@ CAST(query AS tsquery) LIMIT :most) AS found))"
)
_SPOKEN_BY = "SELECT count(*) FROM (SELECT 1 FROM attributions WHERE source_id IN {spoken} LIMIT :most) AS found"
_COUNTS = {
    engine: f"({each.format(table='claims')}) AS text, ({each.format(table='attributions')}) AS quote, "
    f"({_SPOKEN_BY.format(spoken=_SPOKEN[engine].format(query='query'))}) AS source"
    for engine, each in {"sqlite": _SPREAD, "postgresql": _TOLD}.items()
}

COUNTED = {
    # Between double quotes FTS5 takes everything for words; terms hold no double quote.
    "sqlite": f"SELECT query, {_COUNTS['sqlite']} FROM (SELECT '\"' || value || '\"' AS query FROM json_each(:terms))",
    "postgresql": f"WITH known_claims AS MATERIALIZED ({KNOWN.format(table='claims')}), "
    f"known_attributions AS MATERIALIZED ({KNOWN.format(table='attributions')}), "
    "asked AS MATERIALIZED (SELECT DISTINCT CAST(phraseto_tsquery('english', term) AS text) AS query "
    "FROM json_array_elements_text(CAST(:terms AS json)) AS term) "
    f"SELECT query, {_COUNTS['postgresql']} FROM asked WHERE query <> ''",
}
"""Each term as the index takes it, if it does, and how many rows have it by place: past :most, roughly how many."""

ALSO: Asked = {
    engine: {place: query.format(table=table) for place, table in (("text", "claims"), ("quote", "attributions"))}
    for engine, query in {
        "sqlite": "SELECT rowid FROM {table}_fts WHERE {table}_fts MATCH :query ORDER BY rowid DESC LIMIT :most",
        "postgresql": f"SELECT id FROM {{table}} WHERE {_QUERY} ORDER BY id DESC LIMIT :most",
    }.items()
}
"""The newest texts and quotes that have a query's words."""

# The newest are picked by the index on sources alone; only then is each one's claim looked up.
_BY_SOURCE = (
    "WITH found AS MATERIALIZED (SELECT spoken.id AS id, matched.id AS number, {worth} AS worth {matched}), newest AS ("
    "SELECT attributions.id AS attribution, number, worth FROM found JOIN attributions ON source_id = found.id "
    "ORDER BY attributions.id DESC LIMIT :most) "
    "SELECT claim_id, number, worth AS rank FROM newest JOIN attributions ON id = attribution"
)

_FOUND = {
    "sqlite": {
        "text": "SELECT rowid AS claim_id, rowid AS number, {worth} AS rank FROM claims_fts "
        "WHERE claims_fts MATCH :query ORDER BY rowid DESC LIMIT :most",
        "quote": "SELECT claim_id, number, worth AS rank FROM (SELECT rowid AS number, {worth} AS worth "
        "FROM attributions_fts WHERE attributions_fts MATCH :query ORDER BY rowid DESC LIMIT :most) "
        "CROSS JOIN attributions ON id = number",
        "source": _BY_SOURCE.format(worth="{worth}", matched=_MATCHED["sqlite"].format(query=":query")),
    },
    "postgresql": {
        "text": f"SELECT id AS claim_id, id AS number, {{worth}} AS rank FROM claims WHERE {_QUERY} "
        "ORDER BY id DESC LIMIT :most",
        "quote": f"SELECT claim_id, id AS number, {{worth}} AS rank FROM attributions WHERE {_QUERY} "
        "ORDER BY id DESC LIMIT :most",
        "source": _BY_SOURCE.format(worth="{worth}", matched=_MATCHED["postgresql"].format(query=":query")),
    },
}
_RANK = {
    "sqlite": {"text": "-rank", "quote": "-rank", "source": "-sources_fts.rank"},
    "postgresql": {"text": _WORTH.format(""), "quote": _WORTH.format(""), "source": _WORTH.format("matched.")},
}

NEWEST: Asked = {
    engine: {place: query.format(worth=_RANK[engine][place]) for place, query in found.items()}
    for engine, found in _FOUND.items()
}
"""The newest rows that have a query's words, each with its claim and its rank, higher for better ones."""

UNRANKED: Asked = {
    engine: {place: query.format(worth="0") for place, query in found.items()} for engine, found in _FOUND.items()
}
"""The same rows without a rank, for which SQLite would count every row that has one of the words."""

# The claims' attributions are looked up once, for quotes and sources.
HAVING = {
    "sqlite": (
        "SELECT rowid FROM claims_fts WHERE claims_fts MATCH :query AND rowid >= :low "
        f"AND +rowid IN {_CLAIMS['sqlite']}",
        "WITH theirs AS MATERIALIZED (SELECT id, claim_id, source_id FROM attributions "
        f"WHERE claim_id IN {_CLAIMS['sqlite']}) "
        f"SELECT claim_id FROM theirs WHERE source_id IN {_SPOKEN['sqlite'].format(query=':query')} "
        "OR id IN (SELECT rowid FROM attributions_fts WHERE attributions_fts MATCH :query "
        "AND +rowid IN (SELECT id FROM theirs))",
    ),
    "postgresql": (
        f"SELECT id FROM claims WHERE id IN {_CLAIMS['postgresql']} AND {_QUERY}",
        f"SELECT claim_id FROM attributions WHERE claim_id IN {_CLAIMS['postgresql']} "
        f"AND ({_QUERY} OR source_id IN {_SPOKEN['postgresql'].format(query=':query')})",
    ),
}
"""Those of some claims that have a query's words: in their texts, and elsewhere; `low` is the first of them."""

_MARKS = f"StartSel={HIT}, StopSel={END}"
# One fragment, not the default: it has words on both sides of the match.
_HEADLINE = (
    "SELECT id AS number, ts_headline('english', {shown}, CAST(:query AS tsquery), "
    f"'{_MARKS}, MaxFragments=1, MaxWords={SNIPPET_WORDS}, MinWords={SNIPPET_WORDS // 2}, ShortWord=0') AS snippet "
    f"FROM {{table}} WHERE id IN {_ROWS}"
)
SHOWN = {
    "text": _HEADLINE.format(table="claims", shown="text"),
    "quote": _HEADLINE.format(table="attributions", shown="quote"),
    "source": _HEADLINE.format(table="sources", shown="concat_ws(', ', name, descriptor)"),
}
"""Rows with the words around what a query finds in them, on PostgreSQL."""

COLUMNS = {
    "text": ("claims", "text"),
    "quote": ("attributions", "quote"),
    "source": ("sources", "name, descriptor"),
}
"""The table of each place, and which of its columns SQLite's index has."""

AROUND = (
    f"SELECT rowid AS number, snippet(rows, -1, '{HIT}', '{END}', '…', {SNIPPET_WORDS}) AS snippet "
    "FROM temp.rows WHERE rows MATCH :query"
)
"""Those of an index of some rows, on SQLite."""
