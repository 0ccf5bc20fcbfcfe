"""One generated page a module: `page()` returns its Markdown."""
