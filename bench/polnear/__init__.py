"""How well an extractor finds who said what: measured on PolNeAR, news articles in which people marked it."""
