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
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (1, '2026-11-24T23:03:45.071410Z', 'Ida Wells', 'insert', 'sources', 1, '{"descriptor":null,"id":1,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The World","name_key":"the world","note":null,"recorded_at":"2026-11-24T23:03:45.071410Z","recorded_by":"Ida Wells","uid":"01a20fcd-08b1-756b-b17d-aa83fb9a7860"}', 'd12c39ad321e5252cce2ad8c9d37914ac3ac3e1bd61319d7a769f2602388285c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (10, '2026-11-24T23:03:46.695990Z', 'Ida Wells', 'insert', 'attributions', 2, '{"affiliation_id":null,"claim_id":2,"cue":null,"descriptor":null,"ground_rules":null,"id":2,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T23:03:46.695990Z","recorded_by":"Ida Wells","said_on":null,"source_id":2,"uid":"01a20fcd-0f32-749f-9f3f-fdf6be6a6e49","via_id":null}', 'c2b2f461d94397c7e05efe7d5fb4355abf2e71b4f8515ea1f7d666ea160e6f91');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (100, '2026-11-24T23:04:28.112629Z', 'Ida Wells', 'insert', 'claim_tags', 2, '{"claim_id":5,"id":2,"recorded_at":"2026-11-24T23:04:28.112629Z","recorded_by":"Ida Wells","tag_id":2}', '0463fcddbf565010feecb76c73f06987cac77bf013a59197631ddcc13e850435');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (101, '2026-11-24T23:04:28.890100Z', 'Ida Wells', 'insert', 'derivations', 5, '{"document_id":4,"id":5,"kind":"quoted_from","note":null,"origin_id":3,"recorded_at":"2026-11-24T23:04:28.890100Z","recorded_by":"Ida Wells","uid":"01a20fcd-b3e8-7683-b97b-dff9591e868a","withdrawn_at":null,"withdrawn_because":null}', '47d5f62a841a00cc9b9606ac6c6d1dd7ac0e678f125a45e018fa81bcf0188ec9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (102, '2026-11-24T23:04:29.682844Z', 'Ida Wells', 'change', 'derivations', 5, '{"document_id":4,"id":5,"kind":"quoted_from","note":null,"origin_id":3,"recorded_at":"2026-11-24T23:04:28.890100Z","recorded_by":"Ida Wells","uid":"01a20fcd-b3e8-7683-b97b-dff9591e868a","withdrawn_at":"2026-11-24T23:04:29.682844Z","withdrawn_because":"It was misread."}', 'aec00285f09f020f1f4871ab9a71be5a87dee4ff6378a5c4e70e93d7a38bc180');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (103, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'insert', 'documents', 7, '{"archived_url":null,"id":7,"original":0,"path":"/desk/letter.pdf","published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T23:04:29.758286Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","size":12,"story_id":null,"title":"A letter","uid":"01a20fcd-b73f-71f8-98fd-0d8fa9cf28b2","url":null}', 'd60071fa170cb827c5eff81395bad8c25da10865aeee81a8fc35fa0c58b1f5b1');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (104, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'insert', 'appearances', 1, '{"claim_id":5,"exact":"The oil comes from abroad","id":1,"moved_from_id":null,"prefix":null,"recorded_at":"2026-11-24T23:04:29.758286Z","recorded_by":"Ida Wells","revision_id":1,"sha256":"a736af7fa3e04aaa5a90ccc325fe58d714a31295e8732c9109dcf8d39ac43e7d","start":0,"stop":25,"suffix":". Riis said whalers held that a barrel costs ten dollars. It sme","uid":"01a20fcd-b747-7639-a257-b49deb46029c"}', '4fc01e49922502030667f7dd60b91c032dc4ef7919a37469955b3e171ce8c200');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (105, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'insert', 'proposals', 1, '{"body":"{\"content\":[[37,54]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[27,31]],\"name\":\"Jacob Riis\",\"kind\":\"person\",\"role\":null,\"organization\":null}}","claim_id":null,"confidence":500,"decided_at":null,"id":1,"made_by":"rules","recorded_at":"2026-11-24T23:04:29.758286Z","recorded_by":"Ida Wells","revision_id":1,"start":37,"state":"open","uid":"01a20fcd-b76c-7733-b109-12341a41c2a0","via_id":null}', 'a73ad1aec83326e602ab043d47dde88808479fdad3c507872d81bfe758ce7d8f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (106, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'insert', 'proposals', 2, '{"body":"{\"content\":[[83,92]],\"cue\":[],\"mode\":null,\"source\":null}","claim_id":null,"confidence":250,"decided_at":null,"id":2,"made_by":"rules","recorded_at":"2026-11-24T23:04:29.758286Z","recorded_by":"Ida Wells","revision_id":1,"start":83,"state":"open","uid":"01a20fcd-b76c-7733-b109-12352c1b24c9","via_id":null}', '5defe4fe83bcfb7e94f30dc451442cd98ae4bbca360bc6e5c5a614ce6a26212a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (107, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'insert', 'proposals', 3, '{"body":"{\"content\":[[55,81]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[37,44]],\"name\":\"whalers\",\"kind\":\"collective\",\"role\":null,\"organization\":null}}","claim_id":null,"confidence":900,"decided_at":null,"id":3,"made_by":"rules","recorded_at":"2026-11-24T23:04:29.758286Z","recorded_by":"Ida Wells","revision_id":1,"start":55,"state":"open","uid":"01a20fcd-b76e-738a-9573-ca52101c636a","via_id":1}', '70661747866523cffda899805771dd89df33bbef8b201f02ca50e4ced8f147db');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (108, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'change', 'proposals', 1, '{"body":"{\"content\":[[37,54]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[27,31]],\"name\":\"Jacob Riis\",\"kind\":\"person\",\"role\":null,\"organization\":null}}","claim_id":null,"confidence":500,"decided_at":"2026-11-24T23:04:29.758286Z","id":1,"made_by":"rules","recorded_at":"2026-11-24T23:04:29.758286Z","recorded_by":"Ida Wells","revision_id":1,"start":37,"state":"skipped","uid":"01a20fcd-b76c-7733-b109-12341a41c2a0","via_id":null}', 'aa56bfe5c36fc904eefb6346fa62745a09ddc4a1350e5ab8e42a35265045de66');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (109, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'insert', 'sources', 13, '{"descriptor":null,"id":13,"kind":"collective","merged_at":null,"merged_into_id":null,"name":"whalers","name_key":"whalers","note":null,"recorded_at":"2026-11-24T23:04:29.758286Z","recorded_by":"Ida Wells","uid":"01a20fcd-b784-709c-9428-d2c474dfa906"}', '8ed4cadc4e5288561d7a173fa440fe7501ada62c409626a2f95fceda1c03c037');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (11, '2026-11-24T23:03:46.695990Z', 'Ida Wells', 'insert', 'attributions', 3, '{"affiliation_id":null,"claim_id":2,"cue":null,"descriptor":"a lamplighter","ground_rules":null,"id":3,"knowledge":"unknown","mode":"direct","quote":"stolen","recorded_at":"2026-11-24T23:03:46.695990Z","recorded_by":"Ida Wells","said_on":null,"source_id":3,"uid":"01a20fcd-0f33-730c-b12d-55f942624b98","via_id":2}', '343d06562791f600932ea82819e27e8a53c748112ffa952f2e352a21ab857143');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (110, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'insert', 'claims', 9, '{"fingerprint":"7ce4e84c7d45b9b325bf36677fc261c0","id":9,"kind":null,"note":null,"recorded_at":"2026-11-24T23:04:29.758286Z","recorded_by":"Ida Wells","story_id":2,"text":"A barrel costs ten dollars","uid":"01a20fcd-b79c-7669-88e5-69c2afbbf75c"}', 'f1d0765b2db0e613cd309c65acbf98cc788aa2b71f48a3e3eab392b1b40b4370');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (111, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'insert', 'attributions', 10, '{"affiliation_id":null,"claim_id":9,"cue":null,"descriptor":null,"ground_rules":null,"id":10,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T23:04:29.758286Z","recorded_by":"Ida Wells","said_on":null,"source_id":11,"uid":"01a20fcd-b7a1-742d-a2b2-cf9441741c14","via_id":null}', '06f6b9aa34a36eee640eae15c0cb5edd1f562c2e99a6d9d85845e3df2fcc1fb8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (112, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'insert', 'attributions', 11, '{"affiliation_id":null,"claim_id":9,"cue":null,"descriptor":null,"ground_rules":null,"id":11,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T23:04:29.758286Z","recorded_by":"Ida Wells","said_on":null,"source_id":13,"uid":"01a20fcd-b7a1-742d-a2b2-cf95bc190736","via_id":10}', '0dd31915f0ad6bb4e927e0d05c64d01ea52b9efffcecc2cffe752f6aa3ec9b69');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (113, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'insert', 'appearances', 2, '{"claim_id":9,"exact":"a barrel costs ten dollars","id":2,"moved_from_id":null,"prefix":"The oil comes from abroad. Riis said whalers held that ","recorded_at":"2026-11-24T23:04:29.758286Z","recorded_by":"Ida Wells","revision_id":1,"sha256":"7ce4e84c7d45b9b325bf36677fc261c08f3a53d4ddc385e4454bf527d0f35298","start":55,"stop":81,"suffix":". It smells.","uid":"01a20fcd-b7ac-7619-8a61-022e7750c532"}', '8750538c4a9257a2a712d88da5a90ab325d95dc93fd2777da62f3b61f5212fd0');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (114, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'change', 'proposals', 3, '{"body":"{\"content\":[[55,81]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[37,44]],\"name\":\"whalers\",\"kind\":\"collective\",\"role\":null,\"organization\":null}}","claim_id":9,"confidence":900,"decided_at":"2026-11-24T23:04:29.758286Z","id":3,"made_by":"rules","recorded_at":"2026-11-24T23:04:29.758286Z","recorded_by":"Ida Wells","revision_id":1,"start":55,"state":"accepted","uid":"01a20fcd-b76e-738a-9573-ca52101c636a","via_id":1}', '75c5e2c569ee96d8fce7b433efc52849899440fb623979094d80c33a30b01ebb');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (115, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'insert', 'appearances', 3, '{"claim_id":6,"exact":"It smells","id":3,"moved_from_id":null,"prefix":"abroad. Riis said whalers held that a barrel costs ten dollars. ","recorded_at":"2026-11-24T23:04:29.758286Z","recorded_by":"Ida Wells","revision_id":1,"sha256":"bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155","start":83,"stop":92,"suffix":".","uid":"01a20fcd-b7b9-74b2-a161-1cef8417df50"}', 'be17b0a2d0038764d8e8c8fa23698b9f75af29f29e959aaf0c03a80f196c2a6b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (116, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'insert', 'revisions', 2, '{"id":2,"number":2,"recorded_at":"2026-11-24T23:04:29.758286Z","recorded_by":"Ida Wells","sha256":"c55145fb8b267ceafe022655e4a77e5928d1d2a98c880449aea19325a17f45b9","story_id":2,"text":"The oil comes from afar. It smells.","uid":"01a20fcd-b7cc-7351-a17c-129e7b56996d"}', 'c8f99655630135424bcb008a631a010c063505f03e2337cf83f458bfff59963a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (117, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'insert', 'appearances', 4, '{"claim_id":6,"exact":"It smells","id":4,"moved_from_id":3,"prefix":"The oil comes from afar. ","recorded_at":"2026-11-24T23:04:29.758286Z","recorded_by":"Ida Wells","revision_id":2,"sha256":"bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155","start":25,"stop":34,"suffix":".","uid":"01a20fcd-b7ce-70e7-a5df-e049f8a1822b"}', 'd28e0de2acc9bb7e72ec6e96d4ab82e069dddbda6eb5a0de5282c337c149c7d2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (118, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'insert', 'losses', 1, '{"appearance_id":1,"id":1,"recorded_at":"2026-11-24T23:04:29.758286Z","recorded_by":"Ida Wells","revision_id":2,"start":0,"stop":24,"uid":"01a20fcd-b7ce-70e7-a5df-e04abe4e2bf2"}', '3e6b206f958e244669c2c0bf9df8b35ce34fc4273b1f9fa3a7ea9ba2e0954c1b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (119, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'insert', 'losses', 2, '{"appearance_id":2,"id":2,"recorded_at":"2026-11-24T23:04:29.758286Z","recorded_by":"Ida Wells","revision_id":2,"start":19,"stop":24,"uid":"01a20fcd-b7ce-70e7-a5df-e04b0016544d"}', '7df7c3f4081b9eba0b7da3eb2886dc7b4c382881b0eaf60457dbb4a824bb3e01');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (12, '2026-11-24T23:03:47.532441Z', 'Ida Wells', 'insert', 'claims', 3, '{"fingerprint":"08e7fd23bbe7ef3bab9669e8fea5f8a3","id":3,"kind":null,"note":null,"recorded_at":"2026-11-24T23:03:47.532441Z","recorded_by":"Ida Wells","story_id":1,"text":"The bridge is older than the mill.","uid":"01a20fcd-1254-7183-b43c-2753936b54bd"}', '98e3a78680ba63cc51a1c57a920f96cb8fe04698a4a4bd349df20b67307bbb1b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (120, '2026-11-24T23:04:33.319617Z', 'Ida Wells', 'insert', 'sources', 14, '{"descriptor":null,"id":14,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Nellie Bly","name_key":"nellie bly","note":null,"recorded_at":"2026-11-24T23:04:31.519820Z","recorded_by":"Ethel Payne","uid":"01a20fcd-be2e-77b8-ba54-9a8b43433d0a"}', '02bd1cf98f2ad7a0d7d6aa21b275c6b0a137b06071cac7aa7e3ba73f494ac1da');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (121, '2026-11-24T23:04:33.319617Z', 'Ida Wells', 'insert', 'claims', 10, '{"fingerprint":"63a829c5846d42ffd298f044b351e590","id":10,"kind":null,"note":null,"recorded_at":"2026-11-24T23:04:31.519820Z","recorded_by":"Ethel Payne","story_id":null,"text":"The mill stood before the bridge.","uid":"01a20fcd-be3f-736d-812f-882401d6d856"}', '7482a0b300f4c204c4abd90bb71c496c9f4dcead3b58da3ca141b3616e348f34');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (122, '2026-11-24T23:04:33.319617Z', 'Ida Wells', 'insert', 'documents', 8, '{"archived_url":null,"id":8,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T23:04:32.374541Z","recorded_by":"Ethel Payne","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":null,"uid":"01a20fcd-c17f-745a-aacb-27c12e0909ca","url":"https://example.org/mill"}', 'bf7988e2c0baf127b962fdc6d3a724a919ffb920a4fb77b9f697ad98838a531c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (123, '2026-11-24T23:04:33.319617Z', 'Ida Wells', 'insert', 'attributions', 12, '{"affiliation_id":null,"claim_id":10,"cue":null,"descriptor":null,"ground_rules":null,"id":12,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T23:04:31.519820Z","recorded_by":"Ethel Payne","said_on":null,"source_id":14,"uid":"01a20fcd-be45-70b1-ace5-a9562af2f29e","via_id":null}', '5f2824b3b04d9c56580886164c99dea23db6cb8cdfb2e8d3e97499cb70fcbc5b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (124, '2026-11-24T23:04:33.319617Z', 'Ida Wells', 'insert', 'claim_tags', 3, '{"claim_id":10,"id":3,"recorded_at":"2026-11-24T23:04:31.519820Z","recorded_by":"Ethel Payne","tag_id":1}', '0321fd8abb1488017bbba77685c8973c491c87ebde79399ad04df97a68139a68');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (125, '2026-11-24T23:04:33.319617Z', 'Ida Wells', 'insert', 'evidence', 9, '{"claim_id":10,"contact":null,"document_id":8,"id":9,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-24T23:04:32.374541Z","recorded_by":"Ethel Payne","stance":"supports","target":"content","uid":"01a20fcd-c186-76d5-a3b8-104584b0ebb9","withdrawn_at":null,"withdrawn_because":null}', 'e2d52b1464f227f1a1e962717c873bd872e4c04a63b75aea1a6f4291ed557a2e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (126, '2026-11-24T23:04:33.319617Z', 'Ida Wells', 'insert', 'verdicts', 10, '{"because":"The deed is older.","check_after":null,"claim_id":10,"decided_at":"1888-05-01T00:00:00.000000Z","decided_by":"Ethel Payne","id":10,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T23:04:33.180922Z","recorded_by":"Ethel Payne","status":"confirmed","target":"content","uid":"01a20fcd-c4ca-718b-b15b-09c24fa6b14e"}', '5b91dfd9983fc611434fb0b74cb491e89ac861a630f38691bee53483eb049c3d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (127, '2026-11-24T23:04:33.319617Z', 'Ida Wells', 'insert', 'verdict_evidence', 6, '{"evidence_id":9,"id":6,"verdict_id":10}', '7fd1d4058c1f77cc25ecad9c4451ac2910408daef56716c7ebde4843266a5f08');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (128, '2026-11-24T23:04:33.319617Z', 'Ida Wells', 'insert', 'merges', 1, '{"head_hash":"716edd45e4f556931384b20dc0cdff680fa37f9f60300138aabe6963e70aa0f3","head_seq":9,"id":1,"ledger_uid":"01a20fcd-bb0d-760f-8cf9-d3042ceec0b0","recorded_at":"2026-11-24T23:04:33.319617Z","recorded_by":"Ida Wells","schema":"0004","uid":"01a20fcd-c578-75f8-b3c0-ccfd1493df36"}', '372dba5d986de996ec118ed74f8c9c778e8c960106ea86a260de29ca2e501066');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (13, '2026-11-24T23:03:48.353598Z', 'Ida Wells', 'insert', 'sources', 4, '{"descriptor":null,"id":4,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Mill","name_key":"the mill","note":null,"recorded_at":"2026-11-24T23:03:48.353598Z","recorded_by":"Ida Wells","uid":"01a20fcd-158b-72cf-ae1f-bdd55ddd7b31"}', '21bf76439bd52bc2973445a5d50a19953b621449b6baa90d27bcdf7beaf73b3f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (14, '2026-11-24T23:03:48.353598Z', 'Ida Wells', 'insert', 'sources', 5, '{"descriptor":null,"id":5,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Bridge","name_key":"the bridge","note":null,"recorded_at":"2026-11-24T23:03:48.353598Z","recorded_by":"Ida Wells","uid":"01a20fcd-159b-77b1-bb7b-98da18c0c340"}', 'e460bfda49151979ce69862fadb6928c417478d82763591428710639a8de2ae1');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (15, '2026-11-24T23:03:48.353598Z', 'Ida Wells', 'insert', 'affiliations', 1, '{"id":1,"organization_id":5,"recorded_at":"2026-11-24T23:03:48.353598Z","recorded_by":"Ida Wells","relation":"belongs_to","role":"owner","source_id":4,"tenure":"present","uid":"01a20fcd-15a6-75c7-8fbd-f7750472cab5","valid_from":null,"valid_until":null}', 'af92e5fd0ead54b3d5bd1a6499d01055ac16824839981b1a50ec0e916a35a4be');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (16, '2026-11-24T23:03:48.353598Z', 'Ida Wells', 'insert', 'claims', 4, '{"fingerprint":"3ae0e4d42dfb4d5a89dfd1791768fc6c","id":4,"kind":null,"note":null,"recorded_at":"2026-11-24T23:03:48.353598Z","recorded_by":"Ida Wells","story_id":null,"text":"There are ten lamps on the bridge.","uid":"01a20fcd-15ae-7798-8b05-aabacf626176"}', '4454df0087c1427779ec73a1cd2843eb4d6110351e56233c0256cd2b4b82a3b3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (17, '2026-11-24T23:03:48.353598Z', 'Ida Wells', 'insert', 'attributions', 4, '{"affiliation_id":1,"claim_id":4,"cue":null,"descriptor":null,"ground_rules":null,"id":4,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T23:03:48.353598Z","recorded_by":"Ida Wells","said_on":null,"source_id":4,"uid":"01a20fcd-15af-723d-abf2-f96bd8fbd763","via_id":null}', 'dda6d329562ed98d6b1aaaba3fcbe355c4c7cf697bd39b94cca5afcbbe5f802d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (18, '2026-11-24T23:03:49.282866Z', 'Ida Wells', 'insert', 'documents', 1, '{"archived_url":null,"id":1,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T23:03:49.282866Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":null,"uid":"01a20fcd-192c-724f-858f-050c952a008f","url":"https://example.org/lamps"}', '580182c31b702af66154a24f5c59614763578db9fc7bfc5707eafd5a30e008ed');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (19, '2026-11-24T23:03:49.282866Z', 'Ida Wells', 'insert', 'evidence', 1, '{"claim_id":1,"contact":null,"document_id":1,"id":1,"information":"primary","locator":null,"note":null,"recorded_at":"2026-11-24T23:03:49.282866Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20fcd-1935-7132-8ffd-83d1a1eb7123","withdrawn_at":null,"withdrawn_because":null}', '58671269054cd6d8b3f1784c7ac944d69f6d262453e7f5132d3aa6201205a8cd');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (2, '2026-11-24T23:03:45.071410Z', 'Ida Wells', 'insert', 'stories', 1, '{"byline":null,"id":1,"published_on":"1887-10","publisher_id":1,"recorded_at":"2026-11-24T23:03:45.071410Z","recorded_by":"Ida Wells","slug":"lights","title":"Lights on the river","uid":"01a20fcd-08c1-71b1-a517-978ca69a12b1","url":null}', 'c236355f424d36ad46c4db9c92f2c9b3cc8179a074b9abbb6b698ebcb27139f9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (20, '2026-11-24T23:03:50.088823Z', 'Ida Wells', 'insert', 'evidence', 2, '{"claim_id":4,"contact":null,"document_id":null,"id":2,"information":"undetermined","locator":null,"note":"The tenth hook is empty.","recorded_at":"2026-11-24T23:03:50.088823Z","recorded_by":"Ida Wells","stance":"refutes","target":"content","uid":"01a20fcd-1c4f-70e7-b357-03116eb5c418","withdrawn_at":null,"withdrawn_because":null}', '9ea93694ab69e02218e12de962df810d98f2fde510abe03ebb2547dcbd6afc2a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (21, '2026-11-24T23:03:50.783097Z', 'Ida Wells', 'insert', 'verdicts', 1, '{"because":"I counted them.","check_after":null,"claim_id":1,"decided_at":"1887-10-09T00:00:00.000000Z","decided_by":"Ida Wells","id":1,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T23:03:50.783097Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a20fcd-1f31-7771-8a51-aea9660a0848"}', 'b936306d32ca24f2a35772b5829a0e737b85aeeb455107f70c6eb73c32c8828d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (22, '2026-11-24T23:03:50.783097Z', 'Ida Wells', 'insert', 'verdict_evidence', 1, '{"evidence_id":1,"id":1,"verdict_id":1}', 'ad0cca97a6df49554504ea32400d708ebfd473255177c0cda37616e8c9e760ff');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (23, '2026-11-24T23:03:51.701682Z', 'Ida Wells', 'insert', 'verdicts', 2, '{"because":"One hook is empty.","check_after":null,"claim_id":4,"decided_at":"1887-10-09T00:00:00.000000Z","decided_by":"Ida Wells","id":2,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T23:03:51.701682Z","recorded_by":"Ida Wells","status":"refuted","target":"content","uid":"01a20fcd-22a3-7358-a48b-468016f4c911"}', 'f56e8fae3621efec916ff8b0bcbe0a697100a471b9152e958f938001caa8ab17');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (24, '2026-11-24T23:03:51.701682Z', 'Ida Wells', 'insert', 'verdict_evidence', 2, '{"evidence_id":2,"id":2,"verdict_id":2}', '716e2b9ea314743106735d9e278ae505e289c8157e3cf503f419f05788b2dacf');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (25, '2026-11-24T23:03:52.578949Z', 'Ida Wells', 'insert', 'verdicts', 3, '{"because":"It is her column.","check_after":null,"claim_id":1,"decided_at":"2026-11-24T23:03:52.578949Z","decided_by":"Ida Wells","id":3,"override_reason":"I hold the paper.","policy_id":null,"recorded_at":"2026-11-24T23:03:52.578949Z","recorded_by":"Ida Wells","status":"confirmed","target":"attribution","uid":"01a20fcd-260f-7393-b4b1-40cf55dbac0a"}', 'c41806fb907e9d24358c9816aa8b315a82012d2e97311d6bc8c62ba13ad579c2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (26, '2026-11-24T23:03:53.388739Z', 'Ida Wells', 'insert', 'verdicts', 4, '{"because":"The lamp may be at the smith''s.","check_after":null,"claim_id":4,"decided_at":"2026-11-24T23:03:53.388739Z","decided_by":"Ida Wells","id":4,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T23:03:53.388739Z","recorded_by":"Ida Wells","status":"unchecked","target":"content","uid":"01a20fcd-2930-700f-94e9-8f23ab61b10e"}', '4f33713cad28624a013326c497aa3bfc2781a9494dac229ecdb0f5b12bdb6d2f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (27, '2026-11-24T23:03:54.297951Z', 'Ida Wells', 'insert', 'verdicts', 5, '{"because":"The paragraph was cut.","check_after":null,"claim_id":3,"decided_at":"2026-11-24T23:03:54.297951Z","decided_by":"Ida Wells","id":5,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T23:03:54.297951Z","recorded_by":"Ida Wells","status":"withdrawn","target":"content","uid":"01a20fcd-2cc5-7050-b94a-44931c49c12c"}', '32b21c85dbbe8d2d1741e83d865789a87c4535373d64d24ee26f0a899c785c13');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (28, '2026-11-24T23:03:55.167846Z', 'Ida Wells', 'insert', 'links', 1, '{"claim_id":4,"id":1,"kind":"contradicts","note":null,"other_id":1,"recorded_at":"2026-11-24T23:03:55.167846Z","recorded_by":"Ida Wells","uid":"01a20fcd-3022-7266-9fb3-74c744943736"}', '8300e85147ea97e8be9d0bdeda02fec16af03cf1d18bb4c63566534fddeb3366');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (29, '2026-11-24T23:03:56.014970Z', 'Ida Wells', 'insert', 'stories', 2, '{"byline":"Nellie Bly","id":2,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T23:03:56.014970Z","recorded_by":"Ida Wells","slug":"oil","title":"Oil for the lamps","uid":"01a20fcd-3370-7417-a8d9-6fbd0b72c187","url":"https://example.org/oil"}', '90d703d59bfecd008b8e3b56b2c5461368d0e4fea9bcc2fc4a130c0459f97306');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (3, '2026-11-24T23:03:45.853599Z', 'Ida Wells', 'insert', 'sources', 2, '{"descriptor":null,"id":2,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Nellie Bly","name_key":"nellie bly","note":null,"recorded_at":"2026-11-24T23:03:45.853599Z","recorded_by":"Ida Wells","uid":"01a20fcd-0bcc-731a-b0b5-d5f5d22c61f1"}', '6949d1c0e53b67219fd928750938ab3ad93c193dd8393e514f148f6ba19b1a2a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (30, '2026-11-24T23:03:56.014970Z', 'Ida Wells', 'insert', 'revisions', 1, '{"id":1,"number":1,"recorded_at":"2026-11-24T23:03:56.014970Z","recorded_by":"Ida Wells","sha256":"d0d0d99ab159df80f42c7ce9d5bee948315699abaff7628863e79595855c8aa8","story_id":2,"text":"The oil comes from abroad. Riis said whalers held that a barrel costs ten dollars. It smells.","uid":"01a20fcd-3375-717b-bb55-33a3e0d49de9"}', '9a896728dc06dad6c1a9aeffba75f48a53b849b0e5822756c7124ddc6da32e8d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (31, '2026-11-24T23:03:56.754398Z', 'Ida Wells', 'insert', 'sources', 6, '{"descriptor":null,"id":6,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Bly, N.","name_key":"bly, n","note":"As the masthead has her.","recorded_at":"2026-11-24T23:03:56.754398Z","recorded_by":"Ida Wells","uid":"01a20fcd-3653-72cb-a839-96f77be5438e"}', '0a99fa594eb87718e26cee49377659216d51b70e15b074c43fd847db6a559fd6');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (32, '2026-11-24T23:03:57.567430Z', 'Ida Wells', 'change', 'sources', 6, '{"descriptor":null,"id":6,"kind":"person","merged_at":"2026-11-24T23:03:57.567430Z","merged_into_id":2,"name":"Bly, N.","name_key":"bly, n","note":"As the masthead has her.","recorded_at":"2026-11-24T23:03:56.754398Z","recorded_by":"Ida Wells","uid":"01a20fcd-3653-72cb-a839-96f77be5438e"}', '562e3f563b51d5020534a4e60820db01a4b43b4fbf8e55bff8226e90544ecef8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (33, '2026-11-24T23:03:58.246267Z', 'Ida Wells', 'insert', 'sources', 7, '{"descriptor":null,"id":7,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Press Company","name_key":"the press company","note":null,"recorded_at":"2026-11-24T23:03:58.246267Z","recorded_by":"Ida Wells","uid":"01a20fcd-3c2d-7178-9cc2-cb276a86d4a1"}', 'cd03fabe6c686488485a7bb3d64ccae80d1d8e75ae6c549481d4a47694c9338d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (34, '2026-11-24T23:03:58.246267Z', 'Ida Wells', 'insert', 'affiliations', 2, '{"id":2,"organization_id":7,"recorded_at":"2026-11-24T23:03:58.246267Z","recorded_by":"Ida Wells","relation":"owned_by","role":null,"source_id":1,"tenure":"unknown","uid":"01a20fcd-3c37-762b-94cd-1ea5a9a8f2d2","valid_from":"1883-05-10","valid_until":"1931"}', '62157b500cf23b8d43f4d3cf1df273a1c12eccb30eeeb62aa8a285cd5cd517f8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (35, '2026-11-24T23:03:58.836268Z', 'Ida Wells', 'insert', 'sources', 8, '{"descriptor":"a carter","id":8,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a carter","note":null,"recorded_at":"2026-11-24T23:03:58.836268Z","recorded_by":"Ida Wells","uid":"01a20fcd-3e7d-71e2-9164-78194a1540b8"}', '5e7c9249bcc20bb67e3d17f475efb98bfb8617463527c360a52781689cbd67b7');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (36, '2026-11-24T23:03:58.836268Z', 'Ida Wells', 'insert', 'claims', 5, '{"fingerprint":"2104e40b6d1f2b1ae2a67841b66e11fe","id":5,"kind":null,"note":null,"recorded_at":"2026-11-24T23:03:58.836268Z","recorded_by":"Ida Wells","story_id":2,"text":"The oil comes from abroad.","uid":"01a20fcd-3e85-70ed-8117-9ddf6e965185"}', '40e51727cd8afbe97e4ef93c41b9218eae918f9b2501710c212b89702837ffd6');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (37, '2026-11-24T23:03:58.836268Z', 'Ida Wells', 'insert', 'attributions', 5, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a carter","ground_rules":null,"id":5,"knowledge":"first_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T23:03:58.836268Z","recorded_by":"Ida Wells","said_on":"1887-11","source_id":8,"uid":"01a20fcd-3e87-716c-a588-3cd491f09d8c","via_id":null}', '362048a60cc65195ad29e8feb5c8e2bb64f1e0e05057a641c834bd9bd9603190');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (38, '2026-11-24T23:03:59.531817Z', 'Ida Wells', 'insert', 'sources', 9, '{"descriptor":"a porter","id":9,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a porter","note":null,"recorded_at":"2026-11-24T23:03:59.531817Z","recorded_by":"Ida Wells","uid":"01a20fcd-4132-7133-90d2-2e138f2d0bb2"}', 'cde8f3782630ba5cce0c75d15ae641aa764d90566bc15147734f6dcfb6a64587');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (39, '2026-11-24T23:03:59.531817Z', 'Ida Wells', 'insert', 'attributions', 6, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a porter","ground_rules":"background","id":6,"knowledge":"first_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T23:03:59.531817Z","recorded_by":"Ida Wells","said_on":null,"source_id":9,"uid":"01a20fcd-414c-7611-ae28-a24a907c17af","via_id":null}', 'd7353b9107b8c0dd6947be1cf0ee7f7d6856b69828e65b568d84447f96f95e23');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (4, '2026-11-24T23:03:45.853599Z', 'Ida Wells', 'insert', 'claims', 1, '{"fingerprint":"37a6c850618e754fc11fd4640e415a03","id":1,"kind":"numerical","note":null,"recorded_at":"2026-11-24T23:03:45.853599Z","recorded_by":"Ida Wells","story_id":1,"text":"Nine lamps burn on the bridge.","uid":"01a20fcd-0bde-7200-932c-fce9c454ecb9"}', '4d1bf5214f745609603a1df632b622f69c5691d83adbc503fc9e845f403daf5f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (40, '2026-11-24T23:04:00.251866Z', 'Ida Wells', 'insert', 'sources', 10, '{"descriptor":"a boatman","id":10,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a boatman","note":null,"recorded_at":"2026-11-24T23:04:00.251866Z","recorded_by":"Ida Wells","uid":"01a20fcd-4401-7001-a4c5-7019d860d558"}', '98c2f33070e65815a41fb9efd0786232aaba8a478c44005d69e1ce1705e3cb2d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (41, '2026-11-24T23:04:00.251866Z', 'Ida Wells', 'insert', 'attributions', 7, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a boatman","ground_rules":null,"id":7,"knowledge":"second_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T23:04:00.251866Z","recorded_by":"Ida Wells","said_on":null,"source_id":10,"uid":"01a20fcd-441b-7650-9e64-31f93196b0c9","via_id":null}', '9e32c830b09420fb1fafb5b8f7227a360d54c207bd119dd96c695c786ff17ba0');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (42, '2026-11-24T23:04:01.096240Z', 'Ida Wells', 'insert', 'sources', 11, '{"descriptor":null,"id":11,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Jacob Riis","name_key":"jacob riis","note":null,"recorded_at":"2026-11-24T23:04:01.096240Z","recorded_by":"Ida Wells","uid":"01a20fcd-4761-737e-944e-697c774c6574"}', '820ae17bbe23ee65ae61171419584f48775647ecd1c60c87acd3b584f5931b11');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (43, '2026-11-24T23:04:01.096240Z', 'Ida Wells', 'insert', 'claims', 6, '{"fingerprint":"7d93e201b2d5516d144a01f4fbd271f1","id":6,"kind":null,"note":null,"recorded_at":"2026-11-24T23:04:01.096240Z","recorded_by":"Ida Wells","story_id":2,"text":"The oil is whale oil.","uid":"01a20fcd-4773-72b2-9c43-64ad8507edc3"}', '3e3bae4bf911f8ee868ce0e2ed64081b84b9df43628e6e703d4ea8ada9720406');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (44, '2026-11-24T23:04:01.096240Z', 'Ida Wells', 'insert', 'attributions', 8, '{"affiliation_id":null,"claim_id":6,"cue":null,"descriptor":null,"ground_rules":null,"id":8,"knowledge":"first_hand","mode":"mixed","quote":"whale oil","recorded_at":"2026-11-24T23:04:01.096240Z","recorded_by":"Ida Wells","said_on":null,"source_id":11,"uid":"01a20fcd-4778-7158-9727-ae77d910eda1","via_id":null}', 'f8c6df6a7ed624d643d8dad613b067108b683c20de55e0c9edfeb26a54dcede6');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (45, '2026-11-24T23:04:02.051885Z', 'Ida Wells', 'insert', 'claims', 7, '{"fingerprint":"89a116bac09d044ab545e837b9370ec1","id":7,"kind":"numerical","note":null,"recorded_at":"2026-11-24T23:04:02.051885Z","recorded_by":"Ida Wells","story_id":2,"text":"A barrel costs nine dollars.","uid":"01a20fcd-4b0c-72e5-a04f-c4fa586c5eb5"}', 'be9e60dbb564f513984c39745f76a419cc8c36d15176ab6e7d51c2df17dbb387');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (46, '2026-11-24T23:04:02.786963Z', 'Ida Wells', 'insert', 'sources', 12, '{"descriptor":null,"id":12,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Sun","name_key":"the sun","note":null,"recorded_at":"2026-11-24T23:04:02.786963Z","recorded_by":"Ida Wells","uid":"01a20fcd-4df1-7317-8434-a54a79ec03eb"}', 'ca06ff3880b997869d3164f93bbf4c7efbe3de1d2ddc743bc3503305d4b3d4d9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (47, '2026-11-24T23:04:02.786963Z', 'Ida Wells', 'insert', 'claims', 8, '{"fingerprint":"b3123b533c14e01e3df0ad33d8e8f68a","id":8,"kind":null,"note":null,"recorded_at":"2026-11-24T23:04:02.786963Z","recorded_by":"Ida Wells","story_id":null,"text":"Nobody saw the barrels.","uid":"01a20fcd-4e03-738a-b967-b6f4dcc6360c"}', 'b82cf4f1c5805bc55ecfcb463591d182bc986fc6df4bddc0921b3845c2f1b057');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (48, '2026-11-24T23:04:02.786963Z', 'Ida Wells', 'insert', 'attributions', 9, '{"affiliation_id":null,"claim_id":8,"cue":null,"descriptor":null,"ground_rules":null,"id":9,"knowledge":"second_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T23:04:02.786963Z","recorded_by":"Ida Wells","said_on":null,"source_id":12,"uid":"01a20fcd-4e04-731d-9fdb-beced8555637","via_id":null}', '447be5c610814637ab6c0addf5dd1c51559e9e2a5345c468665a6afa58c33f5f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (49, '2026-11-24T23:04:03.647426Z', 'Ida Wells', 'insert', 'identities', 1, '{"because":"The carter carried for the porter, who is himself.","id":1,"identity":"same","other_id":9,"recorded_at":"2026-11-24T23:04:03.647426Z","recorded_by":"Ida Wells","source_id":8,"uid":"01a20fcd-5157-73e1-bbf7-33c0b91aa436"}', '4a890a181690383f337c23d0f03115d8429f531dcec4f1536a05e567cc5929e9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (5, '2026-11-24T23:03:45.853599Z', 'Ida Wells', 'insert', 'attributions', 1, '{"affiliation_id":null,"claim_id":1,"cue":"wrote","descriptor":null,"ground_rules":null,"id":1,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T23:03:45.853599Z","recorded_by":"Ida Wells","said_on":null,"source_id":2,"uid":"01a20fcd-0bdf-7525-ba5a-eca06d4e2c2d","via_id":null}', '3d2fb65b7819b3f44ec2535aa080a1f7f6c263818a8c36195bd2e0b77176ae55');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (50, '2026-11-24T23:04:04.474635Z', 'Ida Wells', 'insert', 'identities', 2, '{"because":"They were seen side by side.","id":2,"identity":"different","other_id":10,"recorded_at":"2026-11-24T23:04:04.474635Z","recorded_by":"Ida Wells","source_id":8,"uid":"01a20fcd-5493-72a8-8b06-b3af9dbfbbf4"}', 'ae8f5ab32a6d3abf5b7a96c4eebeebccbcdf719b6f157ffc427341e34d4c39a4');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (51, '2026-11-24T23:04:05.301830Z', 'Ida Wells', 'insert', 'identities', 3, '{"because":"Nobody could tell.","id":3,"identity":"unknown","other_id":10,"recorded_at":"2026-11-24T23:04:05.301830Z","recorded_by":"Ida Wells","source_id":9,"uid":"01a20fcd-57ce-755c-8c20-7b9257646537"}', 'b09896f7e0103edf2c4ba6e4701deb6e2ac18ee9b5aaa48820bcb66fea47e1b0');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (52, '2026-11-24T23:04:06.037320Z', 'Ida Wells', 'insert', 'source_ratings', 1, '{"because":"Two of three held.","id":1,"rated_at":"1888-01-01T00:00:00.000000Z","rated_by":"Ethel Payne","recorded_at":"2026-11-24T23:04:06.037320Z","recorded_by":"Ida Wells","reliability":"B","source_id":11,"uid":"01a20fcd-5aa4-7096-9059-2748de306f8a"}', 'd539495082edb7193d3e49bec307b103759354d6715f8e5e112215da69d26384');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (53, '2026-11-24T23:04:06.819887Z', 'Ida Wells', 'insert', 'discredits', 1, '{"because":"It made up a talk.","id":1,"lifted_at":null,"lifted_because":null,"recorded_at":"2026-11-24T23:04:06.819887Z","recorded_by":"Ida Wells","source_id":12,"uid":"01a20fcd-5dbf-70e8-b961-9c7dde22b3bc","valid_from":"1887"}', 'dd96c78e4c85ec8a064275617dcff78b77521a206a78824c295fab45f7f6d700');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (54, '2026-11-24T23:04:07.661431Z', 'Ida Wells', 'insert', 'discredits', 2, '{"because":"It was thought to lie.","id":2,"lifted_at":null,"lifted_because":null,"recorded_at":"2026-11-24T23:04:07.661431Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20fcd-6104-74a6-8e54-62cd7e8bd900","valid_from":null}', '74c9ad012dec3f415d49aa4090065bab6cfca3589b34116c1f167462cc18beb3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (55, '2026-11-24T23:04:08.542961Z', 'Ida Wells', 'change', 'discredits', 2, '{"because":"It was thought to lie.","id":2,"lifted_at":"2026-11-24T23:04:08.542961Z","lifted_because":"It did not.","recorded_at":"2026-11-24T23:04:07.661431Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20fcd-6104-74a6-8e54-62cd7e8bd900","valid_from":null}', '63f91da33eb50a898b1db36e3333b67e9ceddb85f67b7d8f3005761c015fa942');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (56, '2026-11-24T23:04:09.331578Z', 'Ida Wells', 'insert', 'documents', 2, '{"archived_url":null,"id":2,"original":1,"path":null,"published_on":"1887-11","publisher_id":null,"recorded_at":"2026-11-24T23:04:09.331578Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The harbour log","uid":"01a20fcd-6779-77b8-95db-e6b73303e22d","url":"https://example.org/harbour-log"}', '49bfa73db987ca2625533429f06adffb1db25d2387514a9bac2eec52536058f4');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (57, '2026-11-24T23:04:09.944784Z', 'Ida Wells', 'insert', 'documents', 3, '{"archived_url":null,"id":3,"original":0,"path":null,"published_on":null,"publisher_id":7,"recorded_at":"2026-11-24T23:04:09.944784Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The wire","uid":"01a20fcd-69df-7492-8881-8a30e6d0578d","url":"https://example.org/wire"}', 'e04b24cbeb9145f3da19aa78c639a149430f6b0cb9f37044219a975a062d16be');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (58, '2026-11-24T23:04:10.546340Z', 'Ida Wells', 'insert', 'documents', 4, '{"archived_url":null,"id":4,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T23:04:10.546340Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The almanac","uid":"01a20fcd-6c34-751c-8101-02e3a209a750","url":null}', '0eee777f5464733d2b96d8f132eff13dc5f5049cd944951989232bf0b9e5efc7');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (59, '2026-11-24T23:04:11.063474Z', 'Ida Wells', 'insert', 'documents', 5, '{"archived_url":null,"id":5,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T23:04:11.063474Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The lamp book","uid":"01a20fcd-6e3d-7520-a61a-8687ca24ce8e","url":null}', 'c038d6866f95bc0bb40bb9c163871f77ecef36063d662c57295382071bf3dae1');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (6, '2026-11-24T23:03:45.853599Z', 'Ida Wells', 'insert', 'tags', 1, '{"id":1,"name":"bridge","recorded_at":"2026-11-24T23:03:45.853599Z","recorded_by":"Ida Wells","uid":"01a20fcd-0be5-73e6-8646-ae8d5878d3f0"}', '481c5ef01aef6f7062a56fb4adf7333a79f0283b17dabf83228bcbd70d588b95');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (60, '2026-11-24T23:04:11.537523Z', 'Ida Wells', 'insert', 'documents', 6, '{"archived_url":null,"id":6,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T23:04:11.537523Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":2,"title":"Oil, as we had it","uid":"01a20fcd-701a-7040-98ed-f93c12df47af","url":"https://example.org/oil-story"}', '4ca0ee282f32de2f3872f6fed241324db0b3bc06668a04b7549f51e5cffde94f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (61, '2026-11-24T23:04:12.105283Z', 'Ida Wells', 'insert', 'derivations', 1, '{"document_id":3,"id":1,"kind":"primary_source","note":"It names the log.","origin_id":2,"recorded_at":"2026-11-24T23:04:12.105283Z","recorded_by":"Ida Wells","uid":"01a20fcd-7250-721d-8ed6-801bb293388a","withdrawn_at":null,"withdrawn_because":null}', '9d2ee20de1a9e25a862d43e4bb608ca77719057771284514ea167488ab49d6f8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (62, '2026-11-24T23:04:12.655988Z', 'Ida Wells', 'insert', 'derivations', 2, '{"document_id":4,"id":2,"kind":"quoted_from","note":null,"origin_id":5,"recorded_at":"2026-11-24T23:04:12.655988Z","recorded_by":"Ida Wells","uid":"01a20fcd-7477-72de-ba4d-787c3c223d8c","withdrawn_at":null,"withdrawn_because":null}', '2fe8d64e6030111718993f2ed92f225725a9d79eebad242a9269123e7084b897');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (63, '2026-11-24T23:04:13.192529Z', 'Ida Wells', 'insert', 'derivations', 3, '{"document_id":5,"id":3,"kind":"derived_from","note":null,"origin_id":4,"recorded_at":"2026-11-24T23:04:13.192529Z","recorded_by":"Ida Wells","uid":"01a20fcd-7690-738b-8ae8-238c4f38e06f","withdrawn_at":null,"withdrawn_because":null}', '61f3c285d9b4dfb9dc316acccd96de3951a62be80b5e6107a768d49bc4a57b1f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (64, '2026-11-24T23:04:13.701564Z', 'Ida Wells', 'insert', 'derivations', 4, '{"document_id":5,"id":4,"kind":"revision_of","note":null,"origin_id":3,"recorded_at":"2026-11-24T23:04:13.701564Z","recorded_by":"Ida Wells","uid":"01a20fcd-788d-749e-8f41-c5c382df7b99","withdrawn_at":null,"withdrawn_because":null}', 'c9ddb6172a31d7120cc8fb9bbb3a91563842402ad74ca82a5110e4e3fa4b8a55');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (65, '2026-11-24T23:04:14.237743Z', 'Ida Wells', 'insert', 'evidence', 3, '{"claim_id":6,"contact":null,"document_id":3,"id":3,"information":"undetermined","locator":"p. 4","note":null,"recorded_at":"2026-11-24T23:04:14.237743Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20fcd-7aa7-7457-8a42-0c10f6a88ef3","withdrawn_at":null,"withdrawn_because":null}', 'c2981daa70dab8cdf9e34b43a9654d9fc294123c3f370b57209706a0f5c388a5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (66, '2026-11-24T23:04:14.789730Z', 'Ida Wells', 'insert', 'evidence', 4, '{"claim_id":6,"contact":null,"document_id":4,"id":4,"information":"secondary","locator":null,"note":null,"recorded_at":"2026-11-24T23:04:14.789730Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20fcd-7ccf-74e2-9b4f-d4bbbf76f604","withdrawn_at":null,"withdrawn_because":null}', 'be4c08caa75ede9650c9d112623464b2733ad5d52a01c1d70d5e6759c4472e09');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (67, '2026-11-24T23:04:15.258154Z', 'Ida Wells', 'insert', 'evidence', 5, '{"claim_id":6,"contact":"call to the harbour office","document_id":null,"id":5,"information":"undetermined","locator":null,"note":"They have his letter.","recorded_at":"2026-11-24T23:04:15.258154Z","recorded_by":"Ida Wells","stance":"context","target":"attribution","uid":"01a20fcd-7e9f-7021-81aa-a3afe73de52d","withdrawn_at":null,"withdrawn_because":null}', '5d4e3b2d93519da99cff837e767c37cec23547fcc52ea9b7eccceb92a0f0907b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (68, '2026-11-24T23:04:15.770707Z', 'Ida Wells', 'insert', 'evidence', 6, '{"claim_id":7,"contact":null,"document_id":5,"id":6,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-24T23:04:15.770707Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20fcd-80a4-7247-a8a3-61f4342dd067","withdrawn_at":null,"withdrawn_because":null}', 'e1343672822d906117ef9f6a7c761a6fd297afad373b15ccfe6b65ce8ab20224');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (69, '2026-11-24T23:04:16.278094Z', 'Ida Wells', 'insert', 'evidence', 7, '{"claim_id":7,"contact":null,"document_id":null,"id":7,"information":"primary","locator":null,"note":"A bill for nine dollars.","recorded_at":"2026-11-24T23:04:16.278094Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20fcd-829b-75db-be1f-4c230e586853","withdrawn_at":null,"withdrawn_because":null}', '99607b2ed0a08994c9160d57ded41607a2357a039654ef0926c5e76a4a9ecd7a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (7, '2026-11-24T23:03:45.853599Z', 'Ida Wells', 'insert', 'claim_tags', 1, '{"claim_id":1,"id":1,"recorded_at":"2026-11-24T23:03:45.853599Z","recorded_by":"Ida Wells","tag_id":1}', 'aec67241735711e5f6ba89c5bfb8412e8c55dcf706a9befa4520670d49dacdc1');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (70, '2026-11-24T23:04:16.815957Z', 'Ida Wells', 'insert', 'evidence', 8, '{"claim_id":8,"contact":null,"document_id":4,"id":8,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-24T23:04:16.815957Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20fcd-84b9-7349-9c22-b359e93e335e","withdrawn_at":null,"withdrawn_because":null}', '8a80b2e19f75e6bbd56ec133486705f7042c3433cdcb656d9bc5b60ceed91ce6');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (71, '2026-11-24T23:04:17.313384Z', 'Ida Wells', 'insert', 'policies', 1, '{"because":"To begin with.","evidence":1,"id":1,"name":"evidence","named":0,"one_house":1,"origins":0,"primary_document":0,"recorded_at":"2026-11-24T23:04:17.313384Z","recorded_by":"Ida Wells","second_person":0,"uid":"01a20fcd-86a9-725b-bedb-cf6d502e1c01"}', 'd35282f9d94db5d884782557047df82b44488c78bbee32ec649c915dbde83082');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (72, '2026-11-24T23:04:17.754961Z', 'Ida Wells', 'insert', 'verdicts', 6, '{"because":"The bill says so.","check_after":"1888-06","claim_id":7,"decided_at":"1887-12-01T00:00:00.000000Z","decided_by":"Ida Wells","id":6,"override_reason":null,"policy_id":1,"recorded_at":"2026-11-24T23:04:17.754961Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a20fcd-8872-7718-98a7-23ac66b249bd"}', '58ec5043ae85a469943eaba45d79342d61c3cc5f2db342716876a6250aef6c41');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (73, '2026-11-24T23:04:17.754961Z', 'Ida Wells', 'insert', 'verdict_evidence', 3, '{"evidence_id":7,"id":3,"verdict_id":6}', '8aa59d3a747ff550c39fdbc164ad7467905d9f0f411afed37ad5bb3222b3ed4e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (74, '2026-11-24T23:04:18.188046Z', 'Ida Wells', 'insert', 'policies', 2, '{"because":"The editors agreed on it.","evidence":1,"id":2,"name":"two-source","named":0,"one_house":1,"origins":2,"primary_document":1,"recorded_at":"2026-11-24T23:04:18.188046Z","recorded_by":"Ida Wells","second_person":0,"uid":"01a20fcd-8a12-74ce-86f6-05b9d807dba0"}', 'a24a84e6fb19b07525a3e9a558196c4ce020234f296311e50dbb2f88ca363f1f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (75, '2026-11-24T23:04:18.671850Z', 'Ida Wells', 'insert', 'policies', 3, '{"because":"Unnamed sources alone do not do.","evidence":1,"id":3,"name":"river","named":1,"one_house":1,"origins":1,"primary_document":1,"recorded_at":"2026-11-24T23:04:18.671850Z","recorded_by":"Ida Wells","second_person":1,"uid":"01a20fcd-8bf2-76d7-9a10-e0e2829102d0"}', 'acea84dd84a7550731beb4f636ad4ef73879f3d80de3ba57605024555facc2e1');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (76, '2026-11-24T23:04:19.227594Z', 'Ida Wells', 'insert', 'verdicts', 7, '{"because":"The log says so.","check_after":null,"claim_id":6,"decided_at":"2026-11-24T23:04:19.227594Z","decided_by":"Ida Wells","id":7,"override_reason":"He who wrote it down is known.","policy_id":3,"recorded_at":"2026-11-24T23:04:19.227594Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a20fcd-8e33-77d4-bd8e-09bbc4615034"}', 'ccdc364fff2138cbd51fbb839b632c10ccd074a672f9c2f6d70b9770b1c85488');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (77, '2026-11-24T23:04:19.227594Z', 'Ida Wells', 'insert', 'verdict_evidence', 4, '{"evidence_id":3,"id":4,"verdict_id":7}', '251d6fb9ed185d76b7125a0ff9914b4fc3ac10cb35267e6d07b3e7794edfc97f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (78, '2026-11-24T23:04:19.864363Z', 'Ida Wells', 'insert', 'verdicts', 8, '{"because":"Nobody would be named.","check_after":"2100-01-02","claim_id":5,"decided_at":"2026-11-24T23:04:19.864363Z","decided_by":"Ida Wells","id":8,"override_reason":null,"policy_id":3,"recorded_at":"2026-11-24T23:04:19.864363Z","recorded_by":"Ida Wells","status":"unconfirmed","target":"content","uid":"01a20fcd-90a3-7157-b7bc-de8b8020855b"}', 'c66c3f97f74429306580a546478f17da7ed4b4d9f48ba59a441873b48731de30');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (79, '2026-11-24T23:04:20.463531Z', 'Ida Wells', 'insert', 'signoffs', 1, '{"claim_id":6,"id":1,"knows_identity":1,"note":"Read the log.","recorded_at":"2026-11-24T23:04:20.463531Z","recorded_by":"Ida Wells","signed_at":"2026-11-24T23:04:20.463531Z","signed_by":"Ethel Payne","uid":"01a20fcd-92f3-7405-9c8c-9a5c53dc206f","verdict_id":7}', '9c8516c2e8c941e0dbf00da394ce96ff6578edff642cc2ec4954f3fab1c03b78');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (8, '2026-11-24T23:03:46.695990Z', 'Ida Wells', 'insert', 'sources', 3, '{"descriptor":"a lamplighter","id":3,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a lamplighter","note":null,"recorded_at":"2026-11-24T23:03:46.695990Z","recorded_by":"Ida Wells","uid":"01a20fcd-0f1d-744e-92d6-a33618c715c6"}', 'a3f1ff8c21c5cf268dec86131bb009f3c99cfe8edde48ad4a105de8141748ebb');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (80, '2026-11-24T23:04:20.925939Z', 'Ida Wells', 'insert', 'information_ratings', 1, '{"because":"It fits the tariff.","claim_id":5,"credibility":"3","id":1,"rated_at":"1888-01-01T00:00:00.000000Z","rated_by":null,"recorded_at":"2026-11-24T23:04:20.925939Z","recorded_by":"Ida Wells","uid":"01a20fcd-94bf-7647-be5b-a51f0d912afa"}', '1ca436472e44a72a74713624d75510e1e6a84e546578e1422563fa0cab10f216');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (81, '2026-11-24T23:04:21.422682Z', 'Ida Wells', 'insert', 'comment_requests', 1, '{"answer":null,"answered_at":null,"asked_at":"1887-12-02T00:00:00.000000Z","channel":"letter","claim_id":6,"id":1,"recorded_at":"2026-11-24T23:04:21.422682Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20fcd-96f9-762b-8c51-ea6bf0b2a18d"}', '1cabc7eda5a39906776568369cf9731835bd3b02315d445ecd169d03a14bcb92');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (82, '2026-11-24T23:04:21.922089Z', 'Ida Wells', 'change', 'comment_requests', 1, '{"answer":"No comment.","answered_at":"1887-12-04T00:00:00.000000Z","asked_at":"1887-12-02T00:00:00.000000Z","channel":"letter","claim_id":6,"id":1,"recorded_at":"2026-11-24T23:04:21.422682Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20fcd-96f9-762b-8c51-ea6bf0b2a18d"}', '0df314c3e0d21603980f6997f743817343740f04459c38e7edaae1b8970576e0');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (83, '2026-11-24T23:04:22.452715Z', 'Ida Wells', 'insert', 'comment_requests', 2, '{"answer":null,"answered_at":null,"asked_at":"2026-11-24T23:04:22.452715Z","channel":null,"claim_id":5,"id":2,"recorded_at":"2026-11-24T23:04:22.452715Z","recorded_by":"Ida Wells","source_id":7,"uid":"01a20fcd-9af1-719d-a6d1-a70e57c69e24"}', '49e160391cdf34795dac83934e1e5705a686bb3aebb8c53158bcd644189a8627');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (84, '2026-11-24T23:04:23.022020Z', 'Ida Wells', 'insert', 'publications', 1, '{"embargo_until":"1888-01-31","head_hash":"49e160391cdf34795dac83934e1e5705a686bb3aebb8c53158bcd644189a8627","head_seq":83,"id":1,"published_at":"1888-02-01T00:00:00.000000Z","recorded_at":"2026-11-24T23:04:23.022020Z","recorded_by":"Ida Wells","story_id":2,"uid":"01a20fcd-9cfc-7090-a30b-d222d196c4e4"}', '8ea1ec3af25adc89f60749b534057135f7be21188244b5fce332d8c7227846a8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (85, '2026-11-24T23:04:23.022020Z', 'Ida Wells', 'insert', 'published_claims', 1, '{"attribution_status":"unchecked","claim_id":5,"id":1,"publication_id":1,"recorded_at":"2026-11-24T23:04:23.022020Z","recorded_by":"Ida Wells","status":"unconfirmed","verdict_id":8}', '1e61bd8cf8460ef2cd97a338eecefbfcb68400d8e5a3a780c99171f34fa4cd38');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (86, '2026-11-24T23:04:23.022020Z', 'Ida Wells', 'insert', 'published_claims', 2, '{"attribution_status":"unchecked","claim_id":6,"id":2,"publication_id":1,"recorded_at":"2026-11-24T23:04:23.022020Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":7}', '0ca998ce0780a9483ea2419657b39bcbfc3bb5904cd1b1c412c4385e3883577d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (87, '2026-11-24T23:04:23.022020Z', 'Ida Wells', 'insert', 'published_claims', 3, '{"attribution_status":"unchecked","claim_id":7,"id":3,"publication_id":1,"recorded_at":"2026-11-24T23:04:23.022020Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":6}', '12f69b57e731f394827ff6e13a959b6c3e2970fa909c9f51228dba2d51efa648');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (88, '2026-11-24T23:04:23.658210Z', 'Ida Wells', 'change', 'evidence', 7, '{"claim_id":7,"contact":null,"document_id":null,"id":7,"information":"primary","locator":null,"note":"A bill for nine dollars.","recorded_at":"2026-11-24T23:04:16.278094Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20fcd-829b-75db-be1f-4c230e586853","withdrawn_at":"2026-11-24T23:04:23.658210Z","withdrawn_because":"The bill was for soap."}', 'bfc7d8b1441035d99ab9451bfac1fd9bde646f61e803876c40c8fe5489cd7e3d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (89, '2026-11-24T23:04:24.196219Z', 'Ida Wells', 'change', 'documents', 2, '{"archived_url":null,"id":2,"original":1,"path":null,"published_on":"1887-11","publisher_id":null,"recorded_at":"2026-11-24T23:04:09.331578Z","recorded_by":"Ida Wells","retracted_at":"1888-03-01T00:00:00.000000Z","retracted_because":"It is of another harbour.","sha256":null,"size":null,"story_id":null,"title":"The harbour log","uid":"01a20fcd-6779-77b8-95db-e6b73303e22d","url":"https://example.org/harbour-log"}', '0cad248b18f324f096ca85e089596fad8ef2cbbe1f5c6cf60462f194f1a0b652');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (9, '2026-11-24T23:03:46.695990Z', 'Ida Wells', 'insert', 'claims', 2, '{"fingerprint":"2b6bbcf49d2b5fdbff69a17540ad9450","id":2,"kind":null,"note":null,"recorded_at":"2026-11-24T23:03:46.695990Z","recorded_by":"Ida Wells","story_id":1,"text":"The tenth lamp was stolen.","uid":"01a20fcd-0f31-7184-bac7-d98504892a3e"}', 'b310074b60044807ff9986743403692687ed8a22ab492f6b0e6ae3f7d4ba42d3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (90, '2026-11-24T23:04:24.755857Z', 'Ida Wells', 'insert', 'verdicts', 9, '{"because":"A barrel costs twelve.","check_after":null,"claim_id":7,"decided_at":"2026-11-24T23:04:24.755857Z","decided_by":"Ida Wells","id":9,"override_reason":null,"policy_id":3,"recorded_at":"2026-11-24T23:04:24.755857Z","recorded_by":"Ida Wells","status":"refuted","target":"content","uid":"01a20fcd-a3c3-76d1-93c2-d5a71a1f6e24"}', '0d5ff29be577934f0afe499d770230522d53ca3f371f749e22a50483fed1a515');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (91, '2026-11-24T23:04:24.755857Z', 'Ida Wells', 'insert', 'verdict_evidence', 5, '{"evidence_id":6,"id":5,"verdict_id":9}', 'a75c07097eadc5fc6d775b3b3ee35e2b82067ec6a237947e73b5117e943d34f8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (92, '2026-11-24T23:04:25.356982Z', 'Ida Wells', 'insert', 'corrections', 1, '{"claim_id":7,"corrected_at":"1888-03-02T00:00:00.000000Z","corrected_by":"Ida Wells","id":1,"recorded_at":"2026-11-24T23:04:25.356982Z","recorded_by":"Ida Wells","story_id":2,"text":"An earlier version gave a wrong price.","uid":"01a20fcd-a612-7650-a966-2320147c9af2","verdict_id":9}', '6c772651370667be26565b3a700a94c222bb2ce7fe79876ba6ead2b6b9c0a3fc');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (93, '2026-11-24T23:04:25.846880Z', 'Ida Wells', 'insert', 'publications', 2, '{"embargo_until":null,"head_hash":"6c772651370667be26565b3a700a94c222bb2ce7fe79876ba6ead2b6b9c0a3fc","head_seq":92,"id":2,"published_at":"1888-04-01T00:00:00.000000Z","recorded_at":"2026-11-24T23:04:25.846880Z","recorded_by":"Ida Wells","story_id":2,"uid":"01a20fcd-a803-7365-ae37-5acb182631cf"}', '464a134beaad682ce71a6d37e5a2a05241eda2046f26cfc4456e86b505c5610d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (94, '2026-11-24T23:04:25.846880Z', 'Ida Wells', 'insert', 'published_claims', 4, '{"attribution_status":"unchecked","claim_id":5,"id":4,"publication_id":2,"recorded_at":"2026-11-24T23:04:25.846880Z","recorded_by":"Ida Wells","status":"unconfirmed","verdict_id":8}', 'cadf047d9a252611e7c3108334c8c9d4327f9daa79013f2e0f2dfe1a0cc8e13f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (95, '2026-11-24T23:04:25.846880Z', 'Ida Wells', 'insert', 'published_claims', 5, '{"attribution_status":"unchecked","claim_id":6,"id":5,"publication_id":2,"recorded_at":"2026-11-24T23:04:25.846880Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":7}', '6af2d36e256a3a18ad0c326e848c801cf31af815499a86af0e5fca9369173516');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (96, '2026-11-24T23:04:25.846880Z', 'Ida Wells', 'insert', 'published_claims', 6, '{"attribution_status":"unchecked","claim_id":7,"id":6,"publication_id":2,"recorded_at":"2026-11-24T23:04:25.846880Z","recorded_by":"Ida Wells","status":"refuted","verdict_id":9}', '846d46eabdf9da063deb03163092671e02bdc65a695a77c85037c42c35b2a546');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (97, '2026-11-24T23:04:26.516744Z', 'Ida Wells', 'insert', 'links', 2, '{"claim_id":8,"id":2,"kind":"depends_on","note":null,"other_id":5,"recorded_at":"2026-11-24T23:04:26.516744Z","recorded_by":"Ida Wells","uid":"01a20fcd-aa9b-705d-a188-7d05748f9334"}', 'd83b195af0e2cbcec080d46525e08f23fac911821437bbf6e9354a0d35e072b1');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (98, '2026-11-24T23:04:27.330843Z', 'Ida Wells', 'insert', 'links', 3, '{"claim_id":6,"id":3,"kind":"revises","note":null,"other_id":2,"recorded_at":"2026-11-24T23:04:27.330843Z","recorded_by":"Ida Wells","uid":"01a20fcd-adc9-7411-8078-61977b08e7ee"}', '69c298a6df6d6408189cfadb0a8d491d37a4761fd7cf60b267018ba229e2633f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (99, '2026-11-24T23:04:28.112629Z', 'Ida Wells', 'insert', 'tags', 2, '{"id":2,"name":"oil","recorded_at":"2026-11-24T23:04:28.112629Z","recorded_by":"Ida Wells","uid":"01a20fcd-b0d6-73d7-9c70-74dc047a0214"}', '611b58d502404969fd3d392226eb4b153ec6d820d01fe35ddcb5695e6dd66126');
INSERT INTO ledger (id, uid, recorded_at, head_seq, head_hash) VALUES (1, '01a20fcd-05ec-7452-8919-d54f00945ae2', '2026-11-24T23:03:44.368977Z', 128, '372dba5d986de996ec118ed74f8c9c778e8c960106ea86a260de29ca2e501066');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (1, '01a20fcd-08b1-756b-b17d-aa83fb9a7860', 'The World', 'the world', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T23:03:45.071410Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (10, '01a20fcd-4401-7001-a4c5-7019d860d558', NULL, 'a boatman', 'unnamed', 'a boatman', NULL, NULL, NULL, '2026-11-24T23:04:00.251866Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (11, '01a20fcd-4761-737e-944e-697c774c6574', 'Jacob Riis', 'jacob riis', 'person', NULL, NULL, NULL, NULL, '2026-11-24T23:04:01.096240Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (12, '01a20fcd-4df1-7317-8434-a54a79ec03eb', 'The Sun', 'the sun', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T23:04:02.786963Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (13, '01a20fcd-b784-709c-9428-d2c474dfa906', 'whalers', 'whalers', 'collective', NULL, NULL, NULL, NULL, '2026-11-24T23:04:29.758286Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (14, '01a20fcd-be2e-77b8-ba54-9a8b43433d0a', 'Nellie Bly', 'nellie bly', 'person', NULL, NULL, NULL, NULL, '2026-11-24T23:04:31.519820Z', 'Ethel Payne');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (2, '01a20fcd-0bcc-731a-b0b5-d5f5d22c61f1', 'Nellie Bly', 'nellie bly', 'person', NULL, NULL, NULL, NULL, '2026-11-24T23:03:45.853599Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (3, '01a20fcd-0f1d-744e-92d6-a33618c715c6', NULL, 'a lamplighter', 'unnamed', 'a lamplighter', NULL, NULL, NULL, '2026-11-24T23:03:46.695990Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (4, '01a20fcd-158b-72cf-ae1f-bdd55ddd7b31', 'The Mill', 'the mill', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T23:03:48.353598Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (5, '01a20fcd-159b-77b1-bb7b-98da18c0c340', 'The Bridge', 'the bridge', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T23:03:48.353598Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (6, '01a20fcd-3653-72cb-a839-96f77be5438e', 'Bly, N.', 'bly, n', 'person', NULL, 'As the masthead has her.', 2, '2026-11-24T23:03:57.567430Z', '2026-11-24T23:03:56.754398Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (7, '01a20fcd-3c2d-7178-9cc2-cb276a86d4a1', 'The Press Company', 'the press company', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T23:03:58.246267Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (8, '01a20fcd-3e7d-71e2-9164-78194a1540b8', NULL, 'a carter', 'unnamed', 'a carter', NULL, NULL, NULL, '2026-11-24T23:03:58.836268Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (9, '01a20fcd-4132-7133-90d2-2e138f2d0bb2', NULL, 'a porter', 'unnamed', 'a porter', NULL, NULL, NULL, '2026-11-24T23:03:59.531817Z', 'Ida Wells');
INSERT INTO tags (id, uid, name, recorded_at, recorded_by) VALUES (1, '01a20fcd-0be5-73e6-8646-ae8d5878d3f0', 'bridge', '2026-11-24T23:03:45.853599Z', 'Ida Wells');
INSERT INTO tags (id, uid, name, recorded_at, recorded_by) VALUES (2, '01a20fcd-b0d6-73d7-9c70-74dc047a0214', 'oil', '2026-11-24T23:04:28.112629Z', 'Ida Wells');
INSERT INTO affiliations (id, uid, source_id, organization_id, role, tenure, valid_from, valid_until, recorded_at, recorded_by, relation) VALUES (1, '01a20fcd-15a6-75c7-8fbd-f7750472cab5', 4, 5, 'owner', 'present', NULL, NULL, '2026-11-24T23:03:48.353598Z', 'Ida Wells', 'belongs_to');
INSERT INTO affiliations (id, uid, source_id, organization_id, role, tenure, valid_from, valid_until, recorded_at, recorded_by, relation) VALUES (2, '01a20fcd-3c37-762b-94cd-1ea5a9a8f2d2', 1, 7, NULL, 'unknown', '1883-05-10', '1931', '2026-11-24T23:03:58.246267Z', 'Ida Wells', 'owned_by');
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (1, '01a20fcd-192c-724f-858f-050c952a008f', NULL, 'https://example.org/lamps', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T23:03:49.282866Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (2, '01a20fcd-6779-77b8-95db-e6b73303e22d', 'The harbour log', 'https://example.org/harbour-log', NULL, NULL, NULL, NULL, NULL, '1887-11', '2026-11-24T23:04:09.331578Z', 'Ida Wells', 1, NULL, '1888-03-01T00:00:00.000000Z', 'It is of another harbour.');
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (3, '01a20fcd-69df-7492-8881-8a30e6d0578d', 'The wire', 'https://example.org/wire', NULL, NULL, NULL, NULL, 7, NULL, '2026-11-24T23:04:09.944784Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (4, '01a20fcd-6c34-751c-8101-02e3a209a750', 'The almanac', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T23:04:10.546340Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (5, '01a20fcd-6e3d-7520-a61a-8687ca24ce8e', 'The lamp book', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T23:04:11.063474Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (6, '01a20fcd-701a-7040-98ed-f93c12df47af', 'Oil, as we had it', 'https://example.org/oil-story', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T23:04:11.537523Z', 'Ida Wells', 0, 2, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (7, '01a20fcd-b73f-71f8-98fd-0d8fa9cf28b2', 'A letter', NULL, NULL, '/desk/letter.pdf', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 12, NULL, NULL, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (8, '01a20fcd-c17f-745a-aacb-27c12e0909ca', NULL, 'https://example.org/mill', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T23:04:32.374541Z', 'Ethel Payne', 0, NULL, NULL, NULL);
INSERT INTO stories (id, uid, slug, title, publisher_id, url, byline, published_on, recorded_at, recorded_by) VALUES (1, '01a20fcd-08c1-71b1-a517-978ca69a12b1', 'lights', 'Lights on the river', 1, NULL, NULL, '1887-10', '2026-11-24T23:03:45.071410Z', 'Ida Wells');
INSERT INTO stories (id, uid, slug, title, publisher_id, url, byline, published_on, recorded_at, recorded_by) VALUES (2, '01a20fcd-3370-7417-a8d9-6fbd0b72c187', 'oil', 'Oil for the lamps', NULL, 'https://example.org/oil', 'Nellie Bly', NULL, '2026-11-24T23:03:56.014970Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (1, '01a20fcd-0bde-7200-932c-fce9c454ecb9', 'Nine lamps burn on the bridge.', '37a6c850618e754fc11fd4640e415a03', 'numerical', 1, NULL, '2026-11-24T23:03:45.853599Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (10, '01a20fcd-be3f-736d-812f-882401d6d856', 'The mill stood before the bridge.', '63a829c5846d42ffd298f044b351e590', NULL, NULL, NULL, '2026-11-24T23:04:31.519820Z', 'Ethel Payne');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (2, '01a20fcd-0f31-7184-bac7-d98504892a3e', 'The tenth lamp was stolen.', '2b6bbcf49d2b5fdbff69a17540ad9450', NULL, 1, NULL, '2026-11-24T23:03:46.695990Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (3, '01a20fcd-1254-7183-b43c-2753936b54bd', 'The bridge is older than the mill.', '08e7fd23bbe7ef3bab9669e8fea5f8a3', NULL, 1, NULL, '2026-11-24T23:03:47.532441Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (4, '01a20fcd-15ae-7798-8b05-aabacf626176', 'There are ten lamps on the bridge.', '3ae0e4d42dfb4d5a89dfd1791768fc6c', NULL, NULL, NULL, '2026-11-24T23:03:48.353598Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (5, '01a20fcd-3e85-70ed-8117-9ddf6e965185', 'The oil comes from abroad.', '2104e40b6d1f2b1ae2a67841b66e11fe', NULL, 2, NULL, '2026-11-24T23:03:58.836268Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (6, '01a20fcd-4773-72b2-9c43-64ad8507edc3', 'The oil is whale oil.', '7d93e201b2d5516d144a01f4fbd271f1', NULL, 2, NULL, '2026-11-24T23:04:01.096240Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (7, '01a20fcd-4b0c-72e5-a04f-c4fa586c5eb5', 'A barrel costs nine dollars.', '89a116bac09d044ab545e837b9370ec1', 'numerical', 2, NULL, '2026-11-24T23:04:02.051885Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (8, '01a20fcd-4e03-738a-b967-b6f4dcc6360c', 'Nobody saw the barrels.', 'b3123b533c14e01e3df0ad33d8e8f68a', NULL, NULL, NULL, '2026-11-24T23:04:02.786963Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (9, '01a20fcd-b79c-7669-88e5-69c2afbbf75c', 'A barrel costs ten dollars', '7ce4e84c7d45b9b325bf36677fc261c0', NULL, 2, NULL, '2026-11-24T23:04:29.758286Z', 'Ida Wells');
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (1, '01a20fcd-7250-721d-8ed6-801bb293388a', 3, 2, 'primary_source', 'It names the log.', '2026-11-24T23:04:12.105283Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (2, '01a20fcd-7477-72de-ba4d-787c3c223d8c', 4, 5, 'quoted_from', NULL, '2026-11-24T23:04:12.655988Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (3, '01a20fcd-7690-738b-8ae8-238c4f38e06f', 5, 4, 'derived_from', NULL, '2026-11-24T23:04:13.192529Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (4, '01a20fcd-788d-749e-8f41-c5c382df7b99', 5, 3, 'revision_of', NULL, '2026-11-24T23:04:13.701564Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (5, '01a20fcd-b3e8-7683-b97b-dff9591e868a', 4, 3, 'quoted_from', NULL, '2026-11-24T23:04:28.890100Z', 'Ida Wells', '2026-11-24T23:04:29.682844Z', 'It was misread.');
INSERT INTO revisions (id, uid, story_id, number, text, sha256, recorded_at, recorded_by) VALUES (1, '01a20fcd-3375-717b-bb55-33a3e0d49de9', 2, 1, 'The oil comes from abroad. Riis said whalers held that a barrel costs ten dollars. It smells.', 'd0d0d99ab159df80f42c7ce9d5bee948315699abaff7628863e79595855c8aa8', '2026-11-24T23:03:56.014970Z', 'Ida Wells');
INSERT INTO revisions (id, uid, story_id, number, text, sha256, recorded_at, recorded_by) VALUES (2, '01a20fcd-b7cc-7351-a17c-129e7b56996d', 2, 2, 'The oil comes from afar. It smells.', 'c55145fb8b267ceafe022655e4a77e5928d1d2a98c880449aea19325a17f45b9', '2026-11-24T23:04:29.758286Z', 'Ida Wells');
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (1, '01a20fcd-b747-7639-a257-b49deb46029c', 5, 1, 'The oil comes from abroad', NULL, '. Riis said whalers held that a barrel costs ten dollars. It sme', 0, 25, 'a736af7fa3e04aaa5a90ccc325fe58d714a31295e8732c9109dcf8d39ac43e7d', '2026-11-24T23:04:29.758286Z', 'Ida Wells', NULL);
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (2, '01a20fcd-b7ac-7619-8a61-022e7750c532', 9, 1, 'a barrel costs ten dollars', 'The oil comes from abroad. Riis said whalers held that ', '. It smells.', 55, 81, '7ce4e84c7d45b9b325bf36677fc261c08f3a53d4ddc385e4454bf527d0f35298', '2026-11-24T23:04:29.758286Z', 'Ida Wells', NULL);
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (3, '01a20fcd-b7b9-74b2-a161-1cef8417df50', 6, 1, 'It smells', 'abroad. Riis said whalers held that a barrel costs ten dollars. ', '.', 83, 92, 'bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155', '2026-11-24T23:04:29.758286Z', 'Ida Wells', NULL);
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (4, '01a20fcd-b7ce-70e7-a5df-e049f8a1822b', 6, 2, 'It smells', 'The oil comes from afar. ', '.', 25, 34, 'bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155', '2026-11-24T23:04:29.758286Z', 'Ida Wells', 3);
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (1, '01a20fcd-0bdf-7525-ba5a-eca06d4e2c2d', 1, 2, NULL, NULL, NULL, 'wrote', NULL, 'indirect', NULL, NULL, '2026-11-24T23:03:45.853599Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (10, '01a20fcd-b7a1-742d-a2b2-cf9441741c14', 9, 11, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (11, '01a20fcd-b7a1-742d-a2b2-cf95bc190736', 9, 13, 10, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T23:04:29.758286Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (12, '01a20fcd-be45-70b1-ace5-a9562af2f29e', 10, 14, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T23:04:31.519820Z', 'Ethel Payne', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (2, '01a20fcd-0f32-749f-9f3f-fdf6be6a6e49', 2, 2, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T23:03:46.695990Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (3, '01a20fcd-0f33-730c-b12d-55f942624b98', 2, 3, 2, NULL, 'a lamplighter', NULL, 'stolen', 'direct', NULL, NULL, '2026-11-24T23:03:46.695990Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (4, '01a20fcd-15af-723d-abf2-f96bd8fbd763', 4, 4, NULL, 1, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T23:03:48.353598Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (5, '01a20fcd-3e87-716c-a588-3cd491f09d8c', 5, 8, NULL, NULL, 'a carter', NULL, NULL, 'indirect', NULL, '1887-11', '2026-11-24T23:03:58.836268Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (6, '01a20fcd-414c-7611-ae28-a24a907c17af', 5, 9, NULL, NULL, 'a porter', NULL, NULL, 'indirect', 'background', NULL, '2026-11-24T23:03:59.531817Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (7, '01a20fcd-441b-7650-9e64-31f93196b0c9', 5, 10, NULL, NULL, 'a boatman', NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T23:04:00.251866Z', 'Ida Wells', 'second_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (8, '01a20fcd-4778-7158-9727-ae77d910eda1', 6, 11, NULL, NULL, NULL, NULL, 'whale oil', 'mixed', NULL, NULL, '2026-11-24T23:04:01.096240Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (9, '01a20fcd-4e04-731d-9fdb-beced8555637', 8, 12, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T23:04:02.786963Z', 'Ida Wells', 'second_hand');
INSERT INTO claim_tags (id, claim_id, tag_id, recorded_at, recorded_by) VALUES (1, 1, 1, '2026-11-24T23:03:45.853599Z', 'Ida Wells');
INSERT INTO claim_tags (id, claim_id, tag_id, recorded_at, recorded_by) VALUES (2, 5, 2, '2026-11-24T23:04:28.112629Z', 'Ida Wells');
INSERT INTO claim_tags (id, claim_id, tag_id, recorded_at, recorded_by) VALUES (3, 10, 1, '2026-11-24T23:04:31.519820Z', 'Ethel Payne');
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (1, '01a20fcd-1935-7132-8ffd-83d1a1eb7123', 1, 'content', 'supports', 'primary', 1, NULL, NULL, NULL, '2026-11-24T23:03:49.282866Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (2, '01a20fcd-1c4f-70e7-b357-03116eb5c418', 4, 'content', 'refutes', 'undetermined', NULL, NULL, NULL, 'The tenth hook is empty.', '2026-11-24T23:03:50.088823Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (3, '01a20fcd-7aa7-7457-8a42-0c10f6a88ef3', 6, 'content', 'supports', 'undetermined', 3, NULL, 'p. 4', NULL, '2026-11-24T23:04:14.237743Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (4, '01a20fcd-7ccf-74e2-9b4f-d4bbbf76f604', 6, 'content', 'supports', 'secondary', 4, NULL, NULL, NULL, '2026-11-24T23:04:14.789730Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (5, '01a20fcd-7e9f-7021-81aa-a3afe73de52d', 6, 'attribution', 'context', 'undetermined', NULL, 'call to the harbour office', NULL, 'They have his letter.', '2026-11-24T23:04:15.258154Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (6, '01a20fcd-80a4-7247-a8a3-61f4342dd067', 7, 'content', 'supports', 'undetermined', 5, NULL, NULL, NULL, '2026-11-24T23:04:15.770707Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (7, '01a20fcd-829b-75db-be1f-4c230e586853', 7, 'content', 'supports', 'primary', NULL, NULL, NULL, 'A bill for nine dollars.', '2026-11-24T23:04:16.278094Z', 'Ida Wells', '2026-11-24T23:04:23.658210Z', 'The bill was for soap.');
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (8, '01a20fcd-84b9-7349-9c22-b359e93e335e', 8, 'content', 'supports', 'undetermined', 4, NULL, NULL, NULL, '2026-11-24T23:04:16.815957Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (9, '01a20fcd-c186-76d5-a3b8-104584b0ebb9', 10, 'content', 'supports', 'undetermined', 8, NULL, NULL, NULL, '2026-11-24T23:04:32.374541Z', 'Ethel Payne', NULL, NULL);
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (1, '01a20fcd-3022-7266-9fb3-74c744943736', 4, 1, 'contradicts', NULL, '2026-11-24T23:03:55.167846Z', 'Ida Wells');
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (2, '01a20fcd-aa9b-705d-a188-7d05748f9334', 8, 5, 'depends_on', NULL, '2026-11-24T23:04:26.516744Z', 'Ida Wells');
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (3, '01a20fcd-adc9-7411-8078-61977b08e7ee', 6, 2, 'revises', NULL, '2026-11-24T23:04:27.330843Z', 'Ida Wells');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (1, '01a20fcd-1f31-7771-8a51-aea9660a0848', 1, 'content', 'confirmed', 'I counted them.', 'Ida Wells', '1887-10-09T00:00:00.000000Z', NULL, '2026-11-24T23:03:50.783097Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (10, '01a20fcd-c4ca-718b-b15b-09c24fa6b14e', 10, 'content', 'confirmed', 'The deed is older.', 'Ethel Payne', '1888-05-01T00:00:00.000000Z', NULL, '2026-11-24T23:04:33.180922Z', 'Ethel Payne', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (2, '01a20fcd-22a3-7358-a48b-468016f4c911', 4, 'content', 'refuted', 'One hook is empty.', 'Ida Wells', '1887-10-09T00:00:00.000000Z', NULL, '2026-11-24T23:03:51.701682Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (3, '01a20fcd-260f-7393-b4b1-40cf55dbac0a', 1, 'attribution', 'confirmed', 'It is her column.', 'Ida Wells', '2026-11-24T23:03:52.578949Z', 'I hold the paper.', '2026-11-24T23:03:52.578949Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (4, '01a20fcd-2930-700f-94e9-8f23ab61b10e', 4, 'content', 'unchecked', 'The lamp may be at the smith''s.', 'Ida Wells', '2026-11-24T23:03:53.388739Z', NULL, '2026-11-24T23:03:53.388739Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (5, '01a20fcd-2cc5-7050-b94a-44931c49c12c', 3, 'content', 'withdrawn', 'The paragraph was cut.', 'Ida Wells', '2026-11-24T23:03:54.297951Z', NULL, '2026-11-24T23:03:54.297951Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (6, '01a20fcd-8872-7718-98a7-23ac66b249bd', 7, 'content', 'confirmed', 'The bill says so.', 'Ida Wells', '1887-12-01T00:00:00.000000Z', NULL, '2026-11-24T23:04:17.754961Z', 'Ida Wells', 1, '1888-06');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (7, '01a20fcd-8e33-77d4-bd8e-09bbc4615034', 6, 'content', 'confirmed', 'The log says so.', 'Ida Wells', '2026-11-24T23:04:19.227594Z', 'He who wrote it down is known.', '2026-11-24T23:04:19.227594Z', 'Ida Wells', 3, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (8, '01a20fcd-90a3-7157-b7bc-de8b8020855b', 5, 'content', 'unconfirmed', 'Nobody would be named.', 'Ida Wells', '2026-11-24T23:04:19.864363Z', NULL, '2026-11-24T23:04:19.864363Z', 'Ida Wells', 3, '2100-01-02');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (9, '01a20fcd-a3c3-76d1-93c2-d5a71a1f6e24', 7, 'content', 'refuted', 'A barrel costs twelve.', 'Ida Wells', '2026-11-24T23:04:24.755857Z', NULL, '2026-11-24T23:04:24.755857Z', 'Ida Wells', 3, NULL);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (1, 1, 1);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (2, 2, 2);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (3, 6, 7);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (4, 7, 3);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (5, 9, 6);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (6, 10, 9);
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (1, '01a20fcd-86a9-725b-bedb-cf6d502e1c01', 'evidence', 1, 0, 0, 0, 0, 1, 'To begin with.', '2026-11-24T23:04:17.313384Z', 'Ida Wells');
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (2, '01a20fcd-8a12-74ce-86f6-05b9d807dba0', 'two-source', 1, 2, 1, 0, 0, 1, 'The editors agreed on it.', '2026-11-24T23:04:18.188046Z', 'Ida Wells');
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (3, '01a20fcd-8bf2-76d7-9a10-e0e2829102d0', 'river', 1, 1, 1, 1, 1, 1, 'Unnamed sources alone do not do.', '2026-11-24T23:04:18.671850Z', 'Ida Wells');
INSERT INTO discredits (id, uid, source_id, because, valid_from, recorded_at, recorded_by, lifted_at, lifted_because) VALUES (1, '01a20fcd-5dbf-70e8-b961-9c7dde22b3bc', 12, 'It made up a talk.', '1887', '2026-11-24T23:04:06.819887Z', 'Ida Wells', NULL, NULL);
INSERT INTO discredits (id, uid, source_id, because, valid_from, recorded_at, recorded_by, lifted_at, lifted_because) VALUES (2, '01a20fcd-6104-74a6-8e54-62cd7e8bd900', 4, 'It was thought to lie.', NULL, '2026-11-24T23:04:07.661431Z', 'Ida Wells', '2026-11-24T23:04:08.542961Z', 'It did not.');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (1, '01a20fcd-5157-73e1-bbf7-33c0b91aa436', 8, 9, 'same', 'The carter carried for the porter, who is himself.', '2026-11-24T23:04:03.647426Z', 'Ida Wells');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (2, '01a20fcd-5493-72a8-8b06-b3af9dbfbbf4', 8, 10, 'different', 'They were seen side by side.', '2026-11-24T23:04:04.474635Z', 'Ida Wells');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (3, '01a20fcd-57ce-755c-8c20-7b9257646537', 9, 10, 'unknown', 'Nobody could tell.', '2026-11-24T23:04:05.301830Z', 'Ida Wells');
INSERT INTO source_ratings (id, uid, source_id, reliability, because, rated_at, recorded_at, recorded_by, rated_by) VALUES (1, '01a20fcd-5aa4-7096-9059-2748de306f8a', 11, 'B', 'Two of three held.', '1888-01-01T00:00:00.000000Z', '2026-11-24T23:04:06.037320Z', 'Ida Wells', 'Ethel Payne');
INSERT INTO publications (id, uid, story_id, published_at, embargo_until, head_seq, head_hash, recorded_at, recorded_by) VALUES (1, '01a20fcd-9cfc-7090-a30b-d222d196c4e4', 2, '1888-02-01T00:00:00.000000Z', '1888-01-31', 83, '49e160391cdf34795dac83934e1e5705a686bb3aebb8c53158bcd644189a8627', '2026-11-24T23:04:23.022020Z', 'Ida Wells');
INSERT INTO publications (id, uid, story_id, published_at, embargo_until, head_seq, head_hash, recorded_at, recorded_by) VALUES (2, '01a20fcd-a803-7365-ae37-5acb182631cf', 2, '1888-04-01T00:00:00.000000Z', NULL, 92, '6c772651370667be26565b3a700a94c222bb2ce7fe79876ba6ead2b6b9c0a3fc', '2026-11-24T23:04:25.846880Z', 'Ida Wells');
INSERT INTO comment_requests (id, uid, claim_id, source_id, channel, asked_at, answered_at, answer, recorded_at, recorded_by) VALUES (1, '01a20fcd-96f9-762b-8c51-ea6bf0b2a18d', 6, 4, 'letter', '1887-12-02T00:00:00.000000Z', '1887-12-04T00:00:00.000000Z', 'No comment.', '2026-11-24T23:04:21.422682Z', 'Ida Wells');
INSERT INTO comment_requests (id, uid, claim_id, source_id, channel, asked_at, answered_at, answer, recorded_at, recorded_by) VALUES (2, '01a20fcd-9af1-719d-a6d1-a70e57c69e24', 5, 7, NULL, '2026-11-24T23:04:22.452715Z', NULL, NULL, '2026-11-24T23:04:22.452715Z', 'Ida Wells');
INSERT INTO information_ratings (id, uid, claim_id, credibility, because, rated_at, recorded_at, recorded_by, rated_by) VALUES (1, '01a20fcd-94bf-7647-be5b-a51f0d912afa', 5, '3', 'It fits the tariff.', '1888-01-01T00:00:00.000000Z', '2026-11-24T23:04:20.925939Z', 'Ida Wells', NULL);
INSERT INTO corrections (id, uid, story_id, claim_id, verdict_id, text, corrected_by, corrected_at, recorded_at, recorded_by) VALUES (1, '01a20fcd-a612-7650-a966-2320147c9af2', 2, 7, 9, 'An earlier version gave a wrong price.', 'Ida Wells', '1888-03-02T00:00:00.000000Z', '2026-11-24T23:04:25.356982Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (1, 1, 5, 'unconfirmed', 'unchecked', 8, '2026-11-24T23:04:23.022020Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (2, 1, 6, 'confirmed', 'unchecked', 7, '2026-11-24T23:04:23.022020Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (3, 1, 7, 'confirmed', 'unchecked', 6, '2026-11-24T23:04:23.022020Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (4, 2, 5, 'unconfirmed', 'unchecked', 8, '2026-11-24T23:04:25.846880Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (5, 2, 6, 'confirmed', 'unchecked', 7, '2026-11-24T23:04:25.846880Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (6, 2, 7, 'refuted', 'unchecked', 9, '2026-11-24T23:04:25.846880Z', 'Ida Wells');
INSERT INTO signoffs (id, uid, claim_id, verdict_id, signed_by, signed_at, knows_identity, note, recorded_at, recorded_by) VALUES (1, '01a20fcd-92f3-7405-9c8c-9a5c53dc206f', 6, 7, 'Ethel Payne', '2026-11-24T23:04:20.463531Z', 1, 'Read the log.', '2026-11-24T23:04:20.463531Z', 'Ida Wells');
INSERT INTO losses (id, uid, appearance_id, revision_id, start, stop, recorded_at, recorded_by) VALUES (1, '01a20fcd-b7ce-70e7-a5df-e04abe4e2bf2', 1, 2, 0, 24, '2026-11-24T23:04:29.758286Z', 'Ida Wells');
INSERT INTO losses (id, uid, appearance_id, revision_id, start, stop, recorded_at, recorded_by) VALUES (2, '01a20fcd-b7ce-70e7-a5df-e04b0016544d', 2, 2, 19, 24, '2026-11-24T23:04:29.758286Z', 'Ida Wells');
INSERT INTO proposals (id, uid, revision_id, start, body, made_by, confidence, via_id, state, claim_id, decided_at, recorded_at, recorded_by) VALUES (1, '01a20fcd-b76c-7733-b109-12341a41c2a0', 1, 37, '{"content":[[37,54]],"cue":[],"mode":null,"source":{"spans":[[27,31]],"name":"Jacob Riis","kind":"person","role":null,"organization":null}}', 'rules', 500, NULL, 'skipped', NULL, '2026-11-24T23:04:29.758286Z', '2026-11-24T23:04:29.758286Z', 'Ida Wells');
INSERT INTO proposals (id, uid, revision_id, start, body, made_by, confidence, via_id, state, claim_id, decided_at, recorded_at, recorded_by) VALUES (2, '01a20fcd-b76c-7733-b109-12352c1b24c9', 1, 83, '{"content":[[83,92]],"cue":[],"mode":null,"source":null}', 'rules', 250, NULL, 'open', NULL, NULL, '2026-11-24T23:04:29.758286Z', 'Ida Wells');
INSERT INTO proposals (id, uid, revision_id, start, body, made_by, confidence, via_id, state, claim_id, decided_at, recorded_at, recorded_by) VALUES (3, '01a20fcd-b76e-738a-9573-ca52101c636a', 1, 55, '{"content":[[55,81]],"cue":[],"mode":null,"source":{"spans":[[37,44]],"name":"whalers","kind":"collective","role":null,"organization":null}}', 'rules', 900, 1, 'accepted', 9, '2026-11-24T23:04:29.758286Z', '2026-11-24T23:04:29.758286Z', 'Ida Wells');
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
INSERT INTO bands (band, claim_id) VALUES (-1013124374, 2);
INSERT INTO bands (band, claim_id) VALUES (-1039305462, 9);
INSERT INTO bands (band, claim_id) VALUES (-1053224021, 1);
INSERT INTO bands (band, claim_id) VALUES (-1077623614, 1);
INSERT INTO bands (band, claim_id) VALUES (-1111097023, 9);
INSERT INTO bands (band, claim_id) VALUES (-1117707800, 4);
INSERT INTO bands (band, claim_id) VALUES (-1120460082, 3);
INSERT INTO bands (band, claim_id) VALUES (-113020626, 5);
INSERT INTO bands (band, claim_id) VALUES (-1137251265, 5);
INSERT INTO bands (band, claim_id) VALUES (-1151006274, 5);
INSERT INTO bands (band, claim_id) VALUES (-1170687582, 1);
INSERT INTO bands (band, claim_id) VALUES (-1171865583, 3);
INSERT INTO bands (band, claim_id) VALUES (-1181788842, 5);
INSERT INTO bands (band, claim_id) VALUES (-1210545176, 4);
INSERT INTO bands (band, claim_id) VALUES (-1216483497, 4);
INSERT INTO bands (band, claim_id) VALUES (-1227356638, 10);
INSERT INTO bands (band, claim_id) VALUES (-1236130525, 5);
INSERT INTO bands (band, claim_id) VALUES (-1265279671, 2);
INSERT INTO bands (band, claim_id) VALUES (-1269237312, 9);
INSERT INTO bands (band, claim_id) VALUES (-1277505557, 1);
INSERT INTO bands (band, claim_id) VALUES (-1287308371, 7);
INSERT INTO bands (band, claim_id) VALUES (-1314625585, 6);
INSERT INTO bands (band, claim_id) VALUES (-1316594912, 3);
INSERT INTO bands (band, claim_id) VALUES (-1334305547, 6);
INSERT INTO bands (band, claim_id) VALUES (-1334653829, 10);
INSERT INTO bands (band, claim_id) VALUES (-1367817995, 1);
INSERT INTO bands (band, claim_id) VALUES (-1376186723, 8);
INSERT INTO bands (band, claim_id) VALUES (-1385268640, 2);
INSERT INTO bands (band, claim_id) VALUES (-1392063958, 4);
INSERT INTO bands (band, claim_id) VALUES (-1416724097, 6);
INSERT INTO bands (band, claim_id) VALUES (-1418933163, 4);
INSERT INTO bands (band, claim_id) VALUES (-1427966904, 2);
INSERT INTO bands (band, claim_id) VALUES (-1428404137, 6);
INSERT INTO bands (band, claim_id) VALUES (-1441102002, 2);
INSERT INTO bands (band, claim_id) VALUES (-1456785897, 7);
INSERT INTO bands (band, claim_id) VALUES (-1461222023, 5);
INSERT INTO bands (band, claim_id) VALUES (-1461943324, 3);
INSERT INTO bands (band, claim_id) VALUES (-1471790380, 6);
INSERT INTO bands (band, claim_id) VALUES (-1481009964, 9);
INSERT INTO bands (band, claim_id) VALUES (-1492804568, 1);
INSERT INTO bands (band, claim_id) VALUES (-1503217398, 4);
INSERT INTO bands (band, claim_id) VALUES (-152124535, 10);
INSERT INTO bands (band, claim_id) VALUES (-1535590208, 9);
INSERT INTO bands (band, claim_id) VALUES (-1548017538, 8);
INSERT INTO bands (band, claim_id) VALUES (-1549228844, 9);
INSERT INTO bands (band, claim_id) VALUES (-1556394883, 9);
INSERT INTO bands (band, claim_id) VALUES (-157300543, 10);
INSERT INTO bands (band, claim_id) VALUES (-1582142103, 10);
INSERT INTO bands (band, claim_id) VALUES (-1593186756, 7);
INSERT INTO bands (band, claim_id) VALUES (-1616612622, 8);
INSERT INTO bands (band, claim_id) VALUES (-1630579636, 7);
INSERT INTO bands (band, claim_id) VALUES (-1649686652, 9);
INSERT INTO bands (band, claim_id) VALUES (-1657744470, 9);
INSERT INTO bands (band, claim_id) VALUES (-1667266277, 2);
INSERT INTO bands (band, claim_id) VALUES (-1669587221, 10);
INSERT INTO bands (band, claim_id) VALUES (-1670222074, 5);
INSERT INTO bands (band, claim_id) VALUES (-1707409027, 2);
INSERT INTO bands (band, claim_id) VALUES (-171015286, 4);
INSERT INTO bands (band, claim_id) VALUES (-1737176351, 9);
INSERT INTO bands (band, claim_id) VALUES (-1745044221, 2);
INSERT INTO bands (band, claim_id) VALUES (-1753450121, 6);
INSERT INTO bands (band, claim_id) VALUES (-1802274821, 10);
INSERT INTO bands (band, claim_id) VALUES (-1802313361, 5);
INSERT INTO bands (band, claim_id) VALUES (-1806337227, 7);
INSERT INTO bands (band, claim_id) VALUES (-1825224118, 8);
INSERT INTO bands (band, claim_id) VALUES (-1834327065, 8);
INSERT INTO bands (band, claim_id) VALUES (-1871525727, 9);
INSERT INTO bands (band, claim_id) VALUES (-1875985860, 1);
INSERT INTO bands (band, claim_id) VALUES (-1876048822, 8);
INSERT INTO bands (band, claim_id) VALUES (-1917351959, 5);
INSERT INTO bands (band, claim_id) VALUES (-1918647448, 7);
INSERT INTO bands (band, claim_id) VALUES (-1942799955, 3);
INSERT INTO bands (band, claim_id) VALUES (-1942831130, 4);
INSERT INTO bands (band, claim_id) VALUES (-1989329824, 3);
INSERT INTO bands (band, claim_id) VALUES (-2054187402, 3);
INSERT INTO bands (band, claim_id) VALUES (-2062647586, 4);
INSERT INTO bands (band, claim_id) VALUES (-2068125408, 5);
INSERT INTO bands (band, claim_id) VALUES (-2071050491, 2);
INSERT INTO bands (band, claim_id) VALUES (-2091251624, 1);
INSERT INTO bands (band, claim_id) VALUES (-2107520432, 4);
INSERT INTO bands (band, claim_id) VALUES (-2114387046, 1);
INSERT INTO bands (band, claim_id) VALUES (-2122452660, 5);
INSERT INTO bands (band, claim_id) VALUES (-212721652, 7);
INSERT INTO bands (band, claim_id) VALUES (-2139137023, 6);
INSERT INTO bands (band, claim_id) VALUES (-235117920, 9);
INSERT INTO bands (band, claim_id) VALUES (-274394270, 7);
INSERT INTO bands (band, claim_id) VALUES (-291067135, 5);
INSERT INTO bands (band, claim_id) VALUES (-303181065, 8);
INSERT INTO bands (band, claim_id) VALUES (-338152819, 5);
INSERT INTO bands (band, claim_id) VALUES (-339765874, 10);
INSERT INTO bands (band, claim_id) VALUES (-351781231, 2);
INSERT INTO bands (band, claim_id) VALUES (-356802689, 5);
INSERT INTO bands (band, claim_id) VALUES (-35932180, 10);
INSERT INTO bands (band, claim_id) VALUES (-365995164, 10);
INSERT INTO bands (band, claim_id) VALUES (-442098660, 2);
INSERT INTO bands (band, claim_id) VALUES (-45915898, 6);
INSERT INTO bands (band, claim_id) VALUES (-464947883, 9);
INSERT INTO bands (band, claim_id) VALUES (-469974532, 5);
INSERT INTO bands (band, claim_id) VALUES (-502282655, 7);
INSERT INTO bands (band, claim_id) VALUES (-519084263, 8);
INSERT INTO bands (band, claim_id) VALUES (-578481532, 8);
INSERT INTO bands (band, claim_id) VALUES (-579772837, 7);
INSERT INTO bands (band, claim_id) VALUES (-649493020, 7);
INSERT INTO bands (band, claim_id) VALUES (-669509095, 2);
INSERT INTO bands (band, claim_id) VALUES (-677558535, 6);
INSERT INTO bands (band, claim_id) VALUES (-678575953, 3);
INSERT INTO bands (band, claim_id) VALUES (-694228624, 8);
INSERT INTO bands (band, claim_id) VALUES (-711851855, 2);
INSERT INTO bands (band, claim_id) VALUES (-741037292, 9);
INSERT INTO bands (band, claim_id) VALUES (-779296317, 7);
INSERT INTO bands (band, claim_id) VALUES (-808339645, 8);
INSERT INTO bands (band, claim_id) VALUES (-812856069, 2);
INSERT INTO bands (band, claim_id) VALUES (-822043197, 1);
INSERT INTO bands (band, claim_id) VALUES (-835049575, 2);
INSERT INTO bands (band, claim_id) VALUES (-847380531, 9);
INSERT INTO bands (band, claim_id) VALUES (-848938523, 4);
INSERT INTO bands (band, claim_id) VALUES (-871945415, 1);
INSERT INTO bands (band, claim_id) VALUES (-898321344, 2);
INSERT INTO bands (band, claim_id) VALUES (-898838510, 8);
INSERT INTO bands (band, claim_id) VALUES (-920013444, 1);
INSERT INTO bands (band, claim_id) VALUES (-943210093, 7);
INSERT INTO bands (band, claim_id) VALUES (-961423978, 4);
INSERT INTO bands (band, claim_id) VALUES (-968120858, 3);
INSERT INTO bands (band, claim_id) VALUES (-976861657, 8);
INSERT INTO bands (band, claim_id) VALUES (-983573424, 10);
INSERT INTO bands (band, claim_id) VALUES (1006367755, 6);
INSERT INTO bands (band, claim_id) VALUES (1013238063, 2);
INSERT INTO bands (band, claim_id) VALUES (1029608823, 6);
INSERT INTO bands (band, claim_id) VALUES (1032917992, 8);
INSERT INTO bands (band, claim_id) VALUES (1049206369, 4);
INSERT INTO bands (band, claim_id) VALUES (1051582386, 5);
INSERT INTO bands (band, claim_id) VALUES (1060322501, 1);
INSERT INTO bands (band, claim_id) VALUES (1074208749, 5);
INSERT INTO bands (band, claim_id) VALUES (1075518040, 10);
INSERT INTO bands (band, claim_id) VALUES (1080071936, 10);
INSERT INTO bands (band, claim_id) VALUES (1084782375, 8);
INSERT INTO bands (band, claim_id) VALUES (1114862652, 3);
INSERT INTO bands (band, claim_id) VALUES (1150632604, 7);
INSERT INTO bands (band, claim_id) VALUES (1169259896, 9);
INSERT INTO bands (band, claim_id) VALUES (1192046030, 3);
INSERT INTO bands (band, claim_id) VALUES (1225615502, 2);
INSERT INTO bands (band, claim_id) VALUES (1274796538, 3);
INSERT INTO bands (band, claim_id) VALUES (1297324078, 9);
INSERT INTO bands (band, claim_id) VALUES (1303601915, 10);
INSERT INTO bands (band, claim_id) VALUES (131661400, 10);
INSERT INTO bands (band, claim_id) VALUES (1331930748, 5);
INSERT INTO bands (band, claim_id) VALUES (1341296002, 8);
INSERT INTO bands (band, claim_id) VALUES (1355082798, 3);
INSERT INTO bands (band, claim_id) VALUES (135982556, 10);
INSERT INTO bands (band, claim_id) VALUES (1398613123, 9);
INSERT INTO bands (band, claim_id) VALUES (1400097049, 7);
INSERT INTO bands (band, claim_id) VALUES (1411347395, 6);
INSERT INTO bands (band, claim_id) VALUES (1418795390, 4);
INSERT INTO bands (band, claim_id) VALUES (1439679583, 1);
INSERT INTO bands (band, claim_id) VALUES (1439679583, 7);
INSERT INTO bands (band, claim_id) VALUES (1472663694, 10);
INSERT INTO bands (band, claim_id) VALUES (1476497765, 7);
INSERT INTO bands (band, claim_id) VALUES (1490599603, 2);
INSERT INTO bands (band, claim_id) VALUES (1528945759, 7);
INSERT INTO bands (band, claim_id) VALUES (1535432548, 6);
INSERT INTO bands (band, claim_id) VALUES (15646996, 6);
INSERT INTO bands (band, claim_id) VALUES (1587234883, 10);
INSERT INTO bands (band, claim_id) VALUES (1640370602, 4);
INSERT INTO bands (band, claim_id) VALUES (1647935220, 9);
INSERT INTO bands (band, claim_id) VALUES (1655197059, 4);
INSERT INTO bands (band, claim_id) VALUES (1687042698, 4);
INSERT INTO bands (band, claim_id) VALUES (1743624043, 3);
INSERT INTO bands (band, claim_id) VALUES (1796479443, 3);
INSERT INTO bands (band, claim_id) VALUES (183750932, 10);
INSERT INTO bands (band, claim_id) VALUES (1893454501, 3);
INSERT INTO bands (band, claim_id) VALUES (1899154075, 3);
INSERT INTO bands (band, claim_id) VALUES (1903688699, 3);
INSERT INTO bands (band, claim_id) VALUES (19343063, 5);
INSERT INTO bands (band, claim_id) VALUES (1960629903, 1);
INSERT INTO bands (band, claim_id) VALUES (1969679790, 8);
INSERT INTO bands (band, claim_id) VALUES (1976199931, 5);
INSERT INTO bands (band, claim_id) VALUES (1983377597, 4);
INSERT INTO bands (band, claim_id) VALUES (1996718232, 6);
INSERT INTO bands (band, claim_id) VALUES (2007132106, 2);
INSERT INTO bands (band, claim_id) VALUES (2037070117, 7);
INSERT INTO bands (band, claim_id) VALUES (2042408146, 9);
INSERT INTO bands (band, claim_id) VALUES (2069241149, 9);
INSERT INTO bands (band, claim_id) VALUES (211022110, 6);
INSERT INTO bands (band, claim_id) VALUES (2116371902, 8);
INSERT INTO bands (band, claim_id) VALUES (2118678950, 9);
INSERT INTO bands (band, claim_id) VALUES (2118779256, 6);
INSERT INTO bands (band, claim_id) VALUES (2122954447, 6);
INSERT INTO bands (band, claim_id) VALUES (227565579, 4);
INSERT INTO bands (band, claim_id) VALUES (232952555, 5);
INSERT INTO bands (band, claim_id) VALUES (241366016, 8);
INSERT INTO bands (band, claim_id) VALUES (25074350, 6);
INSERT INTO bands (band, claim_id) VALUES (312833731, 10);
INSERT INTO bands (band, claim_id) VALUES (32109182, 1);
INSERT INTO bands (band, claim_id) VALUES (326006755, 1);
INSERT INTO bands (band, claim_id) VALUES (326592867, 5);
INSERT INTO bands (band, claim_id) VALUES (350016757, 10);
INSERT INTO bands (band, claim_id) VALUES (359925485, 9);
INSERT INTO bands (band, claim_id) VALUES (372412788, 3);
INSERT INTO bands (band, claim_id) VALUES (381266413, 3);
INSERT INTO bands (band, claim_id) VALUES (398517869, 1);
INSERT INTO bands (band, claim_id) VALUES (410131025, 6);
INSERT INTO bands (band, claim_id) VALUES (472084968, 7);
INSERT INTO bands (band, claim_id) VALUES (480469685, 10);
INSERT INTO bands (band, claim_id) VALUES (489089413, 1);
INSERT INTO bands (band, claim_id) VALUES (521118948, 4);
INSERT INTO bands (band, claim_id) VALUES (526301957, 8);
INSERT INTO bands (band, claim_id) VALUES (549133522, 6);
INSERT INTO bands (band, claim_id) VALUES (551262784, 2);
INSERT INTO bands (band, claim_id) VALUES (569730542, 4);
INSERT INTO bands (band, claim_id) VALUES (601108632, 6);
INSERT INTO bands (band, claim_id) VALUES (609893449, 7);
INSERT INTO bands (band, claim_id) VALUES (618071380, 6);
INSERT INTO bands (band, claim_id) VALUES (632043977, 4);
INSERT INTO bands (band, claim_id) VALUES (657732611, 5);
INSERT INTO bands (band, claim_id) VALUES (662844366, 1);
INSERT INTO bands (band, claim_id) VALUES (686076196, 4);
INSERT INTO bands (band, claim_id) VALUES (708700495, 7);
INSERT INTO bands (band, claim_id) VALUES (71329467, 1);
INSERT INTO bands (band, claim_id) VALUES (720349826, 6);
INSERT INTO bands (band, claim_id) VALUES (736554988, 2);
INSERT INTO bands (band, claim_id) VALUES (742920225, 5);
INSERT INTO bands (band, claim_id) VALUES (761652715, 2);
INSERT INTO bands (band, claim_id) VALUES (795609668, 1);
INSERT INTO bands (band, claim_id) VALUES (802194815, 1);
INSERT INTO bands (band, claim_id) VALUES (821174391, 8);
INSERT INTO bands (band, claim_id) VALUES (836607092, 7);
INSERT INTO bands (band, claim_id) VALUES (852909864, 7);
INSERT INTO bands (band, claim_id) VALUES (870053240, 4);
INSERT INTO bands (band, claim_id) VALUES (876893780, 10);
INSERT INTO bands (band, claim_id) VALUES (889193684, 3);
INSERT INTO bands (band, claim_id) VALUES (89766401, 9);
INSERT INTO bands (band, claim_id) VALUES (8986402, 3);
INSERT INTO bands (band, claim_id) VALUES (926293262, 2);
INSERT INTO bands (band, claim_id) VALUES (930427807, 10);
INSERT INTO bands (band, claim_id) VALUES (930427807, 3);
INSERT INTO bands (band, claim_id) VALUES (939789525, 8);
INSERT INTO bands (band, claim_id) VALUES (94180312, 8);
INSERT INTO bands (band, claim_id) VALUES (974828943, 3);
INSERT INTO bands (band, claim_id) VALUES (980688650, 1);
INSERT INTO bands (band, claim_id) VALUES (986408346, 8);
INSERT INTO merges (id, uid, ledger_uid, head_seq, head_hash, schema, recorded_at, recorded_by) VALUES (1, '01a20fcd-c578-75f8-b3c0-ccfd1493df36', '01a20fcd-bb0d-760f-8cf9-d3042ceec0b0', 9, '716edd45e4f556931384b20dc0cdff680fa37f9f60300138aabe6963e70aa0f3', '0004', '2026-11-24T23:04:33.319617Z', 'Ida Wells');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20fcd-bb0d-760f-8cf9-d3042ceec0b0', 1, '2026-11-24T23:04:31.519820Z', 'Ethel Payne', 'insert', 'sources', 1, '{"descriptor":null,"id":1,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Nellie Bly","name_key":"nellie bly","note":null,"recorded_at":"2026-11-24T23:04:31.519820Z","recorded_by":"Ethel Payne","uid":"01a20fcd-be2e-77b8-ba54-9a8b43433d0a"}', 'd866c4b8a602de40a694af774b7c363bb959c7853faa7993f5c8afa1a5115373');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20fcd-bb0d-760f-8cf9-d3042ceec0b0', 2, '2026-11-24T23:04:31.519820Z', 'Ethel Payne', 'insert', 'claims', 1, '{"fingerprint":"63a829c5846d42ffd298f044b351e590","id":1,"kind":null,"note":null,"recorded_at":"2026-11-24T23:04:31.519820Z","recorded_by":"Ethel Payne","story_id":null,"text":"The mill stood before the bridge.","uid":"01a20fcd-be3f-736d-812f-882401d6d856"}', '4706a76992224720270a727d2e66331d2bc0e2a6514d931e18278cf3257dbbf6');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20fcd-bb0d-760f-8cf9-d3042ceec0b0', 3, '2026-11-24T23:04:31.519820Z', 'Ethel Payne', 'insert', 'attributions', 1, '{"affiliation_id":null,"claim_id":1,"cue":null,"descriptor":null,"ground_rules":null,"id":1,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T23:04:31.519820Z","recorded_by":"Ethel Payne","said_on":null,"source_id":1,"uid":"01a20fcd-be45-70b1-ace5-a9562af2f29e","via_id":null}', 'bcae77a84ba88110d4b7ccb6b5b7e39cde8fba7be3bd0b6d1017120db82bc180');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20fcd-bb0d-760f-8cf9-d3042ceec0b0', 4, '2026-11-24T23:04:31.519820Z', 'Ethel Payne', 'insert', 'tags', 1, '{"id":1,"name":"bridge","recorded_at":"2026-11-24T23:04:31.519820Z","recorded_by":"Ethel Payne","uid":"01a20fcd-be46-70c7-a8c6-10721e93f2f3"}', 'e8e3722066dcd7807e730c0d53e64058dfdc5adeba6f44239128dd19064521ff');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20fcd-bb0d-760f-8cf9-d3042ceec0b0', 5, '2026-11-24T23:04:31.519820Z', 'Ethel Payne', 'insert', 'claim_tags', 1, '{"claim_id":1,"id":1,"recorded_at":"2026-11-24T23:04:31.519820Z","recorded_by":"Ethel Payne","tag_id":1}', '974964ff4142d6b0b8525d4f29f9228cf1a25e0754b590877066fb7ef02a8cea');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20fcd-bb0d-760f-8cf9-d3042ceec0b0', 6, '2026-11-24T23:04:32.374541Z', 'Ethel Payne', 'insert', 'documents', 1, '{"archived_url":null,"id":1,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T23:04:32.374541Z","recorded_by":"Ethel Payne","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":null,"uid":"01a20fcd-c17f-745a-aacb-27c12e0909ca","url":"https://example.org/mill"}', '5c2e5e48e0b507f77a44a31261c348f83efe0b86b5067df43b6e01f919266ff2');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20fcd-bb0d-760f-8cf9-d3042ceec0b0', 7, '2026-11-24T23:04:32.374541Z', 'Ethel Payne', 'insert', 'evidence', 1, '{"claim_id":1,"contact":null,"document_id":1,"id":1,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-24T23:04:32.374541Z","recorded_by":"Ethel Payne","stance":"supports","target":"content","uid":"01a20fcd-c186-76d5-a3b8-104584b0ebb9","withdrawn_at":null,"withdrawn_because":null}', 'b050fa54d5c1978d7519085ae2720531b55ffc0bec7a2a28482eeb221a356e5e');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20fcd-bb0d-760f-8cf9-d3042ceec0b0', 8, '2026-11-24T23:04:33.180922Z', 'Ethel Payne', 'insert', 'verdicts', 1, '{"because":"The deed is older.","check_after":null,"claim_id":1,"decided_at":"1888-05-01T00:00:00.000000Z","decided_by":"Ethel Payne","id":1,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T23:04:33.180922Z","recorded_by":"Ethel Payne","status":"confirmed","target":"content","uid":"01a20fcd-c4ca-718b-b15b-09c24fa6b14e"}', '2d32f4db53901d0511b2d44ab1962ec588e02f5b79b59716b2b544cbbb388a39');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a20fcd-bb0d-760f-8cf9-d3042ceec0b0', 9, '2026-11-24T23:04:33.180922Z', 'Ethel Payne', 'insert', 'verdict_evidence', 1, '{"evidence_id":1,"id":1,"verdict_id":1}', '716edd45e4f556931384b20dc0cdff680fa37f9f60300138aabe6963e70aa0f3');
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
