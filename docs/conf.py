"""How the documentation becomes a site: python -m sphinx -W -b html docs site

The pages are plain Markdown and read as well without it.
"""

project = "factdb"
html_title = "factdb"
html_theme = "furo"
html_copy_source = False
html_show_sphinx = False

extensions = ["myst_parser", "sphinxcontrib.mermaid"]
myst_heading_anchors = 3
myst_fence_as_directive = ["mermaid"]

exclude_patterns = ["**/__pycache__"]
