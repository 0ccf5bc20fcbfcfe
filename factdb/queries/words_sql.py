"""How the full-text indexes of both engines are asked (see migration 0001): FTS5 on SQLite, tsvector on PostgreSQL.

By engine, and by place where a search looks. Claims and rows come as JSON arrays of numbers. `+rowid` keeps SQLite from
starting the search anew for each number: it reads what the index has, and looks each row up among the numbers.
"""

from typing import TypeAlias

from factdb.queries.hit_rows import END, HIT

SNIPPET_WORDS = 20

# The source that matched may have been merged into another, or others into it: they are one.
_SAME = (
    "JOIN sources spoken ON spoken.id = coalesce(matched.merged_into_id, matched.id) "
    "OR spoken.merged_into_id = coalesce(matched.merged_into_id, matched.id)"
)
_SPOKEN = {
    "sqlite": "SELECT spoken.id AS id, matched.id AS number, -sources_fts.rank AS rank FROM sources_fts "
    f"JOIN sources matched ON matched.id = sources_fts.rowid {_SAME} WHERE sources_fts MATCH :query",
    "postgresql": "SELECT spoken.id AS id, matched.id AS number, "
    f"ts_rank_cd(matched.words, CAST(:query AS tsquery)) AS rank FROM sources matched {_SAME} "
    "WHERE matched.words @@ CAST(:query AS tsquery)",
}
_LISTED = {
    "sqlite": "(SELECT value FROM json_each(:{}))",
    "postgresql": "(SELECT CAST(value AS integer) FROM json_array_elements_text(CAST(:{} AS json)) AS value)",
}
_CLAIMS = {engine: each.format("claims") for engine, each in _LISTED.items()}
_ROWS = {engine: each.format("rows") for engine, each in _LISTED.items()}
_QUERY = "words @@ CAST(:query AS tsquery)"
_MARKS = f"StartSel={HIT}, StopSel={END}"
# One fragment, not the default: it has words on both sides of the match.
_HEADLINE = (
    "SELECT id AS number, ts_headline('english', {shown}, CAST(:query AS tsquery), "
    f"'{_MARKS}, MaxFragments=1, MaxWords={SNIPPET_WORDS}, MinWords={SNIPPET_WORDS // 2}, ShortWord=0') AS snippet "
    f"FROM {{table}} WHERE id IN {_ROWS['postgresql']}"
)
_AROUND = (
    f"SELECT rowid AS number, snippet({{table}}_fts, -1, '{HIT}', '{END}', '…', {SNIPPET_WORDS}) AS snippet "
    f"FROM {{table}}_fts WHERE {{table}}_fts MATCH :query AND rowid IN {_ROWS['sqlite']}"
)

Asked: TypeAlias = dict[str, dict[str, str]]

PARSED = {
    # Between double quotes FTS5 takes everything for words; terms hold no double quote.
    "sqlite": "SELECT '\"' || value || '\"' FROM json_each(:terms)",
    "postgresql": "SELECT CAST(phraseto_tsquery('english', term) AS text) "
    "FROM json_array_elements_text(CAST(:terms AS json)) AS term",
}
"""Each term as the index takes it, empty where it takes none."""

FOUND: Asked = {
    "sqlite": {
        "text": "SELECT rowid AS id, rowid AS claim_id FROM claims_fts WHERE claims_fts MATCH :query",
        "quote": "SELECT rowid AS id FROM attributions_fts WHERE attributions_fts MATCH :query",
    },
    "postgresql": {
        "text": f"SELECT id, id AS claim_id FROM claims WHERE {_QUERY}",
        "quote": f"SELECT id FROM attributions WHERE {_QUERY}",
    },
}
"""The rows that have a query's words: claims, or attributions."""

NEWEST: Asked = {}
"""The newest claims that have a query's words."""

EVERY: Asked = {}
"""All claims that do."""

COUNTED: dict[str, str] = {}
"""How many rows have a query's words in each place, so many at most."""

for _engine, _found in FOUND.items():
    _found["source"] = f"SELECT id FROM attributions WHERE source_id IN (SELECT id FROM ({_SPOKEN[_engine]}) AS spoken)"
    for _asked, _end in ((EVERY, ""), (NEWEST, " ORDER BY id DESC LIMIT :most")):
        _asked[_engine] = {
            place: f"SELECT claim_id FROM ({query}{_end}) AS found"
            if place == "text"
            else f"SELECT claim_id FROM attributions WHERE id IN ({query}{_end})"
            for place, query in _found.items()
        }
    _counts = (
        f"(SELECT count(*) FROM (SELECT 1 FROM ({each}) AS found LIMIT :most) AS few)" for each in _found.values()
    )
    COUNTED[_engine] = f"SELECT {', '.join(_counts)}"

HAVING: Asked = {
    "sqlite": {
        "text": f"SELECT rowid FROM claims_fts WHERE claims_fts MATCH :query AND rowid >= :low "
        f"AND +rowid IN {_CLAIMS['sqlite']}",
        "quote": "SELECT claim_id FROM attributions WHERE id IN (SELECT rowid FROM attributions_fts WHERE "
        "attributions_fts MATCH :query AND +rowid IN (SELECT id FROM attributions "
        f"WHERE quote IS NOT NULL AND claim_id IN {_CLAIMS['sqlite']}))",
        "source": f"SELECT claim_id FROM attributions WHERE claim_id IN {_CLAIMS['sqlite']} "
        f"AND +source_id IN (SELECT id FROM ({_SPOKEN['sqlite']}))",
    },
    "postgresql": {
        "text": f"SELECT id FROM claims WHERE id IN {_CLAIMS['postgresql']} AND {_QUERY}",
        "quote": f"SELECT claim_id FROM attributions WHERE claim_id IN {_CLAIMS['postgresql']} AND {_QUERY}",
        "source": f"SELECT claim_id FROM attributions WHERE claim_id IN {_CLAIMS['postgresql']} "
        f"AND source_id IN (SELECT id FROM ({_SPOKEN['postgresql']}) AS spoken)",
    },
}
"""Those of some claims that have a query's words; `low` is the first of them."""

RANKED: Asked = {
    "sqlite": {
        "text": "SELECT rowid AS claim_id, rowid AS number, -rank AS rank FROM claims_fts "
        f"WHERE claims_fts MATCH :query AND rowid >= :low AND +rowid IN {_CLAIMS['sqlite']}",
        "quote": "SELECT claim_id, id AS number, -attributions_fts.rank AS rank FROM attributions_fts "
        "CROSS JOIN attributions ON id = attributions_fts.rowid WHERE attributions_fts MATCH :query "
        "AND +attributions_fts.rowid IN (SELECT id FROM attributions "
        f"WHERE quote IS NOT NULL AND claim_id IN {_CLAIMS['sqlite']})",
        "source": f"WITH found AS MATERIALIZED ({_SPOKEN['sqlite']}) SELECT claim_id, number, rank FROM attributions "
        f"CROSS JOIN found ON found.id = source_id WHERE claim_id IN {_CLAIMS['sqlite']}",
    },
    "postgresql": {
        "text": "SELECT id AS claim_id, id AS number, ts_rank_cd(words, CAST(:query AS tsquery)) AS rank FROM claims "
        f"WHERE id IN {_CLAIMS['postgresql']} AND {_QUERY}",
        "quote": "SELECT claim_id, id AS number, ts_rank_cd(words, CAST(:query AS tsquery)) AS rank FROM attributions "
        f"WHERE claim_id IN {_CLAIMS['postgresql']} AND {_QUERY}",
        "source": f"WITH found AS MATERIALIZED ({_SPOKEN['postgresql']}) SELECT claim_id, number, rank "
        f"FROM attributions JOIN found ON found.id = source_id WHERE claim_id IN {_CLAIMS['postgresql']}",
    },
}
"""The rows of some claims that have a query's words, each with its rank, higher for better ones."""

SHOWN: Asked = {
    engine: {
        "text": each.format(table="claims", shown="text"),
        "quote": each.format(table="attributions", shown="quote"),
        "source": each.format(table="sources", shown="concat_ws(', ', name, descriptor)"),
    }
    for engine, each in {"sqlite": _AROUND, "postgresql": _HEADLINE}.items()
}
"""Rows with the words around what a query finds in them."""
