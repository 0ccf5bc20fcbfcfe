PRAGMA application_id = 1178878513;
BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE journal (
	seq INTEGER NOT NULL, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	act TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (seq), 
	CONSTRAINT ck_journal_act_word CHECK (act IN ('insert', 'change', 'remove')), 
	CONSTRAINT ck_journal_hash_length CHECK (length(hash) = 64), 
	CONSTRAINT ck_journal_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT uq_journal_hash UNIQUE (hash)
)
 STRICT

;
CREATE TABLE ledger (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	head_seq INTEGER NOT NULL, 
	head_hash TEXT NOT NULL, 
	CONSTRAINT pk_ledger PRIMARY KEY (id), 
	CONSTRAINT ck_ledger_head_seq_range CHECK (head_seq >= 0), 
	CONSTRAINT ck_ledger_one_row CHECK (id = 1), 
	CONSTRAINT ck_ledger_head_hash_length CHECK (length(head_hash) = 64)
)
 STRICT

;
CREATE TABLE sources (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	name TEXT, 
	name_key TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	descriptor TEXT, 
	note TEXT, 
	merged_into_id INTEGER, 
	merged_at TEXT, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_sources PRIMARY KEY (id), 
	CONSTRAINT ck_sources_name_kept CHECK ((kind = 'unnamed') = (name IS NULL)), 
	CONSTRAINT ck_sources_descriptor_given CHECK (kind <> 'unnamed' OR descriptor IS NOT NULL), 
	CONSTRAINT ck_sources_kind_word CHECK (kind IN ('person', 'organization', 'office', 'collective', 'unnamed')), 
	CONSTRAINT ck_sources_merged_dated CHECK ((merged_into_id IS NULL) = (merged_at IS NULL)), 
	CONSTRAINT ck_sources_descriptor_length CHECK (length(descriptor) BETWEEN 1 AND 500), 
	CONSTRAINT ck_sources_name_length CHECK (length(name) BETWEEN 1 AND 500), 
	CONSTRAINT ck_sources_name_key_length CHECK (length(name_key) BETWEEN 1 AND 500), 
	CONSTRAINT ck_sources_note_length CHECK (length(note) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_sources_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_sources_merged_elsewhere CHECK (merged_into_id <> id), 
	CONSTRAINT fk_sources_merged_into_id FOREIGN KEY(merged_into_id) REFERENCES sources (id), 
	CONSTRAINT uq_sources_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE tags (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	name TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_tags PRIMARY KEY (id), 
	CONSTRAINT ck_tags_name_length CHECK (length(name) BETWEEN 1 AND 100), 
	CONSTRAINT ck_tags_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT uq_tags_name UNIQUE (name), 
	CONSTRAINT uq_tags_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE affiliations (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	source_id INTEGER NOT NULL, 
	organization_id INTEGER, 
	role TEXT, 
	tenure TEXT NOT NULL, 
	valid_from TEXT, 
	valid_until TEXT, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_affiliations PRIMARY KEY (id), 
	CONSTRAINT ck_affiliations_tenure_word CHECK (tenure IN ('present', 'former', 'unknown')), 
	CONSTRAINT ck_affiliations_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_affiliations_role_length CHECK (length(role) BETWEEN 1 AND 500), 
	CONSTRAINT ck_affiliations_valid_from_date CHECK (length(valid_from) IN (4, 7, 10)), 
	CONSTRAINT ck_affiliations_valid_until_date CHECK (length(valid_until) IN (4, 7, 10)), 
	CONSTRAINT ck_affiliations_says_something CHECK (role IS NOT NULL OR organization_id IS NOT NULL), 
	CONSTRAINT ck_affiliations_dates_in_order CHECK (valid_until >= valid_from), 
	CONSTRAINT fk_affiliations_organization_id FOREIGN KEY(organization_id) REFERENCES sources (id), 
	CONSTRAINT fk_affiliations_source_id FOREIGN KEY(source_id) REFERENCES sources (id), 
	CONSTRAINT uq_affiliations_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE documents (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	title TEXT, 
	url TEXT, 
	archived_url TEXT, 
	path TEXT, 
	sha256 TEXT, 
	size INTEGER, 
	publisher_id INTEGER, 
	published_on TEXT, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_documents PRIMARY KEY (id), 
	CONSTRAINT ck_documents_file_hashed CHECK ((path IS NULL) = (sha256 IS NULL)), 
	CONSTRAINT ck_documents_archived_url_length CHECK (length(archived_url) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_documents_path_length CHECK (length(path) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_documents_published_on_date CHECK (length(published_on) IN (4, 7, 10)), 
	CONSTRAINT ck_documents_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_documents_sha256_length CHECK (length(sha256) = 64), 
	CONSTRAINT ck_documents_title_length CHECK (length(title) BETWEEN 1 AND 500), 
	CONSTRAINT ck_documents_url_length CHECK (length(url) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_documents_size_range CHECK (size >= 0), 
	CONSTRAINT ck_documents_says_something CHECK (title IS NOT NULL OR url IS NOT NULL OR path IS NOT NULL), 
	CONSTRAINT fk_documents_publisher_id FOREIGN KEY(publisher_id) REFERENCES sources (id), 
	CONSTRAINT uq_documents_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE stories (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	slug TEXT NOT NULL, 
	title TEXT NOT NULL, 
	publisher_id INTEGER, 
	url TEXT, 
	byline TEXT, 
	published_on TEXT, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_stories PRIMARY KEY (id), 
	CONSTRAINT ck_stories_byline_length CHECK (length(byline) BETWEEN 1 AND 500), 
	CONSTRAINT ck_stories_published_on_date CHECK (length(published_on) IN (4, 7, 10)), 
	CONSTRAINT ck_stories_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_stories_slug_length CHECK (length(slug) BETWEEN 1 AND 100), 
	CONSTRAINT ck_stories_title_length CHECK (length(title) BETWEEN 1 AND 500), 
	CONSTRAINT ck_stories_url_length CHECK (length(url) BETWEEN 1 AND 10000), 
	CONSTRAINT fk_stories_publisher_id FOREIGN KEY(publisher_id) REFERENCES sources (id), 
	CONSTRAINT uq_stories_slug UNIQUE (slug), 
	CONSTRAINT uq_stories_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE claims (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	text TEXT NOT NULL, 
	fingerprint TEXT NOT NULL, 
	kind TEXT, 
	story_id INTEGER, 
	note TEXT, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_claims PRIMARY KEY (id), 
	CONSTRAINT ck_claims_kind_word CHECK (kind IN ('event', 'numerical', 'quote', 'causal', 'prediction', 'opinion')), 
	CONSTRAINT ck_claims_fingerprint_length CHECK (length(fingerprint) = 32), 
	CONSTRAINT ck_claims_note_length CHECK (length(note) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_claims_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_claims_text_length CHECK (length(text) BETWEEN 1 AND 10000), 
	CONSTRAINT fk_claims_story_id FOREIGN KEY(story_id) REFERENCES stories (id), 
	CONSTRAINT uq_claims_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE derivations (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	document_id INTEGER NOT NULL, 
	origin_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	note TEXT, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_derivations PRIMARY KEY (id), 
	CONSTRAINT ck_derivations_kind_word CHECK (kind IN ('derived_from', 'quoted_from', 'revision_of', 'primary_source')), 
	CONSTRAINT ck_derivations_note_length CHECK (length(note) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_derivations_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT fk_derivations_document_id FOREIGN KEY(document_id) REFERENCES documents (id), 
	CONSTRAINT fk_derivations_origin_id FOREIGN KEY(origin_id) REFERENCES documents (id), 
	CONSTRAINT uq_derivations_document_id_origin_id_kind UNIQUE (document_id, origin_id, kind), 
	CONSTRAINT uq_derivations_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE revisions (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	story_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_revisions PRIMARY KEY (id), 
	CONSTRAINT ck_revisions_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_revisions_sha256_length CHECK (length(sha256) = 64), 
	CONSTRAINT ck_revisions_text_length CHECK (length(text) BETWEEN 1 AND 5000000), 
	CONSTRAINT ck_revisions_number_range CHECK (number >= 1), 
	CONSTRAINT fk_revisions_story_id FOREIGN KEY(story_id) REFERENCES stories (id), 
	CONSTRAINT uq_revisions_story_id_number UNIQUE (story_id, number), 
	CONSTRAINT uq_revisions_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE appearances (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	claim_id INTEGER NOT NULL, 
	revision_id INTEGER NOT NULL, 
	exact TEXT, 
	prefix TEXT, 
	suffix TEXT, 
	start INTEGER NOT NULL, 
	stop INTEGER NOT NULL, 
	sha256 TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_appearances PRIMARY KEY (id), 
	CONSTRAINT ck_appearances_exact_length CHECK (length(exact) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_appearances_prefix_length CHECK (length(prefix) BETWEEN 1 AND 500), 
	CONSTRAINT ck_appearances_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_appearances_sha256_length CHECK (length(sha256) = 64), 
	CONSTRAINT ck_appearances_suffix_length CHECK (length(suffix) BETWEEN 1 AND 500), 
	CONSTRAINT ck_appearances_start_range CHECK (start >= 0), 
	CONSTRAINT ck_appearances_span CHECK (stop > start), 
	CONSTRAINT fk_appearances_claim_id FOREIGN KEY(claim_id) REFERENCES claims (id), 
	CONSTRAINT fk_appearances_revision_id FOREIGN KEY(revision_id) REFERENCES revisions (id), 
	CONSTRAINT uq_appearances_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE attributions (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	claim_id INTEGER NOT NULL, 
	source_id INTEGER NOT NULL, 
	via_id INTEGER, 
	affiliation_id INTEGER, 
	descriptor TEXT, 
	cue TEXT, 
	quote TEXT, 
	mode TEXT NOT NULL, 
	ground_rules TEXT, 
	said_on TEXT, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_attributions PRIMARY KEY (id), 
	CONSTRAINT ck_attributions_ground_rules_word CHECK (ground_rules IN ('on_record', 'background', 'deep_background', 'off_record')), 
	CONSTRAINT ck_attributions_quote_given CHECK (mode = 'indirect' OR quote IS NOT NULL), 
	CONSTRAINT ck_attributions_mode_word CHECK (mode IN ('direct', 'indirect', 'mixed')), 
	CONSTRAINT ck_attributions_cue_length CHECK (length(cue) BETWEEN 1 AND 500), 
	CONSTRAINT ck_attributions_descriptor_length CHECK (length(descriptor) BETWEEN 1 AND 500), 
	CONSTRAINT ck_attributions_quote_length CHECK (length(quote) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_attributions_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_attributions_said_on_date CHECK (length(said_on) IN (4, 7, 10)), 
	CONSTRAINT ck_attributions_via_another CHECK (via_id <> id), 
	CONSTRAINT fk_attributions_affiliation_id FOREIGN KEY(affiliation_id) REFERENCES affiliations (id), 
	CONSTRAINT fk_attributions_claim_id_via_id FOREIGN KEY(claim_id, via_id) REFERENCES attributions (claim_id, id), 
	CONSTRAINT fk_attributions_claim_id FOREIGN KEY(claim_id) REFERENCES claims (id), 
	CONSTRAINT fk_attributions_source_id FOREIGN KEY(source_id) REFERENCES sources (id), 
	CONSTRAINT uq_attributions_claim_id_id UNIQUE (claim_id, id), 
	CONSTRAINT uq_attributions_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE claim_tags (
	id INTEGER NOT NULL, 
	claim_id INTEGER NOT NULL, 
	tag_id INTEGER NOT NULL, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_claim_tags PRIMARY KEY (id), 
	CONSTRAINT ck_claim_tags_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT fk_claim_tags_claim_id FOREIGN KEY(claim_id) REFERENCES claims (id), 
	CONSTRAINT fk_claim_tags_tag_id FOREIGN KEY(tag_id) REFERENCES tags (id), 
	CONSTRAINT uq_claim_tags_claim_id_tag_id UNIQUE (claim_id, tag_id)
)
 STRICT

;
CREATE TABLE evidence (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	claim_id INTEGER NOT NULL, 
	target TEXT NOT NULL, 
	stance TEXT NOT NULL, 
	information TEXT NOT NULL, 
	document_id INTEGER, 
	contact TEXT, 
	locator TEXT, 
	note TEXT, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	withdrawn_at TEXT, 
	withdrawn_because TEXT, 
	CONSTRAINT pk_evidence PRIMARY KEY (id), 
	CONSTRAINT ck_evidence_information_word CHECK (information IN ('primary', 'secondary', 'undetermined')), 
	CONSTRAINT ck_evidence_stance_word CHECK (stance IN ('supports', 'refutes', 'context')), 
	CONSTRAINT ck_evidence_target_word CHECK (target IN ('content', 'attribution')), 
	CONSTRAINT ck_evidence_withdrawal_explained CHECK ((withdrawn_at IS NULL) = (withdrawn_because IS NULL)), 
	CONSTRAINT ck_evidence_says_something CHECK (document_id IS NOT NULL OR contact IS NOT NULL OR note IS NOT NULL), 
	CONSTRAINT ck_evidence_contact_length CHECK (length(contact) BETWEEN 1 AND 500), 
	CONSTRAINT ck_evidence_locator_length CHECK (length(locator) BETWEEN 1 AND 500), 
	CONSTRAINT ck_evidence_note_length CHECK (length(note) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_evidence_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_evidence_withdrawn_because_length CHECK (length(withdrawn_because) BETWEEN 1 AND 10000), 
	CONSTRAINT fk_evidence_claim_id FOREIGN KEY(claim_id) REFERENCES claims (id), 
	CONSTRAINT fk_evidence_document_id FOREIGN KEY(document_id) REFERENCES documents (id), 
	CONSTRAINT uq_evidence_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE links (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	claim_id INTEGER NOT NULL, 
	other_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	note TEXT, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_links PRIMARY KEY (id), 
	CONSTRAINT ck_links_kind_word CHECK (kind IN ('duplicates', 'contradicts', 'supports', 'depends_on', 'revises')), 
	CONSTRAINT ck_links_another_claim CHECK (claim_id <> other_id), 
	CONSTRAINT ck_links_note_length CHECK (length(note) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_links_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT fk_links_claim_id FOREIGN KEY(claim_id) REFERENCES claims (id), 
	CONSTRAINT fk_links_other_id FOREIGN KEY(other_id) REFERENCES claims (id), 
	CONSTRAINT uq_links_claim_id_other_id_kind UNIQUE (claim_id, other_id, kind), 
	CONSTRAINT uq_links_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE standings (
	claim_id INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	attribution_status TEXT NOT NULL, 
	overridden INTEGER NOT NULL, 
	sources INTEGER NOT NULL, 
	named_sources INTEGER NOT NULL, 
	CONSTRAINT pk_standings PRIMARY KEY (claim_id), 
	CONSTRAINT ck_standings_attribution_status_word CHECK (attribution_status IN ('unchecked', 'confirmed', 'unconfirmed', 'disputed', 'refuted', 'unverifiable', 'withdrawn')), 
	CONSTRAINT ck_standings_status_word CHECK (status IN ('unchecked', 'confirmed', 'unconfirmed', 'disputed', 'refuted', 'unverifiable', 'withdrawn')), 
	CONSTRAINT ck_standings_named_sources_range CHECK (named_sources BETWEEN 0 AND sources), 
	CONSTRAINT ck_standings_overridden_range CHECK (overridden IN (0, 1)), 
	CONSTRAINT ck_standings_sources_range CHECK (sources >= 0), 
	CONSTRAINT fk_standings_claim_id FOREIGN KEY(claim_id) REFERENCES claims (id)
)
 STRICT

;
CREATE TABLE verdicts (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	claim_id INTEGER NOT NULL, 
	target TEXT NOT NULL, 
	status TEXT NOT NULL, 
	because TEXT NOT NULL, 
	decided_by TEXT NOT NULL, 
	decided_at TEXT NOT NULL, 
	override_reason TEXT, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_verdicts PRIMARY KEY (id), 
	CONSTRAINT ck_verdicts_status_word CHECK (status IN ('unchecked', 'confirmed', 'unconfirmed', 'disputed', 'refuted', 'unverifiable', 'withdrawn')), 
	CONSTRAINT ck_verdicts_claims_are_withdrawn CHECK (target = 'content' OR status <> 'withdrawn'), 
	CONSTRAINT ck_verdicts_target_word CHECK (target IN ('content', 'attribution')), 
	CONSTRAINT ck_verdicts_because_length CHECK (length(because) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_verdicts_decided_by_length CHECK (length(decided_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_verdicts_override_reason_length CHECK (length(override_reason) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_verdicts_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT fk_verdicts_claim_id FOREIGN KEY(claim_id) REFERENCES claims (id), 
	CONSTRAINT uq_verdicts_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE verdict_evidence (
	id INTEGER NOT NULL, 
	verdict_id INTEGER NOT NULL, 
	evidence_id INTEGER NOT NULL, 
	CONSTRAINT pk_verdict_evidence PRIMARY KEY (id), 
	CONSTRAINT fk_verdict_evidence_evidence_id FOREIGN KEY(evidence_id) REFERENCES evidence (id), 
	CONSTRAINT fk_verdict_evidence_verdict_id FOREIGN KEY(verdict_id) REFERENCES verdicts (id), 
	CONSTRAINT uq_verdict_evidence_verdict_id_evidence_id UNIQUE (verdict_id, evidence_id)
)
 STRICT

;
CREATE VIRTUAL TABLE claims_fts USING fts5(text, content='claims', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE attributions_fts USING fts5(quote, content='attributions', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE sources_fts USING fts5(name, descriptor, content='sources', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2');
INSERT INTO alembic_version (version_num) VALUES ('0001');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (1, '2026-11-24T06:48:57.373039Z', 'Ida Wells', 'insert', 'sources', 1, '{"descriptor":null,"id":1,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The World","name_key":"the world","note":null,"recorded_at":"2026-11-24T06:48:57.373039Z","recorded_by":"Ida Wells","uid":"01a20c50-951e-747b-a952-26390b29abfd"}', 'b4fe89be7cedb369868aae8c8208738ea2d86a4fa6533830389f8cb83b46fe39');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (2, '2026-11-24T06:48:57.373039Z', 'Ida Wells', 'insert', 'stories', 1, '{"byline":null,"id":1,"published_on":"1887-10","publisher_id":1,"recorded_at":"2026-11-24T06:48:57.373039Z","recorded_by":"Ida Wells","slug":"lights","title":"Lights on the river","uid":"01a20c50-9524-77e1-9aed-ff60aaac0e6d","url":null}', '83a32336ccda3d0305540b2277f671eb0ee39da432ef6d20be8343f0b37e1786');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (3, '2026-11-24T06:48:57.626080Z', 'Ida Wells', 'insert', 'sources', 2, '{"descriptor":null,"id":2,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Nellie Bly","name_key":"nellie bly","note":null,"recorded_at":"2026-11-24T06:48:57.626080Z","recorded_by":"Ida Wells","uid":"01a20c50-9620-76f2-8f8d-00b98cb88efa"}', 'f076e31f9699976ef3f9e567e1f8dd6f36cd3bfd9ac3219f7d80594695a68e53');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (4, '2026-11-24T06:48:57.626080Z', 'Ida Wells', 'insert', 'claims', 1, '{"fingerprint":"37a6c850618e754fc11fd4640e415a03","id":1,"kind":"numerical","note":null,"recorded_at":"2026-11-24T06:48:57.626080Z","recorded_by":"Ida Wells","story_id":1,"text":"Nine lamps burn on the bridge.","uid":"01a20c50-9626-72c7-8970-62ff41f04bd6"}', '992ce7c9b3242a88ee60eb9d3efa0c7c3e32a8bca0b87a1498881451ec08a4dc');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (5, '2026-11-24T06:48:57.626080Z', 'Ida Wells', 'insert', 'attributions', 1, '{"affiliation_id":null,"claim_id":1,"cue":"wrote","descriptor":null,"ground_rules":null,"id":1,"mode":"indirect","quote":null,"recorded_at":"2026-11-24T06:48:57.626080Z","recorded_by":"Ida Wells","said_on":null,"source_id":2,"uid":"01a20c50-9627-757e-ab96-d3eea9443c42","via_id":null}', 'c85d53f1bf7a07eeb63a33bd857060af22050868bab3417cd453561ebf4c0a42');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (6, '2026-11-24T06:48:57.626080Z', 'Ida Wells', 'insert', 'tags', 1, '{"id":1,"name":"bridge","recorded_at":"2026-11-24T06:48:57.626080Z","recorded_by":"Ida Wells","uid":"01a20c50-9628-7617-ad00-d6d19395d55e"}', '5ce624bcc5a39e2e9405c6f673ee66b91de5da2c2b86b11c826a6a23e867f048');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (7, '2026-11-24T06:48:57.626080Z', 'Ida Wells', 'insert', 'claim_tags', 1, '{"claim_id":1,"id":1,"recorded_at":"2026-11-24T06:48:57.626080Z","recorded_by":"Ida Wells","tag_id":1}', 'c617812b7bfddce2da1d6d9030e76b16f3eb0d904a4826d369e3d07bf36d0490');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (8, '2026-11-24T06:48:57.886682Z', 'Ida Wells', 'insert', 'sources', 3, '{"descriptor":"a lamplighter","id":3,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a lamplighter","note":null,"recorded_at":"2026-11-24T06:48:57.886682Z","recorded_by":"Ida Wells","uid":"01a20c50-9724-721f-89a7-70f1b359c2c5"}', 'c085df06fd9710ddb97ae006476741ae0a2c04c435eb9d6ae05db86bb6347f29');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (9, '2026-11-24T06:48:57.886682Z', 'Ida Wells', 'insert', 'claims', 2, '{"fingerprint":"2b6bbcf49d2b5fdbff69a17540ad9450","id":2,"kind":null,"note":null,"recorded_at":"2026-11-24T06:48:57.886682Z","recorded_by":"Ida Wells","story_id":1,"text":"The tenth lamp was stolen.","uid":"01a20c50-972c-7508-bf1a-cc501af0ac24"}', 'c4a7c66c4dc7341f21d8a41f4ea394e53c979e7b0188d966422a9b7683fab445');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (10, '2026-11-24T06:48:57.886682Z', 'Ida Wells', 'insert', 'attributions', 2, '{"affiliation_id":null,"claim_id":2,"cue":null,"descriptor":null,"ground_rules":null,"id":2,"mode":"indirect","quote":null,"recorded_at":"2026-11-24T06:48:57.886682Z","recorded_by":"Ida Wells","said_on":null,"source_id":2,"uid":"01a20c50-972d-72a4-8a3b-707dfdaffea5","via_id":null}', 'a03a96a8fb6a8bf67d8124edffeb48060e5cf201bf85f0ee6f5f19b300093897');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (11, '2026-11-24T06:48:57.886682Z', 'Ida Wells', 'insert', 'attributions', 3, '{"affiliation_id":null,"claim_id":2,"cue":null,"descriptor":"a lamplighter","ground_rules":null,"id":3,"mode":"direct","quote":"stolen","recorded_at":"2026-11-24T06:48:57.886682Z","recorded_by":"Ida Wells","said_on":null,"source_id":3,"uid":"01a20c50-972e-71b4-8b4b-7ebcf3d9348c","via_id":2}', '7a3752387b74c34c5e36662d92c98c59dffd1ee61c1573da99d227d8a206b860');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (12, '2026-11-24T06:48:58.154621Z', 'Ida Wells', 'insert', 'claims', 3, '{"fingerprint":"08e7fd23bbe7ef3bab9669e8fea5f8a3","id":3,"kind":null,"note":null,"recorded_at":"2026-11-24T06:48:58.154621Z","recorded_by":"Ida Wells","story_id":1,"text":"The bridge is older than the mill.","uid":"01a20c50-982f-721f-bcfa-8982490371ca"}', '995792054ca5b2161d645938753edd552416e9da4000cbfebf36e2623add8a2e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (13, '2026-11-24T06:48:58.404677Z', 'Ida Wells', 'insert', 'sources', 4, '{"descriptor":null,"id":4,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Mill","name_key":"the mill","note":null,"recorded_at":"2026-11-24T06:48:58.404677Z","recorded_by":"Ida Wells","uid":"01a20c50-9927-74c2-94b6-d19186570446"}', 'c00ec96b21a61f5e527563bf7ec9242c5ab0f6bf77b55f8362a0d7b76e730251');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (14, '2026-11-24T06:48:58.404677Z', 'Ida Wells', 'insert', 'sources', 5, '{"descriptor":null,"id":5,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Bridge","name_key":"the bridge","note":null,"recorded_at":"2026-11-24T06:48:58.404677Z","recorded_by":"Ida Wells","uid":"01a20c50-992d-705e-be9e-4429c280af68"}', '2843b3fd09e2ae32997ca1d8f1c441c52419b519639108263dafd284cfdf5b68');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (15, '2026-11-24T06:48:58.404677Z', 'Ida Wells', 'insert', 'affiliations', 1, '{"id":1,"organization_id":5,"recorded_at":"2026-11-24T06:48:58.404677Z","recorded_by":"Ida Wells","role":"owner","source_id":4,"tenure":"present","uid":"01a20c50-9930-7076-a866-f965e7d9531a","valid_from":null,"valid_until":null}', '16b575f46c086d14505f8526c92f7d8d81a84ffe0e007c134a5eb2473f8743b5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (16, '2026-11-24T06:48:58.404677Z', 'Ida Wells', 'insert', 'claims', 4, '{"fingerprint":"3ae0e4d42dfb4d5a89dfd1791768fc6c","id":4,"kind":null,"note":null,"recorded_at":"2026-11-24T06:48:58.404677Z","recorded_by":"Ida Wells","story_id":null,"text":"There are ten lamps on the bridge.","uid":"01a20c50-9932-73df-b5f3-e5327bea1ea6"}', 'dbc7f892e6fb4b90573e336da0691b24b290f394e8cc11b6360e3202ccdec4c8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (17, '2026-11-24T06:48:58.404677Z', 'Ida Wells', 'insert', 'attributions', 4, '{"affiliation_id":1,"claim_id":4,"cue":null,"descriptor":null,"ground_rules":null,"id":4,"mode":"indirect","quote":null,"recorded_at":"2026-11-24T06:48:58.404677Z","recorded_by":"Ida Wells","said_on":null,"source_id":4,"uid":"01a20c50-9932-73df-b5f3-e5330a08025f","via_id":null}', 'af7286497ec55c2c9980cc22aefdfffe120c8bc60f1a25a3c24e33920d48d21e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (18, '2026-11-24T06:48:58.662604Z', 'Ida Wells', 'insert', 'documents', 1, '{"archived_url":null,"id":1,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T06:48:58.662604Z","recorded_by":"Ida Wells","sha256":null,"size":null,"title":null,"uid":"01a20c50-9a28-77dd-9827-820deb288c08","url":"https://example.org/lamps"}', 'f8af9f4090f7ade53857ba89e406121f969d1e1e90471daccbb9fd65f5fa957e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (19, '2026-11-24T06:48:58.662604Z', 'Ida Wells', 'insert', 'evidence', 1, '{"claim_id":1,"contact":null,"document_id":1,"id":1,"information":"primary","locator":null,"note":null,"recorded_at":"2026-11-24T06:48:58.662604Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20c50-9a2b-74cd-930a-37e07060cd1a","withdrawn_at":null,"withdrawn_because":null}', 'c80a4eb6873f697e4913798983a9ec913eb4a86e5ad045dfe2e8e838904cc769');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (20, '2026-11-24T06:48:58.905507Z', 'Ida Wells', 'insert', 'evidence', 2, '{"claim_id":4,"contact":null,"document_id":null,"id":2,"information":"undetermined","locator":null,"note":"The tenth hook is empty.","recorded_at":"2026-11-24T06:48:58.905507Z","recorded_by":"Ida Wells","stance":"refutes","target":"content","uid":"01a20c50-9b1c-734d-85f6-7b696bde8813","withdrawn_at":null,"withdrawn_because":null}', '95629e85554d61b21e53d530d3c4af20fe74e5f16fb81df74bf1e5cc4a26bec2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (21, '2026-11-24T06:48:59.154853Z', 'Ida Wells', 'insert', 'verdicts', 1, '{"because":"I counted them.","claim_id":1,"decided_at":"1887-10-09T00:00:00.000000Z","decided_by":"Ida Wells","id":1,"override_reason":null,"recorded_at":"2026-11-24T06:48:59.154853Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a20c50-9c17-7022-aa23-714d10f23e5c"}', '239f0471ef4b856b49d96586b19f880023119d7fffbb5f7d2c16ad4574f42a9c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (22, '2026-11-24T06:48:59.154853Z', 'Ida Wells', 'insert', 'verdict_evidence', 1, '{"evidence_id":1,"id":1,"verdict_id":1}', '3c89a1684a2bda4f9d3f74c5a77b6267aa332cf978010489e6e8a2a8e5896207');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (23, '2026-11-24T06:48:59.411803Z', 'Ida Wells', 'insert', 'verdicts', 2, '{"because":"One hook is empty.","claim_id":4,"decided_at":"1887-10-09T00:00:00.000000Z","decided_by":"Ida Wells","id":2,"override_reason":null,"recorded_at":"2026-11-24T06:48:59.411803Z","recorded_by":"Ida Wells","status":"refuted","target":"content","uid":"01a20c50-9d18-7464-9d72-3e02dd918d87"}', 'b401b37c36ab3bb8a0ac2d9a61b4e64a07739c0330cd03c387acf37b579e7e94');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (24, '2026-11-24T06:48:59.411803Z', 'Ida Wells', 'insert', 'verdict_evidence', 2, '{"evidence_id":2,"id":2,"verdict_id":2}', '853ed64095d662f872d8279cbc1a651cc74a44a62f1b2274c33551377a2edbca');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (25, '2026-11-24T06:48:59.665325Z', 'Ida Wells', 'insert', 'verdicts', 3, '{"because":"It is her column.","claim_id":1,"decided_at":"2026-11-24T06:48:59.665325Z","decided_by":"Ida Wells","id":3,"override_reason":"I hold the paper.","recorded_at":"2026-11-24T06:48:59.665325Z","recorded_by":"Ida Wells","status":"confirmed","target":"attribution","uid":"01a20c50-9e13-7675-9325-66556db516ae"}', '4a15c83afbd9cd23c8d21b18228f1a632ae042f64f27f2f2a7f10a934ee1947a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (26, '2026-11-24T06:48:59.915438Z', 'Ida Wells', 'insert', 'verdicts', 4, '{"because":"The lamp may be at the smith''s.","claim_id":4,"decided_at":"2026-11-24T06:48:59.915438Z","decided_by":"Ida Wells","id":4,"override_reason":null,"recorded_at":"2026-11-24T06:48:59.915438Z","recorded_by":"Ida Wells","status":"unchecked","target":"content","uid":"01a20c50-9f0d-77af-b48a-f2cd2056189e"}', 'cb16b153ecc0ebf02c19d7c70a9acf3644111f43eb30ad5d2de4110eb372438b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (27, '2026-11-24T06:49:00.164125Z', 'Ida Wells', 'insert', 'verdicts', 5, '{"because":"The paragraph was cut.","claim_id":3,"decided_at":"2026-11-24T06:49:00.164125Z","decided_by":"Ida Wells","id":5,"override_reason":null,"recorded_at":"2026-11-24T06:49:00.164125Z","recorded_by":"Ida Wells","status":"withdrawn","target":"content","uid":"01a20c50-a006-719b-b598-9d06e5873e73"}', '23d502d382f9963ccd83cb0841f3b969de9bfda398830ae550fb18af902a7bc9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (28, '2026-11-24T06:49:00.401241Z', 'Ida Wells', 'insert', 'links', 1, '{"claim_id":4,"id":1,"kind":"contradicts","note":null,"other_id":1,"recorded_at":"2026-11-24T06:49:00.401241Z","recorded_by":"Ida Wells","uid":"01a20c50-a0f3-70c8-907e-f48828acf036"}', 'fc8a996ec2f93ed4a82c60d2135a9bff270e3846e4c4f3d7bae4fba47d2425dc');
INSERT INTO ledger (id, uid, recorded_at, head_seq, head_hash) VALUES (1, '01a20c50-942f-73f3-bb16-de41c75d25d9', '2026-11-24T06:48:57.135589Z', 28, 'fc8a996ec2f93ed4a82c60d2135a9bff270e3846e4c4f3d7bae4fba47d2425dc');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (1, '01a20c50-951e-747b-a952-26390b29abfd', 'The World', 'the world', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T06:48:57.373039Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (2, '01a20c50-9620-76f2-8f8d-00b98cb88efa', 'Nellie Bly', 'nellie bly', 'person', NULL, NULL, NULL, NULL, '2026-11-24T06:48:57.626080Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (3, '01a20c50-9724-721f-89a7-70f1b359c2c5', NULL, 'a lamplighter', 'unnamed', 'a lamplighter', NULL, NULL, NULL, '2026-11-24T06:48:57.886682Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (4, '01a20c50-9927-74c2-94b6-d19186570446', 'The Mill', 'the mill', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T06:48:58.404677Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (5, '01a20c50-992d-705e-be9e-4429c280af68', 'The Bridge', 'the bridge', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T06:48:58.404677Z', 'Ida Wells');
INSERT INTO tags (id, uid, name, recorded_at, recorded_by) VALUES (1, '01a20c50-9628-7617-ad00-d6d19395d55e', 'bridge', '2026-11-24T06:48:57.626080Z', 'Ida Wells');
INSERT INTO affiliations (id, uid, source_id, organization_id, role, tenure, valid_from, valid_until, recorded_at, recorded_by) VALUES (1, '01a20c50-9930-7076-a866-f965e7d9531a', 4, 5, 'owner', 'present', NULL, NULL, '2026-11-24T06:48:58.404677Z', 'Ida Wells');
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by) VALUES (1, '01a20c50-9a28-77dd-9827-820deb288c08', NULL, 'https://example.org/lamps', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T06:48:58.662604Z', 'Ida Wells');
INSERT INTO stories (id, uid, slug, title, publisher_id, url, byline, published_on, recorded_at, recorded_by) VALUES (1, '01a20c50-9524-77e1-9aed-ff60aaac0e6d', 'lights', 'Lights on the river', 1, NULL, NULL, '1887-10', '2026-11-24T06:48:57.373039Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (1, '01a20c50-9626-72c7-8970-62ff41f04bd6', 'Nine lamps burn on the bridge.', '37a6c850618e754fc11fd4640e415a03', 'numerical', 1, NULL, '2026-11-24T06:48:57.626080Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (2, '01a20c50-972c-7508-bf1a-cc501af0ac24', 'The tenth lamp was stolen.', '2b6bbcf49d2b5fdbff69a17540ad9450', NULL, 1, NULL, '2026-11-24T06:48:57.886682Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (3, '01a20c50-982f-721f-bcfa-8982490371ca', 'The bridge is older than the mill.', '08e7fd23bbe7ef3bab9669e8fea5f8a3', NULL, 1, NULL, '2026-11-24T06:48:58.154621Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (4, '01a20c50-9932-73df-b5f3-e5327bea1ea6', 'There are ten lamps on the bridge.', '3ae0e4d42dfb4d5a89dfd1791768fc6c', NULL, NULL, NULL, '2026-11-24T06:48:58.404677Z', 'Ida Wells');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by) VALUES (1, '01a20c50-9627-757e-ab96-d3eea9443c42', 1, 2, NULL, NULL, NULL, 'wrote', NULL, 'indirect', NULL, NULL, '2026-11-24T06:48:57.626080Z', 'Ida Wells');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by) VALUES (2, '01a20c50-972d-72a4-8a3b-707dfdaffea5', 2, 2, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T06:48:57.886682Z', 'Ida Wells');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by) VALUES (3, '01a20c50-972e-71b4-8b4b-7ebcf3d9348c', 2, 3, 2, NULL, 'a lamplighter', NULL, 'stolen', 'direct', NULL, NULL, '2026-11-24T06:48:57.886682Z', 'Ida Wells');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by) VALUES (4, '01a20c50-9932-73df-b5f3-e5330a08025f', 4, 4, NULL, 1, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T06:48:58.404677Z', 'Ida Wells');
INSERT INTO claim_tags (id, claim_id, tag_id, recorded_at, recorded_by) VALUES (1, 1, 1, '2026-11-24T06:48:57.626080Z', 'Ida Wells');
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (1, '01a20c50-9a2b-74cd-930a-37e07060cd1a', 1, 'content', 'supports', 'primary', 1, NULL, NULL, NULL, '2026-11-24T06:48:58.662604Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (2, '01a20c50-9b1c-734d-85f6-7b696bde8813', 4, 'content', 'refutes', 'undetermined', NULL, NULL, NULL, 'The tenth hook is empty.', '2026-11-24T06:48:58.905507Z', 'Ida Wells', NULL, NULL);
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (1, '01a20c50-a0f3-70c8-907e-f48828acf036', 4, 1, 'contradicts', NULL, '2026-11-24T06:49:00.401241Z', 'Ida Wells');
INSERT INTO standings (claim_id, status, attribution_status, overridden, sources, named_sources) VALUES (1, 'confirmed', 'confirmed', 1, 1, 1);
INSERT INTO standings (claim_id, status, attribution_status, overridden, sources, named_sources) VALUES (2, 'unchecked', 'unchecked', 0, 1, 0);
INSERT INTO standings (claim_id, status, attribution_status, overridden, sources, named_sources) VALUES (3, 'withdrawn', 'unchecked', 0, 0, 0);
INSERT INTO standings (claim_id, status, attribution_status, overridden, sources, named_sources) VALUES (4, 'unchecked', 'unchecked', 0, 1, 1);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by) VALUES (1, '01a20c50-9c17-7022-aa23-714d10f23e5c', 1, 'content', 'confirmed', 'I counted them.', 'Ida Wells', '1887-10-09T00:00:00.000000Z', NULL, '2026-11-24T06:48:59.154853Z', 'Ida Wells');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by) VALUES (2, '01a20c50-9d18-7464-9d72-3e02dd918d87', 4, 'content', 'refuted', 'One hook is empty.', 'Ida Wells', '1887-10-09T00:00:00.000000Z', NULL, '2026-11-24T06:48:59.411803Z', 'Ida Wells');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by) VALUES (3, '01a20c50-9e13-7675-9325-66556db516ae', 1, 'attribution', 'confirmed', 'It is her column.', 'Ida Wells', '2026-11-24T06:48:59.665325Z', 'I hold the paper.', '2026-11-24T06:48:59.665325Z', 'Ida Wells');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by) VALUES (4, '01a20c50-9f0d-77af-b48a-f2cd2056189e', 4, 'content', 'unchecked', 'The lamp may be at the smith''s.', 'Ida Wells', '2026-11-24T06:48:59.915438Z', NULL, '2026-11-24T06:48:59.915438Z', 'Ida Wells');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by) VALUES (5, '01a20c50-a006-719b-b598-9d06e5873e73', 3, 'content', 'withdrawn', 'The paragraph was cut.', 'Ida Wells', '2026-11-24T06:49:00.164125Z', NULL, '2026-11-24T06:49:00.164125Z', 'Ida Wells');
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (1, 1, 1);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (2, 2, 2);
INSERT INTO claims_fts (claims_fts) VALUES ('rebuild');
INSERT INTO attributions_fts (attributions_fts) VALUES ('rebuild');
INSERT INTO sources_fts (sources_fts) VALUES ('rebuild');
CREATE INDEX ix_journal_table_name_row_id_seq ON journal (table_name, row_id, seq);
CREATE INDEX ix_sources_merged_into_id ON sources (merged_into_id);
CREATE INDEX ix_sources_name_key ON sources (name_key);
CREATE INDEX ix_affiliations_organization_id ON affiliations (organization_id);
CREATE INDEX ix_affiliations_source_id ON affiliations (source_id);
CREATE INDEX ix_documents_publisher_id ON documents (publisher_id);
CREATE INDEX ix_documents_sha256 ON documents (sha256);
CREATE INDEX ix_documents_url ON documents (url);
CREATE INDEX ix_stories_publisher_id ON stories (publisher_id);
CREATE INDEX ix_claims_fingerprint ON claims (fingerprint);
CREATE INDEX ix_claims_story_id ON claims (story_id);
CREATE INDEX ix_derivations_origin_id ON derivations (origin_id);
CREATE INDEX ix_appearances_claim_id ON appearances (claim_id);
CREATE INDEX ix_appearances_revision_id ON appearances (revision_id);
CREATE INDEX ix_attributions_affiliation_id ON attributions (affiliation_id);
CREATE INDEX ix_attributions_source_id ON attributions (source_id);
CREATE INDEX ix_attributions_via_id ON attributions (via_id);
CREATE INDEX ix_claim_tags_tag_id ON claim_tags (tag_id);
CREATE INDEX ix_evidence_claim_id ON evidence (claim_id);
CREATE INDEX ix_evidence_document_id ON evidence (document_id);
CREATE INDEX ix_links_other_id ON links (other_id);
CREATE INDEX ix_standings_attribution_status ON standings (attribution_status);
CREATE INDEX ix_standings_status ON standings (status);
CREATE INDEX ix_verdicts_claim_id_target_decided_at_id ON verdicts (claim_id, target, decided_at, id);
CREATE INDEX ix_verdict_evidence_evidence_id ON verdict_evidence (evidence_id);
CREATE TRIGGER claims_fts_insert AFTER INSERT ON claims BEGIN INSERT INTO claims_fts (rowid, text) VALUES (new.id, new.text); END;
CREATE TRIGGER claims_fts_delete AFTER DELETE ON claims BEGIN INSERT INTO claims_fts (claims_fts, rowid, text) VALUES ('delete', old.id, old.text); END;
CREATE TRIGGER claims_fts_update AFTER UPDATE OF text ON claims BEGIN INSERT INTO claims_fts (claims_fts, rowid, text) VALUES ('delete', old.id, old.text); INSERT INTO claims_fts (rowid, text) VALUES (new.id, new.text); END;
CREATE TRIGGER attributions_fts_insert AFTER INSERT ON attributions BEGIN INSERT INTO attributions_fts (rowid, quote) VALUES (new.id, new.quote); END;
CREATE TRIGGER attributions_fts_delete AFTER DELETE ON attributions BEGIN INSERT INTO attributions_fts (attributions_fts, rowid, quote) VALUES ('delete', old.id, old.quote); END;
CREATE TRIGGER attributions_fts_update AFTER UPDATE OF quote ON attributions BEGIN INSERT INTO attributions_fts (attributions_fts, rowid, quote) VALUES ('delete', old.id, old.quote); INSERT INTO attributions_fts (rowid, quote) VALUES (new.id, new.quote); END;
CREATE TRIGGER sources_fts_insert AFTER INSERT ON sources BEGIN INSERT INTO sources_fts (rowid, name, descriptor) VALUES (new.id, new.name, new.descriptor); END;
CREATE TRIGGER sources_fts_delete AFTER DELETE ON sources BEGIN INSERT INTO sources_fts (sources_fts, rowid, name, descriptor) VALUES ('delete', old.id, old.name, old.descriptor); END;
CREATE TRIGGER sources_fts_update AFTER UPDATE OF name, descriptor ON sources BEGIN INSERT INTO sources_fts (sources_fts, rowid, name, descriptor) VALUES ('delete', old.id, old.name, old.descriptor); INSERT INTO sources_fts (rowid, name, descriptor) VALUES (new.id, new.name, new.descriptor); END;
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER journal_no_replace BEFORE INSERT ON journal WHEN EXISTS (SELECT 1 FROM journal WHERE seq = new.seq OR hash = new.hash) BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER verdicts_no_update BEFORE UPDATE ON verdicts BEGIN SELECT RAISE(ABORT, 'verdicts is append-only'); END;
CREATE TRIGGER verdicts_no_delete BEFORE DELETE ON verdicts BEGIN SELECT RAISE(ABORT, 'verdicts is append-only'); END;
CREATE TRIGGER verdicts_no_replace BEFORE INSERT ON verdicts WHEN EXISTS (SELECT 1 FROM verdicts WHERE id = new.id OR uid = new.uid) BEGIN SELECT RAISE(ABORT, 'verdicts is append-only'); END;
CREATE TRIGGER verdict_evidence_no_update BEFORE UPDATE ON verdict_evidence BEGIN SELECT RAISE(ABORT, 'verdict_evidence is append-only'); END;
CREATE TRIGGER verdict_evidence_no_delete BEFORE DELETE ON verdict_evidence BEGIN SELECT RAISE(ABORT, 'verdict_evidence is append-only'); END;
CREATE TRIGGER verdict_evidence_no_replace BEFORE INSERT ON verdict_evidence WHEN EXISTS (SELECT 1 FROM verdict_evidence WHERE id = new.id OR (verdict_id = new.verdict_id AND evidence_id = new.evidence_id)) BEGIN SELECT RAISE(ABORT, 'verdict_evidence is append-only'); END;
COMMIT;
