DROP TABLE search_words;;
DROP TABLE search_entry;;
CREATE TABLE search_entry (
	entry INTEGER NOT NULL, 
	case_id TEXT NOT NULL, 
	place TEXT NOT NULL, 
	surname TEXT NOT NULL, 
	given TEXT NOT NULL, 
	patronymic TEXT NOT NULL, 
	whole TEXT NOT NULL, 
	callsign TEXT NOT NULL, 
	initial TEXT NOT NULL, 
	number TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	locality TEXT NOT NULL, 
	born TEXT NOT NULL, 
	CONSTRAINT pk_search_entry PRIMARY KEY (entry), 
	CONSTRAINT uq_search_entry_case_id UNIQUE (case_id)
)
 STRICT;;
CREATE TABLE search_key (
	"key" TEXT NOT NULL, 
	vid INTEGER NOT NULL, 
	CONSTRAINT pk_search_key PRIMARY KEY ("key", vid)
)
 WITHOUT ROWID,
 STRICT;;
CREATE TABLE search_slip (
	slip INTEGER NOT NULL, 
	vid INTEGER NOT NULL, 
	CONSTRAINT pk_search_slip PRIMARY KEY (slip, vid)
)
 WITHOUT ROWID,
 STRICT;;
CREATE TABLE search_token (
	vid INTEGER NOT NULL, 
	token TEXT NOT NULL, 
	fold TEXT NOT NULL, 
	as_surname INTEGER NOT NULL, 
	as_given INTEGER NOT NULL, 
	as_patronymic INTEGER NOT NULL, 
	as_other INTEGER NOT NULL, 
	CONSTRAINT pk_search_token PRIMARY KEY (vid), 
	CONSTRAINT uq_search_token_token UNIQUE (token)
)
 STRICT;;
CREATE INDEX ix_search_entry_place ON search_entry (place, entry, case_id);;
CREATE VIRTUAL TABLE search_words USING fts5(surname, given, patronymic, whole, callsign, initial, number, unit, phone, locality, born, content='search_entry', content_rowid='entry', tokenize='ascii', detail=column, columnsize=0, prefix='1 2 3');;
INSERT INTO search_words(search_words, rank) VALUES('secure-delete', 1);;
