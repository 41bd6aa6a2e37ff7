CREATE TABLE search_mark (
	name TEXT NOT NULL, 
	value INTEGER NOT NULL, 
	CONSTRAINT pk_search_mark PRIMARY KEY (name)
)
 WITHOUT ROWID,
 STRICT;;
INSERT INTO search_mark VALUES ('rules', (SELECT user_version FROM pragma_user_version));;
INSERT INTO search_mark VALUES ('keys', 0);;
INSERT INTO search_mark VALUES ('slipped', (SELECT coalesce(max(vid), 0) FROM search_token));;
INSERT INTO search_words(search_words, rank) VALUES('automerge', 0);;
