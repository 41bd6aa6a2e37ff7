PRAGMA legacy_alter_table = ON;;
CREATE TABLE disposal (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	disposed_case TEXT NOT NULL, 
	case_number TEXT NOT NULL, 
	opened_on TEXT NOT NULL, 
	closed_on TEXT NOT NULL, 
	ground TEXT NOT NULL, 
	approved_by TEXT NOT NULL, 
	disposed_on TEXT NOT NULL, 
	disposed_by TEXT NOT NULL, 
	records INTEGER NOT NULL, 
	destroyed TEXT NOT NULL, 
	legal_note TEXT NOT NULL, 
	CONSTRAINT pk_disposal PRIMARY KEY (id), 
	CONSTRAINT uq_disposal_case_number UNIQUE (case_number), 
	CONSTRAINT ck_disposal_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_disposal_disposed_case_known CHECK (length(disposed_case) = 32), 
	CONSTRAINT ck_disposal_opened_on_known CHECK (opened_on = date(opened_on)), 
	CONSTRAINT ck_disposal_closed_on_known CHECK (closed_on = date(closed_on)), 
	CONSTRAINT ck_disposal_ground_known CHECK (ground IN ('retention_ended', 'erasure_asked', 'recorded_in_error', 'court_order')), 
	CONSTRAINT ck_disposal_disposed_on_known CHECK (disposed_on = date(disposed_on))
)
 STRICT;;
CREATE TABLE enquirer (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_enquirer PRIMARY KEY (id), 
	CONSTRAINT ck_enquirer_id_known CHECK (length(id) = 32)
)
 STRICT;;
CREATE TABLE phone_line (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	number TEXT NOT NULL, 
	hours TEXT NOT NULL, 
	checked_on TEXT, 
	address TEXT NOT NULL, 
	note TEXT NOT NULL, 
	reference_key TEXT NOT NULL, 
	reference_row TEXT NOT NULL, 
	CONSTRAINT pk_phone_line PRIMARY KEY (id), 
	CONSTRAINT ck_phone_line_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_phone_line_kind_known CHECK (kind IN ('official', 'tracing', 'support', 'emergency', 'other')), 
	CONSTRAINT ck_phone_line_checked_on_known CHECK (checked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*')
)
 STRICT;;
CREATE TABLE identity_document (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	number TEXT NOT NULL, 
	issued_by TEXT NOT NULL, 
	issued_on TEXT, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_identity_document PRIMARY KEY (id), 
	CONSTRAINT fk_identity_document_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT ck_identity_document_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_identity_document_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_identity_document_kind_known CHECK (kind IN ('passport', 'passport_abroad', 'military_card', 'tax_number', 'birth_certificate', 'id_tag', 'other')), 
	CONSTRAINT ck_identity_document_issued_on_known CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*')
)
 STRICT;;
CREATE TABLE not_duplicate (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	other_case_id TEXT NOT NULL, 
	decided_on TEXT NOT NULL, 
	decided_by TEXT NOT NULL, 
	why TEXT NOT NULL, 
	CONSTRAINT pk_not_duplicate PRIMARY KEY (id), 
	CONSTRAINT uq_not_duplicate_case_id_other_case_id UNIQUE (case_id, other_case_id), 
	CONSTRAINT fk_not_duplicate_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_not_duplicate_other_case_id_search_case FOREIGN KEY(other_case_id) REFERENCES search_case (id), 
	CONSTRAINT ck_not_duplicate_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_not_duplicate_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_not_duplicate_other_case_id_known CHECK (length(other_case_id) = 32), 
	CONSTRAINT ck_not_duplicate_decided_on_known CHECK (decided_on = date(decided_on)), 
	CONSTRAINT ck_not_duplicate_of_two CHECK (case_id <> other_case_id)
)
 STRICT;;
CREATE TABLE note (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	written_on TEXT NOT NULL, 
	written_by TEXT NOT NULL, 
	words TEXT NOT NULL, 
	CONSTRAINT pk_note PRIMARY KEY (id), 
	CONSTRAINT fk_note_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT ck_note_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_note_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_note_written_on_known CHECK (written_on = date(written_on))
)
 STRICT;;
CREATE TABLE consent (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	relative_id TEXT, 
	purpose TEXT NOT NULL, 
	recipient TEXT NOT NULL, 
	basis TEXT NOT NULL, 
	decision TEXT NOT NULL, 
	decided_on TEXT NOT NULL, 
	how TEXT, 
	witness TEXT NOT NULL, 
	expires_on TEXT, 
	source_id TEXT, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_consent PRIMARY KEY (id), 
	CONSTRAINT fk_consent_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_consent_relative_id_relative FOREIGN KEY(relative_id) REFERENCES relative (id), 
	CONSTRAINT fk_consent_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_consent_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_consent_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_consent_relative_id_known CHECK (length(relative_id) = 32), 
	CONSTRAINT ck_consent_purpose_known CHECK (purpose IN ('hold_record', 'contact', 'share_with', 'dna_comparison', 'print_letter', 'publish_photo', 'publish_name', 'statistics')), 
	CONSTRAINT ck_consent_basis_known CHECK (basis IN ('consent', 'vital_interest', 'public_interest', 'legitimate_interest', 'contract', 'legal_obligation')), 
	CONSTRAINT ck_consent_decision_known CHECK (decision IN ('given', 'refused', 'withdrawn', 'not_possible')), 
	CONSTRAINT ck_consent_decided_on_known CHECK (decided_on = date(decided_on)), 
	CONSTRAINT ck_consent_how_known CHECK (how IN ('in_person', 'phone', 'post', 'messenger', 'email')), 
	CONSTRAINT ck_consent_expires_on_known CHECK (expires_on = date(expires_on)), 
	CONSTRAINT ck_consent_source_id_known CHECK (length(source_id) = 32), 
	CONSTRAINT ck_consent_shared_with_somebody CHECK (purpose <> 'share_with' OR recipient <> ''), 
	CONSTRAINT ck_consent_asked_or_other_basis CHECK (decision <> 'not_possible' OR basis <> 'consent')
)
 STRICT;;
CREATE TABLE disclosure_rule (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	relative_id TEXT NOT NULL, 
	topics TEXT NOT NULL, 
	words TEXT NOT NULL, 
	asked_by TEXT NOT NULL, 
	since TEXT NOT NULL, 
	until TEXT, 
	ended_on TEXT, 
	CONSTRAINT pk_disclosure_rule PRIMARY KEY (id), 
	CONSTRAINT fk_disclosure_rule_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_disclosure_rule_relative_id_relative FOREIGN KEY(relative_id) REFERENCES relative (id), 
	CONSTRAINT ck_disclosure_rule_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_disclosure_rule_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_disclosure_rule_relative_id_known CHECK (length(relative_id) = 32), 
	CONSTRAINT ck_disclosure_rule_topics_known CHECK (replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(topics, ',other_relatives', ''), ',identification', ''), ',circumstances', ''), ',captivity', ''), ',transfers', ''), ',contacts', ''), ',service', ''), ',effects', ''), ',burial', ''), ',death', '') IN ('', ',')), 
	CONSTRAINT ck_disclosure_rule_since_known CHECK (since = date(since)), 
	CONSTRAINT ck_disclosure_rule_until_known CHECK (until = date(until)), 
	CONSTRAINT ck_disclosure_rule_ended_on_known CHECK (ended_on = date(ended_on))
)
 STRICT;;
CREATE TABLE handover (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	decision_id TEXT, 
	relative_id TEXT, 
	receiver TEXT NOT NULL, 
	place TEXT NOT NULL, 
	handed_on TEXT NOT NULL, 
	act_number TEXT NOT NULL, 
	contents TEXT NOT NULL, 
	further_remains_expected INTEGER NOT NULL, 
	source_id TEXT, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_handover PRIMARY KEY (id), 
	CONSTRAINT fk_handover_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_handover_decision_id_decision FOREIGN KEY(decision_id) REFERENCES decision (id), 
	CONSTRAINT fk_handover_relative_id_relative FOREIGN KEY(relative_id) REFERENCES relative (id), 
	CONSTRAINT fk_handover_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_handover_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_handover_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_handover_decision_id_known CHECK (length(decision_id) = 32), 
	CONSTRAINT ck_handover_relative_id_known CHECK (length(relative_id) = 32), 
	CONSTRAINT ck_handover_handed_on_known CHECK (handed_on = date(handed_on)), 
	CONSTRAINT ck_handover_further_remains_expected_known CHECK (further_remains_expected IN (0, 1)), 
	CONSTRAINT ck_handover_source_id_known CHECK (length(source_id) = 32)
)
 STRICT;;
CREATE TABLE reference_sample (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	donor_id TEXT, 
	item TEXT NOT NULL, 
	proceeding_number TEXT NOT NULL, 
	sample_number TEXT NOT NULL, 
	laboratory TEXT NOT NULL, 
	due_on TEXT, 
	source_id TEXT, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_reference_sample PRIMARY KEY (id), 
	CONSTRAINT fk_reference_sample_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_reference_sample_donor_id_relative FOREIGN KEY(donor_id) REFERENCES relative (id), 
	CONSTRAINT fk_reference_sample_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_reference_sample_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_reference_sample_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_reference_sample_kind_known CHECK (kind IN ('relative_buccal', 'relative_blood', 'personal_item', 'service_sample', 'medical_sample')), 
	CONSTRAINT ck_reference_sample_donor_id_known CHECK (length(donor_id) = 32), 
	CONSTRAINT ck_reference_sample_due_on_known CHECK (due_on = date(due_on)), 
	CONSTRAINT ck_reference_sample_source_id_known CHECK (length(source_id) = 32), 
	CONSTRAINT ck_reference_sample_donor_or_item CHECK ((kind IN ('relative_buccal', 'relative_blood')) = (donor_id IS NOT NULL))
)
 STRICT;;
CREATE TABLE remains (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	official_number TEXT NOT NULL, 
	given_by TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	minimum_individuals INTEGER, 
	holding_place TEXT NOT NULL, 
	items_with TEXT NOT NULL, 
	source_id TEXT, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_remains PRIMARY KEY (id), 
	CONSTRAINT ck_remains_somebody CHECK (minimum_individuals >= 1), 
	CONSTRAINT fk_remains_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_remains_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_remains_kind_known CHECK (kind IN ('complete', 'incomplete', 'part', 'fragments', 'commingled', 'not_recorded')), 
	CONSTRAINT ck_remains_source_id_known CHECK (length(source_id) = 32)
)
 STRICT;;
CREATE TABLE witness (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	reach TEXT NOT NULL, 
	saw TEXT NOT NULL, 
	seen_on TEXT, 
	seen_at TEXT NOT NULL, 
	source_id TEXT, 
	CONSTRAINT pk_witness PRIMARY KEY (id), 
	CONSTRAINT fk_witness_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_witness_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_witness_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_witness_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_witness_seen_on_known CHECK (seen_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_witness_source_id_known CHECK (length(source_id) = 32)
)
 STRICT;;
CREATE TABLE case_remains (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	remains_id TEXT NOT NULL, 
	because TEXT NOT NULL, 
	since TEXT NOT NULL, 
	source_id TEXT, 
	CONSTRAINT pk_case_remains PRIMARY KEY (id), 
	CONSTRAINT uq_case_remains_case_id_remains_id UNIQUE (case_id, remains_id), 
	CONSTRAINT fk_case_remains_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_case_remains_remains_id_remains FOREIGN KEY(remains_id) REFERENCES remains (id), 
	CONSTRAINT fk_case_remains_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_case_remains_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_case_remains_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_case_remains_remains_id_known CHECK (length(remains_id) = 32), 
	CONSTRAINT ck_case_remains_since_known CHECK (since = date(since)), 
	CONSTRAINT ck_case_remains_source_id_known CHECK (length(source_id) = 32)
)
 STRICT;;
CREATE TABLE comparison (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	remains_id TEXT, 
	method TEXT NOT NULL, 
	relatives_used INTEGER NOT NULL, 
	own_lifetime_sample INTEGER NOT NULL, 
	result TEXT NOT NULL, 
	report_number TEXT NOT NULL, 
	laboratory TEXT NOT NULL, 
	reported_on TEXT, 
	recorded_on TEXT NOT NULL, 
	further_examination TEXT NOT NULL, 
	replaces_id TEXT, 
	source_id TEXT, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_comparison PRIMARY KEY (id), 
	CONSTRAINT ck_comparison_relatives_counted CHECK (relatives_used >= 0), 
	CONSTRAINT fk_comparison_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_comparison_remains_id_remains FOREIGN KEY(remains_id) REFERENCES remains (id), 
	CONSTRAINT fk_comparison_replaces_id_comparison FOREIGN KEY(replaces_id) REFERENCES comparison (id), 
	CONSTRAINT fk_comparison_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_comparison_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_comparison_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_comparison_remains_id_known CHECK (length(remains_id) = 32), 
	CONSTRAINT ck_comparison_method_known CHECK (method IN ('dna_autosomal', 'dna_y', 'dna_mitochondrial', 'fingerprints', 'dental', 'medical_unique', 'anthropology', 'effects', 'visual', 'circumstantial')), 
	CONSTRAINT ck_comparison_own_lifetime_sample_known CHECK (own_lifetime_sample IN (0, 1)), 
	CONSTRAINT ck_comparison_result_known CHECK (result IN ('excluded', 'insufficient', 'possible', 'probable', 'established')), 
	CONSTRAINT ck_comparison_reported_on_known CHECK (reported_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_comparison_recorded_on_known CHECK (recorded_on = date(recorded_on)), 
	CONSTRAINT ck_comparison_further_examination_known CHECK (further_examination IN ('not_recorded', 'not_recommended', 'recommended_not_done', 'done')), 
	CONSTRAINT ck_comparison_replaces_id_known CHECK (length(replaces_id) = 32), 
	CONSTRAINT ck_comparison_source_id_known CHECK (length(source_id) = 32), 
	CONSTRAINT ck_comparison_established_by_primary CHECK (result <> 'established' OR method IN ('dna_autosomal', 'dna_y', 'dna_mitochondrial', 'fingerprints', 'dental'))
)
 STRICT;;
CREATE TABLE custody_move (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	remains_id TEXT NOT NULL, 
	moved_on TEXT, 
	from_place TEXT NOT NULL, 
	to_place TEXT NOT NULL, 
	handed_by TEXT NOT NULL, 
	received_by TEXT NOT NULL, 
	document_number TEXT NOT NULL, 
	recorded_on TEXT NOT NULL, 
	source_id TEXT, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_custody_move PRIMARY KEY (id), 
	CONSTRAINT fk_custody_move_remains_id_remains FOREIGN KEY(remains_id) REFERENCES remains (id), 
	CONSTRAINT fk_custody_move_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_custody_move_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_custody_move_remains_id_known CHECK (length(remains_id) = 32), 
	CONSTRAINT ck_custody_move_moved_on_known CHECK (moved_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_custody_move_recorded_on_known CHECK (recorded_on = date(recorded_on)), 
	CONSTRAINT ck_custody_move_source_id_known CHECK (length(source_id) = 32)
)
 STRICT;;
CREATE TABLE decision_remains (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	decision_id TEXT NOT NULL, 
	remains_id TEXT NOT NULL, 
	CONSTRAINT pk_decision_remains PRIMARY KEY (id), 
	CONSTRAINT uq_decision_remains_decision_id_remains_id UNIQUE (decision_id, remains_id), 
	CONSTRAINT fk_decision_remains_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_decision_remains_decision_id_decision FOREIGN KEY(decision_id) REFERENCES decision (id), 
	CONSTRAINT fk_decision_remains_remains_id_remains FOREIGN KEY(remains_id) REFERENCES remains (id), 
	CONSTRAINT ck_decision_remains_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_decision_remains_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_decision_remains_decision_id_known CHECK (length(decision_id) = 32), 
	CONSTRAINT ck_decision_remains_remains_id_known CHECK (length(remains_id) = 32)
)
 STRICT;;
CREATE TABLE effects (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	remains_id TEXT, 
	what TEXT NOT NULL, 
	from_whom TEXT NOT NULL, 
	to_whom TEXT NOT NULL, 
	relative_id TEXT, 
	received_on TEXT, 
	handed_on TEXT, 
	receipt_number TEXT NOT NULL, 
	source_id TEXT, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_effects PRIMARY KEY (id), 
	CONSTRAINT fk_effects_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_effects_remains_id_remains FOREIGN KEY(remains_id) REFERENCES remains (id), 
	CONSTRAINT fk_effects_relative_id_relative FOREIGN KEY(relative_id) REFERENCES relative (id), 
	CONSTRAINT fk_effects_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_effects_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_effects_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_effects_remains_id_known CHECK (length(remains_id) = 32), 
	CONSTRAINT ck_effects_relative_id_known CHECK (length(relative_id) = 32), 
	CONSTRAINT ck_effects_received_on_known CHECK (received_on = date(received_on)), 
	CONSTRAINT ck_effects_handed_on_known CHECK (handed_on = date(handed_on)), 
	CONSTRAINT ck_effects_source_id_known CHECK (length(source_id) = 32)
)
 STRICT;;
CREATE TABLE handover_remains (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	handover_id TEXT NOT NULL, 
	remains_id TEXT NOT NULL, 
	CONSTRAINT pk_handover_remains PRIMARY KEY (id), 
	CONSTRAINT uq_handover_remains_handover_id_remains_id UNIQUE (handover_id, remains_id), 
	CONSTRAINT fk_handover_remains_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_handover_remains_handover_id_handover FOREIGN KEY(handover_id) REFERENCES handover (id), 
	CONSTRAINT fk_handover_remains_remains_id_remains FOREIGN KEY(remains_id) REFERENCES remains (id), 
	CONSTRAINT ck_handover_remains_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_handover_remains_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_handover_remains_handover_id_known CHECK (length(handover_id) = 32), 
	CONSTRAINT ck_handover_remains_remains_id_known CHECK (length(remains_id) = 32)
)
 STRICT;;
CREATE TABLE remains_in_batch (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	remains_id TEXT NOT NULL, 
	batch_id TEXT NOT NULL, 
	said_by TEXT NOT NULL, 
	said_on TEXT, 
	source_id TEXT, 
	CONSTRAINT pk_remains_in_batch PRIMARY KEY (id), 
	CONSTRAINT uq_remains_in_batch_remains_id_batch_id UNIQUE (remains_id, batch_id), 
	CONSTRAINT fk_remains_in_batch_remains_id_remains FOREIGN KEY(remains_id) REFERENCES remains (id), 
	CONSTRAINT fk_remains_in_batch_batch_id_batch FOREIGN KEY(batch_id) REFERENCES batch (id), 
	CONSTRAINT fk_remains_in_batch_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_remains_in_batch_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_remains_in_batch_remains_id_known CHECK (length(remains_id) = 32), 
	CONSTRAINT ck_remains_in_batch_batch_id_known CHECK (length(batch_id) = 32), 
	CONSTRAINT ck_remains_in_batch_said_on_known CHECK (said_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_remains_in_batch_source_id_known CHECK (length(source_id) = 32)
)
 STRICT;;
CREATE TABLE remains_relation (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	remains_id TEXT NOT NULL, 
	relation TEXT NOT NULL, 
	other_id TEXT NOT NULL, 
	said_by TEXT NOT NULL, 
	said_on TEXT, 
	source_id TEXT, 
	CONSTRAINT pk_remains_relation PRIMARY KEY (id), 
	CONSTRAINT uq_remains_relation_remains_id_other_id_relation UNIQUE (remains_id, other_id, relation), 
	CONSTRAINT fk_remains_relation_remains_id_remains FOREIGN KEY(remains_id) REFERENCES remains (id), 
	CONSTRAINT fk_remains_relation_other_id_remains FOREIGN KEY(other_id) REFERENCES remains (id), 
	CONSTRAINT fk_remains_relation_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_remains_relation_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_remains_relation_remains_id_known CHECK (length(remains_id) = 32), 
	CONSTRAINT ck_remains_relation_relation_known CHECK (relation IN ('separated_from', 'part_of', 'reassociated_with')), 
	CONSTRAINT ck_remains_relation_other_id_known CHECK (length(other_id) = 32), 
	CONSTRAINT ck_remains_relation_said_on_known CHECK (said_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_remains_relation_source_id_known CHECK (length(source_id) = 32), 
	CONSTRAINT ck_remains_relation_of_two CHECK (remains_id <> other_id)
)
 STRICT;;
CREATE TABLE sample_step (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	sample_id TEXT NOT NULL, 
	state TEXT NOT NULL, 
	happened_on TEXT, 
	recorded_on TEXT NOT NULL, 
	said_by TEXT NOT NULL, 
	document_number TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_sample_step PRIMARY KEY (id), 
	CONSTRAINT fk_sample_step_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_sample_step_sample_id_reference_sample FOREIGN KEY(sample_id) REFERENCES reference_sample (id), 
	CONSTRAINT ck_sample_step_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_sample_step_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_sample_step_sample_id_known CHECK (length(sample_id) = 32), 
	CONSTRAINT ck_sample_step_state_known CHECK (state IN ('planned', 'ordered', 'taken', 'sent', 'received', 'rejected', 'repeated', 'profile_obtained', 'profile_failed', 'registered', 'compared', 'lost', 'withdrawn')), 
	CONSTRAINT ck_sample_step_happened_on_known CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_sample_step_recorded_on_known CHECK (recorded_on = date(recorded_on))
)
 STRICT;;
CREATE TABLE comparison_sample (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	comparison_id TEXT NOT NULL, 
	sample_id TEXT NOT NULL, 
	CONSTRAINT pk_comparison_sample PRIMARY KEY (id), 
	CONSTRAINT uq_comparison_sample_comparison_id_sample_id UNIQUE (comparison_id, sample_id), 
	CONSTRAINT fk_comparison_sample_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_comparison_sample_comparison_id_comparison FOREIGN KEY(comparison_id) REFERENCES comparison (id), 
	CONSTRAINT fk_comparison_sample_sample_id_reference_sample FOREIGN KEY(sample_id) REFERENCES reference_sample (id), 
	CONSTRAINT ck_comparison_sample_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_comparison_sample_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_comparison_sample_comparison_id_known CHECK (length(comparison_id) = 32), 
	CONSTRAINT ck_comparison_sample_sample_id_known CHECK (length(sample_id) = 32)
)
 STRICT;;
CREATE TABLE decision_ground (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	decision_id TEXT NOT NULL, 
	comparison_id TEXT NOT NULL, 
	CONSTRAINT pk_decision_ground PRIMARY KEY (id), 
	CONSTRAINT uq_decision_ground_decision_id_comparison_id UNIQUE (decision_id, comparison_id), 
	CONSTRAINT fk_decision_ground_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_decision_ground_decision_id_decision FOREIGN KEY(decision_id) REFERENCES decision (id), 
	CONSTRAINT fk_decision_ground_comparison_id_comparison FOREIGN KEY(comparison_id) REFERENCES comparison (id), 
	CONSTRAINT ck_decision_ground_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_decision_ground_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_decision_ground_decision_id_known CHECK (length(decision_id) = 32), 
	CONSTRAINT ck_decision_ground_comparison_id_known CHECK (length(comparison_id) = 32)
)
 STRICT;;
CREATE TABLE notification (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	decision_id TEXT, 
	comparison_id TEXT, 
	relative_id TEXT, 
	told_on TEXT NOT NULL, 
	told_by TEXT NOT NULL, 
	channel TEXT, 
	content TEXT NOT NULL, 
	questions TEXT NOT NULL, 
	support_offered TEXT NOT NULL, 
	also_present TEXT NOT NULL, 
	source_id TEXT, 
	CONSTRAINT pk_notification PRIMARY KEY (id), 
	CONSTRAINT fk_notification_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_notification_decision_id_decision FOREIGN KEY(decision_id) REFERENCES decision (id), 
	CONSTRAINT fk_notification_comparison_id_comparison FOREIGN KEY(comparison_id) REFERENCES comparison (id), 
	CONSTRAINT fk_notification_relative_id_relative FOREIGN KEY(relative_id) REFERENCES relative (id), 
	CONSTRAINT fk_notification_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_notification_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_notification_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_notification_decision_id_known CHECK (length(decision_id) = 32), 
	CONSTRAINT ck_notification_comparison_id_known CHECK (length(comparison_id) = 32), 
	CONSTRAINT ck_notification_relative_id_known CHECK (length(relative_id) = 32), 
	CONSTRAINT ck_notification_told_on_known CHECK (told_on = date(told_on)), 
	CONSTRAINT ck_notification_channel_known CHECK (channel IN ('in_person', 'phone', 'post', 'messenger', 'email')), 
	CONSTRAINT ck_notification_source_id_known CHECK (length(source_id) = 32)
)
 STRICT;;
ALTER TABLE batch RENAME TO batch_before;;
CREATE TABLE batch (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	number TEXT NOT NULL, 
	happened_on TEXT NOT NULL, 
	place TEXT NOT NULL, 
	facilitator TEXT NOT NULL, 
	note TEXT NOT NULL, 
	reference_key TEXT NOT NULL, 
	reference_row TEXT NOT NULL, 
	CONSTRAINT pk_batch PRIMARY KEY (id), 
	CONSTRAINT uq_batch_number UNIQUE (number), 
	CONSTRAINT ck_batch_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_batch_kind_known CHECK (kind IN ('transfer', 'announced', 'offered', 'offer_not_carried_out', 'total_over_days', 'part_of_another')), 
	CONSTRAINT ck_batch_happened_on_known CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*')
)
 STRICT;;
INSERT INTO batch (id, created_at, changed_at, kind, number, happened_on, place, facilitator, note, reference_key, reference_row)
SELECT id, created_at, changed_at, kind, number, happened_on, place, '', note, reference_key, reference_row FROM batch_before;;
DROP TABLE batch_before;;
ALTER TABLE office RENAME TO office_before;;
CREATE TABLE office (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	address TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	hours TEXT NOT NULL, 
	email TEXT NOT NULL, 
	registered_number TEXT NOT NULL, 
	support_line TEXT NOT NULL, 
	retention_years INTEGER NOT NULL, 
	caseworker TEXT NOT NULL, 
	CONSTRAINT pk_office PRIMARY KEY (id), 
	CONSTRAINT uq_office_code UNIQUE (code), 
	CONSTRAINT ck_office_id_known CHECK (length(id) = 32)
)
 STRICT;;
INSERT INTO office (id, created_at, changed_at, code, name, address, phone, hours, email, registered_number, support_line, retention_years, caseworker)
SELECT id, created_at, changed_at, code, name, address, phone, hours, email, registered_number, support_line, 5, caseworker FROM office_before;;
DROP TABLE office_before;;
ALTER TABLE search_case RENAME TO search_case_before;;
CREATE TABLE search_case (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	number TEXT NOT NULL, 
	opened_on TEXT NOT NULL, 
	caseworker TEXT NOT NULL, 
	note TEXT NOT NULL, 
	priority TEXT NOT NULL, 
	review_due TEXT, 
	retention_review_on TEXT, 
	suspended_on TEXT, 
	closed_on TEXT, 
	closure_reason TEXT, 
	closure_approved_by TEXT NOT NULL, 
	closure_note TEXT NOT NULL, 
	transferred_to TEXT NOT NULL, 
	merged_into TEXT, 
	reopened_on TEXT, 
	reopened_because TEXT NOT NULL, 
	CONSTRAINT pk_search_case PRIMARY KEY (id), 
	CONSTRAINT uq_search_case_number UNIQUE (number), 
	CONSTRAINT fk_search_case_merged_into_search_case FOREIGN KEY(merged_into) REFERENCES search_case (id), 
	CONSTRAINT ck_search_case_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_search_case_opened_on_known CHECK (opened_on = date(opened_on)), 
	CONSTRAINT ck_search_case_priority_known CHECK (priority IN ('usual', 'raised', 'urgent')), 
	CONSTRAINT ck_search_case_review_due_known CHECK (review_due = date(review_due)), 
	CONSTRAINT ck_search_case_retention_review_on_known CHECK (retention_review_on = date(retention_review_on)), 
	CONSTRAINT ck_search_case_suspended_on_known CHECK (suspended_on = date(suspended_on)), 
	CONSTRAINT ck_search_case_closed_on_known CHECK (closed_on = date(closed_on)), 
	CONSTRAINT ck_search_case_closure_reason_known CHECK (closure_reason IN ('returned_alive', 'located_alive', 'identified_and_handed_over', 'transferred', 'duplicate', 'withdrawn_by_family', 'registered_in_error')), 
	CONSTRAINT ck_search_case_merged_into_known CHECK (length(merged_into) = 32), 
	CONSTRAINT ck_search_case_reopened_on_known CHECK (reopened_on = date(reopened_on)), 
	CONSTRAINT ck_search_case_closed_for_a_reason CHECK ((closed_on IS NULL) = (closure_reason IS NULL))
)
 STRICT;;
INSERT INTO search_case (id, created_at, changed_at, number, opened_on, caseworker, note, priority, review_due, retention_review_on, suspended_on, closed_on, closure_reason, closure_approved_by, closure_note, transferred_to, merged_into, reopened_on, reopened_because)
SELECT id, created_at, changed_at, number, opened_on, caseworker, note, 'usual', review_due, NULL, suspended_on, closed_on, closure_reason, '', '', '', NULL, reopened_on, '' FROM search_case_before;;
DROP TABLE search_case_before;;
ALTER TABLE decision RENAME TO decision_before;;
CREATE TABLE decision (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	state TEXT NOT NULL, 
	authority TEXT NOT NULL, 
	document_number TEXT NOT NULL, 
	decided_on TEXT, 
	relatives_compared INTEGER NOT NULL, 
	methods TEXT NOT NULL, 
	own_lifetime_sample INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	replaced_by TEXT, 
	CONSTRAINT pk_decision PRIMARY KEY (id), 
	CONSTRAINT fk_decision_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_decision_replaced_by_decision FOREIGN KEY(replaced_by) REFERENCES decision (id), 
	CONSTRAINT ck_decision_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_decision_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_decision_state_known CHECK (state IN ('proposed', 'decided', 'challenged', 'under_reexamination', 'retracted', 'replaced')), 
	CONSTRAINT ck_decision_decided_on_known CHECK (decided_on = date(decided_on)), 
	CONSTRAINT ck_decision_methods_known CHECK (replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(methods, ',dna_mitochondrial', ''), ',medical_unique', ''), ',circumstantial', ''), ',dna_autosomal', ''), ',fingerprints', ''), ',anthropology', ''), ',effects', ''), ',dental', ''), ',visual', ''), ',dna_y', '') IN ('', ',')), 
	CONSTRAINT ck_decision_own_lifetime_sample_known CHECK (own_lifetime_sample IN (0, 1)), 
	CONSTRAINT ck_decision_replaced_by_known CHECK (length(replaced_by) = 32), 
	CONSTRAINT ck_decision_documented CHECK (state = 'proposed' OR (authority <> '' AND document_number <> '' AND decided_on IS NOT NULL))
)
 STRICT;;
INSERT INTO decision (id, created_at, changed_at, case_id, state, authority, document_number, decided_on, relatives_compared, methods, own_lifetime_sample, reason, replaced_by)
SELECT id, created_at, changed_at, case_id, state, authority, document_number, decided_on, relatives_compared, methods, own_lifetime_sample, reason, replaced_by FROM decision_before;;
INSERT INTO notification (id, created_at, changed_at, case_id, decision_id, told_on, told_by, channel, content, questions, support_offered, also_present)
SELECT substr(id, 1, 16) || '8' || substr(lower(hex(randomblob(8))), 1, 15), created_at, changed_at, case_id, id, told_family_on, told_family_by, told_family_how, '', '', '', ''
FROM decision_before WHERE told_family_on IS NOT NULL;;
DROP TABLE decision_before;;
ALTER TABLE relative RENAME TO relative_before;;
CREATE TABLE relative (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	enquirer_id TEXT, 
	kinship TEXT NOT NULL, 
	degree TEXT NOT NULL, 
	kinship_proof TEXT NOT NULL, 
	roles TEXT NOT NULL, 
	language TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	email TEXT NOT NULL, 
	post_address TEXT NOT NULL, 
	greeting TEXT NOT NULL, 
	do_not_call INTEGER NOT NULL, 
	do_not_post INTEGER NOT NULL, 
	in_person_only INTEGER NOT NULL, 
	reach_at TEXT NOT NULL, 
	code_word TEXT NOT NULL, 
	must_be_present TEXT NOT NULL, 
	pause_until TEXT, 
	further_remains TEXT NOT NULL, 
	rounds TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_relative PRIMARY KEY (id), 
	CONSTRAINT fk_relative_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_relative_enquirer_id_enquirer FOREIGN KEY(enquirer_id) REFERENCES enquirer (id), 
	CONSTRAINT ck_relative_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_relative_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_relative_enquirer_id_known CHECK (length(enquirer_id) = 32), 
	CONSTRAINT ck_relative_kinship_known CHECK (kinship IN ('mother', 'father', 'wife', 'husband', 'partner', 'daughter', 'son', 'sister', 'brother', 'grandmother', 'grandfather', 'aunt', 'uncle', 'other_relative', 'not_related')), 
	CONSTRAINT ck_relative_degree_known CHECK (degree IN ('first', 'second', 'further', 'none', 'not_recorded')), 
	CONSTRAINT ck_relative_roles_known CHECK (replace(replace(replace(replace(replace(replace(roles, ',victim_in_proceedings', ''), ',representative', ''), ',main_contact', ''), ',next_of_kin', ''), ',applicant', ''), ',donor', '') IN ('', ',')), 
	CONSTRAINT ck_relative_language_known CHECK (language IN ('uk', 'ru', 'en')), 
	CONSTRAINT ck_relative_do_not_call_known CHECK (do_not_call IN (0, 1)), 
	CONSTRAINT ck_relative_do_not_post_known CHECK (do_not_post IN (0, 1)), 
	CONSTRAINT ck_relative_in_person_only_known CHECK (in_person_only IN (0, 1)), 
	CONSTRAINT ck_relative_pause_until_known CHECK (pause_until = date(pause_until)), 
	CONSTRAINT ck_relative_further_remains_known CHECK (further_remains IN ('each', 'only_when_complete', 'never', 'ask_me')), 
	CONSTRAINT ck_relative_rounds_known CHECK (rounds IN ('each', 'only_if_linked', 'never', 'not_asked'))
)
 STRICT;;
INSERT INTO relative (id, created_at, changed_at, case_id, enquirer_id, kinship, degree, kinship_proof, roles, language, phone, email, post_address, greeting, do_not_call, do_not_post, in_person_only, reach_at, code_word, must_be_present, pause_until, further_remains, rounds, note)
SELECT id, created_at, changed_at, case_id, NULL, kinship, 'not_recorded', '', roles, language, phone, email, post_address, greeting, do_not_call, do_not_post, in_person_only, reach_at, code_word, must_be_present, pause_until, further_remains, 'not_asked', note FROM relative_before;;
INSERT INTO disclosure_rule (id, created_at, changed_at, case_id, relative_id, topics, words, asked_by, since)
SELECT substr(id, 1, 16) || '8' || substr(lower(hex(randomblob(8))), 1, 15), created_at, changed_at, case_id, id, '', must_not_learn, '', date(changed_at)
FROM relative_before WHERE must_not_learn <> '';;
DROP TABLE relative_before;;
ALTER TABLE sought_person RENAME TO sought_person_before;;
CREATE TABLE sought_person (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	sex TEXT NOT NULL, 
	category TEXT NOT NULL, 
	born TEXT, 
	birthplace TEXT NOT NULL, 
	last_contact TEXT, 
	last_place TEXT NOT NULL, 
	disappeared_on TEXT, 
	place_code TEXT NOT NULL, 
	place_precision TEXT NOT NULL, 
	circumstances TEXT NOT NULL, 
	citizenship TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	branch TEXT NOT NULL, 
	rank TEXT NOT NULL, 
	position TEXT NOT NULL, 
	recruitment_centre TEXT NOT NULL, 
	marks TEXT NOT NULL, 
	CONSTRAINT pk_sought_person PRIMARY KEY (id), 
	CONSTRAINT fk_sought_person_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT ck_sought_person_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_sought_person_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_sought_person_sex_known CHECK (sex IN ('female', 'male', 'not_recorded')), 
	CONSTRAINT ck_sought_person_category_known CHECK (category IN ('service_member', 'civilian', 'not_recorded')), 
	CONSTRAINT ck_sought_person_born_known CHECK (born GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_sought_person_last_contact_known CHECK (last_contact GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_sought_person_disappeared_on_known CHECK (disappeared_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_sought_person_place_precision_known CHECK (place_precision IN ('exact', 'settlement', 'district', 'region', 'not_recorded'))
)
 STRICT;;
INSERT INTO sought_person (id, created_at, changed_at, case_id, sex, category, born, birthplace, last_contact, last_place, disappeared_on, place_code, place_precision, circumstances, citizenship, unit, branch, rank, position, recruitment_centre, marks)
SELECT id, created_at, changed_at, case_id, sex, category, born, birthplace, last_contact, last_place, NULL, '', 'not_recorded', circumstances, '', unit, '', rank, '', '', '' FROM sought_person_before;;
DROP TABLE sought_person_before;;
ALTER TABLE source RENAME TO source_before;;
CREATE TABLE source (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT, 
	title TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	address TEXT NOT NULL, 
	publisher TEXT NOT NULL, 
	affiliation TEXT NOT NULL, 
	independence_group TEXT NOT NULL, 
	published_on TEXT, 
	retrieved_on TEXT, 
	reliability TEXT, 
	note TEXT NOT NULL, 
	reference_key TEXT NOT NULL, 
	reference_row TEXT NOT NULL, 
	CONSTRAINT pk_source PRIMARY KEY (id), 
	CONSTRAINT fk_source_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT ck_source_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_source_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_source_kind_known CHECK (kind IN ('page', 'document', 'person', 'message', 'not_recorded')), 
	CONSTRAINT ck_source_published_on_known CHECK (published_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_source_retrieved_on_known CHECK (retrieved_on = date(retrieved_on)), 
	CONSTRAINT ck_source_reliability_known CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F'))
)
 STRICT;;
INSERT INTO source (id, created_at, changed_at, case_id, title, kind, address, publisher, affiliation, independence_group, published_on, retrieved_on, reliability, note, reference_key, reference_row)
SELECT id, created_at, changed_at, case_id, title, kind, address, publisher, affiliation, independence_group, published_on, NULL, reliability, note, reference_key, reference_row FROM source_before;;
DROP TABLE source_before;;
ALTER TABLE registration RENAME TO registration_before;;
CREATE TABLE registration (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	body TEXT NOT NULL, 
	body_name TEXT NOT NULL, 
	number TEXT NOT NULL, 
	registered_on TEXT, 
	status_as_given TEXT NOT NULL, 
	nib_status TEXT, 
	status_on TEXT, 
	last_contact_on TEXT, 
	next_follow_up TEXT, 
	contact_person TEXT NOT NULL, 
	source_id TEXT, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_registration PRIMARY KEY (id), 
	CONSTRAINT fk_registration_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_registration_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_registration_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_registration_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_registration_body_known CHECK (body IN ('police_erdr', 'unified_register', 'coordination_hq', 'nib', 'sbu_joint_centre', 'icrc_cta', 'icmp', 'tcc_notice', 'unit_inquiry', 'laboratory', 'court', 'ombudsman', 'other')), 
	CONSTRAINT ck_registration_registered_on_known CHECK (registered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_registration_nib_status_known CHECK (nib_status IN ('no_data', 'captivity_unknown', 'probably_captive', 'captive_confirmed_icrc', 'released')), 
	CONSTRAINT ck_registration_status_on_known CHECK (status_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_registration_last_contact_on_known CHECK (last_contact_on = date(last_contact_on)), 
	CONSTRAINT ck_registration_next_follow_up_known CHECK (next_follow_up = date(next_follow_up)), 
	CONSTRAINT ck_registration_source_id_known CHECK (length(source_id) = 32)
)
 STRICT;;
INSERT INTO registration (id, created_at, changed_at, case_id, body, body_name, number, registered_on, status_as_given, nib_status, status_on, last_contact_on, next_follow_up, contact_person, source_id, note)
SELECT id, created_at, changed_at, case_id, body, body_name, number, registered_on, status_as_given, NULL, status_on, last_contact_on, next_follow_up, contact_person, NULL, note FROM registration_before;;
DROP TABLE registration_before;;
ALTER TABLE statement RENAME TO statement_before;;
CREATE TABLE statement (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	speaker TEXT NOT NULL, 
	said_on TEXT, 
	received_on TEXT NOT NULL, 
	wording TEXT NOT NULL, 
	fate TEXT NOT NULL, 
	whereabouts TEXT NOT NULL, 
	source_id TEXT, 
	source_note TEXT NOT NULL, 
	reliability TEXT, 
	credibility TEXT, 
	state TEXT NOT NULL, 
	superseded_by TEXT, 
	topics TEXT NOT NULL, 
	from_other_side INTEGER NOT NULL, 
	about_papers_or_tags INTEGER NOT NULL, 
	CONSTRAINT pk_statement PRIMARY KEY (id), 
	CONSTRAINT fk_statement_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_statement_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT fk_statement_superseded_by_statement FOREIGN KEY(superseded_by) REFERENCES statement (id), 
	CONSTRAINT ck_statement_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_statement_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_statement_said_on_known CHECK (said_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_statement_received_on_known CHECK (received_on = date(received_on)), 
	CONSTRAINT ck_statement_fate_known CHECK (fate IN ('unknown', 'believed_alive', 'confirmed_alive', 'believed_dead', 'confirmed_dead')), 
	CONSTRAINT ck_statement_whereabouts_known CHECK (whereabouts IN ('unknown', 'believed_captive', 'captive_confirmed_icrc', 'released', 'located', 'remains_repatriated_reported', 'remains_held', 'buried')), 
	CONSTRAINT ck_statement_source_id_known CHECK (length(source_id) = 32), 
	CONSTRAINT ck_statement_reliability_known CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')), 
	CONSTRAINT ck_statement_credibility_known CHECK (credibility IN ('1', '2', '3', '4', '5', '6')), 
	CONSTRAINT ck_statement_state_known CHECK (state IN ('current', 'superseded', 'disputed', 'retracted')), 
	CONSTRAINT ck_statement_superseded_by_known CHECK (length(superseded_by) = 32), 
	CONSTRAINT ck_statement_topics_known CHECK (replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(topics, ',other_relatives', ''), ',identification', ''), ',circumstances', ''), ',captivity', ''), ',transfers', ''), ',contacts', ''), ',service', ''), ',effects', ''), ',burial', ''), ',death', '') IN ('', ',')), 
	CONSTRAINT ck_statement_from_other_side_known CHECK (from_other_side IN (0, 1)), 
	CONSTRAINT ck_statement_about_papers_or_tags_known CHECK (about_papers_or_tags IN (0, 1))
)
 STRICT;;
INSERT INTO statement (id, created_at, changed_at, case_id, speaker, said_on, received_on, wording, fate, whereabouts, source_id, source_note, reliability, credibility, state, superseded_by, topics, from_other_side, about_papers_or_tags)
SELECT id, created_at, changed_at, case_id, speaker, said_on, received_on, wording, fate, whereabouts, source_id, source_note, reliability, credibility, state, superseded_by, '', 0, about_papers_or_tags FROM statement_before;;
DROP TABLE statement_before;;
ALTER TABLE talk RENAME TO talk_before;;
CREATE TABLE talk (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	relative_id TEXT NOT NULL, 
	batch_id TEXT, 
	held_on TEXT NOT NULL, 
	held_by TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	said TEXT NOT NULL, 
	asked TEXT NOT NULL, 
	promised TEXT NOT NULL, 
	promised_by TEXT, 
	kept_on TEXT, 
	also_present TEXT NOT NULL, 
	CONSTRAINT pk_talk PRIMARY KEY (id), 
	CONSTRAINT fk_talk_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_talk_relative_id_relative FOREIGN KEY(relative_id) REFERENCES relative (id), 
	CONSTRAINT fk_talk_batch_id_batch FOREIGN KEY(batch_id) REFERENCES batch (id), 
	CONSTRAINT ck_talk_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_talk_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_talk_relative_id_known CHECK (length(relative_id) = 32), 
	CONSTRAINT ck_talk_batch_id_known CHECK (length(batch_id) = 32), 
	CONSTRAINT ck_talk_held_on_known CHECK (held_on = date(held_on)), 
	CONSTRAINT ck_talk_channel_known CHECK (channel IN ('in_person', 'phone', 'post', 'messenger', 'email')), 
	CONSTRAINT ck_talk_promised_by_known CHECK (promised_by = date(promised_by)), 
	CONSTRAINT ck_talk_kept_on_known CHECK (kept_on = date(kept_on))
)
 STRICT;;
INSERT INTO talk (id, created_at, changed_at, case_id, relative_id, batch_id, held_on, held_by, channel, said, asked, promised, promised_by, kept_on, also_present)
SELECT id, created_at, changed_at, case_id, relative_id, NULL, held_on, held_by, channel, said, asked, promised, promised_by, NULL, also_present FROM talk_before;;
DROP TABLE talk_before;;
ALTER TABLE attachment RENAME TO attachment_before;;
CREATE TABLE attachment (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT, 
	source_id TEXT, 
	statement_id TEXT, 
	registration_id TEXT, 
	decision_id TEXT, 
	relative_id TEXT, 
	title TEXT NOT NULL, 
	file_name TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	sha256 TEXT NOT NULL, 
	sealed_name TEXT NOT NULL, 
	added_on TEXT NOT NULL, 
	added_by TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_attachment PRIMARY KEY (id), 
	CONSTRAINT ck_attachment_sha256_whole CHECK (length(sha256) = 64), 
	CONSTRAINT ck_attachment_size_allowed CHECK (size BETWEEN 1 AND 52428800), 
	CONSTRAINT ck_attachment_of_something CHECK (case_id IS NOT NULL OR source_id IS NOT NULL), 
	CONSTRAINT fk_attachment_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_attachment_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT fk_attachment_statement_id_statement FOREIGN KEY(statement_id) REFERENCES statement (id), 
	CONSTRAINT fk_attachment_registration_id_registration FOREIGN KEY(registration_id) REFERENCES registration (id), 
	CONSTRAINT fk_attachment_decision_id_decision FOREIGN KEY(decision_id) REFERENCES decision (id), 
	CONSTRAINT fk_attachment_relative_id_relative FOREIGN KEY(relative_id) REFERENCES relative (id), 
	CONSTRAINT ck_attachment_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_attachment_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_attachment_source_id_known CHECK (length(source_id) = 32), 
	CONSTRAINT ck_attachment_statement_id_known CHECK (length(statement_id) = 32), 
	CONSTRAINT ck_attachment_registration_id_known CHECK (length(registration_id) = 32), 
	CONSTRAINT ck_attachment_decision_id_known CHECK (length(decision_id) = 32), 
	CONSTRAINT ck_attachment_relative_id_known CHECK (length(relative_id) = 32), 
	CONSTRAINT ck_attachment_media_type_known CHECK (media_type IN ('pdf', 'jpeg', 'png', 'tiff', 'heic')), 
	CONSTRAINT ck_attachment_added_on_known CHECK (added_on = date(added_on))
)
 STRICT;;
INSERT INTO attachment (id, created_at, changed_at, case_id, source_id, statement_id, registration_id, decision_id, relative_id, title, file_name, media_type, size, sha256, sealed_name, added_on, added_by, note)
SELECT id, created_at, changed_at, case_id, source_id, NULL, NULL, NULL, relative_id, title, file_name, media_type, size, sha256, sealed_name, added_on, added_by, note FROM attachment_before;;
DROP TABLE attachment_before;;
ALTER TABLE identification_stage RENAME TO identification_stage_before;;
CREATE TABLE identification_stage (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	happened_on TEXT, 
	recorded_on TEXT NOT NULL, 
	said_by TEXT NOT NULL, 
	official_number TEXT NOT NULL, 
	remains_id TEXT, 
	decision_id TEXT, 
	document_number TEXT NOT NULL, 
	place TEXT NOT NULL, 
	note TEXT NOT NULL, 
	source_id TEXT, 
	CONSTRAINT pk_identification_stage PRIMARY KEY (id), 
	CONSTRAINT fk_identification_stage_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_identification_stage_remains_id_remains FOREIGN KEY(remains_id) REFERENCES remains (id), 
	CONSTRAINT fk_identification_stage_decision_id_decision FOREIGN KEY(decision_id) REFERENCES decision (id), 
	CONSTRAINT fk_identification_stage_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_identification_stage_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_identification_stage_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_identification_stage_kind_known CHECK (kind IN ('reported_repatriated', 'received_numbered', 'examined', 'sample_taken', 'profile_obtained', 'profile_failed', 'searching', 'possible_match', 'second_confirmation', 'expert_conclusion', 'authority_decision', 'family_notified', 'handover', 'burial', 'excluded', 'inconclusive', 'reassociation_pending', 'buried_unidentified', 'exhumed', 'reburied', 'challenged', 'retracted')), 
	CONSTRAINT ck_identification_stage_happened_on_known CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_identification_stage_recorded_on_known CHECK (recorded_on = date(recorded_on)), 
	CONSTRAINT ck_identification_stage_remains_id_known CHECK (length(remains_id) = 32), 
	CONSTRAINT ck_identification_stage_decision_id_known CHECK (length(decision_id) = 32), 
	CONSTRAINT ck_identification_stage_source_id_known CHECK (length(source_id) = 32)
)
 STRICT;;
INSERT INTO identification_stage (id, created_at, changed_at, case_id, kind, happened_on, recorded_on, said_by, official_number, remains_id, decision_id, document_number, place, note, source_id)
SELECT id, created_at, changed_at, case_id, kind, happened_on, recorded_on, said_by, official_number, NULL, NULL, '', '', note, source_id FROM identification_stage_before;;
DROP TABLE identification_stage_before;;
ALTER TABLE letter RENAME TO letter_before;;
CREATE TABLE letter (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	number TEXT NOT NULL, 
	relative_id TEXT, 
	batch_id TEXT, 
	registration_id TEXT, 
	language TEXT NOT NULL, 
	template_id TEXT NOT NULL, 
	template_version TEXT NOT NULL, 
	state TEXT NOT NULL, 
	issued_at TEXT NOT NULL, 
	issued_by TEXT NOT NULL, 
	as_of TEXT NOT NULL, 
	channel TEXT, 
	handed_on TEXT, 
	corrects_id TEXT, 
	next_letter_by TEXT, 
	facts TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	pages INTEGER NOT NULL, 
	CONSTRAINT pk_letter PRIMARY KEY (id), 
	CONSTRAINT ck_letter_sha256_whole CHECK (length(sha256) = 64), 
	CONSTRAINT fk_letter_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT uq_letter_number UNIQUE (number), 
	CONSTRAINT fk_letter_relative_id_relative FOREIGN KEY(relative_id) REFERENCES relative (id), 
	CONSTRAINT fk_letter_batch_id_batch FOREIGN KEY(batch_id) REFERENCES batch (id), 
	CONSTRAINT fk_letter_registration_id_registration FOREIGN KEY(registration_id) REFERENCES registration (id), 
	CONSTRAINT fk_letter_corrects_id_letter FOREIGN KEY(corrects_id) REFERENCES letter (id), 
	CONSTRAINT ck_letter_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_letter_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_letter_kind_known CHECK (kind IN ('L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10', 'L11', 'L12', 'L13', 'summary', 'questions', 'request')), 
	CONSTRAINT ck_letter_relative_id_known CHECK (length(relative_id) = 32), 
	CONSTRAINT ck_letter_batch_id_known CHECK (length(batch_id) = 32), 
	CONSTRAINT ck_letter_registration_id_known CHECK (length(registration_id) = 32), 
	CONSTRAINT ck_letter_language_known CHECK (language IN ('uk', 'ru', 'en')), 
	CONSTRAINT ck_letter_state_known CHECK (state IN ('draft', 'issued', 'handed', 'posted', 'returned', 'corrected', 'withdrawn')), 
	CONSTRAINT ck_letter_as_of_known CHECK (as_of = date(as_of)), 
	CONSTRAINT ck_letter_channel_known CHECK (channel IN ('in_person', 'phone', 'post', 'messenger', 'email')), 
	CONSTRAINT ck_letter_handed_on_known CHECK (handed_on = date(handed_on)), 
	CONSTRAINT ck_letter_corrects_id_known CHECK (length(corrects_id) = 32), 
	CONSTRAINT ck_letter_next_letter_by_known CHECK (next_letter_by = date(next_letter_by))
)
 STRICT;;
INSERT INTO letter (id, created_at, changed_at, case_id, kind, number, relative_id, batch_id, registration_id, language, template_id, template_version, state, issued_at, issued_by, as_of, channel, handed_on, corrects_id, next_letter_by, facts, sha256, pages)
SELECT id, created_at, changed_at, case_id, kind, number, relative_id, batch_id, NULL, language, template_id, template_version, state, issued_at, issued_by, as_of, channel, handed_on, corrects_id, next_letter_by, facts, sha256, pages FROM letter_before;;
DROP TABLE letter_before;;
ALTER TABLE task RENAME TO task_before;;
CREATE TABLE task (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT, 
	kind TEXT NOT NULL, 
	what TEXT NOT NULL, 
	due_on TEXT, 
	done_on TEXT, 
	letter_id TEXT, 
	decision_id TEXT, 
	notification_id TEXT, 
	handover_id TEXT, 
	stage_id TEXT, 
	CONSTRAINT pk_task PRIMARY KEY (id), 
	CONSTRAINT fk_task_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_task_letter_id_letter FOREIGN KEY(letter_id) REFERENCES letter (id), 
	CONSTRAINT fk_task_decision_id_decision FOREIGN KEY(decision_id) REFERENCES decision (id), 
	CONSTRAINT fk_task_notification_id_notification FOREIGN KEY(notification_id) REFERENCES notification (id), 
	CONSTRAINT fk_task_handover_id_handover FOREIGN KEY(handover_id) REFERENCES handover (id), 
	CONSTRAINT fk_task_stage_id_identification_stage FOREIGN KEY(stage_id) REFERENCES identification_stage (id), 
	CONSTRAINT ck_task_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_task_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_task_kind_known CHECK (kind IN ('follow_up', 'letter_promised', 'correction', 'further_remains', 'examination', 'talk', 'other')), 
	CONSTRAINT ck_task_due_on_known CHECK (due_on = date(due_on)), 
	CONSTRAINT ck_task_done_on_known CHECK (done_on = date(done_on)), 
	CONSTRAINT ck_task_letter_id_known CHECK (length(letter_id) = 32), 
	CONSTRAINT ck_task_decision_id_known CHECK (length(decision_id) = 32), 
	CONSTRAINT ck_task_notification_id_known CHECK (length(notification_id) = 32), 
	CONSTRAINT ck_task_handover_id_known CHECK (length(handover_id) = 32), 
	CONSTRAINT ck_task_stage_id_known CHECK (length(stage_id) = 32)
)
 STRICT;;
INSERT INTO task (id, created_at, changed_at, case_id, kind, what, due_on, done_on, letter_id, decision_id, notification_id, handover_id, stage_id)
SELECT id, created_at, changed_at, case_id, kind, what, due_on, done_on, letter_id, NULL, NULL, NULL, NULL FROM task_before;;
DROP TABLE task_before;;
CREATE INDEX ix_search_case_closed ON search_case (id, closed_on) WHERE closed_on IS NOT NULL;;
CREATE INDEX ix_search_case_merged_into ON search_case (merged_into);;
CREATE INDEX ix_search_case_opened_on ON search_case (opened_on, id) WHERE closed_on IS NULL AND suspended_on IS NULL;;
CREATE INDEX ix_search_case_retention_review_on ON search_case (retention_review_on, id) WHERE retention_review_on IS NOT NULL;;
CREATE INDEX ix_search_case_review_due ON search_case (review_due, id) WHERE review_due IS NOT NULL AND closed_on IS NULL;;
CREATE INDEX ix_decision_case_id ON decision (case_id);;
CREATE INDEX ix_decision_decided_on ON decision (decided_on, case_id) WHERE state = 'decided';;
CREATE INDEX ix_decision_replaced_by ON decision (replaced_by);;
CREATE INDEX ix_identity_document_case_id ON identity_document (case_id);;
CREATE INDEX ix_not_duplicate_case_id ON not_duplicate (case_id);;
CREATE INDEX ix_not_duplicate_other_case_id ON not_duplicate (other_case_id);;
CREATE INDEX ix_note_case_id ON note (case_id);;
CREATE INDEX ix_relative_case_id ON relative (case_id);;
CREATE INDEX ix_relative_enquirer_id ON relative (enquirer_id);;
CREATE INDEX ix_relative_rounds ON relative (rounds, case_id) WHERE rounds = 'each';;
CREATE INDEX ix_sought_person_case_id ON sought_person (case_id);;
CREATE INDEX ix_source_case_id ON source (case_id);;
CREATE INDEX ix_consent_case_id ON consent (case_id);;
CREATE INDEX ix_consent_expires_on ON consent (expires_on, case_id) WHERE expires_on IS NOT NULL;;
CREATE INDEX ix_consent_relative_id ON consent (relative_id);;
CREATE INDEX ix_consent_source_id ON consent (source_id);;
CREATE INDEX ix_disclosure_rule_case_id ON disclosure_rule (case_id);;
CREATE INDEX ix_disclosure_rule_relative_id ON disclosure_rule (relative_id);;
CREATE INDEX ix_handover_case_id ON handover (case_id);;
CREATE INDEX ix_handover_decision_id ON handover (decision_id);;
CREATE INDEX ix_handover_relative_id ON handover (relative_id);;
CREATE INDEX ix_handover_source_id ON handover (source_id);;
CREATE INDEX ix_reference_sample_case_id ON reference_sample (case_id);;
CREATE INDEX ix_reference_sample_donor_id ON reference_sample (donor_id);;
CREATE INDEX ix_reference_sample_due_on ON reference_sample (due_on, case_id) WHERE due_on IS NOT NULL;;
CREATE INDEX ix_reference_sample_source_id ON reference_sample (source_id);;
CREATE INDEX ix_registration_body ON registration (body, case_id) WHERE body IN ('police_erdr', 'unified_register');;
CREATE INDEX ix_registration_case_id ON registration (case_id);;
CREATE INDEX ix_registration_next_follow_up ON registration (next_follow_up, case_id) WHERE next_follow_up IS NOT NULL;;
CREATE INDEX ix_registration_source_id ON registration (source_id);;
CREATE INDEX ix_remains_official_number ON remains (official_number);;
CREATE INDEX ix_remains_source_id ON remains (source_id);;
CREATE INDEX ix_statement_case_id ON statement (case_id);;
CREATE INDEX ix_statement_source_id ON statement (source_id);;
CREATE INDEX ix_statement_superseded_by ON statement (superseded_by);;
CREATE INDEX ix_talk_batch_id ON talk (batch_id);;
CREATE INDEX ix_talk_case_id ON talk (case_id);;
CREATE INDEX ix_talk_held_on ON talk (held_on, case_id);;
CREATE INDEX ix_talk_promised_by ON talk (promised_by, case_id) WHERE promised_by IS NOT NULL AND kept_on IS NULL;;
CREATE INDEX ix_talk_relative_id ON talk (relative_id);;
CREATE INDEX ix_witness_case_id ON witness (case_id);;
CREATE INDEX ix_witness_source_id ON witness (source_id);;
CREATE INDEX ix_attachment_case_id ON attachment (case_id);;
CREATE INDEX ix_attachment_decision_id ON attachment (decision_id);;
CREATE INDEX ix_attachment_registration_id ON attachment (registration_id);;
CREATE INDEX ix_attachment_relative_id ON attachment (relative_id);;
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);;
CREATE INDEX ix_attachment_source_id ON attachment (source_id);;
CREATE INDEX ix_attachment_statement_id ON attachment (statement_id);;
CREATE INDEX ix_case_remains_case_id ON case_remains (case_id);;
CREATE INDEX ix_case_remains_remains_id ON case_remains (remains_id);;
CREATE INDEX ix_case_remains_since ON case_remains (since, case_id);;
CREATE INDEX ix_case_remains_source_id ON case_remains (source_id);;
CREATE INDEX ix_comparison_case_id ON comparison (case_id);;
CREATE INDEX ix_comparison_examination ON comparison (recorded_on, case_id) WHERE further_examination = 'recommended_not_done';;
CREATE INDEX ix_comparison_recorded_on ON comparison (recorded_on, case_id) WHERE result IN ('possible', 'probable', 'established');;
CREATE INDEX ix_comparison_remains_id ON comparison (remains_id);;
CREATE INDEX ix_comparison_replaces_id ON comparison (replaces_id);;
CREATE INDEX ix_comparison_source_id ON comparison (source_id);;
CREATE INDEX ix_custody_move_remains_id ON custody_move (remains_id);;
CREATE INDEX ix_custody_move_source_id ON custody_move (source_id);;
CREATE INDEX ix_decision_remains_case_id ON decision_remains (case_id);;
CREATE INDEX ix_decision_remains_decision_id ON decision_remains (decision_id);;
CREATE INDEX ix_decision_remains_remains_id ON decision_remains (remains_id);;
CREATE INDEX ix_effects_case_id ON effects (case_id);;
CREATE INDEX ix_effects_relative_id ON effects (relative_id);;
CREATE INDEX ix_effects_remains_id ON effects (remains_id);;
CREATE INDEX ix_effects_source_id ON effects (source_id);;
CREATE INDEX ix_handover_remains_case_id ON handover_remains (case_id);;
CREATE INDEX ix_handover_remains_handover_id ON handover_remains (handover_id);;
CREATE INDEX ix_handover_remains_remains_id ON handover_remains (remains_id);;
CREATE INDEX ix_identification_stage_case_id ON identification_stage (case_id);;
CREATE INDEX ix_identification_stage_decision_id ON identification_stage (decision_id);;
CREATE INDEX ix_identification_stage_recorded_on ON identification_stage (recorded_on, case_id) WHERE kind IN ('possible_match', 'second_confirmation', 'expert_conclusion');;
CREATE INDEX ix_identification_stage_remains_id ON identification_stage (remains_id);;
CREATE INDEX ix_identification_stage_source_id ON identification_stage (source_id);;
CREATE INDEX ix_letter_batch_id ON letter (batch_id);;
CREATE INDEX ix_letter_case_id ON letter (case_id);;
CREATE INDEX ix_letter_corrects_id ON letter (corrects_id);;
CREATE INDEX ix_letter_issued_at ON letter (issued_at, id);;
CREATE INDEX ix_letter_newest ON letter (relative_id, issued_at);;
CREATE INDEX ix_letter_next_letter_by ON letter (next_letter_by, case_id) WHERE next_letter_by IS NOT NULL;;
CREATE INDEX ix_letter_registration_id ON letter (registration_id);;
CREATE INDEX ix_letter_relative_id ON letter (relative_id);;
CREATE INDEX ix_remains_in_batch_batch_id ON remains_in_batch (batch_id);;
CREATE INDEX ix_remains_in_batch_remains_id ON remains_in_batch (remains_id);;
CREATE INDEX ix_remains_in_batch_source_id ON remains_in_batch (source_id);;
CREATE INDEX ix_remains_relation_other_id ON remains_relation (other_id);;
CREATE INDEX ix_remains_relation_remains_id ON remains_relation (remains_id);;
CREATE INDEX ix_remains_relation_source_id ON remains_relation (source_id);;
CREATE INDEX ix_sample_step_case_id ON sample_step (case_id);;
CREATE INDEX ix_sample_step_newest ON sample_step (sample_id, id);;
CREATE INDEX ix_sample_step_recorded_on ON sample_step (recorded_on, case_id) WHERE state IN ('taken', 'sent', 'rejected', 'profile_failed', 'lost');;
CREATE INDEX ix_sample_step_sample_id ON sample_step (sample_id);;
CREATE INDEX ix_comparison_sample_case_id ON comparison_sample (case_id);;
CREATE INDEX ix_comparison_sample_comparison_id ON comparison_sample (comparison_id);;
CREATE INDEX ix_comparison_sample_sample_id ON comparison_sample (sample_id);;
CREATE INDEX ix_decision_ground_case_id ON decision_ground (case_id);;
CREATE INDEX ix_decision_ground_comparison_id ON decision_ground (comparison_id);;
CREATE INDEX ix_decision_ground_decision_id ON decision_ground (decision_id);;
CREATE INDEX ix_notification_case_id ON notification (case_id);;
CREATE INDEX ix_notification_comparison_id ON notification (comparison_id);;
CREATE INDEX ix_notification_decision_id ON notification (decision_id);;
CREATE INDEX ix_notification_relative_id ON notification (relative_id);;
CREATE INDEX ix_notification_source_id ON notification (source_id);;
CREATE INDEX ix_notification_told_on ON notification (told_on, case_id);;
CREATE INDEX ix_task_case_id ON task (case_id);;
CREATE INDEX ix_task_correction ON task (due_on, case_id) WHERE kind = 'correction' AND done_on IS NULL;;
CREATE INDEX ix_task_created_at ON task (created_at, case_id) WHERE due_on IS NULL AND done_on IS NULL;;
CREATE INDEX ix_task_decision_id ON task (decision_id);;
CREATE INDEX ix_task_due_on ON task (due_on, case_id) WHERE due_on IS NOT NULL AND done_on IS NULL;;
CREATE INDEX ix_task_handover_id ON task (handover_id);;
CREATE INDEX ix_task_letter_id ON task (letter_id);;
CREATE INDEX ix_task_notification_id ON task (notification_id);;
CREATE INDEX ix_task_stage_id ON task (stage_id);;
DROP TRIGGER frozen_paper_stays;;
CREATE TRIGGER frozen_paper_stays BEFORE UPDATE OF id, created_at, letter_id, pdf, engine ON frozen_paper BEGIN SELECT RAISE(ABORT, 'frozen'); END;;
PRAGMA legacy_alter_table = OFF;;
