"""By which headings a field of a claim is guessed."""

_HEADINGS = {
    "claim": (
        "claim, claim text, statement, assertion, claim reviewed, behauptung, aussage, affirmation, declaration, "
        "afirmacion, declaracion, text, texte, texto"
    ),
    "key": "id, key, identifier, claim id",
    "kind": "kind, claim kind",
    "note": (
        "note, notes, context, comment, comments, remarks, notiz, notizen, anmerkung, bemerkung, bemerkungen, "
        "kommentar, kontext, remarque, remarques, commentaire, contexte, nota, notas, comentario, comentarios, "
        "contexto"
    ),
    "tags": (
        "tags, tag, subjects, subject, topics, topic, keywords, thema, themen, schlagworte, theme, themes, sujet, "
        "mots cles, tema, temas, etiquetas"
    ),
    "url": "url, link, claim url, original claim url, where, lien, enlace",
    "speaker": (
        "speaker, claimant, source, originator, said by, who said it, who said, who, sprecher, sprecherin, "
        "person, wer, auteur, personne, qui, autor, persona, quien, quelle, fuente"
    ),
    "speaker_kind": "speaker kind, source kind",
    "role": (
        "role, job title, job, title, position, speaker s job title, funktion, rolle, amt, fonction, poste, "
        "cargo, funcion"
    ),
    "organization": (
        "organization, organisation, party, party affiliation, affiliation, org, employer, partei, parti, "
        "organizacion, partido"
    ),
    "descriptor": "descriptor, description, described as",
    "cue": "cue",
    "quote": "quote, quotation, words, zitat, wortlaut, citation, cita",
    "said_on": "date, said on, claim date, date said, when said, when, datum, gesagt am, fecha",
    "rating": (
        "rating, verdict, label, ruling, textual rating, our verdict, our rating, finding, bewertung, urteil, "
        "ergebnis, verdikt, conclusion, evaluation, veredicto, calificacion"
    ),
    "scale": "scale",
    "reviewer": (
        "reviewer, checked by, fact checker, checker, gepruft von, prufer, pruferin, verifie par, verificado por, "
        "verificador"
    ),
    "reviewed_on": (
        "reviewed on, checked on, review date, date checked, fact checking date, gepruft am, verifie le, date de "
        "verification, verificado el, fecha de verificacion"
    ),
    "review_url": "review url, fact check, fact check url, fact checking article, faktencheck",
    "review_title": "review title",
    "reason": (
        "reason, justification, explanation, because, begrundung, erklarung, explication, justificacion, explicacion"
    ),
    "evidence": (
        "evidence, evidence url, proof, link to proof, documents, sources, belege, quellen, fuentes, beleg, "
        "nachweis, preuve, preuves, prueba, pruebas, evidencia"
    ),
}

GUESSES = {name: tuple(headings.split(", ")) for name, headings in _HEADINGS.items()}
"""The fields of a claim, and their headings in English, German, French and Spanish.

They are in lower case, without accents, words apart. Of two that a table has, the earlier is taken.
"""
