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
	recorded_by TEXT NOT NULL, relation TEXT DEFAULT 'belongs_to' NOT NULL CONSTRAINT ck_affiliations_relation_word CHECK (relation IN ('belongs_to', 'owned_by')), 
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
	recorded_by TEXT NOT NULL, original INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_documents_original_yes_no CHECK (original IN (0, 1)), story_id INTEGER CONSTRAINT fk_documents_story_id REFERENCES stories (id), retracted_at TEXT, retracted_because TEXT CONSTRAINT ck_documents_retracted_because_length CHECK (length(retracted_because) BETWEEN 1 AND 10000) CONSTRAINT ck_documents_retraction_explained CHECK ((retracted_at IS NULL) = (retracted_because IS NULL)), 
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
	recorded_by TEXT NOT NULL, withdrawn_at TEXT, withdrawn_because TEXT CONSTRAINT ck_derivations_withdrawn_because_length CHECK (length(withdrawn_because) BETWEEN 1 AND 10000) CONSTRAINT ck_derivations_withdrawal_explained CHECK ((withdrawn_at IS NULL) = (withdrawn_because IS NULL)), 
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
	recorded_by TEXT NOT NULL, moved_from_id INTEGER CONSTRAINT fk_appearances_moved_from_id REFERENCES appearances (id), 
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
	recorded_by TEXT NOT NULL, knowledge TEXT DEFAULT 'unknown' NOT NULL CONSTRAINT ck_attributions_knowledge_word CHECK (knowledge IN ('first_hand', 'second_hand', 'unknown')), 
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
	recorded_by TEXT NOT NULL, policy_id INTEGER CONSTRAINT fk_verdicts_policy_id REFERENCES policies (id), check_after TEXT CONSTRAINT ck_verdicts_check_after_date CHECK (length(check_after) IN (4, 7, 10)), 
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
CREATE TABLE policies (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	name TEXT NOT NULL, 
	evidence INTEGER NOT NULL, 
	origins INTEGER NOT NULL, 
	primary_document INTEGER NOT NULL, 
	second_person INTEGER NOT NULL, 
	named INTEGER NOT NULL, 
	one_house INTEGER NOT NULL, 
	because TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_policies PRIMARY KEY (id), 
	CONSTRAINT ck_policies_asks_something CHECK (evidence + origins > 0), 
	CONSTRAINT ck_policies_evidence_range CHECK (evidence >= 0), 
	CONSTRAINT ck_policies_because_length CHECK (length(because) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_policies_name_length CHECK (length(name) BETWEEN 1 AND 500), 
	CONSTRAINT ck_policies_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_policies_named_yes_no CHECK (named IN (0, 1)), 
	CONSTRAINT ck_policies_one_house_yes_no CHECK (one_house IN (0, 1)), 
	CONSTRAINT ck_policies_origins_range CHECK (origins >= 0), 
	CONSTRAINT ck_policies_primary_document_yes_no CHECK (primary_document IN (0, 1)), 
	CONSTRAINT ck_policies_second_person_yes_no CHECK (second_person IN (0, 1)), 
	CONSTRAINT uq_policies_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE discredits (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	source_id INTEGER NOT NULL, 
	because TEXT NOT NULL, 
	valid_from TEXT, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	lifted_at TEXT, 
	lifted_because TEXT, 
	CONSTRAINT pk_discredits PRIMARY KEY (id), 
	CONSTRAINT ck_discredits_lifting_explained CHECK ((lifted_at IS NULL) = (lifted_because IS NULL)), 
	CONSTRAINT ck_discredits_because_length CHECK (length(because) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_discredits_lifted_because_length CHECK (length(lifted_because) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_discredits_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_discredits_valid_from_date CHECK (length(valid_from) IN (4, 7, 10)), 
	CONSTRAINT fk_discredits_source_id FOREIGN KEY(source_id) REFERENCES sources (id), 
	CONSTRAINT uq_discredits_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE identities (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	source_id INTEGER NOT NULL, 
	other_id INTEGER NOT NULL, 
	identity TEXT NOT NULL, 
	because TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_identities PRIMARY KEY (id), 
	CONSTRAINT ck_identities_identity_word CHECK (identity IN ('same', 'different', 'unknown')), 
	CONSTRAINT ck_identities_because_length CHECK (length(because) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_identities_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_identities_pair_in_order CHECK (source_id < other_id), 
	CONSTRAINT fk_identities_other_id FOREIGN KEY(other_id) REFERENCES sources (id), 
	CONSTRAINT fk_identities_source_id FOREIGN KEY(source_id) REFERENCES sources (id), 
	CONSTRAINT uq_identities_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE source_ratings (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	source_id INTEGER NOT NULL, 
	reliability TEXT NOT NULL, 
	because TEXT NOT NULL, 
	rated_at TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, rated_by TEXT CONSTRAINT ck_source_ratings_rated_by_length CHECK (length(rated_by) BETWEEN 1 AND 500), 
	CONSTRAINT pk_source_ratings PRIMARY KEY (id), 
	CONSTRAINT ck_source_ratings_reliability_word CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')), 
	CONSTRAINT ck_source_ratings_because_length CHECK (length(because) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_source_ratings_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT fk_source_ratings_source_id FOREIGN KEY(source_id) REFERENCES sources (id), 
	CONSTRAINT uq_source_ratings_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE publications (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	story_id INTEGER NOT NULL, 
	published_at TEXT NOT NULL, 
	embargo_until TEXT, 
	head_seq INTEGER NOT NULL, 
	head_hash TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_publications PRIMARY KEY (id), 
	CONSTRAINT ck_publications_head_seq_range CHECK (head_seq >= 0), 
	CONSTRAINT ck_publications_embargo_until_date CHECK (length(embargo_until) IN (4, 7, 10)), 
	CONSTRAINT ck_publications_head_hash_length CHECK (length(head_hash) = 64), 
	CONSTRAINT ck_publications_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT fk_publications_story_id FOREIGN KEY(story_id) REFERENCES stories (id), 
	CONSTRAINT uq_publications_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE comment_requests (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	claim_id INTEGER NOT NULL, 
	source_id INTEGER NOT NULL, 
	channel TEXT, 
	asked_at TEXT NOT NULL, 
	answered_at TEXT, 
	answer TEXT, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_comment_requests PRIMARY KEY (id), 
	CONSTRAINT ck_comment_requests_answer_dated CHECK ((answered_at IS NULL) = (answer IS NULL)), 
	CONSTRAINT ck_comment_requests_answer_length CHECK (length(answer) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_comment_requests_channel_length CHECK (length(channel) BETWEEN 1 AND 500), 
	CONSTRAINT ck_comment_requests_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT fk_comment_requests_claim_id FOREIGN KEY(claim_id) REFERENCES claims (id), 
	CONSTRAINT fk_comment_requests_source_id FOREIGN KEY(source_id) REFERENCES sources (id), 
	CONSTRAINT uq_comment_requests_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE information_ratings (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	claim_id INTEGER NOT NULL, 
	credibility TEXT NOT NULL, 
	because TEXT NOT NULL, 
	rated_at TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, rated_by TEXT CONSTRAINT ck_information_ratings_rated_by_length CHECK (length(rated_by) BETWEEN 1 AND 500), 
	CONSTRAINT pk_information_ratings PRIMARY KEY (id), 
	CONSTRAINT ck_information_ratings_credibility_word CHECK (credibility IN ('1', '2', '3', '4', '5', '6')), 
	CONSTRAINT ck_information_ratings_because_length CHECK (length(because) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_information_ratings_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT fk_information_ratings_claim_id FOREIGN KEY(claim_id) REFERENCES claims (id), 
	CONSTRAINT uq_information_ratings_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE corrections (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	story_id INTEGER NOT NULL, 
	claim_id INTEGER NOT NULL, 
	verdict_id INTEGER, 
	text TEXT NOT NULL, 
	corrected_by TEXT NOT NULL, 
	corrected_at TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_corrections PRIMARY KEY (id), 
	CONSTRAINT ck_corrections_corrected_by_length CHECK (length(corrected_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_corrections_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_corrections_text_length CHECK (length(text) BETWEEN 1 AND 10000), 
	CONSTRAINT fk_corrections_claim_id FOREIGN KEY(claim_id) REFERENCES claims (id), 
	CONSTRAINT fk_corrections_story_id FOREIGN KEY(story_id) REFERENCES stories (id), 
	CONSTRAINT fk_corrections_verdict_id FOREIGN KEY(verdict_id) REFERENCES verdicts (id), 
	CONSTRAINT uq_corrections_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE published_claims (
	id INTEGER NOT NULL, 
	publication_id INTEGER NOT NULL, 
	claim_id INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	attribution_status TEXT NOT NULL, 
	verdict_id INTEGER, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_published_claims PRIMARY KEY (id), 
	CONSTRAINT ck_published_claims_attribution_status_word CHECK (attribution_status IN ('unchecked', 'confirmed', 'unconfirmed', 'disputed', 'refuted', 'unverifiable', 'withdrawn')), 
	CONSTRAINT ck_published_claims_status_word CHECK (status IN ('unchecked', 'confirmed', 'unconfirmed', 'disputed', 'refuted', 'unverifiable', 'withdrawn')), 
	CONSTRAINT ck_published_claims_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT fk_published_claims_claim_id FOREIGN KEY(claim_id) REFERENCES claims (id), 
	CONSTRAINT fk_published_claims_publication_id FOREIGN KEY(publication_id) REFERENCES publications (id), 
	CONSTRAINT fk_published_claims_verdict_id FOREIGN KEY(verdict_id) REFERENCES verdicts (id), 
	CONSTRAINT uq_published_claims_publication_id_claim_id UNIQUE (publication_id, claim_id)
)
 STRICT

;
CREATE TABLE signoffs (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	claim_id INTEGER NOT NULL, 
	verdict_id INTEGER, 
	signed_by TEXT NOT NULL, 
	signed_at TEXT NOT NULL, 
	knows_identity INTEGER NOT NULL, 
	note TEXT, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_signoffs PRIMARY KEY (id), 
	CONSTRAINT ck_signoffs_knows_identity_yes_no CHECK (knows_identity IN (0, 1)), 
	CONSTRAINT ck_signoffs_note_length CHECK (length(note) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_signoffs_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_signoffs_signed_by_length CHECK (length(signed_by) BETWEEN 1 AND 500), 
	CONSTRAINT fk_signoffs_claim_id FOREIGN KEY(claim_id) REFERENCES claims (id), 
	CONSTRAINT fk_signoffs_verdict_id FOREIGN KEY(verdict_id) REFERENCES verdicts (id), 
	CONSTRAINT uq_signoffs_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE losses (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	appearance_id INTEGER NOT NULL, 
	revision_id INTEGER NOT NULL, 
	start INTEGER, 
	stop INTEGER, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_losses PRIMARY KEY (id), 
	CONSTRAINT ck_losses_whole_span CHECK ((start IS NULL) = (stop IS NULL)), 
	CONSTRAINT ck_losses_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_losses_start_range CHECK (start >= 0), 
	CONSTRAINT ck_losses_span CHECK (stop > start), 
	CONSTRAINT fk_losses_appearance_id FOREIGN KEY(appearance_id) REFERENCES appearances (id), 
	CONSTRAINT fk_losses_revision_id FOREIGN KEY(revision_id) REFERENCES revisions (id), 
	CONSTRAINT uq_losses_uid UNIQUE (uid), 
	CONSTRAINT uq_losses_appearance_id_revision_id UNIQUE (appearance_id, revision_id)
)
 STRICT

;
CREATE TABLE proposals (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	revision_id INTEGER NOT NULL, 
	start INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	made_by TEXT NOT NULL, 
	confidence INTEGER NOT NULL, 
	via_id INTEGER, 
	state TEXT NOT NULL, 
	claim_id INTEGER, 
	decided_at TEXT, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_proposals PRIMARY KEY (id), 
	CONSTRAINT ck_proposals_claim_given CHECK ((state = 'accepted') = (claim_id IS NOT NULL)), 
	CONSTRAINT ck_proposals_decision_dated CHECK ((state = 'open') = (decided_at IS NULL)), 
	CONSTRAINT ck_proposals_confidence_range CHECK (confidence BETWEEN 0 AND 1000), 
	CONSTRAINT ck_proposals_body_length CHECK (length(body) BETWEEN 1 AND 10000), 
	CONSTRAINT ck_proposals_made_by_length CHECK (length(made_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_proposals_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_proposals_start_range CHECK (start >= 0), 
	CONSTRAINT ck_proposals_state_word CHECK (state IN ('open', 'accepted', 'skipped', 'replaced')), 
	CONSTRAINT fk_proposals_claim_id FOREIGN KEY(claim_id) REFERENCES claims (id), 
	CONSTRAINT fk_proposals_revision_id FOREIGN KEY(revision_id) REFERENCES revisions (id), 
	CONSTRAINT fk_proposals_via_id FOREIGN KEY(via_id) REFERENCES proposals (id), 
	CONSTRAINT uq_proposals_uid UNIQUE (uid)
)
 STRICT

;
CREATE TABLE standings (
	claim_id INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	attribution_status TEXT NOT NULL, 
	low INTEGER NOT NULL, 
	high INTEGER NOT NULL, 
	changed_since_check INTEGER NOT NULL, 
	support_lost INTEGER NOT NULL, 
	below_policy INTEGER NOT NULL, 
	single_source INTEGER NOT NULL, 
	unnamed_only INTEGER NOT NULL, 
	circular INTEGER NOT NULL, 
	contested INTEGER NOT NULL, 
	overridden INTEGER NOT NULL, 
	check_after TEXT, 
	CONSTRAINT pk_standings PRIMARY KEY (claim_id), 
	CONSTRAINT ck_standings_status_word CHECK (status IN ('unchecked', 'confirmed', 'unconfirmed', 'disputed', 'refuted', 'unverifiable', 'withdrawn')), 
	CONSTRAINT ck_standings_attribution_status_word CHECK (attribution_status IN ('unchecked', 'confirmed', 'unconfirmed', 'disputed', 'refuted', 'unverifiable', 'withdrawn')), 
	CONSTRAINT ck_standings_low_range CHECK (low >= 0), 
	CONSTRAINT ck_standings_high_range CHECK (high >= low), 
	CONSTRAINT ck_standings_changed_since_check_yes_no CHECK (changed_since_check IN (0, 1)), 
	CONSTRAINT ck_standings_support_lost_yes_no CHECK (support_lost IN (0, 1)), 
	CONSTRAINT ck_standings_below_policy_yes_no CHECK (below_policy IN (0, 1)), 
	CONSTRAINT ck_standings_single_source_yes_no CHECK (single_source IN (0, 1)), 
	CONSTRAINT ck_standings_unnamed_only_yes_no CHECK (unnamed_only IN (0, 1)), 
	CONSTRAINT ck_standings_circular_yes_no CHECK (circular IN (0, 1)), 
	CONSTRAINT ck_standings_contested_yes_no CHECK (contested IN (0, 1)), 
	CONSTRAINT ck_standings_overridden_yes_no CHECK (overridden IN (0, 1)), 
	CONSTRAINT ck_standings_check_after_date CHECK (length(check_after) IN (4, 7, 10)), 
	CONSTRAINT fk_standings_claim_id FOREIGN KEY(claim_id) REFERENCES claims (id)
)
 STRICT

;
INSERT INTO alembic_version (version_num) VALUES ('0003');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (1, '2026-11-24T12:40:16.038934Z', 'Ida Wells', 'insert', 'sources', 1, '{"descriptor":null,"id":1,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The World","name_key":"the world","note":null,"recorded_at":"2026-11-24T12:40:16.038934Z","recorded_by":"Ida Wells","uid":"01a20d92-37a8-702a-b49a-447f51045266"}', '87ee3fa317b28ea3f18d07c4266b1bcab84d73186e0ecc502b2466af991352f5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (2, '2026-11-24T12:40:16.038934Z', 'Ida Wells', 'insert', 'stories', 1, '{"byline":null,"id":1,"published_on":"1887-10","publisher_id":1,"recorded_at":"2026-11-24T12:40:16.038934Z","recorded_by":"Ida Wells","slug":"lights","title":"Lights on the river","uid":"01a20d92-37cd-730e-87a3-56fc4a972ea1","url":null}', '0c03e5cbec0dcc3357fc81be4964fa7b0b9aeb7b23a0daeac25dadc93c3294a8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (3, '2026-11-24T12:40:17.214992Z', 'Ida Wells', 'insert', 'sources', 2, '{"descriptor":null,"id":2,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Nellie Bly","name_key":"nellie bly","note":null,"recorded_at":"2026-11-24T12:40:17.214992Z","recorded_by":"Ida Wells","uid":"01a20d92-3c54-724d-b936-6a598f0af2c3"}', '74fd0714b02866cc746165f3834cacaa47e81407b2ea72915b4285c07dfa6a3b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (4, '2026-11-24T12:40:17.214992Z', 'Ida Wells', 'insert', 'claims', 1, '{"fingerprint":"37a6c850618e754fc11fd4640e415a03","id":1,"kind":"numerical","note":null,"recorded_at":"2026-11-24T12:40:17.214992Z","recorded_by":"Ida Wells","story_id":1,"text":"Nine lamps burn on the bridge.","uid":"01a20d92-3c73-71f1-9df6-79436dc816f2"}', '884057ca8aab5550639a3ace0abcae760ae38e7ef27dd4a0b00524ccae9e5e22');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (5, '2026-11-24T12:40:17.214992Z', 'Ida Wells', 'insert', 'attributions', 1, '{"affiliation_id":null,"claim_id":1,"cue":"wrote","descriptor":null,"ground_rules":null,"id":1,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:40:17.214992Z","recorded_by":"Ida Wells","said_on":null,"source_id":2,"uid":"01a20d92-3c74-7062-9abe-e0957f5be3ba","via_id":null}', '35a8f69d158672773ccc4c5fe911d8d679f4f7247a99425aaaea83b310aa4ac9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (6, '2026-11-24T12:40:17.214992Z', 'Ida Wells', 'insert', 'tags', 1, '{"id":1,"name":"bridge","recorded_at":"2026-11-24T12:40:17.214992Z","recorded_by":"Ida Wells","uid":"01a20d92-3c7b-71af-96b8-5465b1369286"}', '3e7b283b9cd2078997cd4fc285fb34ae1a4a52f75be8c7bd16099e02eccbef7c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (7, '2026-11-24T12:40:17.214992Z', 'Ida Wells', 'insert', 'claim_tags', 1, '{"claim_id":1,"id":1,"recorded_at":"2026-11-24T12:40:17.214992Z","recorded_by":"Ida Wells","tag_id":1}', '440694774c1d47c736f03017d4a43f63f0c5d74e3eb24df74564ac1ae4f4b2bb');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (8, '2026-11-24T12:40:18.610795Z', 'Ida Wells', 'insert', 'sources', 3, '{"descriptor":"a lamplighter","id":3,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a lamplighter","note":null,"recorded_at":"2026-11-24T12:40:18.610795Z","recorded_by":"Ida Wells","uid":"01a20d92-41cb-7096-9a89-8e741de35620"}', '433ab68499c62e644a4d591fd9ac1fed53961e4e6f01c845aac33bb558c03131');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (9, '2026-11-24T12:40:18.610795Z', 'Ida Wells', 'insert', 'claims', 2, '{"fingerprint":"2b6bbcf49d2b5fdbff69a17540ad9450","id":2,"kind":null,"note":null,"recorded_at":"2026-11-24T12:40:18.610795Z","recorded_by":"Ida Wells","story_id":1,"text":"The tenth lamp was stolen.","uid":"01a20d92-41f1-742e-9aaf-522ac4f93808"}', 'bad6592bbc80db85760012db42d9dd2fd12f64278853b22677baea88f66698df');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (10, '2026-11-24T12:40:18.610795Z', 'Ida Wells', 'insert', 'attributions', 2, '{"affiliation_id":null,"claim_id":2,"cue":null,"descriptor":null,"ground_rules":null,"id":2,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:40:18.610795Z","recorded_by":"Ida Wells","said_on":null,"source_id":2,"uid":"01a20d92-41f2-7357-beff-7e43b2fe00d6","via_id":null}', '499fcc204b73690e41ab0502ba34fa97fbcb207356550ef924d2d80f27abaf8c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (11, '2026-11-24T12:40:18.610795Z', 'Ida Wells', 'insert', 'attributions', 3, '{"affiliation_id":null,"claim_id":2,"cue":null,"descriptor":"a lamplighter","ground_rules":null,"id":3,"knowledge":"unknown","mode":"direct","quote":"stolen","recorded_at":"2026-11-24T12:40:18.610795Z","recorded_by":"Ida Wells","said_on":null,"source_id":3,"uid":"01a20d92-41f2-7357-beff-7e44fcfad806","via_id":2}', 'f1bfadc6bc05ce19d717b9ee676b7247b632308647e63fc87954b9c51bcc7a27');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (12, '2026-11-24T12:40:19.923886Z', 'Ida Wells', 'insert', 'claims', 3, '{"fingerprint":"08e7fd23bbe7ef3bab9669e8fea5f8a3","id":3,"kind":null,"note":null,"recorded_at":"2026-11-24T12:40:19.923886Z","recorded_by":"Ida Wells","story_id":1,"text":"The bridge is older than the mill.","uid":"01a20d92-46e2-770b-9291-ba9c297841ff"}', '5448672f100227430168db5433f8e6ef05ee96a109047f54e7ad2df3b264ca4c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (13, '2026-11-24T12:40:21.530738Z', 'Ida Wells', 'insert', 'sources', 4, '{"descriptor":null,"id":4,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Mill","name_key":"the mill","note":null,"recorded_at":"2026-11-24T12:40:21.530738Z","recorded_by":"Ida Wells","uid":"01a20d92-4d3e-73cd-b8f2-281ff770c925"}', 'c5d5947938c720ca0e8ff426b69366af99fcbe09a1e853ccca35fcdf03872e06');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (14, '2026-11-24T12:40:21.530738Z', 'Ida Wells', 'insert', 'sources', 5, '{"descriptor":null,"id":5,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Bridge","name_key":"the bridge","note":null,"recorded_at":"2026-11-24T12:40:21.530738Z","recorded_by":"Ida Wells","uid":"01a20d92-4d5e-70c9-97c3-8597c1a22e67"}', '00259d288b0a5c90761e87738b6e76dfff336f402cf2f1d425edb178be63bb79');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (15, '2026-11-24T12:40:21.530738Z', 'Ida Wells', 'insert', 'affiliations', 1, '{"id":1,"organization_id":5,"recorded_at":"2026-11-24T12:40:21.530738Z","recorded_by":"Ida Wells","relation":"belongs_to","role":"owner","source_id":4,"tenure":"present","uid":"01a20d92-4d6f-7094-85da-b2317ee89157","valid_from":null,"valid_until":null}', '204d20a8ed046e17765935249d6de7209c1edf9dca16ed181bcb9b5d19ae2102');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (16, '2026-11-24T12:40:21.530738Z', 'Ida Wells', 'insert', 'claims', 4, '{"fingerprint":"3ae0e4d42dfb4d5a89dfd1791768fc6c","id":4,"kind":null,"note":null,"recorded_at":"2026-11-24T12:40:21.530738Z","recorded_by":"Ida Wells","story_id":null,"text":"There are ten lamps on the bridge.","uid":"01a20d92-4d83-7264-a848-aa52ca0f9d56"}', '00c6b47461bb5690e1d0432aef56a9b73186fde05050747deab5b64061f5bd6b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (17, '2026-11-24T12:40:21.530738Z', 'Ida Wells', 'insert', 'attributions', 4, '{"affiliation_id":1,"claim_id":4,"cue":null,"descriptor":null,"ground_rules":null,"id":4,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:40:21.530738Z","recorded_by":"Ida Wells","said_on":null,"source_id":4,"uid":"01a20d92-4d84-752e-a6ce-84c225bb093a","via_id":null}', '31bbf8ef88ba14308470842207934c5f84139663301c9b5fda562c71774449a6');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (18, '2026-11-24T12:40:22.960102Z', 'Ida Wells', 'insert', 'documents', 1, '{"archived_url":null,"id":1,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T12:40:22.960102Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":null,"uid":"01a20d92-52c8-73e5-b618-745d35f672c0","url":"https://example.org/lamps"}', '93947777bea7143efe395bfbb292b94d15e4cbee3fbaf52127cf76c2a1125deb');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (19, '2026-11-24T12:40:22.960102Z', 'Ida Wells', 'insert', 'evidence', 1, '{"claim_id":1,"contact":null,"document_id":1,"id":1,"information":"primary","locator":null,"note":null,"recorded_at":"2026-11-24T12:40:22.960102Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d92-52d3-70ae-a3fb-4d03a546e3bd","withdrawn_at":null,"withdrawn_because":null}', '8842fa24b0926f5a36651ec3bdf1ff69a3dc5b2f4a774988b8a25655ec376e4f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (20, '2026-11-24T12:40:24.196217Z', 'Ida Wells', 'insert', 'evidence', 2, '{"claim_id":4,"contact":null,"document_id":null,"id":2,"information":"undetermined","locator":null,"note":"The tenth hook is empty.","recorded_at":"2026-11-24T12:40:24.196217Z","recorded_by":"Ida Wells","stance":"refutes","target":"content","uid":"01a20d92-57b0-7675-9fbb-f8a1586b29b9","withdrawn_at":null,"withdrawn_because":null}', 'c3a23db8e7e88f8341caa72d2516b2dd3fb454a6d216703cd333456bd3dd436e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (21, '2026-11-24T12:40:25.496193Z', 'Ida Wells', 'insert', 'verdicts', 1, '{"because":"I counted them.","check_after":null,"claim_id":1,"decided_at":"1887-10-09T00:00:00.000000Z","decided_by":"Ida Wells","id":1,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T12:40:25.496193Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a20d92-5ce7-7618-befd-a32fcded4cae"}', '4fc8d8f44cf8d9556a3f59ea41e3831c3353af0f21186d6a36d222af16111a0c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (22, '2026-11-24T12:40:25.496193Z', 'Ida Wells', 'insert', 'verdict_evidence', 1, '{"evidence_id":1,"id":1,"verdict_id":1}', 'f2ba01c391a542ec0d13f5296e1b29c0853f77cda41226becc4a810fa314ffb7');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (23, '2026-11-24T12:40:27.592681Z', 'Ida Wells', 'insert', 'verdicts', 2, '{"because":"One hook is empty.","check_after":null,"claim_id":4,"decided_at":"1887-10-09T00:00:00.000000Z","decided_by":"Ida Wells","id":2,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T12:40:27.592681Z","recorded_by":"Ida Wells","status":"refuted","target":"content","uid":"01a20d92-64d7-70ca-9057-65f104a816b9"}', 'b5e7d2dd7eae6fa6d7bc488c520792232a02eaff22600ac7829d7b87a9d72249');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (24, '2026-11-24T12:40:27.592681Z', 'Ida Wells', 'insert', 'verdict_evidence', 2, '{"evidence_id":2,"id":2,"verdict_id":2}', '037b4720b17ef237d24da6906b62cb1d50bd6e2c47147f714a5f4eade9951a37');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (25, '2026-11-24T12:40:29.034884Z', 'Ida Wells', 'insert', 'verdicts', 3, '{"because":"It is her column.","check_after":null,"claim_id":1,"decided_at":"2026-11-24T12:40:29.034884Z","decided_by":"Ida Wells","id":3,"override_reason":"I hold the paper.","policy_id":null,"recorded_at":"2026-11-24T12:40:29.034884Z","recorded_by":"Ida Wells","status":"confirmed","target":"attribution","uid":"01a20d92-6a77-7590-908e-9e9258f9e7ae"}', '3ce3997424c5fc4da745d129a13b0f93f1593b580c4dbace10dba7104e1c54db');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (26, '2026-11-24T12:40:30.387665Z', 'Ida Wells', 'insert', 'verdicts', 4, '{"because":"The lamp may be at the smith''s.","check_after":null,"claim_id":4,"decided_at":"2026-11-24T12:40:30.387665Z","decided_by":"Ida Wells","id":4,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T12:40:30.387665Z","recorded_by":"Ida Wells","status":"unchecked","target":"content","uid":"01a20d92-6fc3-7136-9af8-93ca9e0a4b6d"}', 'a05b9d5a8318d18f7a983e02cb00d547083f237b882b8af14d5a7d18ffcfd05a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (27, '2026-11-24T12:40:31.952202Z', 'Ida Wells', 'insert', 'verdicts', 5, '{"because":"The paragraph was cut.","check_after":null,"claim_id":3,"decided_at":"2026-11-24T12:40:31.952202Z","decided_by":"Ida Wells","id":5,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T12:40:31.952202Z","recorded_by":"Ida Wells","status":"withdrawn","target":"content","uid":"01a20d92-75d4-761d-a69f-2e5b14969c71"}', '6a21363d79b243016c1f3e32521c5264cba666ba3dcdae3f14a02fd638e50e6e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (28, '2026-11-24T12:40:33.114419Z', 'Ida Wells', 'insert', 'links', 1, '{"claim_id":4,"id":1,"kind":"contradicts","note":null,"other_id":1,"recorded_at":"2026-11-24T12:40:33.114419Z","recorded_by":"Ida Wells","uid":"01a20d92-7a5c-74e2-b19a-9f7f7bbdd4a7"}', 'e2daedda4b1e8f81e79bfdf280f5c7c5e73112b9bd459e71fd25792985bf49b5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (29, '2026-11-24T12:40:33.980315Z', 'Ida Wells', 'insert', 'stories', 2, '{"byline":"Nellie Bly","id":2,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T12:40:33.980315Z","recorded_by":"Ida Wells","slug":"oil","title":"Oil for the lamps","uid":"01a20d92-7dbe-72bf-a9e8-fd257bb264a0","url":"https://example.org/oil"}', '1b0a2b2785a74d8b039919416fe843b266f7febd0da2a5e70e431c678e112e7d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (30, '2026-11-24T12:40:33.980315Z', 'Ida Wells', 'insert', 'revisions', 1, '{"id":1,"number":1,"recorded_at":"2026-11-24T12:40:33.980315Z","recorded_by":"Ida Wells","sha256":"d0d0d99ab159df80f42c7ce9d5bee948315699abaff7628863e79595855c8aa8","story_id":2,"text":"The oil comes from abroad. Riis said whalers held that a barrel costs ten dollars. It smells.","uid":"01a20d92-7dbf-7026-9fae-9f6e620c1df1"}', '7476e80a8b8e3ee94a3e21a245eda3dc8bf42a83ba7d814dc9d3139627557b21');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (31, '2026-11-24T12:40:35.971673Z', 'Ida Wells', 'insert', 'sources', 6, '{"descriptor":null,"id":6,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Bly, N.","name_key":"bly, n","note":"As the masthead has her.","recorded_at":"2026-11-24T12:40:35.971673Z","recorded_by":"Ida Wells","uid":"01a20d92-8584-7767-a95d-0ab99285a570"}', 'bdd5db3be14b0c8da942c97c8387108eb9e24370672b0014a17eac26802e7ee9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (32, '2026-11-24T12:40:36.841279Z', 'Ida Wells', 'change', 'sources', 6, '{"descriptor":null,"id":6,"kind":"person","merged_at":"2026-11-24T12:40:36.841279Z","merged_into_id":2,"name":"Bly, N.","name_key":"bly, n","note":"As the masthead has her.","recorded_at":"2026-11-24T12:40:35.971673Z","recorded_by":"Ida Wells","uid":"01a20d92-8584-7767-a95d-0ab99285a570"}', '38eef6a38bcf9b214dc335aaf4627b9b7e68f934876a0ceae68ebe91ce15d82a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (33, '2026-11-24T12:40:37.924202Z', 'Ida Wells', 'insert', 'sources', 7, '{"descriptor":null,"id":7,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Press Company","name_key":"the press company","note":null,"recorded_at":"2026-11-24T12:40:37.924202Z","recorded_by":"Ida Wells","uid":"01a20d92-8d2a-753e-b4b9-70772641eaf8"}', 'c9879f116e226e2bf0c240aea5a42322b5e8d943f6e8d1a9e74ec62ee91c7fd5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (34, '2026-11-24T12:40:37.924202Z', 'Ida Wells', 'insert', 'affiliations', 2, '{"id":2,"organization_id":7,"recorded_at":"2026-11-24T12:40:37.924202Z","recorded_by":"Ida Wells","relation":"owned_by","role":null,"source_id":1,"tenure":"unknown","uid":"01a20d92-8d32-7472-8c2a-31d0adaca98c","valid_from":"1883-05-10","valid_until":"1931"}', 'cb0bb8a80ace17acb4659529a1a758af6d068787e89cdc3d120e2f1ea6d7b87b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (35, '2026-11-24T12:40:39.179719Z', 'Ida Wells', 'insert', 'sources', 8, '{"descriptor":"a carter","id":8,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a carter","note":null,"recorded_at":"2026-11-24T12:40:39.179719Z","recorded_by":"Ida Wells","uid":"01a20d92-922a-70e2-99d8-1d4593eda7a8"}', '21ba14c116244bd7db64d8a86882a842c0d30207f18e4fb1a616b9526a327ccd');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (36, '2026-11-24T12:40:39.179719Z', 'Ida Wells', 'insert', 'claims', 5, '{"fingerprint":"2104e40b6d1f2b1ae2a67841b66e11fe","id":5,"kind":null,"note":null,"recorded_at":"2026-11-24T12:40:39.179719Z","recorded_by":"Ida Wells","story_id":2,"text":"The oil comes from abroad.","uid":"01a20d92-924e-719e-a316-78e60fba9d95"}', 'e8f3b7cb5dc4cc9ad66575b09095c658100f56e3b85d8d3d1587614935b32f1d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (37, '2026-11-24T12:40:39.179719Z', 'Ida Wells', 'insert', 'attributions', 5, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a carter","ground_rules":null,"id":5,"knowledge":"first_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:40:39.179719Z","recorded_by":"Ida Wells","said_on":"1887-11","source_id":8,"uid":"01a20d92-924f-7137-a161-28dcc2b22e82","via_id":null}', '6473d356480c609e559c0e74af8c39baf26944739be1aea90142cd66beeeec33');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (38, '2026-11-24T12:40:40.915550Z', 'Ida Wells', 'insert', 'sources', 9, '{"descriptor":"a porter","id":9,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a porter","note":null,"recorded_at":"2026-11-24T12:40:40.915550Z","recorded_by":"Ida Wells","uid":"01a20d92-98db-7766-9e2b-e0927a53fb09"}', '125f3acad8fbcf8260cce08c96c424be369667240335c598908b4cd4a200fb37');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (39, '2026-11-24T12:40:40.915550Z', 'Ida Wells', 'insert', 'attributions', 6, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a porter","ground_rules":"background","id":6,"knowledge":"first_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:40:40.915550Z","recorded_by":"Ida Wells","said_on":null,"source_id":9,"uid":"01a20d92-991b-74ae-81a7-222d3aae382c","via_id":null}', '74b08fa36124f9b8731a11893360a0f90e86488f2ef497a7221b408d8c801376');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (40, '2026-11-24T12:40:42.022244Z', 'Ida Wells', 'insert', 'sources', 10, '{"descriptor":"a boatman","id":10,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a boatman","note":null,"recorded_at":"2026-11-24T12:40:42.022244Z","recorded_by":"Ida Wells","uid":"01a20d92-9d2f-7004-82a2-b3d947982a3d"}', 'be5353ceaaffcc499b1cfb7dc00fd369275b1fc41a2e6ef296ed50eb4cfeb2e0');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (41, '2026-11-24T12:40:42.022244Z', 'Ida Wells', 'insert', 'attributions', 7, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a boatman","ground_rules":null,"id":7,"knowledge":"second_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:40:42.022244Z","recorded_by":"Ida Wells","said_on":null,"source_id":10,"uid":"01a20d92-9d6a-7706-96d9-90b0ceba52bc","via_id":null}', '22b406199b5c3cbf79aa921058a258356eb5a1df0ff5b21b3f5e559b8b60dd05');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (42, '2026-11-24T12:40:43.279316Z', 'Ida Wells', 'insert', 'sources', 11, '{"descriptor":null,"id":11,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Jacob Riis","name_key":"jacob riis","note":null,"recorded_at":"2026-11-24T12:40:43.279316Z","recorded_by":"Ida Wells","uid":"01a20d92-a228-7695-aec8-ed714c63c93e"}', '716e7dcd660ba095b7849a30b9dd12901fa444e6f5639a7899567497fa39434c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (43, '2026-11-24T12:40:43.279316Z', 'Ida Wells', 'insert', 'claims', 6, '{"fingerprint":"7d93e201b2d5516d144a01f4fbd271f1","id":6,"kind":null,"note":null,"recorded_at":"2026-11-24T12:40:43.279316Z","recorded_by":"Ida Wells","story_id":2,"text":"The oil is whale oil.","uid":"01a20d92-a249-733c-a990-c58287959fdf"}', '73a1afb16617a202c3ec7663985f04f2f73dc971964fd80831d8a131756484a8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (44, '2026-11-24T12:40:43.279316Z', 'Ida Wells', 'insert', 'attributions', 8, '{"affiliation_id":null,"claim_id":6,"cue":null,"descriptor":null,"ground_rules":null,"id":8,"knowledge":"first_hand","mode":"mixed","quote":"whale oil","recorded_at":"2026-11-24T12:40:43.279316Z","recorded_by":"Ida Wells","said_on":null,"source_id":11,"uid":"01a20d92-a24a-72b6-9809-4e47da13a1e5","via_id":null}', '80b4182e23cbfa6c3fc0985fddc5ea9cc6c6441657be517b541b6e61dd178e61');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (45, '2026-11-24T12:40:44.255872Z', 'Ida Wells', 'insert', 'claims', 7, '{"fingerprint":"89a116bac09d044ab545e837b9370ec1","id":7,"kind":"numerical","note":null,"recorded_at":"2026-11-24T12:40:44.255872Z","recorded_by":"Ida Wells","story_id":2,"text":"A barrel costs nine dollars.","uid":"01a20d92-a5ed-73ff-b46a-b95322c5a914"}', 'c38ab97065f4206c2c83ded96c9a060180f0297ed8d2fa33d32afd3a45a0f607');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (46, '2026-11-24T12:40:45.406058Z', 'Ida Wells', 'insert', 'sources', 12, '{"descriptor":null,"id":12,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Sun","name_key":"the sun","note":null,"recorded_at":"2026-11-24T12:40:45.406058Z","recorded_by":"Ida Wells","uid":"01a20d92-aa6c-73a2-b458-6e735fd387ed"}', '60693e7cd44f4a6a981d153733042cae094f8b6b0b9fac03a1d66a40a69ec48f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (47, '2026-11-24T12:40:45.406058Z', 'Ida Wells', 'insert', 'claims', 8, '{"fingerprint":"b3123b533c14e01e3df0ad33d8e8f68a","id":8,"kind":null,"note":null,"recorded_at":"2026-11-24T12:40:45.406058Z","recorded_by":"Ida Wells","story_id":null,"text":"Nobody saw the barrels.","uid":"01a20d92-aa82-76f3-9e31-c36aa2010f18"}', '5e048b8fafb79e6a7a0734b326d3cd403acfbfbc3dd34421db743d20dc7070fa');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (48, '2026-11-24T12:40:45.406058Z', 'Ida Wells', 'insert', 'attributions', 9, '{"affiliation_id":null,"claim_id":8,"cue":null,"descriptor":null,"ground_rules":null,"id":9,"knowledge":"second_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:40:45.406058Z","recorded_by":"Ida Wells","said_on":null,"source_id":12,"uid":"01a20d92-aa83-769e-ba94-6a0b30996cef","via_id":null}', 'bf23e0a5bb83db971d322c23730b8f180fc2b817e823117dc0bfb33acae9540f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (49, '2026-11-24T12:40:46.321070Z', 'Ida Wells', 'insert', 'identities', 1, '{"because":"The carter carried for the porter, who is himself.","id":1,"identity":"same","other_id":9,"recorded_at":"2026-11-24T12:40:46.321070Z","recorded_by":"Ida Wells","source_id":8,"uid":"01a20d92-ae1d-761a-b6c1-3db55946a164"}', '39d67b68474f264f03b006cd9d96e91500a5d951caf6697b0785d674106164ea');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (50, '2026-11-24T12:40:47.574390Z', 'Ida Wells', 'insert', 'identities', 2, '{"because":"They were seen side by side.","id":2,"identity":"different","other_id":10,"recorded_at":"2026-11-24T12:40:47.574390Z","recorded_by":"Ida Wells","source_id":8,"uid":"01a20d92-b2ec-73b0-9288-2606ca162760"}', '6e7a9a6ff816bb7a5b9da786f3ff1e6a26fa84a84b83058fcb62d23f163e427c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (51, '2026-11-24T12:40:48.546793Z', 'Ida Wells', 'insert', 'identities', 3, '{"because":"Nobody could tell.","id":3,"identity":"unknown","other_id":10,"recorded_at":"2026-11-24T12:40:48.546793Z","recorded_by":"Ida Wells","source_id":9,"uid":"01a20d92-b6bb-7147-8823-7680c4698ea0"}', '2b6e24980183b4626c890b76a891fe4bfd13278e6be9a827041e39881a88c023');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (52, '2026-11-24T12:40:49.228695Z', 'Ida Wells', 'insert', 'source_ratings', 1, '{"because":"Two of three held.","id":1,"rated_at":"1888-01-01T00:00:00.000000Z","rated_by":"Ethel Payne","recorded_at":"2026-11-24T12:40:49.228695Z","recorded_by":"Ida Wells","reliability":"B","source_id":11,"uid":"01a20d92-b95f-70c1-ae4a-e5bd91a973e7"}', '98a33527a796705b12ddc9c29531d592917dce3eb1895b3f015215eb512f247f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (53, '2026-11-24T12:40:49.998575Z', 'Ida Wells', 'insert', 'discredits', 1, '{"because":"It made up a talk.","id":1,"lifted_at":null,"lifted_because":null,"recorded_at":"2026-11-24T12:40:49.998575Z","recorded_by":"Ida Wells","source_id":12,"uid":"01a20d92-bc64-7104-9d2d-4dbb79b22754","valid_from":"1887"}', 'ad00f6a673344995b90726975ac9af063d4e069527f3fbc70100b456bb15775c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (54, '2026-11-24T12:40:50.745710Z', 'Ida Wells', 'insert', 'discredits', 2, '{"because":"It was thought to lie.","id":2,"lifted_at":null,"lifted_because":null,"recorded_at":"2026-11-24T12:40:50.745710Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20d92-bf4b-70b4-9821-8c7061959e70","valid_from":null}', 'a423aea39ba001eaa8708d750722483093cd7aeae6b8ffeef7ec6bdb63e20f74');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (55, '2026-11-24T12:40:51.451180Z', 'Ida Wells', 'change', 'discredits', 2, '{"because":"It was thought to lie.","id":2,"lifted_at":"2026-11-24T12:40:51.451180Z","lifted_because":"It did not.","recorded_at":"2026-11-24T12:40:50.745710Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20d92-bf4b-70b4-9821-8c7061959e70","valid_from":null}', '83a830521a4f10ed88840e6ed4342e2ea5e5da62f20cf6348595a3c753206ceb');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (56, '2026-11-24T12:40:52.078689Z', 'Ida Wells', 'insert', 'documents', 2, '{"archived_url":null,"id":2,"original":1,"path":null,"published_on":"1887-11","publisher_id":null,"recorded_at":"2026-11-24T12:40:52.078689Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The harbour log","uid":"01a20d92-c470-7594-ba75-0e3c830ff591","url":"https://example.org/harbour-log"}', '7129d803870bd8ee36663b6706e3df3594f0fccd1ad6e17c706f1ba6b3a9b684');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (57, '2026-11-24T12:40:52.870841Z', 'Ida Wells', 'insert', 'documents', 3, '{"archived_url":null,"id":3,"original":0,"path":null,"published_on":null,"publisher_id":7,"recorded_at":"2026-11-24T12:40:52.870841Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The wire","uid":"01a20d92-c79e-756c-945b-859320fa10a2","url":"https://example.org/wire"}', 'e00096cd716722197706d15c80cba47986d681ca6174080d7c804e2520b1e213');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (58, '2026-11-24T12:40:53.749727Z', 'Ida Wells', 'insert', 'documents', 4, '{"archived_url":null,"id":4,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T12:40:53.749727Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The almanac","uid":"01a20d92-caf7-7521-96d7-ed1474c8f687","url":null}', '89d3ef8c4d66126634be7f8952607a786b309001e0855221d2c17fe20c819510');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (59, '2026-11-24T12:40:54.386808Z', 'Ida Wells', 'insert', 'documents', 5, '{"archived_url":null,"id":5,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T12:40:54.386808Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The lamp book","uid":"01a20d92-cd74-70b5-a912-357314871e7f","url":null}', '643eb976885f033248cb928754df4945de33f09ed997289ebfc8ef1101830d58');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (60, '2026-11-24T12:40:55.335390Z', 'Ida Wells', 'insert', 'documents', 6, '{"archived_url":null,"id":6,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T12:40:55.335390Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":2,"title":"Oil, as we had it","uid":"01a20d92-d13a-773f-9977-b59310ac741b","url":"https://example.org/oil-story"}', 'b13262e9eb4e3bd791b31b4796474aace779fd8cfac427bba7d456c3157d65cf');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (61, '2026-11-24T12:40:56.131160Z', 'Ida Wells', 'insert', 'derivations', 1, '{"document_id":3,"id":1,"kind":"primary_source","note":"It names the log.","origin_id":2,"recorded_at":"2026-11-24T12:40:56.131160Z","recorded_by":"Ida Wells","uid":"01a20d92-d453-73ca-a346-c2ed79c40665","withdrawn_at":null,"withdrawn_because":null}', '7952296dabc0cb4f351ad4b4d8b02dea784b404283b88efabe12b76f2adaf6bc');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (62, '2026-11-24T12:40:56.932493Z', 'Ida Wells', 'insert', 'derivations', 2, '{"document_id":4,"id":2,"kind":"quoted_from","note":null,"origin_id":5,"recorded_at":"2026-11-24T12:40:56.932493Z","recorded_by":"Ida Wells","uid":"01a20d92-d77c-733f-851d-bea2ae4af245","withdrawn_at":null,"withdrawn_because":null}', '4868286f195d9e8fa4f7cb2a81d1d26d07d1410925748293832d74dddd6e63b9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (63, '2026-11-24T12:40:57.575051Z', 'Ida Wells', 'insert', 'derivations', 3, '{"document_id":5,"id":3,"kind":"derived_from","note":null,"origin_id":4,"recorded_at":"2026-11-24T12:40:57.575051Z","recorded_by":"Ida Wells","uid":"01a20d92-d9f9-7694-b7fa-5b6a11271a8e","withdrawn_at":null,"withdrawn_because":null}', '686dced372b136820a5045cefe204ab25c80a4220920c04d83f76b2ecaca9e0d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (64, '2026-11-24T12:40:58.203623Z', 'Ida Wells', 'insert', 'derivations', 4, '{"document_id":5,"id":4,"kind":"revision_of","note":null,"origin_id":3,"recorded_at":"2026-11-24T12:40:58.203623Z","recorded_by":"Ida Wells","uid":"01a20d92-dc6b-71d8-a38d-09479a25d7a1","withdrawn_at":null,"withdrawn_because":null}', '71d04e9f6eb309bba4f94d3f37998b49db4f4f6b96a6854c3056d758d1bd8b6d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (65, '2026-11-24T12:40:58.880559Z', 'Ida Wells', 'insert', 'evidence', 3, '{"claim_id":6,"contact":null,"document_id":3,"id":3,"information":"undetermined","locator":"p. 4","note":null,"recorded_at":"2026-11-24T12:40:58.880559Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d92-df1b-73dc-a59c-5fda410df12b","withdrawn_at":null,"withdrawn_because":null}', 'a5984c372bc6d37be293113ae041735d26ddafb59f2a9f8048a66f632d3620b3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (66, '2026-11-24T12:40:59.608000Z', 'Ida Wells', 'insert', 'evidence', 4, '{"claim_id":6,"contact":null,"document_id":4,"id":4,"information":"secondary","locator":null,"note":null,"recorded_at":"2026-11-24T12:40:59.608000Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d92-e1ec-7532-9ef7-e5ea9bd2f815","withdrawn_at":null,"withdrawn_because":null}', 'd2c5dde85de48794e00fff34d4f2b7d0ca40f70ce7353cf147ff28642ee65a6a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (67, '2026-11-24T12:41:00.356714Z', 'Ida Wells', 'insert', 'evidence', 5, '{"claim_id":6,"contact":"call to the harbour office","document_id":null,"id":5,"information":"undetermined","locator":null,"note":"They have his letter.","recorded_at":"2026-11-24T12:41:00.356714Z","recorded_by":"Ida Wells","stance":"context","target":"attribution","uid":"01a20d92-e4df-7381-92c7-3ff5767110aa","withdrawn_at":null,"withdrawn_because":null}', 'c71825d98f080f8610673c43fbe37030a08791c97f152a435045c9aaa3104249');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (68, '2026-11-24T12:41:01.043353Z', 'Ida Wells', 'insert', 'evidence', 6, '{"claim_id":7,"contact":null,"document_id":5,"id":6,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-24T12:41:01.043353Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d92-e78a-7541-8e78-55eabfd2a9ea","withdrawn_at":null,"withdrawn_because":null}', 'ee8aba9a2927a0ceefcab5c1447272816da7bb9fc7ec41fb9014e493cc5fd310');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (69, '2026-11-24T12:41:02.254552Z', 'Ida Wells', 'insert', 'evidence', 7, '{"claim_id":7,"contact":null,"document_id":null,"id":7,"information":"primary","locator":null,"note":"A bill for nine dollars.","recorded_at":"2026-11-24T12:41:02.254552Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d92-ec52-75fd-820a-9eaf8be1ea27","withdrawn_at":null,"withdrawn_because":null}', '6b133d51c300292c5a9656cd6b082206c68b1176c6b81048dc14d5c83b6a152b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (70, '2026-11-24T12:41:02.923505Z', 'Ida Wells', 'insert', 'evidence', 8, '{"claim_id":8,"contact":null,"document_id":4,"id":8,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-24T12:41:02.923505Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d92-eedc-70a0-9a9a-49e3b1ef4013","withdrawn_at":null,"withdrawn_because":null}', 'baefec094af71357a149bc766c29d3aabe56837287cc6700ea74d4d0924573ea');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (71, '2026-11-24T12:41:03.568205Z', 'Ida Wells', 'insert', 'policies', 1, '{"because":"To begin with.","evidence":1,"id":1,"name":"evidence","named":0,"one_house":1,"origins":0,"primary_document":0,"recorded_at":"2026-11-24T12:41:03.568205Z","recorded_by":"Ida Wells","second_person":0,"uid":"01a20d92-f153-7235-9d04-1f08a887e88c"}', 'a375a57cb3c7e03f0469248d0de454de86c737157c3b88b7d4d75fbc867c09a7');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (72, '2026-11-24T12:41:04.339546Z', 'Ida Wells', 'insert', 'verdicts', 6, '{"because":"The bill says so.","check_after":"1888-06","claim_id":7,"decided_at":"1887-12-01T00:00:00.000000Z","decided_by":"Ida Wells","id":6,"override_reason":null,"policy_id":1,"recorded_at":"2026-11-24T12:41:04.339546Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a20d92-f489-7068-8675-344b2ac9ba75"}', '8f07387003972a44603823d368356d0ad4a8fcccbfd0e7aba3a35a97305e318f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (73, '2026-11-24T12:41:04.339546Z', 'Ida Wells', 'insert', 'verdict_evidence', 3, '{"evidence_id":7,"id":3,"verdict_id":6}', '4737e96a25ea86a8bc46e7cba36c925f8569837aa020f401f7957d0091b043f3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (74, '2026-11-24T12:41:04.944852Z', 'Ida Wells', 'insert', 'policies', 2, '{"because":"The editors agreed on it.","evidence":1,"id":2,"name":"two-source","named":0,"one_house":1,"origins":2,"primary_document":1,"recorded_at":"2026-11-24T12:41:04.944852Z","recorded_by":"Ida Wells","second_person":0,"uid":"01a20d92-f6b4-72cb-aabe-26e8abbbd903"}', 'ccea1b27158efc42a7dae06dbf6296ff4ffd2541c2bfe0a4e6b401da662f84e7');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (75, '2026-11-24T12:41:05.451133Z', 'Ida Wells', 'insert', 'policies', 3, '{"because":"Unnamed sources alone do not do.","evidence":1,"id":3,"name":"river","named":1,"one_house":1,"origins":1,"primary_document":1,"recorded_at":"2026-11-24T12:41:05.451133Z","recorded_by":"Ida Wells","second_person":1,"uid":"01a20d92-f8ac-7192-8a8a-feab8ac5b038"}', '24eb98864ef9cb732892a2a7362c241a69b07222502cf2a8a1a86a1403f73311');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (76, '2026-11-24T12:41:06.248035Z', 'Ida Wells', 'insert', 'verdicts', 7, '{"because":"The log says so.","check_after":null,"claim_id":6,"decided_at":"2026-11-24T12:41:06.248035Z","decided_by":"Ida Wells","id":7,"override_reason":"He who wrote it down is known.","policy_id":3,"recorded_at":"2026-11-24T12:41:06.248035Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a20d92-fbfa-7179-b47f-aecdbfb884d3"}', '2c22ed35a524bc2318b10158c364a009890a3e32f8291809c3042b64204321ab');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (77, '2026-11-24T12:41:06.248035Z', 'Ida Wells', 'insert', 'verdict_evidence', 4, '{"evidence_id":3,"id":4,"verdict_id":7}', '1a69e390ab48aa6fc9411b1138791a0fd1c484da67abb8b19320e6a1ad9ea2ec');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (78, '2026-11-24T12:41:06.870169Z', 'Ida Wells', 'insert', 'verdicts', 8, '{"because":"Nobody would be named.","check_after":"2100-01-02","claim_id":5,"decided_at":"2026-11-24T12:41:06.870169Z","decided_by":"Ida Wells","id":8,"override_reason":null,"policy_id":3,"recorded_at":"2026-11-24T12:41:06.870169Z","recorded_by":"Ida Wells","status":"unconfirmed","target":"content","uid":"01a20d92-fe3d-7657-a882-b83dcf530db3"}', '2355426c26df5d9285924f60514e4e0980ac016bc7ad46b99ecf4cf8831669d3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (79, '2026-11-24T12:41:07.550460Z', 'Ida Wells', 'insert', 'signoffs', 1, '{"claim_id":6,"id":1,"knows_identity":1,"note":"Read the log.","recorded_at":"2026-11-24T12:41:07.550460Z","recorded_by":"Ida Wells","signed_at":"2026-11-24T12:41:07.550460Z","signed_by":"Ethel Payne","uid":"01a20d93-00e6-7196-83d7-4cc5593102a8","verdict_id":7}', 'd5885a8fceb0bbd6767a5b3e364aac955fc1197b83a8cdd6a0de53a07d016cb5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (80, '2026-11-24T12:41:08.485504Z', 'Ida Wells', 'insert', 'information_ratings', 1, '{"because":"It fits the tariff.","claim_id":5,"credibility":"3","id":1,"rated_at":"1888-01-01T00:00:00.000000Z","rated_by":null,"recorded_at":"2026-11-24T12:41:08.485504Z","recorded_by":"Ida Wells","uid":"01a20d93-0487-72e3-8d42-34792a06109a"}', 'bc265de9fba752f5e581008095476d87646bd1efd131019bb29e2eb11c8e20ce');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (81, '2026-11-24T12:41:09.061763Z', 'Ida Wells', 'insert', 'comment_requests', 1, '{"answer":null,"answered_at":null,"asked_at":"1887-12-02T00:00:00.000000Z","channel":"letter","claim_id":6,"id":1,"recorded_at":"2026-11-24T12:41:09.061763Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20d93-074b-7168-99e2-329c656663c0"}', '1c3fd9bdc6752078497c993fcc06f57d29fd74cfa8cbd7b839b6c98be4a3f487');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (82, '2026-11-24T12:41:09.891787Z', 'Ida Wells', 'change', 'comment_requests', 1, '{"answer":"No comment.","answered_at":"1887-12-04T00:00:00.000000Z","asked_at":"1887-12-02T00:00:00.000000Z","channel":"letter","claim_id":6,"id":1,"recorded_at":"2026-11-24T12:41:09.061763Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20d93-074b-7168-99e2-329c656663c0"}', 'f3aa82448886e3c9f1f014f87d46635ddd56e372e273c0242b2eeaf3ad02b54e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (83, '2026-11-24T12:41:10.689454Z', 'Ida Wells', 'insert', 'comment_requests', 2, '{"answer":null,"answered_at":null,"asked_at":"2026-11-24T12:41:10.689454Z","channel":null,"claim_id":5,"id":2,"recorded_at":"2026-11-24T12:41:10.689454Z","recorded_by":"Ida Wells","source_id":7,"uid":"01a20d93-0d97-76f3-b5d9-cccb38ea6c1c"}', '542e412613f42aafe0f8ed6bfde187be90df97fdc6c80ca5d91d732b5391749a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (84, '2026-11-24T12:41:11.775714Z', 'Ida Wells', 'insert', 'publications', 1, '{"embargo_until":"1888-01-31","head_hash":"542e412613f42aafe0f8ed6bfde187be90df97fdc6c80ca5d91d732b5391749a","head_seq":83,"id":1,"published_at":"1888-02-01T00:00:00.000000Z","recorded_at":"2026-11-24T12:41:11.775714Z","recorded_by":"Ida Wells","story_id":2,"uid":"01a20d93-1178-74cb-83e6-06a9d8ebb5ae"}', '73dd1b5849028728079bbb3fc6b4689f22d9bd8cea9efb22215cb87b4e912106');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (85, '2026-11-24T12:41:11.775714Z', 'Ida Wells', 'insert', 'published_claims', 1, '{"attribution_status":"unchecked","claim_id":5,"id":1,"publication_id":1,"recorded_at":"2026-11-24T12:41:11.775714Z","recorded_by":"Ida Wells","status":"unconfirmed","verdict_id":8}', 'e893ff4883d04348266fb4bde7c63b934459e25985660b088bb77cbd8deb9e62');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (86, '2026-11-24T12:41:11.775714Z', 'Ida Wells', 'insert', 'published_claims', 2, '{"attribution_status":"unchecked","claim_id":6,"id":2,"publication_id":1,"recorded_at":"2026-11-24T12:41:11.775714Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":7}', '581005624b4cf7b2471d116942fb7fcc8d58b6749cf3135421a09b65b42d30a3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (87, '2026-11-24T12:41:11.775714Z', 'Ida Wells', 'insert', 'published_claims', 3, '{"attribution_status":"unchecked","claim_id":7,"id":3,"publication_id":1,"recorded_at":"2026-11-24T12:41:11.775714Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":6}', 'cf060a9e62590afdc8fcb72f144e33be8192af2244f1d0e81e407cb56b233e91');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (88, '2026-11-24T12:41:12.440481Z', 'Ida Wells', 'change', 'evidence', 7, '{"claim_id":7,"contact":null,"document_id":null,"id":7,"information":"primary","locator":null,"note":"A bill for nine dollars.","recorded_at":"2026-11-24T12:41:02.254552Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d92-ec52-75fd-820a-9eaf8be1ea27","withdrawn_at":"2026-11-24T12:41:12.440481Z","withdrawn_because":"The bill was for soap."}', '40b68d642c2c4438ec2289c3930d3eeab6166fb86d4ee3ab0672d2310c0294a9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (89, '2026-11-24T12:41:13.212314Z', 'Ida Wells', 'change', 'documents', 2, '{"archived_url":null,"id":2,"original":1,"path":null,"published_on":"1887-11","publisher_id":null,"recorded_at":"2026-11-24T12:40:52.078689Z","recorded_by":"Ida Wells","retracted_at":"1888-03-01T00:00:00.000000Z","retracted_because":"It is of another harbour.","sha256":null,"size":null,"story_id":null,"title":"The harbour log","uid":"01a20d92-c470-7594-ba75-0e3c830ff591","url":"https://example.org/harbour-log"}', '67b7cfaa63a7f54f9027af80bf7701815572094cddd50900eb0dce56cd1ed9a8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (90, '2026-11-24T12:41:14.040360Z', 'Ida Wells', 'insert', 'verdicts', 9, '{"because":"A barrel costs twelve.","check_after":null,"claim_id":7,"decided_at":"2026-11-24T12:41:14.040360Z","decided_by":"Ida Wells","id":9,"override_reason":null,"policy_id":3,"recorded_at":"2026-11-24T12:41:14.040360Z","recorded_by":"Ida Wells","status":"refuted","target":"content","uid":"01a20d93-1a46-7153-956a-c7a4e1c2016e"}', '18e376bb3608270056a880c0d3de7b08ead8f23dc4fffdb905f2c27c08f6694b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (91, '2026-11-24T12:41:14.040360Z', 'Ida Wells', 'insert', 'verdict_evidence', 5, '{"evidence_id":6,"id":5,"verdict_id":9}', '86f515bc659302a126395774022ff4d751c8a57177b36cae440fd462f82c8e5a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (92, '2026-11-24T12:41:14.942291Z', 'Ida Wells', 'insert', 'corrections', 1, '{"claim_id":7,"corrected_at":"1888-03-02T00:00:00.000000Z","corrected_by":"Ida Wells","id":1,"recorded_at":"2026-11-24T12:41:14.942291Z","recorded_by":"Ida Wells","story_id":2,"text":"An earlier version gave a wrong price.","uid":"01a20d93-1dc3-7144-8f52-38a7e3a221b8","verdict_id":9}', '0d4196f1270f3d7765e00ff9f09988bb1dec5f9e5ad255208715a60823a3d21f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (93, '2026-11-24T12:41:15.767594Z', 'Ida Wells', 'insert', 'publications', 2, '{"embargo_until":null,"head_hash":"0d4196f1270f3d7765e00ff9f09988bb1dec5f9e5ad255208715a60823a3d21f","head_seq":92,"id":2,"published_at":"1888-04-01T00:00:00.000000Z","recorded_at":"2026-11-24T12:41:15.767594Z","recorded_by":"Ida Wells","story_id":2,"uid":"01a20d93-2115-7051-a087-8a256f78a79d"}', '59132caecf72b9915d0b64ce33fe707aaa8480268e2ad74823c0538f09befd99');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (94, '2026-11-24T12:41:15.767594Z', 'Ida Wells', 'insert', 'published_claims', 4, '{"attribution_status":"unchecked","claim_id":5,"id":4,"publication_id":2,"recorded_at":"2026-11-24T12:41:15.767594Z","recorded_by":"Ida Wells","status":"unconfirmed","verdict_id":8}', '25fc040de3db90417751e8c72a76b70c667293052881c6185b67237e299c02fb');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (95, '2026-11-24T12:41:15.767594Z', 'Ida Wells', 'insert', 'published_claims', 5, '{"attribution_status":"unchecked","claim_id":6,"id":5,"publication_id":2,"recorded_at":"2026-11-24T12:41:15.767594Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":7}', '99fd09ef83149dace8398e1ee501b573cdba252c85e027d368323f3304121ab1');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (96, '2026-11-24T12:41:15.767594Z', 'Ida Wells', 'insert', 'published_claims', 6, '{"attribution_status":"unchecked","claim_id":7,"id":6,"publication_id":2,"recorded_at":"2026-11-24T12:41:15.767594Z","recorded_by":"Ida Wells","status":"refuted","verdict_id":9}', '3d032e9fd837d09060cdf821019f2ea5d0537d5316e75c7ce538487c62361968');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (97, '2026-11-24T12:41:16.621744Z', 'Ida Wells', 'insert', 'links', 2, '{"claim_id":8,"id":2,"kind":"depends_on","note":null,"other_id":5,"recorded_at":"2026-11-24T12:41:16.621744Z","recorded_by":"Ida Wells","uid":"01a20d93-244f-7573-9711-0396b4e47976"}', '754c3315115b0abb0487e6dc39e95d9567aa95e2d55be83175a57bec4a9d5c39');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (98, '2026-11-24T12:41:17.513782Z', 'Ida Wells', 'insert', 'links', 3, '{"claim_id":6,"id":3,"kind":"revises","note":null,"other_id":2,"recorded_at":"2026-11-24T12:41:17.513782Z","recorded_by":"Ida Wells","uid":"01a20d93-27cc-771e-95f5-b448586cacce"}', '30accd04d2b57b8d8277481fdef358ce53f30407fd55143fa245b6a66751ab68');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (99, '2026-11-24T12:41:18.365855Z', 'Ida Wells', 'insert', 'tags', 2, '{"id":2,"name":"oil","recorded_at":"2026-11-24T12:41:18.365855Z","recorded_by":"Ida Wells","uid":"01a20d93-2b1f-7174-9171-d321cae04f41"}', '0b1fecc0264a14cf7a41deb51b8853b9a6d60b86b94074729c3bb638ddedc10c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (100, '2026-11-24T12:41:18.365855Z', 'Ida Wells', 'insert', 'claim_tags', 2, '{"claim_id":5,"id":2,"recorded_at":"2026-11-24T12:41:18.365855Z","recorded_by":"Ida Wells","tag_id":2}', '4036624f42cfc76931247bcf95758a57a468c351474206ba61938c4a136e0696');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (101, '2026-11-24T12:41:19.236370Z', 'Ida Wells', 'insert', 'derivations', 5, '{"document_id":4,"id":5,"kind":"quoted_from","note":null,"origin_id":3,"recorded_at":"2026-11-24T12:41:19.236370Z","recorded_by":"Ida Wells","uid":"01a20d93-2e90-7730-a292-64a58b5f3425","withdrawn_at":null,"withdrawn_because":null}', 'dfb46bd72fc6224c43bab88de2847948174aec5c48bb45d20c6f33e78411f55c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (102, '2026-11-24T12:41:20.114774Z', 'Ida Wells', 'change', 'derivations', 5, '{"document_id":4,"id":5,"kind":"quoted_from","note":null,"origin_id":3,"recorded_at":"2026-11-24T12:41:19.236370Z","recorded_by":"Ida Wells","uid":"01a20d93-2e90-7730-a292-64a58b5f3425","withdrawn_at":"2026-11-24T12:41:20.114774Z","withdrawn_because":"It was misread."}', '0b9ce03d8a17264db172be5ff6f42188e8bf5cab2b9d9344f5908c0dddf8d7da');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (103, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'insert', 'documents', 7, '{"archived_url":null,"id":7,"original":0,"path":"/desk/letter.pdf","published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T12:41:20.218702Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","size":12,"story_id":null,"title":"A letter","uid":"01a20d93-3287-73c1-8070-34e33b0f69e5","url":null}', '41a4efa53e37428b40f3b1d4478188e811ee73f58e38b6aff05afad9f3b35ae3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (104, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'insert', 'appearances', 1, '{"claim_id":5,"exact":"The oil comes from abroad","id":1,"moved_from_id":null,"prefix":null,"recorded_at":"2026-11-24T12:41:20.218702Z","recorded_by":"Ida Wells","revision_id":1,"sha256":"a736af7fa3e04aaa5a90ccc325fe58d714a31295e8732c9109dcf8d39ac43e7d","start":0,"stop":25,"suffix":". Riis said whalers held that a barrel costs ten dollars. It sme","uid":"01a20d93-328f-7153-ab9b-68afd159e84b"}', 'f66f1448a04f8a951ddc4c85d7e2bc0f145aeb7630f2251c5208b5919388dbb7');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (105, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'insert', 'proposals', 1, '{"body":"{\"content\":[[37,54]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[27,31]],\"name\":\"Jacob Riis\",\"kind\":\"person\",\"role\":null,\"organization\":null}}","claim_id":null,"confidence":500,"decided_at":null,"id":1,"made_by":"rules","recorded_at":"2026-11-24T12:41:20.218702Z","recorded_by":"Ida Wells","revision_id":1,"start":37,"state":"open","uid":"01a20d93-32b6-7761-9a90-26bf1dca5364","via_id":null}', '64bff8bd38aeea1d0921eec6a8de1e2149b2e4ff4efc0bea1d97330fe5e4a315');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (106, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'insert', 'proposals', 2, '{"body":"{\"content\":[[83,92]],\"cue\":[],\"mode\":null,\"source\":null}","claim_id":null,"confidence":250,"decided_at":null,"id":2,"made_by":"rules","recorded_at":"2026-11-24T12:41:20.218702Z","recorded_by":"Ida Wells","revision_id":1,"start":83,"state":"open","uid":"01a20d93-32b6-7761-9a90-26c0f9340023","via_id":null}', 'd93764db01d5ba2f7e4c74b09ee3e14c1998e0f289ea4bb6b7bbf8334d9961d5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (107, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'insert', 'proposals', 3, '{"body":"{\"content\":[[55,81]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[37,44]],\"name\":\"whalers\",\"kind\":\"collective\",\"role\":null,\"organization\":null}}","claim_id":null,"confidence":900,"decided_at":null,"id":3,"made_by":"rules","recorded_at":"2026-11-24T12:41:20.218702Z","recorded_by":"Ida Wells","revision_id":1,"start":55,"state":"open","uid":"01a20d93-32b6-7761-9a90-26c136d2c380","via_id":1}', 'fbbde159ce2dfe0a0eb09e15177a3b2cc8c8c59c33a587685275766b31d5447b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (108, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'change', 'proposals', 1, '{"body":"{\"content\":[[37,54]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[27,31]],\"name\":\"Jacob Riis\",\"kind\":\"person\",\"role\":null,\"organization\":null}}","claim_id":null,"confidence":500,"decided_at":"2026-11-24T12:41:20.218702Z","id":1,"made_by":"rules","recorded_at":"2026-11-24T12:41:20.218702Z","recorded_by":"Ida Wells","revision_id":1,"start":37,"state":"skipped","uid":"01a20d93-32b6-7761-9a90-26bf1dca5364","via_id":null}', '5a77e257c151c8d68df384587fb95dc1db94d92deb651042ca5937a032c668f5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (109, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'insert', 'sources', 13, '{"descriptor":null,"id":13,"kind":"collective","merged_at":null,"merged_into_id":null,"name":"whalers","name_key":"whalers","note":null,"recorded_at":"2026-11-24T12:41:20.218702Z","recorded_by":"Ida Wells","uid":"01a20d93-32c6-7675-9143-e69f0295b599"}', '4c28c456c2e2f493fc3b6a33e7cf731642f6d51d8c3660f68449c7687cd79008');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (110, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'insert', 'claims', 9, '{"fingerprint":"7ce4e84c7d45b9b325bf36677fc261c0","id":9,"kind":null,"note":null,"recorded_at":"2026-11-24T12:41:20.218702Z","recorded_by":"Ida Wells","story_id":2,"text":"A barrel costs ten dollars","uid":"01a20d93-32cf-71b4-87dc-6d07cf76a6ac"}', 'e92d3288ec495f237653075ee1799f0fadd9444563050d970cc6d2d6824c02ee');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (111, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'insert', 'attributions', 10, '{"affiliation_id":null,"claim_id":9,"cue":null,"descriptor":null,"ground_rules":null,"id":10,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:41:20.218702Z","recorded_by":"Ida Wells","said_on":null,"source_id":11,"uid":"01a20d93-32d0-72b1-8406-e606c4b655ed","via_id":null}', '1a5a93768e87ae16f935ff4af1e5b54c703fe619d5143594ae839d4b3435d45e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (112, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'insert', 'attributions', 11, '{"affiliation_id":null,"claim_id":9,"cue":null,"descriptor":null,"ground_rules":null,"id":11,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:41:20.218702Z","recorded_by":"Ida Wells","said_on":null,"source_id":13,"uid":"01a20d93-32d5-7232-9846-0c810febef4f","via_id":10}', 'bf879e0878332ed8b6a88b718ee77dfdc07151e8d3e94272772953aeb076bf5b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (113, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'insert', 'appearances', 2, '{"claim_id":9,"exact":"a barrel costs ten dollars","id":2,"moved_from_id":null,"prefix":"The oil comes from abroad. Riis said whalers held that ","recorded_at":"2026-11-24T12:41:20.218702Z","recorded_by":"Ida Wells","revision_id":1,"sha256":"7ce4e84c7d45b9b325bf36677fc261c08f3a53d4ddc385e4454bf527d0f35298","start":55,"stop":81,"suffix":". It smells.","uid":"01a20d93-32e9-7548-813c-e3b7dcdabd19"}', 'b35600e3bd62cbf979e18fc476277341772b50f4ca4b5737ed4646fdaf871b92');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (114, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'change', 'proposals', 3, '{"body":"{\"content\":[[55,81]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[37,44]],\"name\":\"whalers\",\"kind\":\"collective\",\"role\":null,\"organization\":null}}","claim_id":9,"confidence":900,"decided_at":"2026-11-24T12:41:20.218702Z","id":3,"made_by":"rules","recorded_at":"2026-11-24T12:41:20.218702Z","recorded_by":"Ida Wells","revision_id":1,"start":55,"state":"accepted","uid":"01a20d93-32b6-7761-9a90-26c136d2c380","via_id":1}', '0bc9b728aad1c72d8ee15c50a10b6d60c4f90f78547189c15b89611e915455d2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (115, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'insert', 'appearances', 3, '{"claim_id":6,"exact":"It smells","id":3,"moved_from_id":null,"prefix":"abroad. Riis said whalers held that a barrel costs ten dollars. ","recorded_at":"2026-11-24T12:41:20.218702Z","recorded_by":"Ida Wells","revision_id":1,"sha256":"bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155","start":83,"stop":92,"suffix":".","uid":"01a20d93-32f3-7631-8dc4-a217c0c94055"}', 'c829aceb68d50dab86303bcd54f9cb40b0e5459ec999dc62bb5ace5954416dbf');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (116, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'insert', 'revisions', 2, '{"id":2,"number":2,"recorded_at":"2026-11-24T12:41:20.218702Z","recorded_by":"Ida Wells","sha256":"c55145fb8b267ceafe022655e4a77e5928d1d2a98c880449aea19325a17f45b9","story_id":2,"text":"The oil comes from afar. It smells.","uid":"01a20d93-331c-740f-917c-192d795afc61"}', '03b5ec7f8150bfa67475021ea9f70ea92118bd2b1f89b2d6de1b9ac32f98cf45');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (117, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'insert', 'appearances', 4, '{"claim_id":6,"exact":"It smells","id":4,"moved_from_id":3,"prefix":"The oil comes from afar. ","recorded_at":"2026-11-24T12:41:20.218702Z","recorded_by":"Ida Wells","revision_id":2,"sha256":"bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155","start":25,"stop":34,"suffix":".","uid":"01a20d93-3322-7352-b099-398f9beb3a10"}', 'fa1086d4304cafcac4816b9737ad9951a963083243919abf586e736ae3f2e0f0');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (118, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'insert', 'losses', 1, '{"appearance_id":1,"id":1,"recorded_at":"2026-11-24T12:41:20.218702Z","recorded_by":"Ida Wells","revision_id":2,"start":0,"stop":24,"uid":"01a20d93-3323-76f9-9060-f26e0a6bad25"}', '57bd818fe024e05845e41966f41cbd668f79943f5218a1d00c9e0a6ae88c0761');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (119, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'insert', 'losses', 2, '{"appearance_id":2,"id":2,"recorded_at":"2026-11-24T12:41:20.218702Z","recorded_by":"Ida Wells","revision_id":2,"start":19,"stop":24,"uid":"01a20d93-3323-76f9-9060-f26f14b355f2"}', '32a13dc9bdee658d967a594d7cbb79e4044dc2b023bd8c950210120e0aae4dc6');
INSERT INTO ledger (id, uid, recorded_at, head_seq, head_hash) VALUES (1, '01a20d92-3429-7313-b905-459c2a1e4d39', '2026-11-24T12:40:15.145335Z', 119, '32a13dc9bdee658d967a594d7cbb79e4044dc2b023bd8c950210120e0aae4dc6');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (1, '01a20d92-37a8-702a-b49a-447f51045266', 'The World', 'the world', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T12:40:16.038934Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (2, '01a20d92-3c54-724d-b936-6a598f0af2c3', 'Nellie Bly', 'nellie bly', 'person', NULL, NULL, NULL, NULL, '2026-11-24T12:40:17.214992Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (3, '01a20d92-41cb-7096-9a89-8e741de35620', NULL, 'a lamplighter', 'unnamed', 'a lamplighter', NULL, NULL, NULL, '2026-11-24T12:40:18.610795Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (4, '01a20d92-4d3e-73cd-b8f2-281ff770c925', 'The Mill', 'the mill', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T12:40:21.530738Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (5, '01a20d92-4d5e-70c9-97c3-8597c1a22e67', 'The Bridge', 'the bridge', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T12:40:21.530738Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (6, '01a20d92-8584-7767-a95d-0ab99285a570', 'Bly, N.', 'bly, n', 'person', NULL, 'As the masthead has her.', 2, '2026-11-24T12:40:36.841279Z', '2026-11-24T12:40:35.971673Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (7, '01a20d92-8d2a-753e-b4b9-70772641eaf8', 'The Press Company', 'the press company', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T12:40:37.924202Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (8, '01a20d92-922a-70e2-99d8-1d4593eda7a8', NULL, 'a carter', 'unnamed', 'a carter', NULL, NULL, NULL, '2026-11-24T12:40:39.179719Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (9, '01a20d92-98db-7766-9e2b-e0927a53fb09', NULL, 'a porter', 'unnamed', 'a porter', NULL, NULL, NULL, '2026-11-24T12:40:40.915550Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (10, '01a20d92-9d2f-7004-82a2-b3d947982a3d', NULL, 'a boatman', 'unnamed', 'a boatman', NULL, NULL, NULL, '2026-11-24T12:40:42.022244Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (11, '01a20d92-a228-7695-aec8-ed714c63c93e', 'Jacob Riis', 'jacob riis', 'person', NULL, NULL, NULL, NULL, '2026-11-24T12:40:43.279316Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (12, '01a20d92-aa6c-73a2-b458-6e735fd387ed', 'The Sun', 'the sun', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T12:40:45.406058Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (13, '01a20d93-32c6-7675-9143-e69f0295b599', 'whalers', 'whalers', 'collective', NULL, NULL, NULL, NULL, '2026-11-24T12:41:20.218702Z', 'Ida Wells');
INSERT INTO tags (id, uid, name, recorded_at, recorded_by) VALUES (1, '01a20d92-3c7b-71af-96b8-5465b1369286', 'bridge', '2026-11-24T12:40:17.214992Z', 'Ida Wells');
INSERT INTO tags (id, uid, name, recorded_at, recorded_by) VALUES (2, '01a20d93-2b1f-7174-9171-d321cae04f41', 'oil', '2026-11-24T12:41:18.365855Z', 'Ida Wells');
INSERT INTO affiliations (id, uid, source_id, organization_id, role, tenure, valid_from, valid_until, recorded_at, recorded_by, relation) VALUES (1, '01a20d92-4d6f-7094-85da-b2317ee89157', 4, 5, 'owner', 'present', NULL, NULL, '2026-11-24T12:40:21.530738Z', 'Ida Wells', 'belongs_to');
INSERT INTO affiliations (id, uid, source_id, organization_id, role, tenure, valid_from, valid_until, recorded_at, recorded_by, relation) VALUES (2, '01a20d92-8d32-7472-8c2a-31d0adaca98c', 1, 7, NULL, 'unknown', '1883-05-10', '1931', '2026-11-24T12:40:37.924202Z', 'Ida Wells', 'owned_by');
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (1, '01a20d92-52c8-73e5-b618-745d35f672c0', NULL, 'https://example.org/lamps', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T12:40:22.960102Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (2, '01a20d92-c470-7594-ba75-0e3c830ff591', 'The harbour log', 'https://example.org/harbour-log', NULL, NULL, NULL, NULL, NULL, '1887-11', '2026-11-24T12:40:52.078689Z', 'Ida Wells', 1, NULL, '1888-03-01T00:00:00.000000Z', 'It is of another harbour.');
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (3, '01a20d92-c79e-756c-945b-859320fa10a2', 'The wire', 'https://example.org/wire', NULL, NULL, NULL, NULL, 7, NULL, '2026-11-24T12:40:52.870841Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (4, '01a20d92-caf7-7521-96d7-ed1474c8f687', 'The almanac', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T12:40:53.749727Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (5, '01a20d92-cd74-70b5-a912-357314871e7f', 'The lamp book', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T12:40:54.386808Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (6, '01a20d92-d13a-773f-9977-b59310ac741b', 'Oil, as we had it', 'https://example.org/oil-story', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T12:40:55.335390Z', 'Ida Wells', 0, 2, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (7, '01a20d93-3287-73c1-8070-34e33b0f69e5', 'A letter', NULL, NULL, '/desk/letter.pdf', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 12, NULL, NULL, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO stories (id, uid, slug, title, publisher_id, url, byline, published_on, recorded_at, recorded_by) VALUES (1, '01a20d92-37cd-730e-87a3-56fc4a972ea1', 'lights', 'Lights on the river', 1, NULL, NULL, '1887-10', '2026-11-24T12:40:16.038934Z', 'Ida Wells');
INSERT INTO stories (id, uid, slug, title, publisher_id, url, byline, published_on, recorded_at, recorded_by) VALUES (2, '01a20d92-7dbe-72bf-a9e8-fd257bb264a0', 'oil', 'Oil for the lamps', NULL, 'https://example.org/oil', 'Nellie Bly', NULL, '2026-11-24T12:40:33.980315Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (1, '01a20d92-3c73-71f1-9df6-79436dc816f2', 'Nine lamps burn on the bridge.', '37a6c850618e754fc11fd4640e415a03', 'numerical', 1, NULL, '2026-11-24T12:40:17.214992Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (2, '01a20d92-41f1-742e-9aaf-522ac4f93808', 'The tenth lamp was stolen.', '2b6bbcf49d2b5fdbff69a17540ad9450', NULL, 1, NULL, '2026-11-24T12:40:18.610795Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (3, '01a20d92-46e2-770b-9291-ba9c297841ff', 'The bridge is older than the mill.', '08e7fd23bbe7ef3bab9669e8fea5f8a3', NULL, 1, NULL, '2026-11-24T12:40:19.923886Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (4, '01a20d92-4d83-7264-a848-aa52ca0f9d56', 'There are ten lamps on the bridge.', '3ae0e4d42dfb4d5a89dfd1791768fc6c', NULL, NULL, NULL, '2026-11-24T12:40:21.530738Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (5, '01a20d92-924e-719e-a316-78e60fba9d95', 'The oil comes from abroad.', '2104e40b6d1f2b1ae2a67841b66e11fe', NULL, 2, NULL, '2026-11-24T12:40:39.179719Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (6, '01a20d92-a249-733c-a990-c58287959fdf', 'The oil is whale oil.', '7d93e201b2d5516d144a01f4fbd271f1', NULL, 2, NULL, '2026-11-24T12:40:43.279316Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (7, '01a20d92-a5ed-73ff-b46a-b95322c5a914', 'A barrel costs nine dollars.', '89a116bac09d044ab545e837b9370ec1', 'numerical', 2, NULL, '2026-11-24T12:40:44.255872Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (8, '01a20d92-aa82-76f3-9e31-c36aa2010f18', 'Nobody saw the barrels.', 'b3123b533c14e01e3df0ad33d8e8f68a', NULL, NULL, NULL, '2026-11-24T12:40:45.406058Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (9, '01a20d93-32cf-71b4-87dc-6d07cf76a6ac', 'A barrel costs ten dollars', '7ce4e84c7d45b9b325bf36677fc261c0', NULL, 2, NULL, '2026-11-24T12:41:20.218702Z', 'Ida Wells');
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (1, '01a20d92-d453-73ca-a346-c2ed79c40665', 3, 2, 'primary_source', 'It names the log.', '2026-11-24T12:40:56.131160Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (2, '01a20d92-d77c-733f-851d-bea2ae4af245', 4, 5, 'quoted_from', NULL, '2026-11-24T12:40:56.932493Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (3, '01a20d92-d9f9-7694-b7fa-5b6a11271a8e', 5, 4, 'derived_from', NULL, '2026-11-24T12:40:57.575051Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (4, '01a20d92-dc6b-71d8-a38d-09479a25d7a1', 5, 3, 'revision_of', NULL, '2026-11-24T12:40:58.203623Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (5, '01a20d93-2e90-7730-a292-64a58b5f3425', 4, 3, 'quoted_from', NULL, '2026-11-24T12:41:19.236370Z', 'Ida Wells', '2026-11-24T12:41:20.114774Z', 'It was misread.');
INSERT INTO revisions (id, uid, story_id, number, text, sha256, recorded_at, recorded_by) VALUES (1, '01a20d92-7dbf-7026-9fae-9f6e620c1df1', 2, 1, 'The oil comes from abroad. Riis said whalers held that a barrel costs ten dollars. It smells.', 'd0d0d99ab159df80f42c7ce9d5bee948315699abaff7628863e79595855c8aa8', '2026-11-24T12:40:33.980315Z', 'Ida Wells');
INSERT INTO revisions (id, uid, story_id, number, text, sha256, recorded_at, recorded_by) VALUES (2, '01a20d93-331c-740f-917c-192d795afc61', 2, 2, 'The oil comes from afar. It smells.', 'c55145fb8b267ceafe022655e4a77e5928d1d2a98c880449aea19325a17f45b9', '2026-11-24T12:41:20.218702Z', 'Ida Wells');
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (1, '01a20d93-328f-7153-ab9b-68afd159e84b', 5, 1, 'The oil comes from abroad', NULL, '. Riis said whalers held that a barrel costs ten dollars. It sme', 0, 25, 'a736af7fa3e04aaa5a90ccc325fe58d714a31295e8732c9109dcf8d39ac43e7d', '2026-11-24T12:41:20.218702Z', 'Ida Wells', NULL);
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (2, '01a20d93-32e9-7548-813c-e3b7dcdabd19', 9, 1, 'a barrel costs ten dollars', 'The oil comes from abroad. Riis said whalers held that ', '. It smells.', 55, 81, '7ce4e84c7d45b9b325bf36677fc261c08f3a53d4ddc385e4454bf527d0f35298', '2026-11-24T12:41:20.218702Z', 'Ida Wells', NULL);
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (3, '01a20d93-32f3-7631-8dc4-a217c0c94055', 6, 1, 'It smells', 'abroad. Riis said whalers held that a barrel costs ten dollars. ', '.', 83, 92, 'bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155', '2026-11-24T12:41:20.218702Z', 'Ida Wells', NULL);
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (4, '01a20d93-3322-7352-b099-398f9beb3a10', 6, 2, 'It smells', 'The oil comes from afar. ', '.', 25, 34, 'bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155', '2026-11-24T12:41:20.218702Z', 'Ida Wells', 3);
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (1, '01a20d92-3c74-7062-9abe-e0957f5be3ba', 1, 2, NULL, NULL, NULL, 'wrote', NULL, 'indirect', NULL, NULL, '2026-11-24T12:40:17.214992Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (2, '01a20d92-41f2-7357-beff-7e43b2fe00d6', 2, 2, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T12:40:18.610795Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (3, '01a20d92-41f2-7357-beff-7e44fcfad806', 2, 3, 2, NULL, 'a lamplighter', NULL, 'stolen', 'direct', NULL, NULL, '2026-11-24T12:40:18.610795Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (4, '01a20d92-4d84-752e-a6ce-84c225bb093a', 4, 4, NULL, 1, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T12:40:21.530738Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (5, '01a20d92-924f-7137-a161-28dcc2b22e82', 5, 8, NULL, NULL, 'a carter', NULL, NULL, 'indirect', NULL, '1887-11', '2026-11-24T12:40:39.179719Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (6, '01a20d92-991b-74ae-81a7-222d3aae382c', 5, 9, NULL, NULL, 'a porter', NULL, NULL, 'indirect', 'background', NULL, '2026-11-24T12:40:40.915550Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (7, '01a20d92-9d6a-7706-96d9-90b0ceba52bc', 5, 10, NULL, NULL, 'a boatman', NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T12:40:42.022244Z', 'Ida Wells', 'second_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (8, '01a20d92-a24a-72b6-9809-4e47da13a1e5', 6, 11, NULL, NULL, NULL, NULL, 'whale oil', 'mixed', NULL, NULL, '2026-11-24T12:40:43.279316Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (9, '01a20d92-aa83-769e-ba94-6a0b30996cef', 8, 12, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T12:40:45.406058Z', 'Ida Wells', 'second_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (10, '01a20d93-32d0-72b1-8406-e606c4b655ed', 9, 11, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (11, '01a20d93-32d5-7232-9846-0c810febef4f', 9, 13, 10, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T12:41:20.218702Z', 'Ida Wells', 'unknown');
INSERT INTO claim_tags (id, claim_id, tag_id, recorded_at, recorded_by) VALUES (1, 1, 1, '2026-11-24T12:40:17.214992Z', 'Ida Wells');
INSERT INTO claim_tags (id, claim_id, tag_id, recorded_at, recorded_by) VALUES (2, 5, 2, '2026-11-24T12:41:18.365855Z', 'Ida Wells');
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (1, '01a20d92-52d3-70ae-a3fb-4d03a546e3bd', 1, 'content', 'supports', 'primary', 1, NULL, NULL, NULL, '2026-11-24T12:40:22.960102Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (2, '01a20d92-57b0-7675-9fbb-f8a1586b29b9', 4, 'content', 'refutes', 'undetermined', NULL, NULL, NULL, 'The tenth hook is empty.', '2026-11-24T12:40:24.196217Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (3, '01a20d92-df1b-73dc-a59c-5fda410df12b', 6, 'content', 'supports', 'undetermined', 3, NULL, 'p. 4', NULL, '2026-11-24T12:40:58.880559Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (4, '01a20d92-e1ec-7532-9ef7-e5ea9bd2f815', 6, 'content', 'supports', 'secondary', 4, NULL, NULL, NULL, '2026-11-24T12:40:59.608000Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (5, '01a20d92-e4df-7381-92c7-3ff5767110aa', 6, 'attribution', 'context', 'undetermined', NULL, 'call to the harbour office', NULL, 'They have his letter.', '2026-11-24T12:41:00.356714Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (6, '01a20d92-e78a-7541-8e78-55eabfd2a9ea', 7, 'content', 'supports', 'undetermined', 5, NULL, NULL, NULL, '2026-11-24T12:41:01.043353Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (7, '01a20d92-ec52-75fd-820a-9eaf8be1ea27', 7, 'content', 'supports', 'primary', NULL, NULL, NULL, 'A bill for nine dollars.', '2026-11-24T12:41:02.254552Z', 'Ida Wells', '2026-11-24T12:41:12.440481Z', 'The bill was for soap.');
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (8, '01a20d92-eedc-70a0-9a9a-49e3b1ef4013', 8, 'content', 'supports', 'undetermined', 4, NULL, NULL, NULL, '2026-11-24T12:41:02.923505Z', 'Ida Wells', NULL, NULL);
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (1, '01a20d92-7a5c-74e2-b19a-9f7f7bbdd4a7', 4, 1, 'contradicts', NULL, '2026-11-24T12:40:33.114419Z', 'Ida Wells');
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (2, '01a20d93-244f-7573-9711-0396b4e47976', 8, 5, 'depends_on', NULL, '2026-11-24T12:41:16.621744Z', 'Ida Wells');
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (3, '01a20d93-27cc-771e-95f5-b448586cacce', 6, 2, 'revises', NULL, '2026-11-24T12:41:17.513782Z', 'Ida Wells');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (1, '01a20d92-5ce7-7618-befd-a32fcded4cae', 1, 'content', 'confirmed', 'I counted them.', 'Ida Wells', '1887-10-09T00:00:00.000000Z', NULL, '2026-11-24T12:40:25.496193Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (2, '01a20d92-64d7-70ca-9057-65f104a816b9', 4, 'content', 'refuted', 'One hook is empty.', 'Ida Wells', '1887-10-09T00:00:00.000000Z', NULL, '2026-11-24T12:40:27.592681Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (3, '01a20d92-6a77-7590-908e-9e9258f9e7ae', 1, 'attribution', 'confirmed', 'It is her column.', 'Ida Wells', '2026-11-24T12:40:29.034884Z', 'I hold the paper.', '2026-11-24T12:40:29.034884Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (4, '01a20d92-6fc3-7136-9af8-93ca9e0a4b6d', 4, 'content', 'unchecked', 'The lamp may be at the smith''s.', 'Ida Wells', '2026-11-24T12:40:30.387665Z', NULL, '2026-11-24T12:40:30.387665Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (5, '01a20d92-75d4-761d-a69f-2e5b14969c71', 3, 'content', 'withdrawn', 'The paragraph was cut.', 'Ida Wells', '2026-11-24T12:40:31.952202Z', NULL, '2026-11-24T12:40:31.952202Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (6, '01a20d92-f489-7068-8675-344b2ac9ba75', 7, 'content', 'confirmed', 'The bill says so.', 'Ida Wells', '1887-12-01T00:00:00.000000Z', NULL, '2026-11-24T12:41:04.339546Z', 'Ida Wells', 1, '1888-06');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (7, '01a20d92-fbfa-7179-b47f-aecdbfb884d3', 6, 'content', 'confirmed', 'The log says so.', 'Ida Wells', '2026-11-24T12:41:06.248035Z', 'He who wrote it down is known.', '2026-11-24T12:41:06.248035Z', 'Ida Wells', 3, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (8, '01a20d92-fe3d-7657-a882-b83dcf530db3', 5, 'content', 'unconfirmed', 'Nobody would be named.', 'Ida Wells', '2026-11-24T12:41:06.870169Z', NULL, '2026-11-24T12:41:06.870169Z', 'Ida Wells', 3, '2100-01-02');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (9, '01a20d93-1a46-7153-956a-c7a4e1c2016e', 7, 'content', 'refuted', 'A barrel costs twelve.', 'Ida Wells', '2026-11-24T12:41:14.040360Z', NULL, '2026-11-24T12:41:14.040360Z', 'Ida Wells', 3, NULL);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (1, 1, 1);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (2, 2, 2);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (3, 6, 7);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (4, 7, 3);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (5, 9, 6);
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (1, '01a20d92-f153-7235-9d04-1f08a887e88c', 'evidence', 1, 0, 0, 0, 0, 1, 'To begin with.', '2026-11-24T12:41:03.568205Z', 'Ida Wells');
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (2, '01a20d92-f6b4-72cb-aabe-26e8abbbd903', 'two-source', 1, 2, 1, 0, 0, 1, 'The editors agreed on it.', '2026-11-24T12:41:04.944852Z', 'Ida Wells');
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (3, '01a20d92-f8ac-7192-8a8a-feab8ac5b038', 'river', 1, 1, 1, 1, 1, 1, 'Unnamed sources alone do not do.', '2026-11-24T12:41:05.451133Z', 'Ida Wells');
INSERT INTO discredits (id, uid, source_id, because, valid_from, recorded_at, recorded_by, lifted_at, lifted_because) VALUES (1, '01a20d92-bc64-7104-9d2d-4dbb79b22754', 12, 'It made up a talk.', '1887', '2026-11-24T12:40:49.998575Z', 'Ida Wells', NULL, NULL);
INSERT INTO discredits (id, uid, source_id, because, valid_from, recorded_at, recorded_by, lifted_at, lifted_because) VALUES (2, '01a20d92-bf4b-70b4-9821-8c7061959e70', 4, 'It was thought to lie.', NULL, '2026-11-24T12:40:50.745710Z', 'Ida Wells', '2026-11-24T12:40:51.451180Z', 'It did not.');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (1, '01a20d92-ae1d-761a-b6c1-3db55946a164', 8, 9, 'same', 'The carter carried for the porter, who is himself.', '2026-11-24T12:40:46.321070Z', 'Ida Wells');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (2, '01a20d92-b2ec-73b0-9288-2606ca162760', 8, 10, 'different', 'They were seen side by side.', '2026-11-24T12:40:47.574390Z', 'Ida Wells');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (3, '01a20d92-b6bb-7147-8823-7680c4698ea0', 9, 10, 'unknown', 'Nobody could tell.', '2026-11-24T12:40:48.546793Z', 'Ida Wells');
INSERT INTO source_ratings (id, uid, source_id, reliability, because, rated_at, recorded_at, recorded_by, rated_by) VALUES (1, '01a20d92-b95f-70c1-ae4a-e5bd91a973e7', 11, 'B', 'Two of three held.', '1888-01-01T00:00:00.000000Z', '2026-11-24T12:40:49.228695Z', 'Ida Wells', 'Ethel Payne');
INSERT INTO publications (id, uid, story_id, published_at, embargo_until, head_seq, head_hash, recorded_at, recorded_by) VALUES (1, '01a20d93-1178-74cb-83e6-06a9d8ebb5ae', 2, '1888-02-01T00:00:00.000000Z', '1888-01-31', 83, '542e412613f42aafe0f8ed6bfde187be90df97fdc6c80ca5d91d732b5391749a', '2026-11-24T12:41:11.775714Z', 'Ida Wells');
INSERT INTO publications (id, uid, story_id, published_at, embargo_until, head_seq, head_hash, recorded_at, recorded_by) VALUES (2, '01a20d93-2115-7051-a087-8a256f78a79d', 2, '1888-04-01T00:00:00.000000Z', NULL, 92, '0d4196f1270f3d7765e00ff9f09988bb1dec5f9e5ad255208715a60823a3d21f', '2026-11-24T12:41:15.767594Z', 'Ida Wells');
INSERT INTO comment_requests (id, uid, claim_id, source_id, channel, asked_at, answered_at, answer, recorded_at, recorded_by) VALUES (1, '01a20d93-074b-7168-99e2-329c656663c0', 6, 4, 'letter', '1887-12-02T00:00:00.000000Z', '1887-12-04T00:00:00.000000Z', 'No comment.', '2026-11-24T12:41:09.061763Z', 'Ida Wells');
INSERT INTO comment_requests (id, uid, claim_id, source_id, channel, asked_at, answered_at, answer, recorded_at, recorded_by) VALUES (2, '01a20d93-0d97-76f3-b5d9-cccb38ea6c1c', 5, 7, NULL, '2026-11-24T12:41:10.689454Z', NULL, NULL, '2026-11-24T12:41:10.689454Z', 'Ida Wells');
INSERT INTO information_ratings (id, uid, claim_id, credibility, because, rated_at, recorded_at, recorded_by, rated_by) VALUES (1, '01a20d93-0487-72e3-8d42-34792a06109a', 5, '3', 'It fits the tariff.', '1888-01-01T00:00:00.000000Z', '2026-11-24T12:41:08.485504Z', 'Ida Wells', NULL);
INSERT INTO corrections (id, uid, story_id, claim_id, verdict_id, text, corrected_by, corrected_at, recorded_at, recorded_by) VALUES (1, '01a20d93-1dc3-7144-8f52-38a7e3a221b8', 2, 7, 9, 'An earlier version gave a wrong price.', 'Ida Wells', '1888-03-02T00:00:00.000000Z', '2026-11-24T12:41:14.942291Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (1, 1, 5, 'unconfirmed', 'unchecked', 8, '2026-11-24T12:41:11.775714Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (2, 1, 6, 'confirmed', 'unchecked', 7, '2026-11-24T12:41:11.775714Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (3, 1, 7, 'confirmed', 'unchecked', 6, '2026-11-24T12:41:11.775714Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (4, 2, 5, 'unconfirmed', 'unchecked', 8, '2026-11-24T12:41:15.767594Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (5, 2, 6, 'confirmed', 'unchecked', 7, '2026-11-24T12:41:15.767594Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (6, 2, 7, 'refuted', 'unchecked', 9, '2026-11-24T12:41:15.767594Z', 'Ida Wells');
INSERT INTO signoffs (id, uid, claim_id, verdict_id, signed_by, signed_at, knows_identity, note, recorded_at, recorded_by) VALUES (1, '01a20d93-00e6-7196-83d7-4cc5593102a8', 6, 7, 'Ethel Payne', '2026-11-24T12:41:07.550460Z', 1, 'Read the log.', '2026-11-24T12:41:07.550460Z', 'Ida Wells');
INSERT INTO losses (id, uid, appearance_id, revision_id, start, stop, recorded_at, recorded_by) VALUES (1, '01a20d93-3323-76f9-9060-f26e0a6bad25', 1, 2, 0, 24, '2026-11-24T12:41:20.218702Z', 'Ida Wells');
INSERT INTO losses (id, uid, appearance_id, revision_id, start, stop, recorded_at, recorded_by) VALUES (2, '01a20d93-3323-76f9-9060-f26f14b355f2', 2, 2, 19, 24, '2026-11-24T12:41:20.218702Z', 'Ida Wells');
INSERT INTO proposals (id, uid, revision_id, start, body, made_by, confidence, via_id, state, claim_id, decided_at, recorded_at, recorded_by) VALUES (1, '01a20d93-32b6-7761-9a90-26bf1dca5364', 1, 37, '{"content":[[37,54]],"cue":[],"mode":null,"source":{"spans":[[27,31]],"name":"Jacob Riis","kind":"person","role":null,"organization":null}}', 'rules', 500, NULL, 'skipped', NULL, '2026-11-24T12:41:20.218702Z', '2026-11-24T12:41:20.218702Z', 'Ida Wells');
INSERT INTO proposals (id, uid, revision_id, start, body, made_by, confidence, via_id, state, claim_id, decided_at, recorded_at, recorded_by) VALUES (2, '01a20d93-32b6-7761-9a90-26c0f9340023', 1, 83, '{"content":[[83,92]],"cue":[],"mode":null,"source":null}', 'rules', 250, NULL, 'open', NULL, NULL, '2026-11-24T12:41:20.218702Z', 'Ida Wells');
INSERT INTO proposals (id, uid, revision_id, start, body, made_by, confidence, via_id, state, claim_id, decided_at, recorded_at, recorded_by) VALUES (3, '01a20d93-32b6-7761-9a90-26c136d2c380', 1, 55, '{"content":[[55,81]],"cue":[],"mode":null,"source":{"spans":[[37,44]],"name":"whalers","kind":"collective","role":null,"organization":null}}', 'rules', 900, 1, 'accepted', 9, '2026-11-24T12:41:20.218702Z', '2026-11-24T12:41:20.218702Z', 'Ida Wells');
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (1, 'confirmed', 'confirmed', 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (2, 'unchecked', 'unchecked', 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (3, 'withdrawn', 'unchecked', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (4, 'unchecked', 'unchecked', 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (5, 'unconfirmed', 'unchecked', 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, '2100-01-02');
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (6, 'confirmed', 'unchecked', 1, 1, 0, 0, 0, 1, 0, 1, 0, 1, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (7, 'refuted', 'unchecked', 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (8, 'unchecked', 'unchecked', 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (9, 'unchecked', 'unchecked', 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, NULL);
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
CREATE INDEX ix_discredits_source_id ON discredits (source_id);
CREATE INDEX ix_identities_other_id ON identities (other_id);
CREATE INDEX ix_identities_source_id_other_id ON identities (source_id, other_id);
CREATE INDEX ix_source_ratings_source_id ON source_ratings (source_id);
CREATE INDEX ix_publications_story_id ON publications (story_id);
CREATE INDEX ix_comment_requests_claim_id ON comment_requests (claim_id);
CREATE INDEX ix_comment_requests_source_id ON comment_requests (source_id);
CREATE INDEX ix_information_ratings_claim_id ON information_ratings (claim_id);
CREATE INDEX ix_corrections_claim_id ON corrections (claim_id);
CREATE INDEX ix_corrections_story_id ON corrections (story_id);
CREATE INDEX ix_corrections_verdict_id ON corrections (verdict_id);
CREATE INDEX ix_published_claims_claim_id ON published_claims (claim_id);
CREATE INDEX ix_published_claims_verdict_id ON published_claims (verdict_id);
CREATE INDEX ix_signoffs_claim_id ON signoffs (claim_id);
CREATE INDEX ix_signoffs_verdict_id ON signoffs (verdict_id);
CREATE INDEX ix_documents_story_id ON documents (story_id);
CREATE INDEX ix_verdicts_policy_id ON verdicts (policy_id);
CREATE TRIGGER identities_no_update BEFORE UPDATE ON identities BEGIN SELECT RAISE(ABORT, 'identities is append-only'); END;
CREATE TRIGGER identities_no_delete BEFORE DELETE ON identities BEGIN SELECT RAISE(ABORT, 'identities is append-only'); END;
CREATE TRIGGER identities_no_replace BEFORE INSERT ON identities WHEN EXISTS (SELECT 1 FROM identities WHERE id = new.id OR uid = new.uid) BEGIN SELECT RAISE(ABORT, 'identities is append-only'); END;
CREATE TRIGGER source_ratings_no_update BEFORE UPDATE ON source_ratings BEGIN SELECT RAISE(ABORT, 'source_ratings is append-only'); END;
CREATE TRIGGER source_ratings_no_delete BEFORE DELETE ON source_ratings BEGIN SELECT RAISE(ABORT, 'source_ratings is append-only'); END;
CREATE TRIGGER source_ratings_no_replace BEFORE INSERT ON source_ratings WHEN EXISTS (SELECT 1 FROM source_ratings WHERE id = new.id OR uid = new.uid) BEGIN SELECT RAISE(ABORT, 'source_ratings is append-only'); END;
CREATE TRIGGER policies_no_update BEFORE UPDATE ON policies BEGIN SELECT RAISE(ABORT, 'policies is append-only'); END;
CREATE TRIGGER policies_no_delete BEFORE DELETE ON policies BEGIN SELECT RAISE(ABORT, 'policies is append-only'); END;
CREATE TRIGGER policies_no_replace BEFORE INSERT ON policies WHEN EXISTS (SELECT 1 FROM policies WHERE id = new.id OR uid = new.uid) BEGIN SELECT RAISE(ABORT, 'policies is append-only'); END;
CREATE TRIGGER signoffs_no_update BEFORE UPDATE ON signoffs BEGIN SELECT RAISE(ABORT, 'signoffs is append-only'); END;
CREATE TRIGGER signoffs_no_delete BEFORE DELETE ON signoffs BEGIN SELECT RAISE(ABORT, 'signoffs is append-only'); END;
CREATE TRIGGER signoffs_no_replace BEFORE INSERT ON signoffs WHEN EXISTS (SELECT 1 FROM signoffs WHERE id = new.id OR uid = new.uid) BEGIN SELECT RAISE(ABORT, 'signoffs is append-only'); END;
CREATE TRIGGER publications_no_update BEFORE UPDATE ON publications BEGIN SELECT RAISE(ABORT, 'publications is append-only'); END;
CREATE TRIGGER publications_no_delete BEFORE DELETE ON publications BEGIN SELECT RAISE(ABORT, 'publications is append-only'); END;
CREATE TRIGGER publications_no_replace BEFORE INSERT ON publications WHEN EXISTS (SELECT 1 FROM publications WHERE id = new.id OR uid = new.uid) BEGIN SELECT RAISE(ABORT, 'publications is append-only'); END;
CREATE TRIGGER published_claims_no_update BEFORE UPDATE ON published_claims BEGIN SELECT RAISE(ABORT, 'published_claims is append-only'); END;
CREATE TRIGGER published_claims_no_delete BEFORE DELETE ON published_claims BEGIN SELECT RAISE(ABORT, 'published_claims is append-only'); END;
CREATE TRIGGER published_claims_no_replace BEFORE INSERT ON published_claims WHEN EXISTS (SELECT 1 FROM published_claims WHERE id = new.id OR (publication_id = new.publication_id AND claim_id = new.claim_id)) BEGIN SELECT RAISE(ABORT, 'published_claims is append-only'); END;
CREATE TRIGGER corrections_no_update BEFORE UPDATE ON corrections BEGIN SELECT RAISE(ABORT, 'corrections is append-only'); END;
CREATE TRIGGER corrections_no_delete BEFORE DELETE ON corrections BEGIN SELECT RAISE(ABORT, 'corrections is append-only'); END;
CREATE TRIGGER corrections_no_replace BEFORE INSERT ON corrections WHEN EXISTS (SELECT 1 FROM corrections WHERE id = new.id OR uid = new.uid) BEGIN SELECT RAISE(ABORT, 'corrections is append-only'); END;
CREATE TRIGGER information_ratings_no_update BEFORE UPDATE ON information_ratings BEGIN SELECT RAISE(ABORT, 'information_ratings is append-only'); END;
CREATE TRIGGER information_ratings_no_delete BEFORE DELETE ON information_ratings BEGIN SELECT RAISE(ABORT, 'information_ratings is append-only'); END;
CREATE TRIGGER information_ratings_no_replace BEFORE INSERT ON information_ratings WHEN EXISTS (SELECT 1 FROM information_ratings WHERE id = new.id OR uid = new.uid) BEGIN SELECT RAISE(ABORT, 'information_ratings is append-only'); END;
CREATE INDEX ix_losses_revision_id ON losses (revision_id);
CREATE INDEX ix_proposals_claim_id ON proposals (claim_id);
CREATE INDEX ix_proposals_revision_id ON proposals (revision_id);
CREATE INDEX ix_proposals_via_id ON proposals (via_id);
CREATE INDEX ix_appearances_moved_from_id ON appearances (moved_from_id);
CREATE TRIGGER losses_no_update BEFORE UPDATE ON losses BEGIN SELECT RAISE(ABORT, 'losses is append-only'); END;
CREATE TRIGGER losses_no_delete BEFORE DELETE ON losses BEGIN SELECT RAISE(ABORT, 'losses is append-only'); END;
CREATE TRIGGER losses_no_replace BEFORE INSERT ON losses WHEN EXISTS (SELECT 1 FROM losses WHERE id = new.id OR uid = new.uid OR (appearance_id = new.appearance_id AND revision_id = new.revision_id)) BEGIN SELECT RAISE(ABORT, 'losses is append-only'); END;
CREATE INDEX ix_standings_status ON standings (status);
CREATE INDEX ix_standings_attribution_status ON standings (attribution_status);
COMMIT;
