CREATE TABLE list_decision (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	row_mark TEXT NOT NULL, 
	verdict TEXT NOT NULL, 
	decided_on TEXT NOT NULL, 
	decided_by TEXT NOT NULL, 
	why TEXT NOT NULL, 
	listed_in TEXT NOT NULL, 
	CONSTRAINT pk_list_decision PRIMARY KEY (id), 
	CONSTRAINT uq_list_decision_case_id_row_mark UNIQUE (case_id, row_mark), 
	CONSTRAINT fk_list_decision_case_id_search_case FOREIGN KEY(case_id) REFERENCES search_case (id), 
	CONSTRAINT ck_list_decision_id_known CHECK (length(id) = 32), 
	CONSTRAINT ck_list_decision_case_id_known CHECK (length(case_id) = 32), 
	CONSTRAINT ck_list_decision_verdict_known CHECK (verdict IN ('lead', 'not_the_person', 'later')), 
	CONSTRAINT ck_list_decision_decided_on_known CHECK (decided_on = date(decided_on)), 
	CONSTRAINT ck_list_decision_said_why CHECK (verdict <> 'not_the_person' OR why <> '')
)
 STRICT;;
CREATE INDEX ix_list_decision_case_id ON list_decision (case_id);;
