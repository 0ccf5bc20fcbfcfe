"""The corpus, where it is there, is read whole: `python -m bench.polnear` measures what people marked."""

import pytest

from bench.polnear.corpus import ARCHIVE, articles

pytestmark = pytest.mark.skipif(not ARCHIVE.exists(), reason="the corpus PolNeAR is not here")


def test_every_article_of_train_is_read_with_spans_inside_its_text() -> None:
    read = list(articles("train"))
    assert len(read) == 840
    for article in read:
        for gold in article.attributions:
            assert gold.content[-1].stop <= len(article.text)
