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
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (1, '2026-11-24T12:02:14.798746Z', 'Ida Wells', 'insert', 'sources', 1, '{"descriptor":null,"id":1,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The World","name_key":"the world","note":null,"recorded_at":"2026-11-24T12:02:14.798746Z","recorded_by":"Ida Wells","uid":"01a20d6f-6890-76a1-8d4b-669061acf917"}', 'bc2ce0c3d6d2af4408b0fef3c28004c1942014be43896e8783b044d00313469a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (2, '2026-11-24T12:02:14.798746Z', 'Ida Wells', 'insert', 'stories', 1, '{"byline":null,"id":1,"published_on":"1887-10","publisher_id":1,"recorded_at":"2026-11-24T12:02:14.798746Z","recorded_by":"Ida Wells","slug":"lights","title":"Lights on the river","uid":"01a20d6f-68a2-764e-979f-759548959236","url":null}', '110237f2caff48ca2a68047b591027fc2549266ed5172fe6b4a2c10be43e96fc');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (3, '2026-11-24T12:02:15.863512Z', 'Ida Wells', 'insert', 'sources', 2, '{"descriptor":null,"id":2,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Nellie Bly","name_key":"nellie bly","note":null,"recorded_at":"2026-11-24T12:02:15.863512Z","recorded_by":"Ida Wells","uid":"01a20d6f-6cd0-758a-bcf3-08aecdd4875e"}', 'f6df60b00d8b88b6db2fb37bff2504908158ce394d4b72ae968617080c70460c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (4, '2026-11-24T12:02:15.863512Z', 'Ida Wells', 'insert', 'claims', 1, '{"fingerprint":"37a6c850618e754fc11fd4640e415a03","id":1,"kind":"numerical","note":null,"recorded_at":"2026-11-24T12:02:15.863512Z","recorded_by":"Ida Wells","story_id":1,"text":"Nine lamps burn on the bridge.","uid":"01a20d6f-6ce8-71e3-960c-1ecaf2fc4a93"}', '0af32a7c7833d1da7f26910eddaa2617e4fd7d7830673e6a8a1708d65e1adac8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (5, '2026-11-24T12:02:15.863512Z', 'Ida Wells', 'insert', 'attributions', 1, '{"affiliation_id":null,"claim_id":1,"cue":"wrote","descriptor":null,"ground_rules":null,"id":1,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:02:15.863512Z","recorded_by":"Ida Wells","said_on":null,"source_id":2,"uid":"01a20d6f-6ce8-71e3-960c-1ecb6aee3bc4","via_id":null}', 'f94f6d24afa671a26baf3772cff3294c3d397e585957772b26269aba44692fe2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (6, '2026-11-24T12:02:15.863512Z', 'Ida Wells', 'insert', 'tags', 1, '{"id":1,"name":"bridge","recorded_at":"2026-11-24T12:02:15.863512Z","recorded_by":"Ida Wells","uid":"01a20d6f-6cf6-77cc-a11d-17a0a4d78c0f"}', 'e4744af7af342fc21d75e785fcb3d4f560c1c92f6e16340107f53ae56821101a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (7, '2026-11-24T12:02:15.863512Z', 'Ida Wells', 'insert', 'claim_tags', 1, '{"claim_id":1,"id":1,"recorded_at":"2026-11-24T12:02:15.863512Z","recorded_by":"Ida Wells","tag_id":1}', '0c6b1f17b52b5529ba0d2777eb3ca2c9d18458caf4b7daeed9bc5cbe9fa9b6df');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (8, '2026-11-24T12:02:17.026272Z', 'Ida Wells', 'insert', 'sources', 3, '{"descriptor":"a lamplighter","id":3,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a lamplighter","note":null,"recorded_at":"2026-11-24T12:02:17.026272Z","recorded_by":"Ida Wells","uid":"01a20d6f-715c-7284-ad81-bf4f8f196b8b"}', '3639891d8948f8ff7e98102f055dbc8dc4d3f5b20f98ee213306b82f9be1838c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (9, '2026-11-24T12:02:17.026272Z', 'Ida Wells', 'insert', 'claims', 2, '{"fingerprint":"2b6bbcf49d2b5fdbff69a17540ad9450","id":2,"kind":null,"note":null,"recorded_at":"2026-11-24T12:02:17.026272Z","recorded_by":"Ida Wells","story_id":1,"text":"The tenth lamp was stolen.","uid":"01a20d6f-717c-71cd-8027-4976f5e956f2"}', '0a886a3aba4e938718cf583d4b57f3e091ea1e9d16432a4a641650624c03dae6');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (10, '2026-11-24T12:02:17.026272Z', 'Ida Wells', 'insert', 'attributions', 2, '{"affiliation_id":null,"claim_id":2,"cue":null,"descriptor":null,"ground_rules":null,"id":2,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:02:17.026272Z","recorded_by":"Ida Wells","said_on":null,"source_id":2,"uid":"01a20d6f-7184-7465-84ce-0855efb24968","via_id":null}', '4ab1bd22dfc69e72e178644efedb928e9ce17b10fd9fd07bbb0e74dc5df03109');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (11, '2026-11-24T12:02:17.026272Z', 'Ida Wells', 'insert', 'attributions', 3, '{"affiliation_id":null,"claim_id":2,"cue":null,"descriptor":"a lamplighter","ground_rules":null,"id":3,"knowledge":"unknown","mode":"direct","quote":"stolen","recorded_at":"2026-11-24T12:02:17.026272Z","recorded_by":"Ida Wells","said_on":null,"source_id":3,"uid":"01a20d6f-7185-753e-a9fe-eb22e4403356","via_id":2}', '457b2328b53ff4291fbfde57e73b5ff72b6f9d100b36675ef59338e0f105cb64');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (12, '2026-11-24T12:02:18.141293Z', 'Ida Wells', 'insert', 'claims', 3, '{"fingerprint":"08e7fd23bbe7ef3bab9669e8fea5f8a3","id":3,"kind":null,"note":null,"recorded_at":"2026-11-24T12:02:18.141293Z","recorded_by":"Ida Wells","story_id":1,"text":"The bridge is older than the mill.","uid":"01a20d6f-75aa-760e-bfb4-fc9f498e198f"}', 'ea93e229ef1f932cb3fd8a4dc8c334fedf9ee9e10318bb2838490ca7575f91b2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (13, '2026-11-24T12:02:19.188600Z', 'Ida Wells', 'insert', 'sources', 4, '{"descriptor":null,"id":4,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Mill","name_key":"the mill","note":null,"recorded_at":"2026-11-24T12:02:19.188600Z","recorded_by":"Ida Wells","uid":"01a20d6f-79c6-77dd-9688-de2efd0f06c4"}', '891e075fa1ceacfc3ecb11590deadbe2b251bcfd0c0bd58520b77ab90509f046');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (14, '2026-11-24T12:02:19.188600Z', 'Ida Wells', 'insert', 'sources', 5, '{"descriptor":null,"id":5,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Bridge","name_key":"the bridge","note":null,"recorded_at":"2026-11-24T12:02:19.188600Z","recorded_by":"Ida Wells","uid":"01a20d6f-79d4-7535-9283-8daaf8bd562f"}', 'c8d4c8b66d19c2a9dc0d00a846f6f788e4234eb3d4ebb48fb77857d104353893');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (15, '2026-11-24T12:02:19.188600Z', 'Ida Wells', 'insert', 'affiliations', 1, '{"id":1,"organization_id":5,"recorded_at":"2026-11-24T12:02:19.188600Z","recorded_by":"Ida Wells","relation":"belongs_to","role":"owner","source_id":4,"tenure":"present","uid":"01a20d6f-79e6-7479-ac94-20e813aaca55","valid_from":null,"valid_until":null}', 'c867ca648ead6255902a04443fbf71feca4254347a558eed80e6bb24138bc69e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (16, '2026-11-24T12:02:19.188600Z', 'Ida Wells', 'insert', 'claims', 4, '{"fingerprint":"3ae0e4d42dfb4d5a89dfd1791768fc6c","id":4,"kind":null,"note":null,"recorded_at":"2026-11-24T12:02:19.188600Z","recorded_by":"Ida Wells","story_id":null,"text":"There are ten lamps on the bridge.","uid":"01a20d6f-79fe-74d6-a22f-ba70213c1a17"}', 'bd159b89842cc637fac5883b524dfc8a56591abe89552b50852aa3fb4ff602aa');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (17, '2026-11-24T12:02:19.188600Z', 'Ida Wells', 'insert', 'attributions', 4, '{"affiliation_id":1,"claim_id":4,"cue":null,"descriptor":null,"ground_rules":null,"id":4,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:02:19.188600Z","recorded_by":"Ida Wells","said_on":null,"source_id":4,"uid":"01a20d6f-79fe-74d6-a22f-ba71ba1c40e3","via_id":null}', 'ea299ce0399d75d1f96a214d4e9cb3e1b54d568c1f9e957dbe4f9483c841e17c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (18, '2026-11-24T12:02:20.302897Z', 'Ida Wells', 'insert', 'documents', 1, '{"archived_url":null,"id":1,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T12:02:20.302897Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":null,"uid":"01a20d6f-7e29-77d2-a8b2-25c8616de558","url":"https://example.org/lamps"}', '1dc97448ad2162b0167068926fa527516ba905e2e8f99db2d4bf292e48726a50');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (19, '2026-11-24T12:02:20.302897Z', 'Ida Wells', 'insert', 'evidence', 1, '{"claim_id":1,"contact":null,"document_id":1,"id":1,"information":"primary","locator":null,"note":null,"recorded_at":"2026-11-24T12:02:20.302897Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d6f-7e2c-7451-9b18-28aebfe4be33","withdrawn_at":null,"withdrawn_because":null}', '4bbc7a88f7e074a12b4d2075099d285f3bd5a1cae9d0bfd326e37471c715fdec');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (20, '2026-11-24T12:02:21.391146Z', 'Ida Wells', 'insert', 'evidence', 2, '{"claim_id":4,"contact":null,"document_id":null,"id":2,"information":"undetermined","locator":null,"note":"The tenth hook is empty.","recorded_at":"2026-11-24T12:02:21.391146Z","recorded_by":"Ida Wells","stance":"refutes","target":"content","uid":"01a20d6f-8267-74cb-9b49-f5b293d442e5","withdrawn_at":null,"withdrawn_because":null}', '41d1eb4a1f28a7b68bca4b5650d41dad599a1a18def5e899356c0a61936a8e09');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (21, '2026-11-24T12:02:22.518479Z', 'Ida Wells', 'insert', 'verdicts', 1, '{"because":"I counted them.","check_after":null,"claim_id":1,"decided_at":"1887-10-09T00:00:00.000000Z","decided_by":"Ida Wells","id":1,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T12:02:22.518479Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a20d6f-86ed-731b-831c-0213e9d7fe09"}', 'f02e0ffd395553ac1c8d487ee0376073e01c73c98385e595020568d76af03554');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (22, '2026-11-24T12:02:22.518479Z', 'Ida Wells', 'insert', 'verdict_evidence', 1, '{"evidence_id":1,"id":1,"verdict_id":1}', 'b675017ff5758f8e76ef1563b630170eadb7324ebec9491b9f770b08d69b1e11');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (23, '2026-11-24T12:02:23.664860Z', 'Ida Wells', 'insert', 'verdicts', 2, '{"because":"One hook is empty.","check_after":null,"claim_id":4,"decided_at":"1887-10-09T00:00:00.000000Z","decided_by":"Ida Wells","id":2,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T12:02:23.664860Z","recorded_by":"Ida Wells","status":"refuted","target":"content","uid":"01a20d6f-8b4e-74ad-903c-92965f986449"}', '8496c78e01f13e83f088556d8d677aa60b2499f82df5a553fd34e4f24e1a80c8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (24, '2026-11-24T12:02:23.664860Z', 'Ida Wells', 'insert', 'verdict_evidence', 2, '{"evidence_id":2,"id":2,"verdict_id":2}', '360cc791f193edb647d82ffe519cbfd0cb569d0d0ea1e567a361b77a4c5effaf');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (25, '2026-11-24T12:02:25.060671Z', 'Ida Wells', 'insert', 'verdicts', 3, '{"because":"It is her column.","check_after":null,"claim_id":1,"decided_at":"2026-11-24T12:02:25.060671Z","decided_by":"Ida Wells","id":3,"override_reason":"I hold the paper.","policy_id":null,"recorded_at":"2026-11-24T12:02:25.060671Z","recorded_by":"Ida Wells","status":"confirmed","target":"attribution","uid":"01a20d6f-90b4-7536-a93f-59c5e5266f9d"}', 'd15b371a60e0f69f267b238c88ea15cd818ba28a4af90995abfe6c4ee42ea8e4');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (26, '2026-11-24T12:02:26.563683Z', 'Ida Wells', 'insert', 'verdicts', 4, '{"because":"The lamp may be at the smith''s.","check_after":null,"claim_id":4,"decided_at":"2026-11-24T12:02:26.563683Z","decided_by":"Ida Wells","id":4,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T12:02:26.563683Z","recorded_by":"Ida Wells","status":"unchecked","target":"content","uid":"01a20d6f-9693-70ad-8f78-0b65e66199e7"}', 'cdfbf3e5c61c6f62792a83c8ecf811e61a7095d9491f935ed0023385d2b74d3d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (27, '2026-11-24T12:02:27.917735Z', 'Ida Wells', 'insert', 'verdicts', 5, '{"because":"The paragraph was cut.","check_after":null,"claim_id":3,"decided_at":"2026-11-24T12:02:27.917735Z","decided_by":"Ida Wells","id":5,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T12:02:27.917735Z","recorded_by":"Ida Wells","status":"withdrawn","target":"content","uid":"01a20d6f-9bdc-7789-be52-b5121e0c02c7"}', '57dac2589f222e4efd9e191b40abe3840e8818b40661e241c22c73673b5922ef');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (28, '2026-11-24T12:02:29.143178Z', 'Ida Wells', 'insert', 'links', 1, '{"claim_id":4,"id":1,"kind":"contradicts","note":null,"other_id":1,"recorded_at":"2026-11-24T12:02:29.143178Z","recorded_by":"Ida Wells","uid":"01a20d6f-a0a5-74c4-8df0-699a8cd7ea12"}', 'a1d98a484d8a6856ee1a311c971668cdd7934aa45f6c637acd1a6110ba8c9460');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (29, '2026-11-24T12:02:30.151981Z', 'Ida Wells', 'insert', 'stories', 2, '{"byline":"Nellie Bly","id":2,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T12:02:30.151981Z","recorded_by":"Ida Wells","slug":"oil","title":"Oil for the lamps","uid":"01a20d6f-a48d-73c8-8b85-a9b0a457db56","url":"https://example.org/oil"}', '201518497bc9da8e14e8465d68df3eed6bccf59b1b1f6517f89ee8a5172b400d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (30, '2026-11-24T12:02:30.151981Z', 'Ida Wells', 'insert', 'revisions', 1, '{"id":1,"number":1,"recorded_at":"2026-11-24T12:02:30.151981Z","recorded_by":"Ida Wells","sha256":"d0d0d99ab159df80f42c7ce9d5bee948315699abaff7628863e79595855c8aa8","story_id":2,"text":"The oil comes from abroad. Riis said whalers held that a barrel costs ten dollars. It smells.","uid":"01a20d6f-a48e-753b-9e98-7e79f7986861"}', '91b79040b32950dd8e3c3cbfe9a58f9867acbf3c8f0bcaa9e28fdceaf575dc54');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (31, '2026-11-24T12:02:31.079966Z', 'Ida Wells', 'insert', 'sources', 6, '{"descriptor":null,"id":6,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Bly, N.","name_key":"bly, n","note":"As the masthead has her.","recorded_at":"2026-11-24T12:02:31.079966Z","recorded_by":"Ida Wells","uid":"01a20d6f-a828-7758-a8a0-29cf7c9bfcde"}', 'be4cf60d843873c5384e997c159c5b098e6c8883033943fb33bf83fbbbcc6200');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (32, '2026-11-24T12:02:32.119703Z', 'Ida Wells', 'change', 'sources', 6, '{"descriptor":null,"id":6,"kind":"person","merged_at":"2026-11-24T12:02:32.119703Z","merged_into_id":2,"name":"Bly, N.","name_key":"bly, n","note":"As the masthead has her.","recorded_at":"2026-11-24T12:02:31.079966Z","recorded_by":"Ida Wells","uid":"01a20d6f-a828-7758-a8a0-29cf7c9bfcde"}', '7bb60198857c20cd09094e84d206e14af9b4db364fd7cef18eb573490594a05c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (33, '2026-11-24T12:02:33.256442Z', 'Ida Wells', 'insert', 'sources', 7, '{"descriptor":null,"id":7,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Press Company","name_key":"the press company","note":null,"recorded_at":"2026-11-24T12:02:33.256442Z","recorded_by":"Ida Wells","uid":"01a20d6f-b0be-724e-aa89-a9af7c193424"}', '07314c830a8b63d7cf2437b1c33f2ba97aec550a1fcd520f7684572812ee1fd7');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (34, '2026-11-24T12:02:33.256442Z', 'Ida Wells', 'insert', 'affiliations', 2, '{"id":2,"organization_id":7,"recorded_at":"2026-11-24T12:02:33.256442Z","recorded_by":"Ida Wells","relation":"owned_by","role":null,"source_id":1,"tenure":"unknown","uid":"01a20d6f-b0d1-7237-acee-b80ad5382c77","valid_from":"1883-05-10","valid_until":"1931"}', '5968a70d5e1534441bd88c4fa0d186193a24ba2c16260c39ac4f42e290639131');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (35, '2026-11-24T12:02:34.438976Z', 'Ida Wells', 'insert', 'sources', 8, '{"descriptor":"a carter","id":8,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a carter","note":null,"recorded_at":"2026-11-24T12:02:34.438976Z","recorded_by":"Ida Wells","uid":"01a20d6f-b566-72f7-b624-8f6b5b0b2b09"}', '129939b6fdfa90d2da69fc84ce700c116e9bc11860635e9f026da0e0e2d600e4');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (36, '2026-11-24T12:02:34.438976Z', 'Ida Wells', 'insert', 'claims', 5, '{"fingerprint":"2104e40b6d1f2b1ae2a67841b66e11fe","id":5,"kind":null,"note":null,"recorded_at":"2026-11-24T12:02:34.438976Z","recorded_by":"Ida Wells","story_id":2,"text":"The oil comes from abroad.","uid":"01a20d6f-b57c-7376-9586-499f8b266846"}', 'a237a44db0cad8c716dfbb784bd4e4f058178d8cd285927aa2a0254d855df12d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (37, '2026-11-24T12:02:34.438976Z', 'Ida Wells', 'insert', 'attributions', 5, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a carter","ground_rules":null,"id":5,"knowledge":"first_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:02:34.438976Z","recorded_by":"Ida Wells","said_on":"1887-11","source_id":8,"uid":"01a20d6f-b585-70a2-9120-18fbfcdc4ea8","via_id":null}', 'b7c10d38dd1ccca5bc6672505d194ad14f87bdbefd8ef490500e3fce2f7fb1cd');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (38, '2026-11-24T12:02:35.699031Z', 'Ida Wells', 'insert', 'sources', 9, '{"descriptor":"a porter","id":9,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a porter","note":null,"recorded_at":"2026-11-24T12:02:35.699031Z","recorded_by":"Ida Wells","uid":"01a20d6f-ba43-7627-baf2-3cbef8d6dbf4"}', 'ab696abf79eaf848e05c65d516b704da6c6fe7a08a7f46686f8e12c475219d83');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (39, '2026-11-24T12:02:35.699031Z', 'Ida Wells', 'insert', 'attributions', 6, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a porter","ground_rules":"background","id":6,"knowledge":"first_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:02:35.699031Z","recorded_by":"Ida Wells","said_on":null,"source_id":9,"uid":"01a20d6f-ba9e-726b-96ab-d5c77670834d","via_id":null}', 'd50da83b432910898d1f9d8ff1e3d4131bf6c8926aafa60299b9586057d23e4a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (40, '2026-11-24T12:02:37.127650Z', 'Ida Wells', 'insert', 'sources', 10, '{"descriptor":"a boatman","id":10,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a boatman","note":null,"recorded_at":"2026-11-24T12:02:37.127650Z","recorded_by":"Ida Wells","uid":"01a20d6f-bfd4-7102-ac28-266a8a22cd70"}', 'b631720315fcb8fbdf1e6ccad2d3bf3c81daa21754c4ea8b17ce7023871fa135');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (41, '2026-11-24T12:02:37.127650Z', 'Ida Wells', 'insert', 'attributions', 7, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a boatman","ground_rules":null,"id":7,"knowledge":"second_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:02:37.127650Z","recorded_by":"Ida Wells","said_on":null,"source_id":10,"uid":"01a20d6f-c010-762f-b753-1ce97b97f5e1","via_id":null}', '925cfe19923ddc65d93efae069c2bf1b44103a4d45c32b21da5a3532f111353e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (42, '2026-11-24T12:02:38.322272Z', 'Ida Wells', 'insert', 'sources', 11, '{"descriptor":null,"id":11,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Jacob Riis","name_key":"jacob riis","note":null,"recorded_at":"2026-11-24T12:02:38.322272Z","recorded_by":"Ida Wells","uid":"01a20d6f-c48b-75ff-87d1-73a993995b31"}', 'da4163a679adcfe72925ab4b25b5a3bcc3cdd7c12723f8f9349c46887fa80c14');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (43, '2026-11-24T12:02:38.322272Z', 'Ida Wells', 'insert', 'claims', 6, '{"fingerprint":"7d93e201b2d5516d144a01f4fbd271f1","id":6,"kind":null,"note":null,"recorded_at":"2026-11-24T12:02:38.322272Z","recorded_by":"Ida Wells","story_id":2,"text":"The oil is whale oil.","uid":"01a20d6f-c4a2-70f5-8a45-79cf3bc84d36"}', '232796cbcd6b8a982ced1f36d386bd660d776379cdbeca86ddb8870f4ddbd36a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (44, '2026-11-24T12:02:38.322272Z', 'Ida Wells', 'insert', 'attributions', 8, '{"affiliation_id":null,"claim_id":6,"cue":null,"descriptor":null,"ground_rules":null,"id":8,"knowledge":"first_hand","mode":"mixed","quote":"whale oil","recorded_at":"2026-11-24T12:02:38.322272Z","recorded_by":"Ida Wells","said_on":null,"source_id":11,"uid":"01a20d6f-c4a3-725c-900f-0705a9e029e7","via_id":null}', 'd145f0d695b2f7491847782b73b7f2c61150f84dc4a2064ff0d92265eaf741f3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (45, '2026-11-24T12:02:39.434422Z', 'Ida Wells', 'insert', 'claims', 7, '{"fingerprint":"89a116bac09d044ab545e837b9370ec1","id":7,"kind":"numerical","note":null,"recorded_at":"2026-11-24T12:02:39.434422Z","recorded_by":"Ida Wells","story_id":2,"text":"A barrel costs nine dollars.","uid":"01a20d6f-c8d7-7627-be93-f1e2ea8241bf"}', 'cd9ea8233e6548ccb6b72585590671227272bcf8517c83b2009cfed7002e2c6c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (46, '2026-11-24T12:02:40.476449Z', 'Ida Wells', 'insert', 'sources', 12, '{"descriptor":null,"id":12,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Sun","name_key":"the sun","note":null,"recorded_at":"2026-11-24T12:02:40.476449Z","recorded_by":"Ida Wells","uid":"01a20d6f-ccf2-72c8-a399-3f2a891478f3"}', '658f6f4d2c8cae277f2c482a371c017c8a5170dfd20ebfdb06429b1f20aed616');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (47, '2026-11-24T12:02:40.476449Z', 'Ida Wells', 'insert', 'claims', 8, '{"fingerprint":"b3123b533c14e01e3df0ad33d8e8f68a","id":8,"kind":null,"note":null,"recorded_at":"2026-11-24T12:02:40.476449Z","recorded_by":"Ida Wells","story_id":null,"text":"Nobody saw the barrels.","uid":"01a20d6f-cd0a-77b4-a374-15ef59cf252d"}', '437ac25828ad871b8e094b9fa22a1fe5cb5eca1cad2ffda34023de0356c198c2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (48, '2026-11-24T12:02:40.476449Z', 'Ida Wells', 'insert', 'attributions', 9, '{"affiliation_id":null,"claim_id":8,"cue":null,"descriptor":null,"ground_rules":null,"id":9,"knowledge":"second_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:02:40.476449Z","recorded_by":"Ida Wells","said_on":null,"source_id":12,"uid":"01a20d6f-cd0b-7628-90c1-ec8e045c5b75","via_id":null}', 'fc6354b1e31578e07e3d1e1177827db52a3e75f0eb511a1223dbaad2ab115c3d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (49, '2026-11-24T12:02:41.345698Z', 'Ida Wells', 'insert', 'identities', 1, '{"because":"The carter carried for the porter, who is himself.","id":1,"identity":"same","other_id":9,"recorded_at":"2026-11-24T12:02:41.345698Z","recorded_by":"Ida Wells","source_id":8,"uid":"01a20d6f-d056-7117-b3b9-aae1f6b69790"}', '2e9e8fb301e0a943723d554a348c748f8a269dc162f433f1df3573dcb878d362');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (50, '2026-11-24T12:02:42.303105Z', 'Ida Wells', 'insert', 'identities', 2, '{"because":"They were seen side by side.","id":2,"identity":"different","other_id":10,"recorded_at":"2026-11-24T12:02:42.303105Z","recorded_by":"Ida Wells","source_id":8,"uid":"01a20d6f-d412-778b-b103-d3240c7caa86"}', '8156321a388334af223d3d5dc5f01ba0370d77d5d6e0ded02266317527eaf49a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (51, '2026-11-24T12:02:43.190501Z', 'Ida Wells', 'insert', 'identities', 3, '{"because":"Nobody could tell.","id":3,"identity":"unknown","other_id":10,"recorded_at":"2026-11-24T12:02:43.190501Z","recorded_by":"Ida Wells","source_id":9,"uid":"01a20d6f-d78b-7758-905e-f83f2f287c10"}', '1a70d8417869b90571f71cc17636a83abc095ac5337c8b8e01eaeea9cebbb7d7');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (52, '2026-11-24T12:02:44.155907Z', 'Ida Wells', 'insert', 'source_ratings', 1, '{"because":"Two of three held.","id":1,"rated_at":"1888-01-01T00:00:00.000000Z","rated_by":null,"recorded_at":"2026-11-24T12:02:44.155907Z","recorded_by":"Ida Wells","reliability":"B","source_id":11,"uid":"01a20d6f-db53-7240-b687-a0cde61d3d3d"}', '6fb869e2495386658de14ab306108f3c6b86ed2e809fdd528765c2bb2c6327b5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (53, '2026-11-24T12:02:44.956335Z', 'Ida Wells', 'insert', 'discredits', 1, '{"because":"It made up a talk.","id":1,"lifted_at":null,"lifted_because":null,"recorded_at":"2026-11-24T12:02:44.956335Z","recorded_by":"Ida Wells","source_id":12,"uid":"01a20d6f-de81-737d-8965-7474760056e2","valid_from":"1887"}', '4288d81b9e4bed06f6fca35a6cbd63ae30469882a631cb2a79de5e2619f9c164');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (54, '2026-11-24T12:02:46.078669Z', 'Ida Wells', 'insert', 'discredits', 2, '{"because":"It was thought to lie.","id":2,"lifted_at":null,"lifted_because":null,"recorded_at":"2026-11-24T12:02:46.078669Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20d6f-e2d6-70c7-a8b0-da3eb7dcee0f","valid_from":null}', '6fd3377e6a5e7d5b4b6eec5a75d193c142b7fb1910a2c5c32be1e1ef34cd7feb');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (55, '2026-11-24T12:02:47.221310Z', 'Ida Wells', 'change', 'discredits', 2, '{"because":"It was thought to lie.","id":2,"lifted_at":"2026-11-24T12:02:47.221310Z","lifted_because":"It did not.","recorded_at":"2026-11-24T12:02:46.078669Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20d6f-e2d6-70c7-a8b0-da3eb7dcee0f","valid_from":null}', 'c68539b1ff7f005e744985a7e7ca6c17ef0c8e422e2e0828cc8ef668116fcc3c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (56, '2026-11-24T12:02:48.507612Z', 'Ida Wells', 'insert', 'documents', 2, '{"archived_url":null,"id":2,"original":1,"path":null,"published_on":"1887-11","publisher_id":null,"recorded_at":"2026-11-24T12:02:48.507612Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The harbour log","uid":"01a20d6f-ec49-71c2-a036-8d6a96f98142","url":"https://example.org/harbour-log"}', 'f060a93af25e5f762363526b62838366e7b4e03866d02ed4ad052d70ee466ce3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (57, '2026-11-24T12:02:49.807938Z', 'Ida Wells', 'insert', 'documents', 3, '{"archived_url":null,"id":3,"original":0,"path":null,"published_on":null,"publisher_id":7,"recorded_at":"2026-11-24T12:02:49.807938Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The wire","uid":"01a20d6f-f168-72cf-9e40-9f4717ab882b","url":"https://example.org/wire"}', '917fdb827a771125b9db318d5dc254fd91ff79d082e57f8d8660e3557fdf55b8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (58, '2026-11-24T12:02:50.912586Z', 'Ida Wells', 'insert', 'documents', 4, '{"archived_url":null,"id":4,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T12:02:50.912586Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The almanac","uid":"01a20d6f-f5a6-743d-a1a1-e5bfbaf44f10","url":null}', 'f9cab3a54b77af5bf01c619fe59e03a8714319b6eb09619192896449323ae340');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (59, '2026-11-24T12:02:51.509125Z', 'Ida Wells', 'insert', 'documents', 5, '{"archived_url":null,"id":5,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T12:02:51.509125Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The lamp book","uid":"01a20d6f-f7f6-774f-bba1-e4b738ef5614","url":null}', '9f9aca4574d6f0938a8a4b8e200a478f13cb1269b509425c8617b417d93780ba');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (60, '2026-11-24T12:02:52.060428Z', 'Ida Wells', 'insert', 'documents', 6, '{"archived_url":null,"id":6,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T12:02:52.060428Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":2,"title":"Oil, as we had it","uid":"01a20d6f-fa24-71e1-95b3-367ebc603064","url":"https://example.org/oil-story"}', 'aadb69e44e37017696d766a941e9f97a0c794ee421771ac4ecfab39461e01d44');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (61, '2026-11-24T12:02:52.576181Z', 'Ida Wells', 'insert', 'derivations', 1, '{"document_id":3,"id":1,"kind":"primary_source","note":"It names the log.","origin_id":2,"recorded_at":"2026-11-24T12:02:52.576181Z","recorded_by":"Ida Wells","uid":"01a20d6f-fc2b-771b-bdd4-7703a8afd98b","withdrawn_at":null,"withdrawn_because":null}', '4f75c85da52757459a78574544ab33f9849229fa513f9171df710ed4b9d46b1c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (62, '2026-11-24T12:02:53.094934Z', 'Ida Wells', 'insert', 'derivations', 2, '{"document_id":4,"id":2,"kind":"quoted_from","note":null,"origin_id":5,"recorded_at":"2026-11-24T12:02:53.094934Z","recorded_by":"Ida Wells","uid":"01a20d6f-fe30-7455-a96c-c1f88d2aff91","withdrawn_at":null,"withdrawn_because":null}', '0321b3824406a03acc7de76f1202f0f09e64b83e11912918e4422971ed5c1e4e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (63, '2026-11-24T12:02:53.540511Z', 'Ida Wells', 'insert', 'derivations', 3, '{"document_id":5,"id":3,"kind":"derived_from","note":null,"origin_id":4,"recorded_at":"2026-11-24T12:02:53.540511Z","recorded_by":"Ida Wells","uid":"01a20d6f-fff1-713a-9d8a-40847c494205","withdrawn_at":null,"withdrawn_because":null}', 'fba5423dc2fe64b4148842da9dda3ecaef5148ee3c91643a9d784974f793622c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (64, '2026-11-24T12:02:54.055685Z', 'Ida Wells', 'insert', 'derivations', 4, '{"document_id":5,"id":4,"kind":"revision_of","note":null,"origin_id":3,"recorded_at":"2026-11-24T12:02:54.055685Z","recorded_by":"Ida Wells","uid":"01a20d70-01f3-7199-b915-42b51f5651ba","withdrawn_at":null,"withdrawn_because":null}', 'd50777fdf7dd6df6769cce0e3703141dd448fb1c1d848cced30964397eedca6e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (65, '2026-11-24T12:02:54.579376Z', 'Ida Wells', 'insert', 'evidence', 3, '{"claim_id":6,"contact":null,"document_id":3,"id":3,"information":"undetermined","locator":"p. 4","note":null,"recorded_at":"2026-11-24T12:02:54.579376Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d70-0409-7567-853f-458c03e42d83","withdrawn_at":null,"withdrawn_because":null}', 'f4e3a6d072c5f5f151897e079bd7d5447c300970f6ad8bf5e39c8ec9281765cc');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (66, '2026-11-24T12:02:55.127274Z', 'Ida Wells', 'insert', 'evidence', 4, '{"claim_id":6,"contact":null,"document_id":4,"id":4,"information":"secondary","locator":null,"note":null,"recorded_at":"2026-11-24T12:02:55.127274Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d70-0627-70ee-9c0f-967d1f896ab0","withdrawn_at":null,"withdrawn_because":null}', '62c163b1d1805ca8675bfc96eb9c05c07553acdb43c5de112eeb1bbd2d6dbefa');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (67, '2026-11-24T12:02:55.671296Z', 'Ida Wells', 'insert', 'evidence', 5, '{"claim_id":6,"contact":"call to the harbour office","document_id":null,"id":5,"information":"undetermined","locator":null,"note":"They have his letter.","recorded_at":"2026-11-24T12:02:55.671296Z","recorded_by":"Ida Wells","stance":"context","target":"attribution","uid":"01a20d70-0842-7485-9a7f-885da8f9e099","withdrawn_at":null,"withdrawn_because":null}', '7903264c3f0a947bc886c3d5b632d23d02c503a3d8cda69174897181ba8a1d91');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (68, '2026-11-24T12:02:56.168994Z', 'Ida Wells', 'insert', 'evidence', 6, '{"claim_id":7,"contact":null,"document_id":5,"id":6,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-24T12:02:56.168994Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d70-0a38-758e-bf43-552e8e4ae9ca","withdrawn_at":null,"withdrawn_because":null}', '2e601049214e7048f6425a4a6f54966c5a6dd53b16961f53fa67f36e20b3c0b1');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (69, '2026-11-24T12:02:56.704231Z', 'Ida Wells', 'insert', 'evidence', 7, '{"claim_id":7,"contact":null,"document_id":null,"id":7,"information":"primary","locator":null,"note":"A bill for nine dollars.","recorded_at":"2026-11-24T12:02:56.704231Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d70-0c4e-71bd-809e-9c86042704dd","withdrawn_at":null,"withdrawn_because":null}', '6bd20bce1c83afe3fe928ba936569f76a8c436f2ed114520590f4aaac37a170b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (70, '2026-11-24T12:02:57.246236Z', 'Ida Wells', 'insert', 'evidence', 8, '{"claim_id":8,"contact":null,"document_id":4,"id":8,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-24T12:02:57.246236Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d70-0e6d-70b3-ad7c-e3ed88cccd4e","withdrawn_at":null,"withdrawn_because":null}', 'e26709429299872c2c0811c21708865d72c575ed569ef93ad51e4273e895b70a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (71, '2026-11-24T12:02:57.700815Z', 'Ida Wells', 'insert', 'policies', 1, '{"because":"To begin with.","evidence":1,"id":1,"name":"evidence","named":0,"one_house":1,"origins":0,"primary_document":0,"recorded_at":"2026-11-24T12:02:57.700815Z","recorded_by":"Ida Wells","second_person":0,"uid":"01a20d70-102a-769f-8907-344c784f607e"}', '88242b23a9b30125f9c293e5a12bcda09c24871bfab0b63350e5f5e6d258e211');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (72, '2026-11-24T12:02:58.202697Z', 'Ida Wells', 'insert', 'verdicts', 6, '{"because":"The bill says so.","check_after":"1888-06","claim_id":7,"decided_at":"1887-12-01T00:00:00.000000Z","decided_by":"Ida Wells","id":6,"override_reason":null,"policy_id":1,"recorded_at":"2026-11-24T12:02:58.202697Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a20d70-1233-7723-adf3-fb23e895ed74"}', '065b25861db3e28f62ca2aae4a135be5ee9689c2d1264081c502ad2086b38e45');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (73, '2026-11-24T12:02:58.202697Z', 'Ida Wells', 'insert', 'verdict_evidence', 3, '{"evidence_id":7,"id":3,"verdict_id":6}', '9f1be9f2197b921e1a54dc9e2f617a841119fafe388074eab04dc04edb119d75');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (74, '2026-11-24T12:02:58.675112Z', 'Ida Wells', 'insert', 'policies', 2, '{"because":"The editors agreed on it.","evidence":1,"id":2,"name":"two-source","named":0,"one_house":1,"origins":2,"primary_document":1,"recorded_at":"2026-11-24T12:02:58.675112Z","recorded_by":"Ida Wells","second_person":0,"uid":"01a20d70-13f4-74c1-9bca-ab18514d26c8"}', 'a9453fc21b3293f2648e297ed2e9dd1a242493a574a3c5a5316de3a2289cde13');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (75, '2026-11-24T12:02:59.131894Z', 'Ida Wells', 'insert', 'policies', 3, '{"because":"Unnamed sources alone do not do.","evidence":1,"id":3,"name":"river","named":1,"one_house":1,"origins":1,"primary_document":1,"recorded_at":"2026-11-24T12:02:59.131894Z","recorded_by":"Ida Wells","second_person":1,"uid":"01a20d70-15c0-735a-8926-9f72d1ea2c14"}', '0daac42b795277cbfac7c25c20ffb012e950ff821a99d6f0137ec6bf6d0a266e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (76, '2026-11-24T12:02:59.971097Z', 'Ida Wells', 'insert', 'verdicts', 7, '{"because":"The log says so.","check_after":null,"claim_id":6,"decided_at":"2026-11-24T12:02:59.971097Z","decided_by":"Ida Wells","id":7,"override_reason":"He who wrote it down is known.","policy_id":3,"recorded_at":"2026-11-24T12:02:59.971097Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a20d70-1915-7627-825b-01c6d5b6a42a"}', '912edcdb9076b35e52465c03752b773ec0f43be2a1fb2244d1f7bc81fc36454f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (77, '2026-11-24T12:02:59.971097Z', 'Ida Wells', 'insert', 'verdict_evidence', 4, '{"evidence_id":3,"id":4,"verdict_id":7}', '253d17d55b3ed3a2ce2e257524080e969720c93669bcc80c8645302bf8761af3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (78, '2026-11-24T12:03:01.072450Z', 'Ida Wells', 'insert', 'verdicts', 8, '{"because":"Nobody would be named.","check_after":"2100-01-02","claim_id":5,"decided_at":"2026-11-24T12:03:01.072450Z","decided_by":"Ida Wells","id":8,"override_reason":null,"policy_id":3,"recorded_at":"2026-11-24T12:03:01.072450Z","recorded_by":"Ida Wells","status":"unconfirmed","target":"content","uid":"01a20d70-1d5c-75a8-befc-6a5c1c1fe01a"}', 'dff73315723a381bbf4a26650abb5d713003d889ba83cb759d0f4fe2606c651e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (79, '2026-11-24T12:03:02.135883Z', 'Ida Wells', 'insert', 'signoffs', 1, '{"claim_id":6,"id":1,"knows_identity":1,"note":"Read the log.","recorded_at":"2026-11-24T12:03:02.135883Z","recorded_by":"Ida Wells","signed_at":"2026-11-24T12:03:02.135883Z","signed_by":"Ethel Payne","uid":"01a20d70-217f-7745-a92d-0999df459ac9","verdict_id":7}', '5984f87d8e1b7c9aea1e25403d00216b8d7a4cf5b7a3b1f1703539fe12c50eaf');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (80, '2026-11-24T12:03:02.993046Z', 'Ida Wells', 'insert', 'information_ratings', 1, '{"because":"It fits the tariff.","claim_id":5,"credibility":"3","id":1,"rated_at":"1888-01-01T00:00:00.000000Z","rated_by":null,"recorded_at":"2026-11-24T12:03:02.993046Z","recorded_by":"Ida Wells","uid":"01a20d70-24d2-77a4-b14e-b32621e019c4"}', '4abc8d5c286ff0dc7365c7cb1fa8a2a8f0d6566c1b619affcd015a503bf27eef');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (81, '2026-11-24T12:03:03.774561Z', 'Ida Wells', 'insert', 'comment_requests', 1, '{"answer":null,"answered_at":null,"asked_at":"1887-12-02T00:00:00.000000Z","channel":"letter","claim_id":6,"id":1,"recorded_at":"2026-11-24T12:03:03.774561Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20d70-2841-7620-86d6-fb260459c09c"}', '8389dad6e66969600bf503f10ad8b3aadc8087f2faed73028bef7914ddb8fe40');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (82, '2026-11-24T12:03:04.646037Z', 'Ida Wells', 'change', 'comment_requests', 1, '{"answer":"No comment.","answered_at":"1887-12-04T00:00:00.000000Z","asked_at":"1887-12-02T00:00:00.000000Z","channel":"letter","claim_id":6,"id":1,"recorded_at":"2026-11-24T12:03:03.774561Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20d70-2841-7620-86d6-fb260459c09c"}', '016297258a3974043fda8abb91cc3c328ed86da8e7b724b3651da1d335901645');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (83, '2026-11-24T12:03:05.283255Z', 'Ida Wells', 'insert', 'comment_requests', 2, '{"answer":null,"answered_at":null,"asked_at":"2026-11-24T12:03:05.283255Z","channel":null,"claim_id":5,"id":2,"recorded_at":"2026-11-24T12:03:05.283255Z","recorded_by":"Ida Wells","source_id":7,"uid":"01a20d70-2e06-7369-a5af-93cba2c299d0"}', 'eb6a3f549e33cd8fc608080cf61491d284ae81cb8664ad378fdb304773898f59');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (84, '2026-11-24T12:03:05.975323Z', 'Ida Wells', 'insert', 'publications', 1, '{"embargo_until":"1888-01-31","head_hash":"eb6a3f549e33cd8fc608080cf61491d284ae81cb8664ad378fdb304773898f59","head_seq":83,"id":1,"published_at":"1888-02-01T00:00:00.000000Z","recorded_at":"2026-11-24T12:03:05.975323Z","recorded_by":"Ida Wells","story_id":2,"uid":"01a20d70-308e-732c-b9ab-7971f52b872d"}', '17db3442b6fbe770e28d93300476e3f69a5c00d923c4a72d16c76028475fd174');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (85, '2026-11-24T12:03:05.975323Z', 'Ida Wells', 'insert', 'published_claims', 1, '{"attribution_status":"unchecked","claim_id":5,"id":1,"publication_id":1,"recorded_at":"2026-11-24T12:03:05.975323Z","recorded_by":"Ida Wells","status":"unconfirmed","verdict_id":8}', '8078e6045ed9697c5f1802f8e4a06e0f191b9d27fc09529aea0aadf81f25ec7c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (86, '2026-11-24T12:03:05.975323Z', 'Ida Wells', 'insert', 'published_claims', 2, '{"attribution_status":"unchecked","claim_id":6,"id":2,"publication_id":1,"recorded_at":"2026-11-24T12:03:05.975323Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":7}', '68308b97d18a6547df066f0cec9690d08aaf35ad4ada4d9f4d59c0316c2b5d61');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (87, '2026-11-24T12:03:05.975323Z', 'Ida Wells', 'insert', 'published_claims', 3, '{"attribution_status":"unchecked","claim_id":7,"id":3,"publication_id":1,"recorded_at":"2026-11-24T12:03:05.975323Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":6}', '308ce1aa96e39ca2096916347ce62507bf36e3a8ef6fd184079aa249d0a2d1e2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (88, '2026-11-24T12:03:06.659360Z', 'Ida Wells', 'change', 'evidence', 7, '{"claim_id":7,"contact":null,"document_id":null,"id":7,"information":"primary","locator":null,"note":"A bill for nine dollars.","recorded_at":"2026-11-24T12:02:56.704231Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d70-0c4e-71bd-809e-9c86042704dd","withdrawn_at":"2026-11-24T12:03:06.659360Z","withdrawn_because":"The bill was for soap."}', '78734aa47cc2ad4bfa0eb7c162fc35ab0b4210059219c91fbf3fed2c8e1b209e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (89, '2026-11-24T12:03:07.337676Z', 'Ida Wells', 'change', 'documents', 2, '{"archived_url":null,"id":2,"original":1,"path":null,"published_on":"1887-11","publisher_id":null,"recorded_at":"2026-11-24T12:02:48.507612Z","recorded_by":"Ida Wells","retracted_at":"1888-03-01T00:00:00.000000Z","retracted_because":"It is of another harbour.","sha256":null,"size":null,"story_id":null,"title":"The harbour log","uid":"01a20d6f-ec49-71c2-a036-8d6a96f98142","url":"https://example.org/harbour-log"}', '417195a2e58459103db8dff2e94a7789b0f72bff8ad7bf18b8329e006bcc5a5b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (90, '2026-11-24T12:03:08.010967Z', 'Ida Wells', 'insert', 'verdicts', 9, '{"because":"A barrel costs twelve.","check_after":null,"claim_id":7,"decided_at":"2026-11-24T12:03:08.010967Z","decided_by":"Ida Wells","id":9,"override_reason":null,"policy_id":3,"recorded_at":"2026-11-24T12:03:08.010967Z","recorded_by":"Ida Wells","status":"refuted","target":"content","uid":"01a20d70-3879-737d-af98-9a1a01e2eb4c"}', 'e295b1051ac7b6e5b9a5aa18ca92a400f184f687c228fd9ab8327b00b6100a3b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (91, '2026-11-24T12:03:08.010967Z', 'Ida Wells', 'insert', 'verdict_evidence', 5, '{"evidence_id":6,"id":5,"verdict_id":9}', '7411ea114f49f31e90c6fd2c0ab80e400987ae2cc45f3b4f2dc051b621300d8e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (92, '2026-11-24T12:03:08.627955Z', 'Ida Wells', 'insert', 'corrections', 1, '{"claim_id":7,"corrected_at":"1888-03-02T00:00:00.000000Z","corrected_by":"Ida Wells","id":1,"recorded_at":"2026-11-24T12:03:08.627955Z","recorded_by":"Ida Wells","story_id":2,"text":"An earlier version gave a wrong price.","uid":"01a20d70-3ad8-760e-adab-ea8867963b1f","verdict_id":9}', '244a8f08c196cc5b18cf1d99a814ecf540cccd9d8c6847dec134d1ac6bebdd82');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (93, '2026-11-24T12:03:09.262058Z', 'Ida Wells', 'insert', 'publications', 2, '{"embargo_until":null,"head_hash":"244a8f08c196cc5b18cf1d99a814ecf540cccd9d8c6847dec134d1ac6bebdd82","head_seq":92,"id":2,"published_at":"1888-04-01T00:00:00.000000Z","recorded_at":"2026-11-24T12:03:09.262058Z","recorded_by":"Ida Wells","story_id":2,"uid":"01a20d70-3d60-74a1-9790-ad9b7fc6be2b"}', 'e5243a2530f2cbbdea736d7e2d2689da10211960df866ba59d8451166f401349');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (94, '2026-11-24T12:03:09.262058Z', 'Ida Wells', 'insert', 'published_claims', 4, '{"attribution_status":"unchecked","claim_id":5,"id":4,"publication_id":2,"recorded_at":"2026-11-24T12:03:09.262058Z","recorded_by":"Ida Wells","status":"unconfirmed","verdict_id":8}', '5223dffe372947e4b666d3479895e336579e83b6792e6ccd04d45ddf924667f5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (95, '2026-11-24T12:03:09.262058Z', 'Ida Wells', 'insert', 'published_claims', 5, '{"attribution_status":"unchecked","claim_id":6,"id":5,"publication_id":2,"recorded_at":"2026-11-24T12:03:09.262058Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":7}', 'd970aec3d63d2b7c03d0f3e555889b49d9887af0ae3760f89462cf6585d1ba4d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (96, '2026-11-24T12:03:09.262058Z', 'Ida Wells', 'insert', 'published_claims', 6, '{"attribution_status":"unchecked","claim_id":7,"id":6,"publication_id":2,"recorded_at":"2026-11-24T12:03:09.262058Z","recorded_by":"Ida Wells","status":"refuted","verdict_id":9}', '9a1cb0000bf5198c2799afca36d28a5e3eda2027bbf2af85c60c5cf8e1c99ebc');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (97, '2026-11-24T12:03:09.986401Z', 'Ida Wells', 'insert', 'links', 2, '{"claim_id":8,"id":2,"kind":"depends_on","note":null,"other_id":5,"recorded_at":"2026-11-24T12:03:09.986401Z","recorded_by":"Ida Wells","uid":"01a20d70-4024-7044-a32c-6c1e2a4e17ea"}', '7df5ea011eadd807a6ccb404aa48ef173cf3eaedeb2b5a97546eb5b86906dc64');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (98, '2026-11-24T12:03:10.699743Z', 'Ida Wells', 'insert', 'links', 3, '{"claim_id":6,"id":3,"kind":"revises","note":null,"other_id":2,"recorded_at":"2026-11-24T12:03:10.699743Z","recorded_by":"Ida Wells","uid":"01a20d70-42f2-7255-a250-ce0af2cf90ab"}', 'ec084c99ff8dcd5d497f591cd51dbfa83d38e26632d36671bbd28d7e2d769781');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (99, '2026-11-24T12:03:11.447431Z', 'Ida Wells', 'insert', 'tags', 2, '{"id":2,"name":"oil","recorded_at":"2026-11-24T12:03:11.447431Z","recorded_by":"Ida Wells","uid":"01a20d70-45dd-716e-a7ab-400e044540ab"}', 'dd6d6fd638f6a32aa499a38a2319c5b92353615a50a248da7ba451cb650b6221');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (100, '2026-11-24T12:03:11.447431Z', 'Ida Wells', 'insert', 'claim_tags', 2, '{"claim_id":5,"id":2,"recorded_at":"2026-11-24T12:03:11.447431Z","recorded_by":"Ida Wells","tag_id":2}', 'da80cd0b4639f6b516142c2b6dd70fd361af5b61653d03cc80dd17774842fa3d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (101, '2026-11-24T12:03:12.132808Z', 'Ida Wells', 'insert', 'derivations', 5, '{"document_id":4,"id":5,"kind":"quoted_from","note":null,"origin_id":3,"recorded_at":"2026-11-24T12:03:12.132808Z","recorded_by":"Ida Wells","uid":"01a20d70-4894-75ac-8643-ae0a85197789","withdrawn_at":null,"withdrawn_because":null}', 'bbd563dea606edea4fb7ea7381ad641e77ea5d3d6915e2be07ec49f790a45c28');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (102, '2026-11-24T12:03:12.867008Z', 'Ida Wells', 'change', 'derivations', 5, '{"document_id":4,"id":5,"kind":"quoted_from","note":null,"origin_id":3,"recorded_at":"2026-11-24T12:03:12.132808Z","recorded_by":"Ida Wells","uid":"01a20d70-4894-75ac-8643-ae0a85197789","withdrawn_at":"2026-11-24T12:03:12.867008Z","withdrawn_because":"It was misread."}', '1f499dc7094ef65368edc921b044af94b107fcbaf5947d6c8a1de8e869493700');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (103, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'insert', 'documents', 7, '{"archived_url":null,"id":7,"original":0,"path":"/desk/letter.pdf","published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T12:03:12.969900Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","size":12,"story_id":null,"title":"A letter","uid":"01a20d70-4bcb-752e-95ed-67acc3fd3e3e","url":null}', '06269e5ad0a4c7347b16d145e896e6c5c8b44137134d9408b134f093e82b96cf');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (104, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'insert', 'appearances', 1, '{"claim_id":5,"exact":"The oil comes from abroad","id":1,"moved_from_id":null,"prefix":null,"recorded_at":"2026-11-24T12:03:12.969900Z","recorded_by":"Ida Wells","revision_id":1,"sha256":"a736af7fa3e04aaa5a90ccc325fe58d714a31295e8732c9109dcf8d39ac43e7d","start":0,"stop":25,"suffix":". Riis said whalers held that a barrel costs ten dollars. It sme","uid":"01a20d70-4bd1-75dd-b1ba-c289f40b1bca"}', 'f600ddfd8dbd998741d6451e3b7197ddad675785c4cf3324d8ad86fa848931a3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (105, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'insert', 'proposals', 1, '{"body":"{\"content\":[[37,54]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[27,31]],\"name\":\"Jacob Riis\",\"kind\":\"person\",\"role\":null,\"organization\":null}}","claim_id":null,"confidence":500,"decided_at":null,"id":1,"made_by":"rules","recorded_at":"2026-11-24T12:03:12.969900Z","recorded_by":"Ida Wells","revision_id":1,"start":37,"state":"open","uid":"01a20d70-4c0f-75c3-b732-6031e2944f7d","via_id":null}', '250b520b1a9fd13f18b3baff3c33462ab041441347307aa08f4b7556ed7baf62');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (106, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'insert', 'proposals', 2, '{"body":"{\"content\":[[83,92]],\"cue\":[],\"mode\":null,\"source\":null}","claim_id":null,"confidence":250,"decided_at":null,"id":2,"made_by":"rules","recorded_at":"2026-11-24T12:03:12.969900Z","recorded_by":"Ida Wells","revision_id":1,"start":83,"state":"open","uid":"01a20d70-4c0f-75c3-b732-6032ef121411","via_id":null}', 'c32e3d63a7e4f6fad81716563578581d9eaf17be61c637a70f9d8ea694fec394');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (107, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'insert', 'proposals', 3, '{"body":"{\"content\":[[55,81]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[37,44]],\"name\":\"whalers\",\"kind\":\"collective\",\"role\":null,\"organization\":null}}","claim_id":null,"confidence":900,"decided_at":null,"id":3,"made_by":"rules","recorded_at":"2026-11-24T12:03:12.969900Z","recorded_by":"Ida Wells","revision_id":1,"start":55,"state":"open","uid":"01a20d70-4c0f-75c3-b732-6033c1ce2159","via_id":1}', '1439e1fcdc85c9e729e13d18f15da545fc62326919c4ce80ee6769776e748627');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (108, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'change', 'proposals', 1, '{"body":"{\"content\":[[37,54]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[27,31]],\"name\":\"Jacob Riis\",\"kind\":\"person\",\"role\":null,\"organization\":null}}","claim_id":null,"confidence":500,"decided_at":"2026-11-24T12:03:12.969900Z","id":1,"made_by":"rules","recorded_at":"2026-11-24T12:03:12.969900Z","recorded_by":"Ida Wells","revision_id":1,"start":37,"state":"skipped","uid":"01a20d70-4c0f-75c3-b732-6031e2944f7d","via_id":null}', '90d6fa01784992991fcb96d2a8c8fa2bf93768065fcd474f560be06dbc949bf2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (109, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'insert', 'sources', 13, '{"descriptor":null,"id":13,"kind":"collective","merged_at":null,"merged_into_id":null,"name":"whalers","name_key":"whalers","note":null,"recorded_at":"2026-11-24T12:03:12.969900Z","recorded_by":"Ida Wells","uid":"01a20d70-4c1e-7456-a04f-8e6055844951"}', '229630980fd0e707108a638e050acaf32ba1ee04e1bd3ce172a7f7a98adad4fa');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (110, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'insert', 'claims', 9, '{"fingerprint":"7ce4e84c7d45b9b325bf36677fc261c0","id":9,"kind":null,"note":null,"recorded_at":"2026-11-24T12:03:12.969900Z","recorded_by":"Ida Wells","story_id":2,"text":"A barrel costs ten dollars","uid":"01a20d70-4c26-76f3-9486-88edb96e4f72"}', '924a35a5c8815959aefd711576e4f28d22168e22293ba07dfc9f6aceecfdd165');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (111, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'insert', 'attributions', 10, '{"affiliation_id":null,"claim_id":9,"cue":null,"descriptor":null,"ground_rules":null,"id":10,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:03:12.969900Z","recorded_by":"Ida Wells","said_on":null,"source_id":11,"uid":"01a20d70-4c26-76f3-9486-88ee1095579d","via_id":null}', '5e2dc977bdf3435d0acd5d000a5656a72339553d64f59212ac735fdf0adabc2a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (112, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'insert', 'attributions', 11, '{"affiliation_id":null,"claim_id":9,"cue":null,"descriptor":null,"ground_rules":null,"id":11,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T12:03:12.969900Z","recorded_by":"Ida Wells","said_on":null,"source_id":13,"uid":"01a20d70-4c27-7181-b41e-0962dd809b7f","via_id":10}', 'c10042716555fa3b9c20c4df50a2c76d36cacd1e5611d04e670d4981318b579f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (113, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'insert', 'appearances', 2, '{"claim_id":9,"exact":"a barrel costs ten dollars","id":2,"moved_from_id":null,"prefix":"The oil comes from abroad. Riis said whalers held that ","recorded_at":"2026-11-24T12:03:12.969900Z","recorded_by":"Ida Wells","revision_id":1,"sha256":"7ce4e84c7d45b9b325bf36677fc261c08f3a53d4ddc385e4454bf527d0f35298","start":55,"stop":81,"suffix":". It smells.","uid":"01a20d70-4c2f-7502-b7d1-f804cf5e2c3b"}', 'c647fff4be29c52e90fee52de9ecd0514074d4c980817d9e8f8b19f112218d0a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (114, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'change', 'proposals', 3, '{"body":"{\"content\":[[55,81]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[37,44]],\"name\":\"whalers\",\"kind\":\"collective\",\"role\":null,\"organization\":null}}","claim_id":9,"confidence":900,"decided_at":"2026-11-24T12:03:12.969900Z","id":3,"made_by":"rules","recorded_at":"2026-11-24T12:03:12.969900Z","recorded_by":"Ida Wells","revision_id":1,"start":55,"state":"accepted","uid":"01a20d70-4c0f-75c3-b732-6033c1ce2159","via_id":1}', '3062303ae2688fc48260a77d437c6c4d7615003cfdb0e1838609172464914674');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (115, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'insert', 'revisions', 2, '{"id":2,"number":2,"recorded_at":"2026-11-24T12:03:12.969900Z","recorded_by":"Ida Wells","sha256":"c55145fb8b267ceafe022655e4a77e5928d1d2a98c880449aea19325a17f45b9","story_id":2,"text":"The oil comes from afar. It smells.","uid":"01a20d70-4c38-725e-9125-e11b33e7f538"}', '9a76a855ecf771e0d69a419dfa2d4d452008e63c306a8ec7e726bfbe002fd04e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (116, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'insert', 'losses', 1, '{"appearance_id":1,"id":1,"recorded_at":"2026-11-24T12:03:12.969900Z","recorded_by":"Ida Wells","revision_id":2,"start":0,"stop":23,"uid":"01a20d70-4c3d-709b-a1a1-7561e43275e1"}', '84c03404edf5c35a1ddce3745200c828b3022d422c1f54c453fe899c887ce9d6');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (117, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'insert', 'appearances', 3, '{"claim_id":6,"exact":"It smells","id":3,"moved_from_id":null,"prefix":"The oil comes from afar. ","recorded_at":"2026-11-24T12:03:12.969900Z","recorded_by":"Ida Wells","revision_id":2,"sha256":"bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155","start":25,"stop":34,"suffix":".","uid":"01a20d70-4c3e-754f-909e-0b817e0745ee"}', 'c66f26ba92dff007248a27a0c840fbe2382d90b15754d8afaf96f6846e200c8c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (118, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'change', 'appearances', 3, '{"claim_id":6,"exact":"It smells","id":3,"moved_from_id":1,"prefix":"The oil comes from afar. ","recorded_at":"2026-11-24T12:03:12.969900Z","recorded_by":"Ida Wells","revision_id":2,"sha256":"bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155","start":25,"stop":34,"suffix":".","uid":"01a20d70-4c3e-754f-909e-0b817e0745ee"}', '3c8df524846248750f03257fb3c9f98edaf216742b8f26b051e91cca0ab2ee5c');
INSERT INTO ledger (id, uid, recorded_at, head_seq, head_hash) VALUES (1, '01a20d6f-6450-77a8-9f67-89f4e769cd22', '2026-11-24T12:02:13.712691Z', 118, '3c8df524846248750f03257fb3c9f98edaf216742b8f26b051e91cca0ab2ee5c');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (1, '01a20d6f-6890-76a1-8d4b-669061acf917', 'The World', 'the world', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T12:02:14.798746Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (2, '01a20d6f-6cd0-758a-bcf3-08aecdd4875e', 'Nellie Bly', 'nellie bly', 'person', NULL, NULL, NULL, NULL, '2026-11-24T12:02:15.863512Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (3, '01a20d6f-715c-7284-ad81-bf4f8f196b8b', NULL, 'a lamplighter', 'unnamed', 'a lamplighter', NULL, NULL, NULL, '2026-11-24T12:02:17.026272Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (4, '01a20d6f-79c6-77dd-9688-de2efd0f06c4', 'The Mill', 'the mill', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T12:02:19.188600Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (5, '01a20d6f-79d4-7535-9283-8daaf8bd562f', 'The Bridge', 'the bridge', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T12:02:19.188600Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (6, '01a20d6f-a828-7758-a8a0-29cf7c9bfcde', 'Bly, N.', 'bly, n', 'person', NULL, 'As the masthead has her.', 2, '2026-11-24T12:02:32.119703Z', '2026-11-24T12:02:31.079966Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (7, '01a20d6f-b0be-724e-aa89-a9af7c193424', 'The Press Company', 'the press company', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T12:02:33.256442Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (8, '01a20d6f-b566-72f7-b624-8f6b5b0b2b09', NULL, 'a carter', 'unnamed', 'a carter', NULL, NULL, NULL, '2026-11-24T12:02:34.438976Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (9, '01a20d6f-ba43-7627-baf2-3cbef8d6dbf4', NULL, 'a porter', 'unnamed', 'a porter', NULL, NULL, NULL, '2026-11-24T12:02:35.699031Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (10, '01a20d6f-bfd4-7102-ac28-266a8a22cd70', NULL, 'a boatman', 'unnamed', 'a boatman', NULL, NULL, NULL, '2026-11-24T12:02:37.127650Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (11, '01a20d6f-c48b-75ff-87d1-73a993995b31', 'Jacob Riis', 'jacob riis', 'person', NULL, NULL, NULL, NULL, '2026-11-24T12:02:38.322272Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (12, '01a20d6f-ccf2-72c8-a399-3f2a891478f3', 'The Sun', 'the sun', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T12:02:40.476449Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (13, '01a20d70-4c1e-7456-a04f-8e6055844951', 'whalers', 'whalers', 'collective', NULL, NULL, NULL, NULL, '2026-11-24T12:03:12.969900Z', 'Ida Wells');
INSERT INTO tags (id, uid, name, recorded_at, recorded_by) VALUES (1, '01a20d6f-6cf6-77cc-a11d-17a0a4d78c0f', 'bridge', '2026-11-24T12:02:15.863512Z', 'Ida Wells');
INSERT INTO tags (id, uid, name, recorded_at, recorded_by) VALUES (2, '01a20d70-45dd-716e-a7ab-400e044540ab', 'oil', '2026-11-24T12:03:11.447431Z', 'Ida Wells');
INSERT INTO affiliations (id, uid, source_id, organization_id, role, tenure, valid_from, valid_until, recorded_at, recorded_by, relation) VALUES (1, '01a20d6f-79e6-7479-ac94-20e813aaca55', 4, 5, 'owner', 'present', NULL, NULL, '2026-11-24T12:02:19.188600Z', 'Ida Wells', 'belongs_to');
INSERT INTO affiliations (id, uid, source_id, organization_id, role, tenure, valid_from, valid_until, recorded_at, recorded_by, relation) VALUES (2, '01a20d6f-b0d1-7237-acee-b80ad5382c77', 1, 7, NULL, 'unknown', '1883-05-10', '1931', '2026-11-24T12:02:33.256442Z', 'Ida Wells', 'owned_by');
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (1, '01a20d6f-7e29-77d2-a8b2-25c8616de558', NULL, 'https://example.org/lamps', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T12:02:20.302897Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (2, '01a20d6f-ec49-71c2-a036-8d6a96f98142', 'The harbour log', 'https://example.org/harbour-log', NULL, NULL, NULL, NULL, NULL, '1887-11', '2026-11-24T12:02:48.507612Z', 'Ida Wells', 1, NULL, '1888-03-01T00:00:00.000000Z', 'It is of another harbour.');
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (3, '01a20d6f-f168-72cf-9e40-9f4717ab882b', 'The wire', 'https://example.org/wire', NULL, NULL, NULL, NULL, 7, NULL, '2026-11-24T12:02:49.807938Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (4, '01a20d6f-f5a6-743d-a1a1-e5bfbaf44f10', 'The almanac', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T12:02:50.912586Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (5, '01a20d6f-f7f6-774f-bba1-e4b738ef5614', 'The lamp book', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T12:02:51.509125Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (6, '01a20d6f-fa24-71e1-95b3-367ebc603064', 'Oil, as we had it', 'https://example.org/oil-story', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T12:02:52.060428Z', 'Ida Wells', 0, 2, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (7, '01a20d70-4bcb-752e-95ed-67acc3fd3e3e', 'A letter', NULL, NULL, '/desk/letter.pdf', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 12, NULL, NULL, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO stories (id, uid, slug, title, publisher_id, url, byline, published_on, recorded_at, recorded_by) VALUES (1, '01a20d6f-68a2-764e-979f-759548959236', 'lights', 'Lights on the river', 1, NULL, NULL, '1887-10', '2026-11-24T12:02:14.798746Z', 'Ida Wells');
INSERT INTO stories (id, uid, slug, title, publisher_id, url, byline, published_on, recorded_at, recorded_by) VALUES (2, '01a20d6f-a48d-73c8-8b85-a9b0a457db56', 'oil', 'Oil for the lamps', NULL, 'https://example.org/oil', 'Nellie Bly', NULL, '2026-11-24T12:02:30.151981Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (1, '01a20d6f-6ce8-71e3-960c-1ecaf2fc4a93', 'Nine lamps burn on the bridge.', '37a6c850618e754fc11fd4640e415a03', 'numerical', 1, NULL, '2026-11-24T12:02:15.863512Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (2, '01a20d6f-717c-71cd-8027-4976f5e956f2', 'The tenth lamp was stolen.', '2b6bbcf49d2b5fdbff69a17540ad9450', NULL, 1, NULL, '2026-11-24T12:02:17.026272Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (3, '01a20d6f-75aa-760e-bfb4-fc9f498e198f', 'The bridge is older than the mill.', '08e7fd23bbe7ef3bab9669e8fea5f8a3', NULL, 1, NULL, '2026-11-24T12:02:18.141293Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (4, '01a20d6f-79fe-74d6-a22f-ba70213c1a17', 'There are ten lamps on the bridge.', '3ae0e4d42dfb4d5a89dfd1791768fc6c', NULL, NULL, NULL, '2026-11-24T12:02:19.188600Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (5, '01a20d6f-b57c-7376-9586-499f8b266846', 'The oil comes from abroad.', '2104e40b6d1f2b1ae2a67841b66e11fe', NULL, 2, NULL, '2026-11-24T12:02:34.438976Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (6, '01a20d6f-c4a2-70f5-8a45-79cf3bc84d36', 'The oil is whale oil.', '7d93e201b2d5516d144a01f4fbd271f1', NULL, 2, NULL, '2026-11-24T12:02:38.322272Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (7, '01a20d6f-c8d7-7627-be93-f1e2ea8241bf', 'A barrel costs nine dollars.', '89a116bac09d044ab545e837b9370ec1', 'numerical', 2, NULL, '2026-11-24T12:02:39.434422Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (8, '01a20d6f-cd0a-77b4-a374-15ef59cf252d', 'Nobody saw the barrels.', 'b3123b533c14e01e3df0ad33d8e8f68a', NULL, NULL, NULL, '2026-11-24T12:02:40.476449Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (9, '01a20d70-4c26-76f3-9486-88edb96e4f72', 'A barrel costs ten dollars', '7ce4e84c7d45b9b325bf36677fc261c0', NULL, 2, NULL, '2026-11-24T12:03:12.969900Z', 'Ida Wells');
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (1, '01a20d6f-fc2b-771b-bdd4-7703a8afd98b', 3, 2, 'primary_source', 'It names the log.', '2026-11-24T12:02:52.576181Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (2, '01a20d6f-fe30-7455-a96c-c1f88d2aff91', 4, 5, 'quoted_from', NULL, '2026-11-24T12:02:53.094934Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (3, '01a20d6f-fff1-713a-9d8a-40847c494205', 5, 4, 'derived_from', NULL, '2026-11-24T12:02:53.540511Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (4, '01a20d70-01f3-7199-b915-42b51f5651ba', 5, 3, 'revision_of', NULL, '2026-11-24T12:02:54.055685Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (5, '01a20d70-4894-75ac-8643-ae0a85197789', 4, 3, 'quoted_from', NULL, '2026-11-24T12:03:12.132808Z', 'Ida Wells', '2026-11-24T12:03:12.867008Z', 'It was misread.');
INSERT INTO revisions (id, uid, story_id, number, text, sha256, recorded_at, recorded_by) VALUES (1, '01a20d6f-a48e-753b-9e98-7e79f7986861', 2, 1, 'The oil comes from abroad. Riis said whalers held that a barrel costs ten dollars. It smells.', 'd0d0d99ab159df80f42c7ce9d5bee948315699abaff7628863e79595855c8aa8', '2026-11-24T12:02:30.151981Z', 'Ida Wells');
INSERT INTO revisions (id, uid, story_id, number, text, sha256, recorded_at, recorded_by) VALUES (2, '01a20d70-4c38-725e-9125-e11b33e7f538', 2, 2, 'The oil comes from afar. It smells.', 'c55145fb8b267ceafe022655e4a77e5928d1d2a98c880449aea19325a17f45b9', '2026-11-24T12:03:12.969900Z', 'Ida Wells');
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (1, '01a20d70-4bd1-75dd-b1ba-c289f40b1bca', 5, 1, 'The oil comes from abroad', NULL, '. Riis said whalers held that a barrel costs ten dollars. It sme', 0, 25, 'a736af7fa3e04aaa5a90ccc325fe58d714a31295e8732c9109dcf8d39ac43e7d', '2026-11-24T12:03:12.969900Z', 'Ida Wells', NULL);
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (2, '01a20d70-4c2f-7502-b7d1-f804cf5e2c3b', 9, 1, 'a barrel costs ten dollars', 'The oil comes from abroad. Riis said whalers held that ', '. It smells.', 55, 81, '7ce4e84c7d45b9b325bf36677fc261c08f3a53d4ddc385e4454bf527d0f35298', '2026-11-24T12:03:12.969900Z', 'Ida Wells', NULL);
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (3, '01a20d70-4c3e-754f-909e-0b817e0745ee', 6, 2, 'It smells', 'The oil comes from afar. ', '.', 25, 34, 'bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155', '2026-11-24T12:03:12.969900Z', 'Ida Wells', 1);
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (1, '01a20d6f-6ce8-71e3-960c-1ecb6aee3bc4', 1, 2, NULL, NULL, NULL, 'wrote', NULL, 'indirect', NULL, NULL, '2026-11-24T12:02:15.863512Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (2, '01a20d6f-7184-7465-84ce-0855efb24968', 2, 2, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T12:02:17.026272Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (3, '01a20d6f-7185-753e-a9fe-eb22e4403356', 2, 3, 2, NULL, 'a lamplighter', NULL, 'stolen', 'direct', NULL, NULL, '2026-11-24T12:02:17.026272Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (4, '01a20d6f-79fe-74d6-a22f-ba71ba1c40e3', 4, 4, NULL, 1, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T12:02:19.188600Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (5, '01a20d6f-b585-70a2-9120-18fbfcdc4ea8', 5, 8, NULL, NULL, 'a carter', NULL, NULL, 'indirect', NULL, '1887-11', '2026-11-24T12:02:34.438976Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (6, '01a20d6f-ba9e-726b-96ab-d5c77670834d', 5, 9, NULL, NULL, 'a porter', NULL, NULL, 'indirect', 'background', NULL, '2026-11-24T12:02:35.699031Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (7, '01a20d6f-c010-762f-b753-1ce97b97f5e1', 5, 10, NULL, NULL, 'a boatman', NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T12:02:37.127650Z', 'Ida Wells', 'second_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (8, '01a20d6f-c4a3-725c-900f-0705a9e029e7', 6, 11, NULL, NULL, NULL, NULL, 'whale oil', 'mixed', NULL, NULL, '2026-11-24T12:02:38.322272Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (9, '01a20d6f-cd0b-7628-90c1-ec8e045c5b75', 8, 12, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T12:02:40.476449Z', 'Ida Wells', 'second_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (10, '01a20d70-4c26-76f3-9486-88ee1095579d', 9, 11, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (11, '01a20d70-4c27-7181-b41e-0962dd809b7f', 9, 13, 10, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T12:03:12.969900Z', 'Ida Wells', 'unknown');
INSERT INTO claim_tags (id, claim_id, tag_id, recorded_at, recorded_by) VALUES (1, 1, 1, '2026-11-24T12:02:15.863512Z', 'Ida Wells');
INSERT INTO claim_tags (id, claim_id, tag_id, recorded_at, recorded_by) VALUES (2, 5, 2, '2026-11-24T12:03:11.447431Z', 'Ida Wells');
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (1, '01a20d6f-7e2c-7451-9b18-28aebfe4be33', 1, 'content', 'supports', 'primary', 1, NULL, NULL, NULL, '2026-11-24T12:02:20.302897Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (2, '01a20d6f-8267-74cb-9b49-f5b293d442e5', 4, 'content', 'refutes', 'undetermined', NULL, NULL, NULL, 'The tenth hook is empty.', '2026-11-24T12:02:21.391146Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (3, '01a20d70-0409-7567-853f-458c03e42d83', 6, 'content', 'supports', 'undetermined', 3, NULL, 'p. 4', NULL, '2026-11-24T12:02:54.579376Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (4, '01a20d70-0627-70ee-9c0f-967d1f896ab0', 6, 'content', 'supports', 'secondary', 4, NULL, NULL, NULL, '2026-11-24T12:02:55.127274Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (5, '01a20d70-0842-7485-9a7f-885da8f9e099', 6, 'attribution', 'context', 'undetermined', NULL, 'call to the harbour office', NULL, 'They have his letter.', '2026-11-24T12:02:55.671296Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (6, '01a20d70-0a38-758e-bf43-552e8e4ae9ca', 7, 'content', 'supports', 'undetermined', 5, NULL, NULL, NULL, '2026-11-24T12:02:56.168994Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (7, '01a20d70-0c4e-71bd-809e-9c86042704dd', 7, 'content', 'supports', 'primary', NULL, NULL, NULL, 'A bill for nine dollars.', '2026-11-24T12:02:56.704231Z', 'Ida Wells', '2026-11-24T12:03:06.659360Z', 'The bill was for soap.');
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (8, '01a20d70-0e6d-70b3-ad7c-e3ed88cccd4e', 8, 'content', 'supports', 'undetermined', 4, NULL, NULL, NULL, '2026-11-24T12:02:57.246236Z', 'Ida Wells', NULL, NULL);
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (1, '01a20d6f-a0a5-74c4-8df0-699a8cd7ea12', 4, 1, 'contradicts', NULL, '2026-11-24T12:02:29.143178Z', 'Ida Wells');
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (2, '01a20d70-4024-7044-a32c-6c1e2a4e17ea', 8, 5, 'depends_on', NULL, '2026-11-24T12:03:09.986401Z', 'Ida Wells');
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (3, '01a20d70-42f2-7255-a250-ce0af2cf90ab', 6, 2, 'revises', NULL, '2026-11-24T12:03:10.699743Z', 'Ida Wells');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (1, '01a20d6f-86ed-731b-831c-0213e9d7fe09', 1, 'content', 'confirmed', 'I counted them.', 'Ida Wells', '1887-10-09T00:00:00.000000Z', NULL, '2026-11-24T12:02:22.518479Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (2, '01a20d6f-8b4e-74ad-903c-92965f986449', 4, 'content', 'refuted', 'One hook is empty.', 'Ida Wells', '1887-10-09T00:00:00.000000Z', NULL, '2026-11-24T12:02:23.664860Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (3, '01a20d6f-90b4-7536-a93f-59c5e5266f9d', 1, 'attribution', 'confirmed', 'It is her column.', 'Ida Wells', '2026-11-24T12:02:25.060671Z', 'I hold the paper.', '2026-11-24T12:02:25.060671Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (4, '01a20d6f-9693-70ad-8f78-0b65e66199e7', 4, 'content', 'unchecked', 'The lamp may be at the smith''s.', 'Ida Wells', '2026-11-24T12:02:26.563683Z', NULL, '2026-11-24T12:02:26.563683Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (5, '01a20d6f-9bdc-7789-be52-b5121e0c02c7', 3, 'content', 'withdrawn', 'The paragraph was cut.', 'Ida Wells', '2026-11-24T12:02:27.917735Z', NULL, '2026-11-24T12:02:27.917735Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (6, '01a20d70-1233-7723-adf3-fb23e895ed74', 7, 'content', 'confirmed', 'The bill says so.', 'Ida Wells', '1887-12-01T00:00:00.000000Z', NULL, '2026-11-24T12:02:58.202697Z', 'Ida Wells', 1, '1888-06');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (7, '01a20d70-1915-7627-825b-01c6d5b6a42a', 6, 'content', 'confirmed', 'The log says so.', 'Ida Wells', '2026-11-24T12:02:59.971097Z', 'He who wrote it down is known.', '2026-11-24T12:02:59.971097Z', 'Ida Wells', 3, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (8, '01a20d70-1d5c-75a8-befc-6a5c1c1fe01a', 5, 'content', 'unconfirmed', 'Nobody would be named.', 'Ida Wells', '2026-11-24T12:03:01.072450Z', NULL, '2026-11-24T12:03:01.072450Z', 'Ida Wells', 3, '2100-01-02');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (9, '01a20d70-3879-737d-af98-9a1a01e2eb4c', 7, 'content', 'refuted', 'A barrel costs twelve.', 'Ida Wells', '2026-11-24T12:03:08.010967Z', NULL, '2026-11-24T12:03:08.010967Z', 'Ida Wells', 3, NULL);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (1, 1, 1);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (2, 2, 2);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (3, 6, 7);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (4, 7, 3);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (5, 9, 6);
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (1, '01a20d70-102a-769f-8907-344c784f607e', 'evidence', 1, 0, 0, 0, 0, 1, 'To begin with.', '2026-11-24T12:02:57.700815Z', 'Ida Wells');
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (2, '01a20d70-13f4-74c1-9bca-ab18514d26c8', 'two-source', 1, 2, 1, 0, 0, 1, 'The editors agreed on it.', '2026-11-24T12:02:58.675112Z', 'Ida Wells');
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (3, '01a20d70-15c0-735a-8926-9f72d1ea2c14', 'river', 1, 1, 1, 1, 1, 1, 'Unnamed sources alone do not do.', '2026-11-24T12:02:59.131894Z', 'Ida Wells');
INSERT INTO discredits (id, uid, source_id, because, valid_from, recorded_at, recorded_by, lifted_at, lifted_because) VALUES (1, '01a20d6f-de81-737d-8965-7474760056e2', 12, 'It made up a talk.', '1887', '2026-11-24T12:02:44.956335Z', 'Ida Wells', NULL, NULL);
INSERT INTO discredits (id, uid, source_id, because, valid_from, recorded_at, recorded_by, lifted_at, lifted_because) VALUES (2, '01a20d6f-e2d6-70c7-a8b0-da3eb7dcee0f', 4, 'It was thought to lie.', NULL, '2026-11-24T12:02:46.078669Z', 'Ida Wells', '2026-11-24T12:02:47.221310Z', 'It did not.');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (1, '01a20d6f-d056-7117-b3b9-aae1f6b69790', 8, 9, 'same', 'The carter carried for the porter, who is himself.', '2026-11-24T12:02:41.345698Z', 'Ida Wells');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (2, '01a20d6f-d412-778b-b103-d3240c7caa86', 8, 10, 'different', 'They were seen side by side.', '2026-11-24T12:02:42.303105Z', 'Ida Wells');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (3, '01a20d6f-d78b-7758-905e-f83f2f287c10', 9, 10, 'unknown', 'Nobody could tell.', '2026-11-24T12:02:43.190501Z', 'Ida Wells');
INSERT INTO source_ratings (id, uid, source_id, reliability, because, rated_at, recorded_at, recorded_by, rated_by) VALUES (1, '01a20d6f-db53-7240-b687-a0cde61d3d3d', 11, 'B', 'Two of three held.', '1888-01-01T00:00:00.000000Z', '2026-11-24T12:02:44.155907Z', 'Ida Wells', NULL);
INSERT INTO publications (id, uid, story_id, published_at, embargo_until, head_seq, head_hash, recorded_at, recorded_by) VALUES (1, '01a20d70-308e-732c-b9ab-7971f52b872d', 2, '1888-02-01T00:00:00.000000Z', '1888-01-31', 83, 'eb6a3f549e33cd8fc608080cf61491d284ae81cb8664ad378fdb304773898f59', '2026-11-24T12:03:05.975323Z', 'Ida Wells');
INSERT INTO publications (id, uid, story_id, published_at, embargo_until, head_seq, head_hash, recorded_at, recorded_by) VALUES (2, '01a20d70-3d60-74a1-9790-ad9b7fc6be2b', 2, '1888-04-01T00:00:00.000000Z', NULL, 92, '244a8f08c196cc5b18cf1d99a814ecf540cccd9d8c6847dec134d1ac6bebdd82', '2026-11-24T12:03:09.262058Z', 'Ida Wells');
INSERT INTO comment_requests (id, uid, claim_id, source_id, channel, asked_at, answered_at, answer, recorded_at, recorded_by) VALUES (1, '01a20d70-2841-7620-86d6-fb260459c09c', 6, 4, 'letter', '1887-12-02T00:00:00.000000Z', '1887-12-04T00:00:00.000000Z', 'No comment.', '2026-11-24T12:03:03.774561Z', 'Ida Wells');
INSERT INTO comment_requests (id, uid, claim_id, source_id, channel, asked_at, answered_at, answer, recorded_at, recorded_by) VALUES (2, '01a20d70-2e06-7369-a5af-93cba2c299d0', 5, 7, NULL, '2026-11-24T12:03:05.283255Z', NULL, NULL, '2026-11-24T12:03:05.283255Z', 'Ida Wells');
INSERT INTO information_ratings (id, uid, claim_id, credibility, because, rated_at, recorded_at, recorded_by, rated_by) VALUES (1, '01a20d70-24d2-77a4-b14e-b32621e019c4', 5, '3', 'It fits the tariff.', '1888-01-01T00:00:00.000000Z', '2026-11-24T12:03:02.993046Z', 'Ida Wells', NULL);
INSERT INTO corrections (id, uid, story_id, claim_id, verdict_id, text, corrected_by, corrected_at, recorded_at, recorded_by) VALUES (1, '01a20d70-3ad8-760e-adab-ea8867963b1f', 2, 7, 9, 'An earlier version gave a wrong price.', 'Ida Wells', '1888-03-02T00:00:00.000000Z', '2026-11-24T12:03:08.627955Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (1, 1, 5, 'unconfirmed', 'unchecked', 8, '2026-11-24T12:03:05.975323Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (2, 1, 6, 'confirmed', 'unchecked', 7, '2026-11-24T12:03:05.975323Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (3, 1, 7, 'confirmed', 'unchecked', 6, '2026-11-24T12:03:05.975323Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (4, 2, 5, 'unconfirmed', 'unchecked', 8, '2026-11-24T12:03:09.262058Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (5, 2, 6, 'confirmed', 'unchecked', 7, '2026-11-24T12:03:09.262058Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (6, 2, 7, 'refuted', 'unchecked', 9, '2026-11-24T12:03:09.262058Z', 'Ida Wells');
INSERT INTO signoffs (id, uid, claim_id, verdict_id, signed_by, signed_at, knows_identity, note, recorded_at, recorded_by) VALUES (1, '01a20d70-217f-7745-a92d-0999df459ac9', 6, 7, 'Ethel Payne', '2026-11-24T12:03:02.135883Z', 1, 'Read the log.', '2026-11-24T12:03:02.135883Z', 'Ida Wells');
INSERT INTO losses (id, uid, appearance_id, revision_id, start, stop, recorded_at, recorded_by) VALUES (1, '01a20d70-4c3d-709b-a1a1-7561e43275e1', 1, 2, 0, 23, '2026-11-24T12:03:12.969900Z', 'Ida Wells');
INSERT INTO proposals (id, uid, revision_id, start, body, made_by, confidence, via_id, state, claim_id, decided_at, recorded_at, recorded_by) VALUES (1, '01a20d70-4c0f-75c3-b732-6031e2944f7d', 1, 37, '{"content":[[37,54]],"cue":[],"mode":null,"source":{"spans":[[27,31]],"name":"Jacob Riis","kind":"person","role":null,"organization":null}}', 'rules', 500, NULL, 'skipped', NULL, '2026-11-24T12:03:12.969900Z', '2026-11-24T12:03:12.969900Z', 'Ida Wells');
INSERT INTO proposals (id, uid, revision_id, start, body, made_by, confidence, via_id, state, claim_id, decided_at, recorded_at, recorded_by) VALUES (2, '01a20d70-4c0f-75c3-b732-6032ef121411', 1, 83, '{"content":[[83,92]],"cue":[],"mode":null,"source":null}', 'rules', 250, NULL, 'open', NULL, NULL, '2026-11-24T12:03:12.969900Z', 'Ida Wells');
INSERT INTO proposals (id, uid, revision_id, start, body, made_by, confidence, via_id, state, claim_id, decided_at, recorded_at, recorded_by) VALUES (3, '01a20d70-4c0f-75c3-b732-6033c1ce2159', 1, 55, '{"content":[[55,81]],"cue":[],"mode":null,"source":{"spans":[[37,44]],"name":"whalers","kind":"collective","role":null,"organization":null}}', 'rules', 900, 1, 'accepted', 9, '2026-11-24T12:03:12.969900Z', '2026-11-24T12:03:12.969900Z', 'Ida Wells');
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (1, 'confirmed', 'confirmed', 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (2, 'unchecked', 'unchecked', 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (3, 'withdrawn', 'unchecked', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (4, 'unchecked', 'unchecked', 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (5, 'unconfirmed', 'unchecked', 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, '2100-01-02');
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
