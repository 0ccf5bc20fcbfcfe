"""By which headings a field of a claim is guessed."""

_HEADINGS = {
    "claim": (
        "claim, claim text, statement, assertion, claim reviewed, claim being checked, claim checked, claim to check, "
        "fact checked claim, viral claim, behauptung, aussage, zu prufende aussage, zu prufende behauptung, "
        "geprufte aussage, geprufte behauptung, affirmation, affirmation a verifier, declaration, "
        "declaration a verifier, afirmacion, afirmacion a verificar, declaracion, bulo, text, texte, texto"
    ),
    "key": "id, key, identifier, claim id",
    "kind": "kind, claim kind",
    "note": (
        "note, notes, context, comment, comments, remarks, notiz, notizen, anmerkung, anmerkungen, bemerkung, "
        "bemerkungen, kommentar, kontext, remarque, remarques, commentaire, contexte, nota, notas, comentario, "
        "comentarios, contexto, observaciones"
    ),
    "tags": (
        "tags, tag, subjects, subject, topics, topic, keywords, thema, themen, schlagworte, schlagworter, stichworte, "
        "stichworter, theme, themes, sujet, sujets, mots cles, tema, temas, etiquetas, palabras clave"
    ),
    "url": (
        "claim url, claim link, link to claim, original claim url, link to statement, post url, post link, "
        "link to post, link zur aussage, link zur behauptung, link zum post, lien vers affirmation, "
        "lien vers declaration, lien vers publication, enlace a afirmacion, enlace a declaracion, "
        "enlace a publicacion, url, link, lien, enlace, where"
    ),
    "speaker": (
        "speaker, claimant, claim author, author of claim, speaker name, originator, said by, who said it, "
        "who said this, who said, who made claim, who claimed it, claimed by, politician, who, sprecher, sprecherin, "
        "sprecher in, urheber, urheberin, urheber in, politiker, politikerin, politiker in, wer hat es gesagt, "
        "wer hat das gesagt, wer sagt das, wer sagt es, person, wer, qui l a dit, qui le dit, personnalite, "
        "responsable politique, personne, auteur, qui, quien lo dijo, quien lo dice, quien lo ha dicho, persona, "
        "personaje, politico, autor, quien, source, quelle, fuente"
    ),
    "speaker_kind": "speaker kind, source kind",
    "role": (
        "role, speaker role, job title, job, position, speaker job title, funktion, rolle, amt, fonction, poste, "
        "qualite, cargo, funcion, puesto"
    ),
    "organization": (
        "organization, organisation, party, party affiliation, political party, affiliation, org, employer, partei, "
        "parti, parti politique, organizacion, partido, partido politico"
    ),
    "descriptor": "descriptor, described as",
    "cue": "cue",
    "quote": "quote, quotation, words, zitat, wortlaut, citation, cita",
    "said_on": (
        "said on, claim date, date of claim, date of statement, statement date, date said, when said, "
        "when was it said, when, gesagt am, datum der aussage, datum der behauptung, wann, date affirmation, "
        "date declaration, quand, fecha afirmacion, fecha declaracion, cuando, date, datum, fecha"
    ),
    "rating": (
        "our verdict, our rating, rating, verdict, ruling, textual rating, unser urteil, unsere bewertung, bewertung, "
        "urteil, verdikt, notre verdict, notre evaluation, evaluation, nuestro veredicto, nuestra calificacion, "
        "veredicto, calificacion, label, finding, ergebnis, conclusion"
    ),
    "scale": "scale",
    "reviewer": (
        "reviewer, review author, reviewed by, checked by, fact checked by, fact checker, checker, checker "
        "name, fact checker name, gepruft von, geprueft von, prufer, pruferin, prufer in, pruefer, "
        "faktenchecker, faktencheckerin, verifie par, verificado por, verificador, verificadora"
    ),
    "reviewed_on": (
        "reviewed on, checked on, review date, date of review, date checked, check date, date of check, "
        "fact check date, date of fact check, fact checking date, gepruft am, geprueft am, datum prufung, "
        "datum faktencheck, verifie le, date verification, date de notre verification, verificado el, "
        "fecha verificacion"
    ),
    "review_url": (
        "review url, review link, link to review, our check, link to our check, our fact check, "
        "link to our fact check, our article, link to our article, fact check url, fact check link, "
        "link to fact check, check url, check link, link to check, fact checking article, fact check article, "
        "fact check, faktencheck url, faktencheck link, link zum faktencheck, link zu unserem faktencheck, "
        "unser faktencheck, link zu unserem artikel, faktencheck, lien vers verification, lien verification, "
        "url verification, lien vers notre verification, lien vers notre article, lien vers le fact check, "
        "notre verification, notre article, enlace a verificacion, enlace verificacion, url verificacion, "
        "enlace a nuestra verificacion, enlace a nuestro articulo, nuestra verificacion, url del desmentido, "
        "enlace al desmentido"
    ),
    "review_title": "review title, fact check title, title of review, title of fact check",
    "reason": (
        "reason, reasons, reasoning, rationale, justification, explanation, because, begrundung, begruendung, "
        "erklarung, explication, justificacion, explicacion, razonamiento"
    ),
    "evidence": (
        "evidence, evidence url, evidence link, link to evidence, proof, link to proof, documents, sources, belege, "
        "quellen, fuentes, beleg, nachweis, nachweise, preuve, preuves, prueba, pruebas, evidencia, evidencias"
    ),
}

GUESSES = {name: tuple(headings.split(", ")) for name, headings in _HEADINGS.items()}
"""The fields of a claim, and their headings in English, German, French and Spanish.

They are in lower case, without accents, words apart; words that tell nothing make no difference. Of two that a table
has, the earlier is taken: those that may mean something else stand last. What may as well mean another field (Status,
Title, Published, Author, Article link) stands in none.
"""
