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
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (1, '2026-11-24T10:37:50.037830Z', 'Ida Wells', 'insert', 'sources', 1, '{"descriptor":null,"id":1,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The World","name_key":"the world","note":null,"recorded_at":"2026-11-24T10:37:50.037830Z","recorded_by":"Ida Wells","uid":"01a20d22-2057-7623-946b-d54c47a4ed2e"}', 'ecc90f12b81d72dc424c0480691cd7a62632bd6e17f51ab5016e50e79303524b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (2, '2026-11-24T10:37:50.037830Z', 'Ida Wells', 'insert', 'stories', 1, '{"byline":null,"id":1,"published_on":"1887-10","publisher_id":1,"recorded_at":"2026-11-24T10:37:50.037830Z","recorded_by":"Ida Wells","slug":"lights","title":"Lights on the river","uid":"01a20d22-2069-746b-ab85-35f70d8a24e0","url":null}', 'ae2dea42dc19e61e5aa41b57dbd63964643fc9d2f88ea30c3c7e07edd85448f6');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (3, '2026-11-24T10:37:50.581528Z', 'Ida Wells', 'insert', 'sources', 2, '{"descriptor":null,"id":2,"kind":"person","merged_at":null,"merged_into_id":null,"name":"Nellie Bly","name_key":"nellie bly","note":null,"recorded_at":"2026-11-24T10:37:50.581528Z","recorded_by":"Ida Wells","uid":"01a20d22-227f-708b-bc44-7e93710ecf84"}', 'b68f30cb4a72f861b7c259c0b2336253179f86c8b739b058ea7d503fad3ad642');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (4, '2026-11-24T10:37:50.581528Z', 'Ida Wells', 'insert', 'claims', 1, '{"fingerprint":"37a6c850618e754fc11fd4640e415a03","id":1,"kind":"numerical","note":null,"recorded_at":"2026-11-24T10:37:50.581528Z","recorded_by":"Ida Wells","story_id":1,"text":"Nine lamps burn on the bridge.","uid":"01a20d22-228e-71b4-b7ff-a116efce88bc"}', '23e47ec34d8e1e943ce5617c62a7a3946e708f5e3c207c8bfa2cbf0841ee6551');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (5, '2026-11-24T10:37:50.581528Z', 'Ida Wells', 'insert', 'attributions', 1, '{"affiliation_id":null,"claim_id":1,"cue":"wrote","descriptor":null,"ground_rules":null,"id":1,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T10:37:50.581528Z","recorded_by":"Ida Wells","said_on":null,"source_id":2,"uid":"01a20d22-228e-71b4-b7ff-a117aead9510","via_id":null}', 'fa3365b2b9d172eaa37f0999f719a0cf2c5de395009fc226b919ca304221a640');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (6, '2026-11-24T10:37:50.581528Z', 'Ida Wells', 'insert', 'tags', 1, '{"id":1,"name":"bridge","recorded_at":"2026-11-24T10:37:50.581528Z","recorded_by":"Ida Wells","uid":"01a20d22-2293-76bc-9168-3e9d25041733"}', '78711aa4fec3783c0df9b642d861daedca8dc4601c21767748ab2745c920efec');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (7, '2026-11-24T10:37:50.581528Z', 'Ida Wells', 'insert', 'claim_tags', 1, '{"claim_id":1,"id":1,"recorded_at":"2026-11-24T10:37:50.581528Z","recorded_by":"Ida Wells","tag_id":1}', '89dc8db4f5d640bd84de7349e44f5eb2038b667b6ebbc0d908b257d54899d1e8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (8, '2026-11-24T10:37:51.080186Z', 'Ida Wells', 'insert', 'sources', 3, '{"descriptor":"a lamplighter","id":3,"kind":"unnamed","merged_at":null,"merged_into_id":null,"name":null,"name_key":"a lamplighter","note":null,"recorded_at":"2026-11-24T10:37:51.080186Z","recorded_by":"Ida Wells","uid":"01a20d22-247e-7569-a983-dd3741ed0585"}', 'b67687a50a4b8b43d03b0f6ba5aee4c9e2b44071518852a836134f01ab7d223a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (9, '2026-11-24T10:37:51.080186Z', 'Ida Wells', 'insert', 'claims', 2, '{"fingerprint":"2b6bbcf49d2b5fdbff69a17540ad9450","id":2,"kind":null,"note":null,"recorded_at":"2026-11-24T10:37:51.080186Z","recorded_by":"Ida Wells","story_id":1,"text":"The tenth lamp was stolen.","uid":"01a20d22-2497-7551-8592-fafb377cc270"}', 'a38724db051b7ca0b916616f4570b940991ed6a71428781951fc7e94fb430be6');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (10, '2026-11-24T10:37:51.080186Z', 'Ida Wells', 'insert', 'attributions', 2, '{"affiliation_id":null,"claim_id":2,"cue":null,"descriptor":null,"ground_rules":null,"id":2,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T10:37:51.080186Z","recorded_by":"Ida Wells","said_on":null,"source_id":2,"uid":"01a20d22-2498-7757-bca9-29657b8e20ab","via_id":null}', '3afd356a8508641781f16519578b1c425626cc424705fd63be1978ea36b20236');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (11, '2026-11-24T10:37:51.080186Z', 'Ida Wells', 'insert', 'attributions', 3, '{"affiliation_id":null,"claim_id":2,"cue":null,"descriptor":"a lamplighter","ground_rules":null,"id":3,"knowledge":"unknown","mode":"direct","quote":"stolen","recorded_at":"2026-11-24T10:37:51.080186Z","recorded_by":"Ida Wells","said_on":null,"source_id":3,"uid":"01a20d22-24a1-722d-ab43-1ec791802060","via_id":2}', 'c3a97267f5d68558b3bddf556034d302d056e8cb23471cae2e05eb7ca0495c12');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (12, '2026-11-24T10:37:52.004856Z', 'Ida Wells', 'insert', 'claims', 3, '{"fingerprint":"08e7fd23bbe7ef3bab9669e8fea5f8a3","id":3,"kind":null,"note":null,"recorded_at":"2026-11-24T10:37:52.004856Z","recorded_by":"Ida Wells","story_id":1,"text":"The bridge is older than the mill.","uid":"01a20d22-280b-74bf-8ddc-75d2bb73e617"}', 'e8e38f5d799664f303867fbde56ea41a946121de9efaf67e1a11ee90c4fb5fcb');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (13, '2026-11-24T10:37:52.891196Z', 'Ida Wells', 'insert', 'sources', 4, '{"descriptor":null,"id":4,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Mill","name_key":"the mill","note":null,"recorded_at":"2026-11-24T10:37:52.891196Z","recorded_by":"Ida Wells","uid":"01a20d22-2b86-7198-894b-00d62f5340c5"}', '7776a969657127c155281460d3252f8c67cec6cd089ec8874766618263906b00');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (14, '2026-11-24T10:37:52.891196Z', 'Ida Wells', 'insert', 'sources', 5, '{"descriptor":null,"id":5,"kind":"organization","merged_at":null,"merged_into_id":null,"name":"The Bridge","name_key":"the bridge","note":null,"recorded_at":"2026-11-24T10:37:52.891196Z","recorded_by":"Ida Wells","uid":"01a20d22-2b9d-7273-9f51-e49857f01810"}', '92d796900429e60bcf7f6ba33a0824fb5dfe98693565f4eced931c50d9294d03');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (15, '2026-11-24T10:37:52.891196Z', 'Ida Wells', 'insert', 'affiliations', 1, '{"id":1,"organization_id":5,"recorded_at":"2026-11-24T10:37:52.891196Z","recorded_by":"Ida Wells","relation":"belongs_to","role":"owner","source_id":4,"tenure":"present","uid":"01a20d22-2ba0-775b-9b0c-36f12be5a5e1","valid_from":null,"valid_until":null}', '0781b1f9b7ccda9d1d887d1a3cc126df3350d22c8221994c1bc5b61b00ce2547');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (16, '2026-11-24T10:37:52.891196Z', 'Ida Wells', 'insert', 'claims', 4, '{"fingerprint":"3ae0e4d42dfb4d5a89dfd1791768fc6c","id":4,"kind":null,"note":null,"recorded_at":"2026-11-24T10:37:52.891196Z","recorded_by":"Ida Wells","story_id":null,"text":"There are ten lamps on the bridge.","uid":"01a20d22-2bb3-72df-9535-d34be45d89f8"}', '78c31212382ead954cbb4426799d77e01dc433b61ff6c021fb43254e575f3785');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (17, '2026-11-24T10:37:52.891196Z', 'Ida Wells', 'insert', 'attributions', 4, '{"affiliation_id":1,"claim_id":4,"cue":null,"descriptor":null,"ground_rules":null,"id":4,"knowledge":"unknown","mode":"indirect","quote":null,"recorded_at":"2026-11-24T10:37:52.891196Z","recorded_by":"Ida Wells","said_on":null,"source_id":4,"uid":"01a20d22-2bb4-70df-af94-1e3fd9493495","via_id":null}', '64e97017bffb92a432c5c1a24291701c17714131f470d8b23eed02d063301f66');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (18, '2026-11-24T10:37:53.680422Z', 'Ida Wells', 'insert', 'documents', 1, '{"archived_url":null,"id":1,"original":0,"path":null,"published_on":null,"publisher_id":null,"recorded_at":"2026-11-24T10:37:53.680422Z","recorded_by":"Ida Wells","retracted_at":null,"retracted_because":null,"sha256":null,"size":null,"story_id":null,"title":null,"uid":"01a20d22-2e97-72f2-838b-81417d7ea80f","url":"https://example.org/lamps"}', '04e3705c8a817b4b0e29bca860e640d998c3d38c83c10a34a58dddf557e6abc8');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (19, '2026-11-24T10:37:53.680422Z', 'Ida Wells', 'insert', 'evidence', 1, '{"claim_id":1,"contact":null,"document_id":1,"id":1,"information":"primary","locator":null,"note":null,"recorded_at":"2026-11-24T10:37:53.680422Z","recorded_by":"Ida Wells","stance":"supports","target":"content","uid":"01a20d22-2e9e-71da-906a-f6b0e8795781","withdrawn_at":null,"withdrawn_because":null}', '0012dddf070fb3aa80a07626a7ae95d929b05dd5b35ef0e5653aa55c96519b64');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (20, '2026-11-24T10:37:54.477855Z', 'Ida Wells', 'insert', 'evidence', 2, '{"claim_id":4,"contact":null,"document_id":null,"id":2,"information":"undetermined","locator":null,"note":"The tenth hook is empty.","recorded_at":"2026-11-24T10:37:54.477855Z","recorded_by":"Ida Wells","stance":"refutes","target":"content","uid":"01a20d22-31ba-70c0-976f-b3d40d7f3ec1","withdrawn_at":null,"withdrawn_because":null}', '1f79046e115a99c47d595667d50472f743c5192fd1bc123f34eb63d4a34fb7ab');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (21, '2026-11-24T10:37:55.413692Z', 'Ida Wells', 'insert', 'verdicts', 1, '{"because":"I counted them.","check_after":null,"claim_id":1,"decided_at":"1887-10-09T00:00:00.000000Z","decided_by":"Ida Wells","id":1,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T10:37:55.413692Z","recorded_by":"Ida Wells","status":"confirmed","target":"content","uid":"01a20d22-3587-75fa-bc36-7a620411e079"}', '704947d437d75f13d785b8826cbc071b8670a9b303e96b77f0ff8243b3b7b79a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (22, '2026-11-24T10:37:55.413692Z', 'Ida Wells', 'insert', 'verdict_evidence', 1, '{"evidence_id":1,"id":1,"verdict_id":1}', '887dc54624cc3d6af66b9379e05f19162aa1993b868050feedcedd5694e69e78');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (23, '2026-11-24T10:37:56.405258Z', 'Ida Wells', 'insert', 'verdicts', 2, '{"because":"One hook is empty.","check_after":null,"claim_id":4,"decided_at":"1887-10-09T00:00:00.000000Z","decided_by":"Ida Wells","id":2,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T10:37:56.405258Z","recorded_by":"Ida Wells","status":"refuted","target":"content","uid":"01a20d22-3947-70bd-82d2-b19e4fc5c53b"}', '8a91ad90c8d5ce01c8f6a597db2c369c063cee637a54c6a664b7ad56361b0e7b');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (24, '2026-11-24T10:37:56.405258Z', 'Ida Wells', 'insert', 'verdict_evidence', 2, '{"evidence_id":2,"id":2,"verdict_id":2}', 'b8ddd1c100fc3e4da9ee7092e395e5a8ba4219560ee954a24266f128a50bf650');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (25, '2026-11-24T10:37:57.396966Z', 'Ida Wells', 'insert', 'verdicts', 3, '{"because":"It is her column.","check_after":null,"claim_id":1,"decided_at":"2026-11-24T10:37:57.396966Z","decided_by":"Ida Wells","id":3,"override_reason":"I hold the paper.","policy_id":null,"recorded_at":"2026-11-24T10:37:57.396966Z","recorded_by":"Ida Wells","status":"confirmed","target":"attribution","uid":"01a20d22-3d18-7388-bd48-7babc874fc1d"}', '586ba912e68bdc6a189ce4382a5d877a3abc3085b727a80f6b189787f51a7534');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (26, '2026-11-24T10:37:58.261360Z', 'Ida Wells', 'insert', 'verdicts', 4, '{"because":"The lamp may be at the smith''s.","check_after":null,"claim_id":4,"decided_at":"2026-11-24T10:37:58.261360Z","decided_by":"Ida Wells","id":4,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T10:37:58.261360Z","recorded_by":"Ida Wells","status":"unchecked","target":"content","uid":"01a20d22-4078-7416-a25b-e781acf44570"}', 'c734e076379e6fcc13d9ad5224ce8e939f48408fa539731b7102676fc5a7a355');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (27, '2026-11-24T10:37:59.166019Z', 'Ida Wells', 'insert', 'verdicts', 5, '{"because":"The paragraph was cut.","check_after":null,"claim_id":3,"decided_at":"2026-11-24T10:37:59.166019Z","decided_by":"Ida Wells","id":5,"override_reason":null,"policy_id":null,"recorded_at":"2026-11-24T10:37:59.166019Z","recorded_by":"Ida Wells","status":"withdrawn","target":"content","uid":"01a20d22-4409-7373-87f6-a6d7a9347146"}', 'c5ec70ae1a8e09f61389b6aae5781f4dc1811ceb51bc975d538cf40d41561c3a');
INSERT INTO journal (seq, recorded_at, recorded_by, act, table_name, row_id, content, hash) VALUES (28, '2026-11-24T10:37:59.955543Z', 'Ida Wells', 'insert', 'links', 1, '{"claim_id":4,"id":1,"kind":"contradicts","note":null,"other_id":1,"recorded_at":"2026-11-24T10:37:59.955543Z","recorded_by":"Ida Wells","uid":"01a20d22-471e-7070-9b11-a79de2e23eca"}', '7a05c17d7f1c71925ddfffa5035950d0a3e13f95a51232c49fb36ed0cf58c4c4');
INSERT INTO ledger (id, uid, recorded_at, head_seq, head_hash) VALUES (1, '01a20d22-1e6f-7342-8813-ba4e21653de8', '2026-11-24T10:37:49.551493Z', 28, '7a05c17d7f1c71925ddfffa5035950d0a3e13f95a51232c49fb36ed0cf58c4c4');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (1, '01a20d22-2057-7623-946b-d54c47a4ed2e', 'The World', 'the world', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T10:37:50.037830Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (2, '01a20d22-227f-708b-bc44-7e93710ecf84', 'Nellie Bly', 'nellie bly', 'person', NULL, NULL, NULL, NULL, '2026-11-24T10:37:50.581528Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (3, '01a20d22-247e-7569-a983-dd3741ed0585', NULL, 'a lamplighter', 'unnamed', 'a lamplighter', NULL, NULL, NULL, '2026-11-24T10:37:51.080186Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (4, '01a20d22-2b86-7198-894b-00d62f5340c5', 'The Mill', 'the mill', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T10:37:52.891196Z', 'Ida Wells');
INSERT INTO sources (id, uid, name, name_key, kind, descriptor, note, merged_into_id, merged_at, recorded_at, recorded_by) VALUES (5, '01a20d22-2b9d-7273-9f51-e49857f01810', 'The Bridge', 'the bridge', 'organization', NULL, NULL, NULL, NULL, '2026-11-24T10:37:52.891196Z', 'Ida Wells');
INSERT INTO tags (id, uid, name, recorded_at, recorded_by) VALUES (1, '01a20d22-2293-76bc-9168-3e9d25041733', 'bridge', '2026-11-24T10:37:50.581528Z', 'Ida Wells');
INSERT INTO affiliations (id, uid, source_id, organization_id, role, tenure, valid_from, valid_until, recorded_at, recorded_by, relation) VALUES (1, '01a20d22-2ba0-775b-9b0c-36f12be5a5e1', 4, 5, 'owner', 'present', NULL, NULL, '2026-11-24T10:37:52.891196Z', 'Ida Wells', 'belongs_to');
INSERT INTO documents (id, uid, title, url, archived_url, path, sha256, size, publisher_id, published_on, recorded_at, recorded_by, original, story_id, retracted_at, retracted_because) VALUES (1, '01a20d22-2e97-72f2-838b-81417d7ea80f', NULL, 'https://example.org/lamps', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24T10:37:53.680422Z', 'Ida Wells', 0, NULL, NULL, NULL);
INSERT INTO stories (id, uid, slug, title, publisher_id, url, byline, published_on, recorded_at, recorded_by) VALUES (1, '01a20d22-2069-746b-ab85-35f70d8a24e0', 'lights', 'Lights on the river', 1, NULL, NULL, '1887-10', '2026-11-24T10:37:50.037830Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (1, '01a20d22-228e-71b4-b7ff-a116efce88bc', 'Nine lamps burn on the bridge.', '37a6c850618e754fc11fd4640e415a03', 'numerical', 1, NULL, '2026-11-24T10:37:50.581528Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (2, '01a20d22-2497-7551-8592-fafb377cc270', 'The tenth lamp was stolen.', '2b6bbcf49d2b5fdbff69a17540ad9450', NULL, 1, NULL, '2026-11-24T10:37:51.080186Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (3, '01a20d22-280b-74bf-8ddc-75d2bb73e617', 'The bridge is older than the mill.', '08e7fd23bbe7ef3bab9669e8fea5f8a3', NULL, 1, NULL, '2026-11-24T10:37:52.004856Z', 'Ida Wells');
INSERT INTO claims (id, uid, text, fingerprint, kind, story_id, note, recorded_at, recorded_by) VALUES (4, '01a20d22-2bb3-72df-9535-d34be45d89f8', 'There are ten lamps on the bridge.', '3ae0e4d42dfb4d5a89dfd1791768fc6c', NULL, NULL, NULL, '2026-11-24T10:37:52.891196Z', 'Ida Wells');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (1, '01a20d22-228e-71b4-b7ff-a117aead9510', 1, 2, NULL, NULL, NULL, 'wrote', NULL, 'indirect', NULL, NULL, '2026-11-24T10:37:50.581528Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (2, '01a20d22-2498-7757-bca9-29657b8e20ab', 2, 2, NULL, NULL, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T10:37:51.080186Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (3, '01a20d22-24a1-722d-ab43-1ec791802060', 2, 3, 2, NULL, 'a lamplighter', NULL, 'stolen', 'direct', NULL, NULL, '2026-11-24T10:37:51.080186Z', 'Ida Wells', 'unknown');
INSERT INTO attributions (id, uid, claim_id, source_id, via_id, affiliation_id, descriptor, cue, quote, mode, ground_rules, said_on, recorded_at, recorded_by, knowledge) VALUES (4, '01a20d22-2bb4-70df-af94-1e3fd9493495', 4, 4, NULL, 1, NULL, NULL, NULL, 'indirect', NULL, NULL, '2026-11-24T10:37:52.891196Z', 'Ida Wells', 'unknown');
INSERT INTO claim_tags (id, claim_id, tag_id, recorded_at, recorded_by) VALUES (1, 1, 1, '2026-11-24T10:37:50.581528Z', 'Ida Wells');
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (1, '01a20d22-2e9e-71da-906a-f6b0e8795781', 1, 'content', 'supports', 'primary', 1, NULL, NULL, NULL, '2026-11-24T10:37:53.680422Z', 'Ida Wells', NULL, NULL);
INSERT INTO evidence (id, uid, claim_id, target, stance, information, document_id, contact, locator, note, recorded_at, recorded_by, withdrawn_at, withdrawn_because) VALUES (2, '01a20d22-31ba-70c0-976f-b3d40d7f3ec1', 4, 'content', 'refutes', 'undetermined', NULL, NULL, NULL, 'The tenth hook is empty.', '2026-11-24T10:37:54.477855Z', 'Ida Wells', NULL, NULL);
INSERT INTO links (id, uid, claim_id, other_id, kind, note, recorded_at, recorded_by) VALUES (1, '01a20d22-471e-7070-9b11-a79de2e23eca', 4, 1, 'contradicts', NULL, '2026-11-24T10:37:59.955543Z', 'Ida Wells');
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (1, '01a20d22-3587-75fa-bc36-7a620411e079', 1, 'content', 'confirmed', 'I counted them.', 'Ida Wells', '1887-10-09T00:00:00.000000Z', NULL, '2026-11-24T10:37:55.413692Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (2, '01a20d22-3947-70bd-82d2-b19e4fc5c53b', 4, 'content', 'refuted', 'One hook is empty.', 'Ida Wells', '1887-10-09T00:00:00.000000Z', NULL, '2026-11-24T10:37:56.405258Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (3, '01a20d22-3d18-7388-bd48-7babc874fc1d', 1, 'attribution', 'confirmed', 'It is her column.', 'Ida Wells', '2026-11-24T10:37:57.396966Z', 'I hold the paper.', '2026-11-24T10:37:57.396966Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (4, '01a20d22-4078-7416-a25b-e781acf44570', 4, 'content', 'unchecked', 'The lamp may be at the smith''s.', 'Ida Wells', '2026-11-24T10:37:58.261360Z', NULL, '2026-11-24T10:37:58.261360Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdicts (id, uid, claim_id, target, status, because, decided_by, decided_at, override_reason, recorded_at, recorded_by, policy_id, check_after) VALUES (5, '01a20d22-4409-7373-87f6-a6d7a9347146', 3, 'content', 'withdrawn', 'The paragraph was cut.', 'Ida Wells', '2026-11-24T10:37:59.166019Z', NULL, '2026-11-24T10:37:59.166019Z', 'Ida Wells', NULL, NULL);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (1, 1, 1);
INSERT INTO verdict_evidence (id, verdict_id, evidence_id) VALUES (2, 2, 2);
INSERT INTO standings (claim_id, status, attribution_status, low, high, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (1, 'confirmed', 'confirmed', 0, 0, 0, 0, 0, 0, 0, 1, 1, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (2, 'unchecked', 'unchecked', 0, 0, 0, 0, 1, 1, 0, 0, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (3, 'withdrawn', 'unchecked', 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL);
INSERT INTO standings (claim_id, status, attribution_status, low, high, support_lost, below_policy, single_source, unnamed_only, circular, contested, overridden, check_after) VALUES (4, 'unchecked', 'unchecked', 0, 0, 0, 0, 1, 0, 0, 1, 0, NULL);
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
