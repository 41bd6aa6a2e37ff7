CREATE TABLE attachment_identity (
	id INTEGER NOT NULL, 
	secret TEXT NOT NULL, 
	round INTEGER NOT NULL, 
	CONSTRAINT pk_attachment_identity PRIMARY KEY (id), 
	CONSTRAINT ck_attachment_identity_one CHECK (id = 1), 
	CONSTRAINT ck_attachment_identity_counted CHECK (round >= 1)
)
 STRICT;;
CREATE TABLE attachment_sweepable (
	name TEXT NOT NULL, 
	CONSTRAINT pk_attachment_sweepable PRIMARY KEY (name)
)
 STRICT;;
CREATE TABLE journal_checkpoint (
	number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	line INTEGER NOT NULL, 
	chain TEXT NOT NULL, 
	at TEXT NOT NULL, 
	generation INTEGER NOT NULL, 
	signature TEXT NOT NULL, 
	CONSTRAINT ck_journal_checkpoint_signature_whole CHECK (length(signature) = 64)
)
 STRICT;;
CREATE TABLE attachment (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	source_id TEXT, 
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
	CONSTRAINT fk_attachment_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT fk_attachment_source_id_source FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT fk_attachment_relative_id_relative FOREIGN KEY(relative_id) REFERENCES relative (id), 
	CONSTRAINT ck_attachment_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_attachment_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_attachment_source_id_known CHECK (length(source_id) = 32), 
	CONSTRAINT ck_attachment_relative_id_known CHECK (length(relative_id) = 32), 
	CONSTRAINT ck_attachment_media_type_known CHECK (media_type IN ('pdf', 'jpeg', 'png', 'tiff', 'heic')), 
	CONSTRAINT ck_attachment_added_on_known CHECK (added_on = date(added_on))
)
 STRICT;;
CREATE INDEX ix_journal_line_at ON journal_line (at, seq);;
CREATE INDEX ix_attachment_case_id ON attachment (case_id);;
CREATE INDEX ix_attachment_relative_id ON attachment (relative_id);;
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);;
CREATE INDEX ix_attachment_source_id ON attachment (source_id);;
CREATE TRIGGER journal_checkpoint_stays BEFORE UPDATE ON journal_checkpoint BEGIN SELECT RAISE(ABORT, 'journal'); END;;
CREATE TRIGGER journal_checkpoint_is_kept BEFORE DELETE ON journal_checkpoint BEGIN SELECT RAISE(ABORT, 'journal'); END;;
