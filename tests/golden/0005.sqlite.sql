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
CREATE TABLE bands (
	band INTEGER NOT NULL, 
	claim_id INTEGER NOT NULL, 
	CONSTRAINT pk_bands PRIMARY KEY (band, claim_id)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO alembic_version (version_num) VALUES ('0005');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (1, '2026-11-28T19:10:16.224919Z', 'Ida Wells', 'insert', 'sources', 1, '{"descriptor":null,"id":1,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The World","name_key":"the world","note":null,"recorded_at":"2026-11-28T19:10:16.224919Z","recorded_by":"Ida Wells","uid":"01a22390-b6a4-7438-bca3-3629f4b37498"}', 'fa1e69706e0847165bb7ebdb83216cd291f986e2635d1c093df0993d9ed5973e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (10, '2026-11-28T19:10:17.988414Z', 'Ida Wells', 'insert', 'attributions', 2, '{"affiliation_id":null,"claim_id":2,"cue":null,"descriptor":null,"ground_rules":null,"id":2,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-28T19:10:17.988414Z","recorded_by":"Ida Wells","said_on":null,"source_id":2,"uid":"01a22390-bdbd-7412-a188-9007fa62ea64","via_id":null}', '1cfc31f232c5d7c73ed60b0f09feb34412368c9e3aa531c8f2a2187450e75829');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (100, '2026-11-28T19:11:04.671806Z', 'Ida Wells', 'insert', 'claim_tags', 2, '{"claim_id":5,"id":2,"recorded_at":"2026-11-28T19:11:04.671806Z","recorded_by":"Ida Wells","tag_id":2}', 'e6bd5fa5cb2c13df7f4d3a375fbafb8d6e5f61c053069b4bac23a723ead16404');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (101, '2026-11-28T19:11:05.412027Z', 'Ida Wells', 'insert', 'derivations', 5, '{"document_id":4,"id":5,"kind":"quoted_from","note":null,"origin_id":3,"recorded_at":"2026-11-28T19:11:05.412027Z","recorded_by":"Ida Wells","uid":"01a22391-76d5-758f-8c9e-1fe53b1e8d40","withdrawn_at":null,"withdrawn_because":null}', '9493a903e94e274ecb60c76215b261fc9532585a7e7f6c0cb9a34a172e758460');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (102, '2026-11-28T19:11:06.227047Z', 'Ida Wells', 'change', 'derivations', 5, '{"document_id":4,"id":5,"kind":"quoted_from","note":null,"origin_id":3,"recorded_at":"2026-11-28T19:11:05.412027Z","recorded_by":"Ida Wells","uid":"01a22391-76d5-758f-8c9e-1fe53b1e8d40","withdrawn_at":"2026-11-28T19:11:06.227047Z","withdrawn_because":"It was misread."}', '8b7871a5aef2deabc7d528f51fc87c6b8f41542bcfa603f9cf731b8833483d40');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (103, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'insert', 'documents', 7, '{"archived_url":null,"id":7,"original":0,"path":"/desk/letter.pdf","published_on":null,"publisher_id":null,"recorded_at":"2026-11-28T19:11:06.329745Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","size":12,"story_id":null,"title":"A letter","uid":"01a22391-7a5c-7635-b83f-4da0df6f60e0","url":null}', '5d4a7432a16eb0420393f96a2c721c957e789b6db7af1fea3920cd2e88dc4857');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (104, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'insert', 'appearances', 1, '{"claim_id":5,"exact":"The oil comes from abroad","id":1,"moved_from_id":null,"prefix":null,"recorded_at":"2026-11-28T19:11:06.329745Z","recorded_by":"Ida Wells","revision_id":1,"sha256":"a736af7fa3e04aaa5a90ccc325fe58d714a31295e8732c9109dcf8d39ac43e7d","start":0,"stop":25,"suffix":". Riis said whalers held that a barrel costs ten dollars. It sme","uid":"01a22391-7a62-767a-bd84-ed6afc8349a9"}', '1b9bf7e23b022ed9e972205b54bec71c08858b55c50413ebcd9aaef3617bf666');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (105, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'insert', 'proposals', 1, '{"body":"{\"content\":[[37,54]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[27,31]],\"name\":\"Jacob Riis\",\"kind\":\"person\",\"role\":null,\"organization\":null}}","claim_id":null,"confidence":500,"decided_at":null,"id":1,"made_by":"rules","recorded_at":"2026-11-28T19:11:06.329745Z","recorded_by":"Ida Wells","revision_id":1,"start":37,"state":"open","uid":"01a22391-7a91-75e0-b9a0-d63df1b3dc41","via_id":null}', '6aa4723cf8dcb5940085be6f19984914ca67c9343bba336dbcd82ae3bee0fa30');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (106, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'insert', 'proposals', 2, '{"body":"{\"content\":[[83,92]],\"cue\":[],\"mode\":null,\"source\":null}","claim_id":null,"confidence":250,"decided_at":null,"id":2,"made_by":"rules","recorded_at":"2026-11-28T19:11:06.329745Z","recorded_by":"Ida Wells","revision_id":1,"start":83,"state":"open","uid":"01a22391-7a91-75e0-b9a0-d63e8a5aff65","via_id":null}', 'e46754e7c7287bc2f971a1b2d27ce3030463c4cc1dfd6b29a5456fdae204b844');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (107, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'insert', 'proposals', 3, '{"body":"{\"content\":[[55,81]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[37,44]],\"name\":\"whalers\",\"kind\":\"collective\",\"role\":null,\"organization\":null}}","claim_id":null,"confidence":900,"decided_at":null,"id":3,"made_by":"rules","recorded_at":"2026-11-28T19:11:06.329745Z","recorded_by":"Ida Wells","revision_id":1,"start":55,"state":"open","uid":"01a22391-7a91-75e0-b9a0-d63f5f4273f3","via_id":1}', '3cb69fd33321295c0d0ac1d373ef07e89bda1a1c2e6e318210589ed5b657c63d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (108, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'change', 'proposals', 1, '{"body":"{\"content\":[[37,54]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[27,31]],\"name\":\"Jacob Riis\",\"kind\":\"person\",\"role\":null,\"organization\":null}}","claim_id":null,"confidence":500,"decided_at":"2026-11-28T19:11:06.329745Z","id":1,"made_by":"rules","recorded_at":"2026-11-28T19:11:06.329745Z","recorded_by":"Ida Wells","revision_id":1,"start":37,"state":"skipped","uid":"01a22391-7a91-75e0-b9a0-d63df1b3dc41","via_id":null}', '90da94775dcb2c6ea6770a82ca7900f38fa5befd94a49d8321902f346332c368');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (109, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'insert', 'sources', 13, '{"descriptor":null,"id":13,"kind":"collective","merged_at":null,"merged_into_id":null,"name":"whalers","name_key":"whalers","note":null,"recorded_at":"2026-11-28T19:11:06.329745Z","recorded_by":"Ida Wells","uid":"01a22391-7aa1-73e5-b4ff-cf2e4e0c04c6"}', 'f31485bea41c4aaf3b6b9ae29fd792f74c568df9c7e48093369bbddb9f3d7292');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (11, '2026-11-28T19:10:17.988414Z', 'Ida Wells', 'insert', 'attributions', 3, '{"affiliation_id":null,"claim_id":2,"cue":null,"descriptor":"a lamplighter","ground_rules":null,"id":3,"knowledge":"unknown","mode":"direct","quote":"stolen","recorded_at":"2026-11-28T19:10:17.988414Z","recorded_by":"Ida Wells","said_on":null,"source_id":3,"uid":"01a22390-bdbf-707c-915d-743638278ea5","via_id":2}', 'eb5dd9e7a06f35f037724228e9e106ae066d4007a54d499feed61137e3473e6b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (110, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'insert', 'claims', 9, '{"fingerprint":"7ce4e84c7d45b9b325bf36677fc261c0","id":9,"kind":null,"note":null,"recorded_at":"2026-11-28T19:11:06.329745Z","recorded_by":"Ida Wells","story_id":2,"text":"A barrel costs ten dollars","uid":"01a22391-7aaf-71d8-b983-f112aaacda71"}', '2175cad40f8c01a79e89ee59f22602b01861dc7195fa4d748098fcca7dfe6ef5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (111, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'insert', 'attributions', 10, '{"affiliation_id":null,"claim_id":9,"cue":null,"descriptor":null,"ground_rules":null,"id":10,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-28T19:11:06.329745Z","recorded_by":"Ida Wells","said_on":null,"source_id":11,"uid":"01a22391-7ab2-7043-b51c-b8a36f914a54","via_id":null}', '82d91884ec4854b0b1237583d5f03b890e7a536dbaaf31d84bea1a0b188bcb9d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (112, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'insert', 'attributions', 11, '{"affiliation_id":null,"claim_id":9,"cue":null,"descriptor":null,"ground_rules":null,"id":11,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-28T19:11:06.329745Z","recorded_by":"Ida Wells","said_on":null,"source_id":13,"uid":"01a22391-7ab4-712e-b73c-f02d302427a9","via_id":10}', '8384505ef90eeaec1943cc470fd26d81cd73467477875d8d64536021af46df19');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (113, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'insert', 'appearances', 2, '{"claim_id":9,"exact":"a barrel costs ten dollars","id":2,"moved_from_id":null,"prefix":"The oil comes from abroad. Riis said whalers held that ","recorded_at":"2026-11-28T19:11:06.329745Z","recorded_by":"Ida Wells","revision_id":1,"sha256":"7ce4e84c7d45b9b325bf36677fc261c08f3a53d4ddc385e4454bf527d0f35298","start":55,"stop":81,"suffix":". It smells.","uid":"01a22391-7ac2-771f-b897-c42e46e21ad8"}', '2bfd5d32b27633c60cfd21179b11b433c995a2537fec673b6117eb18fb5258df');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (114, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'change', 'proposals', 3, '{"body":"{\"content\":[[55,81]],\"cue\":[],\"mode\":null,\"source\":{\"spans\":[[37,44]],\"name\":\"whalers\",\"kind\":\"collective\",\"role\":null,\"organization\":null}}","claim_id":9,"confidence":900,"decided_at":"2026-11-28T19:11:06.329745Z","id":3,"made_by":"rules","recorded_at":"2026-11-28T19:11:06.329745Z","recorded_by":"Ida Wells","revision_id":1,"start":55,"state":"accepted","uid":"01a22391-7a91-75e0-b9a0-d63f5f4273f3","via_id":1}', '1ba92b2704c440f11ee6bce7ca0a25c40600b05e1e3fd1f81ee9594251907eff');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (115, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'insert', 'appearances', 3, '{"claim_id":6,"exact":"It smells","id":3,"moved_from_id":null,"prefix":"abroad. Riis said whalers held that a barrel costs ten dollars. ","recorded_at":"2026-11-28T19:11:06.329745Z","recorded_by":"Ida Wells","revision_id":1,"sha256":"bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155","start":83,"stop":92,"suffix":".","uid":"01a22391-7ad2-772b-b388-a7aa7cc6547f"}', 'fbb7220b6e7fc5a2fe9a9162ab4fe98b1a7092a46f81d25516df33899c94902d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (116, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'insert', 'revisions', 2, '{"id":2,"number":2,"recorded_at":"2026-11-28T19:11:06.329745Z","recorded_by":"Ida Wells","sha256":"c55145fb8b267ceafe022655e4a77e5928d1d2a98c880449aea19325a17f45b9","story_id":2,"text":"The oil comes from afar. It smells.","uid":"01a22391-7b05-73cc-826e-f203942ccfb6"}', '4a9218ad9aefdcb2a8d6e462141f247abd1f6c41c20d08ea98476b425034d63e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (117, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'insert', 'appearances', 4, '{"claim_id":6,"exact":"It smells","id":4,"moved_from_id":3,"prefix":"The oil comes from afar. ","recorded_at":"2026-11-28T19:11:06.329745Z","recorded_by":"Ida Wells","revision_id":2,"sha256":"bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155","start":25,"stop":34,"suffix":".","uid":"01a22391-7b0a-7639-a472-593f4d1bede0"}', 'e6ce9c3c4ca276000f106e986caad474913ea71812bde656651806b9b8ea93e3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (118, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'insert', 'losses', 1, '{"appearance_id":1,"id":1,"recorded_at":"2026-11-28T19:11:06.329745Z","recorded_by":"Ida Wells","revision_id":2,"start":0,"stop":24,"uid":"01a22391-7b0c-743c-b9c7-a5434bddcc5a"}', '87245c10923343a133e5c9f3e8de6356b0e995d6d7874819755b4d584c2d7495');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (119, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'insert', 'losses', 2, '{"appearance_id":2,"id":2,"recorded_at":"2026-11-28T19:11:06.329745Z","recorded_by":"Ida Wells","revision_id":2,"start":19,"stop":24,"uid":"01a22391-7b0c-743c-b9c7-a544c1364cb5"}', '2c1482245c3727728b342cbf3b759c950d61bb250de3615b7d18c75f8654fe1b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (12, '2026-11-28T19:10:18.960149Z', 'Ida Wells', 'insert', 'claims', 3, '{"fingerprint":"08e7fd23bbe7ef3bab9669e8fea5f8a3","id":3,"kind":null,"note":null,"recorded_at":"2026-11-28T19:10:18.960149Z","recorded_by":"Ida Wells","story_id":1,"text":"The bridge is older than the mill.","uid":"01a22390-c15e-73bf-8050-d35fe0ec5245"}', '6a480a42f8cf233212e9257cc3d9c5fb506e107a3b07e5b2629db29adfae9672');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (120, '2026-11-28T19:11:10.044679Z', 'Ida Wells', 'insert', 'sources', 14, '{"descriptor":null,"id":14,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Nellie Bly","name_key":"nellie bly","note":null,"recorded_at":"2026-11-28T19:11:08.234173Z","recorded_by":"Ethel Payne","uid":"01a22391-81d5-7133-9825-5d75ecebbc10"}', '6352f4644272efaa95598a20d4991d209922385bc0be35ddc564ef2a9b052528');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (121, '2026-11-28T19:11:10.044679Z', 'Ida Wells', 'insert', 'claims', 10, '{"fingerprint":"63a829c5846d42ffd298f044b351e590","id":10,"kind":null,"note":null,"recorded_at":"2026-11-28T19:11:08.234173Z","recorded_by":"Ethel Payne","story_id":null,"text":"The mill stood before the bridge.","uid":"01a22391-81e6-7416-93b3-1cb16434c7c6"}', 'aef24ed34930117e97737845103dbd80e2ec70e9cefbb94c040d3c690316346e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (122, '2026-11-28T19:11:10.044679Z', 'Ida Wells', 'insert', 'documents', 8, '{"archived_url":null,"id":8,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-28T19:11:09.082523Z","recorded_by":"Ethel Payne","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":null,"uid":"01a22391-8527-7033-b3f8-bda1eae27817","url":"https://example.org/mill"}', '4537e791d3e55ea9502b48e6c3c3b68a08b5274d22a31cfd11e131623e3fafa8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (123, '2026-11-28T19:11:10.044679Z', 'Ida Wells', 'insert', 'attributions', 12, '{"affiliation_id":null,"claim_id":10,"cue":null,"descriptor":null,"ground_rules":null,"id":12,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-28T19:11:08.234173Z","recorded_by":"Ethel Payne","said_on":null,"source_id":14,"uid":"01a22391-81e9-74dc-a0ea-d525a5a64049","via_id":null}', '9f169be39ab9ba20fddbaa4c79d669c4db6f14bdc2b0ea77388f9bdbc267eb1a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (124, '2026-11-28T19:11:10.044679Z', 'Ida Wells', 'insert', 'claim_tags', 3, '{"claim_id":10,"id":3,"recorded_at":"2026-11-28T19:11:08.234173Z","recorded_by":"Ethel Payne","tag_id":1}', '1099e0d5dc0c199484c1727788466a72303ec65093237f488e4a7c45b5eb22f5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (125, '2026-11-28T19:11:10.044679Z', 'Ida Wells', 'insert', 'evidence', 9, '{"claim_id":10,"contact":null,"document_id":8,"id":9,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-28T19:11:09.082523Z","recorded_by":"Ethel Payne","stance":"supports","target":"content","uid":"01a22391-852d-710f-a3c6-6f391da3dcc8","withdrawn_at":null,"withdrawn_because":null}', 'c3cbe0582ffa8033afbe2ffbb6846eeb2d626a6618f82531e5aa3b7e85ad411c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (126, '2026-11-28T19:11:10.044679Z', 'Ida Wells', 'insert', 'verdicts', 10, '{"because":"The deed is older.","check_after":null,"claim_id":10,"decided_at":"1888-05-01T00:00:00.000000Z","decided_by":"Ethel Payne","id":10,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-28T19:11:09.906444Z","recorded_by":"Ethel Payne","status":"confirmed","target":"content","uid":"01a22391-8883-74b8-a5df-8214d08c8bb3"}', '8eaedaca0f847258f030f257ac8f9d00e410d3dfc9eba260edda028bca785bdb');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (127, '2026-11-28T19:11:10.044679Z', 'Ida Wells', 'insert', 'verdict_evidence', 6, '{"evidence_id":9,"id":6,"verdict_id":10}', '3d9382e74dca3d7402eb3ca407f7e307279c4bf7d974c4b316ef1c11426e6847');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (128, '2026-11-28T19:11:10.044679Z', 'Ida Wells', 'insert', 'merges', 1, '{"head_hash":"9d0465ce6d8b9c1973c5b85d1f7c9ed5650351010e8dd49a707776dc065f165c","head_seq":9,"id":1,"ledger_uid":"01a22391-7eb8-72b6-99e6-012d7c1514f8","recorded_at":"2026-11-28T19:11:10.044679Z","recorded_by":"Ida Wells","schema":"0005","uid":"01a22391-89a9-75f9-9258-2f7b5065b522"}', '7b08526d5706b496609c9445a61d94acfcbe923e8ec4eabca691957aaa6a3059');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (13, '2026-11-28T19:10:19.645099Z', 'Ida Wells', 'insert', 'sources', 4, '{"descriptor":null,"id":4,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Mill","name_key":"the mill","note":null,"recorded_at":"2026-11-28T19:10:19.645099Z","recorded_by":"Ida Wells","uid":"01a22390-c405-7630-a12a-0d89455a84d0"}', '7875d7ac5ae132a320ada5bc1a42d169174f5ccb4c0317f7b8ebfc8f6ec92dc0');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (14, '2026-11-28T19:10:19.645099Z', 'Ida Wells', 'insert', 'sources', 5, '{"descriptor":null,"id":5,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Bridge","name_key":"the bridge","note":null,"recorded_at":"2026-11-28T19:10:19.645099Z","recorded_by":"Ida Wells","uid":"01a22390-c40e-7205-8ff8-44e65561045c"}', 'd1345e0ec341a75432de306c05efb7d835b04ab7d324c3b621cd06718b081d98');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (15, '2026-11-28T19:10:19.645099Z', 'Ida Wells', 'insert', 'affiliations', 1, '{"id":1,"organization_id":5,"recorded_at":"2026-11-28T19:10:19.645099Z","recorded_by":"Ida Wells","relation":"belongs_to","role":"owner","source_id":4,"tenure":"present","uid":"01a22390-c413-740b-8fb0-34156dee2a83","valid_from":null,"valid_until":null}', '395dd41fbe316670e49c5cd5b265d0f326e6efddd502a74fcf8c1b856bb62573');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (16, '2026-11-28T19:10:19.645099Z', 'Ida Wells', 'insert', 'claims', 4, '{"fingerprint":"3ae0e4d42dfb4d5a89dfd1791768fc6c","id":4,"kind":null,"note":null,"recorded_at":"2026-11-28T19:10:19.645099Z","recorded_by":"Ida Wells","story_id":null,"text":"There are ten lamps on the bridge.","uid":"01a22390-c417-7056-804d-1a7f01080b4f"}', 'b917e4913dd2bf56d1934450a7a9e42dfdb1240745c0b3f220d42fa031f42f68');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (17, '2026-11-28T19:10:19.645099Z', 'Ida Wells', 'insert', 'attributions', 4, '{"affiliation_id":1,"claim_id":4,"cue":null,"descriptor":null,"ground_rules":null,"id":4,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-28T19:10:19.645099Z","recorded_by":"Ida Wells","said_on":null,"source_id":4,"uid":"01a22390-c419-77e9-bc5c-16029a8f980c","via_id":null}', '04671feab48bcf0c0673ae288582b53fb500777afd787c87a43d603784e7fded');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (18, '2026-11-28T19:10:20.369731Z', 'Ida Wells', 'insert', 'documents', 1, '{"archived_url":null,"id":1,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-28T19:10:20.369731Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":null,"uid":"01a22390-c6df-76c4-990f-505045d8345f","url":"https://example.org/lamps"}', '8af0f946350777520150db599580573306238396f57cfafc00e78971fe6a560b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (19, '2026-11-28T19:10:20.369731Z', 'Ida Wells', 'insert', 'evidence', 1, '{"claim_id":1,"contact":null,"document_id":1,"id":1,"information":"primary","locator":null,"note":null,"recorded_at":"2026-11-28T19:10:20.369731Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a22390-c6e6-74f5-b12e-0eeaaf4d42e6","withdrawn_at":null,"withdrawn_because":null}', '480daaf390b574dede7c3f2935ea0411a4c2daf213e79508ffc3d810f1098c05');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (2, '2026-11-28T19:10:16.224919Z', 'Ida Wells', 'insert', 'stories', 1, '{"byline":null,"id":1,"published_on":"1887-10","publisher_id":1,"recorded_at":"2026-11-28T19:10:16.224919Z","recorded_by":"Ida Wells","slug":"lights","title":"Lights on the river","uid":"01a22390-b6b7-714e-88a4-67ef09e4efa1","url":null}', '205a7eac51c93a6975ff4fa3aad5ca35e26e224ec41ce8bff078812bbdf1b99e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (20, '2026-11-28T19:10:20.974998Z', 'Ida Wells', 'insert', 'evidence', 2, '{"claim_id":4,"contact":null,"document_id":null,"id":2,"information":"undetermined","locator":null,"note":"The tenth hook is empty.","recorded_at":"2026-11-28T19:10:20.974998Z","recorded_by":"Ida Wells","stance":"refutes","target":"content","uid":"01a22390-c938-71b5-99ba-fff71c946350","withdrawn_at":null,"withdrawn_because":null}', '46bfaea9a9e58740b4584cc7f029c8a1a41b57ae638da406da53598fc5c9b9af');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (21, '2026-11-28T19:10:21.782097Z', 'Ida Wells', 'insert', 'verdicts', 1, '{"because":"I counted them.","check_after":null,"claim_id":1,"decided_at":"1887-10-09T00:00:00.000000Z","decided_by":"Ida Wells","id":1,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-28T19:10:21.782097Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a22390-cc86-717f-83d7-d4206b68855e"}', 'd5afcaefe78a631cd77dfe9b09880f2a891728113199f47fb683e1e2e9be583f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (22, '2026-11-28T19:10:21.782097Z', 'Ida Wells', 'insert', 'verdict_evidence', 1, '{"evidence_id":1,"id":1,"verdict_id":1}', '2be2d6f1d525cf1f357b00dc0e60733697916c26580d89049b80605ee0753396');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (23, '2026-11-28T19:10:22.661363Z', 'Ida Wells', 'insert', 'verdicts', 2, '{"because":"One hook is empty.","check_after":null,"claim_id":4,"decided_at":"1887-10-09T00:00:00.000000Z","decided_by":"Ida Wells","id":2,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-28T19:10:22.661363Z","recorded_by":"Ida Wells","status":"refuted","target":"content","uid":"01a22390-cfd6-75dd-acc5-88bcdce533e2"}', '818bd39db383f711832e098d8b4a35095f0f3911c27b714ffa629ad39a1816a9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (24, '2026-11-28T19:10:22.661363Z', 'Ida Wells', 'insert', 'verdict_evidence', 2, '{"evidence_id":2,"id":2,"verdict_id":2}', '15aa6f535857ff032a72202f251fd01ddcda80bf2f0b6a509b1189e4766e4913');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (25, '2026-11-28T19:10:23.587132Z', 'Ida Wells', 'insert', 'verdicts', 3, '{"because":"It is her column.","check_after":null,"claim_id":1,"decided_at":"2026-11-28T19:10:23.587132Z","decided_by":"Ida Wells","id":3,"override_reason":"I hold the paper.","policy_id":null,"recorded_at":"2026-11-28T19:10:23.587132Z","recorded_by":"Ida Wells","status":"confirmed","target":"attribution","uid":"01a22390-d36d-73af-9303-d362fb0eab5d"}', 'f273e72caad2cab9c7ce43f34e1cf262a70aa496458f7462b3fe752514fe646b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (26, '2026-11-28T19:10:24.451540Z', 'Ida Wells', 'insert', 'verdicts', 4, '{"because":"The lamp may be at the smith''s.","check_after":null,"claim_id":4,"decided_at":"2026-11-28T19:10:24.451540Z","decided_by":"Ida Wells","id":4,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-28T19:10:24.451540Z","recorded_by":"Ida Wells","status":"unchecked","target":"content","uid":"01a22390-d6cc-7560-9ccd-2c96306c2dec"}', 'bb1cbb10427d7a16f4d02f0f117be6c6b84feeea61d9cd523df1525278750222');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (27, '2026-11-28T19:10:25.296778Z', 'Ida Wells', 'insert', 'verdicts', 5, '{"because":"The paragraph was cut.","check_after":null,"claim_id":3,"decided_at":"2026-11-28T19:10:25.296778Z","decided_by":"Ida Wells","id":5,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-28T19:10:25.296778Z","recorded_by":"Ida Wells","status":"withdrawn","target":"content","uid":"01a22390-da18-7603-ae3c-df9468e08aa7"}', '34e4b5801a0974b3183b2d995eadafee0d7c423735da0096fc4773981a91b9a7');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (28, '2026-11-28T19:10:26.177198Z', 'Ida Wells', 'insert', 'links', 1, '{"claim_id":4,"id":1,"kind":"contradicts","note":null,"other_id":1,"recorded_at":"2026-11-28T19:10:26.177198Z","recorded_by":"Ida Wells","uid":"01a22390-dd86-7083-b147-9c711b516153"}', '48faa27233e74a405cbe34c7f78328e09d50bb99af49d7f17c23250178933dc3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (29, '2026-11-28T19:10:26.889471Z', 'Ida Wells', 'insert', 'stories', 2, '{"byline":"Nellie Bly","id":2,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-28T19:10:26.889471Z","recorded_by":"Ida Wells","slug":"oil","title":"Oil for the lamps","uid":"01a22390-e04b-7450-b391-3f7b30ea2a55","url":"https://example.org/oil"}', '577df84d1428d96549dd324c3ba8530c9e6f022c26fdd7c6783d270ecb19b311');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (3, '2026-11-28T19:10:17.003075Z', 'Ida Wells', 'insert', 'sources', 2, '{"descriptor":null,"id":2,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Nellie Bly","name_key":"nellie bly","note":null,"recorded_at":"2026-11-28T19:10:17.003075Z","recorded_by":"Ida Wells","uid":"01a22390-b9c0-7725-b96b-a875d83fabc7"}', '7ea341b33b9c8a445c496e1390e99dacd1ebdb181b7e82a2196b582ba3b82133');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (30, '2026-11-28T19:10:26.889471Z', 'Ida Wells', 'insert', 'revisions', 1, '{"id":1,"number":1,"recorded_at":"2026-11-28T19:10:26.889471Z","recorded_by":"Ida Wells","sha256":"d0d0d99ab159df80f42c7ce9d5bee948315699abaff7628863e79595855c8aa8","story_id":2,"text":"The oil comes from abroad. Riis said whalers held that a barrel costs ten dollars. It smells.","uid":"01a22390-e04e-76c9-a51c-53e031840df0"}', '9684a9723e7eb27eb4cf3824a5ddca9561b95d5698e09f1f1b19f99bdcae9e74');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (31, '2026-11-28T19:10:27.552345Z', 'Ida Wells', 'insert', 'sources', 6, '{"descriptor":null,"id":6,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Bly, N.","name_key":"bly, n","note":"As the masthead has her.","recorded_at":"2026-11-28T19:10:27.552345Z","recorded_by":"Ida Wells","uid":"01a22390-e2e1-76ad-8f52-f1e4bea16b9b"}', 'd7457a9eb7607359df2fe1e963bf65eb95713e97f25d6087b0ac79acbf3c3c1f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (32, '2026-11-28T19:10:28.309664Z', 'Ida Wells', 'change', 'sources', 6, '{"descriptor":null,"id":6,"kind":"person","merged_at":"2026-11-28T19:10:28.309664Z","merged_into_id":2,"name":"Bly, N.","name_key":"bly, n","note":"As the masthead has her.","recorded_at":"2026-11-28T19:10:27.552345Z","recorded_by":"Ida Wells","uid":"01a22390-e2e1-76ad-8f52-f1e4bea16b9b"}', 'b684cbefb902fef54efd7d9b6d0e291c758ad957a876e1fb3ec378b58b14e915');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (33, '2026-11-28T19:10:28.844462Z', 'Ida Wells', 'insert', 'sources', 7, '{"descriptor":null,"id":7,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Press Company","name_key":"the press company","note":null,"recorded_at":"2026-11-28T19:10:28.844462Z","recorded_by":"Ida Wells","uid":"01a22390-e7f5-7375-929c-4e2eb0f9f67d"}', '0c2250cad8697147037f1d6c1e13ccbe3bc1ace17a606b956f1dcd392a55da56');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (34, '2026-11-28T19:10:28.844462Z', 'Ida Wells', 'insert', 'affiliations', 2, '{"id":2,"organization_id":7,"recorded_at":"2026-11-28T19:10:28.844462Z","recorded_by":"Ida Wells","relation":"owned_by","role":null,"source_id":1,"tenure":"unknown","uid":"01a22390-e802-72b5-addb-b7923e4af136","valid_from":"1883-05-10","valid_until":"1931"}', '550eb2be6485a00429e898f4b00e91140dc42771c2fe8aaa2d85ad19ae1d564c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (35, '2026-11-28T19:10:29.417048Z', 'Ida Wells', 'insert', 'sources', 8, '{"descriptor":"a carter","id":8,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a carter","note":null,"recorded_at":"2026-11-28T19:10:29.417048Z","recorded_by":"Ida Wells","uid":"01a22390-ea34-724c-8916-988f104f5336"}', 'c963aff2e4b8aed36930708c028024f9dd433b2da8914272aed6e527f5bd22fc');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (36, '2026-11-28T19:10:29.417048Z', 'Ida Wells', 'insert', 'claims', 5, '{"fingerprint":"2104e40b6d1f2b1ae2a67841b66e11fe","id":5,"kind":null,"note":null,"recorded_at":"2026-11-28T19:10:29.417048Z","recorded_by":"Ida Wells","story_id":2,"text":"The oil comes from abroad.","uid":"01a22390-ea3f-7182-8c20-f9fd8ed337b0"}', '3dab8e46ef1f385990e3664b44ca783f3197c3327d3529b067efa484a6288a2a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (37, '2026-11-28T19:10:29.417048Z', 'Ida Wells', 'insert', 'attributions', 5, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a carter","ground_rules":null,"id":5,"knowledge":"first_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-28T19:10:29.417048Z","recorded_by":"Ida Wells","said_on":"1887-11","source_id":8,"uid":"01a22390-ea40-736a-a21c-7d2537b8691a","via_id":null}', '211a403a685ecf6e4fbb2aa73fada7c199e67b2853e25e66daa0435ad65be78a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (38, '2026-11-28T19:10:29.968026Z', 'Ida Wells', 'insert', 'sources', 9, '{"descriptor":"a porter","id":9,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a porter","note":null,"recorded_at":"2026-11-28T19:10:29.968026Z","recorded_by":"Ida Wells","uid":"01a22390-ec57-76b2-aef1-50e8cafcc7ca"}', 'ccbf30a0be6713007aedf313c8c00a360813240b1964736f93775b52bcee508a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (39, '2026-11-28T19:10:29.968026Z', 'Ida Wells', 'insert', 'attributions', 6, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a porter","ground_rules":"background","id":6,"knowledge":"first_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-28T19:10:29.968026Z","recorded_by":"Ida Wells","said_on":null,"source_id":9,"uid":"01a22390-ec7b-7718-a248-abcd2f21c8af","via_id":null}', '5983547e95b66b13bbdf475a97e411a3dbe88ad5604e789061ab97396dd8144e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (4, '2026-11-28T19:10:17.003075Z', 'Ida Wells', 'insert', 'claims', 1, '{"fingerprint":"37a6c850618e754fc11fd4640e415a03","id":1,"kind":"numerical","note":null,"recorded_at":"2026-11-28T19:10:17.003075Z","recorded_by":"Ida Wells","story_id":1,"text":"Nine lamps burn on the bridge.","uid":"01a22390-b9d5-7300-b476-5a34ff9e4a2f"}', 'f8a1241bf8e6c8bc9f2fed88ad605b558369f6fcd13b6f399eb0284dd765f0e0');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (40, '2026-11-28T19:10:30.532226Z', 'Ida Wells', 'insert', 'sources', 10, '{"descriptor":"a boatman","id":10,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a boatman","note":null,"recorded_at":"2026-11-28T19:10:30.532226Z","recorded_by":"Ida Wells","uid":"01a22390-ee8b-73c7-9dca-6a10ee33f2ad"}', 'a54ecb4d746e2c75a25c5b7d45b5070922266fb743e813af985f63005d7ad0c0');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (41, '2026-11-28T19:10:30.532226Z', 'Ida Wells', 'insert', 'attributions', 7, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a boatman","ground_rules":null,"id":7,"knowledge":"second_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-28T19:10:30.532226Z","recorded_by":"Ida Wells","said_on":null,"source_id":10,"uid":"01a22390-eeaf-713b-8723-06bd1df8a050","via_id":null}', '19aa0fda7b461d0b80e8d5fd7c5960cf0f1ed33f7d682c55abb67256f631fe95');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (42, '2026-11-28T19:10:31.098680Z', 'Ida Wells', 'insert', 'sources', 11, '{"descriptor":null,"id":11,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Jacob Riis","name_key":"jacob riis","note":null,"recorded_at":"2026-11-28T19:10:31.098680Z","recorded_by":"Ida Wells","uid":"01a22390-f0c7-76dd-8f85-06a20aa8a33a"}', '6ea76c29e208c5de018046e6155c11fa1662e8a4de66fd68a14cd5af529d1306');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (43, '2026-11-28T19:10:31.098680Z', 'Ida Wells', 'insert', 'claims', 6, '{"fingerprint":"7d93e201b2d5516d144a01f4fbd271f1","id":6,"kind":null,"note":null,"recorded_at":"2026-11-28T19:10:31.098680Z","recorded_by":"Ida Wells","story_id":2,"text":"The oil is whale oil.","uid":"01a22390-f0d3-71d0-81b0-4bec9837745f"}', '2e0f514efc94b91f55fc12213839e66e3d3cad0fb3b6f11f046b7126f2bd01db');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (44, '2026-11-28T19:10:31.098680Z', 'Ida Wells', 'insert', 'attributions', 8, '{"affiliation_id":null,"claim_id":6,"cue":null,"descriptor":null,"ground_rules":null,"id":8,"knowledge":"first_hand","mode":"mixed","quote":"whale oil","recorded_at":"2026-11-28T19:10:31.098680Z","recorded_by":"Ida Wells","said_on":null,"source_id":11,"uid":"01a22390-f0d5-7204-b61e-640cc0675976","via_id":null}', '4fe8ac294b8ca351eab1f48a6547b99f3a6718aafc51cfb80f1dc5cf17a22c0e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (45, '2026-11-28T19:10:31.940465Z', 'Ida Wells', 'insert', 'claims', 7, '{"fingerprint":"89a116bac09d044ab545e837b9370ec1","id":7,"kind":"numerical","note":null,"recorded_at":"2026-11-28T19:10:31.940465Z","recorded_by":"Ida Wells","story_id":2,"text":"A barrel costs nine dollars.","uid":"01a22390-f40f-711d-8ee3-35e9cd1b925b"}', '2867fb1986ff35641c3a600830e4b9b05d8f4e4fcb175b672de94e5d01197cb8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (46, '2026-11-28T19:10:32.756016Z', 'Ida Wells', 'insert', 'sources', 12, '{"descriptor":null,"id":12,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Sun","name_key":"the sun","note":null,"recorded_at":"2026-11-28T19:10:32.756016Z","recorded_by":"Ida Wells","uid":"01a22390-f740-7305-b26c-7dcf06a80137"}', 'cc064d39a08658477c94203341fb0d50dd67012d76c23b2562dcd02bcccd5aed');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (47, '2026-11-28T19:10:32.756016Z', 'Ida Wells', 'insert', 'claims', 8, '{"fingerprint":"b3123b533c14e01e3df0ad33d8e8f68a","id":8,"kind":null,"note":null,"recorded_at":"2026-11-28T19:10:32.756016Z","recorded_by":"Ida Wells","story_id":null,"text":"Nobody saw the barrels.","uid":"01a22390-f752-7656-9865-7f200a2d5f28"}', 'a7900e4779fd1927fc5519f54b573afce453bf0830f363b692d2b89e8f2f2f52');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (48, '2026-11-28T19:10:32.756016Z', 'Ida Wells', 'insert', 'attributions', 9, '{"affiliation_id":null,"claim_id":8,"cue":null,"descriptor":null,"ground_rules":null,"id":9,"knowledge":"second_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-28T19:10:32.756016Z","recorded_by":"Ida Wells","said_on":null,"source_id":12,"uid":"01a22390-f754-7009-81e6-d7d3981aad66","via_id":null}', 'ca795cf9fea223a35751315bf96547b21c4dea5404055c6ae5cb26ef54fc17f9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (49, '2026-11-28T19:10:33.550132Z', 'Ida Wells', 'insert', 'identities', 1, '{"because":"The carter carried for the porter, who is himself.","id":1,"identity":"same","other_id":9,"recorded_at":"2026-11-28T19:10:33.550132Z","recorded_by":"Ida Wells","source_id":8,"uid":"01a22390-fa66-769b-8027-4e91ee9bfe6b"}', '677fd89cb9effea8cebf9a96b48b9718a683fe7911b930de1658905c00ed6ba6');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (5, '2026-11-28T19:10:17.003075Z', 'Ida Wells', 'insert', 'attributions', 1, '{"affiliation_id":null,"claim_id":1,"cue":"wrote","descriptor":null,"ground_rules":null,"id":1,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-28T19:10:17.003075Z","recorded_by":"Ida Wells","said_on":null,"source_id":2,"uid":"01a22390-b9d8-737b-bf01-f74187d0624c","via_id":null}', '408bec80140ab3911e263806f496e7ce265f5013e9a88a4a3a4ed64e0d08add7');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (50, '2026-11-28T19:10:34.331304Z', 'Ida Wells', 'insert', 'identities', 2, '{"because":"They were seen side by side.","id":2,"identity":"different","other_id":10,"recorded_at":"2026-11-28T19:10:34.331304Z","recorded_by":"Ida Wells","source_id":8,"uid":"01a22390-fd71-7584-9fd0-dfa3388513fd"}', '87c3778e09bd69c9220582b465b4a946ce0bddfbd9142e7fbfdd53a716e25392');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (51, '2026-11-28T19:10:35.118010Z', 'Ida Wells', 'insert', 'identities', 3, '{"because":"Nobody could tell.","id":3,"identity":"unknown","other_id":10,"recorded_at":"2026-11-28T19:10:35.118010Z","recorded_by":"Ida Wells","source_id":9,"uid":"01a22391-0086-7712-a3ed-35ac26b20a52"}', 'd39bcb618beda66cc64b2d9a125ea72ef6c7d87a92387ad4d39d896f207593a6');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (52, '2026-11-28T19:10:35.878965Z', 'Ida Wells', 'insert', 'source_ratings', 1, '{"because":"Two of three held.","id":1,"rated_at":"1888-01-01T00:00:00.000000Z","rated_by":"Ethel Payne","recorded_at":"2026-11-28T19:10:35.878965Z","recorded_by":"Ida Wells","reliability":"B","source_id":11,"uid":"01a22391-037a-73df-b644-ad0c7c038c4e"}', 'b48a24bd4fafda7d18a0479983c3d546f3caf6735ea35d395972bf944e737ce2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (53, '2026-11-28T19:10:36.713839Z', 'Ida Wells', 'insert', 'discredits', 1, '{"because":"It made up a talk.","id":1,"lifted_at":null,"lifted_because":null,"recorded_at":"2026-11-28T19:10:36.713839Z","recorded_by":"Ida Wells","source_id":12,"uid":"01a22391-06c7-7747-acdf-9cbece52bdf5","valid_from":"1887"}', '8fe0f3a94ac9fc2dd2a26aa8366a32068f71392c53daaa2784fad05a0e6bfb2c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (54, '2026-11-28T19:10:37.583763Z', 'Ida Wells', 'insert', 'discredits', 2, '{"because":"It was thought to lie.","id":2,"lifted_at":null,"lifted_because":null,"recorded_at":"2026-11-28T19:10:37.583763Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a22391-0a2f-7772-a12c-885e7e3bbeb8","valid_from":null}', '1c465ca7de9060de4cf68fa7cdd612bed8581a43e900952329e3ae373218877e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (55, '2026-11-28T19:10:38.256574Z', 'Ida Wells', 'change', 'discredits', 2, '{"because":"It was thought to lie.","id":2,"lifted_at":"2026-11-28T19:10:38.256574Z","lifted_because":"It did not.","recorded_at":"2026-11-28T19:10:37.583763Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a22391-0a2f-7772-a12c-885e7e3bbeb8","valid_from":null}', 'd5350a1259bc59ee694f2860736247b6f3b9dc33b5f2d08561fa5abbfa8c20e7');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (56, '2026-11-28T19:10:38.860536Z', 'Ida Wells', 'insert', 'documents', 2, '{"archived_url":null,"id":2,"original":1,"path":null,"published_on":"1887-11","publisher_id":null,"recorded_at":"2026-11-28T19:10:38.860536Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The harbour log","uid":"01a22391-0f0f-7703-b17b-38505c1255e1","url":"https://example.org/harbour-log"}', '0cfe7d139a672b865930216fe2716183e3d802fa1f61935bed1180b850444672');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (57, '2026-11-28T19:10:39.532591Z', 'Ida Wells', 'insert', 'documents', 3, '{"archived_url":null,"id":3,"original":0,"path":null,"published_on":null,"publisher_id":7,"recorded_at":"2026-11-28T19:10:39.532591Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The wire","uid":"01a22391-11b6-7130-94b4-1505b7dbc20c","url":"https://example.org/wire"}', '6503045db845b90e1e0bd9777cb1409404835d7f8ed344d2f3561032552972ea');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (58, '2026-11-28T19:10:40.089880Z', 'Ida Wells', 'insert', 'documents', 4, '{"archived_url":null,"id":4,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-28T19:10:40.089880Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The almanac","uid":"01a22391-13dd-7032-a72b-d87c6ea56798","url":null}', '9df4ee118caf3292b9a04b4a7103a7ec066e6fbb78e87c6d8f59f1e0e2e215ef');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (59, '2026-11-28T19:10:40.673999Z', 'Ida Wells', 'insert', 'documents', 5, '{"archived_url":null,"id":5,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-28T19:10:40.673999Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The lamp book","uid":"01a22391-1624-75f2-9a7a-dd4ebc695827","url":null}', 'b8030adc996d710187cdb5254a6ac1474196f5c68629c74373a961f453edbf12');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (6, '2026-11-28T19:10:17.003075Z', 'Ida Wells', 'insert', 'tags', 1, '{"id":1,"name":"bridge","recorded_at":"2026-11-28T19:10:17.003075Z","recorded_by":"Ida Wells","uid":"01a22390-b9db-7798-ba9b-a452767b8747"}', 'a338737e4c253ca749cd632357c9a6daeac89aeee727d9ff8049e32bf6173dea');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (60, '2026-11-28T19:10:41.182276Z', 'Ida Wells', 'insert', 'documents', 6, '{"archived_url":null,"id":6,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-28T19:10:41.182276Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":2,"title":"Oil, as we had it","uid":"01a22391-1825-771c-9586-0b74a4a60389","url":"https://example.org/oil-story"}', '4e48ed6a0be86bd94610083282c95083d373d64fa529ee91f6aed5adaff887ff');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (61, '2026-11-28T19:10:41.702634Z', 'Ida Wells', 'insert', 'derivations', 1, '{"document_id":3,"id":1,"kind":"primary_source","note":"It names the log.","origin_id":2,"recorded_at":"2026-11-28T19:10:41.702634Z","recorded_by":"Ida Wells","uid":"01a22391-1a2f-775c-8bd3-3507e6e88d19","withdrawn_at":null,"withdrawn_because":null}', '7eac8cd5ecdbb5bc33b1844197d0845215ebcc6a2adfb22b6ea607da83b6415e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (62, '2026-11-28T19:10:42.227237Z', 'Ida Wells', 'insert', 'derivations', 2, '{"document_id":4,"id":2,"kind":"quoted_from","note":null,"origin_id":5,"recorded_at":"2026-11-28T19:10:42.227237Z","recorded_by":"Ida Wells","uid":"01a22391-1c3d-73a7-8e18-b5e677b25ef8","withdrawn_at":null,"withdrawn_because":null}', '1c6013c5a19882f0e3d973ed18eefa6149c2bf5e41cdb725bc42fe1783b8d04e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (63, '2026-11-28T19:10:42.990271Z', 'Ida Wells', 'insert', 'derivations', 3, '{"document_id":5,"id":3,"kind":"derived_from","note":null,"origin_id":4,"recorded_at":"2026-11-28T19:10:42.990271Z","recorded_by":"Ida Wells","uid":"01a22391-1f3d-70b8-b4e6-ee9da64e3183","withdrawn_at":null,"withdrawn_because":null}', '2def4dd5cde65a9e3eca16d438276f980fef6b9737094a6bf3d31749b2b74748');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (64, '2026-11-28T19:10:43.758638Z', 'Ida Wells', 'insert', 'derivations', 4, '{"document_id":5,"id":4,"kind":"revision_of","note":null,"origin_id":3,"recorded_at":"2026-11-28T19:10:43.758638Z","recorded_by":"Ida Wells","uid":"01a22391-223f-77db-a8d0-2bb562e600b7","withdrawn_at":null,"withdrawn_because":null}', '4dec604d141e96d0167cf677173cbb66b91abe35a85fe8c3fb0774c5c6d811d3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (65, '2026-11-28T19:10:44.570364Z', 'Ida Wells', 'insert', 'evidence', 3, '{"claim_id":6,"contact":null,"document_id":3,"id":3,"information":"undetermined","locator":"p. 4","note":null,"recorded_at":"2026-11-28T19:10:44.570364Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a22391-2574-7123-937f-7b2e383771da","withdrawn_at":null,"withdrawn_because":null}', 'cd4b6d6c2aff4cc412367c94dbe0062c5c31fd4181517106d72456b72e7f0ecc');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (66, '2026-11-28T19:10:45.437743Z', 'Ida Wells', 'insert', 'evidence', 4, '{"claim_id":6,"contact":null,"document_id":4,"id":4,"information":"secondary","locator":null,"note":null,"recorded_at":"2026-11-28T19:10:45.437743Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a22391-28df-7551-a5e3-fcc2b4e22748","withdrawn_at":null,"withdrawn_because":null}', '6ae42b66ae4276dcfa178fb002d31e6476a857bd49f26bf9668b8fa4c05423c3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (67, '2026-11-28T19:10:46.306747Z', 'Ida Wells', 'insert', 'evidence', 5, '{"claim_id":6,"contact":"call to the harbour office","document_id":null,"id":5,"information":"undetermined","locator":null,"note":"They have his letter.","recorded_at":"2026-11-28T19:10:46.306747Z","recorded_by":"Ida Wells","stance":"context","target":"attribution","uid":"01a22391-2c32-70d2-9669-a0f1ab7710d1","withdrawn_at":null,"withdrawn_because":null}', '677cb56144a556386b89eaa110cc6c851b0fa6962aee6d19861f3c559b5a46c8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (68, '2026-11-28T19:10:47.172007Z', 'Ida Wells', 'insert', 'evidence', 6, '{"claim_id":7,"contact":null,"document_id":5,"id":6,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-28T19:10:47.172007Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a22391-2fa5-76d0-a1ea-6e5282c900e1","withdrawn_at":null,"withdrawn_because":null}', '1de4dc90ad5fa8ac936a6a3ec2d6e38c0daf732a8f08da9f1de9c82dccc56232');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (69, '2026-11-28T19:10:48.073772Z', 'Ida Wells', 'insert', 'evidence', 7, '{"claim_id":7,"contact":null,"document_id":null,"id":7,"information":"primary","locator":null,"note":"A bill for nine dollars.","recorded_at":"2026-11-28T19:10:48.073772Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a22391-3318-73f5-88b8-fd97d4038364","withdrawn_at":null,"withdrawn_because":null}', '93ce78b07746b72d216e4ce06b01cc6cb0101e96fcf125c0fde09bf089b8802b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (7, '2026-11-28T19:10:17.003075Z', 'Ida Wells', 'insert', 'claim_tags', 1, '{"claim_id":1,"id":1,"recorded_at":"2026-11-28T19:10:17.003075Z","recorded_by":"Ida Wells","tag_id":1}', '44181e7670d77e6e04294c6213058dd531b639249608255cd8ed707d8e314347');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (70, '2026-11-28T19:10:48.889688Z', 'Ida Wells', 'insert', 'evidence', 8, '{"claim_id":8,"contact":null,"document_id":4,"id":8,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-28T19:10:48.889688Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a22391-3652-75f3-bda8-83e798e8820d","withdrawn_at":null,"withdrawn_because":null}', 'ba3de4fb136d804fd476f244cdc51225f8e21f9c2b8c78ee57104a89721cdf22');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (71, '2026-11-28T19:10:49.709126Z', 'Ida Wells', 'insert', 'policies', 1, '{"because":"To begin with.","evidence":1,"id":1,"name":"evidence","named":0,"one_house":1,"origins":0,"primary_document":0,"recorded_at":"2026-11-28T19:10:49.709126Z","recorded_by":"Ida Wells","second_person":0,"uid":"01a22391-3972-717e-963c-15a98256383c"}', 'd64d84071524c039a1213647cff9418671b3b98a6e78d66c5da13fbec0d40273');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (72, '2026-11-28T19:10:50.588515Z', 'Ida Wells', 'insert', 'verdicts', 6, '{"because":"The bill says so.","check_after":"1888-06","claim_id":7,"decided_at":"1887-12-01T00:00:00.000000Z","decided_by":"Ida Wells","id":6,"override_reason":null,"policy_id":1,"recorded_at":"2026-11-28T19:10:50.588515Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a22391-3d0f-726c-9fae-0f4da23d359b"}', 'bb634fbe2e464a4be9c26a1d972a62599d671538c5290d994eaaa299421fc4ef');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (73, '2026-11-28T19:10:50.588515Z', 'Ida Wells', 'insert', 'verdict_evidence', 3, '{"evidence_id":7,"id":3,"verdict_id":6}', '20bf0e32c21e3893e5dec50c51f367b61e4c4f9e1be64f26d163bb34adb3f8c7');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (74, '2026-11-28T19:10:51.341580Z', 'Ida Wells', 'insert', 'policies', 2, '{"because":"The editors agreed on it.","evidence":1,"id":2,"name":"two-source","named":0,"one_house":1,"origins":2,"primary_document":1,"recorded_at":"2026-11-28T19:10:51.341580Z","recorded_by":"Ida Wells","second_person":0,"uid":"01a22391-3fd1-76e3-a89b-f3813086f42c"}', '099423a20046ae58dcb75975e0b6acacb81a201e038114fac98049e1878fd7dc');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (75, '2026-11-28T19:10:51.969546Z', 'Ida Wells', 'insert', 'policies', 3, '{"because":"Unnamed sources alone do not do.","evidence":1,"id":3,"name":"river","named":1,"one_house":1,"origins":1,"primary_document":1,"recorded_at":"2026-11-28T19:10:51.969546Z","recorded_by":"Ida Wells","second_person":1,"uid":"01a22391-4245-7609-81be-ade54bb75f89"}', '0aa69de0cd8a2def0016c5181ef18b89f383b7d75297ac4f6e785d905dabd2f6');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (76, '2026-11-28T19:10:52.696398Z', 'Ida Wells', 'insert', 'verdicts', 7, '{"because":"The log says so.","check_after":null,"claim_id":6,"decided_at":"2026-11-28T19:10:52.696398Z","decided_by":"Ida Wells","id":7,"override_reason":"He who wrote it down is known.","policy_id":3,"recorded_at":"2026-11-28T19:10:52.696398Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a22391-454c-7795-a647-030e87fa6dae"}', '06180ff48f920f5fd247672eda45838a69f73d158464ce9cb7fc27740160903f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (77, '2026-11-28T19:10:52.696398Z', 'Ida Wells', 'insert', 'verdict_evidence', 4, '{"evidence_id":3,"id":4,"verdict_id":7}', '4c57e9a21d9503313651974964e62aeba25d5bd7d451f311fca28228aa1efc79');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (78, '2026-11-28T19:10:53.524769Z', 'Ida Wells', 'insert', 'verdicts', 8, '{"because":"Nobody would be named.","check_after":"2100-01-02","claim_id":5,"decided_at":"2026-11-28T19:10:53.524769Z","decided_by":"Ida Wells","id":8,"override_reason":null,"policy_id":3,"recorded_at":"2026-11-28T19:10:53.524769Z","recorded_by":"Ida Wells","status":"unconfirmed","target":"content","uid":"01a22391-485d-7521-8fa1-e20db80409bc"}', '6e23404f9c477deefa5160f49c06cc40ccbab2d845ee0c22f07e97e485de50d0');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (79, '2026-11-28T19:10:54.307893Z', 'Ida Wells', 'insert', 'signoffs', 1, '{"claim_id":6,"id":1,"knows_identity":1,"note":"Read the log.","recorded_at":"2026-11-28T19:10:54.307893Z","recorded_by":"Ida Wells","signed_at":"2026-11-28T19:10:54.307893Z","signed_by":"Ethel Payne","uid":"01a22391-4b6d-769e-b2b8-4b25b1bf29f5","verdict_id":7}', 'ddc2958e243084527e0b18278cc0b9406186213d83766fea87844b53aa12eec0');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (8, '2026-11-28T19:10:17.988414Z', 'Ida Wells', 'insert', 'sources', 3, '{"descriptor":"a lamplighter","id":3,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a lamplighter","note":null,"recorded_at":"2026-11-28T19:10:17.988414Z","recorded_by":"Ida Wells","uid":"01a22390-bd9a-70f2-8fbc-3880e16c114e"}', '2112ec9a2bb7152b9ed0bed8b528c3ee416d58c733bb10ec9f31676447ddc9a1');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (80, '2026-11-28T19:10:55.129470Z', 'Ida Wells', 'insert', 'information_ratings', 1, '{"because":"It fits the tariff.","claim_id":5,"credibility":"3","id":1,"rated_at":"1888-01-01T00:00:00.000000Z","rated_by":null,"recorded_at":"2026-11-28T19:10:55.129470Z","recorded_by":"Ida Wells","uid":"01a22391-4e9c-7180-80a8-6f4db86cd17e"}', '099322b4c3d25b321fb1b7bc8f75e716a6b341713d9743c5ce7d032dbbeb3823');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (81, '2026-11-28T19:10:55.818926Z', 'Ida Wells', 'insert', 'comment_requests', 1, '{"answer":null,"answered_at":null,"asked_at":"1887-12-02T00:00:00.000000Z","channel":"letter","claim_id":6,"id":1,"recorded_at":"2026-11-28T19:10:55.818926Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a22391-5195-7382-90a6-cdeb139a5887"}', '58a0f1884709a85165ae17149bf2dbb3b6c3ea1d16a68b3c8cef9a14665b276e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (82, '2026-11-28T19:10:56.587214Z', 'Ida Wells', 'change', 'comment_requests', 1, '{"answer":"No comment.","answered_at":"1887-12-04T00:00:00.000000Z","asked_at":"1887-12-02T00:00:00.000000Z","channel":"letter","claim_id":6,"id":1,"recorded_at":"2026-11-28T19:10:55.818926Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a22391-5195-7382-90a6-cdeb139a5887"}', '4b261ba5fe240e23fb56d0b9951a8c61821ad5facfc858345ccb2447e47a9f8e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (83, '2026-11-28T19:10:57.421372Z', 'Ida Wells', 'insert', 'comment_requests', 2, '{"answer":null,"answered_at":null,"asked_at":"2026-11-28T19:10:57.421372Z","channel":null,"claim_id":5,"id":2,"recorded_at":"2026-11-28T19:10:57.421372Z","recorded_by":"Ida Wells","source_id":7,"uid":"01a22391-57d9-70e9-9388-29f1ffea9e5d"}', '88a2cfb3f3ea633b331659333e8db084088bc1a5dff82afa201fc879e75ade39');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (84, '2026-11-28T19:10:58.241035Z', 'Ida Wells', 'insert', 'publications', 1, '{"embargo_until":"1888-01-31","head_hash":"88a2cfb3f3ea633b331659333e8db084088bc1a5dff82afa201fc879e75ade39","head_seq":83,"id":1,"published_at":"1888-02-01T00:00:00.000000Z","recorded_at":"2026-11-28T19:10:58.241035Z","recorded_by":"Ida Wells","story_id":2,"uid":"01a22391-5add-77b5-9a29-ffef32074df6"}', 'b79c5dcffb1aefc07ce11a71b21e437973b4e92c64a89ed503709aa09d09a2a2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (85, '2026-11-28T19:10:58.241035Z', 'Ida Wells', 'insert', 'published_claims', 1, '{"attribution_status":"unchecked","claim_id":5,"id":1,"publication_id":1,"recorded_at":"2026-11-28T19:10:58.241035Z","recorded_by":"Ida Wells","status":"unconfirmed","verdict_id":8}', '42f2b252a5a62d27e372b3613c6c1a16fda83171a942a92a05c8a97c62119912');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (86, '2026-11-28T19:10:58.241035Z', 'Ida Wells', 'insert', 'published_claims', 2, '{"attribution_status":"unchecked","claim_id":6,"id":2,"publication_id":1,"recorded_at":"2026-11-28T19:10:58.241035Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":7}', '64610238c97d58b3211d1377c76c5736a520c1c1ab89853202dbf48cb2b13845');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (87, '2026-11-28T19:10:58.241035Z', 'Ida Wells', 'insert', 'published_claims', 3, '{"attribution_status":"unchecked","claim_id":7,"id":3,"publication_id":1,"recorded_at":"2026-11-28T19:10:58.241035Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":6}', '4662900fa2218ce2f92e8409aa8ff2cf32a0bf8cf673c0fdcb59466c7858cbbd');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (88, '2026-11-28T19:10:59.027927Z', 'Ida Wells', 'change', 'evidence', 7, '{"claim_id":7,"contact":null,"document_id":null,"id":7,"information":"primary","locator":null,"note":"A bill for nine dollars.","recorded_at":"2026-11-28T19:10:48.073772Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a22391-3318-73f5-88b8-fd97d4038364","withdrawn_at":"2026-11-28T19:10:59.027927Z","withdrawn_because":"The bill was for soap."}', '73a4ab7155f5003767bb6e95b67cdd9497cc4328bebc63c8918e1d6c6181114f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (89, '2026-11-28T19:10:59.835833Z', 'Ida Wells', 'change', 'documents', 2, '{"archived_url":null,"id":2,"original":1,"path":null,"published_on":"1887-11","publisher_id":null,"recorded_at":"2026-11-28T19:10:38.860536Z","recorded_by":"Ida Wells","retracted_at":"1888-03-01T00:00:00.000000Z","retracted_because":"It is of another harbour.","sha256":null,"size":null,"story_id":null,"title":"The harbour log","uid":"01a22391-0f0f-7703-b17b-38505c1255e1","url":"https://example.org/harbour-log"}', '490bf45862737284dd4a71c6318c8e8bdf6554e6cfe909614db3eaa351cd4d66');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (9, '2026-11-28T19:10:17.988414Z', 'Ida Wells', 'insert', 'claims', 2, '{"fingerprint":"2b6bbcf49d2b5fdbff69a17540ad9450","id":2,"kind":null,"note":null,"recorded_at":"2026-11-28T19:10:17.988414Z","recorded_by":"Ida Wells","story_id":1,"text":"The tenth lamp was stolen.","uid":"01a22390-bdba-746b-9c38-125f9ed1452b"}', '85b413d55535ac8a3bcc7f99f7f19c0c0c280fe9e3020d8a401efa113eaf5b04');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (90, '2026-11-28T19:11:00.640266Z', 'Ida Wells', 'insert', 'verdicts', 9, '{"because":"A barrel costs twelve.","check_after":null,"claim_id":7,"decided_at":"2026-11-28T19:11:00.640266Z","decided_by":"Ida Wells","id":9,"override_reason":null,"policy_id":3,"recorded_at":"2026-11-28T19:11:00.640266Z","recorded_by":"Ida Wells","status":"refuted","target":"content","uid":"01a22391-642c-7499-ab76-07aacd262a47"}', 'fdb7e0aea26d304be9bfa812627c1af80469312dc335fe78434cfe41298f9316');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (91, '2026-11-28T19:11:00.640266Z', 'Ida Wells', 'insert', 'verdict_evidence', 5, '{"evidence_id":6,"id":5,"verdict_id":9}', '69b6a21e4ee68b21eccec172cd94fb2e96476aefa15f342266196090923128cd');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (92, '2026-11-28T19:11:01.449068Z', 'Ida Wells', 'insert', 'corrections', 1, '{"claim_id":7,"corrected_at":"1888-03-02T00:00:00.000000Z","corrected_by":"Ida Wells","id":1,"recorded_at":"2026-11-28T19:11:01.449068Z","recorded_by":"Ida Wells","story_id":2,"text":"An earlier version gave a wrong price.","uid":"01a22391-6755-77f1-afb6-733299e925bb","verdict_id":9}', '3acf433f8d087ea4fe34921d85121b93cdfe7b73d4505f3faaaf10e5af87033e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (93, '2026-11-28T19:11:02.281638Z', 'Ida Wells', 'insert', 'publications', 2, '{"embargo_until":null,"head_hash":"3acf433f8d087ea4fe34921d85121b93cdfe7b73d4505f3faaaf10e5af87033e","head_seq":92,"id":2,"published_at":"1888-04-01T00:00:00.000000Z","recorded_at":"2026-11-28T19:11:02.281638Z","recorded_by":"Ida Wells","story_id":2,"uid":"01a22391-6aa6-7766-b26e-8f5f252c1aac"}', 'd50e9b90569afe15d13ddcb1ef5bf06d6efb3b3362208a347c0febfe0f743897');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (94, '2026-11-28T19:11:02.281638Z', 'Ida Wells', 'insert', 'published_claims', 4, '{"attribution_status":"unchecked","claim_id":5,"id":4,"publication_id":2,"recorded_at":"2026-11-28T19:11:02.281638Z","recorded_by":"Ida Wells","status":"unconfirmed","verdict_id":8}', 'c6e46daf5cdfc70de6a9747949dd8ca7f5f35fe4ecf9c06dcd361ca525a2e28a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (95, '2026-11-28T19:11:02.281638Z', 'Ida Wells', 'insert', 'published_claims', 5, '{"attribution_status":"unchecked","claim_id":6,"id":5,"publication_id":2,"recorded_at":"2026-11-28T19:11:02.281638Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":7}', '1aec1188a734507eff02156151bf5b9b7ceb6fcf5f9edeb245176560995d8c41');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (96, '2026-11-28T19:11:02.281638Z', 'Ida Wells', 'insert', 'published_claims', 6, '{"attribution_status":"unchecked","claim_id":7,"id":6,"publication_id":2,"recorded_at":"2026-11-28T19:11:02.281638Z","recorded_by":"Ida Wells","status":"refuted","verdict_id":9}', '4894a100b5d4dca26601f4424d2c0fd946aadd2d6a536f89a0e53db137487aa3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (97, '2026-11-28T19:11:03.106946Z', 'Ida Wells', 'insert', 'links', 2, '{"claim_id":8,"id":2,"kind":"depends_on","note":null,"other_id":5,"recorded_at":"2026-11-28T19:11:03.106946Z","recorded_by":"Ida Wells","uid":"01a22391-6dc9-74c2-80a1-d3a270b99dbd"}', '6d2cb1b29058e6a0f76a8110718b5f1eb5903847ddf1968bc9908bb244f7a4de');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (98, '2026-11-28T19:11:03.899462Z', 'Ida Wells', 'insert', 'links', 3, '{"claim_id":6,"id":3,"kind":"revises","note":null,"other_id":2,"recorded_at":"2026-11-28T19:11:03.899462Z","recorded_by":"Ida Wells","uid":"01a22391-70e0-7417-a981-53c79bb314a2"}', '45b38062fef9a5aaed74be6c35693973e0ef049990f3097e48fdccce74475c60');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (99, '2026-11-28T19:11:04.671806Z', 'Ida Wells', 'insert', 'tags', 2, '{"id":2,"name":"oil","recorded_at":"2026-11-28T19:11:04.671806Z","recorded_by":"Ida Wells","uid":"01a22391-73e3-739b-94a6-31b53162337e"}', '8e87dee657e030827fd048c6d8919d728f8c25c6db0707fbdc568f5013532da9');
INSERT INTO ledger (id, uid, recorded_at, head_seq, head_hash) VALUES (1, '01a22390-b3fa-757c-8280-fdae34be50aa', '2026-11-28T19:10:15.546418Z', 128, '7b08526d5706b496609c9445a61d94acfcbe923e8ec4eabca691957aaa6a3059');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (1, '01a22390-b6a4-7438-bca3-3629f4b37498', 'The World', 'the world', 'organization', NULL, NULL, NULL, NULL, '2026-11-28T19:10:16.224919Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (10, '01a22390-ee8b-73c7-9dca-6a10ee33f2ad', NULL, 'a boatman', 'unnamed', 'a boatman', NULL, NULL, NULL, '2026-11-28T19:10:30.532226Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (11, '01a22390-f0c7-76dd-8f85-06a20aa8a33a', 'Jacob Riis', 'jacob riis', 'person', NULL, NULL, NULL, NULL, '2026-11-28T19:10:31.098680Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (12, '01a22390-f740-7305-b26c-7dcf06a80137', 'The Sun', 'the sun', 'organization', NULL, NULL, NULL, NULL, '2026-11-28T19:10:32.756016Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (13, '01a22391-7aa1-73e5-b4ff-cf2e4e0c04c6', 'whalers', 'whalers', 'collective', NULL, NULL, NULL, NULL, '2026-11-28T19:11:06.329745Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (14, '01a22391-81d5-7133-9825-5d75ecebbc10', 'Nellie Bly', 'nellie bly', 'person', NULL, NULL, NULL, NULL, '2026-11-28T19:11:08.234173Z', 'Ethel Payne');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (2, '01a22390-b9c0-7725-b96b-a875d83fabc7', 'Nellie Bly', 'nellie bly', 'person', NULL, NULL, NULL, NULL, '2026-11-28T19:10:17.003075Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (3, '01a22390-bd9a-70f2-8fbc-3880e16c114e', NULL, 'a lamplighter', 'unnamed', 'a lamplighter', NULL, NULL, NULL, '2026-11-28T19:10:17.988414Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (4, '01a22390-c405-7630-a12a-0d89455a84d0', 'The Mill', 'the mill', 'organization', NULL, NULL, NULL, NULL, '2026-11-28T19:10:19.645099Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (5, '01a22390-c40e-7205-8ff8-44e65561045c', 'The Bridge', 'the bridge', 'organization', NULL, NULL, NULL, NULL, '2026-11-28T19:10:19.645099Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (6, '01a22390-e2e1-76ad-8f52-f1e4bea16b9b', 'Bly, N.', 'bly, n', 'person', NULL, 'As the masthead has her.', 2, '2026-11-28T19:10:28.309664Z', '2026-11-28T19:10:27.552345Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (7, '01a22390-e7f5-7375-929c-4e2eb0f9f67d', 'The Press Company', 'the press company', 'organization', NULL, NULL, NULL, NULL, '2026-11-28T19:10:28.844462Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (8, '01a22390-ea34-724c-8916-988f104f5336', NULL, 'a carter', 'unnamed', 'a carter', NULL, NULL, NULL, '2026-11-28T19:10:29.417048Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (9, '01a22390-ec57-76b2-aef1-50e8cafcc7ca', NULL, 'a porter', 'unnamed', 'a porter', NULL, NULL, NULL, '2026-11-28T19:10:29.968026Z', 'Ida Wells');
INSERT INTO tags (id, uid, name, recorded_at, recorded_by) VALUES (1, '01a22390-b9db-7798-ba9b-a452767b8747', 'bridge', '2026-11-28T19:10:17.003075Z', 'Ida Wells');
INSERT INTO tags (id, uid, name, recorded_at, recorded_by) VALUES (2, '01a22391-73e3-739b-94a6-31b53162337e', 'oil', '2026-11-28T19:11:04.671806Z', 'Ida Wells');
INSERT INTO affiliations (id, uid, source_id, organization_id, role, tenure, valid_from, valid_until, recorded_at, recorded_by, relation) VALUES (1, '01a22390-c413-740b-8fb0-34156dee2a83', 4, 5, 'owner', 'present', NULL, NULL, '2026-11-28T19:10:19.645099Z', 'Ida Wells', 'belongs_to');
INSERT INTO affiliations (id, uid, source_id, organization_id, role, tenure, valid_from, valid_until, recorded_at, recorded_by, relation) VALUES (2, '01a22390-e802-72b5-addb-b7923e4af136', 1, 7, NULL, 'unknown', '1883-05-10', '1931', '2026-11-28T19:10:28.844462Z', 'Ida Wells', 'owned_by');
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (1, '01a22390-c6df-76c4-990f-505045d8345f', NULL, 'https://example.org/lamps', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28T19:10:20.369731Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (2, '01a22391-0f0f-7703-b17b-38505c1255e1', 'The harbour log', 'https://example.org/harbour-log', NULL, NULL, NULL, NULL, NULL, '1887-11', '2026-11-28T19:10:38.860536Z', 'Ida Wells', 1, NULL, '1888-03-01T00:00:00.000000Z', 'It is of another harbour.');
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (3, '01a22391-11b6-7130-94b4-1505b7dbc20c', 'The wire', 'https://example.org/wire', NULL, NULL, NULL, NULL, 7, NULL, '2026-11-28T19:10:39.532591Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (4, '01a22391-13dd-7032-a72b-d87c6ea56798', 'The almanac', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28T19:10:40.089880Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (5, '01a22391-1624-75f2-9a7a-dd4ebc695827', 'The lamp book', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28T19:10:40.673999Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (6, '01a22391-1825-771c-9586-0b74a4a60389', 'Oil, as we had it', 'https://example.org/oil-story', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28T19:10:41.182276Z', 'Ida Wells', 0, 2, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (7, '01a22391-7a5c-7635-b83f-4da0df6f60e0', 'A letter', NULL, NULL, '/desk/letter.pdf', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 12, NULL, NULL, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (8, '01a22391-8527-7033-b3f8-bda1eae27817', NULL, 'https://example.org/mill', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28T19:11:09.082523Z', 'Ethel Payne', 0, NULL, NULL, NULL);
INSERT INTO stories (id, uid, slug, title, publisher_id, url, byline, published_on, recorded_at, recorded_by) VALUES (1, '01a22390-b6b7-714e-88a4-67ef09e4efa1', 'lights', 'Lights on the river', 1, NULL, NULL, '1887-10', '2026-11-28T19:10:16.224919Z', 'Ida Wells');
INSERT INTO stories (id, uid, slug, title, publisher_id, url, byline, published_on, recorded_at, recorded_by) VALUES (2, '01a22390-e04b-7450-b391-3f7b30ea2a55', 'oil', 'Oil for the lamps', NULL, 'https://example.org/oil', 'Nellie Bly', NULL, '2026-11-28T19:10:26.889471Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (1, '01a22390-b9d5-7300-b476-5a34ff9e4a2f', 'Nine lamps burn on the bridge.', '37a6c850618e754fc11fd4640e415a03', 'numerical', 1, NULL, '2026-11-28T19:10:17.003075Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (10, '01a22391-81e6-7416-93b3-1cb16434c7c6', 'The mill stood before the bridge.', '63a829c5846d42ffd298f044b351e590', NULL, NULL, NULL, '2026-11-28T19:11:08.234173Z', 'Ethel Payne');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (2, '01a22390-bdba-746b-9c38-125f9ed1452b', 'The tenth lamp was stolen.', '2b6bbcf49d2b5fdbff69a17540ad9450', NULL, 1, NULL, '2026-11-28T19:10:17.988414Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (3, '01a22390-c15e-73bf-8050-d35fe0ec5245', 'The bridge is older than the mill.', '08e7fd23bbe7ef3bab9669e8fea5f8a3', NULL, 1, NULL, '2026-11-28T19:10:18.960149Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (4, '01a22390-c417-7056-804d-1a7f01080b4f', 'There are ten lamps on the bridge.', '3ae0e4d42dfb4d5a89dfd1791768fc6c', NULL, NULL, NULL, '2026-11-28T19:10:19.645099Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (5, '01a22390-ea3f-7182-8c20-f9fd8ed337b0', 'The oil comes from abroad.', '2104e40b6d1f2b1ae2a67841b66e11fe', NULL, 2, NULL, '2026-11-28T19:10:29.417048Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (6, '01a22390-f0d3-71d0-81b0-4bec9837745f', 'The oil is whale oil.', '7d93e201b2d5516d144a01f4fbd271f1', NULL, 2, NULL, '2026-11-28T19:10:31.098680Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (7, '01a22390-f40f-711d-8ee3-35e9cd1b925b', 'A barrel costs nine dollars.', '89a116bac09d044ab545e837b9370ec1', 'numerical', 2, NULL, '2026-11-28T19:10:31.940465Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (8, '01a22390-f752-7656-9865-7f200a2d5f28', 'Nobody saw the barrels.', 'b3123b533c14e01e3df0ad33d8e8f68a', NULL, NULL, NULL, '2026-11-28T19:10:32.756016Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (9, '01a22391-7aaf-71d8-b983-f112aaacda71', 'A barrel costs ten dollars', '7ce4e84c7d45b9b325bf36677fc261c0', NULL, 2, NULL, '2026-11-28T19:11:06.329745Z', 'Ida Wells');
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (1, '01a22391-1a2f-775c-8bd3-3507e6e88d19', 3, 2, 'primary_source', 'It names the log.', '2026-11-28T19:10:41.702634Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (2, '01a22391-1c3d-73a7-8e18-b5e677b25ef8', 4, 5, 'quoted_from', NULL, '2026-11-28T19:10:42.227237Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (3, '01a22391-1f3d-70b8-b4e6-ee9da64e3183', 5, 4, 'derived_from', NULL, '2026-11-28T19:10:42.990271Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (4, '01a22391-223f-77db-a8d0-2bb562e600b7', 5, 3, 'revision_of', NULL, '2026-11-28T19:10:43.758638Z', 'Ida Wells', NULL, NULL);
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (5, '01a22391-76d5-758f-8c9e-1fe53b1e8d40', 4, 3, 'quoted_from', NULL, '2026-11-28T19:11:05.412027Z', 'Ida Wells', '2026-11-28T19:11:06.227047Z', 'It was misread.');
INSERT INTO revisions (id, uid, story_id, number, text, sha256, recorded_at, recorded_by) VALUES (1, '01a22390-e04e-76c9-a51c-53e031840df0', 2, 1, 'The oil comes from abroad. Riis said whalers held that a barrel costs ten dollars. It smells.', 'd0d0d99ab159df80f42c7ce9d5bee948315699abaff7628863e79595855c8aa8', '2026-11-28T19:10:26.889471Z', 'Ida Wells');
INSERT INTO revisions (id, uid, story_id, number, text, sha256, recorded_at, recorded_by) VALUES (2, '01a22391-7b05-73cc-826e-f203942ccfb6', 2, 2, 'The oil comes from afar. It smells.', 'c55145fb8b267ceafe022655e4a77e5928d1d2a98c880449aea19325a17f45b9', '2026-11-28T19:11:06.329745Z', 'Ida Wells');
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (1, '01a22391-7a62-767a-bd84-ed6afc8349a9', 5, 1, 'The oil comes from abroad', NULL, '. Riis said whalers held that a barrel costs ten dollars. It sme', 0, 25, 'a736af7fa3e04aaa5a90ccc325fe58d714a31295e8732c9109dcf8d39ac43e7d', '2026-11-28T19:11:06.329745Z', 'Ida Wells', NULL);
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (2, '01a22391-7ac2-771f-b897-c42e46e21ad8', 9, 1, 'a barrel costs ten dollars', 'The oil comes from abroad. Riis said whalers held that ', '. It smells.', 55, 81, '7ce4e84c7d45b9b325bf36677fc261c08f3a53d4ddc385e4454bf527d0f35298', '2026-11-28T19:11:06.329745Z', 'Ida Wells', NULL);
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (3, '01a22391-7ad2-772b-b388-a7aa7cc6547f', 6, 1, 'It smells', 'abroad. Riis said whalers held that a barrel costs ten dollars. ', '.', 83, 92, 'bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155', '2026-11-28T19:11:06.329745Z', 'Ida Wells', NULL);
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by, moved_from_id) VALUES (4, '01a22391-7b0a-7639-a472-593f4d1bede0', 6, 2, 'It smells', 'The oil comes from afar. ', '.', 25, 34, 'bc538e84e742ee0e0a09c881a3faf74d0e283bb5ab3d798908a8885642bc6155', '2026-11-28T19:11:06.329745Z', 'Ida Wells', 3);
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (1, '01a22390-b9d8-737b-bf01-f74187d0624c', 1, 2, NULL, NULL, NULL, 'wrote', NULL, 'indirect', NULL, NULL, '2026-11-28T19:10:17.003075Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (10, '01a22391-7ab2-7043-b51c-b8a36f914a54', 9, 11, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (11, '01a22391-7ab4-712e-b73c-f02d302427a9', 9, 13, 10, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-28T19:11:06.329745Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (12, '01a22391-81e9-74dc-a0ea-d525a5a64049', 10, 14, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-28T19:11:08.234173Z', 'Ethel Payne', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (2, '01a22390-bdbd-7412-a188-9007fa62ea64', 2, 2, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-28T19:10:17.988414Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (3, '01a22390-bdbf-707c-915d-743638278ea5', 2, 3, 2, NULL, 'a lamplighter', NULL, 'stolen', 'direct', NULL, NULL, '2026-11-28T19:10:17.988414Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (4, '01a22390-c419-77e9-bc5c-16029a8f980c', 4, 4, NULL, 1, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-28T19:10:19.645099Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (5, '01a22390-ea40-736a-a21c-7d2537b8691a', 5, 8, NULL, NULL, 'a carter', NULL, NULL, 'indirect', NULL, '1887-11', '2026-11-28T19:10:29.417048Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (6, '01a22390-ec7b-7718-a248-abcd2f21c8af', 5, 9, NULL, NULL, 'a porter', NULL, NULL, 'indirect', 'background', NULL, '2026-11-28T19:10:29.968026Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (7, '01a22390-eeaf-713b-8723-06bd1df8a050', 5, 10, NULL, NULL, 'a boatman', NULL, NULL, 'indirect', NULL, NULL, '2026-11-28T19:10:30.532226Z', 'Ida Wells', 'second_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (8, '01a22390-f0d5-7204-b61e-640cc0675976', 6, 11, NULL, NULL, NULL, NULL, 'whale oil', 'mixed', NULL, NULL, '2026-11-28T19:10:31.098680Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (9, '01a22390-f754-7009-81e6-d7d3981aad66', 8, 12, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-28T19:10:32.756016Z', 'Ida Wells', 'second_hand');
INSERT INTO claim_tags (id, claim_id, tag_id, recorded_at, recorded_by) VALUES (1, 1, 1, '2026-11-28T19:10:17.003075Z', 'Ida Wells');
INSERT INTO claim_tags (id, claim_id, tag_id, recorded_at, recorded_by) VALUES (2, 5, 2, '2026-11-28T19:11:04.671806Z', 'Ida Wells');
INSERT INTO claim_tags (id, claim_id, tag_id, recorded_at, recorded_by) VALUES (3, 10, 1, '2026-11-28T19:11:08.234173Z', 'Ethel Payne');
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (1, '01a22390-c6e6-74f5-b12e-0eeaaf4d42e6', 1, 'content', 'supports', 'primary', 1, NULL, NULL, NULL, '2026-11-28T19:10:20.369731Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (2, '01a22390-c938-71b5-99ba-fff71c946350', 4, 'content', 'refutes', 'undetermined', NULL, NULL, NULL, 'The tenth hook is empty.', '2026-11-28T19:10:20.974998Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (3, '01a22391-2574-7123-937f-7b2e383771da', 6, 'content', 'supports', 'undetermined', 3, NULL, 'p. 4', NULL, '2026-11-28T19:10:44.570364Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (4, '01a22391-28df-7551-a5e3-fcc2b4e22748', 6, 'content', 'supports', 'secondary', 4, NULL, NULL, NULL, '2026-11-28T19:10:45.437743Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (5, '01a22391-2c32-70d2-9669-a0f1ab7710d1', 6, 'attribution', 'context', 'undetermined', NULL, 'call to the harbour office', NULL, 'They have his letter.', '2026-11-28T19:10:46.306747Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (6, '01a22391-2fa5-76d0-a1ea-6e5282c900e1', 7, 'content', 'supports', 'undetermined', 5, NULL, NULL, NULL, '2026-11-28T19:10:47.172007Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (7, '01a22391-3318-73f5-88b8-fd97d4038364', 7, 'content', 'supports', 'primary', NULL, NULL, NULL, 'A bill for nine dollars.', '2026-11-28T19:10:48.073772Z', 'Ida Wells', '2026-11-28T19:10:59.027927Z', 'The bill was for soap.');
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (8, '01a22391-3652-75f3-bda8-83e798e8820d', 8, 'content', 'supports', 'undetermined', 4, NULL, NULL, NULL, '2026-11-28T19:10:48.889688Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (9, '01a22391-852d-710f-a3c6-6f391da3dcc8', 10, 'content', 'supports', 'undetermined', 8, NULL, NULL, NULL, '2026-11-28T19:11:09.082523Z', 'Ethel Payne', NULL, NULL);
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (1, '01a22390-dd86-7083-b147-9c711b516153', 4, 1, 'contradicts', NULL, '2026-11-28T19:10:26.177198Z', 'Ida Wells');
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (2, '01a22391-6dc9-74c2-80a1-d3a270b99dbd', 8, 5, 'depends_on', NULL, '2026-11-28T19:11:03.106946Z', 'Ida Wells');
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (3, '01a22391-70e0-7417-a981-53c79bb314a2', 6, 2, 'revises', NULL, '2026-11-28T19:11:03.899462Z', 'Ida Wells');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (1, '01a22390-cc86-717f-83d7-d4206b68855e', 1, 'content', 'confirmed', 'I counted them.', 'Ida Wells', '1887-10-09T00:00:00.000000Z', NULL, '2026-11-28T19:10:21.782097Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (10, '01a22391-8883-74b8-a5df-8214d08c8bb3', 10, 'content', 'confirmed', 'The deed is older.', 'Ethel Payne', '1888-05-01T00:00:00.000000Z', NULL, '2026-11-28T19:11:09.906444Z', 'Ethel Payne', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (2, '01a22390-cfd6-75dd-acc5-88bcdce533e2', 4, 'content', 'refuted', 'One hook is empty.', 'Ida Wells', '1887-10-09T00:00:00.000000Z', NULL, '2026-11-28T19:10:22.661363Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (3, '01a22390-d36d-73af-9303-d362fb0eab5d', 1, 'attribution', 'confirmed', 'It is her column.', 'Ida Wells', '2026-11-28T19:10:23.587132Z', 'I hold the paper.', '2026-11-28T19:10:23.587132Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (4, '01a22390-d6cc-7560-9ccd-2c96306c2dec', 4, 'content', 'unchecked', 'The lamp may be at the smith''s.', 'Ida Wells', '2026-11-28T19:10:24.451540Z', NULL, '2026-11-28T19:10:24.451540Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (5, '01a22390-da18-7603-ae3c-df9468e08aa7', 3, 'content', 'withdrawn', 'The paragraph was cut.', 'Ida Wells', '2026-11-28T19:10:25.296778Z', NULL, '2026-11-28T19:10:25.296778Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (6, '01a22391-3d0f-726c-9fae-0f4da23d359b', 7, 'content', 'confirmed', 'The bill says so.', 'Ida Wells', '1887-12-01T00:00:00.000000Z', NULL, '2026-11-28T19:10:50.588515Z', 'Ida Wells', 1, '1888-06');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (7, '01a22391-454c-7795-a647-030e87fa6dae', 6, 'content', 'confirmed', 'The log says so.', 'Ida Wells', '2026-11-28T19:10:52.696398Z', 'He who wrote it down is known.', '2026-11-28T19:10:52.696398Z', 'Ida Wells', 3, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (8, '01a22391-485d-7521-8fa1-e20db80409bc', 5, 'content', 'unconfirmed', 'Nobody would be named.', 'Ida Wells', '2026-11-28T19:10:53.524769Z', NULL, '2026-11-28T19:10:53.524769Z', 'Ida Wells', 3, '2100-01-02');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (9, '01a22391-642c-7499-ab76-07aacd262a47', 7, 'content', 'refuted', 'A barrel costs twelve.', 'Ida Wells', '2026-11-28T19:11:00.640266Z', NULL, '2026-11-28T19:11:00.640266Z', 'Ida Wells', 3, NULL);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (1, 1, 1);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (2, 2, 2);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (3, 6, 7);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (4, 7, 3);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (5, 9, 6);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (6, 10, 9);
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (1, '01a22391-3972-717e-963c-15a98256383c', 'evidence', 1, 0, 0, 0, 0, 1, 'To begin with.', '2026-11-28T19:10:49.709126Z', 'Ida Wells');
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (2, '01a22391-3fd1-76e3-a89b-f3813086f42c', 'two-source', 1, 2, 1, 0, 0, 1, 'The editors agreed on it.', '2026-11-28T19:10:51.341580Z', 'Ida Wells');
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (3, '01a22391-4245-7609-81be-ade54bb75f89', 'river', 1, 1, 1, 1, 1, 1, 'Unnamed sources alone do not do.', '2026-11-28T19:10:51.969546Z', 'Ida Wells');
INSERT INTO discredits (id, uid, source_id, because, valid_from, recorded_at, recorded_by, lifted_at, lifted_because) VALUES (1, '01a22391-06c7-7747-acdf-9cbece52bdf5', 12, 'It made up a talk.', '1887', '2026-11-28T19:10:36.713839Z', 'Ida Wells', NULL, NULL);
INSERT INTO discredits (id, uid, source_id, because, valid_from, recorded_at, recorded_by, lifted_at, lifted_because) VALUES (2, '01a22391-0a2f-7772-a12c-885e7e3bbeb8', 4, 'It was thought to lie.', NULL, '2026-11-28T19:10:37.583763Z', 'Ida Wells', '2026-11-28T19:10:38.256574Z', 'It did not.');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (1, '01a22390-fa66-769b-8027-4e91ee9bfe6b', 8, 9, 'same', 'The carter carried for the porter, who is himself.', '2026-11-28T19:10:33.550132Z', 'Ida Wells');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (2, '01a22390-fd71-7584-9fd0-dfa3388513fd', 8, 10, 'different', 'They were seen side by side.', '2026-11-28T19:10:34.331304Z', 'Ida Wells');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (3, '01a22391-0086-7712-a3ed-35ac26b20a52', 9, 10, 'unknown', 'Nobody could tell.', '2026-11-28T19:10:35.118010Z', 'Ida Wells');
INSERT INTO source_ratings (id, uid, source_id, reliability, because, rated_at, recorded_at, recorded_by, rated_by) VALUES (1, '01a22391-037a-73df-b644-ad0c7c038c4e', 11, 'B', 'Two of three held.', '1888-01-01T00:00:00.000000Z', '2026-11-28T19:10:35.878965Z', 'Ida Wells', 'Ethel Payne');
INSERT INTO publications (id, uid, story_id, published_at, embargo_until, head_seq, head_hash, recorded_at, recorded_by) VALUES (1, '01a22391-5add-77b5-9a29-ffef32074df6', 2, '1888-02-01T00:00:00.000000Z', '1888-01-31', 83, '88a2cfb3f3ea633b331659333e8db084088bc1a5dff82afa201fc879e75ade39', '2026-11-28T19:10:58.241035Z', 'Ida Wells');
INSERT INTO publications (id, uid, story_id, published_at, embargo_until, head_seq, head_hash, recorded_at, recorded_by) VALUES (2, '01a22391-6aa6-7766-b26e-8f5f252c1aac', 2, '1888-04-01T00:00:00.000000Z', NULL, 92, '3acf433f8d087ea4fe34921d85121b93cdfe7b73d4505f3faaaf10e5af87033e', '2026-11-28T19:11:02.281638Z', 'Ida Wells');
INSERT INTO comment_requests (id, uid, claim_id, source_id, channel, asked_at, answered_at, answer, recorded_at, recorded_by) VALUES (1, '01a22391-5195-7382-90a6-cdeb139a5887', 6, 4, 'letter', '1887-12-02T00:00:00.000000Z', '1887-12-04T00:00:00.000000Z', 'No comment.', '2026-11-28T19:10:55.818926Z', 'Ida Wells');
INSERT INTO comment_requests (id, uid, claim_id, source_id, channel, asked_at, answered_at, answer, recorded_at, recorded_by) VALUES (2, '01a22391-57d9-70e9-9388-29f1ffea9e5d', 5, 7, NULL, '2026-11-28T19:10:57.421372Z', NULL, NULL, '2026-11-28T19:10:57.421372Z', 'Ida Wells');
INSERT INTO information_ratings (id, uid, claim_id, credibility, because, rated_at, recorded_at, recorded_by, rated_by) VALUES (1, '01a22391-4e9c-7180-80a8-6f4db86cd17e', 5, '3', 'It fits the tariff.', '1888-01-01T00:00:00.000000Z', '2026-11-28T19:10:55.129470Z', 'Ida Wells', NULL);
INSERT INTO corrections (id, uid, story_id, claim_id, verdict_id, text, corrected_by, corrected_at, recorded_at, recorded_by) VALUES (1, '01a22391-6755-77f1-afb6-733299e925bb', 2, 7, 9, 'An earlier version gave a wrong price.', 'Ida Wells', '1888-03-02T00:00:00.000000Z', '2026-11-28T19:11:01.449068Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (1, 1, 5, 'unconfirmed', 'unchecked', 8, '2026-11-28T19:10:58.241035Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (2, 1, 6, 'confirmed', 'unchecked', 7, '2026-11-28T19:10:58.241035Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (3, 1, 7, 'confirmed', 'unchecked', 6, '2026-11-28T19:10:58.241035Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (4, 2, 5, 'unconfirmed', 'unchecked', 8, '2026-11-28T19:11:02.281638Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (5, 2, 6, 'confirmed', 'unchecked', 7, '2026-11-28T19:11:02.281638Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (6, 2, 7, 'refuted', 'unchecked', 9, '2026-11-28T19:11:02.281638Z', 'Ida Wells');
INSERT INTO signoffs (id, uid, claim_id, verdict_id, signed_by, signed_at, knows_identity, note, recorded_at, recorded_by) VALUES (1, '01a22391-4b6d-769e-b2b8-4b25b1bf29f5', 6, 7, 'Ethel Payne', '2026-11-28T19:10:54.307893Z', 1, 'Read the log.', '2026-11-28T19:10:54.307893Z', 'Ida Wells');
INSERT INTO losses (id, uid, appearance_id, revision_id, start, stop, recorded_at, recorded_by) VALUES (1, '01a22391-7b0c-743c-b9c7-a5434bddcc5a', 1, 2, 0, 24, '2026-11-28T19:11:06.329745Z', 'Ida Wells');
INSERT INTO losses (id, uid, appearance_id, revision_id, start, stop, recorded_at, recorded_by) VALUES (2, '01a22391-7b0c-743c-b9c7-a544c1364cb5', 2, 2, 19, 24, '2026-11-28T19:11:06.329745Z', 'Ida Wells');
INSERT INTO proposals (id, uid, revision_id, start, body, made_by, confidence, via_id, state, claim_id, decided_at, recorded_at, recorded_by) VALUES (1, '01a22391-7a91-75e0-b9a0-d63df1b3dc41', 1, 37, '{"content":[[37,54]],"cue":[],"mode":null,"source":{"spans":[[27,31]],"name":"Jacob Riis","kind":"person","role":null,"organization":null}}', 'rules', 500, NULL, 'skipped', NULL, '2026-11-28T19:11:06.329745Z', '2026-11-28T19:11:06.329745Z', 'Ida Wells');
INSERT INTO proposals (id, uid, revision_id, start, body, made_by, confidence, via_id, state, claim_id, decided_at, recorded_at, recorded_by) VALUES (2, '01a22391-7a91-75e0-b9a0-d63e8a5aff65', 1, 83, '{"content":[[83,92]],"cue":[],"mode":null,"source":null}', 'rules', 250, NULL, 'open', NULL, NULL, '2026-11-28T19:11:06.329745Z', 'Ida Wells');
INSERT INTO proposals (id, uid, revision_id, start, body, made_by, confidence, via_id, state, claim_id, decided_at, recorded_at, recorded_by) VALUES (3, '01a22391-7a91-75e0-b9a0-d63f5f4273f3', 1, 55, '{"content":[[55,81]],"cue":[],"mode":null,"source":{"spans":[[37,44]],"name":"whalers","kind":"collective","role":null,"organization":null}}', 'rules', 900, 1, 'accepted', 9, '2026-11-28T19:11:06.329745Z', '2026-11-28T19:11:06.329745Z', 'Ida Wells');
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
INSERT INTO merges (id, uid, ledger_uid, head_seq, head_hash, schema, recorded_at, recorded_by) VALUES (1, '01a22391-89a9-75f9-9258-2f7b5065b522', '01a22391-7eb8-72b6-99e6-012d7c1514f8', 9, '9d0465ce6d8b9c1973c5b85d1f7c9ed5650351010e8dd49a707776dc065f165c', '0005', '2026-11-28T19:11:10.044679Z', 'Ida Wells');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a22391-7eb8-72b6-99e6-012d7c1514f8', 1, '2026-11-28T19:11:08.234173Z', 'Ethel Payne', 'insert', 'sources', 1, '{"descriptor":null,"id":1,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Nellie Bly","name_key":"nellie bly","note":null,"recorded_at":"2026-11-28T19:11:08.234173Z","recorded_by":"Ethel Payne","uid":"01a22391-81d5-7133-9825-5d75ecebbc10"}', '6f33a5d16f718a55881bc85b822b118754b426e1bbd74c4045f207bc011dc36f');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a22391-7eb8-72b6-99e6-012d7c1514f8', 2, '2026-11-28T19:11:08.234173Z', 'Ethel Payne', 'insert', 'claims', 1, '{"fingerprint":"63a829c5846d42ffd298f044b351e590","id":1,"kind":null,"note":null,"recorded_at":"2026-11-28T19:11:08.234173Z","recorded_by":"Ethel Payne","story_id":null,"text":"The mill stood before the bridge.","uid":"01a22391-81e6-7416-93b3-1cb16434c7c6"}', '26f199559d1d5aa36e7dbccbefb0572ef8eeadc26f797caf5440f41c0ce4ae28');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a22391-7eb8-72b6-99e6-012d7c1514f8', 3, '2026-11-28T19:11:08.234173Z', 'Ethel Payne', 'insert', 'attributions', 1, '{"affiliation_id":null,"claim_id":1,"cue":null,"descriptor":null,"ground_rules":null,"id":1,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-28T19:11:08.234173Z","recorded_by":"Ethel Payne","said_on":null,"source_id":1,"uid":"01a22391-81e9-74dc-a0ea-d525a5a64049","via_id":null}', '9f8f644af9b94949c09c5d0652dbbc4492d699c350bc4dfa7fba3f14886bb16e');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a22391-7eb8-72b6-99e6-012d7c1514f8', 4, '2026-11-28T19:11:08.234173Z', 'Ethel Payne', 'insert', 'tags', 1, '{"id":1,"name":"bridge","recorded_at":"2026-11-28T19:11:08.234173Z","recorded_by":"Ethel Payne","uid":"01a22391-81ec-7413-9513-9118e512e462"}', '01359dc84c8d6055c62c950d55ffe4aa33fa48775a0f8a48d895a6a40361dcb0');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a22391-7eb8-72b6-99e6-012d7c1514f8', 5, '2026-11-28T19:11:08.234173Z', 'Ethel Payne', 'insert', 'claim_tags', 1, '{"claim_id":1,"id":1,"recorded_at":"2026-11-28T19:11:08.234173Z","recorded_by":"Ethel Payne","tag_id":1}', '0c2cab08c34fc8d9374c413d56640994f20ba18bf206981c1dabe48bd806872d');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a22391-7eb8-72b6-99e6-012d7c1514f8', 6, '2026-11-28T19:11:09.082523Z', 'Ethel Payne', 'insert', 'documents', 1, '{"archived_url":null,"id":1,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-28T19:11:09.082523Z","recorded_by":"Ethel Payne","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":null,"uid":"01a22391-8527-7033-b3f8-bda1eae27817","url":"https://example.org/mill"}', '599608de7e46db4b21e1f332eb6529704f715fb2cfe99c7a1b525561461aab54');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a22391-7eb8-72b6-99e6-012d7c1514f8', 7, '2026-11-28T19:11:09.082523Z', 'Ethel Payne', 'insert', 'evidence', 1, '{"claim_id":1,"contact":null,"document_id":1,"id":1,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-28T19:11:09.082523Z","recorded_by":"Ethel Payne","stance":"supports","target":"content","uid":"01a22391-852d-710f-a3c6-6f391da3dcc8","withdrawn_at":null,"withdrawn_because":null}', '58aaf21d16f747ffd55ba1dec69287328e62d813d03a2ae29db5f5de60f830c5');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a22391-7eb8-72b6-99e6-012d7c1514f8', 8, '2026-11-28T19:11:09.906444Z', 'Ethel Payne', 'insert', 'verdicts', 1, '{"because":"The deed is older.","check_after":null,"claim_id":1,"decided_at":"1888-05-01T00:00:00.000000Z","decided_by":"Ethel Payne","id":1,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-28T19:11:09.906444Z","recorded_by":"Ethel Payne","status":"confirmed","target":"content","uid":"01a22391-8883-74b8-a5df-8214d08c8bb3"}', '034fefb1aebdd9860ca6f1334ff2d196e57d46ee08824c473e043f6c7ad9ed12');
INSERT INTO merged_entries (ledger_uid, seq, written_at, written_by, act, table_name, row_id, content, hash) VALUES ('01a22391-7eb8-72b6-99e6-012d7c1514f8', 9, '2026-11-28T19:11:09.906444Z', 'Ethel Payne', 'insert', 'verdict_evidence', 1, '{"evidence_id":1,"id":1,"verdict_id":1}', '9d0465ce6d8b9c1973c5b85d1f7c9ed5650351010e8dd49a707776dc065f165c');
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
