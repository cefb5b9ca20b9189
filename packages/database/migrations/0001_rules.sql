-- The lists of packages/record, held by the rows too. A test compares them.
alter table practitioners add constraint practitioner_role check (role in
  ('practitioner', 'manager', 'head-of-service', 'service-director', 'information-governance'));
--> statement-breakpoint
alter table authorities_to_act add constraint authority_basis check (basis in
  ('parental-responsibility', 'court-order', 'childs-consent', 'foster-carer'));
--> statement-breakpoint
alter table record_versions add constraint record_kind check (kind in
  ('case-note', 'visit', 'conversation', 'meeting', 'assessment', 'plan', 'review', 'decision', 'report', 'letter', 'court-order', 'case-summary', 'chronology-entry'));
--> statement-breakpoint
alter table shared_copies add constraint copy_kind check (kind in
  ('case-note', 'visit', 'conversation', 'meeting', 'assessment', 'plan', 'review', 'decision', 'report', 'letter', 'court-order', 'case-summary', 'chronology-entry'));
--> statement-breakpoint
alter table access_restrictions add constraint statutory_basis check (statutory_basis in
  ('serious-harm', 'child-abuse-data', 'health-data', 'third-party', 'childs-confidence', 'privilege', 'judicial-proceedings', 'adoption-records'));
--> statement-breakpoint
alter table access_restrictions add constraint policy_ground check (policy_ground in
  ('serious-harm', 'given-in-confidence', 'third-party-objected'));
--> statement-breakpoint
alter table joining_codes add constraint joining_purpose check (purpose in ('join', 'reset'));
--> statement-breakpoint
-- One current copy of a record for one reader.
create unique index one_current_copy on shared_copies (record_id, reader_id)
  where superseded_at is null and withdrawn_at is null;
--> statement-breakpoint
alter table record_drafts add constraint draft_kind check (kind in
  ('case-note', 'visit', 'conversation', 'meeting', 'assessment', 'plan', 'review', 'decision', 'report', 'letter', 'court-order', 'case-summary', 'chronology-entry'));
--> statement-breakpoint
-- One amendment of a record at a time: a second, begun from the same version, would undo what the first put right.
create unique index one_open_amendment on record_drafts (record_id) where record_id is not null;
