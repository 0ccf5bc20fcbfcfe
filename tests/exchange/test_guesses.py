"""Headings of real desks' tables are known for what they are, and what may mean two things is left out."""

from pathlib import Path

import pytest

from factdb.exchange.import_file import import_file
from factdb.exchange.record import RecordDraft
from factdb.exchange.table_map import known_fields

DESKS = [
    """Claim = claim | Who said it = speaker | Their role = role | When = said_on | Where | Link = url |
    Our verdict = rating | Checked by = reviewer | Date checked = reviewed_on | Link to our check = review_url |
    Notes = note""",
    """Claim ID = key | Statement = claim | Speaker = speaker | Party = organization | Date of statement = said_on |
    Source link | Rating = rating | Fact-check URL = review_url | Fact-checker = reviewer | Published""",
    """Timestamp | Claim being checked = claim | Person/organisation making the claim | Platform |
    Link to claim = url | Topic = tags | Status | Assigned to | Deadline""",
    """No. | Claim to check = claim | Said by = speaker | Context = note | Evidence = evidence | Conclusion = rating |
    Editor""",
    """# | The claim = claim | Who made the claim? = speaker | Date (DD/MM/YYYY) = said_on | What we found |
    Checked (Y/N) | Link to article""",
    """Date = said_on | Politician = speaker | Statement = claim | Ruling = rating | Explanation = reason |
    Sources = evidence | Title | Description""",
    """claim_text = claim | claim_author = speaker | claim_date = said_on | claim_url = url |
    fact_check_url = review_url | textual_rating = rating | publisher | review_date = reviewed_on""",
    "Claim = claim | Quote = quote | Attribution | Verified (Y/N) | Comments = note",
    "Viral claim = claim | Platform | First seen | Link to post = url | Archive link | Rating = rating | Article URL",
    """Fact-checked claim = claim | Source of claim | Date of claim = said_on | Rationale = reason |
    Fact check link = review_url | Date of fact check = reviewed_on | Checker's name = reviewer""",
    """Behauptung = claim | Wer hat es gesagt? = speaker | Wann = said_on | Wo | Link = url | Bewertung = rating |
    Geprüft von = reviewer | Geprüft am = reviewed_on | Link zum Faktencheck = review_url | Notizen = note""",
    """Nr. | Aussage = claim | Sprecher/in = speaker | Funktion = role | Partei = organization |
    Datum der Aussage = said_on | Quelle | Urteil = rating | Begründung = reason | Belege = evidence""",
    """Lfd. Nr. | Zu prüfende Aussage = claim | Person = speaker | Sendung | Datum (TT.MM.JJJJ) = said_on |
    Ergebnis = rating | Prüfer:in = reviewer | Kommentar = note""",
    """Behauptung = claim | Urheber*in = speaker | Veröffentlicht am | Bewertung | Faktencheck-URL = review_url |
    Stichwörter = tags | Unser Urteil = rating | Link zum Post = url""",
    """Affirmation = claim | Auteur = speaker | Fonction = role | Date de l'affirmation = said_on | Lien = url |
    Verdict = rating | Vérifié par = reviewer | Vérifié le = reviewed_on | Lien vers notre article = review_url |
    Remarques = note""",
    """N° | Déclaration = claim | Qui l'a dit ? = speaker | Parti = organization | Date | Source |
    Conclusion = rating | Explication = reason | Preuves = evidence | Date de la déclaration = said_on""",
    """Affirmation à vérifier = claim | Personnalité = speaker | Émission | Date de diffusion | Évaluation |
    Lien vers la vérification = review_url | Notre verdict = rating | Vérifié""",
    """Afirmación = claim | Quién lo dijo = speaker | Cargo = role | Fecha de la afirmación = said_on |
    Enlace = url | Calificación = rating | Verificado por = reviewer | Fecha de verificación = reviewed_on |
    Enlace a la verificación = review_url | Notas = note""",
    """Declaración = claim | Autor = speaker | Partido = organization | Fecha = said_on | Fuente |
    Veredicto = rating | Justificación = reason | Pruebas = evidence | Enlace al artículo""",
    """Bulo = claim | ¿Dónde circula? | Fecha de publicación | Conclusión = rating | Etiquetas = tags |
    Enlace a nuestra verificación = review_url""",
]


@pytest.mark.parametrize("desk", DESKS)
def test_a_desks_headings_are_known_and_doubtful_ones_left_out(desk: str) -> None:
    columns = [column.strip().partition(" = ") for column in desk.split("|")]
    known = known_fields([heading for heading, _, _ in columns])
    assert {each.names[0]: field for field, each in known.items()} == {
        heading: field for heading, _, field in columns if field
    }


def test_a_source_that_is_an_address_anywhere_is_no_speaker(tmp_path: Path) -> None:
    for cell, speakers in (("Ida", [1, 1]), ("https://x.org/1", [0, 0]), ("WWW.x.org", [0, 0])):
        (tmp_path / "t.csv").write_text(f"Claim,Source\nOne,Ada\nTwo,{cell}\n", encoding="utf-8")
        made = import_file(tmp_path / "t.csv").records()
        assert [len(each.speakers) for each in made if isinstance(each, RecordDraft)] == speakers


def test_objects_in_json_are_no_text_of_a_field(tmp_path: Path) -> None:
    row = '{"text": "One", "speaker": {"name": "Ida"}, "evidence": [{"url": "https://x.org"}], "note": "here"}'
    (tmp_path / "t.jsonl").write_text(row, encoding="utf-8")
    file = import_file(tmp_path / "t.jsonl")
    assert file.read == (("text", "claim"), ("speaker", None), ("evidence", None), ("note", "note"))
