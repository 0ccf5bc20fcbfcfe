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
	recorded_by TEXT NOT NULL, 
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
	recorded_by TEXT NOT NULL, 
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
CREATE TABLE standings (
	claim_id INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	attribution_status TEXT NOT NULL, 
	low INTEGER NOT NULL, 
	high INTEGER NOT NULL, 
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
INSERT INTO alembic_version (version_num) VALUES ('0002');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (1, '2026-11-24T11:35:04.286784Z', 'Ida Wells', 'insert', 'sources', 1, '{"descriptor":null,"id":1,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The World","name_key":"the world","note":null,"recorded_at":"2026-11-24T11:35:04.286784Z","recorded_by":"Ida Wells","uid":"01a20d56-8760-7755-980a-236189f3581e"}', '7139d3726964531adefef6fa37b75f71d960c490ae0b1fcbfe9c0dac2433927d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (2, '2026-11-24T11:35:04.286784Z', 'Ida Wells', 'insert', 'stories', 1, '{"byline":null,"id":1,"published_on":"1887-10","publisher_id":1,"recorded_at":"2026-11-24T11:35:04.286784Z","recorded_by":"Ida Wells","slug":"lights","title":"Lights on the river","uid":"01a20d56-876f-7775-abe0-32d166a87e02","url":null}', '76cf7023c1619d983b1225ced4cb294a795ef9b6c1aeb9039a5938c85a4a66d3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (3, '2026-11-24T11:35:04.787761Z', 'Ida Wells', 'insert', 'sources', 2, '{"descriptor":null,"id":2,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Nellie Bly","name_key":"nellie bly","note":null,"recorded_at":"2026-11-24T11:35:04.787761Z","recorded_by":"Ida Wells","uid":"01a20d56-895c-76e2-9d24-d5726429bb16"}', 'db40e19709f36ad4c3ac6da55db5c22920d68086753e9fb7c3811dea1a088c86');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (4, '2026-11-24T11:35:04.787761Z', 'Ida Wells', 'insert', 'claims', 1, '{"fingerprint":"37a6c850618e754fc11fd4640e415a03","id":1,"kind":"numerical","note":null,"recorded_at":"2026-11-24T11:35:04.787761Z","recorded_by":"Ida Wells","story_id":1,"text":"Nine lamps burn on the bridge.","uid":"01a20d56-8963-73a5-8815-4131fab08e46"}', 'b62ac1949bfe36bc0eeaa36ed2ef82af780153000e241315e049702aedfa8558');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (5, '2026-11-24T11:35:04.787761Z', 'Ida Wells', 'insert', 'attributions', 1, '{"affiliation_id":null,"claim_id":1,"cue":"wrote","descriptor":null,"ground_rules":null,"id":1,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T11:35:04.787761Z","recorded_by":"Ida Wells","said_on":null,"source_id":2,"uid":"01a20d56-8964-72f5-82a8-d8626b8263fc","via_id":null}', '0ed8e819a3b2c9aedcc5700e0bc108e9cdff9c1460fac8bb888a90323d68e45f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (6, '2026-11-24T11:35:04.787761Z', 'Ida Wells', 'insert', 'tags', 1, '{"id":1,"name":"bridge","recorded_at":"2026-11-24T11:35:04.787761Z","recorded_by":"Ida Wells","uid":"01a20d56-8965-7431-9feb-d3c797237abd"}', '60f4c7c1f729bd9e4e4f8ecab5384510290c70885ed40d9d974f859ab941270e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (7, '2026-11-24T11:35:04.787761Z', 'Ida Wells', 'insert', 'claim_tags', 1, '{"claim_id":1,"id":1,"recorded_at":"2026-11-24T11:35:04.787761Z","recorded_by":"Ida Wells","tag_id":1}', '2fc5157c6cfb1830fc1f5ee741b9895c32154b542904f0ea9b7605a76ba2ce08');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (8, '2026-11-24T11:35:05.133983Z', 'Ida Wells', 'insert', 'sources', 3, '{"descriptor":"a lamplighter","id":3,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a lamplighter","note":null,"recorded_at":"2026-11-24T11:35:05.133983Z","recorded_by":"Ida Wells","uid":"01a20d56-8ab6-765d-aa06-db26f8d1a041"}', '72b1d029df7440551de5d27e14b78d18430542e6f65b8ad4fa94fa071daacad2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (9, '2026-11-24T11:35:05.133983Z', 'Ida Wells', 'insert', 'claims', 2, '{"fingerprint":"2b6bbcf49d2b5fdbff69a17540ad9450","id":2,"kind":null,"note":null,"recorded_at":"2026-11-24T11:35:05.133983Z","recorded_by":"Ida Wells","story_id":1,"text":"The tenth lamp was stolen.","uid":"01a20d56-8ac0-77dd-9f15-4b42385eb10e"}', 'cb207f2bcb6f5c95a7329d56864545a8a83ca1348f9e85b07419463d28aa1da9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (10, '2026-11-24T11:35:05.133983Z', 'Ida Wells', 'insert', 'attributions', 2, '{"affiliation_id":null,"claim_id":2,"cue":null,"descriptor":null,"ground_rules":null,"id":2,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T11:35:05.133983Z","recorded_by":"Ida Wells","said_on":null,"source_id":2,"uid":"01a20d56-8ac0-77dd-9f15-4b43b1df9a28","via_id":null}', 'd6ec719d8957c7070b933dc9dd9192d8693c2779a374d8b9c76991378fd3f1e9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (11, '2026-11-24T11:35:05.133983Z', 'Ida Wells', 'insert', 'attributions', 3, '{"affiliation_id":null,"claim_id":2,"cue":null,"descriptor":"a lamplighter","ground_rules":null,"id":3,"knowledge":"unknown","mode":"direct","quote":"stolen","recorded_at":"2026-11-24T11:35:05.133983Z","recorded_by":"Ida Wells","said_on":null,"source_id":3,"uid":"01a20d56-8ac1-7390-85da-70870259e963","via_id":2}', '29bf1d556de679ec8373184f34018bdf98de60b9a6b18aebe62f21128a657bfc');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (12, '2026-11-24T11:35:05.481522Z', 'Ida Wells', 'insert', 'claims', 3, '{"fingerprint":"08e7fd23bbe7ef3bab9669e8fea5f8a3","id":3,"kind":null,"note":null,"recorded_at":"2026-11-24T11:35:05.481522Z","recorded_by":"Ida Wells","story_id":1,"text":"The bridge is older than the mill.","uid":"01a20d56-8c0e-73b7-954c-f9f11431f7fd"}', '9ab29fe7fdf833a88b65551990848ee5c150c6ded5b026fa4b7fa5dd95bdffff');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (13, '2026-11-24T11:35:05.808738Z', 'Ida Wells', 'insert', 'sources', 4, '{"descriptor":null,"id":4,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Mill","name_key":"the mill","note":null,"recorded_at":"2026-11-24T11:35:05.808738Z","recorded_by":"Ida Wells","uid":"01a20d56-8d56-72a6-bffe-b16c79132e5f"}', '53c5054cabb14883261baf2fcf1ec643764891f21b6b8a093429e423879e4b17');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (14, '2026-11-24T11:35:05.808738Z', 'Ida Wells', 'insert', 'sources', 5, '{"descriptor":null,"id":5,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Bridge","name_key":"the bridge","note":null,"recorded_at":"2026-11-24T11:35:05.808738Z","recorded_by":"Ida Wells","uid":"01a20d56-8d5c-7542-b31c-8a2fa1f16b5e"}', 'c954fa9d05d1d28ca507f4cc3a1b7a35f39beefcc91d6ce75709fc21eeedbcf2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (15, '2026-11-24T11:35:05.808738Z', 'Ida Wells', 'insert', 'affiliations', 1, '{"id":1,"organization_id":5,"recorded_at":"2026-11-24T11:35:05.808738Z","recorded_by":"Ida Wells","relation":"belongs_to","role":"owner","source_id":4,"tenure":"present","uid":"01a20d56-8d60-701d-a711-5c4cfefc02c3","valid_from":null,"valid_until":null}', '0fb22d4c6998b1b8c640e76e5657fe1157ddf4011c402c76868805c0cc5c4b74');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (16, '2026-11-24T11:35:05.808738Z', 'Ida Wells', 'insert', 'claims', 4, '{"fingerprint":"3ae0e4d42dfb4d5a89dfd1791768fc6c","id":4,"kind":null,"note":null,"recorded_at":"2026-11-24T11:35:05.808738Z","recorded_by":"Ida Wells","story_id":null,"text":"There are ten lamps on the bridge.","uid":"01a20d56-8d66-7076-8bea-ca661fe32a09"}', 'c53c72c2d125abfb6695e1ecb8196b63ed26eed5056ed2d198260132bfaf512b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (17, '2026-11-24T11:35:05.808738Z', 'Ida Wells', 'insert', 'attributions', 4, '{"affiliation_id":1,"claim_id":4,"cue":null,"descriptor":null,"ground_rules":null,"id":4,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T11:35:05.808738Z","recorded_by":"Ida Wells","said_on":null,"source_id":4,"uid":"01a20d56-8d67-7502-9dc6-558c89f2ae73","via_id":null}', '1d71693a6f9e7ba2feb76fee4244f95dcdabdf80b566dd862853546f6133decd');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (18, '2026-11-24T11:35:06.148606Z', 'Ida Wells', 'insert', 'documents', 1, '{"archived_url":null,"id":1,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T11:35:06.148606Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":null,"uid":"01a20d56-8eaa-7472-b374-75e4c8568f8c","url":"https://example.org/lamps"}', '83d074bd9829d42f252f13d178e682fcb8f3198b9ceb11ed4a68fedbf053ba27');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (19, '2026-11-24T11:35:06.148606Z', 'Ida Wells', 'insert', 'evidence', 1, '{"claim_id":1,"contact":null,"document_id":1,"id":1,"information":"primary","locator":null,"note":null,"recorded_at":"2026-11-24T11:35:06.148606Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d56-8eac-706d-a1d6-f32fbbcf94d5","withdrawn_at":null,"withdrawn_because":null}', 'b96285a09efd4dcf9e336cc2edd5d97c02aff94528b4466756c7c93f59e60b96');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (20, '2026-11-24T11:35:06.481746Z', 'Ida Wells', 'insert', 'evidence', 2, '{"claim_id":4,"contact":null,"document_id":null,"id":2,"information":"undetermined","locator":null,"note":"The tenth hook is empty.","recorded_at":"2026-11-24T11:35:06.481746Z","recorded_by":"Ida Wells","stance":"refutes","target":"content","uid":"01a20d56-9011-7754-a8d9-44a1198dc381","withdrawn_at":null,"withdrawn_because":null}', '25049bc4a68fd05630db8ed5563b625f6e13ba9957da2b909db6e79171a39e5a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (21, '2026-11-24T11:35:06.870902Z', 'Ida Wells', 'insert', 'verdicts', 1, '{"because":"I counted them.","check_after":null,"claim_id":1,"decided_at":"1887-10-09T00:00:00.000000Z","decided_by":"Ida Wells","id":1,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T11:35:06.870902Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a20d56-9189-772a-be36-7ab44541ba90"}', '328c40150f058faf512babb39946b64ec288bb85b170f67f77a2c3b1bcbe546b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (22, '2026-11-24T11:35:06.870902Z', 'Ida Wells', 'insert', 'verdict_evidence', 1, '{"evidence_id":1,"id":1,"verdict_id":1}', 'bc46837938bf3df37905de0995295d53bc88f8b5ebfeaa0e5d2aee955f6487c3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (23, '2026-11-24T11:35:07.229296Z', 'Ida Wells', 'insert', 'verdicts', 2, '{"because":"One hook is empty.","check_after":null,"claim_id":4,"decided_at":"1887-10-09T00:00:00.000000Z","decided_by":"Ida Wells","id":2,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T11:35:07.229296Z","recorded_by":"Ida Wells","status":"refuted","target":"content","uid":"01a20d56-92e3-7665-88d5-c84da65aa07a"}', '5071b2b3517afe87d084ed7ba0aa862178e2e9bfa3bfe6a74aebeb6f43c5eff1');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (24, '2026-11-24T11:35:07.229296Z', 'Ida Wells', 'insert', 'verdict_evidence', 2, '{"evidence_id":2,"id":2,"verdict_id":2}', '80c04f8176375b7613a4840dfb0d79a0ce15403cee8e9ec601e3bdb4c7075fcf');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (25, '2026-11-24T11:35:07.625035Z', 'Ida Wells', 'insert', 'verdicts', 3, '{"because":"It is her column.","check_after":null,"claim_id":1,"decided_at":"2026-11-24T11:35:07.625035Z","decided_by":"Ida Wells","id":3,"override_reason":"I hold the paper.","policy_id":null,"recorded_at":"2026-11-24T11:35:07.625035Z","recorded_by":"Ida Wells","status":"confirmed","target":"attribution","uid":"01a20d56-946c-76b6-aee7-14c2c3faa582"}', '4dcd57f8079b0ed919287a393fc12ee2a1d275a6b9e258bf6725c70fce543b7f');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (26, '2026-11-24T11:35:07.976595Z', 'Ida Wells', 'insert', 'verdicts', 4, '{"because":"The lamp may be at the smith''s.","check_after":null,"claim_id":4,"decided_at":"2026-11-24T11:35:07.976595Z","decided_by":"Ida Wells","id":4,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T11:35:07.976595Z","recorded_by":"Ida Wells","status":"unchecked","target":"content","uid":"01a20d56-95cb-74c4-aae1-185a59cb07a2"}', '2150f46c0ab6d58f52be2af1f6342d82071f2ea961c3a382e3c76c92cabfee32');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (27, '2026-11-24T11:35:08.312202Z', 'Ida Wells', 'insert', 'verdicts', 5, '{"because":"The paragraph was cut.","check_after":null,"claim_id":3,"decided_at":"2026-11-24T11:35:08.312202Z","decided_by":"Ida Wells","id":5,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T11:35:08.312202Z","recorded_by":"Ida Wells","status":"withdrawn","target":"content","uid":"01a20d56-971c-73e6-b4c1-4fcfb104c764"}', 'd02a640e908bf0d4f8af1612e13b354d58aaba67b31c7f729e0afd85d1819ccb');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (28, '2026-11-24T11:35:08.651210Z', 'Ida Wells', 'insert', 'links', 1, '{"claim_id":4,"id":1,"kind":"contradicts","note":null,"other_id":1,"recorded_at":"2026-11-24T11:35:08.651210Z","recorded_by":"Ida Wells","uid":"01a20d56-986d-70a8-bb25-476054c1a4e8"}', 'd93bb0dc58957a1f27880bb5750f48a6d69648332c0483d31b16cc4b37b6ae99');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (29, '2026-11-24T11:35:08.982268Z', 'Ida Wells', 'insert', 'stories', 2, '{"byline":"Nellie Bly","id":2,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T11:35:08.982268Z","recorded_by":"Ida Wells","slug":"oil","title":"Oil for the lamps","uid":"01a20d56-99b7-71f5-9366-0396eeb8d4a8","url":"https://example.org/oil"}', '5d8bb4e70a186b01392ee2932c18bcfbb53b3c249324f1ac6610dd478be1b3a9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (30, '2026-11-24T11:35:08.982268Z', 'Ida Wells', 'insert', 'revisions', 1, '{"id":1,"number":1,"recorded_at":"2026-11-24T11:35:08.982268Z","recorded_by":"Ida Wells","sha256":"2efd6a06da3d8389601b5129010b41b56027d5859b7721df7a8999237a35fe4e","story_id":2,"text":"The oil comes from abroad. The oil is whale oil, and a barrel costs nine dollars.","uid":"01a20d56-99b8-7128-aaa6-e1bb40650e81"}', '0e06222a4a2c6c2498c06846534336545b2ed49ff1668aa74d2403f536c6a16b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (31, '2026-11-24T11:35:09.266570Z', 'Ida Wells', 'insert', 'sources', 6, '{"descriptor":null,"id":6,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Bly, N.","name_key":"bly, n","note":"As the masthead has her.","recorded_at":"2026-11-24T11:35:09.266570Z","recorded_by":"Ida Wells","uid":"01a20d56-9ad3-76aa-9d77-18f266e3d18f"}', '2a63836d4624e1e2869764036cca8ef8936bc4317fc08891b00c7b44e344a973');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (32, '2026-11-24T11:35:09.585722Z', 'Ida Wells', 'change', 'sources', 6, '{"descriptor":null,"id":6,"kind":"person","merged_at":"2026-11-24T11:35:09.585722Z","merged_into_id":2,"name":"Bly, N.","name_key":"bly, n","note":"As the masthead has her.","recorded_at":"2026-11-24T11:35:09.266570Z","recorded_by":"Ida Wells","uid":"01a20d56-9ad3-76aa-9d77-18f266e3d18f"}', '5d4b20cc81840edb5b885103a683fb4cac5a94ebf6620cbc6bf8b1d167f3e295');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (33, '2026-11-24T11:35:09.960561Z', 'Ida Wells', 'insert', 'sources', 7, '{"descriptor":null,"id":7,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Press Company","name_key":"the press company","note":null,"recorded_at":"2026-11-24T11:35:09.960561Z","recorded_by":"Ida Wells","uid":"01a20d56-9d8e-769d-b0c6-a52c0d6eec3f"}', '57635f63f1c6b11571bbdb7a8be61f277a00e8ab5399e73e11a2f0d7a1a628e1');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (34, '2026-11-24T11:35:09.960561Z', 'Ida Wells', 'insert', 'affiliations', 2, '{"id":2,"organization_id":7,"recorded_at":"2026-11-24T11:35:09.960561Z","recorded_by":"Ida Wells","relation":"owned_by","role":null,"source_id":1,"tenure":"unknown","uid":"01a20d56-9d95-70ca-82fd-fc7b6471b42a","valid_from":"1883-05-10","valid_until":"1931"}', '105721e2c03ca19f70473990fb64d576f33d67451985e94bf391378ae1db0bc1');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (35, '2026-11-24T11:35:10.295805Z', 'Ida Wells', 'insert', 'sources', 8, '{"descriptor":"a carter","id":8,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a carter","note":null,"recorded_at":"2026-11-24T11:35:10.295805Z","recorded_by":"Ida Wells","uid":"01a20d56-9edf-72bd-bbdd-814f32ec5d9e"}', '5407d2eaff9f4fa61fc1c000725d775da7931d31eb1f3929b0055af7410ad9a7');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (36, '2026-11-24T11:35:10.295805Z', 'Ida Wells', 'insert', 'claims', 5, '{"fingerprint":"2104e40b6d1f2b1ae2a67841b66e11fe","id":5,"kind":null,"note":null,"recorded_at":"2026-11-24T11:35:10.295805Z","recorded_by":"Ida Wells","story_id":2,"text":"The oil comes from abroad.","uid":"01a20d56-9ee7-73c5-9343-9c8d8a46e686"}', '5176c293dd1eb181e0721e68438e5a96c412caf3e1e4076e3b4230babfe2edda');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (37, '2026-11-24T11:35:10.295805Z', 'Ida Wells', 'insert', 'attributions', 5, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a carter","ground_rules":null,"id":5,"knowledge":"first_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T11:35:10.295805Z","recorded_by":"Ida Wells","said_on":"1887-11","source_id":8,"uid":"01a20d56-9ee8-71d0-9cd5-4f894346a8c6","via_id":null}', '019dab40b3d50dba25c270eb9a67ca8ce80d5fe46e89d10235c9825d1267069d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (38, '2026-11-24T11:35:10.643214Z', 'Ida Wells', 'insert', 'sources', 9, '{"descriptor":"a porter","id":9,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a porter","note":null,"recorded_at":"2026-11-24T11:35:10.643214Z","recorded_by":"Ida Wells","uid":"01a20d56-a038-7333-bc8e-f8c2cf5f1961"}', 'ed17ced12e5ce319fb710425effd63f55d4e847b968df126f0e24e5567028634');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (39, '2026-11-24T11:35:10.643214Z', 'Ida Wells', 'insert', 'attributions', 6, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a porter","ground_rules":"background","id":6,"knowledge":"first_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T11:35:10.643214Z","recorded_by":"Ida Wells","said_on":null,"source_id":9,"uid":"01a20d56-a04f-763e-8678-b94891901893","via_id":null}', '2708de29f749c2ec98821c5e632d68a5ffd7d2e20b6ae46f318fc38c9465a197');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (40, '2026-11-24T11:35:11.032164Z', 'Ida Wells', 'insert', 'sources', 10, '{"descriptor":"a boatman","id":10,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a boatman","note":null,"recorded_at":"2026-11-24T11:35:11.032164Z","recorded_by":"Ida Wells","uid":"01a20d56-a1bc-768c-9e2d-6166d076a631"}', 'a4a5dc2bdcc6698966d1d2722adab833d7f0295387b5f64e0699383ee82475e5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (41, '2026-11-24T11:35:11.032164Z', 'Ida Wells', 'insert', 'attributions', 7, '{"affiliation_id":null,"claim_id":5,"cue":null,"descriptor":"a boatman","ground_rules":null,"id":7,"knowledge":"second_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T11:35:11.032164Z","recorded_by":"Ida Wells","said_on":null,"source_id":10,"uid":"01a20d56-a1d5-76a6-8d4f-dda4efd6a4c5","via_id":null}', '6a0c138726a89793f05edfcd6fbd9f5e203eb29ad90cc05d030a20f30d5fe37d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (42, '2026-11-24T11:35:11.382801Z', 'Ida Wells', 'insert', 'sources', 11, '{"descriptor":null,"id":11,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Jacob Riis","name_key":"jacob riis","note":null,"recorded_at":"2026-11-24T11:35:11.382801Z","recorded_by":"Ida Wells","uid":"01a20d56-a31f-7507-ba95-7c41c00a5bff"}', '0fd3b43ef6eeb8b8909a30edd31e11b4756a934e2a0186c6224196fd4512d3ed');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (43, '2026-11-24T11:35:11.382801Z', 'Ida Wells', 'insert', 'claims', 6, '{"fingerprint":"7d93e201b2d5516d144a01f4fbd271f1","id":6,"kind":null,"note":null,"recorded_at":"2026-11-24T11:35:11.382801Z","recorded_by":"Ida Wells","story_id":2,"text":"The oil is whale oil.","uid":"01a20d56-a326-75d5-ab29-b2d5aaf7adb5"}', 'aace64e536707e2787bdd7f0ff7749b7fe47750e342bbd82ed5f9714f67109da');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (44, '2026-11-24T11:35:11.382801Z', 'Ida Wells', 'insert', 'attributions', 8, '{"affiliation_id":null,"claim_id":6,"cue":null,"descriptor":null,"ground_rules":null,"id":8,"knowledge":"first_hand","mode":"mixed","quote":"whale oil","recorded_at":"2026-11-24T11:35:11.382801Z","recorded_by":"Ida Wells","said_on":null,"source_id":11,"uid":"01a20d56-a327-71e0-899a-e3faabfbb3bc","via_id":null}', '53249df21bf485a413423cb354152aa9a11dc0a75a331064bb5dc91eb6b0c418');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (45, '2026-11-24T11:35:11.725474Z', 'Ida Wells', 'insert', 'claims', 7, '{"fingerprint":"89a116bac09d044ab545e837b9370ec1","id":7,"kind":"numerical","note":null,"recorded_at":"2026-11-24T11:35:11.725474Z","recorded_by":"Ida Wells","story_id":2,"text":"A barrel costs nine dollars.","uid":"01a20d56-a471-7206-8dcc-cbd905105780"}', '0b3224663c5379dad3d19d9bd0d40e255f7e8d989b44845acc583f3dac8a95ad');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (46, '2026-11-24T11:35:12.046583Z', 'Ida Wells', 'insert', 'sources', 12, '{"descriptor":null,"id":12,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Sun","name_key":"the sun","note":null,"recorded_at":"2026-11-24T11:35:12.046583Z","recorded_by":"Ida Wells","uid":"01a20d56-a5b4-70ee-93c1-aab1b77ad8fe"}', '737c7f6114ea282a27907e003531b430cede7bdf6596178dda77639e25828fd0');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (47, '2026-11-24T11:35:12.046583Z', 'Ida Wells', 'insert', 'claims', 8, '{"fingerprint":"b3123b533c14e01e3df0ad33d8e8f68a","id":8,"kind":null,"note":null,"recorded_at":"2026-11-24T11:35:12.046583Z","recorded_by":"Ida Wells","story_id":null,"text":"Nobody saw the barrels.","uid":"01a20d56-a5bd-745a-94d0-a71b71b447bd"}', 'cb326c14d7d9454f6e03b67cb8a46bd390d6373fc1d45a7c1c05c72376d9a94a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (48, '2026-11-24T11:35:12.046583Z', 'Ida Wells', 'insert', 'attributions', 9, '{"affiliation_id":null,"claim_id":8,"cue":null,"descriptor":null,"ground_rules":null,"id":9,"knowledge":"second_hand","mode":"indirect","quote":null,"recorded_at":"2026-11-24T11:35:12.046583Z","recorded_by":"Ida Wells","said_on":null,"source_id":12,"uid":"01a20d56-a5be-72af-be6b-da3435f7cafb","via_id":null}', 'ad093cf67ef906d816ebe2def7d51f18bfc44b5a1f0f1f5a4a5f86a4c6168810');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (49, '2026-11-24T11:35:12.406941Z', 'Ida Wells', 'insert', 'identities', 1, '{"because":"The carter carried for the porter, who is himself.","id":1,"identity":"same","other_id":9,"recorded_at":"2026-11-24T11:35:12.406941Z","recorded_by":"Ida Wells","source_id":8,"uid":"01a20d56-a725-77a2-b28e-2372c55b88a4"}', '455c0a89ef214f59ff622f33e00d525c5eb7bd61cf18ef6f8b8cfef4b8f081c6');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (50, '2026-11-24T11:35:12.898677Z', 'Ida Wells', 'insert', 'identities', 2, '{"because":"They were seen side by side.","id":2,"identity":"different","other_id":10,"recorded_at":"2026-11-24T11:35:12.898677Z","recorded_by":"Ida Wells","source_id":8,"uid":"01a20d56-a90a-7797-afa5-917e5d504646"}', '64bab9857b09b607019299f1f75162cac8558a71eaccd70ab1d2a1861e578741');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (51, '2026-11-24T11:35:13.313329Z', 'Ida Wells', 'insert', 'identities', 3, '{"because":"Nobody could tell.","id":3,"identity":"unknown","other_id":10,"recorded_at":"2026-11-24T11:35:13.313329Z","recorded_by":"Ida Wells","source_id":9,"uid":"01a20d56-aab1-70cc-b013-b23f960e3c39"}', 'ae29d11c5a643008bdf046e721c71327996fa585a847d5906fe5df8722f783a9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (52, '2026-11-24T11:35:13.840541Z', 'Ida Wells', 'insert', 'source_ratings', 1, '{"because":"Two of three held.","id":1,"rated_at":"1888-01-01T00:00:00.000000Z","recorded_at":"2026-11-24T11:35:13.840541Z","recorded_by":"Ida Wells","reliability":"B","source_id":11,"uid":"01a20d56-acbb-704c-b460-3390d5ef431b"}', '021a23b8a28492b439a034884d3ed0c5c67776d9e0f12b2f129c2a3f32af2ef3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (53, '2026-11-24T11:35:14.382135Z', 'Ida Wells', 'insert', 'discredits', 1, '{"because":"It made up a talk.","id":1,"lifted_at":null,"lifted_because":null,"recorded_at":"2026-11-24T11:35:14.382135Z","recorded_by":"Ida Wells","source_id":12,"uid":"01a20d56-aed5-7389-9eb5-173d7a936973","valid_from":"1887"}', '31222c4fc66db55d4dd5f640904f27a05441643214ea98bb2cb795a95068a20a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (54, '2026-11-24T11:35:14.816005Z', 'Ida Wells', 'insert', 'discredits', 2, '{"because":"It was thought to lie.","id":2,"lifted_at":null,"lifted_because":null,"recorded_at":"2026-11-24T11:35:14.816005Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20d56-b088-732d-a43b-b0dfe74ece73","valid_from":null}', '40d451f8b98d21a1db5a4aab509aa5feb5468bc7d5a13baabc943896b98a08a9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (55, '2026-11-24T11:35:15.212505Z', 'Ida Wells', 'change', 'discredits', 2, '{"because":"It was thought to lie.","id":2,"lifted_at":"2026-11-24T11:35:15.212505Z","lifted_because":"It did not.","recorded_at":"2026-11-24T11:35:14.816005Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20d56-b088-732d-a43b-b0dfe74ece73","valid_from":null}', '6050a8ebaf62b2c0ee041fbe3ce17c297b2123164beefda81043c904c7bd172b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (56, '2026-11-24T11:35:15.596407Z', 'Ida Wells', 'insert', 'documents', 2, '{"archived_url":null,"id":2,"original":1,"path":null,"published_on":"1887-11","publisher_id":null,"recorded_at":"2026-11-24T11:35:15.596407Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The harbour log","uid":"01a20d56-b392-74ab-85ca-b166fe43c93a","url":"https://example.org/harbour-log"}', '97e37ab146c009a907042c271cbdbfcf771641b4768b4d9c327605bdae8f8c96');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (57, '2026-11-24T11:35:16.147523Z', 'Ida Wells', 'insert', 'documents', 3, '{"archived_url":null,"id":3,"original":0,"path":null,"published_on":null,"publisher_id":7,"recorded_at":"2026-11-24T11:35:16.147523Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The wire","uid":"01a20d56-b5c2-72dd-968a-ca61b2ebac2a","url":"https://example.org/wire"}', '7a7812b9e4ca57fdfda1c2a4742e0b98dab0f3efc0e5f5ca727856db97e39d2a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (58, '2026-11-24T11:35:16.559822Z', 'Ida Wells', 'insert', 'documents', 4, '{"archived_url":null,"id":4,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T11:35:16.559822Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The almanac","uid":"01a20d56-b751-714a-8ebc-2bae0c51780f","url":null}', '392ceb139d1a40163e4a3cf55ba79ba6b207a6dae20140f02472f4addee43586');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (59, '2026-11-24T11:35:16.887468Z', 'Ida Wells', 'insert', 'documents', 5, '{"archived_url":null,"id":5,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T11:35:16.887468Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":"The lamp book","uid":"01a20d56-b898-719c-b962-112526ead49f","url":null}', '7980a2fae0fb9d873f6c9cae848c4779cdbbc50a71dbc24f434a3931a88bd647');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (60, '2026-11-24T11:35:17.214477Z', 'Ida Wells', 'insert', 'documents', 6, '{"archived_url":null,"id":6,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T11:35:17.214477Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":2,"title":"Oil, as we had it","uid":"01a20d56-b9e3-72ac-9d20-e74fbaa54c40","url":"https://example.org/oil-story"}', '9a9fb516e4f06df4c5089689650b3d2498d0ab0d713c36501d5e23bb5ee68ce8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (61, '2026-11-24T11:35:17.538842Z', 'Ida Wells', 'insert', 'derivations', 1, '{"document_id":3,"id":1,"kind":"primary_source","note":"It names the log.","origin_id":2,"recorded_at":"2026-11-24T11:35:17.538842Z","recorded_by":"Ida Wells","uid":"01a20d56-bb29-764e-81a4-24dcffddb33e"}', '352126d5d18dbaf00d5cd86f7c3c13d10927c5e50fb3a57852f490b2770a3da6');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (62, '2026-11-24T11:35:17.860303Z', 'Ida Wells', 'insert', 'derivations', 2, '{"document_id":4,"id":2,"kind":"quoted_from","note":null,"origin_id":5,"recorded_at":"2026-11-24T11:35:17.860303Z","recorded_by":"Ida Wells","uid":"01a20d56-bc6b-7446-a3d2-fef5c7b0868f"}', '9dbf26398e7d96e768ac66063112c80ca4f41ae517a77c53e55801636fb2659c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (63, '2026-11-24T11:35:18.182585Z', 'Ida Wells', 'insert', 'derivations', 3, '{"document_id":5,"id":3,"kind":"derived_from","note":null,"origin_id":4,"recorded_at":"2026-11-24T11:35:18.182585Z","recorded_by":"Ida Wells","uid":"01a20d56-bdad-70b3-aeae-77b4e0b6ce76"}', 'dd74f542004f8689bcdaec21976911674495f46fd4cd893ccbb1f6a5f459d479');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (64, '2026-11-24T11:35:18.542724Z', 'Ida Wells', 'insert', 'derivations', 4, '{"document_id":5,"id":4,"kind":"revision_of","note":null,"origin_id":3,"recorded_at":"2026-11-24T11:35:18.542724Z","recorded_by":"Ida Wells","uid":"01a20d56-bf1f-7400-9c1c-c4732b9815d6"}', '641f19cd48ad158fe3108d0ec607112542d20abd37b6c9d0c1228159194ed0b9');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (65, '2026-11-24T11:35:19.013612Z', 'Ida Wells', 'insert', 'evidence', 3, '{"claim_id":6,"contact":null,"document_id":3,"id":3,"information":"undetermined","locator":"p. 4","note":null,"recorded_at":"2026-11-24T11:35:19.013612Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d56-c0f0-70f6-aed8-2d8f9bf4b750","withdrawn_at":null,"withdrawn_because":null}', 'e02f5a37acc6555e08f0beea9edc18bb05cf608e3bf708d4978280cf39801d50');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (66, '2026-11-24T11:35:19.633999Z', 'Ida Wells', 'insert', 'evidence', 4, '{"claim_id":6,"contact":null,"document_id":4,"id":4,"information":"secondary","locator":null,"note":null,"recorded_at":"2026-11-24T11:35:19.633999Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d56-c360-7594-88d9-3148ac3fe6bf","withdrawn_at":null,"withdrawn_because":null}', '91a7a778115b5dbd183002fd2c1f43dc2bf0eae84563129ae1ef88197ebd7b8d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (67, '2026-11-24T11:35:20.177345Z', 'Ida Wells', 'insert', 'evidence', 5, '{"claim_id":6,"contact":"call to the harbour office","document_id":null,"id":5,"information":"undetermined","locator":null,"note":"They have his letter.","recorded_at":"2026-11-24T11:35:20.177345Z","recorded_by":"Ida Wells","stance":"context","target":"attribution","uid":"01a20d56-c57c-73ca-8345-11b96041a5fa","withdrawn_at":null,"withdrawn_because":null}', '96ce5e51b783201ddf8382bdbceb6c5b08d2674cddfcddebd31810724ec7426d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (68, '2026-11-24T11:35:20.799815Z', 'Ida Wells', 'insert', 'evidence', 6, '{"claim_id":7,"contact":null,"document_id":5,"id":6,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-24T11:35:20.799815Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d56-c7eb-720d-83ae-66b83407eae9","withdrawn_at":null,"withdrawn_because":null}', '5c067fbd286915c8711f0fa435bbe85450eb45ac5edc40debbd3269f8bb9d426');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (69, '2026-11-24T11:35:21.243843Z', 'Ida Wells', 'insert', 'evidence', 7, '{"claim_id":7,"contact":null,"document_id":null,"id":7,"information":"primary","locator":null,"note":"A bill for nine dollars.","recorded_at":"2026-11-24T11:35:21.243843Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d56-c9a4-76d6-9d04-74c2c3c426de","withdrawn_at":null,"withdrawn_because":null}', '7a258a1fc9cef2341967ab1f430f08b873c87732521395b8c6e9319bd306e666');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (70, '2026-11-24T11:35:21.777325Z', 'Ida Wells', 'insert', 'evidence', 8, '{"claim_id":8,"contact":null,"document_id":4,"id":8,"information":"undetermined","locator":null,"note":null,"recorded_at":"2026-11-24T11:35:21.777325Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d56-cbc8-7512-b44c-9a6885d21e2e","withdrawn_at":null,"withdrawn_because":null}', 'aa8a0ee0fe858ce905bd1586fef58d4ea00a28f7b89189eba1c5ff78034c0ffd');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (71, '2026-11-24T11:35:22.207606Z', 'Ida Wells', 'insert', 'policies', 1, '{"because":"To begin with.","evidence":1,"id":1,"name":"evidence","named":0,"one_house":1,"origins":0,"primary_document":0,"recorded_at":"2026-11-24T11:35:22.207606Z","recorded_by":"Ida Wells","second_person":0,"uid":"01a20d56-cd61-7786-bdac-45dd3523a9d2"}', '6668a36b78ff0528c3d4f589a29f884f17b509c3f1cbee1d731d9797cf2ce311');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (72, '2026-11-24T11:35:22.597563Z', 'Ida Wells', 'insert', 'verdicts', 6, '{"because":"The bill says so.","check_after":"1888-06","claim_id":7,"decided_at":"1887-12-01T00:00:00.000000Z","decided_by":"Ida Wells","id":6,"override_reason":null,"policy_id":1,"recorded_at":"2026-11-24T11:35:22.597563Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a20d56-cf02-7105-ba04-fc42dadc2634"}', '8c659cbc92f351a987d3a60d05fcef401e2eae6e3db1bd6df50e3dc992f6307c');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (73, '2026-11-24T11:35:22.597563Z', 'Ida Wells', 'insert', 'verdict_evidence', 3, '{"evidence_id":7,"id":3,"verdict_id":6}', 'b44dafbc805feca8dd67af7a8c50625b54f417064483b89de1fb05e23db6e4f5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (74, '2026-11-24T11:35:23.090871Z', 'Ida Wells', 'insert', 'policies', 2, '{"because":"The editors agreed on it.","evidence":1,"id":2,"name":"two-source","named":0,"one_house":1,"origins":2,"primary_document":1,"recorded_at":"2026-11-24T11:35:23.090871Z","recorded_by":"Ida Wells","second_person":0,"uid":"01a20d56-d0d4-7202-89e1-b914cfd55544"}', 'f957bc7178c240dcb796193542bc4ac0fd79e801dd1e2829e7622c3502636e14');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (75, '2026-11-24T11:35:23.464182Z', 'Ida Wells', 'insert', 'policies', 3, '{"because":"Unnamed sources alone do not do.","evidence":1,"id":3,"name":"river","named":1,"one_house":1,"origins":1,"primary_document":1,"recorded_at":"2026-11-24T11:35:23.464182Z","recorded_by":"Ida Wells","second_person":1,"uid":"01a20d56-d24a-75cb-8020-1b737a1a3dd3"}', 'd0c89c554ae152eddae35a3d0776f633537841a8ee1dd2faea291e6263d0f3b0');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (76, '2026-11-24T11:35:23.818670Z', 'Ida Wells', 'insert', 'verdicts', 7, '{"because":"The log says so.","check_after":null,"claim_id":6,"decided_at":"2026-11-24T11:35:23.818670Z","decided_by":"Ida Wells","id":7,"override_reason":"He who wrote it down is known.","policy_id":3,"recorded_at":"2026-11-24T11:35:23.818670Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a20d56-d3b0-755c-94c4-7d30480d712e"}', 'e1cbb15ff95f2afa06bb1ef00f0b5653ca1d50d47e200233b825231b24530978');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (77, '2026-11-24T11:35:23.818670Z', 'Ida Wells', 'insert', 'verdict_evidence', 4, '{"evidence_id":3,"id":4,"verdict_id":7}', 'a2bf9968fc7c7abcf719d62dffeaab781b2d8bf4b8d29f9c146444a4ecfd0829');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (78, '2026-11-24T11:35:24.169251Z', 'Ida Wells', 'insert', 'verdicts', 8, '{"because":"Nobody would be named.","check_after":"2100-01-02","claim_id":5,"decided_at":"2026-11-24T11:35:24.169251Z","decided_by":"Ida Wells","id":8,"override_reason":null,"policy_id":3,"recorded_at":"2026-11-24T11:35:24.169251Z","recorded_by":"Ida Wells","status":"unconfirmed","target":"content","uid":"01a20d56-d50c-72da-b8f3-383c21e9e265"}', 'bc3b92a641d11124eab5f4470b44ca3e8e8ce1f3a0ca0441e31138620799d238');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (79, '2026-11-24T11:35:24.501745Z', 'Ida Wells', 'insert', 'signoffs', 1, '{"claim_id":6,"id":1,"knows_identity":1,"note":"Read the log.","recorded_at":"2026-11-24T11:35:24.501745Z","recorded_by":"Ida Wells","signed_at":"2026-11-24T11:35:24.501745Z","signed_by":"Ethel Payne","uid":"01a20d56-d659-709c-843c-7a810a7f1641","verdict_id":7}', '28da60687d59a1e42e84ce90ac263760cfd02d797a83f29fedda14d073274632');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (80, '2026-11-24T11:35:24.868282Z', 'Ida Wells', 'insert', 'information_ratings', 1, '{"because":"It fits the tariff.","claim_id":5,"credibility":"3","id":1,"rated_at":"1888-01-01T00:00:00.000000Z","recorded_at":"2026-11-24T11:35:24.868282Z","recorded_by":"Ida Wells","uid":"01a20d56-d7c5-7552-8ff1-d76c5eb8b862"}', '73caaca0c1ed8a2a3b6046d59bd8e18442f8fe549653d14f84ba29ee5dbddfe2');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (81, '2026-11-24T11:35:25.166812Z', 'Ida Wells', 'insert', 'comment_requests', 1, '{"answer":null,"answered_at":null,"asked_at":"1887-12-02T00:00:00.000000Z","channel":"letter","claim_id":6,"id":1,"recorded_at":"2026-11-24T11:35:25.166812Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20d56-d913-70e6-9d9c-29e45867b466"}', '36aaa6646f625d6260f0c4ef1844581048397e4dacd1490710da5a5b07684c01');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (82, '2026-11-24T11:35:25.506963Z', 'Ida Wells', 'change', 'comment_requests', 1, '{"answer":"No comment.","answered_at":"1887-12-04T00:00:00.000000Z","asked_at":"1887-12-02T00:00:00.000000Z","channel":"letter","claim_id":6,"id":1,"recorded_at":"2026-11-24T11:35:25.166812Z","recorded_by":"Ida Wells","source_id":4,"uid":"01a20d56-d913-70e6-9d9c-29e45867b466"}', '5cf5e7b1b0c6e99c50144d9ac6a771390a50d896427891a0ea80e7ecf52b9d00');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (83, '2026-11-24T11:35:25.846241Z', 'Ida Wells', 'insert', 'comment_requests', 2, '{"answer":null,"answered_at":null,"asked_at":"2026-11-24T11:35:25.846241Z","channel":null,"claim_id":5,"id":2,"recorded_at":"2026-11-24T11:35:25.846241Z","recorded_by":"Ida Wells","source_id":7,"uid":"01a20d56-dbbb-77ff-bc8a-c38ac1d55f63"}', '69609e21e649ffbb1156a645fdf903c452a15e3de38865a0dd060933974de4ad');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (84, '2026-11-24T11:35:26.206106Z', 'Ida Wells', 'insert', 'publications', 1, '{"embargo_until":"1888-01-31","head_hash":"69609e21e649ffbb1156a645fdf903c452a15e3de38865a0dd060933974de4ad","head_seq":83,"id":1,"published_at":"1888-02-01T00:00:00.000000Z","recorded_at":"2026-11-24T11:35:26.206106Z","recorded_by":"Ida Wells","story_id":2,"uid":"01a20d56-dd08-71fc-ac14-724f8cc75080"}', '552413950312b4b932363645f57fbdbba7ff5688e6176a0265162e08edcffdbf');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (85, '2026-11-24T11:35:26.206106Z', 'Ida Wells', 'insert', 'published_claims', 1, '{"attribution_status":"unchecked","claim_id":5,"id":1,"publication_id":1,"recorded_at":"2026-11-24T11:35:26.206106Z","recorded_by":"Ida Wells","status":"unconfirmed","verdict_id":8}', '12ee2acdeba4c4af340c183954747709697798c3e7f95d3a43bf753a0f7f4aa5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (86, '2026-11-24T11:35:26.206106Z', 'Ida Wells', 'insert', 'published_claims', 2, '{"attribution_status":"unchecked","claim_id":6,"id":2,"publication_id":1,"recorded_at":"2026-11-24T11:35:26.206106Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":7}', '2283f1a7b560c632d145c017caba9d4d7e015d88f5d9eb5daf7551ea72306eff');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (87, '2026-11-24T11:35:26.206106Z', 'Ida Wells', 'insert', 'published_claims', 3, '{"attribution_status":"unchecked","claim_id":7,"id":3,"publication_id":1,"recorded_at":"2026-11-24T11:35:26.206106Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":6}', '7e9715cebccce901cfa36e690f8848dd9fa58ef0d4aa15a2e8c548be70fd7886');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (88, '2026-11-24T11:35:26.535861Z', 'Ida Wells', 'change', 'evidence', 7, '{"claim_id":7,"contact":null,"document_id":null,"id":7,"information":"primary","locator":null,"note":"A bill for nine dollars.","recorded_at":"2026-11-24T11:35:21.243843Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d56-c9a4-76d6-9d04-74c2c3c426de","withdrawn_at":"2026-11-24T11:35:26.535861Z","withdrawn_because":"The bill was for soap."}', '85189dd73131cf874cedd3802141688211a608ccce8b678d9472af13f3244624');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (89, '2026-11-24T11:35:26.862772Z', 'Ida Wells', 'change', 'documents', 2, '{"archived_url":null,"id":2,"original":1,"path":null,"published_on":"1887-11","publisher_id":null,"recorded_at":"2026-11-24T11:35:15.596407Z","recorded_by":"Ida Wells","retracted_at":"1888-03-01T00:00:00.000000Z","retracted_because":"It is of another harbour.","sha256":null,"size":null,"story_id":null,"title":"The harbour log","uid":"01a20d56-b392-74ab-85ca-b166fe43c93a","url":"https://example.org/harbour-log"}', '2c786fcb4d89537b21d40a2eac55a865390ac2dbb76c614e4c70c4d1c8dba5f5');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (90, '2026-11-24T11:35:27.213387Z', 'Ida Wells', 'insert', 'verdicts', 9, '{"because":"A barrel costs twelve.","check_after":null,"claim_id":7,"decided_at":"2026-11-24T11:35:27.213387Z","decided_by":"Ida Wells","id":9,"override_reason":null,"policy_id":3,"recorded_at":"2026-11-24T11:35:27.213387Z","recorded_by":"Ida Wells","status":"refuted","target":"content","uid":"01a20d56-e0f3-70d3-a09b-7f37826d0b82"}', '6cd32385a7f513de7e88c60f9b3a7932b5c6011c0e768c811fee24cef4c7eb30');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (91, '2026-11-24T11:35:27.213387Z', 'Ida Wells', 'insert', 'verdict_evidence', 5, '{"evidence_id":6,"id":5,"verdict_id":9}', '101db03ea5f2bcd04b2b0154f0020b36a89018016d4de8e7bcdfcd37ba1e9943');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (92, '2026-11-24T11:35:27.551822Z', 'Ida Wells', 'insert', 'corrections', 1, '{"claim_id":7,"corrected_at":"1888-03-02T00:00:00.000000Z","corrected_by":"Ida Wells","id":1,"recorded_at":"2026-11-24T11:35:27.551822Z","recorded_by":"Ida Wells","story_id":2,"text":"An earlier version gave a wrong price.","uid":"01a20d56-e244-75be-9ee1-6faba72af5f3","verdict_id":9}', '457454726ab5af4dde37e6d5e56e1e29ad3ce9454d1da30f4c28f62dda337e4b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (93, '2026-11-24T11:35:27.883043Z', 'Ida Wells', 'insert', 'publications', 2, '{"embargo_until":null,"head_hash":"457454726ab5af4dde37e6d5e56e1e29ad3ce9454d1da30f4c28f62dda337e4b","head_seq":92,"id":2,"published_at":"1888-04-01T00:00:00.000000Z","recorded_at":"2026-11-24T11:35:27.883043Z","recorded_by":"Ida Wells","story_id":2,"uid":"01a20d56-e395-76dc-8a39-1e62bd45dba3"}', '9b43bd74e5b97fe8fc0bb65466dabb827d51c5ba4e329f2381806a06b8c8b8c0');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (94, '2026-11-24T11:35:27.883043Z', 'Ida Wells', 'insert', 'published_claims', 4, '{"attribution_status":"unchecked","claim_id":5,"id":4,"publication_id":2,"recorded_at":"2026-11-24T11:35:27.883043Z","recorded_by":"Ida Wells","status":"unconfirmed","verdict_id":8}', '9585548d19de4f98adb12d8a5195aa7f98d1c84586e7810acae5b5797e0bb77e');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (95, '2026-11-24T11:35:27.883043Z', 'Ida Wells', 'insert', 'published_claims', 5, '{"attribution_status":"unchecked","claim_id":6,"id":5,"publication_id":2,"recorded_at":"2026-11-24T11:35:27.883043Z","recorded_by":"Ida Wells","status":"confirmed","verdict_id":7}', '6f73acea4303a53283fa12bfbe256f80b5c9af8de6b7c6d69cb659e7b33451e7');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (96, '2026-11-24T11:35:27.883043Z', 'Ida Wells', 'insert', 'published_claims', 6, '{"attribution_status":"unchecked","claim_id":7,"id":6,"publication_id":2,"recorded_at":"2026-11-24T11:35:27.883043Z","recorded_by":"Ida Wells","status":"refuted","verdict_id":9}', 'dee8f193f58ff84c239276f3df5b301ea7aebd87f693cf709402e135ec94b1d3');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (97, '2026-11-24T11:35:28.215044Z', 'Ida Wells', 'insert', 'links', 2, '{"claim_id":8,"id":2,"kind":"depends_on","note":null,"other_id":5,"recorded_at":"2026-11-24T11:35:28.215044Z","recorded_by":"Ida Wells","uid":"01a20d56-e4d9-7613-b9a1-0a9ce0784b50"}', 'aed1c1304033495c759538050242b4a728287e5b36fe88bf2fc164606a7d858d');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (98, '2026-11-24T11:35:28.541826Z', 'Ida Wells', 'insert', 'links', 3, '{"claim_id":6,"id":3,"kind":"revises","note":null,"other_id":2,"recorded_at":"2026-11-24T11:35:28.541826Z","recorded_by":"Ida Wells","uid":"01a20d56-e61f-73e1-bcb4-0c71831bd934"}', 'b7d1c494024e7ea9cb0583d80416f297870a44f0e26dcda724a9468c2ed0e996');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (99, '2026-11-24T11:35:28.872517Z', 'Ida Wells', 'insert', 'tags', 2, '{"id":2,"name":"oil","recorded_at":"2026-11-24T11:35:28.872517Z","recorded_by":"Ida Wells","uid":"01a20d56-e76a-711c-98cc-06286f852b83"}', 'a93ee15d1d4107b081407a284585b21205e84127045be5917fee98e40dbf6057');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (100, '2026-11-24T11:35:28.872517Z', 'Ida Wells', 'insert', 'claim_tags', 2, '{"claim_id":5,"id":2,"recorded_at":"2026-11-24T11:35:28.872517Z","recorded_by":"Ida Wells","tag_id":2}', '53409f72cd2e2f7223a66e8764ed0887983a417039f2402cc69f7f8f48755cf8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (101, '2026-11-24T11:35:28.890603Z', 'Ida Wells', 'insert', 'documents', 7, '{"archived_url":null,"id":7,"original":0,"path":"/desk/letter.pdf","published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T11:35:28.890603Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","size":12,"story_id":null,"title":"A letter","uid":"01a20d56-e77c-73ec-a749-28c580c3c012","url":null}', '94f011aeed1be9346037811651d81859ba5d148638cf945a1a42389aab1b04ac');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (102, '2026-11-24T11:35:28.890603Z', 'Ida Wells', 'insert', 'appearances', 1, '{"claim_id":5,"exact":"The oil comes from abroad.","id":1,"prefix":null,"recorded_at":"2026-11-24T11:35:28.890603Z","recorded_by":"Ida Wells","revision_id":1,"sha256":"0764787b08167d9adb9993f541ca3ddb2d4d424323cecfc862534ddb0f7c1ee3","start":0,"stop":26,"suffix":"The oil is","uid":"01a20d56-e77d-72d1-a96c-67f1e8a5ff66"}', 'decdf1b8a0fada1adb40bd39e5804d26ebff534e4c738fff9c68c103c7166614');
INSERT INTO ledger (id, uid, recorded_at, head_seq, head_hash) VALUES (1, '01a20d56-85ad-73c6-84dd-b0a35af64b3f', '2026-11-24T11:35:03.853277Z', 102, 'decdf1b8a0fada1adb40bd39e5804d26ebff534e4c738fff9c68c103c7166614');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (1, '01a20d56-8760-7755-980a-236189f3581e', 'The World', 'the world', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T11:35:04.286784Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (2, '01a20d56-895c-76e2-9d24-d5726429bb16', 'Nellie Bly', 'nellie bly', 'person', NULL, NULL, NULL, NULL, '2026-11-24T11:35:04.787761Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (3, '01a20d56-8ab6-765d-aa06-db26f8d1a041', NULL, 'a lamplighter', 'unnamed', 'a lamplighter', NULL, NULL, NULL, '2026-11-24T11:35:05.133983Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (4, '01a20d56-8d56-72a6-bffe-b16c79132e5f', 'The Mill', 'the mill', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T11:35:05.808738Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (5, '01a20d56-8d5c-7542-b31c-8a2fa1f16b5e', 'The Bridge', 'the bridge', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T11:35:05.808738Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (6, '01a20d56-9ad3-76aa-9d77-18f266e3d18f', 'Bly, N.', 'bly, n', 'person', NULL, 'As the masthead has her.', 2, '2026-11-24T11:35:09.585722Z', '2026-11-24T11:35:09.266570Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (7, '01a20d56-9d8e-769d-b0c6-a52c0d6eec3f', 'The Press Company', 'the press company', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T11:35:09.960561Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (8, '01a20d56-9edf-72bd-bbdd-814f32ec5d9e', NULL, 'a carter', 'unnamed', 'a carter', NULL, NULL, NULL, '2026-11-24T11:35:10.295805Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (9, '01a20d56-a038-7333-bc8e-f8c2cf5f1961', NULL, 'a porter', 'unnamed', 'a porter', NULL, NULL, NULL, '2026-11-24T11:35:10.643214Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (10, '01a20d56-a1bc-768c-9e2d-6166d076a631', NULL, 'a boatman', 'unnamed', 'a boatman', NULL, NULL, NULL, '2026-11-24T11:35:11.032164Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (11, '01a20d56-a31f-7507-ba95-7c41c00a5bff', 'Jacob Riis', 'jacob riis', 'person', NULL, NULL, NULL, NULL, '2026-11-24T11:35:11.382801Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (12, '01a20d56-a5b4-70ee-93c1-aab1b77ad8fe', 'The Sun', 'the sun', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T11:35:12.046583Z', 'Ida Wells');
INSERT INTO tags (id, uid, name, recorded_at, recorded_by) VALUES (1, '01a20d56-8965-7431-9feb-d3c797237abd', 'bridge', '2026-11-24T11:35:04.787761Z', 'Ida Wells');
INSERT INTO tags (id, uid, name, recorded_at, recorded_by) VALUES (2, '01a20d56-e76a-711c-98cc-06286f852b83', 'oil', '2026-11-24T11:35:28.872517Z', 'Ida Wells');
INSERT INTO affiliations (id, uid, source_id, organization_id, role, tenure, valid_from, valid_until, recorded_at, recorded_by, relation) VALUES (1, '01a20d56-8d60-701d-a711-5c4cfefc02c3', 4, 5, 'owner', 'present', NULL, NULL, '2026-11-24T11:35:05.808738Z', 'Ida Wells', 'belongs_to');
INSERT INTO affiliations (id, uid, source_id, organization_id, role, tenure, valid_from, valid_until, recorded_at, recorded_by, relation) VALUES (2, '01a20d56-9d95-70ca-82fd-fc7b6471b42a', 1, 7, NULL, 'unknown', '1883-05-10', '1931', '2026-11-24T11:35:09.960561Z', 'Ida Wells', 'owned_by');
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (1, '01a20d56-8eaa-7472-b374-75e4c8568f8c', NULL, 'https://example.org/lamps', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T11:35:06.148606Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (2, '01a20d56-b392-74ab-85ca-b166fe43c93a', 'The harbour log', 'https://example.org/harbour-log', NULL, NULL, NULL, NULL, NULL, '1887-11', '2026-11-24T11:35:15.596407Z', 'Ida Wells', 1, NULL, '1888-03-01T00:00:00.000000Z', 'It is of another harbour.');
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (3, '01a20d56-b5c2-72dd-968a-ca61b2ebac2a', 'The wire', 'https://example.org/wire', NULL, NULL, NULL, NULL, 7, NULL, '2026-11-24T11:35:16.147523Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (4, '01a20d56-b751-714a-8ebc-2bae0c51780f', 'The almanac', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T11:35:16.559822Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (5, '01a20d56-b898-719c-b962-112526ead49f', 'The lamp book', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T11:35:16.887468Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (6, '01a20d56-b9e3-72ac-9d20-e74fbaa54c40', 'Oil, as we had it', 'https://example.org/oil-story', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T11:35:17.214477Z', 'Ida Wells', 0, 2, NULL, NULL);
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (7, '01a20d56-e77c-73ec-a749-28c580c3c012', 'A letter', NULL, NULL, '/desk/letter.pdf', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 12, NULL, NULL, '2026-11-24T11:35:28.890603Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO stories (id, uid, slug, title, publisher_id, url, byline, published_on, recorded_at, recorded_by) VALUES (1, '01a20d56-876f-7775-abe0-32d166a87e02', 'lights', 'Lights on the river', 1, NULL, NULL, '1887-10', '2026-11-24T11:35:04.286784Z', 'Ida Wells');
INSERT INTO stories (id, uid, slug, title, publisher_id, url, byline, published_on, recorded_at, recorded_by) VALUES (2, '01a20d56-99b7-71f5-9366-0396eeb8d4a8', 'oil', 'Oil for the lamps', NULL, 'https://example.org/oil', 'Nellie Bly', NULL, '2026-11-24T11:35:08.982268Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (1, '01a20d56-8963-73a5-8815-4131fab08e46', 'Nine lamps burn on the bridge.', '37a6c850618e754fc11fd4640e415a03', 'numerical', 1, NULL, '2026-11-24T11:35:04.787761Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (2, '01a20d56-8ac0-77dd-9f15-4b42385eb10e', 'The tenth lamp was stolen.', '2b6bbcf49d2b5fdbff69a17540ad9450', NULL, 1, NULL, '2026-11-24T11:35:05.133983Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (3, '01a20d56-8c0e-73b7-954c-f9f11431f7fd', 'The bridge is older than the mill.', '08e7fd23bbe7ef3bab9669e8fea5f8a3', NULL, 1, NULL, '2026-11-24T11:35:05.481522Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (4, '01a20d56-8d66-7076-8bea-ca661fe32a09', 'There are ten lamps on the bridge.', '3ae0e4d42dfb4d5a89dfd1791768fc6c', NULL, NULL, NULL, '2026-11-24T11:35:05.808738Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (5, '01a20d56-9ee7-73c5-9343-9c8d8a46e686', 'The oil comes from abroad.', '2104e40b6d1f2b1ae2a67841b66e11fe', NULL, 2, NULL, '2026-11-24T11:35:10.295805Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (6, '01a20d56-a326-75d5-ab29-b2d5aaf7adb5', 'The oil is whale oil.', '7d93e201b2d5516d144a01f4fbd271f1', NULL, 2, NULL, '2026-11-24T11:35:11.382801Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (7, '01a20d56-a471-7206-8dcc-cbd905105780', 'A barrel costs nine dollars.', '89a116bac09d044ab545e837b9370ec1', 'numerical', 2, NULL, '2026-11-24T11:35:11.725474Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (8, '01a20d56-a5bd-745a-94d0-a71b71b447bd', 'Nobody saw the barrels.', 'b3123b533c14e01e3df0ad33d8e8f68a', NULL, NULL, NULL, '2026-11-24T11:35:12.046583Z', 'Ida Wells');
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by) VALUES (1, '01a20d56-bb29-764e-81a4-24dcffddb33e', 3, 2, 'primary_source', 'It names the log.', '2026-11-24T11:35:17.538842Z', 'Ida Wells');
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by) VALUES (2, '01a20d56-bc6b-7446-a3d2-fef5c7b0868f', 4, 5, 'quoted_from', NULL, '2026-11-24T11:35:17.860303Z', 'Ida Wells');
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by) VALUES (3, '01a20d56-bdad-70b3-aeae-77b4e0b6ce76', 5, 4, 'derived_from', NULL, '2026-11-24T11:35:18.182585Z', 'Ida Wells');
INSERT INTO derivations (id, uid, document_id, origin_id, kind, note, recorded_at, recorded_by) VALUES (4, '01a20d56-bf1f-7400-9c1c-c4732b9815d6', 5, 3, 'revision_of', NULL, '2026-11-24T11:35:18.542724Z', 'Ida Wells');
INSERT INTO revisions (id, uid, story_id, number, text, sha256, recorded_at, recorded_by) VALUES (1, '01a20d56-99b8-7128-aaa6-e1bb40650e81', 2, 1, 'The oil comes from abroad. The oil is whale oil, and a barrel costs nine dollars.', '2efd6a06da3d8389601b5129010b41b56027d5859b7721df7a8999237a35fe4e', '2026-11-24T11:35:08.982268Z', 'Ida Wells');
INSERT INTO appearances (id, uid, claim_id, revision_id, exact, prefix, suffix, start, stop, sha256, recorded_at, recorded_by) VALUES (1, '01a20d56-e77d-72d1-a96c-67f1e8a5ff66', 5, 1, 'The oil comes from abroad.', NULL, 'The oil is', 0, 26, '0764787b08167d9adb9993f541ca3ddb2d4d424323cecfc862534ddb0f7c1ee3', '2026-11-24T11:35:28.890603Z', 'Ida Wells');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (1, '01a20d56-8964-72f5-82a8-d8626b8263fc', 1, 2, NULL, NULL, NULL, 'wrote', NULL, 'indirect', NULL, NULL, '2026-11-24T11:35:04.787761Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (2, '01a20d56-8ac0-77dd-9f15-4b43b1df9a28', 2, 2, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T11:35:05.133983Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (3, '01a20d56-8ac1-7390-85da-70870259e963', 2, 3, 2, NULL, 'a lamplighter', NULL, 'stolen', 'direct', NULL, NULL, '2026-11-24T11:35:05.133983Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (4, '01a20d56-8d67-7502-9dc6-558c89f2ae73', 4, 4, NULL, 1, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T11:35:05.808738Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (5, '01a20d56-9ee8-71d0-9cd5-4f894346a8c6', 5, 8, NULL, NULL, 'a carter', NULL, NULL, 'indirect', NULL, '1887-11', '2026-11-24T11:35:10.295805Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (6, '01a20d56-a04f-763e-8678-b94891901893', 5, 9, NULL, NULL, 'a porter', NULL, NULL, 'indirect', 'background', NULL, '2026-11-24T11:35:10.643214Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (7, '01a20d56-a1d5-76a6-8d4f-dda4efd6a4c5', 5, 10, NULL, NULL, 'a boatman', NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T11:35:11.032164Z', 'Ida Wells', 'second_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (8, '01a20d56-a327-71e0-899a-e3faabfbb3bc', 6, 11, NULL, NULL, NULL, NULL, 'whale oil', 'mixed', NULL, NULL, '2026-11-24T11:35:11.382801Z', 'Ida Wells', 'first_hand');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (9, '01a20d56-a5be-72af-be6b-da3435f7cafb', 8, 12, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T11:35:12.046583Z', 'Ida Wells', 'second_hand');
INSERT INTO claim_tags (id, claim_id, tag_id, recorded_at, recorded_by) VALUES (1, 1, 1, '2026-11-24T11:35:04.787761Z', 'Ida Wells');
INSERT INTO claim_tags (id, claim_id, tag_id, recorded_at, recorded_by) VALUES (2, 5, 2, '2026-11-24T11:35:28.872517Z', 'Ida Wells');
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (1, '01a20d56-8eac-706d-a1d6-f32fbbcf94d5', 1, 'content', 'supports', 'primary', 1, NULL, NULL, NULL, '2026-11-24T11:35:06.148606Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (2, '01a20d56-9011-7754-a8d9-44a1198dc381', 4, 'content', 'refutes', 'undetermined', NULL, NULL, NULL, 'The tenth hook is empty.', '2026-11-24T11:35:06.481746Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (3, '01a20d56-c0f0-70f6-aed8-2d8f9bf4b750', 6, 'content', 'supports', 'undetermined', 3, NULL, 'p. 4', NULL, '2026-11-24T11:35:19.013612Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (4, '01a20d56-c360-7594-88d9-3148ac3fe6bf', 6, 'content', 'supports', 'secondary', 4, NULL, NULL, NULL, '2026-11-24T11:35:19.633999Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (5, '01a20d56-c57c-73ca-8345-11b96041a5fa', 6, 'attribution', 'context', 'undetermined', NULL, 'call to the harbour office', NULL, 'They have his letter.', '2026-11-24T11:35:20.177345Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (6, '01a20d56-c7eb-720d-83ae-66b83407eae9', 7, 'content', 'supports', 'undetermined', 5, NULL, NULL, NULL, '2026-11-24T11:35:20.799815Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (7, '01a20d56-c9a4-76d6-9d04-74c2c3c426de', 7, 'content', 'supports', 'primary', NULL, NULL, NULL, 'A bill for nine dollars.', '2026-11-24T11:35:21.243843Z', 'Ida Wells', '2026-11-24T11:35:26.535861Z', 'The bill was for soap.');
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (8, '01a20d56-cbc8-7512-b44c-9a6885d21e2e', 8, 'content', 'supports', 'undetermined', 4, NULL, NULL, NULL, '2026-11-24T11:35:21.777325Z', 'Ida Wells', NULL, NULL);
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (1, '01a20d56-986d-70a8-bb25-476054c1a4e8', 4, 1, 'contradicts', NULL, '2026-11-24T11:35:08.651210Z', 'Ida Wells');
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (2, '01a20d56-e4d9-7613-b9a1-0a9ce0784b50', 8, 5, 'depends_on', NULL, '2026-11-24T11:35:28.215044Z', 'Ida Wells');
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (3, '01a20d56-e61f-73e1-bcb4-0c71831bd934', 6, 2, 'revises', NULL, '2026-11-24T11:35:28.541826Z', 'Ida Wells');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (1, '01a20d56-9189-772a-be36-7ab44541ba90', 1, 'content', 'confirmed', 'I counted them.', 'Ida Wells', '1887-10-09T00:00:00.000000Z', NULL, '2026-11-24T11:35:06.870902Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (2, '01a20d56-92e3-7665-88d5-c84da65aa07a', 4, 'content', 'refuted', 'One hook is empty.', 'Ida Wells', '1887-10-09T00:00:00.000000Z', NULL, '2026-11-24T11:35:07.229296Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (3, '01a20d56-946c-76b6-aee7-14c2c3faa582', 1, 'attribution', 'confirmed', 'It is her column.', 'Ida Wells', '2026-11-24T11:35:07.625035Z', 'I hold the paper.', '2026-11-24T11:35:07.625035Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (4, '01a20d56-95cb-74c4-aae1-185a59cb07a2', 4, 'content', 'unchecked', 'The lamp may be at the smith''s.', 'Ida Wells', '2026-11-24T11:35:07.976595Z', NULL, '2026-11-24T11:35:07.976595Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (5, '01a20d56-971c-73e6-b4c1-4fcfb104c764', 3, 'content', 'withdrawn', 'The paragraph was cut.', 'Ida Wells', '2026-11-24T11:35:08.312202Z', NULL, '2026-11-24T11:35:08.312202Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (6, '01a20d56-cf02-7105-ba04-fc42dadc2634', 7, 'content', 'confirmed', 'The bill says so.', 'Ida Wells', '1887-12-01T00:00:00.000000Z', NULL, '2026-11-24T11:35:22.597563Z', 'Ida Wells', 1, '1888-06');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (7, '01a20d56-d3b0-755c-94c4-7d30480d712e', 6, 'content', 'confirmed', 'The log says so.', 'Ida Wells', '2026-11-24T11:35:23.818670Z', 'He who wrote it down is known.', '2026-11-24T11:35:23.818670Z', 'Ida Wells', 3, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (8, '01a20d56-d50c-72da-b8f3-383c21e9e265', 5, 'content', 'unconfirmed', 'Nobody would be named.', 'Ida Wells', '2026-11-24T11:35:24.169251Z', NULL, '2026-11-24T11:35:24.169251Z', 'Ida Wells', 3, '2100-01-02');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (9, '01a20d56-e0f3-70d3-a09b-7f37826d0b82', 7, 'content', 'refuted', 'A barrel costs twelve.', 'Ida Wells', '2026-11-24T11:35:27.213387Z', NULL, '2026-11-24T11:35:27.213387Z', 'Ida Wells', 3, NULL);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (1, 1, 1);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (2, 2, 2);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (3, 6, 7);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (4, 7, 3);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (5, 9, 6);
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (1, '01a20d56-cd61-7786-bdac-45dd3523a9d2', 'evidence', 1, 0, 0, 0, 0, 1, 'To begin with.', '2026-11-24T11:35:22.207606Z', 'Ida Wells');
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (2, '01a20d56-d0d4-7202-89e1-b914cfd55544', 'two-source', 1, 2, 1, 0, 0, 1, 'The editors agreed on it.', '2026-11-24T11:35:23.090871Z', 'Ida Wells');
INSERT INTO policies (id, uid, name, evidence, origins, primary_document, second_person, named, one_house, because, recorded_at, recorded_by) VALUES (3, '01a20d56-d24a-75cb-8020-1b737a1a3dd3', 'river', 1, 1, 1, 1, 1, 1, 'Unnamed sources alone do not do.', '2026-11-24T11:35:23.464182Z', 'Ida Wells');
INSERT INTO discredits (id, uid, source_id, because, valid_from, recorded_at, recorded_by, lifted_at, lifted_because) VALUES (1, '01a20d56-aed5-7389-9eb5-173d7a936973', 12, 'It made up a talk.', '1887', '2026-11-24T11:35:14.382135Z', 'Ida Wells', NULL, NULL);
INSERT INTO discredits (id, uid, source_id, because, valid_from, recorded_at, recorded_by, lifted_at, lifted_because) VALUES (2, '01a20d56-b088-732d-a43b-b0dfe74ece73', 4, 'It was thought to lie.', NULL, '2026-11-24T11:35:14.816005Z', 'Ida Wells', '2026-11-24T11:35:15.212505Z', 'It did not.');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (1, '01a20d56-a725-77a2-b28e-2372c55b88a4', 8, 9, 'same', 'The carter carried for the porter, who is himself.', '2026-11-24T11:35:12.406941Z', 'Ida Wells');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (2, '01a20d56-a90a-7797-afa5-917e5d504646', 8, 10, 'different', 'They were seen side by side.', '2026-11-24T11:35:12.898677Z', 'Ida Wells');
INSERT INTO identities (id, uid, source_id, other_id, identity, because, recorded_at, recorded_by) VALUES (3, '01a20d56-aab1-70cc-b013-b23f960e3c39', 9, 10, 'unknown', 'Nobody could tell.', '2026-11-24T11:35:13.313329Z', 'Ida Wells');
INSERT INTO source_ratings (id, uid, source_id, reliability, because, rated_at, recorded_at, recorded_by) VALUES (1, '01a20d56-acbb-704c-b460-3390d5ef431b', 11, 'B', 'Two of three held.', '1888-01-01T00:00:00.000000Z', '2026-11-24T11:35:13.840541Z', 'Ida Wells');
INSERT INTO publications (id, uid, story_id, published_at, embargo_until, head_seq, head_hash, recorded_at, recorded_by) VALUES (1, '01a20d56-dd08-71fc-ac14-724f8cc75080', 2, '1888-02-01T00:00:00.000000Z', '1888-01-31', 83, '69609e21e649ffbb1156a645fdf903c452a15e3de38865a0dd060933974de4ad', '2026-11-24T11:35:26.206106Z', 'Ida Wells');
INSERT INTO publications (id, uid, story_id, published_at, embargo_until, head_seq, head_hash, recorded_at, recorded_by) VALUES (2, '01a20d56-e395-76dc-8a39-1e62bd45dba3', 2, '1888-04-01T00:00:00.000000Z', NULL, 92, '457454726ab5af4dde37e6d5e56e1e29ad3ce9454d1da30f4c28f62dda337e4b', '2026-11-24T11:35:27.883043Z', 'Ida Wells');
INSERT INTO comment_requests (id, uid, claim_id, source_id, channel, asked_at, answered_at, answer, recorded_at, recorded_by) VALUES (1, '01a20d56-d913-70e6-9d9c-29e45867b466', 6, 4, 'letter', '1887-12-02T00:00:00.000000Z', '1887-12-04T00:00:00.000000Z', 'No comment.', '2026-11-24T11:35:25.166812Z', 'Ida Wells');
INSERT INTO comment_requests (id, uid, claim_id, source_id, channel, asked_at, answered_at, answer, recorded_at, recorded_by) VALUES (2, '01a20d56-dbbb-77ff-bc8a-c38ac1d55f63', 5, 7, NULL, '2026-11-24T11:35:25.846241Z', NULL, NULL, '2026-11-24T11:35:25.846241Z', 'Ida Wells');
INSERT INTO information_ratings (id, uid, claim_id, credibility, because, rated_at, recorded_at, recorded_by) VALUES (1, '01a20d56-d7c5-7552-8ff1-d76c5eb8b862', 5, '3', 'It fits the tariff.', '1888-01-01T00:00:00.000000Z', '2026-11-24T11:35:24.868282Z', 'Ida Wells');
INSERT INTO corrections (id, uid, story_id, claim_id, verdict_id, text, corrected_by, corrected_at, recorded_at, recorded_by) VALUES (1, '01a20d56-e244-75be-9ee1-6faba72af5f3', 2, 7, 9, 'An earlier version gave a wrong price.', 'Ida Wells', '1888-03-02T00:00:00.000000Z', '2026-11-24T11:35:27.551822Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (1, 1, 5, 'unconfirmed', 'unchecked', 8, '2026-11-24T11:35:26.206106Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (2, 1, 6, 'confirmed', 'unchecked', 7, '2026-11-24T11:35:26.206106Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (3, 1, 7, 'confirmed', 'unchecked', 6, '2026-11-24T11:35:26.206106Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (4, 2, 5, 'unconfirmed', 'unchecked', 8, '2026-11-24T11:35:27.883043Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (5, 2, 6, 'confirmed', 'unchecked', 7, '2026-11-24T11:35:27.883043Z', 'Ida Wells');
INSERT INTO published_claims (id, publication_id, claim_id, status, attribution_status, verdict_id, recorded_at, recorded_by) VALUES (6, 2, 7, 'refuted', 'unchecked', 9, '2026-11-24T11:35:27.883043Z', 'Ida Wells');
INSERT INTO signoffs (id, uid, claim_id, verdict_id, signed_by, signed_at, knows_identity, note, recorded_at, recorded_by) VALUES (1, '01a20d56-d659-709c-843c-7a810a7f1641', 6, 7, 'Ethel Payne', '2026-11-24T11:35:24.501745Z', 1, 'Read the log.', '2026-11-24T11:35:24.501745Z', 'Ida Wells');
INSERT INTO standings (claim_id, status, attribution_status, low, high, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (1, 'confirmed', 'confirmed', 0, 0, 0, 0, 0, 0, 0, 1, 1, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (2, 'unchecked', 'unchecked', 0, 0, 0, 0, 1, 1, 0, 0, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (3, 'withdrawn', 'unchecked', 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (4, 'unchecked', 'unchecked', 0, 0, 0, 0, 1, 0, 0, 1, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (5, 'unconfirmed', 'unchecked', 1, 1, 0, 0, 0, 1, 0, 0, 0, '2100-01-02');
INSERT INTO standings (claim_id, status, attribution_status, low, high, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (6, 'confirmed', 'unchecked', 1, 1, 0, 0, 1, 0, 1, 0, 1, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (7, 'refuted', 'unchecked', 0, 0, 1, 0, 0, 0, 1, 0, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (8, 'unchecked', 'unchecked', 0, 0, 1, 0, 0, 0, 1, 0, 0, NULL);
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
CREATE INDEX ix_standings_status ON standings (status);
CREATE INDEX ix_standings_attribution_status ON standings (attribution_status);
COMMIT;
