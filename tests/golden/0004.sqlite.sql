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
CREATE TABLE bands (
	band INTEGER NOT NULL, 
	claim_id INTEGER NOT NULL, 
	CONSTRAINT pk_bands PRIMARY KEY (band, claim_id), 
	CONSTRAINT fk_bands_claim_id FOREIGN KEY(claim_id) REFERENCES claims (id)
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE vectors (
	claim_id INTEGER NOT NULL, 
	model TEXT NOT NULL, 
	vector BLOB NOT NULL, 
	CONSTRAINT pk_vectors PRIMARY KEY (claim_id), 
	CONSTRAINT ck_vectors_model_length CHECK (length(model) = 64), 
	CONSTRAINT fk_vectors_claim_id FOREIGN KEY(claim_id) REFERENCES claims (id)
)
 STRICT

;
CREATE TABLE merges (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	ledger_uid TEXT NOT NULL, 
	head_seq INTEGER NOT NULL, 
	head_hash TEXT NOT NULL, 
	schema TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_merges PRIMARY KEY (id), 
	CONSTRAINT ck_merges_head_seq_range CHECK (head_seq >= 0), 
	CONSTRAINT ck_merges_head_hash_length CHECK (length(head_hash) = 64), 
	CONSTRAINT ck_merges_recorded_by_length CHECK (length(recorded_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_merges_schema_length CHECK (length(schema) BETWEEN 1 AND 500), 
	CONSTRAINT uq_merges_uid UNIQUE (uid), 
	CONSTRAINT uq_merges_ledger_uid_head_seq UNIQUE (ledger_uid, head_seq)
)
 STRICT

;
CREATE TABLE merged_entries (
	ledger_uid TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	written_at TEXT NOT NULL, 
	written_by TEXT NOT NULL, 
	act TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_merged_entries PRIMARY KEY (ledger_uid, seq), 
	CONSTRAINT ck_merged_entries_act_word CHECK (act IN ('insert', 'change', 'remove')), 
	CONSTRAINT ck_merged_entries_hash_length CHECK (length(hash) = 64), 
	CONSTRAINT ck_merged_entries_written_by_length CHECK (length(written_by) BETWEEN 1 AND 500), 
	CONSTRAINT ck_merged_entries_seq_range CHECK (seq > 0)
)
 STRICT

;
INSERT INTO alembic_version (version_num) VALUES ('0004');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (1, '2026-11-24T20:39:11.759714Z', 'Ida Wells', 'insert', 'sources', 1, '{"descriptor":null,"id":1,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The World","name_key":"the world","note":null,"recorded_at":"2026-11-24T20:39:11.759714Z","recorded_by":"Ida Wells","uid":"01a20f48-b09a-7117-9f23-5490acf47fc1"}', '72b3143bf211523858e74e21b63b061facff7adaae44dcfd8cf13be01b8e7c78');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (10, '2026-11-24T20:39:14.501534Z', 'Ida Wells', 'insert', 'attributions', 2, '{"affiliation_id":null,"claim_id":2,"cue":null,"descriptor":null,"ground_rules":null,"id":2,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T20:39:14.501534Z","recorded_by":"Ida Wells","said_on":null,"source_id":2,"uid":"01a20f48-bb90-7521-8909-3f35e66f0d36","via_id":null}', '226f3dc1bd9571a9cd7089d68c46cee18f1c8a58d84ba990be2a96fac7d0cfd5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (100, '2026-11-24T20:40:57.567620Z', 'Ida Wells', 'insert', 'claim_tags', 2, '{"claim_id":5,"id":2,"recorded_at":"2026-11-24T20:40:57.567620Z","recorded_by":"Ida Wells","tag_id":2}', 'd7541359ab3dab662060c80346031891d06dd5ab619f9e3292c001bd0053e2f5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (101, '2026-11-24T20:40:59.381579Z', 'Ida Wells', 'insert', 'derivations', 5, '{"document_id":4,"id":5,"kind":"quoted_from","note":null,"origin_id":3,"recorded_at":"2026-11-24T20:40:59.381579Z","recorded_by":"Ida Wells","uid":"01a20f4a-5513-71ad-9056-abcde5d2dd53","withdrawn_at":null,"withdrawn_because":null}', 'b96bfacdfb1a57d7748d0aabfe98623b829faece61c0c4b3172273b885de3985');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (102, '2026-11-24T20:41:01.305427Z', 'Ida Wells', 'change', 'derivations', 5, '{"document_id":4,"id":5,"kind":"quoted_from","note":null,"origin_id":3,"recorded_at":"2026-11-24T20:40:59.381579Z","recorded_by":"Ida Wells","uid":"01a20f4a-5513-71ad-9056-abcde5d2dd53","withdrawn_at":"2026-11-24T20:41:01.305427Z","withdrawn_because":"It was misread."}', '13c706f3ed0fd74428c06e1340c60e19d3bf2af3394499cd9ed4bcd1cc345bd0');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (103, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'insert', 'documents', 7, '{"archived_url":null,"id":7,"original":0,"path":"/desk/letter.pdf","published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T20:41:01.552334Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","size":12,"story_id":null,"title":"A letter","uid":"01a20f4a-5d81-725b-8c4e-9e89ab1d53c9","url":null}', 'ada252b45a0490a4910055c99f5c0807a56196b110e7dcedf149ed46279dcd72');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (104, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'insert', 'appearances', 1, '{"claim_id":5,"exact":"The oil comes from abroad","id":1,"moved_from_id":null,"prefix":null,"recorded_at":"2026-11-24T20:41:01.552334Z","recorded_by":"Ida Wells","revision_id":1,"sha256":"a736af7fa3e04aaa5a90ccc325fe58d714a31295e8732c9109dcf8d39ac43e7d","start":0,"stop":25,"suffix":". Riis said whalers held that a barrel costs ten dollars. It sme","uid":"01a20f4a-5d84-7695-8706-971e4a353988"}', 'ed183a43c0a6cde9be63916adf13417fafacb809f13900be56e9954b2d97f07f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (105, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'insert', 'proposals', 1, '{"body":"{\"content\":[[37,54]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[27,31]],\"name\":\"Jacob Riis\",\"kind\":\"person\",\"role\":null,\"organization\":null}}","claim_id":null,"confidence":500,"decided_at":null,"id":1,"made_by":"rules","recorded_at":"2026-11-24T20:41:01.552334Z","recorded_by":"Ida Wells","revision_id":1,"start":37,"state":"open","uid":"01a20f4a-5de7-70dd-8fc4-e44e6558f664","via_id":null}', 'd94f4255c23b0854869c82809f952c61d03ee939d33397f609db80be9cc63af5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (106, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'insert', 'proposals', 2, '{"body":"{\"content\":[[83,92]],\"cue\":[],\"mode\":null,\"source\":null}","claim_id":null,"confidence":250,"decided_at":null,"id":2,"made_by":"rules","recorded_at":"2026-11-24T20:41:01.552334Z","recorded_by":"Ida Wells","revision_id":1,"start":83,"state":"open","uid":"01a20f4a-5de7-70dd-8fc4-e44f2b38ae0c","via_id":null}', '8ae2018fd011b1584fe4dd2872d6258d76bd3399dea65043e6e5f764aa7ba9d2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (107, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'insert', 'proposals', 3, '{"body":"{\"content\":[[55,81]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[37,44]],\"name\":\"whalers\",\"kind\":\"collective\",\"role\":null,\"organization\":null}}","claim_id":null,"confidence":900,"decided_at":null,"id":3,"made_by":"rules","recorded_at":"2026-11-24T20:41:01.552334Z","recorded_by":"Ida Wells","revision_id":1,"start":55,"state":"open","uid":"01a20f4a-5de8-73d5-ba74-cc6a88c7617e","via_id":1}', 'c9d9488d1e4d0f45ecd6198d152b38fb68b947078cca2c1512a17f3d00c0576d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (108, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'change', 'proposals', 1, '{"body":"{\"content\":[[37,54]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[27,31]],\"name\":\"Jacob Riis\",\"kind\":\"person\",\"role\":null,\"organization\":null}}","claim_id":null,"confidence":500,"decided_at":"2026-11-24T20:41:01.552334Z","id":1,"made_by":"rules","recorded_at":"2026-11-24T20:41:01.552334Z","recorded_by":"Ida Wells","revision_id":1,"start":37,"state":"skipped","uid":"01a20f4a-5de7-70dd-8fc4-e44e6558f664","via_id":null}', 'b405383381073687e38d7c78b31eb4ce025731b216eaa66362b7d0cb3ba69e67');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (109, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'insert', 'sources', 13, '{"descriptor":null,"id":13,"kind":"collective","merged_at":null,"merged_into_id":null,"name":"whalers","name_key":"whalers","note":null,"recorded_at":"2026-11-24T20:41:01.552334Z","recorded_by":"Ida Wells","uid":"01a20f4a-5e19-7780-82b8-a89bcfd0c7a0"}', '30e80f2fe44ab4f535574d9cb5174572705b460e6a92b9b8622efea75c6b1402');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (11, '2026-11-24T20:39:14.501534Z', 'Ida Wells', 'insert', 'attributions', 3, '{"affiliation_id":null,"claim_id":2,"cue":null,"descriptor":"a lamplighter","ground_rules":null,"id":3,"knowledge":"unknown","mode":"direct","quote":"stolen","recorded_at":"2026-11-24T20:39:14.501534Z","recorded_by":"Ida Wells","said_on":null,"source_id":3,"uid":"01a20f48-bb90-7521-8909-3f3686b10548","via_id":2}', '43ad995245355d99d1140bd62683f55eefd037996742e5d6f7211042f96bc7d5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (110, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'insert', 'claims', 9, '{"fingerprint":"7ce4e84c7d45b9b325bf36677fc261c0","id":9,"kind":null,"note":null,"recorded_at":"2026-11-24T20:41:01.552334Z","recorded_by":"Ida Wells","story_id":2,"text":"A barrel costs ten dollars","uid":"01a20f4a-5e32-7159-81bc-83853ea7fbde"}', '840fdcf385f15b017a6a47973772092b2309908ec57e8624dcde370dda69f4e2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (111, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'insert', 'attributions', 10, '{"affiliation_id":null,"claim_id":9,"cue":null,"descriptor":null,"ground_rules":null,"id":10,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T20:41:01.552334Z","recorded_by":"Ida Wells","said_on":null,"source_id":11,"uid":"01a20f4a-5e33-7242-9e28-6c3067d8c3db","via_id":null}', '35e12354539220f38b764801903b5ca296e133d39f4ce91b633e4ad2f511dec3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (112, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'insert', 'attributions', 11, '{"affiliation_id":null,"claim_id":9,"cue":null,"descriptor":null,"ground_rules":null,"id":11,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T20:41:01.552334Z","recorded_by":"Ida Wells","said_on":null,"source_id":13,"uid":"01a20f4a-5e34-74cc-a204-1e17f33b22cd","via_id":10}', '90c726a39476d018c6b3313dbdce18a4fe8edea2549a9d181da8e5fc37d5f907');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (113, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'insert', 'appearances', 2, '{"claim_id":9,"exact":"a barrel costs ten dollars","id":2,"moved_from_id":null,"prefix":"The oil comes from abroad. Riis said whalers held that ","recorded_at":"2026-11-24T20:41:01.552334Z","recorded_by":"Ida Wells","revision_id":1,"sha256":"7ce4e84c7d45b9b325bf36677fc261c08f3a53d4ddc385e4454bf527d0f35298","start":55,"stop":81,"suffix":". It smells.","uid":"01a20f4a-5e50-729d-8681-4dd0a1374020"}', 'ebf9a6065dc25f50327f4c3c6206d87441fee6e250eabafa21561c2f62fc88bc');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (114, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'change', 'proposals', 3, '{"body":"{\"content\":[[55,81]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[37,44]],\"name\":\"whalers\",\"kind\":\"collective\",\"role\":null,\"organization\":null}}","claim_id":9,"confidence":900,"decided_at":"2026-11-24T20:41:01.552334Z","id":3,"made_by":"rules","recorded_at":"2026-11-24T20:41:01.552334Z","recorded_by":"Ida Wells","revision_id":1,"start":55,"state":"accepted","uid":"01a20f4a-5de8-73d5-ba74-cc6a88c7617e","via_id":1}', 'a9557b656e75f3aed31bd8ea93822ac77f3beaf4e7c40bb4dab9a4e01a0bfa98');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (115, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'insert', 'appearances', 3, '{"claim_id":6,"exact":"It smells","id":3,"moved_from_id":null,"prefix":"abroad. Riis said whalers held that a barrel costs ten dollars. ","recorded_at":"2026-11-24T20:41:01.552334Z","recorded_by":"Ida Wells","revision_id":1,"sha256":"bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155","start":83,"stop":92,"suffix":".","uid":"01a20f4a-5e6f-7630-a588-1a03ead3303b"}', 'ce56064bf194fa8d611283a03dd830d6eecd09a5737d898e7a7b701da6081080');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (116, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'insert', 'revisions', 2, '{"id":2,"number":2,"recorded_at":"2026-11-24T20:41:01.552334Z","recorded_by":"Ida Wells","sha256":"c55145fb8b267ceafe022655e4a77e5928d1d2a98c880449aea19325a17f45b9","story_id":2,"text":"The oil comes from afar. It smells.","uid":"01a20f4a-5ee2-73f8-a23a-17419e71a991"}', '06898052e86354b4a9844e7c755cf118b16111dae2910821cdfe8b73464293ab');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (117, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'insert', 'appearances', 4, '{"claim_id":6,"exact":"It smells","id":4,"moved_from_id":3,"prefix":"The oil comes from afar. ","recorded_at":"2026-11-24T20:41:01.552334Z","recorded_by":"Ida Wells","revision_id":2,"sha256":"bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155","start":25,"stop":34,"suffix":".","uid":"01a20f4a-5ee4-7734-8a7b-662e97f3157f"}', '8e0b6d195db199afd77daa4a3f59f11cd776ca972dfe58b4cfd34c8f3665ca16');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (118, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'insert', 'losses', 1, '{"appearance_id":1,"id":1,"recorded_at":"2026-11-24T20:41:01.552334Z","recorded_by":"Ida Wells","revision_id":2,"start":0,"stop":24,"uid":"01a20f4a-5ee4-7734-8a7b-662f0713f207"}', 'cc52b96d62382f862567a0a3c306c557a4026071a1da3b3de6894518b1b0498c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (119, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'insert', 'losses', 2, '{"appearance_id":2,"id":2,"recorded_at":"2026-11-24T20:41:01.552334Z","recorded_by":"Ida Wells","revision_id":2,"start":19,"stop":24,"uid":"01a20f4a-5eec-7711-a331-08a1421be7af"}', '291486578ab180f8e45aa480836ef79038ffe4e12f1fd7c27679e819e0ec1343');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (12, '2026-11-24T20:39:15.963459Z', 'Ida Wells', 'insert', 'claims', 3, '{"fingerprint":"08e7fd23bbe7ef3bab9669e8fea5f8a3","id":3,"kind":null,"note":null,"recorded_at":"2026-11-24T20:39:15.963459Z","recorded_by":"Ida Wells","story_id":1,"text":"The bridge is older than the mill.","uid":"01a20f48-c110-7200-b0ef-f9eab637c463"}', '16bad8af8c153c65dc934a2b6660df3cb4cf1f3da61d84e747650e344f78619d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (120, '2026-11-24T20:41:11.539337Z', 'Ida Wells', 'insert', 'sources', 14, '{"descriptor":null,"id":14,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Nellie Bly","name_key":"nellie bly","note":null,"recorded_at":"2026-11-24T20:41:07.002418Z","recorded_by":"Ethel Payne","uid":"01a20f4a-72e1-712e-823a-746d5eee8cb2"}', '657f963dd22c0bedfd4cf54db8f8727d573544f751f9b7d253dd4c55df20f506');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (121, '2026-11-24T20:41:11.539337Z', 'Ida Wells', 'insert', 'claims', 10, '{"fingerprint":"63a829c5846d42ffd298f044b351e590","id":10,"kind":null,"note":null,"recorded_at":"2026-11-24T20:41:07.002418Z","recorded_by":"Ethel Payne","story_id":null,"text":"The mill stood before the bridge.","uid":"01a20f4a-7312-7666-8936-b355bf721711"}', '82d172ad103a99674eeebe414b53925ab990254b45958e9a790222753cfb0c90');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (122, '2026-11-24T20:41:11.539337Z', 'Ida Wells', 'insert', 'documents', 8, '{"archived_url":null,"id":8,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T20:41:09.116785Z","recorded_by":"Ethel Payne","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":null,"uid":"01a20f4a-7b1c-71f0-af30-a7aa1756a9de","url":"https://example.org/mill"}', '4464694715554bdf18cfe5af80f7c307a3ba8ada656ee3d208c0b86598276c20');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (123, '2026-11-24T20:41:11.539337Z', 'Ida Wells', 'insert', 'attributions', 12, '{"affiliation_id":null,"claim_id":10,"cue":null,"descriptor":null,"ground_rules":null,"id":12,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T20:41:07.002418Z","recorded_by":"Ethel Payne","said_on":null,"source_id":14,"uid":"01a20f4a-7313-7148-a486-12f84cd0e222","via_id":null}', '0f2f4b38d4166db0367f762ada4adfe1c3679da6e1371b6b6ac9f35659fddfde');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (124, '2026-11-24T20:41:11.539337Z', 'Ida Wells', 'insert', 'claim_tags', 3, '{"claim_id":10,"id":3,"recorded_at":"2026-11-24T20:41:07.002418Z","recorded_by":"Ethel Payne","tag_id":1}', 'c2ecf89fcdb39c903695bbbc8660215ac157f42c573b7c76fbcf438412b2f7ce');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (125, '2026-11-24T20:41:11.539337Z', 'Ida Wells', 'insert', 'evidence', 9, '{"claim_id":10,"contact":null,"document_id":8,"id":9,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-24T20:41:09.116785Z","recorded_by":"Ethel Payne","stance":"supports","target":"content","uid":"01a20f4a-7b27-7619-8687-f6afb20aa37e","withdrawn_at":null,"withdrawn_because":null}', '32810c99fc758ed3016afc17ab857251c130b4226befa8787c09399b0e40b93c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (126, '2026-11-24T20:41:11.539337Z', 'Ida Wells', 'insert', 'verdicts', 10, '{"because":"The deed is older.","check_after":null,"claim_id":10,"decided_at":"1888-05-01T00:00:00.000000Z","decided_by":"Ethel Payne","id":10,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T20:41:11.209887Z","recorded_by":"Ethel Payne","status":"confirmed","target":"content","uid":"01a20f4a-838f-73e7-aa5a-2cec7341681f"}', 'ccde3c8d0a0e4887b43fee945e31df8110ab56d1b053ac25bb19b1bc2a8a7c85');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (127, '2026-11-24T20:41:11.539337Z', 'Ida Wells', 'insert', 'verdict_evidence', 6, '{"evidence_id":9,"id":6,"verdict_id":10}', 'a16006a8e07f836528234843629d2a1ea98baad2f90b7c50b360bcd191568ac1');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (128, '2026-11-24T20:41:11.539337Z', 'Ida Wells', 'insert', 'merges', 1, '{"head_hash":"4599207582f340370048b7fa9808081d340554f1ae74dda136b931b327444a4b","head_seq":9,"id":1,"ledger_uid":"01a20f4a-69e5-72a6-bb5c-94f57591f5d7","recorded_at":"2026-11-24T20:41:11.539337Z","recorded_by":"Ida Wells","schema":"0004","uid":"01a20f4a-8614-757a-aca0-bd3a7118267b"}', '0efb08fe975f396d5d08b5220bc332e13a18e18f4bc2d2daed741a5511672af2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (13, '2026-11-24T20:39:17.350242Z', 'Ida Wells', 'insert', 'sources', 4, '{"descriptor":null,"id":4,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Mill","name_key":"the mill","note":null,"recorded_at":"2026-11-24T20:39:17.350242Z","recorded_by":"Ida Wells","uid":"01a20f48-c67e-73da-8bf6-65b4fc71c8e7"}', 'ed73372cec41166cdfa08b6bf305d22382f4a30853a06f3ff52a481edb70a0f2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (14, '2026-11-24T20:39:17.350242Z', 'Ida Wells', 'insert', 'sources', 5, '{"descriptor":null,"id":5,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Bridge","name_key":"the bridge","note":null,"recorded_at":"2026-11-24T20:39:17.350242Z","recorded_by":"Ida Wells","uid":"01a20f48-c69b-76e3-a125-3db2eeb536b6"}', '333c1acf0cc4ae8b5426e7d7f210e3362bd1a81141d7d80afd418935ef2c2272');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (15, '2026-11-24T20:39:17.350242Z', 'Ida Wells', 'insert', 'affiliations', 1, '{"id":1,"organization_id":5,"recorded_at":"2026-11-24T20:39:17.350242Z","recorded_by":"Ida Wells","relation":"belongs_to","role":"owner","source_id":4,"tenure":"present","uid":"01a20f48-c6a4-7292-94e0-1730eaae03f9","valid_from":null,"valid_until":null}', 'a3a056c157c6f70025881d511fb2a5edaef9fc8e5a3482f2b655151da70fc18a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (16, '2026-11-24T20:39:17.350242Z', 'Ida Wells', 'insert', 'claims', 4, '{"fingerprint":"3ae0e4d42dfb4d5a89dfd1791768fc6c","id":4,"kind":null,"note":null,"recorded_at":"2026-11-24T20:39:17.350242Z","recorded_by":"Ida Wells","story_id":null,"text":"There are ten lamps on the bridge.","uid":"01a20f48-c6b0-74e6-b040-00552a2019d6"}', 'd9686aef414fdf3a5cb977301ae59a8b96fb6023a6d9cdd36b6c28a8c90772ca');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (17, '2026-11-24T20:39:17.350242Z', 'Ida Wells', 'insert', 'attributions', 4, '{"affiliation_id":1,"claim_id":4,"cue":null,"descriptor":null,"ground_rules":null,"id":4,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T20:39:17.350242Z","recorded_by":"Ida Wells","said_on":null,"source_id":4,"uid":"01a20f48-c6b9-77b9-85d0-9e18a38a4d67","via_id":null}', 'bdd7734fadd298f8389a6f7805c6d04fd88d34005c463000dc0adf670f2ba935');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (18, '2026-11-24T20:39:18.802662Z', 'Ida Wells', 'insert', 'documents', 1, '{"archived_url":null,"id":1,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T20:39:18.802662Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":null,"uid":"01a20f48-cc2b-77b9-a075-4f46b07d8957","url":"https://example.org/lamps"}', 'c618dfb3721cbf6cf6f092275c1b39264d35146b3b369aaf57ee4dc47f42d96d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (19, '2026-11-24T20:39:18.802662Z', 'Ida Wells', 'insert', 'evidence', 1, '{"claim_id":1,"contact":null,"document_id":1,"id":1,"information":"primary","locator":null,"note":null,"recorded_at":"2026-11-24T20:39:18.802662Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20f48-cc3d-7472-9cae-cf822d41e694","withdrawn_at":null,"withdrawn_because":null}', 'a74f04cabfb3bdc9da48a935fad91932a02b4ffc3f198afc96553c23108c70ab');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (2, '2026-11-24T20:39:11.759714Z', 'Ida Wells', 'insert', 'stories', 1, '{"byline":null,"id":1,"published_on":"1887-10","publisher_id":1,"recorded_at":"2026-11-24T20:39:11.759714Z","recorded_by":"Ida Wells","slug":"lights","title":"Lights on the river","uid":"01a20f48-b0ac-7079-90da-1e4544b1adbe","url":null}', 'a36f0841e57169f07b8cc1492890c67d3199667628981a24d5ca1c95aa797bd6');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (20, '2026-11-24T20:39:20.236188Z', 'Ida Wells', 'insert', 'evidence', 2, '{"claim_id":4,"contact":null,"document_id":null,"id":2,"information":"undetermined","locator":null,"note":"The tenth hook is empty.","recorded_at":"2026-11-24T20:39:20.236188Z","recorded_by":"Ida Wells","stance":"refutes","target":"content","uid":"01a20f48-d1c8-77b2-b646-7a409b405010","withdrawn_at":null,"withdrawn_because":null}', '6ef38928a9cbe7b7108aabaef2b63238fa8446d4802f07268d0b70c17248a9cd');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (21, '2026-11-24T20:39:21.605075Z', 'Ida Wells', 'insert', 'verdicts', 1, '{"because":"I counted them.","check_after":null,"claim_id":1,"decided_at":"1887-10-09T00:00:00.000000Z","decided_by":"Ida Wells","id":1,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T20:39:21.605075Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a20f48-d748-769c-8229-7d174f9dc337"}', 'e1646de964676f1f47faebf1986f5c212ab90f993d775f8b9241c4f3f4ca39a1');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (22, '2026-11-24T20:39:21.605075Z', 'Ida Wells', 'insert', 'verdict_evidence', 1, '{"evidence_id":1,"id":1,"verdict_id":1}', 'b8f2fc6e16202c0918066e21306476ffa0a981395e4c965359891b639bd1d27e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (23, '2026-11-24T20:39:23.041622Z', 'Ida Wells', 'insert', 'verdicts', 2, '{"because":"One hook is empty.","check_after":null,"claim_id":4,"decided_at":"1887-10-09T00:00:00.000000Z","decided_by":"Ida Wells","id":2,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T20:39:23.041622Z","recorded_by":"Ida Wells","status":"refuted","target":"content","uid":"01a20f48-dcb0-7440-9ba8-7594b3ccc37f"}', '7eac42562f5fa4db1596dbc371aef0da32cec9855990f083e6917dfe9ca52a20');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (24, '2026-11-24T20:39:23.041622Z', 'Ida Wells', 'insert', 'verdict_evidence', 2, '{"evidence_id":2,"id":2,"verdict_id":2}', '57d783a5d7ff2e65c8d57d74c687feab49ef87af54cac3388722786b1da1b8ed');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (25, '2026-11-24T20:39:24.449708Z', 'Ida Wells', 'insert', 'verdicts', 3, '{"because":"It is her column.","check_after":null,"claim_id":1,"decided_at":"2026-11-24T20:39:24.449708Z","decided_by":"Ida Wells","id":3,"override_reason":"I hold the paper.","policy_id":null,"recorded_at":"2026-11-24T20:39:24.449708Z","recorded_by":"Ida Wells","status":"confirmed","target":"attribution","uid":"01a20f48-e22e-7363-b828-aa33e1558650"}', 'a9eb3c62ea6c77896e1760c7294266fad058e2e69e47f0e1af55f576b9c541a4');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (26, '2026-11-24T20:39:25.894019Z', 'Ida Wells', 'insert', 'verdicts', 4, '{"because":"The lamp may be at the smith''s.","check_after":null,"claim_id":4,"decided_at":"2026-11-24T20:39:25.894019Z","decided_by":"Ida Wells","id":4,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T20:39:25.894019Z","recorded_by":"Ida Wells","status":"unchecked","target":"content","uid":"01a20f48-e7d8-761c-9d5f-2b5b86aad4ce"}', 'ffc49d837fd2189b0772ad77d7c4ce05c5a671aa8c3860403f340ef31a5ade63');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (27, '2026-11-24T20:39:27.175308Z', 'Ida Wells', 'insert', 'verdicts', 5, '{"because":"The paragraph was cut.","check_after":null,"claim_id":3,"decided_at":"2026-11-24T20:39:27.175308Z","decided_by":"Ida Wells","id":5,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T20:39:27.175308Z","recorded_by":"Ida Wells","status":"withdrawn","target":"content","uid":"01a20f48-ecd2-722f-8b74-74fdb0280e6c"}', '7b3c8ab45c2aff88c98f2f947b1c80b7477e11616df44e086e11a9f53fba4c88');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (28, '2026-11-24T20:39:28.717889Z', 'Ida Wells', 'insert', 'links', 1, '{"claim_id":4,"id":1,"kind":"contradicts","note":null,"other_id":1,"recorded_at":"2026-11-24T20:39:28.717889Z","recorded_by":"Ida Wells","uid":"01a20f48-f2d0-74d4-97f0-4b4366d989e2"}', '0a74cdc47ace9faf74ac785301a452ac5a08a6ff3bffd061b85d28b039f16116');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (29, '2026-11-24T20:39:30.138363Z', 'Ida Wells', 'insert', 'stories', 2, '{"byline":"Nellie Bly","id":2,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T20:39:30.138363Z","recorded_by":"Ida Wells","slug":"oil","title":"Oil for the lamps","uid":"01a20f48-f85b-71ab-9ad8-ebf397ec310a","url":"https://example.org/oil"}', '1a13acc7f0ff1e26698272a57ab5cd60e2e88059e21b1cce06192d8ed6dec69a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (3, '2026-11-24T20:39:13.138360Z', 'Ida Wells', 'insert', 'sources', 2, '{"descriptor":null,"id":2,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Nellie Bly","name_key":"nellie bly","note":null,"recorded_at":"2026-11-24T20:39:13.138360Z","recorded_by":"Ida Wells","uid":"01a20f48-b60f-779c-a123-9f42dfd85565"}', '34b0f86248bb57486555ddaba52287ed9eee16a5a23fa83653cfadbae5f22557');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (30, '2026-11-24T20:39:30.138363Z', 'Ida Wells', 'insert', 'revisions', 1, '{"id":1,"number":1,"recorded_at":"2026-11-24T20:39:30.138363Z","recorded_by":"Ida Wells","sha256":"d0d0d99ab159df80f42c7ce9d5bee948315699abaff7628863e79595855c8aa8","story_id":2,"text":"The oil comes from abroad. Riis said whalers held that a barrel costs ten dollars. It smells.","uid":"01a20f48-f865-7361-b66a-bb6740c106e9"}', 'b76c5a3a13b46635c03c0472788b7c75e16d9b90cc442ca7177f3a38c4c33b8a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (31, '2026-11-24T20:39:31.448380Z', 'Ida Wells', 'insert', 'sources', 6, '{"descriptor":null,"id":6,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Bly, N.","name_key":"bly, n","note":"As the masthead has her.","recorded_at":"2026-11-24T20:39:31.448380Z","recorded_by":"Ida Wells","uid":"01a20f48-fd89-749f-b525-790d2530c49f"}', '622d825bb7f9da6d599e6f2e8bc6be7fbd4d4bdf9859fb086f692cafe159a83b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (32, '2026-11-24T20:39:33.022060Z', 'Ida Wells', 'change', 'sources', 6, '{"descriptor":null,"id":6,"kind":"person","merged_at":"2026-11-24T20:39:33.022060Z","merged_into_id":2,"name":"Bly, N.","name_key":"bly, n","note":"As the masthead has her.","recorded_at":"2026-11-24T20:39:31.448380Z","recorded_by":"Ida Wells","uid":"01a20f48-fd89-749f-b525-790d2530c49f"}', '3e716914a9162e4260f1135428ea818cc301b02aac43e515166ecacaa46af22a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (33, '2026-11-24T20:39:34.624780Z', 'Ida Wells', 'insert', 'sources', 7, '{"descriptor":null,"id":7,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Press Company","name_key":"the press company","note":null,"recorded_at":"2026-11-24T20:39:34.624780Z","recorded_by":"Ida Wells","uid":"01a20f49-09fa-749a-aa38-d9130f08bab5"}', '020d3a180329b7f3b27c9d3d0d7d4109ca799fad91945686a9831d2025c572c3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (34, '2026-11-24T20:39:34.624780Z', 'Ida Wells', 'insert', 'affiliations', 2, '{"id":2,"organization_id":7,"recorded_at":"2026-11-24T20:39:34.624780Z","recorded_by":"Ida Wells","relation":"owned_by","role":null,"source_id":1,"tenure":"unknown","uid":"01a20f49-0a1b-73b5-986e-f9ee52bfd993","valid_from":"1883-05-10","valid_until":"1931"}', '23691ce9c9958931ac7317807429949fd2673ad4e1b6e11c8e1b6ca1288e8783');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (35, '2026-11-24T20:39:36.296868Z', 'Ida Wells', 'insert', 'sources', 8, '{"descriptor":"a carter","id":8,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a carter","note":null,"recorded_at":"2026-11-24T20:39:36.296868Z","recorded_by":"Ida Wells","uid":"01a20f49-108e-76e2-98ed-27f85e55ab1d"}', 'fb7780581b28217227f25bf7ccfaa156fcabec845a1f9848052710029f6c8972');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (36, '2026-11-24T20:39:36.296868Z', 'Ida Wells', 'insert', 'claims', 5, '{"fingerprint":"2104e40b6d1f2b1ae2a67841b66e11fe","id":5,"kind":null,"note":null,"recorded_at":"2026-11-24T20:39:36.296868Z","recorded_by":"Ida Wells","story_id":2,"text":"The oil comes from abroad.","uid":"01a20f49-10b4-723f-b5a1-30b5d1ccb399"}', '657617ba6394dee2dd297702af29345cb76dde60289aed00d9cce7df221aac39');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (37, '2026-11-24T20:39:36.296868Z', 'Ida Wells', 'insert', 'attributions', 5, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a carter","ground_rules":null,"id":5,"knowledge":"first_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T20:39:36.296868Z","recorded_by":"Ida Wells","said_on":"1887-11","source_id":8,"uid":"01a20f49-10c1-763e-94a7-05a960957495","via_id":null}', '3f669c76e2f070d6b3ecf12f97f5b4ec8bcacd671686d5e46445c7fb6ab1ec90');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (38, '2026-11-24T20:39:37.943706Z', 'Ida Wells', 'insert', 'sources', 9, '{"descriptor":"a porter","id":9,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a porter","note":null,"recorded_at":"2026-11-24T20:39:37.943706Z","recorded_by":"Ida Wells","uid":"01a20f49-16ee-7127-b746-0a4211b14b4e"}', 'ab9274ce1ed5e27cdb2bfbbf80f8cf1d1e90c030f1b7c298144428515364554e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (39, '2026-11-24T20:39:37.943706Z', 'Ida Wells', 'insert', 'attributions', 6, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a porter","ground_rules":"background","id":6,"knowledge":"first_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T20:39:37.943706Z","recorded_by":"Ida Wells","said_on":null,"source_id":9,"uid":"01a20f49-1760-72ef-919f-20cf1bf53a61","via_id":null}', 'e0a43151794037ad92d23f1edfc59a917650367084f7bcbe82b82468b6cea802');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (4, '2026-11-24T20:39:13.138360Z', 'Ida Wells', 'insert', 'claims', 1, '{"fingerprint":"37a6c850618e754fc11fd4640e415a03","id":1,"kind":"numerical","note":null,"recorded_at":"2026-11-24T20:39:13.138360Z","recorded_by":"Ida Wells","story_id":1,"text":"Nine lamps burn on the bridge.","uid":"01a20f48-b631-737a-878d-d7fc7015e57e"}', '5d827fc42549ab472bd07cccd195f2c752052534d3bcdd28bd46e19f039dab03');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (40, '2026-11-24T20:39:39.703764Z', 'Ida Wells', 'insert', 'sources', 10, '{"descriptor":"a boatman","id":10,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a boatman","note":null,"recorded_at":"2026-11-24T20:39:39.703764Z","recorded_by":"Ida Wells","uid":"01a20f49-1dd3-76a9-b568-da15b7123159"}', 'a73941da38f17bde2600492ff991e82fa29cb31dc0b2b34ffd0b2ff8e2dd80ff');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (41, '2026-11-24T20:39:39.703764Z', 'Ida Wells', 'insert', 'attributions', 7, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a boatman","ground_rules":null,"id":7,"knowledge":"second_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T20:39:39.703764Z","recorded_by":"Ida Wells","said_on":null,"source_id":10,"uid":"01a20f49-1e24-779b-ad18-0d66dc7adadb","via_id":null}', '3597aa515794634db788cbd862df1d6f9e4be6a90457f88c656951dceb18d5bc');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (42, '2026-11-24T20:39:41.443141Z', 'Ida Wells', 'insert', 'sources', 11, '{"descriptor":null,"id":11,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Jacob Riis","name_key":"jacob riis","note":null,"recorded_at":"2026-11-24T20:39:41.443141Z","recorded_by":"Ida Wells","uid":"01a20f49-24a2-7381-bc56-6905b4a546d2"}', '4102ed387487312ea5d914544cc73d1647efc8a48a11db4c24af6b548d8c345d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (43, '2026-11-24T20:39:41.443141Z', 'Ida Wells', 'insert', 'claims', 6, '{"fingerprint":"7d93e201b2d5516d144a01f4fbd271f1","id":6,"kind":null,"note":null,"recorded_at":"2026-11-24T20:39:41.443141Z","recorded_by":"Ida Wells","story_id":2,"text":"The oil is whale oil.","uid":"01a20f49-24bc-7023-994f-29acc626bc88"}', '7f5daa8794577ae73ec6cf2811cbb8c3e03025479c45bacb9c333acb5e2b0228');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (44, '2026-11-24T20:39:41.443141Z', 'Ida Wells', 'insert', 'attributions', 8, '{"affiliation_id":null,"claim_id":6,"cue":null,"descriptor":null,"ground_rules":null,"id":8,"knowledge":"first_hand","mode":"mixed","quote":"whale oil","recorded_at":"2026-11-24T20:39:41.443141Z","recorded_by":"Ida Wells","said_on":null,"source_id":11,"uid":"01a20f49-24c4-72db-b708-6c5e7d00bd07","via_id":null}', '6ccc02d58a8d6177b557be93738e1f4566ca1946f236933ef640e5179629d7eb');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (45, '2026-11-24T20:39:43.188757Z', 'Ida Wells', 'insert', 'claims', 7, '{"fingerprint":"89a116bac09d044ab545e837b9370ec1","id":7,"kind":"numerical","note":null,"recorded_at":"2026-11-24T20:39:43.188757Z","recorded_by":"Ida Wells","story_id":2,"text":"A barrel costs nine dollars.","uid":"01a20f49-2b72-7593-b97d-63590ed15e85"}', 'e23911849f6c8359b4304b2eb23552648fe90a77d676a33010dfd45632ba2ed7');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (46, '2026-11-24T20:39:44.897328Z', 'Ida Wells', 'insert', 'sources', 12, '{"descriptor":null,"id":12,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Sun","name_key":"the sun","note":null,"recorded_at":"2026-11-24T20:39:44.897328Z","recorded_by":"Ida Wells","uid":"01a20f49-3223-76c5-a458-703991e43589"}', '4b71961e44167251b3d49fb02e4ff6939f476431de996cd7c0d60ba3b63e5476');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (47, '2026-11-24T20:39:44.897328Z', 'Ida Wells', 'insert', 'claims', 8, '{"fingerprint":"b3123b533c14e01e3df0ad33d8e8f68a","id":8,"kind":null,"note":null,"recorded_at":"2026-11-24T20:39:44.897328Z","recorded_by":"Ida Wells","story_id":null,"text":"Nobody saw the barrels.","uid":"01a20f49-324c-710d-993d-d23dadfcc313"}', 'ce6e32a0765d025082676415a6f024af5d91da28a0a23f21f95da9ed9d146283');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (48, '2026-11-24T20:39:44.897328Z', 'Ida Wells', 'insert', 'attributions', 9, '{"affiliation_id":null,"claim_id":8,"cue":null,"descriptor":null,"ground_rules":null,"id":9,"knowledge":"second_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T20:39:44.897328Z","recorded_by":"Ida Wells","said_on":null,"source_id":12,"uid":"01a20f49-3255-723e-a512-e42be767efe4","via_id":null}', '63e299b35f5babbc94d00b4b1eccb46e3406f5c8f7c5c2c83bd575fa10b381cd');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (49, '2026-11-24T20:39:46.634752Z', 'Ida Wells', 'insert', 'identities', 1, '{"because":"The carter carried for the porter, who is himself.","id":1,"identity":"same","other_id":9,"recorded_at":"2026-11-24T20:39:46.634752Z","recorded_by":"Ida Wells","source_id":8,"uid":"01a20f49-38ee-7194-9299-f99dc8c0258f"}', 'b6d43d318274b93d0714fbb67fe964ea90233dfd50bd35fa9ba74a25bdae2d40');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (5, '2026-11-24T20:39:13.138360Z', 'Ida Wells', 'insert', 'attributions', 1, '{"affiliation_id":null,"claim_id":1,"cue":"wrote","descriptor":null,"ground_rules":null,"id":1,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T20:39:13.138360Z","recorded_by":"Ida Wells","said_on":null,"source_id":2,"uid":"01a20f48-b633-70b4-addd-8f78db58ba7b","via_id":null}', '9e0be58a6c70ccf84dae9640b8e799603f8dba6f0120b8df24cacf7348523322');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (50, '2026-11-24T20:39:48.306673Z', 'Ida Wells', 'insert', 'identities', 2, '{"because":"They were seen side by side.","id":2,"identity":"different","other_id":10,"recorded_at":"2026-11-24T20:39:48.306673Z","recorded_by":"Ida Wells","source_id":8,"uid":"01a20f49-3f82-7046-b0c2-0ad00d966014"}', '70788e69cee1dab120575df7a3dd3e95a67c91d61f74a1a3444965c64f191985');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (51, '2026-11-24T20:39:50.073462Z', 'Ida Wells', 'insert', 'identities', 3, '{"because":"Nobody could tell.","id":3,"identity":"unknown","other_id":10,"recorded_at":"2026-11-24T20:39:50.073462Z","recorded_by":"Ida Wells","source_id":9,"uid":"01a20f49-465a-70ef-a59c-46085c1181d9"}', '6566d0d1b6d96c87220e37de9211df640791af0c665bf1d9dbab1d89ec26bff9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (52, '2026-11-24T20:39:51.663462Z', 'Ida Wells', 'insert', 'source_ratings', 1, '{"because":"Two of three held.","id":1,"rated_at":"1888-01-01T00:00:00.000000Z","rated_by":"Ethel Payne","recorded_at":"2026-11-24T20:39:51.663462Z","recorded_by":"Ida Wells","reliability":"B","source_id":11,"uid":"01a20f49-4c8b-732a-9e3b-52adf6d0dea2"}', '8560c0fd48f65a94ad687963e59eedba26f9f4d7c26071f8c535415e390e8d35');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (53, '2026-11-24T20:39:53.208501Z', 'Ida Wells', 'insert', 'discredits', 1, '{"because":"It made up a talk.","id":1,"lifted_at":null,"lifted_because":null,"recorded_at":"2026-11-24T20:39:53.208501Z","recorded_by":"Ida Wells","source_id":12,"uid":"01a20f49-52a0-7504-9378-4a2a172aa8f8","valid_from":"1887"}', '2a08006637bf2f34fba9a401616bb006890bec372291842a59781b810e677683');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (54, '2026-11-24T20:39:54.914342Z', 'Ida Wells', 'insert', 'discredits', 2, '{"because":"It was thought to lie.","id":2,"lifted_at":null,"lifted_because":null,"recorded_at":"2026-11-24T20:39:54.914342Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20f49-5943-75aa-9bfe-de0948374d89","valid_from":null}', '4b78aff91dc4411a94dc2a13c3ddadc44d75f707d5a6bd6ceccc8e51b432ac24');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (55, '2026-11-24T20:39:56.583391Z', 'Ida Wells', 'change', 'discredits', 2, '{"because":"It was thought to lie.","id":2,"lifted_at":"2026-11-24T20:39:56.583391Z","lifted_because":"It did not.","recorded_at":"2026-11-24T20:39:54.914342Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20f49-5943-75aa-9bfe-de0948374d89","valid_from":null}', '5bdc0f3d58f25a82fc98ce47ef8d83d90afdd3c88935dee999da75293938c7ac');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (56, '2026-11-24T20:39:58.218078Z', 'Ida Wells', 'insert', 'documents', 2, '{"archived_url":null,"id":2,"original":1,"path":null,"published_on":"1887-11","publisher_id":null,"recorded_at":"2026-11-24T20:39:58.218078Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The harbour log","uid":"01a20f49-660b-77fb-9c61-a2d263e67d60","url":"https://example.org/harbour-log"}', '10646a71708ae2c9470551b98a258faf850e8627787e22f002507a7bbc929a90');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (57, '2026-11-24T20:40:00.031573Z', 'Ida Wells', 'insert', 'documents', 3, '{"archived_url":null,"id":3,"original":0,"path":null,"published_on":null,"publisher_id":7,"recorded_at":"2026-11-24T20:40:00.031573Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The wire","uid":"01a20f49-6d32-748d-9fac-8a4d090cfef0","url":"https://example.org/wire"}', 'd9a0c12e123488e26afc42f779a18a5fbd9538f20dc1a43ab4096ac9787de660');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (58, '2026-11-24T20:40:01.637641Z', 'Ida Wells', 'insert', 'documents', 4, '{"archived_url":null,"id":4,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T20:40:01.637641Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The almanac","uid":"01a20f49-7367-733b-9486-022c1e5eb7db","url":null}', 'f88c5cf5a053155ac15b71c710609bed179193b08fc6cf900034cffc9d5637f6');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (59, '2026-11-24T20:40:03.440413Z', 'Ida Wells', 'insert', 'documents', 5, '{"archived_url":null,"id":5,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T20:40:03.440413Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The lamp book","uid":"01a20f49-7a82-76ec-8089-dd4f11f2fc4e","url":null}', '6ed4f054438ab28697c38eae54c62dcfdb759d08658f79d25dbd68037d6dc53c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (6, '2026-11-24T20:39:13.138360Z', 'Ida Wells', 'insert', 'tags', 1, '{"id":1,"name":"bridge","recorded_at":"2026-11-24T20:39:13.138360Z","recorded_by":"Ida Wells","uid":"01a20f48-b634-7720-8ece-634cf6b29bc2"}', '900f929b2965efeec59f1d1f38e805fddc006fc8435cf8a63906a8fe37234032');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (60, '2026-11-24T20:40:05.291972Z', 'Ida Wells', 'insert', 'documents', 6, '{"archived_url":null,"id":6,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T20:40:05.291972Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":2,"title":"Oil, as we had it","uid":"01a20f49-81ce-72b7-bfcb-38e598858470","url":"https://example.org/oil-story"}', 'df510ea3b7c43c2273cd0abbe0c9417f113daad0a8629f2b6b10176483106feb');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (61, '2026-11-24T20:40:07.132084Z', 'Ida Wells', 'insert', 'derivations', 1, '{"document_id":3,"id":1,"kind":"primary_source","note":"It names the log.","origin_id":2,"recorded_at":"2026-11-24T20:40:07.132084Z","recorded_by":"Ida Wells","uid":"01a20f49-88fc-729b-a81c-81f4df64856f","withdrawn_at":null,"withdrawn_because":null}', 'b0cb6316d0bfb1616d857b234922dc2572259245465f10601515ef1980afb87d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (62, '2026-11-24T20:40:09.170985Z', 'Ida Wells', 'insert', 'derivations', 2, '{"document_id":4,"id":2,"kind":"quoted_from","note":null,"origin_id":5,"recorded_at":"2026-11-24T20:40:09.170985Z","recorded_by":"Ida Wells","uid":"01a20f49-90ef-7558-8357-90bda14e5072","withdrawn_at":null,"withdrawn_because":null}', 'f82ed550aecc7359664a78b0071c776f4afeab43bd5424de2a02c942fe854514');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (63, '2026-11-24T20:40:10.783356Z', 'Ida Wells', 'insert', 'derivations', 3, '{"document_id":5,"id":3,"kind":"derived_from","note":null,"origin_id":4,"recorded_at":"2026-11-24T20:40:10.783356Z","recorded_by":"Ida Wells","uid":"01a20f49-9747-7378-b01b-0efafeb0b8ea","withdrawn_at":null,"withdrawn_because":null}', '27db69d919e00437f7c79648073c6fa7f3ba595bced1afa8296818439bb7c12d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (64, '2026-11-24T20:40:12.626009Z', 'Ida Wells', 'insert', 'derivations', 4, '{"document_id":5,"id":4,"kind":"revision_of","note":null,"origin_id":3,"recorded_at":"2026-11-24T20:40:12.626009Z","recorded_by":"Ida Wells","uid":"01a20f49-9e76-77ed-82bf-f3757e47db35","withdrawn_at":null,"withdrawn_because":null}', '3406f0935efa946bffce7e000bdb8c7410c2bee06ed0da4cae721a9579f7d635');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (65, '2026-11-24T20:40:14.530121Z', 'Ida Wells', 'insert', 'evidence', 3, '{"claim_id":6,"contact":null,"document_id":3,"id":3,"information":"undetermined","locator":"p. 4","note":null,"recorded_at":"2026-11-24T20:40:14.530121Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20f49-a5fb-75b0-a72d-2c7a1d4f8c98","withdrawn_at":null,"withdrawn_because":null}', 'b4ef5754b84bd0e330132b3c6ea357d8d511b2dc37ac1107eba099cb8cabbe1f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (66, '2026-11-24T20:40:16.477246Z', 'Ida Wells', 'insert', 'evidence', 4, '{"claim_id":6,"contact":null,"document_id":4,"id":4,"information":"secondary","locator":null,"note":null,"recorded_at":"2026-11-24T20:40:16.477246Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20f49-ad88-72b6-b64e-b4b2edb77111","withdrawn_at":null,"withdrawn_because":null}', 'b32c3d6488ecbe1b28a820f3dea9cdea37f6998093eb778f69aed09fcfe409c3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (67, '2026-11-24T20:40:18.308248Z', 'Ida Wells', 'insert', 'evidence', 5, '{"claim_id":6,"contact":"call to the harbour office","document_id":null,"id":5,"information":"undetermined","locator":null,"note":"They have his letter.","recorded_at":"2026-11-24T20:40:18.308248Z","recorded_by":"Ida Wells","stance":"context","target":"attribution","uid":"01a20f49-b4ad-76ec-a745-f7a15af116d6","withdrawn_at":null,"withdrawn_because":null}', '320b7c1cc20dd09c83c460944ad549bcee4b55f13dd3fc655ce49e011289de53');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (68, '2026-11-24T20:40:20.134773Z', 'Ida Wells', 'insert', 'evidence', 6, '{"claim_id":7,"contact":null,"document_id":5,"id":6,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-24T20:40:20.134773Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20f49-bbd8-74e5-868f-411823300982","withdrawn_at":null,"withdrawn_because":null}', 'd8625fb3b5d4de77b9bfd8a0a1ad5dc6697e21f0cbd08ea7e24296c215444d53');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (69, '2026-11-24T20:40:21.936071Z', 'Ida Wells', 'insert', 'evidence', 7, '{"claim_id":7,"contact":null,"document_id":null,"id":7,"information":"primary","locator":null,"note":"A bill for nine dollars.","recorded_at":"2026-11-24T20:40:21.936071Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20f49-c2d9-7319-ad38-3e9da4a100e3","withdrawn_at":null,"withdrawn_because":null}', '9b98fb5b49a7d4256bad0d531288fbef3dc1b109ae4d8264c4c1d8da4a0fda67');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (7, '2026-11-24T20:39:13.138360Z', 'Ida Wells', 'insert', 'claim_tags', 1, '{"claim_id":1,"id":1,"recorded_at":"2026-11-24T20:39:13.138360Z","recorded_by":"Ida Wells","tag_id":1}', '58bd07f8cc386c29de921402095ac0edaf13a1c0dd052f40619b990c46c06231');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (70, '2026-11-24T20:40:23.850038Z', 'Ida Wells', 'insert', 'evidence', 8, '{"claim_id":8,"contact":null,"document_id":4,"id":8,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-24T20:40:23.850038Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20f49-ca65-7143-b9a4-7122e25ee273","withdrawn_at":null,"withdrawn_because":null}', '6f99918a27fb34cab4100f199e4ce306a02e2517c5dcd19c212333c68eeef710');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (71, '2026-11-24T20:40:25.513932Z', 'Ida Wells', 'insert', 'policies', 1, '{"because":"To begin with.","evidence":1,"id":1,"name":"evidence","named":0,"one_house":1,"origins":0,"primary_document":0,"recorded_at":"2026-11-24T20:40:25.513932Z","recorded_by":"Ida Wells","second_person":0,"uid":"01a20f49-d0ab-7755-a794-2b5cbac9a307"}', '2d893ae5a9cfdfb989fd541af5e955c4cd9a6c649128d9f89a29a64a6574a36d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (72, '2026-11-24T20:40:27.116009Z', 'Ida Wells', 'insert', 'verdicts', 6, '{"because":"The bill says so.","check_after":"1888-06","claim_id":7,"decided_at":"1887-12-01T00:00:00.000000Z","decided_by":"Ida Wells","id":6,"override_reason":null,"policy_id":1,"recorded_at":"2026-11-24T20:40:27.116009Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a20f49-d744-723e-9d3e-15ea3766af37"}', 'a8b0e323031fb6967319cb117b17f0fd563ff8c7c427d3e9d69350d37ad89530');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (73, '2026-11-24T20:40:27.116009Z', 'Ida Wells', 'insert', 'verdict_evidence', 3, '{"evidence_id":7,"id":3,"verdict_id":6}', '1d60b10073b2823e9d975134c4a4faf4c66ea9c0d3332e76134ca001111c57ed');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (74, '2026-11-24T20:40:28.798957Z', 'Ida Wells', 'insert', 'policies', 2, '{"because":"The editors agreed on it.","evidence":1,"id":2,"name":"two-source","named":0,"one_house":1,"origins":2,"primary_document":1,"recorded_at":"2026-11-24T20:40:28.798957Z","recorded_by":"Ida Wells","second_person":0,"uid":"01a20f49-dd80-7304-9571-276868dc94bc"}', '9bcbc07d43346eb629a24b949d757e802a825fdbb131d21fb94ee041a1e0c750');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (75, '2026-11-24T20:40:30.228202Z', 'Ida Wells', 'insert', 'policies', 3, '{"because":"Unnamed sources alone do not do.","evidence":1,"id":3,"name":"river","named":1,"one_house":1,"origins":1,"primary_document":1,"recorded_at":"2026-11-24T20:40:30.228202Z","recorded_by":"Ida Wells","second_person":1,"uid":"01a20f49-e322-7719-ae28-4ff56d1a8cc4"}', '3d34cf49ae5cb6fe0c32a58c4d9386ab14023298bde627bad21edd73cee0a5f7');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (76, '2026-11-24T20:40:32.174613Z', 'Ida Wells', 'insert', 'verdicts', 7, '{"because":"The log says so.","check_after":null,"claim_id":6,"decided_at":"2026-11-24T20:40:32.174613Z","decided_by":"Ida Wells","id":7,"override_reason":"He who wrote it down is known.","policy_id":3,"recorded_at":"2026-11-24T20:40:32.174613Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a20f49-eb0b-7483-b856-52ff3017472e"}', 'ef702ca8b5f2988a065bf77b5dfb52426e8f37d6a18b1e7571c58ace957127c0');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (77, '2026-11-24T20:40:32.174613Z', 'Ida Wells', 'insert', 'verdict_evidence', 4, '{"evidence_id":3,"id":4,"verdict_id":7}', '805ee8a070d00d245bc971594cc4f73e1bc403265efbf3729cbc974491356c66');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (78, '2026-11-24T20:40:34.091637Z', 'Ida Wells', 'insert', 'verdicts', 8, '{"because":"Nobody would be named.","check_after":"2100-01-02","claim_id":5,"decided_at":"2026-11-24T20:40:34.091637Z","decided_by":"Ida Wells","id":8,"override_reason":null,"policy_id":3,"recorded_at":"2026-11-24T20:40:34.091637Z","recorded_by":"Ida Wells","status":"unconfirmed","target":"content","uid":"01a20f49-f23b-76c0-8ed0-93d0aef3119e"}', '879c2940af2573144f8b9e0f67886e0a6428882e79026adbc5bbdc85339483f4');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (79, '2026-11-24T20:40:35.895980Z', 'Ida Wells', 'insert', 'signoffs', 1, '{"claim_id":6,"id":1,"knows_identity":1,"note":"Read the log.","recorded_at":"2026-11-24T20:40:35.895980Z","recorded_by":"Ida Wells","signed_at":"2026-11-24T20:40:35.895980Z","signed_by":"Ethel Payne","uid":"01a20f49-f944-7479-a779-71f8bef34ffd","verdict_id":7}', 'c58c58bdb7cfc575e09e07712a2416df4394a2e84c02757d578e482b71ae33ca');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (8, '2026-11-24T20:39:14.501534Z', 'Ida Wells', 'insert', 'sources', 3, '{"descriptor":"a lamplighter","id":3,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a lamplighter","note":null,"recorded_at":"2026-11-24T20:39:14.501534Z","recorded_by":"Ida Wells","uid":"01a20f48-bb62-7687-9f03-c7c747fc8d73"}', 'aef6f6023ba0b9e5d83ea43822ab9861a33880420ebf66069d62901fcca9064b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (80, '2026-11-24T20:40:37.583565Z', 'Ida Wells', 'insert', 'information_ratings', 1, '{"because":"It fits the tariff.","claim_id":5,"credibility":"3","id":1,"rated_at":"1888-01-01T00:00:00.000000Z","rated_by":null,"recorded_at":"2026-11-24T20:40:37.583565Z","recorded_by":"Ida Wells","uid":"01a20f49-ffd9-725b-a879-e2d82d173279"}', '6496acbba73a177fe5f4110fb78cb99b78d20df4257689477453281fe243aae8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (81, '2026-11-24T20:40:38.960672Z', 'Ida Wells', 'insert', 'comment_requests', 1, '{"answer":null,"answered_at":null,"asked_at":"1887-12-02T00:00:00.000000Z","channel":"letter","claim_id":6,"id":1,"recorded_at":"2026-11-24T20:40:38.960672Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20f4a-0600-7666-b5d2-72e394f6403c"}', '8d3fbe231288a5af7a11f132d1b4387ff0967ceff34e2e3b7853e18abfe1e885');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (82, '2026-11-24T20:40:40.435293Z', 'Ida Wells', 'change', 'comment_requests', 1, '{"answer":"No comment.","answered_at":"1887-12-04T00:00:00.000000Z","asked_at":"1887-12-02T00:00:00.000000Z","channel":"letter","claim_id":6,"id":1,"recorded_at":"2026-11-24T20:40:38.960672Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20f4a-0600-7666-b5d2-72e394f6403c"}', 'fb179c9fe67039215530f3768cc483c1790e9d5875cbd7d72aa218981fcfc162');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (83, '2026-11-24T20:40:42.048266Z', 'Ida Wells', 'insert', 'comment_requests', 2, '{"answer":null,"answered_at":null,"asked_at":"2026-11-24T20:40:42.048266Z","channel":null,"claim_id":5,"id":2,"recorded_at":"2026-11-24T20:40:42.048266Z","recorded_by":"Ida Wells","source_id":7,"uid":"01a20f4a-1218-7470-a434-07253c5c9356"}', 'e439b4c9e5afdad17451c09392a4be9ec502fc8d548b194393a936ae7ca8d857');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (84, '2026-11-24T20:40:43.682187Z', 'Ida Wells', 'insert', 'publications', 1, '{"embargo_until":"1888-01-31","head_hash":"e439b4c9e5afdad17451c09392a4be9ec502fc8d548b194393a936ae7ca8d857","head_seq":83,"id":1,"published_at":"1888-02-01T00:00:00.000000Z","recorded_at":"2026-11-24T20:40:43.682187Z","recorded_by":"Ida Wells","story_id":2,"uid":"01a20f4a-17d2-77e2-a311-a94063cc7a01"}', 'a34e67c50a56dd3c52fa7cbb3bfbd5eb04ca544eb2b06de8ed4e471ba6c14080');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (85, '2026-11-24T20:40:43.682187Z', 'Ida Wells', 'insert', 'published_claims', 1, '{"attribution_status":"unchecked","claim_id":5,"id":1,"publication_id":1,"recorded_at":"2026-11-24T20:40:43.682187Z","recorded_by":"Ida Wells","status":"unconfirmed","verdict_id":8}', '74f9de36f607ccf3dbc1f746dfcdb84bab82d797be15b47c6843a8b45304b27e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (86, '2026-11-24T20:40:43.682187Z', 'Ida Wells', 'insert', 'published_claims', 2, '{"attribution_status":"unchecked","claim_id":6,"id":2,"publication_id":1,"recorded_at":"2026-11-24T20:40:43.682187Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":7}', '69817ec5e23abf71b8a4d55188889ac2e133eb61035857e5d639faba39d30d6c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (87, '2026-11-24T20:40:43.682187Z', 'Ida Wells', 'insert', 'published_claims', 3, '{"attribution_status":"unchecked","claim_id":7,"id":3,"publication_id":1,"recorded_at":"2026-11-24T20:40:43.682187Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":6}', '924ecd9cf431b14149e7d4b2299b3f36b7d7d3e4ec985b5fd77bf90c3f784b80');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (88, '2026-11-24T20:40:45.136062Z', 'Ida Wells', 'change', 'evidence', 7, '{"claim_id":7,"contact":null,"document_id":null,"id":7,"information":"primary","locator":null,"note":"A bill for nine dollars.","recorded_at":"2026-11-24T20:40:21.936071Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20f49-c2d9-7319-ad38-3e9da4a100e3","withdrawn_at":"2026-11-24T20:40:45.136062Z","withdrawn_because":"The bill was for soap."}', 'e40275bbaa3cf9f3ece684390f6f89819d1ce261602f5ca850790b5b9684426c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (89, '2026-11-24T20:40:46.974105Z', 'Ida Wells', 'change', 'documents', 2, '{"archived_url":null,"id":2,"original":1,"path":null,"published_on":"1887-11","publisher_id":null,"recorded_at":"2026-11-24T20:39:58.218078Z","recorded_by":"Ida Wells","retracted_at":"1888-03-01T00:00:00.000000Z","retracted_because":"It is of another harbour.","sha256":null,"size":null,"story_id":null,"title":"The harbour log","uid":"01a20f49-660b-77fb-9c61-a2d263e67d60","url":"https://example.org/harbour-log"}', '80f3b97dff87539f2a02d55c9e7f520459c912301413c69b5ab986e0e565ecdb');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (9, '2026-11-24T20:39:14.501534Z', 'Ida Wells', 'insert', 'claims', 2, '{"fingerprint":"2b6bbcf49d2b5fdbff69a17540ad9450","id":2,"kind":null,"note":null,"recorded_at":"2026-11-24T20:39:14.501534Z","recorded_by":"Ida Wells","story_id":1,"text":"The tenth lamp was stolen.","uid":"01a20f48-bb8e-73ef-9208-626e5026c41f"}', '365ea03bcd40d04976e2a89cd973b3ee40077ca5470d201e094e499212e79d6c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (90, '2026-11-24T20:40:48.675395Z', 'Ida Wells', 'insert', 'verdicts', 9, '{"because":"A barrel costs twelve.","check_after":null,"claim_id":7,"decided_at":"2026-11-24T20:40:48.675395Z","decided_by":"Ida Wells","id":9,"override_reason":null,"policy_id":3,"recorded_at":"2026-11-24T20:40:48.675395Z","recorded_by":"Ida Wells","status":"refuted","target":"content","uid":"01a20f4a-2b47-7457-a24c-c9a1f7279006"}', '5d71a00598343d7cfe636181a1cf696c5edc31fed9d058a3d2a66974c51e21a5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (91, '2026-11-24T20:40:48.675395Z', 'Ida Wells', 'insert', 'verdict_evidence', 5, '{"evidence_id":6,"id":5,"verdict_id":9}', '2459c76559a307429ca4dcd66a0cb4cd9a23f74558c0569a052b53fdf13f4962');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (92, '2026-11-24T20:40:50.523448Z', 'Ida Wells', 'insert', 'corrections', 1, '{"claim_id":7,"corrected_at":"1888-03-02T00:00:00.000000Z","corrected_by":"Ida Wells","id":1,"recorded_at":"2026-11-24T20:40:50.523448Z","recorded_by":"Ida Wells","story_id":2,"text":"An earlier version gave a wrong price.","uid":"01a20f4a-3279-7795-8331-1208e7d27576","verdict_id":9}', '23fd89b2ab528212c87bd353a38b091668040e5a214bf7a7840f71d8e9ac676d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (93, '2026-11-24T20:40:52.285204Z', 'Ida Wells', 'insert', 'publications', 2, '{"embargo_until":null,"head_hash":"23fd89b2ab528212c87bd353a38b091668040e5a214bf7a7840f71d8e9ac676d","head_seq":92,"id":2,"published_at":"1888-04-01T00:00:00.000000Z","recorded_at":"2026-11-24T20:40:52.285204Z","recorded_by":"Ida Wells","story_id":2,"uid":"01a20f4a-3977-7405-b5bf-8a72f19d2752"}', 'fbfcba5f30010c843aa42656f0e308327312e4a0ef247eb561258366e61c9790');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (94, '2026-11-24T20:40:52.285204Z', 'Ida Wells', 'insert', 'published_claims', 4, '{"attribution_status":"unchecked","claim_id":5,"id":4,"publication_id":2,"recorded_at":"2026-11-24T20:40:52.285204Z","recorded_by":"Ida Wells","status":"unconfirmed","verdict_id":8}', '20d1d6c01d5f2e3a98e94b0f5ef2cd5c4928832e6755cd12d7e9b9a88a50afc4');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (95, '2026-11-24T20:40:52.285204Z', 'Ida Wells', 'insert', 'published_claims', 5, '{"attribution_status":"unchecked","claim_id":6,"id":5,"publication_id":2,"recorded_at":"2026-11-24T20:40:52.285204Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":7}', 'd96f376d3bad44a691d2f0a9d55cf7d97bc77b363af9e0988584fe7e726fd9c9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (96, '2026-11-24T20:40:52.285204Z', 'Ida Wells', 'insert', 'published_claims', 6, '{"attribution_status":"unchecked","claim_id":7,"id":6,"publication_id":2,"recorded_at":"2026-11-24T20:40:52.285204Z","recorded_by":"Ida Wells","status":"refuted","verdict_id":9}', '4668cae4c6be4867b17743eb798e552ee18e7596e838f51533da04eb8bb0b987');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (97, '2026-11-24T20:40:53.999670Z', 'Ida Wells', 'insert', 'links', 2, '{"claim_id":8,"id":2,"kind":"depends_on","note":null,"other_id":5,"recorded_at":"2026-11-24T20:40:53.999670Z","recorded_by":"Ida Wells","uid":"01a20f4a-3ffe-74a1-bb3d-120b4157a8bc"}', 'f555baf64fd4b4a08be2a6aa07f96b0264a32a127203b7036662f2f4d659e0bd');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (98, '2026-11-24T20:40:55.782916Z', 'Ida Wells', 'insert', 'links', 3, '{"claim_id":6,"id":3,"kind":"revises","note":null,"other_id":2,"recorded_at":"2026-11-24T20:40:55.782916Z","recorded_by":"Ida Wells","uid":"01a20f4a-46f8-734e-b790-d11a6004b30a"}', 'd039580362c4fe3fb89cbed3da673b2f3b6fb6d0415a244e847648373eff01fc');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (99, '2026-11-24T20:40:57.567620Z', 'Ida Wells', 'insert', 'tags', 2, '{"id":2,"name":"oil","recorded_at":"2026-11-24T20:40:57.567620Z","recorded_by":"Ida Wells","uid":"01a20f4a-4deb-7797-b858-807ac541fdac"}', '70b9defd872bae9df17cbb9492aeb7b502e3ac280aa0a561372b01f256973e27');
INSERT INTO ledger (id, uid, recorded_at, head_seq, head_hash) VALUES (1, '01a20f48-ac11-724f-91a7-8b02f1c8fd0f', '2026-11-24T20:39:10.609725Z', 128, '0efb08fe975f396d5d08b5220bc332e13a18e18f4bc2d2daed741a5511672af2');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (1, '01a20f48-b09a-7117-9f23-5490acf47fc1', 'The World', 'the world', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T20:39:11.759714Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (10, '01a20f49-1dd3-76a9-b568-da15b7123159', NULL, 'a boatman', 'unnamed', 'a boatman', NULL, NULL, NULL, '2026-11-24T20:39:39.703764Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (11, '01a20f49-24a2-7381-bc56-6905b4a546d2', 'Jacob Riis', 'jacob riis', 'person', NULL, NULL, NULL, NULL, '2026-11-24T20:39:41.443141Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (12, '01a20f49-3223-76c5-a458-703991e43589', 'The Sun', 'the sun', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T20:39:44.897328Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (13, '01a20f4a-5e19-7780-82b8-a89bcfd0c7a0', 'whalers', 'whalers', 'collective', NULL, NULL, NULL, NULL, '2026-11-24T20:41:01.552334Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (14, '01a20f4a-72e1-712e-823a-746d5eee8cb2', 'Nellie Bly', 'nellie bly', 'person', NULL, NULL, NULL, NULL, '2026-11-24T20:41:07.002418Z', 'Ethel Payne');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (2, '01a20f48-b60f-779c-a123-9f42dfd85565', 'Nellie Bly', 'nellie bly', 'person', NULL, NULL, NULL, NULL, '2026-11-24T20:39:13.138360Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (3, '01a20f48-bb62-7687-9f03-c7c747fc8d73', NULL, 'a lamplighter', 'unnamed', 'a lamplighter', NULL, NULL, NULL, '2026-11-24T20:39:14.501534Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (4, '01a20f48-c67e-73da-8bf6-65b4fc71c8e7', 'The Mill', 'the mill', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T20:39:17.350242Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (5, '01a20f48-c69b-76e3-a125-3db2eeb536b6', 'The Bridge', 'the bridge', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T20:39:17.350242Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (6, '01a20f48-fd89-749f-b525-790d2530c49f', 'Bly, N.', 'bly, n', 'person', NULL, 'As the masthead has her.', 2, '2026-11-24T20:39:33.022060Z', '2026-11-24T20:39:31.448380Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (7, '01a20f49-09fa-749a-aa38-d9130f08bab5', 'The Press Company', 'the press company', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T20:39:34.624780Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (8, '01a20f49-108e-76e2-98ed-27f85e55ab1d', NULL, 'a carter', 'unnamed', 'a carter', NULL, NULL, NULL, '2026-11-24T20:39:36.296868Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (9, '01a20f49-16ee-7127-b746-0a4211b14b4e', NULL, 'a porter', 'unnamed', 'a porter', NULL, NULL, NULL, '2026-11-24T20:39:37.943706Z', 'Ida Wells');
INSERT INTO tags (id, uid, name, recorded_at, recorded_by) VALUES (1, '01a20f48-b634-7720-8ece-634cf6b29bc2', 'bridge', '2026-11-24T20:39:13.138360Z', 'Ida Wells');
INSERT INTO tags (id, uid, name, recorded_at, recorded_by) VALUES (2, '01a20f4a-4deb-7797-b858-807ac541fdac', 'oil', '2026-11-24T20:40:57.567620Z', 'Ida Wells');
INSERT INTO affiliations (id, uid, source_id, organization_id, role, tenure, valid_from, valid_until, recorded_at, recorded_by, relation) VALUES (1, '01a20f48-c6a4-7292-94e0-1730eaae03f9', 4, 5, 'owner', 'present', NULL, NULL, '2026-11-24T20:39:17.350242Z', 'Ida Wells', 'belongs_to');
INSERT INTO affiliations (id, uid, source_id, organization_id, role, tenure, valid_from, valid_until, recorded_at, recorded_by, relation) VALUES (2, '01a20f49-0a1b-73b5-986e-f9ee52bfd993', 1, 7, NULL, 'unknown', '1883-05-10', '1931', '2026-11-24T20:39:34.624780Z', 'Ida Wells', 'owned_by');
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (1, '01a20f48-cc2b-77b9-a075-4f46b07d8957', NULL, 'https://example.org/lamps', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T20:39:18.802662Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (2, '01a20f49-660b-77fb-9c61-a2d263e67d60', 'The harbour log', 'https://example.org/harbour-log', NULL, NULL, NULL, NULL, NULL, '1887-11', '2026-11-24T20:39:58.218078Z', 'Ida Wells', 1, NULL, '1888-03-01T00:00:00.000000Z', 'It is of another harbour.');
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (3, '01a20f49-6d32-748d-9fac-8a4d090cfef0', 'The wire', 'https://example.org/wire', NULL, NULL, NULL, NULL, 7, NULL, '2026-11-24T20:40:00.031573Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (4, '01a20f49-7367-733b-9486-022c1e5eb7db', 'The almanac', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T20:40:01.637641Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (5, '01a20f49-7a82-76ec-8089-dd4f11f2fc4e', 'The lamp book', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T20:40:03.440413Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (6, '01a20f49-81ce-72b7-bfcb-38e598858470', 'Oil, as we had it', 'https://example.org/oil-story', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T20:40:05.291972Z', 'Ida Wells', 0, 2, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (7, '01a20f4a-5d81-725b-8c4e-9e89ab1d53c9', 'A letter', NULL, NULL, '/desk/letter.pdf', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 12, NULL, NULL, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (8, '01a20f4a-7b1c-71f0-af30-a7aa1756a9de', NULL, 'https://example.org/mill', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T20:41:09.116785Z', 'Ethel Payne', 0, NULL, NULL, NULL);
INSERT INTO stories (id, uid, slug, title, publisher_id, url, byline, published_on, recorded_at, recorded_by) VALUES (1, '01a20f48-b0ac-7079-90da-1e4544b1adbe', 'lights', 'Lights on the river', 1, NULL, NULL, '1887-10', '2026-11-24T20:39:11.759714Z', 'Ida Wells');
INSERT INTO stories (id, uid, slug, title, publisher_id, url, byline, published_on, recorded_at, recorded_by) VALUES (2, '01a20f48-f85b-71ab-9ad8-ebf397ec310a', 'oil', 'Oil for the lamps', NULL, 'https://example.org/oil', 'Nellie Bly', NULL, '2026-11-24T20:39:30.138363Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (1, '01a20f48-b631-737a-878d-d7fc7015e57e', 'Nine lamps burn on the bridge.', '37a6c850618e754fc11fd4640e415a03', 'numerical', 1, NULL, '2026-11-24T20:39:13.138360Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (10, '01a20f4a-7312-7666-8936-b355bf721711', 'The mill stood before the bridge.', '63a829c5846d42ffd298f044b351e590', NULL, NULL, NULL, '2026-11-24T20:41:07.002418Z', 'Ethel Payne');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (2, '01a20f48-bb8e-73ef-9208-626e5026c41f', 'The tenth lamp was stolen.', '2b6bbcf49d2b5fdbff69a17540ad9450', NULL, 1, NULL, '2026-11-24T20:39:14.501534Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (3, '01a20f48-c110-7200-b0ef-f9eab637c463', 'The bridge is older than the mill.', '08e7fd23bbe7ef3bab9669e8fea5f8a3', NULL, 1, NULL, '2026-11-24T20:39:15.963459Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (4, '01a20f48-c6b0-74e6-b040-00552a2019d6', 'There are ten lamps on the bridge.', '3ae0e4d42dfb4d5a89dfd1791768fc6c', NULL, NULL, NULL, '2026-11-24T20:39:17.350242Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (5, '01a20f49-10b4-723f-b5a1-30b5d1ccb399', 'The oil comes from abroad.', '2104e40b6d1f2b1ae2a67841b66e11fe', NULL, 2, NULL, '2026-11-24T20:39:36.296868Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (6, '01a20f49-24bc-7023-994f-29acc626bc88', 'The oil is whale oil.', '7d93e201b2d5516d144a01f4fbd271f1', NULL, 2, NULL, '2026-11-24T20:39:41.443141Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (7, '01a20f49-2b72-7593-b97d-63590ed15e85', 'A barrel costs nine dollars.', '89a116bac09d044ab545e837b9370ec1', 'numerical', 2, NULL, '2026-11-24T20:39:43.188757Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (8, '01a20f49-324c-710d-993d-d23dadfcc313', 'Nobody saw the barrels.', 'b3123b533c14e01e3df0ad33d8e8f68a', NULL, NULL, NULL, '2026-11-24T20:39:44.897328Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (9, '01a20f4a-5e32-7159-81bc-83853ea7fbde', 'A barrel costs ten dollars', '7ce4e84c7d45b9b325bf36677fc261c0', NULL, 2, NULL, '2026-11-24T20:41:01.552334Z', 'Ida Wells');
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (1, '01a20f49-88fc-729b-a81c-81f4df64856f', 3, 2, 'primary_source', 'It names the log.', '2026-11-24T20:40:07.132084Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (2, '01a20f49-90ef-7558-8357-90bda14e5072', 4, 5, 'quoted_from', NULL, '2026-11-24T20:40:09.170985Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (3, '01a20f49-9747-7378-b01b-0efafeb0b8ea', 5, 4, 'derived_from', NULL, '2026-11-24T20:40:10.783356Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (4, '01a20f49-9e76-77ed-82bf-f3757e47db35', 5, 3, 'revision_of', NULL, '2026-11-24T20:40:12.626009Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (5, '01a20f4a-5513-71ad-9056-abcde5d2dd53', 4, 3, 'quoted_from', NULL, '2026-11-24T20:40:59.381579Z', 'Ida Wells', '2026-11-24T20:41:01.305427Z', 'It was misread.');
INSERT INTO revisions (id, uid, story_id, number, text, sha256, recorded_at, recorded_by) VALUES (1, '01a20f48-f865-7361-b66a-bb6740c106e9', 2, 1, 'The oil comes from abroad. Riis said whalers held that a barrel costs ten dollars. It smells.', 'd0d0d99ab159df80f42c7ce9d5bee948315699abaff7628863e79595855c8aa8', '2026-11-24T20:39:30.138363Z', 'Ida Wells');
INSERT INTO revisions (id, uid, story_id, number, text, sha256, recorded_at, recorded_by) VALUES (2, '01a20f4a-5ee2-73f8-a23a-17419e71a991', 2, 2, 'The oil comes from afar. It smells.', 'c55145fb8b267ceafe022655e4a77e5928d1d2a98c880449aea19325a17f45b9', '2026-11-24T20:41:01.552334Z', 'Ida Wells');
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (1, '01a20f4a-5d84-7695-8706-971e4a353988', 5, 1, 'The oil comes from abroad', NULL, '. Riis said whalers held that a barrel costs ten dollars. It sme', 0, 25, 'a736af7fa3e04aaa5a90ccc325fe58d714a31295e8732c9109dcf8d39ac43e7d', '2026-11-24T20:41:01.552334Z', 'Ida Wells', NULL);
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (2, '01a20f4a-5e50-729d-8681-4dd0a1374020', 9, 1, 'a barrel costs ten dollars', 'The oil comes from abroad. Riis said whalers held that ', '. It smells.', 55, 81, '7ce4e84c7d45b9b325bf36677fc261c08f3a53d4ddc385e4454bf527d0f35298', '2026-11-24T20:41:01.552334Z', 'Ida Wells', NULL);
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (3, '01a20f4a-5e6f-7630-a588-1a03ead3303b', 6, 1, 'It smells', 'abroad. Riis said whalers held that a barrel costs ten dollars. ', '.', 83, 92, 'bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155', '2026-11-24T20:41:01.552334Z', 'Ida Wells', NULL);
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (4, '01a20f4a-5ee4-7734-8a7b-662e97f3157f', 6, 2, 'It smells', 'The oil comes from afar. ', '.', 25, 34, 'bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155', '2026-11-24T20:41:01.552334Z', 'Ida Wells', 3);
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (1, '01a20f48-b633-70b4-addd-8f78db58ba7b', 1, 2, NULL, NULL, NULL, 'wrote', NULL, 'indirect', NULL, NULL, '2026-11-24T20:39:13.138360Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (10, '01a20f4a-5e33-7242-9e28-6c3067d8c3db', 9, 11, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (11, '01a20f4a-5e34-74cc-a204-1e17f33b22cd', 9, 13, 10, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T20:41:01.552334Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (12, '01a20f4a-7313-7148-a486-12f84cd0e222', 10, 14, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T20:41:07.002418Z', 'Ethel Payne', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (2, '01a20f48-bb90-7521-8909-3f35e66f0d36', 2, 2, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T20:39:14.501534Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (3, '01a20f48-bb90-7521-8909-3f3686b10548', 2, 3, 2, NULL, 'a lamplighter', NULL, 'stolen', 'direct', NULL, NULL, '2026-11-24T20:39:14.501534Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (4, '01a20f48-c6b9-77b9-85d0-9e18a38a4d67', 4, 4, NULL, 1, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T20:39:17.350242Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (5, '01a20f49-10c1-763e-94a7-05a960957495', 5, 8, NULL, NULL, 'a carter', NULL, NULL, 'indirect', NULL, '1887-11', '2026-11-24T20:39:36.296868Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (6, '01a20f49-1760-72ef-919f-20cf1bf53a61', 5, 9, NULL, NULL, 'a porter', NULL, NULL, 'indirect', 'background', NULL, '2026-11-24T20:39:37.943706Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (7, '01a20f49-1e24-779b-ad18-0d66dc7adadb', 5, 10, NULL, NULL, 'a boatman', NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T20:39:39.703764Z', 'Ida Wells', 'second_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (8, '01a20f49-24c4-72db-b708-6c5e7d00bd07', 6, 11, NULL, NULL, NULL, NULL, 'whale oil', 'mixed', NULL, NULL, '2026-11-24T20:39:41.443141Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (9, '01a20f49-3255-723e-a512-e42be767efe4', 8, 12, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T20:39:44.897328Z', 'Ida Wells', 'second_hand');
INSERT INTO claim_tags (id, claim_id, tag_id, recorded_at, recorded_by) VALUES (1, 1, 1, '2026-11-24T20:39:13.138360Z', 'Ida Wells');
INSERT INTO claim_tags (id, claim_id, tag_id, recorded_at, recorded_by) VALUES (2, 5, 2, '2026-11-24T20:40:57.567620Z', 'Ida Wells');
INSERT INTO claim_tags (id, claim_id, tag_id, recorded_at, recorded_by) VALUES (3, 10, 1, '2026-11-24T20:41:07.002418Z', 'Ethel Payne');
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (1, '01a20f48-cc3d-7472-9cae-cf822d41e694', 1, 'content', 'supports', 'primary', 1, NULL, NULL, NULL, '2026-11-24T20:39:18.802662Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (2, '01a20f48-d1c8-77b2-b646-7a409b405010', 4, 'content', 'refutes', 'undetermined', NULL, NULL, NULL, 'The tenth hook is empty.', '2026-11-24T20:39:20.236188Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (3, '01a20f49-a5fb-75b0-a72d-2c7a1d4f8c98', 6, 'content', 'supports', 'undetermined', 3, NULL, 'p. 4', NULL, '2026-11-24T20:40:14.530121Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (4, '01a20f49-ad88-72b6-b64e-b4b2edb77111', 6, 'content', 'supports', 'secondary', 4, NULL, NULL, NULL, '2026-11-24T20:40:16.477246Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (5, '01a20f49-b4ad-76ec-a745-f7a15af116d6', 6, 'attribution', 'context', 'undetermined', NULL, 'call to the harbour office', NULL, 'They have his letter.', '2026-11-24T20:40:18.308248Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (6, '01a20f49-bbd8-74e5-868f-411823300982', 7, 'content', 'supports', 'undetermined', 5, NULL, NULL, NULL, '2026-11-24T20:40:20.134773Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (7, '01a20f49-c2d9-7319-ad38-3e9da4a100e3', 7, 'content', 'supports', 'primary', NULL, NULL, NULL, 'A bill for nine dollars.', '2026-11-24T20:40:21.936071Z', 'Ida Wells', '2026-11-24T20:40:45.136062Z', 'The bill was for soap.');
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (8, '01a20f49-ca65-7143-b9a4-7122e25ee273', 8, 'content', 'supports', 'undetermined', 4, NULL, NULL, NULL, '2026-11-24T20:40:23.850038Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (9, '01a20f4a-7b27-7619-8687-f6afb20aa37e', 10, 'content', 'supports', 'undetermined', 8, NULL, NULL, NULL, '2026-11-24T20:41:09.116785Z', 'Ethel Payne', NULL, NULL);
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (1, '01a20f48-f2d0-74d4-97f0-4b4366d989e2', 4, 1, 'contradicts', NULL, '2026-11-24T20:39:28.717889Z', 'Ida Wells');
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (2, '01a20f4a-3ffe-74a1-bb3d-120b4157a8bc', 8, 5, 'depends_on', NULL, '2026-11-24T20:40:53.999670Z', 'Ida Wells');
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (3, '01a20f4a-46f8-734e-b790-d11a6004b30a', 6, 2, 'revises', NULL, '2026-11-24T20:40:55.782916Z', 'Ida Wells');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (1, '01a20f48-d748-769c-8229-7d174f9dc337', 1, 'content', 'confirmed', 'I counted them.', 'Ida Wells', '1887-10-09T00:00:00.000000Z', NULL, '2026-11-24T20:39:21.605075Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (10, '01a20f4a-838f-73e7-aa5a-2cec7341681f', 10, 'content', 'confirmed', 'The deed is older.', 'Ethel Payne', '1888-05-01T00:00:00.000000Z', NULL, '2026-11-24T20:41:11.209887Z', 'Ethel Payne', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (2, '01a20f48-dcb0-7440-9ba8-7594b3ccc37f', 4, 'content', 'refuted', 'One hook is empty.', 'Ida Wells', '1887-10-09T00:00:00.000000Z', NULL, '2026-11-24T20:39:23.041622Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (3, '01a20f48-e22e-7363-b828-aa33e1558650', 1, 'attribution', 'confirmed', 'It is her column.', 'Ida Wells', '2026-11-24T20:39:24.449708Z', 'I hold the paper.', '2026-11-24T20:39:24.449708Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (4, '01a20f48-e7d8-761c-9d5f-2b5b86aad4ce', 4, 'content', 'unchecked', 'The lamp may be at the smith''s.', 'Ida Wells', '2026-11-24T20:39:25.894019Z', NULL, '2026-11-24T20:39:25.894019Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (5, '01a20f48-ecd2-722f-8b74-74fdb0280e6c', 3, 'content', 'withdrawn', 'The paragraph was cut.', 'Ida Wells', '2026-11-24T20:39:27.175308Z', NULL, '2026-11-24T20:39:27.175308Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (6, '01a20f49-d744-723e-9d3e-15ea3766af37', 7, 'content', 'confirmed', 'The bill says so.', 'Ida Wells', '1887-12-01T00:00:00.000000Z', NULL, '2026-11-24T20:40:27.116009Z', 'Ida Wells', 1, '1888-06');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (7, '01a20f49-eb0b-7483-b856-52ff3017472e', 6, 'content', 'confirmed', 'The log says so.', 'Ida Wells', '2026-11-24T20:40:32.174613Z', 'He who wrote it down is known.', '2026-11-24T20:40:32.174613Z', 'Ida Wells', 3, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (8, '01a20f49-f23b-76c0-8ed0-93d0aef3119e', 5, 'content', 'unconfirmed', 'Nobody would be named.', 'Ida Wells', '2026-11-24T20:40:34.091637Z', NULL, '2026-11-24T20:40:34.091637Z', 'Ida Wells', 3, '2100-01-02');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (9, '01a20f4a-2b47-7457-a24c-c9a1f7279006', 7, 'content', 'refuted', 'A barrel costs twelve.', 'Ida Wells', '2026-11-24T20:40:48.675395Z', NULL, '2026-11-24T20:40:48.675395Z', 'Ida Wells', 3, NULL);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (1, 1, 1);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (2, 2, 2);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (3, 6, 7);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (4, 7, 3);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (5, 9, 6);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (6, 10, 9);
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (1, '01a20f49-d0ab-7755-a794-2b5cbac9a307', 'evidence', 1, 0, 0, 0, 0, 1, 'To begin with.', '2026-11-24T20:40:25.513932Z', 'Ida Wells');
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (2, '01a20f49-dd80-7304-9571-276868dc94bc', 'two-source', 1, 2, 1, 0, 0, 1, 'The editors agreed on it.', '2026-11-24T20:40:28.798957Z', 'Ida Wells');
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (3, '01a20f49-e322-7719-ae28-4ff56d1a8cc4', 'river', 1, 1, 1, 1, 1, 1, 'Unnamed sources alone do not do.', '2026-11-24T20:40:30.228202Z', 'Ida Wells');
INSERT INTO discredits (id, uid, source_id, because, valid_from, recorded_at, recorded_by, lifted_at, lifted_because) VALUES (1, '01a20f49-52a0-7504-9378-4a2a172aa8f8', 12, 'It made up a talk.', '1887', '2026-11-24T20:39:53.208501Z', 'Ida Wells', NULL, NULL);
INSERT INTO discredits (id, uid, source_id, because, valid_from, recorded_at, recorded_by, lifted_at, lifted_because) VALUES (2, '01a20f49-5943-75aa-9bfe-de0948374d89', 4, 'It was thought to lie.', NULL, '2026-11-24T20:39:54.914342Z', 'Ida Wells', '2026-11-24T20:39:56.583391Z', 'It did not.');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (1, '01a20f49-38ee-7194-9299-f99dc8c0258f', 8, 9, 'same', 'The carter carried for the porter, who is himself.', '2026-11-24T20:39:46.634752Z', 'Ida Wells');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (2, '01a20f49-3f82-7046-b0c2-0ad00d966014', 8, 10, 'different', 'They were seen side by side.', '2026-11-24T20:39:48.306673Z', 'Ida Wells');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (3, '01a20f49-465a-70ef-a59c-46085c1181d9', 9, 10, 'unknown', 'Nobody could tell.', '2026-11-24T20:39:50.073462Z', 'Ida Wells');
INSERT INTO source_ratings (id, uid, source_id, reliability, because, rated_at, recorded_at, recorded_by, rated_by) VALUES (1, '01a20f49-4c8b-732a-9e3b-52adf6d0dea2', 11, 'B', 'Two of three held.', '1888-01-01T00:00:00.000000Z', '2026-11-24T20:39:51.663462Z', 'Ida Wells', 'Ethel Payne');
INSERT INTO publications (id, uid, story_id, published_at, embargo_until, head_seq, head_hash, recorded_at, recorded_by) VALUES (1, '01a20f4a-17d2-77e2-a311-a94063cc7a01', 2, '1888-02-01T00:00:00.000000Z', '1888-01-31', 83, 'e439b4c9e5afdad17451c09392a4be9ec502fc8d548b194393a936ae7ca8d857', '2026-11-24T20:40:43.682187Z', 'Ida Wells');
INSERT INTO publications (id, uid, story_id, published_at, embargo_until, head_seq, head_hash, recorded_at, recorded_by) VALUES (2, '01a20f4a-3977-7405-b5bf-8a72f19d2752', 2, '1888-04-01T00:00:00.000000Z', NULL, 92, '23fd89b2ab528212c87bd353a38b091668040e5a214bf7a7840f71d8e9ac676d', '2026-11-24T20:40:52.285204Z', 'Ida Wells');
INSERT INTO comment_requests (id, uid, claim_id, source_id, channel, asked_at, answered_at, answer, recorded_at, recorded_by) VALUES (1, '01a20f4a-0600-7666-b5d2-72e394f6403c', 6, 4, 'letter', '1887-12-02T00:00:00.000000Z', '1887-12-04T00:00:00.000000Z', 'No comment.', '2026-11-24T20:40:38.960672Z', 'Ida Wells');
INSERT INTO comment_requests (id, uid, claim_id, source_id, channel, asked_at, answered_at, answer, recorded_at, recorded_by) VALUES (2, '01a20f4a-1218-7470-a434-07253c5c9356', 5, 7, NULL, '2026-11-24T20:40:42.048266Z', NULL, NULL, '2026-11-24T20:40:42.048266Z', 'Ida Wells');
INSERT INTO information_ratings (id, uid, claim_id, credibility, because, rated_at, recorded_at, recorded_by, rated_by) VALUES (1, '01a20f49-ffd9-725b-a879-e2d82d173279', 5, '3', 'It fits the tariff.', '1888-01-01T00:00:00.000000Z', '2026-11-24T20:40:37.583565Z', 'Ida Wells', NULL);
INSERT INTO corrections (id, uid, story_id, claim_id, verdict_id, text, corrected_by, corrected_at, recorded_at, recorded_by) VALUES (1, '01a20f4a-3279-7795-8331-1208e7d27576', 2, 7, 9, 'An earlier version gave a wrong price.', 'Ida Wells', '1888-03-02T00:00:00.000000Z', '2026-11-24T20:40:50.523448Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (1, 1, 5, 'unconfirmed', 'unchecked', 8, '2026-11-24T20:40:43.682187Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (2, 1, 6, 'confirmed', 'unchecked', 7, '2026-11-24T20:40:43.682187Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (3, 1, 7, 'confirmed', 'unchecked', 6, '2026-11-24T20:40:43.682187Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (4, 2, 5, 'unconfirmed', 'unchecked', 8, '2026-11-24T20:40:52.285204Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (5, 2, 6, 'confirmed', 'unchecked', 7, '2026-11-24T20:40:52.285204Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (6, 2, 7, 'refuted', 'unchecked', 9, '2026-11-24T20:40:52.285204Z', 'Ida Wells');
INSERT INTO signoffs (id, uid, claim_id, verdict_id, signed_by, signed_at, knows_identity, note, recorded_at, recorded_by) VALUES (1, '01a20f49-f944-7479-a779-71f8bef34ffd', 6, 7, 'Ethel Payne', '2026-11-24T20:40:35.895980Z', 1, 'Read the log.', '2026-11-24T20:40:35.895980Z', 'Ida Wells');
INSERT INTO losses (id, uid, appearance_id, revision_id, start, stop, recorded_at, recorded_by) VALUES (1, '01a20f4a-5ee4-7734-8a7b-662f0713f207', 1, 2, 0, 24, '2026-11-24T20:41:01.552334Z', 'Ida Wells');
INSERT INTO losses (id, uid, appearance_id, revision_id, start, stop, recorded_at, recorded_by) VALUES (2, '01a20f4a-5eec-7711-a331-08a1421be7af', 2, 2, 19, 24, '2026-11-24T20:41:01.552334Z', 'Ida Wells');
INSERT INTO proposals (id, uid, revision_id, start, body, made_by, confidence, via_id, state, claim_id, decided_at, recorded_at, recorded_by) VALUES (1, '01a20f4a-5de7-70dd-8fc4-e44e6558f664', 1, 37, '{"content":[[37,54]],"cue":[],"mode":null,"source":{"spans":[[27,31]],"name":"Jacob Riis","kind":"person","role":null,"organization":null}}', 'rules', 500, NULL, 'skipped', NULL, '2026-11-24T20:41:01.552334Z', '2026-11-24T20:41:01.552334Z', 'Ida Wells');
INSERT INTO proposals (id, uid, revision_id, start, body, made_by, confidence, via_id, state, claim_id, decided_at, recorded_at, recorded_by) VALUES (2, '01a20f4a-5de7-70dd-8fc4-e44f2b38ae0c', 1, 83, '{"content":[[83,92]],"cue":[],"mode":null,"source":null}', 'rules', 250, NULL, 'open', NULL, NULL, '2026-11-24T20:41:01.552334Z', 'Ida Wells');
INSERT INTO proposals (id, uid, revision_id, start, body, made_by, confidence, via_id, state, claim_id, decided_at, recorded_at, recorded_by) VALUES (3, '01a20f4a-5de8-73d5-ba74-cc6a88c7617e', 1, 55, '{"content":[[55,81]],"cue":[],"mode":null,"source":{"spans":[[37,44]],"name":"whalers","kind":"collective","role":null,"organization":null}}', 'rules', 900, 1, 'accepted', 9, '2026-11-24T20:41:01.552334Z', '2026-11-24T20:41:01.552334Z', 'Ida Wells');
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (1, 'confirmed', 'confirmed', 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (10, 'confirmed', 'unchecked', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (2, 'unchecked', 'unchecked', 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (3, 'withdrawn', 'unchecked', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (4, 'unchecked', 'unchecked', 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (5, 'unconfirmed', 'unchecked', 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, '2100-01-02');
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (6, 'confirmed', 'unchecked', 1, 1, 0, 0, 0, 1, 0, 1, 0, 1, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (7, 'refuted', 'unchecked', 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (8, 'unchecked', 'unchecked', 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, changed_since_check, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (9, 'unchecked', 'unchecked', 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, NULL);
INSERT INTO bands (band, claim_id) VALUES (1100538353122761434, 3);
INSERT INTO bands (band, claim_id) VALUES (1102410420020373680, 4);
INSERT INTO bands (band, claim_id) VALUES (1103199904317269893, 6);
INSERT INTO bands (band, claim_id) VALUES (1135722181842512906, 3);
INSERT INTO bands (band, claim_id) VALUES (1240793464456642921, 7);
INSERT INTO bands (band, claim_id) VALUES (1259128342277712354, 1);
INSERT INTO bands (band, claim_id) VALUES (1292983490565538730, 4);
INSERT INTO bands (band, claim_id) VALUES (1365126337390837109, 8);
INSERT INTO bands (band, claim_id) VALUES (1437067667165778015, 4);
INSERT INTO bands (band, claim_id) VALUES (1459169610085883341, 7);
INSERT INTO bands (band, claim_id) VALUES (1635129484644853633, 8);
INSERT INTO bands (band, claim_id) VALUES (1639435138805015, 2);
INSERT INTO bands (band, claim_id) VALUES (1663097780288898827, 4);
INSERT INTO bands (band, claim_id) VALUES (1775663758417466690, 1);
INSERT INTO bands (band, claim_id) VALUES (1802438157353986378, 7);
INSERT INTO bands (band, claim_id) VALUES (1892186307754878003, 7);
INSERT INTO bands (band, claim_id) VALUES (1897856790950727989, 1);
INSERT INTO bands (band, claim_id) VALUES (1945468315238906219, 7);
INSERT INTO bands (band, claim_id) VALUES (1976143609574615191, 7);
INSERT INTO bands (band, claim_id) VALUES (1976143609574615191, 9);
INSERT INTO bands (band, claim_id) VALUES (1997456133655200142, 2);
INSERT INTO bands (band, claim_id) VALUES (2076032168354185702, 9);
INSERT INTO bands (band, claim_id) VALUES (2204349243837308833, 5);
INSERT INTO bands (band, claim_id) VALUES (2336084291888558496, 2);
INSERT INTO bands (band, claim_id) VALUES (2463081699696892051, 6);
INSERT INTO bands (band, claim_id) VALUES (2472410772207546856, 2);
INSERT INTO bands (band, claim_id) VALUES (2546485211669775240, 5);
INSERT INTO bands (band, claim_id) VALUES (2560606445161472451, 3);
INSERT INTO bands (band, claim_id) VALUES (2668043470374815759, 8);
INSERT INTO bands (band, claim_id) VALUES (269684705748173208, 4);
INSERT INTO bands (band, claim_id) VALUES (2698959976102992838, 3);
INSERT INTO bands (band, claim_id) VALUES (2861269025211350902, 5);
INSERT INTO bands (band, claim_id) VALUES (3085501841889678802, 6);
INSERT INTO bands (band, claim_id) VALUES (3235318872062005804, 3);
INSERT INTO bands (band, claim_id) VALUES (3237648458328684488, 9);
INSERT INTO bands (band, claim_id) VALUES (3258692559622889357, 3);
INSERT INTO bands (band, claim_id) VALUES (3349339729853574531, 3);
INSERT INTO bands (band, claim_id) VALUES (3486042817129197891, 6);
INSERT INTO bands (band, claim_id) VALUES (3550670399881449833, 3);
INSERT INTO bands (band, claim_id) VALUES (3632703131651946400, 4);
INSERT INTO bands (band, claim_id) VALUES (3690574600439242621, 2);
INSERT INTO bands (band, claim_id) VALUES (3693577231814398532, 5);
INSERT INTO bands (band, claim_id) VALUES (3824386413220627996, 6);
INSERT INTO bands (band, claim_id) VALUES (386167287820968856, 3);
INSERT INTO bands (band, claim_id) VALUES (4100463596991663531, 2);
INSERT INTO bands (band, claim_id) VALUES (4242313977988228815, 1);
INSERT INTO bands (band, claim_id) VALUES (4318244110287966478, 2);
INSERT INTO bands (band, claim_id) VALUES (4396494717380815224, 5);
INSERT INTO bands (band, claim_id) VALUES (4400715771464801023, 2);
INSERT INTO bands (band, claim_id) VALUES (444562431385011582, 8);
INSERT INTO bands (band, claim_id) VALUES (4517521773656407008, 4);
INSERT INTO bands (band, claim_id) VALUES (4525460427571350361, 4);
INSERT INTO bands (band, claim_id) VALUES (4566648000488356488, 3);
INSERT INTO bands (band, claim_id) VALUES (4634044322993818321, 9);
INSERT INTO bands (band, claim_id) VALUES (4685181153660701359, 6);
INSERT INTO bands (band, claim_id) VALUES (4933759445565706466, 4);
INSERT INTO bands (band, claim_id) VALUES (4949232992274452981, 5);
INSERT INTO bands (band, claim_id) VALUES (505726688070569854, 1);
INSERT INTO bands (band, claim_id) VALUES (511460437511910033, 8);
INSERT INTO bands (band, claim_id) VALUES (5127548012588598436, 7);
INSERT INTO bands (band, claim_id) VALUES (5173700831345657982, 4);
INSERT INTO bands (band, claim_id) VALUES (5289421690217972313, 1);
INSERT INTO bands (band, claim_id) VALUES (5506519862853241906, 5);
INSERT INTO bands (band, claim_id) VALUES (589193324944849331, 3);
INSERT INTO bands (band, claim_id) VALUES (6021250767946668452, 9);
INSERT INTO bands (band, claim_id) VALUES (6039416621434098389, 9);
INSERT INTO bands (band, claim_id) VALUES (6140931558548025756, 7);
INSERT INTO bands (band, claim_id) VALUES (6140931558548025756, 9);
INSERT INTO bands (band, claim_id) VALUES (6159761474826157312, 5);
INSERT INTO bands (band, claim_id) VALUES (6247730615983674814, 5);
INSERT INTO bands (band, claim_id) VALUES (628028477774350458, 1);
INSERT INTO bands (band, claim_id) VALUES (6533829303814049264, 7);
INSERT INTO bands (band, claim_id) VALUES (6537639891967107254, 6);
INSERT INTO bands (band, claim_id) VALUES (6584290919148881445, 6);
INSERT INTO bands (band, claim_id) VALUES (6610276074563118668, 8);
INSERT INTO bands (band, claim_id) VALUES (6650536478026848696, 7);
INSERT INTO bands (band, claim_id) VALUES (6663471827321409021, 5);
INSERT INTO bands (band, claim_id) VALUES (6767412684831250648, 1);
INSERT INTO bands (band, claim_id) VALUES (682995020850796092, 8);
INSERT INTO bands (band, claim_id) VALUES (6835804010599343225, 9);
INSERT INTO bands (band, claim_id) VALUES (6876894800264948427, 6);
INSERT INTO bands (band, claim_id) VALUES (710392126084558079, 6);
INSERT INTO bands (band, claim_id) VALUES (7400542962577248356, 2);
INSERT INTO bands (band, claim_id) VALUES (7415825566963274828, 8);
INSERT INTO bands (band, claim_id) VALUES (7524097547945326461, 8);
INSERT INTO bands (band, claim_id) VALUES (7524777584165409729, 2);
INSERT INTO bands (band, claim_id) VALUES (7693892484359383604, 1);
INSERT INTO bands (band, claim_id) VALUES (7728236862395751744, 4);
INSERT INTO bands (band, claim_id) VALUES (7848155908382245911, 3);
INSERT INTO bands (band, claim_id) VALUES (7950087472364767663, 9);
INSERT INTO bands (band, claim_id) VALUES (7981793972235549441, 9);
INSERT INTO bands (band, claim_id) VALUES (7984662268753320511, 9);
INSERT INTO bands (band, claim_id) VALUES (8137643158826634323, 1);
INSERT INTO bands (band, claim_id) VALUES (8324078168602881759, 8);
INSERT INTO bands (band, claim_id) VALUES (8331944038371842485, 6);
INSERT INTO bands (band, claim_id) VALUES (8346686379512676620, 4);
INSERT INTO bands (band, claim_id) VALUES (8373199377082374468, 8);
INSERT INTO bands (band, claim_id) VALUES (8427700892667351904, 8);
INSERT INTO bands (band, claim_id) VALUES (8428133072956277157, 5);
INSERT INTO bands (band, claim_id) VALUES (8436822479554506833, 9);
INSERT INTO bands (band, claim_id) VALUES (855662795275077722, 2);
INSERT INTO bands (band, claim_id) VALUES (8614208480772506129, 2);
INSERT INTO bands (band, claim_id) VALUES (8680007059341820185, 7);
INSERT INTO bands (band, claim_id) VALUES (8706048166962870546, 7);
INSERT INTO bands (band, claim_id) VALUES (896318210571390634, 6);
INSERT INTO bands (band, claim_id) VALUES (9137395363223949840, 5);
INSERT INTO bands (band, claim_id) VALUES (9144949492713483137, 1);
INSERT INTO bands (band, claim_id) VALUES (9555811498032365, 1);
INSERT INTO merges (id, uid, ledger_uid, head_seq, head_hash, schema, recorded_at, recorded_by) VALUES (1, '01a20f4a-8614-757a-aca0-bd3a7118267b', '01a20f4a-69e5-72a6-bb5c-94f57591f5d7', 9, '4599207582f340370048b7fa9808081d340554f1ae74dda136b931b327444a4b', '0004', '2026-11-24T20:41:11.539337Z', 'Ida Wells');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20f4a-69e5-72a6-bb5c-94f57591f5d7', 1, '2026-11-24T20:41:07.002418Z', 'Ethel Payne', 'insert', 'sources', 1, '{"descriptor":null,"id":1,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Nellie Bly","name_key":"nellie bly","note":null,"recorded_at":"2026-11-24T20:41:07.002418Z","recorded_by":"Ethel Payne","uid":"01a20f4a-72e1-712e-823a-746d5eee8cb2"}', 'f75320c3b64401daf1a11dd4a08120d33a5d9320431edd039786f1ee0e373c88');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20f4a-69e5-72a6-bb5c-94f57591f5d7', 2, '2026-11-24T20:41:07.002418Z', 'Ethel Payne', 'insert', 'claims', 1, '{"fingerprint":"63a829c5846d42ffd298f044b351e590","id":1,"kind":null,"note":null,"recorded_at":"2026-11-24T20:41:07.002418Z","recorded_by":"Ethel Payne","story_id":null,"text":"The mill stood before the bridge.","uid":"01a20f4a-7312-7666-8936-b355bf721711"}', '95f04ab9dd00cf0dc3df8aa85a9ff91eee2517c642c7bd61ba24751f34401130');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20f4a-69e5-72a6-bb5c-94f57591f5d7', 3, '2026-11-24T20:41:07.002418Z', 'Ethel Payne', 'insert', 'attributions', 1, '{"affiliation_id":null,"claim_id":1,"cue":null,"descriptor":null,"ground_rules":null,"id":1,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T20:41:07.002418Z","recorded_by":"Ethel Payne","said_on":null,"source_id":1,"uid":"01a20f4a-7313-7148-a486-12f84cd0e222","via_id":null}', 'adc31d40c8cc678b26428e4a5ea779b0ee4692efbf86790e1cae59c35c140347');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20f4a-69e5-72a6-bb5c-94f57591f5d7', 4, '2026-11-24T20:41:07.002418Z', 'Ethel Payne', 'insert', 'tags', 1, '{"id":1,"name":"bridge","recorded_at":"2026-11-24T20:41:07.002418Z","recorded_by":"Ethel Payne","uid":"01a20f4a-731a-7352-87ba-00e01aa33d14"}', '7285032b8659fa23f69e6d2103f9b5d702d3aacef147a073eeaa4bd82fce61dd');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20f4a-69e5-72a6-bb5c-94f57591f5d7', 5, '2026-11-24T20:41:07.002418Z', 'Ethel Payne', 'insert', 'claim_tags', 1, '{"claim_id":1,"id":1,"recorded_at":"2026-11-24T20:41:07.002418Z","recorded_by":"Ethel Payne","tag_id":1}', '890db07f4527e7f467b9318195a420b53139fdea7d1006dad9fca397dac792b8');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20f4a-69e5-72a6-bb5c-94f57591f5d7', 6, '2026-11-24T20:41:09.116785Z', 'Ethel Payne', 'insert', 'documents', 1, '{"archived_url":null,"id":1,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T20:41:09.116785Z","recorded_by":"Ethel Payne","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":null,"uid":"01a20f4a-7b1c-71f0-af30-a7aa1756a9de","url":"https://example.org/mill"}', 'a03041700750245acb05a3652056d9e972b900350bfdf06eea6dc618ee9dccfa');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20f4a-69e5-72a6-bb5c-94f57591f5d7', 7, '2026-11-24T20:41:09.116785Z', 'Ethel Payne', 'insert', 'evidence', 1, '{"claim_id":1,"contact":null,"document_id":1,"id":1,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-24T20:41:09.116785Z","recorded_by":"Ethel Payne","stance":"supports","target":"content","uid":"01a20f4a-7b27-7619-8687-f6afb20aa37e","withdrawn_at":null,"withdrawn_because":null}', 'b099087fbd179762aeeb6ea84e3d7d4715de78b0e9327103d107a984dcf32f21');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20f4a-69e5-72a6-bb5c-94f57591f5d7', 8, '2026-11-24T20:41:11.209887Z', 'Ethel Payne', 'insert', 'verdicts', 1, '{"because":"The deed is older.","check_after":null,"claim_id":1,"decided_at":"1888-05-01T00:00:00.000000Z","decided_by":"Ethel Payne","id":1,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T20:41:11.209887Z","recorded_by":"Ethel Payne","status":"confirmed","target":"content","uid":"01a20f4a-838f-73e7-aa5a-2cec7341681f"}', '00687da37021d11254a1fd495dac0eed3359343d322c721236a71b86b179c5e7');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20f4a-69e5-72a6-bb5c-94f57591f5d7', 9, '2026-11-24T20:41:11.209887Z', 'Ethel Payne', 'insert', 'verdict_evidence', 1, '{"evidence_id":1,"id":1,"verdict_id":1}', '4599207582f340370048b7fa9808081d340554f1ae74dda136b931b327444a4b');
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
CREATE INDEX ix_bands_claim_id ON bands (claim_id);
CREATE TRIGGER merges_no_update BEFORE UPDATE ON merges BEGIN SELECT RAISE(ABORT, 'merges is append-only'); END;
CREATE TRIGGER merges_no_delete BEFORE DELETE ON merges BEGIN SELECT RAISE(ABORT, 'merges is append-only'); END;
CREATE TRIGGER merges_no_replace BEFORE INSERT ON merges WHEN EXISTS (SELECT 1 FROM merges WHERE id = new.id OR uid = new.uid OR (ledger_uid = new.ledger_uid AND head_seq = new.head_seq)) BEGIN SELECT RAISE(ABORT, 'merges is append-only'); END;
CREATE TRIGGER merged_entries_no_update BEFORE UPDATE ON merged_entries BEGIN SELECT RAISE(ABORT, 'merged_entries is append-only'); END;
CREATE TRIGGER merged_entries_no_delete BEFORE DELETE ON merged_entries BEGIN SELECT RAISE(ABORT, 'merged_entries is append-only'); END;
CREATE TRIGGER merged_entries_no_replace BEFORE INSERT ON merged_entries WHEN EXISTS (SELECT 1 FROM merged_entries WHERE ledger_uid = new.ledger_uid AND seq = new.seq) BEGIN SELECT RAISE(ABORT, 'merged_entries is append-only'); END;
CREATE INDEX ix_claims_recorded_at ON claims (recorded_at);
CREATE INDEX ix_claims_kind ON claims (kind) WHERE kind IS NOT NULL;
CREATE INDEX ix_links_kind ON links (kind);
CREATE INDEX ix_standings_check_after ON standings (check_after, claim_id) WHERE check_after IS NOT NULL;
CREATE INDEX ix_standings_support_lost ON standings (claim_id) WHERE support_lost = 1;
CREATE INDEX ix_standings_below_policy ON standings (claim_id) WHERE below_policy = 1;
CREATE INDEX ix_standings_single_source ON standings (claim_id) WHERE single_source = 1;
CREATE INDEX ix_standings_unnamed_only ON standings (claim_id) WHERE unnamed_only = 1;
CREATE INDEX ix_standings_circular ON standings (claim_id) WHERE circular = 1;
CREATE INDEX ix_standings_contested ON standings (claim_id) WHERE contested = 1;
CREATE INDEX ix_standings_changed_since_check ON standings (claim_id) WHERE changed_since_check = 1;
CREATE INDEX ix_standings_overridden ON standings (claim_id) WHERE overridden = 1;
COMMIT;
