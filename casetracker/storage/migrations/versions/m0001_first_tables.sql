CREATE TABLE batch (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	number TEXT NOT NULL, 
	happened_on TEXT NOT NULL, 
	place TEXT NOT NULL, 
	note TEXT NOT NULL, 
	reference_key TEXT NOT NULL, 
	reference_row TEXT NOT NULL, 
	CONSTRAINT pk_batch PRIMARY KEY (id), 
	CONSTRAINT uq_batch_number UNIQUE (number), 
	CONSTRAINT ck_batch_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_batch_kind_known CHECK (kind IN ('transfer', 'offer_not_carried_out', 'total_over_days', 'part_of_another')), 
	CONSTRAINT ck_batch_happened_on_known CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*')
)
 STRICT;;
CREATE TABLE journal_line (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at TEXT NOT NULL, 
	clock TEXT NOT NULL, 
	laptop TEXT NOT NULL, 
	work TEXT NOT NULL, 
	who TEXT NOT NULL, 
	action TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	record_kind TEXT NOT NULL, 
	record_id TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	field TEXT NOT NULL, 
	values_digest TEXT NOT NULL, 
	chain TEXT NOT NULL
)
 STRICT;;
CREATE TABLE journal_value (
	seq INTEGER NOT NULL, 
	salt BLOB NOT NULL, 
	old TEXT, 
	new TEXT, 
	CONSTRAINT pk_journal_value PRIMARY KEY (seq)
)
 STRICT;;
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
	caseworker TEXT NOT NULL, 
	CONSTRAINT pk_office PRIMARY KEY (id), 
	CONSTRAINT uq_office_code UNIQUE (code), 
	CONSTRAINT ck_office_id_known CHECK (length(id) = 32)
)
 STRICT;;
CREATE TABLE search_case (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	number TEXT NOT NULL, 
	opened_on TEXT NOT NULL, 
	caseworker TEXT NOT NULL, 
	note TEXT NOT NULL, 
	review_due TEXT, 
	suspended_on TEXT, 
	closed_on TEXT, 
	closure_reason TEXT, 
	reopened_on TEXT, 
	CONSTRAINT pk_search_case PRIMARY KEY (id), 
	CONSTRAINT uq_search_case_number UNIQUE (number), 
	CONSTRAINT ck_search_case_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_search_case_opened_on_known CHECK (opened_on = date(opened_on)), 
	CONSTRAINT ck_search_case_review_due_known CHECK (review_due = date(review_due)), 
	CONSTRAINT ck_search_case_suspended_on_known CHECK (suspended_on = date(suspended_on)), 
	CONSTRAINT ck_search_case_closed_on_known CHECK (closed_on = date(closed_on)), 
	CONSTRAINT ck_search_case_closure_reason_known CHECK (closure_reason IN ('returned_alive', 'located_alive', 'identified_and_handed_over', 'transferred', 'duplicate', 'withdrawn_by_family', 'registered_in_error')), 
	CONSTRAINT ck_search_case_reopened_on_known CHECK (reopened_on = date(reopened_on)), 
	CONSTRAINT ck_search_case_closed_for_a_reason CHECK ((closed_on IS NULL) = (closure_reason IS NULL))
)
 STRICT;;
CREATE TABLE search_entry (
	entry INTEGER NOT NULL, 
	case_id TEXT NOT NULL, 
	place TEXT NOT NULL, 
	words TEXT NOT NULL, 
	CONSTRAINT pk_search_entry PRIMARY KEY (entry), 
	CONSTRAINT uq_search_entry_case_id UNIQUE (case_id)
)
 STRICT;;
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
	told_family_on TEXT, 
	told_family_by TEXT NOT NULL, 
	told_family_how TEXT, 
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
	CONSTRAINT ck_decision_told_family_on_known CHECK (told_family_on = date(told_family_on)), 
	CONSTRAINT ck_decision_told_family_how_known CHECK (told_family_how IN ('in_person', 'phone', 'post', 'messenger', 'email')), 
	CONSTRAINT ck_decision_replaced_by_known CHECK (length(replaced_by) = 32), 
	CONSTRAINT ck_decision_documented CHECK (state = 'proposed' OR (authority <> '' AND document_number <> '' AND decided_on IS NOT NULL))
)
 STRICT;;
CREATE TABLE draft (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	form TEXT NOT NULL, 
	case_id TEXT, 
	typed TEXT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id), 
	CONSTRAINT fk_draft_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT ck_draft_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_draft_case_id_known CHECK (length(case_id) = 32)
)
 STRICT;;
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
	status_on TEXT, 
	last_contact_on TEXT, 
	next_follow_up TEXT, 
	contact_person TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_registration PRIMARY KEY (id), 
	CONSTRAINT fk_registration_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT ck_registration_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_registration_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_registration_body_known CHECK (body IN ('police_erdr', 'unified_register', 'coordination_hq', 'nib', 'sbu_joint_centre', 'icrc_cta', 'icmp', 'tcc_notice', 'unit_inquiry', 'laboratory', 'court', 'ombudsman', 'other')), 
	CONSTRAINT ck_registration_registered_on_known CHECK (registered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_registration_status_on_known CHECK (status_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_registration_last_contact_on_known CHECK (last_contact_on = date(last_contact_on)), 
	CONSTRAINT ck_registration_next_follow_up_known CHECK (next_follow_up = date(next_follow_up))
)
 STRICT;;
CREATE TABLE relative (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	kinship TEXT NOT NULL, 
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
	must_not_learn TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_relative PRIMARY KEY (id), 
	CONSTRAINT fk_relative_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT ck_relative_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_relative_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_relative_kinship_known CHECK (kinship IN ('mother', 'father', 'wife', 'husband', 'partner', 'daughter', 'son', 'sister', 'brother', 'grandmother', 'grandfather', 'aunt', 'uncle', 'other_relative', 'not_related')), 
	CONSTRAINT ck_relative_roles_known CHECK (replace(replace(replace(replace(replace(replace(roles, ',victim_in_proceedings', ''), ',representative', ''), ',main_contact', ''), ',next_of_kin', ''), ',applicant', ''), ',donor', '') IN ('', ',')), 
	CONSTRAINT ck_relative_language_known CHECK (language IN ('uk', 'ru', 'en')), 
	CONSTRAINT ck_relative_do_not_call_known CHECK (do_not_call IN (0, 1)), 
	CONSTRAINT ck_relative_do_not_post_known CHECK (do_not_post IN (0, 1)), 
	CONSTRAINT ck_relative_in_person_only_known CHECK (in_person_only IN (0, 1)), 
	CONSTRAINT ck_relative_pause_until_known CHECK (pause_until = date(pause_until)), 
	CONSTRAINT ck_relative_further_remains_known CHECK (further_remains IN ('each', 'only_when_complete', 'never', 'ask_me'))
)
 STRICT;;
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
	circumstances TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	rank TEXT NOT NULL, 
	CONSTRAINT pk_sought_person PRIMARY KEY (id), 
	CONSTRAINT fk_sought_person_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT ck_sought_person_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_sought_person_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_sought_person_sex_known CHECK (sex IN ('female', 'male', 'not_recorded')), 
	CONSTRAINT ck_sought_person_category_known CHECK (category IN ('service_member', 'civilian', 'not_recorded')), 
	CONSTRAINT ck_sought_person_born_known CHECK (born GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_sought_person_last_contact_known CHECK (last_contact GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*')
)
 STRICT;;
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
	CONSTRAINT ck_source_reliability_known CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F'))
)
 STRICT;;
CREATE TABLE case_batch_link (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	batch_id TEXT NOT NULL, 
	basis TEXT NOT NULL, 
	strength TEXT NOT NULL, 
	linked_on TEXT NOT NULL, 
	source_id TEXT, 
	source_note TEXT NOT NULL, 
	told_family_on TEXT, 
	told_family_how TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_case_batch_link PRIMARY KEY (id), 
	CONSTRAINT uq_case_batch_link_case_id_batch_id UNIQUE (case_id, batch_id), 
	CONSTRAINT fk_case_batch_link_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_case_batch_link_batch_id_batch FOREIGN KEY(batch_id) REFERENCES batch (id), 
	CONSTRAINT fk_case_batch_link_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_case_batch_link_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_case_batch_link_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_case_batch_link_batch_id_known CHECK (length(batch_id) = 32), 
	CONSTRAINT ck_case_batch_link_basis_known CHECK (basis IN ('place_time_consistent', 'listed_by_sending_side', 'document_or_tag_with_remains', 'family_contacted_by_other_party', 'investigator_stated', 'dna_result', 'other')), 
	CONSTRAINT ck_case_batch_link_strength_known CHECK (strength IN ('considered', 'possible', 'indicated', 'confirmed', 'excluded')), 
	CONSTRAINT ck_case_batch_link_linked_on_known CHECK (linked_on = date(linked_on)), 
	CONSTRAINT ck_case_batch_link_source_id_known CHECK (length(source_id) = 32), 
	CONSTRAINT ck_case_batch_link_told_family_on_known CHECK (told_family_on = date(told_family_on)), 
	CONSTRAINT ck_case_batch_link_basis_carries CHECK (strength <> 'confirmed' OR basis IN ('investigator_stated', 'dna_result'))
)
 STRICT;;
CREATE TABLE figure (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	batch_id TEXT, 
	source_id TEXT, 
	side TEXT NOT NULL, 
	speaker TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	direction TEXT NOT NULL, 
	count INTEGER, 
	count_to INTEGER, 
	bound TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	what_is_counted TEXT NOT NULL, 
	happened_on TEXT, 
	said_on TEXT, 
	period TEXT NOT NULL, 
	place TEXT NOT NULL, 
	qualifier TEXT NOT NULL, 
	quote_language TEXT NOT NULL, 
	translation TEXT NOT NULL, 
	reliability TEXT, 
	credibility TEXT, 
	state TEXT NOT NULL, 
	superseded_by TEXT, 
	note TEXT NOT NULL, 
	reference_key TEXT NOT NULL, 
	reference_row TEXT NOT NULL, 
	CONSTRAINT pk_figure PRIMARY KEY (id), 
	CONSTRAINT ck_figure_count_not_negative CHECK (count IS NULL OR count >= 0), 
	CONSTRAINT ck_figure_range_upright CHECK (count_to IS NULL OR count_to >= count), 
	CONSTRAINT ck_figure_total_stands_alone CHECK ((batch_id IS NULL) = (kind = 'running_total')), 
	CONSTRAINT fk_figure_batch_id_batch FOREIGN KEY(batch_id) REFERENCES batch (id), 
	CONSTRAINT fk_figure_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT fk_figure_superseded_by_figure FOREIGN KEY(superseded_by) REFERENCES figure (id), 
	CONSTRAINT ck_figure_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_figure_batch_id_known CHECK (length(batch_id) = 32), 
	CONSTRAINT ck_figure_source_id_known CHECK (length(source_id) = 32), 
	CONSTRAINT ck_figure_side_known CHECK (side IN ('ukraine', 'russia', 'icrc', 'other')), 
	CONSTRAINT ck_figure_kind_known CHECK (kind IN ('announcement', 'announced_in_advance', 'recap', 'offer', 'denial', 'total_over_days', 'running_total', 'without_number', 'no_statement_yet', 'partial_confirmation', 'neutral_observer')), 
	CONSTRAINT ck_figure_direction_known CHECK (direction IN ('to_ukraine', 'to_russia', 'both')), 
	CONSTRAINT ck_figure_bound_known CHECK (bound IN ('exact', 'about', 'at_least', 'more_than', 'just_under', 'between')), 
	CONSTRAINT ck_figure_unit_known CHECK (unit IN ('bodies', 'bodies_or_remains', 'body_bags', 'persons', 'not_recorded')), 
	CONSTRAINT ck_figure_happened_on_known CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_figure_said_on_known CHECK (said_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_figure_reliability_known CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')), 
	CONSTRAINT ck_figure_credibility_known CHECK (credibility IN ('1', '2', '3', '4', '5', '6')), 
	CONSTRAINT ck_figure_state_known CHECK (state IN ('current', 'superseded', 'disputed', 'retracted')), 
	CONSTRAINT ck_figure_superseded_by_known CHECK (length(superseded_by) = 32), 
	CONSTRAINT ck_figure_range_between CHECK ((count_to IS NOT NULL) = (bound = 'between'))
)
 STRICT;;
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
	note TEXT NOT NULL, 
	source_id TEXT, 
	CONSTRAINT pk_identification_stage PRIMARY KEY (id), 
	CONSTRAINT fk_identification_stage_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_identification_stage_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_identification_stage_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_identification_stage_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_identification_stage_kind_known CHECK (kind IN ('reported_repatriated', 'received_numbered', 'examined', 'sample_taken', 'profile_obtained', 'profile_failed', 'searching', 'possible_match', 'second_confirmation', 'expert_conclusion', 'authority_decision', 'family_notified', 'handover', 'burial', 'excluded', 'inconclusive', 'reassociation_pending', 'buried_unidentified', 'exhumed', 'reburied', 'challenged', 'retracted')), 
	CONSTRAINT ck_identification_stage_happened_on_known CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'), 
	CONSTRAINT ck_identification_stage_recorded_on_known CHECK (recorded_on = date(recorded_on)), 
	CONSTRAINT ck_identification_stage_source_id_known CHECK (length(source_id) = 32)
)
 STRICT;;
CREATE TABLE letter (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	number TEXT NOT NULL, 
	relative_id TEXT, 
	batch_id TEXT, 
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
	CONSTRAINT fk_letter_corrects_id_letter FOREIGN KEY(corrects_id) REFERENCES letter (id), 
	CONSTRAINT ck_letter_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_letter_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_letter_kind_known CHECK (kind IN ('L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10', 'L11', 'L12', 'L13', 'summary')), 
	CONSTRAINT ck_letter_relative_id_known CHECK (length(relative_id) = 32), 
	CONSTRAINT ck_letter_batch_id_known CHECK (length(batch_id) = 32), 
	CONSTRAINT ck_letter_language_known CHECK (language IN ('uk', 'ru', 'en')), 
	CONSTRAINT ck_letter_state_known CHECK (state IN ('draft', 'issued', 'handed', 'posted', 'returned', 'corrected', 'withdrawn')), 
	CONSTRAINT ck_letter_as_of_known CHECK (as_of = date(as_of)), 
	CONSTRAINT ck_letter_channel_known CHECK (channel IN ('in_person', 'phone', 'post', 'messenger', 'email')), 
	CONSTRAINT ck_letter_handed_on_known CHECK (handed_on = date(handed_on)), 
	CONSTRAINT ck_letter_corrects_id_known CHECK (length(corrects_id) = 32), 
	CONSTRAINT ck_letter_next_letter_by_known CHECK (next_letter_by = date(next_letter_by))
)
 STRICT;;
CREATE TABLE person_name (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	sought_person_id TEXT, 
	relative_id TEXT, 
	"full" TEXT NOT NULL, 
	family TEXT NOT NULL, 
	given TEXT NOT NULL, 
	patronymic TEXT NOT NULL, 
	script TEXT NOT NULL, 
	language TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	source_id TEXT, 
	CONSTRAINT pk_person_name PRIMARY KEY (id), 
	CONSTRAINT ck_person_name_one_bearer CHECK ((sought_person_id IS NULL) <> (relative_id IS NULL)), 
	CONSTRAINT fk_person_name_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_person_name_sought_person_id_sought_person FOREIGN KEY(sought_person_id) REFERENCES sought_person (id), 
	CONSTRAINT fk_person_name_relative_id_relative FOREIGN KEY(relative_id) REFERENCES relative (id), 
	CONSTRAINT fk_person_name_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_person_name_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_person_name_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_person_name_sought_person_id_known CHECK (length(sought_person_id) = 32), 
	CONSTRAINT ck_person_name_relative_id_known CHECK (length(relative_id) = 32), 
	CONSTRAINT ck_person_name_script_known CHECK (script IN ('cyrillic', 'latin', 'other')), 
	CONSTRAINT ck_person_name_kind_known CHECK (kind IN ('legal', 'birth', 'former', 'alias', 'call_sign', 'transliteration', 'misspelling_in_document')), 
	CONSTRAINT ck_person_name_source_id_known CHECK (length(source_id) = 32), 
	CONSTRAINT ck_person_name_filled CHECK (full <> '')
)
 STRICT;;
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
	CONSTRAINT ck_statement_about_papers_or_tags_known CHECK (about_papers_or_tags IN (0, 1))
)
 STRICT;;
CREATE TABLE talk (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	relative_id TEXT NOT NULL, 
	held_on TEXT NOT NULL, 
	held_by TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	said TEXT NOT NULL, 
	asked TEXT NOT NULL, 
	promised TEXT NOT NULL, 
	promised_by TEXT, 
	also_present TEXT NOT NULL, 
	CONSTRAINT pk_talk PRIMARY KEY (id), 
	CONSTRAINT fk_talk_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_talk_relative_id_relative FOREIGN KEY(relative_id) REFERENCES relative (id), 
	CONSTRAINT ck_talk_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_talk_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_talk_relative_id_known CHECK (length(relative_id) = 32), 
	CONSTRAINT ck_talk_held_on_known CHECK (held_on = date(held_on)), 
	CONSTRAINT ck_talk_channel_known CHECK (channel IN ('in_person', 'phone', 'post', 'messenger', 'email')), 
	CONSTRAINT ck_talk_promised_by_known CHECK (promised_by = date(promised_by))
)
 STRICT;;
CREATE TABLE frozen_paper (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	letter_id TEXT NOT NULL, 
	pdf BLOB NOT NULL, 
	engine TEXT NOT NULL, 
	CONSTRAINT pk_frozen_paper PRIMARY KEY (id), 
	CONSTRAINT fk_frozen_paper_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT uq_frozen_paper_letter_id UNIQUE (letter_id), 
	CONSTRAINT fk_frozen_paper_letter_id_letter FOREIGN KEY(letter_id) REFERENCES letter (id), 
	CONSTRAINT ck_frozen_paper_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_frozen_paper_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_frozen_paper_letter_id_known CHECK (length(letter_id) = 32)
)
 STRICT;;
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
	CONSTRAINT pk_task PRIMARY KEY (id), 
	CONSTRAINT fk_task_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_task_letter_id_letter FOREIGN KEY(letter_id) REFERENCES letter (id), 
	CONSTRAINT ck_task_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_task_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_task_kind_known CHECK (kind IN ('follow_up', 'letter_promised', 'correction', 'talk', 'other')), 
	CONSTRAINT ck_task_due_on_known CHECK (due_on = date(due_on)), 
	CONSTRAINT ck_task_done_on_known CHECK (done_on = date(done_on)), 
	CONSTRAINT ck_task_letter_id_known CHECK (length(letter_id) = 32)
)
 STRICT;;
CREATE INDEX ix_journal_line_case_id ON journal_line (case_id, seq);;
CREATE INDEX ix_journal_line_record_id ON journal_line (record_id, seq);;
CREATE INDEX ix_search_entry_place ON search_entry (place, entry, case_id);;
CREATE INDEX ix_decision_case_id ON decision (case_id);;
CREATE INDEX ix_decision_replaced_by ON decision (replaced_by);;
CREATE INDEX ix_draft_case_id ON draft (case_id);;
CREATE INDEX ix_registration_case_id ON registration (case_id);;
CREATE INDEX ix_registration_next_follow_up ON registration (next_follow_up, case_id) WHERE next_follow_up IS NOT NULL;;
CREATE INDEX ix_relative_case_id ON relative (case_id);;
CREATE INDEX ix_sought_person_case_id ON sought_person (case_id);;
CREATE INDEX ix_source_case_id ON source (case_id);;
CREATE INDEX ix_case_batch_link_batch_id ON case_batch_link (batch_id);;
CREATE INDEX ix_case_batch_link_case_id ON case_batch_link (case_id);;
CREATE INDEX ix_case_batch_link_source_id ON case_batch_link (source_id);;
CREATE INDEX ix_figure_batch_id ON figure (batch_id);;
CREATE INDEX ix_figure_reference_key ON figure (reference_key);;
CREATE INDEX ix_figure_source_id ON figure (source_id);;
CREATE INDEX ix_figure_superseded_by ON figure (superseded_by);;
CREATE INDEX ix_identification_stage_case_id ON identification_stage (case_id);;
CREATE INDEX ix_identification_stage_source_id ON identification_stage (source_id);;
CREATE INDEX ix_letter_batch_id ON letter (batch_id);;
CREATE INDEX ix_letter_case_id ON letter (case_id);;
CREATE INDEX ix_letter_corrects_id ON letter (corrects_id);;
CREATE INDEX ix_letter_issued_at ON letter (issued_at, id);;
CREATE INDEX ix_letter_next_letter_by ON letter (next_letter_by, case_id) WHERE next_letter_by IS NOT NULL;;
CREATE INDEX ix_letter_relative_id ON letter (relative_id);;
CREATE INDEX ix_person_name_case_id ON person_name (case_id);;
CREATE INDEX ix_person_name_relative_id ON person_name (relative_id);;
CREATE INDEX ix_person_name_sought_person_id ON person_name (sought_person_id);;
CREATE INDEX ix_person_name_source_id ON person_name (source_id);;
CREATE INDEX ix_statement_case_id ON statement (case_id);;
CREATE INDEX ix_statement_source_id ON statement (source_id);;
CREATE INDEX ix_statement_superseded_by ON statement (superseded_by);;
CREATE INDEX ix_talk_case_id ON talk (case_id);;
CREATE INDEX ix_talk_promised_by ON talk (promised_by, case_id) WHERE promised_by IS NOT NULL;;
CREATE INDEX ix_talk_relative_id ON talk (relative_id);;
CREATE INDEX ix_frozen_paper_case_id ON frozen_paper (case_id);;
CREATE INDEX ix_task_case_id ON task (case_id);;
CREATE INDEX ix_task_due_on ON task (due_on, case_id) WHERE due_on IS NOT NULL AND done_on IS NULL;;
CREATE INDEX ix_task_letter_id ON task (letter_id);;
CREATE VIRTUAL TABLE search_words USING fts5(words, content='search_entry', content_rowid='entry', tokenize='ascii', detail=none, columnsize=0, prefix='1 2 3');;
INSERT INTO search_words(search_words, rank) VALUES('secure-delete', 1);;
CREATE TRIGGER journal_line_stays BEFORE UPDATE ON journal_line BEGIN SELECT RAISE(ABORT, 'journal'); END;;
CREATE TRIGGER journal_line_is_kept BEFORE DELETE ON journal_line BEGIN SELECT RAISE(ABORT, 'journal'); END;;
CREATE TRIGGER journal_value_stays BEFORE UPDATE ON journal_value BEGIN SELECT RAISE(ABORT, 'journal'); END;;
CREATE TRIGGER frozen_paper_stays BEFORE UPDATE ON frozen_paper BEGIN SELECT RAISE(ABORT, 'frozen'); END;;
CREATE TRIGGER frozen_paper_is_kept BEFORE DELETE ON frozen_paper BEGIN SELECT RAISE(ABORT, 'frozen'); END;;
