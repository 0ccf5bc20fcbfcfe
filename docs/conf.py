"""How the documentation becomes a site: python -m sphinx -W -b html docs site

The pages are plain Markdown and read as well without it.
"""

project = "factdb"
html_title = "factdb"
html_theme = "furo"
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False

extensions = ["myst_parser"]
myst_heading_anchors = 3

smartquotes = False  # it would turn the two hyphens of an option into a dash

exclude_patterns = ["**/__pycache__"]
