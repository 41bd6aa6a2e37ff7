PRAGMA legacy_alter_table = ON;;
CREATE TABLE mail_run (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	batch_id TEXT, 
	next_letter_by TEXT, 
	done TEXT NOT NULL, 
	chosen TEXT NOT NULL, 
	begun_by TEXT NOT NULL, 
	finished_on TEXT, 
	CONSTRAINT pk_mail_run PRIMARY KEY (id), 
	CONSTRAINT fk_mail_run_batch_id_batch FOREIGN KEY(batch_id) REFERENCES batch (id), 
	CONSTRAINT ck_mail_run_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_mail_run_kind_known CHECK (kind IN ('L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10', 'L11', 'L12', 'L13', 'summary', 'questions', 'request', 'file_summary', 'leaflet', 'poster', 'intake', 'consent_form')), 
	CONSTRAINT ck_mail_run_batch_id_known CHECK (length(batch_id) = 32), 
	CONSTRAINT ck_mail_run_next_letter_by_known CHECK (next_letter_by = date(next_letter_by)), 
	CONSTRAINT ck_mail_run_finished_on_known CHECK (finished_on = date(finished_on))
)
 STRICT;;
CREATE TABLE office_template (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	language TEXT NOT NULL, 
	version TEXT NOT NULL, 
	text TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	written_by TEXT NOT NULL, 
	in_use INTEGER NOT NULL, 
	CONSTRAINT pk_office_template PRIMARY KEY (id), 
	CONSTRAINT one_of_a_version UNIQUE (kind, language, version), 
	CONSTRAINT ck_office_template_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_office_template_language_known CHECK (language IN ('uk', 'ru', 'en')), 
	CONSTRAINT ck_office_template_in_use_known CHECK (in_use IN (0, 1))
)
 STRICT;;
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
	sensitivity TEXT NOT NULL, 
	redacted_copy_of TEXT, 
	shows_sought INTEGER NOT NULL, 
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
	CONSTRAINT fk_attachment_redacted_copy_of_attachment FOREIGN KEY(redacted_copy_of) REFERENCES attachment (id), 
	CONSTRAINT ck_attachment_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_attachment_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_attachment_source_id_known CHECK (length(source_id) = 32), 
	CONSTRAINT ck_attachment_statement_id_known CHECK (length(statement_id) = 32), 
	CONSTRAINT ck_attachment_registration_id_known CHECK (length(registration_id) = 32), 
	CONSTRAINT ck_attachment_decision_id_known CHECK (length(decision_id) = 32), 
	CONSTRAINT ck_attachment_relative_id_known CHECK (length(relative_id) = 32), 
	CONSTRAINT ck_attachment_sensitivity_known CHECK (sensitivity IN ('usual', 'sensitive', 'severe')), 
	CONSTRAINT ck_attachment_redacted_copy_of_known CHECK (length(redacted_copy_of) = 32), 
	CONSTRAINT ck_attachment_shows_sought_known CHECK (shows_sought IN (0, 1)), 
	CONSTRAINT ck_attachment_media_type_known CHECK (media_type IN ('pdf', 'jpeg', 'png', 'tiff', 'heic')), 
	CONSTRAINT ck_attachment_added_on_known CHECK (added_on = date(added_on))
)
 STRICT;;
INSERT INTO attachment (id, created_at, changed_at, case_id, source_id, statement_id, registration_id, decision_id, relative_id, sensitivity, redacted_copy_of, shows_sought, title, file_name, media_type, size, sha256, sealed_name, added_on, added_by, note)
SELECT id, created_at, changed_at, case_id, source_id, statement_id, registration_id, decision_id, relative_id, 'usual', NULL, 0, title, file_name, media_type, size, sha256, sealed_name, added_on, added_by, note FROM attachment_before;;
DROP TABLE attachment_before;;
ALTER TABLE reference_sample RENAME TO reference_sample_before;;
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
	place TEXT NOT NULL, 
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
INSERT INTO reference_sample (id, created_at, changed_at, case_id, kind, donor_id, item, proceeding_number, sample_number, place, laboratory, due_on, source_id, note)
SELECT id, created_at, changed_at, case_id, kind, donor_id, item, proceeding_number, sample_number, '', laboratory, due_on, source_id, note FROM reference_sample_before;;
DROP TABLE reference_sample_before;;
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
	addressed_to TEXT NOT NULL, 
	released_by TEXT NOT NULL, 
	release_note TEXT NOT NULL, 
	withdrawn_because TEXT NOT NULL, 
	check_code TEXT NOT NULL, 
	mail_run_id TEXT, 
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
	CONSTRAINT fk_letter_mail_run_id_mail_run FOREIGN KEY(mail_run_id) REFERENCES mail_run (id), 
	CONSTRAINT ck_letter_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_letter_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_letter_kind_known CHECK (kind IN ('L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10', 'L11', 'L12', 'L13', 'summary', 'questions', 'request', 'file_summary', 'leaflet', 'poster', 'intake', 'consent_form')), 
	CONSTRAINT ck_letter_relative_id_known CHECK (length(relative_id) = 32), 
	CONSTRAINT ck_letter_batch_id_known CHECK (length(batch_id) = 32), 
	CONSTRAINT ck_letter_registration_id_known CHECK (length(registration_id) = 32), 
	CONSTRAINT ck_letter_language_known CHECK (language IN ('uk', 'ru', 'en')), 
	CONSTRAINT ck_letter_state_known CHECK (state IN ('draft', 'issued', 'handed', 'posted', 'returned', 'corrected', 'withdrawn')), 
	CONSTRAINT ck_letter_as_of_known CHECK (as_of = date(as_of)), 
	CONSTRAINT ck_letter_channel_known CHECK (channel IN ('in_person', 'phone', 'post', 'messenger', 'email')), 
	CONSTRAINT ck_letter_handed_on_known CHECK (handed_on = date(handed_on)), 
	CONSTRAINT ck_letter_corrects_id_known CHECK (length(corrects_id) = 32), 
	CONSTRAINT ck_letter_next_letter_by_known CHECK (next_letter_by = date(next_letter_by)), 
	CONSTRAINT ck_letter_mail_run_id_known CHECK (length(mail_run_id) = 32)
)
 STRICT;;
INSERT INTO letter (id, created_at, changed_at, case_id, kind, number, relative_id, batch_id, registration_id, language, template_id, template_version, state, issued_at, issued_by, as_of, channel, handed_on, corrects_id, next_letter_by, addressed_to, released_by, release_note, withdrawn_because, check_code, mail_run_id, facts, sha256, pages)
SELECT id, created_at, changed_at, case_id, kind, number, relative_id, batch_id, registration_id, language, template_id, template_version, state, issued_at, issued_by, as_of, channel, handed_on, corrects_id, next_letter_by, '', '', '', '', '', NULL, facts, sha256, pages FROM letter_before;;
DROP TABLE letter_before;;
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
	signature TEXT NOT NULL, 
	logo BLOB, 
	retention_years INTEGER NOT NULL, 
	caseworker TEXT NOT NULL, 
	CONSTRAINT pk_office PRIMARY KEY (id), 
	CONSTRAINT uq_office_code UNIQUE (code), 
	CONSTRAINT ck_office_id_known CHECK (length(id) = 32)
)
 STRICT;;
INSERT INTO office (id, created_at, changed_at, code, name, address, phone, hours, email, registered_number, support_line, signature, logo, retention_years, caseworker)
SELECT id, created_at, changed_at, code, name, address, phone, hours, email, registered_number, support_line, '', NULL, retention_years, caseworker FROM office_before;;
DROP TABLE office_before;;
CREATE INDEX ix_mail_run_batch_id ON mail_run (batch_id);;
CREATE INDEX ix_reference_sample_case_id ON reference_sample (case_id);;
CREATE INDEX ix_reference_sample_donor_id ON reference_sample (donor_id);;
CREATE INDEX ix_reference_sample_due_on ON reference_sample (due_on, case_id) WHERE due_on IS NOT NULL;;
CREATE INDEX ix_reference_sample_source_id ON reference_sample (source_id);;
CREATE INDEX ix_attachment_case_id ON attachment (case_id);;
CREATE INDEX ix_attachment_decision_id ON attachment (decision_id);;
CREATE INDEX ix_attachment_redacted_copy_of ON attachment (redacted_copy_of);;
CREATE INDEX ix_attachment_registration_id ON attachment (registration_id);;
CREATE INDEX ix_attachment_relative_id ON attachment (relative_id);;
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);;
CREATE INDEX ix_attachment_source_id ON attachment (source_id);;
CREATE INDEX ix_attachment_statement_id ON attachment (statement_id);;
CREATE INDEX ix_letter_batch_id ON letter (batch_id);;
CREATE INDEX ix_letter_case_id ON letter (case_id);;
CREATE INDEX ix_letter_corrects_id ON letter (corrects_id);;
CREATE INDEX ix_letter_issued_at ON letter (issued_at, id);;
CREATE INDEX ix_letter_mail_run_id ON letter (mail_run_id);;
CREATE INDEX ix_letter_newest ON letter (relative_id, issued_at);;
CREATE INDEX ix_letter_next_letter_by ON letter (next_letter_by, case_id) WHERE next_letter_by IS NOT NULL;;
CREATE INDEX ix_letter_registration_id ON letter (registration_id);;
CREATE INDEX ix_letter_relative_id ON letter (relative_id);;
PRAGMA legacy_alter_table = OFF;;
