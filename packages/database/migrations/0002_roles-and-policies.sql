-- The second of the two locks (design section 2). Every request runs under one of three roles, never the owner:
--   our_record_entrance      signing in: accounts and sessions, no record of any kind
--   our_record_family        a child or an adult of the family: their own copies
--   our_record_practitioner  the council's side: the children of their team
-- app.person_id and app.now are set for the transaction; policies never ask the clock.
do $$
declare role_name text;
begin
  foreach role_name in array array['our_record_entrance', 'our_record_family', 'our_record_practitioner'] loop
    begin
      execute format('create role %I nologin noinherit', role_name);
    exception when duplicate_object or unique_violation then
      null; -- roles belong to the cluster: another database of it made them already
    end;
    if not pg_has_role(current_user, role_name, 'member') then
      execute format('grant %I to current_user', role_name);
    end if;
    execute format('grant usage on schema public to %I', role_name);
  end loop;
end $$;
--> statement-breakpoint
create function app_person() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.person_id', true), '')::uuid $$;
--> statement-breakpoint
create function app_now() returns timestamptz language sql stable parallel safe as
  $$ select nullif(current_setting('app.now', true), '')::timestamptz $$;
--> statement-breakpoint
-- packages/record/src/reading.ts, mayReadRecords.
create function readable_data_subjects() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select subject.person_id
  from practitioners worker
  join data_subjects subject
    on worker.role = 'head-of-service'
    or (worker.role in ('practitioner', 'manager') and worker.team_id = subject.team_id)
  where worker.person_id = app_person()
    and subject.person_id <> worker.person_id
    and (worker.left_at is null or app_now() < worker.left_at)
$$;
--> statement-breakpoint
-- People with a place in the story of a child whom this practitioner may read, and everyone of the workforce.
create function known_people() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select person_id from practitioners
  union select readable_data_subjects()
  union select person_id from relationships where data_subject_id in (select readable_data_subjects())
  union select person_id from authorities_to_act where data_subject_id in (select readable_data_subjects())
$$;
--> statement-breakpoint
do $$
declare table_name text;
begin
  for table_name in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table %I enable row level security', table_name);
    execute format('revoke all on %I from public', table_name);
  end loop;
end $$;
--> statement-breakpoint
revoke execute on all functions in schema public from public;
--> statement-breakpoint
grant execute on function app_person(), app_now() to our_record_entrance, our_record_family, our_record_practitioner;
--> statement-breakpoint
grant execute on function readable_data_subjects(), known_people() to our_record_practitioner;
--> statement-breakpoint

-- The family side: their own copies, their own authorities, their own name and the names of those they act for.
grant select (id, reader_id, data_subject_id, kind, title, happened_on, happened_at, present, written_by_label,
  ask_label, body, plain_text, words, first_line, heads_up, gaps, shared_at, release_at, first_opened_at,
  superseded_at, superseded_by) on shared_copies to our_record_family;
--> statement-breakpoint
create policy family_reads_own_authorities on authorities_to_act for select to our_record_family
  using (person_id = (select app_person()));
--> statement-breakpoint
grant select (person_id, data_subject_id, basis, starts_at, ends_at, suspended_at) on authorities_to_act to our_record_family;
--> statement-breakpoint
-- packages/record/src/reading.ts, mayReadCopy.
create policy family_reads_own_copies on shared_copies for select to our_record_family
  using (
    reader_id = (select app_person())
    and release_at <= (select app_now())
    and (withdrawn_at is null or (select app_now()) < withdrawn_at)
    and (
      data_subject_id = reader_id
      or data_subject_id in (
        select authority.data_subject_id from authorities_to_act authority
        where authority.person_id = (select app_person())
          and authority.starts_at <= (select app_now())
          and (authority.ends_at is null or (select app_now()) < authority.ends_at)
          and (authority.suspended_at is null or (select app_now()) < authority.suspended_at)
      )
    )
  );
--> statement-breakpoint
grant select (id, given_name, family_name) on people to our_record_family;
--> statement-breakpoint
create policy family_reads_names on people for select to our_record_family
  using (
    id = (select app_person())
    or id in (
      select authority.data_subject_id from authorities_to_act authority
      where authority.person_id = (select app_person())
        and authority.starts_at <= (select app_now())
        and (authority.ends_at is null or (select app_now()) < authority.ends_at)
        and (authority.suspended_at is null or (select app_now()) < authority.suspended_at)
    )
  );
--> statement-breakpoint

-- The council's side: the children of the practitioner's own team.
grant select on people, teams, practitioners, data_subjects, relationships, authorities_to_act, records, record_versions,
  record_drafts, shared_copies, access_restrictions, events, access_log to our_record_practitioner;
--> statement-breakpoint
grant insert on records, record_versions, record_drafts, shared_copies, access_restrictions, joining_codes, notices
  to our_record_practitioner;
--> statement-breakpoint
grant update (kind, title, happened_on, happened_at, present, body, written_by_label, late_because, saved_by, revision, saved_at)
  on record_drafts to our_record_practitioner;
--> statement-breakpoint
grant delete on record_drafts to our_record_practitioner;
--> statement-breakpoint
grant update (superseded_at, superseded_by, withdrawn_at, withdrawn_by) on shared_copies to our_record_practitioner;
--> statement-breakpoint
create policy practitioner_reads_people on people for select to our_record_practitioner
  using (id in (select known_people()));
--> statement-breakpoint
create policy practitioner_reads_teams on teams for select to our_record_practitioner using (true);
--> statement-breakpoint
create policy practitioner_reads_workforce on practitioners for select to our_record_practitioner using (true);
--> statement-breakpoint
create policy practitioner_reads_data_subjects on data_subjects for select to our_record_practitioner
  using (person_id in (select readable_data_subjects()));
--> statement-breakpoint
do $$
declare table_name text;
begin
  foreach table_name in array array['relationships', 'authorities_to_act', 'records', 'record_versions', 'record_drafts',
    'shared_copies', 'access_restrictions', 'events', 'access_log'] loop
    execute format(
      'create policy practitioner_reads on %I for select to our_record_practitioner
         using (data_subject_id in (select readable_data_subjects()))', table_name);
  end loop;
end $$;
--> statement-breakpoint
create policy practitioner_begins_record on records for insert to our_record_practitioner
  with check (data_subject_id in (select readable_data_subjects()));
--> statement-breakpoint
create policy practitioner_signs_version on record_versions for insert to our_record_practitioner
  with check (data_subject_id in (select readable_data_subjects()) and signed_by = (select app_person())
    and exists (select from records where records.id = record_id and records.data_subject_id = record_versions.data_subject_id));
--> statement-breakpoint
create policy practitioner_begins_draft on record_drafts for insert to our_record_practitioner
  with check (data_subject_id in (select readable_data_subjects()) and saved_by = (select app_person())
    and (record_id is null or exists
      (select from records where records.id = record_id and records.data_subject_id = record_drafts.data_subject_id)));
--> statement-breakpoint
create policy practitioner_saves_draft on record_drafts for update to our_record_practitioner
  using (data_subject_id in (select readable_data_subjects()))
  with check (data_subject_id in (select readable_data_subjects()) and saved_by = (select app_person()));
--> statement-breakpoint
create policy practitioner_ends_draft on record_drafts for delete to our_record_practitioner
  using (data_subject_id in (select readable_data_subjects()));
--> statement-breakpoint
create policy practitioner_shares on shared_copies for insert to our_record_practitioner
  with check (data_subject_id in (select readable_data_subjects()) and shared_by = (select app_person())
    and exists (select from record_versions version
      where version.id = record_version_id and version.record_id = shared_copies.record_id
        and version.data_subject_id = shared_copies.data_subject_id)
    and (reader_id = data_subject_id or exists (select from authorities_to_act authority
      where authority.person_id = reader_id and authority.data_subject_id = shared_copies.data_subject_id
        and authority.starts_at <= (select app_now())
        and (authority.ends_at is null or (select app_now()) < authority.ends_at)
        and (authority.suspended_at is null or (select app_now()) < authority.suspended_at))));
--> statement-breakpoint
-- What was withdrawn stays so; whoever withdraws does it in their own name, now.
create policy practitioner_supersedes_or_withdraws on shared_copies for update to our_record_practitioner
  using (withdrawn_at is null and data_subject_id in (select readable_data_subjects()))
  with check (data_subject_id in (select readable_data_subjects()) and (withdrawn_at is null
    or (withdrawn_at = (select app_now()) and withdrawn_by = (select app_person()))));
--> statement-breakpoint
create policy practitioner_restricts on access_restrictions for insert to our_record_practitioner
  with check (data_subject_id in (select readable_data_subjects()) and decided_by = (select app_person()));
--> statement-breakpoint
-- packages/record/src/joining-code.ts, mayMakeJoiningCode. Never for the workforce; after a disowned reset, a manager.
create policy practitioner_makes_code on joining_codes for insert to our_record_practitioner
  with check (made_by = (select app_person())
    and person_id not in (select worker.person_id from practitioners worker)
    and (person_id in (select readable_data_subjects())
      or person_id in (select authority.person_id from authorities_to_act authority
        where authority.data_subject_id in (select readable_data_subjects())
          and authority.starts_at <= (select app_now())
          and (authority.ends_at is null or (select app_now()) < authority.ends_at)
          and (authority.suspended_at is null or (select app_now()) < authority.suspended_at)))
    and (not exists (select from accounts account
        where account.person_id = joining_codes.person_id and account.disowned_at is not null)
      or exists (select from practitioners worker
        where worker.person_id = (select app_person()) and worker.role in ('manager', 'head-of-service'))));
--> statement-breakpoint
grant select (person_id, purpose, made_by, made_at, expires_at, used_at, voided_at), update (voided_at)
  on joining_codes to our_record_practitioner;
--> statement-breakpoint
create policy practitioner_voids_codes on joining_codes for update to our_record_practitioner
  using (person_id in (select known_people())) with check (voided_at is not null);
--> statement-breakpoint
create policy practitioner_reads_codes on joining_codes for select to our_record_practitioner
  using (person_id in (select known_people()));
--> statement-breakpoint
grant select (person_id, username, created_at, drafts_sealed_at, disowned_at) on accounts to our_record_practitioner;
--> statement-breakpoint
create policy practitioner_reads_family_accounts on accounts for select to our_record_practitioner
  using (person_id in (select known_people()) and person_id not in (select worker.person_id from practitioners worker));
--> statement-breakpoint
create policy practitioner_tells on notices for insert to our_record_practitioner
  with check (recipient_id in (select known_people()));
--> statement-breakpoint

-- Notices are their recipient's, on both sides.
grant select, update (read_at) on notices to our_record_family, our_record_practitioner;
--> statement-breakpoint
create policy recipient_reads on notices for select to our_record_family, our_record_practitioner
  using (recipient_id = (select app_person()));
--> statement-breakpoint
create policy recipient_marks_read on notices for update to our_record_family, our_record_practitioner
  using (recipient_id = (select app_person())) with check (recipient_id = (select app_person()));
--> statement-breakpoint

-- The entrance: who is this? It reads names and offices, and no record.
do $$
declare table_name text;
begin
  foreach table_name in array array['accounts', 'passkeys', 'passkey_challenges', 'joining_codes', 'sessions',
    'failed_attempts', 'kept_posts'] loop
    execute format('grant select, insert, update, delete on %I to our_record_entrance', table_name);
    execute format('create policy entrance on %I for all to our_record_entrance using (true) with check (true)', table_name);
  end loop;
  foreach table_name in array array['people', 'practitioners', 'data_subjects', 'authorities_to_act'] loop
    execute format('create policy entrance on %I for select to our_record_entrance using (true)', table_name);
  end loop;
end $$;
--> statement-breakpoint
grant select (id, given_name, family_name) on people to our_record_entrance;
--> statement-breakpoint
grant select on practitioners to our_record_entrance;
--> statement-breakpoint
grant select (person_id, team_id, allocated_to) on data_subjects to our_record_entrance;
--> statement-breakpoint
grant select (person_id, data_subject_id) on authorities_to_act to our_record_entrance;
--> statement-breakpoint
grant insert on notices to our_record_entrance;
--> statement-breakpoint
create policy entrance_tells on notices for insert to our_record_entrance with check (true);
