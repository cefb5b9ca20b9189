CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"username" text NOT NULL,
	"username_key" text NOT NULL,
	"password_hash" text,
	"totp_secret" "bytea",
	"totp_step" bigint,
	"drafts_sealed_at" timestamp with time zone,
	"disowned_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "accounts_personId_unique" UNIQUE("person_id"),
	CONSTRAINT "accounts_usernameKey_unique" UNIQUE("username_key")
);
--> statement-breakpoint
CREATE TABLE "failed_attempts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "joining_codes" (
	"code_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"voided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "kept_posts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"path" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"length" integer NOT NULL,
	"kept_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "passkey_challenges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"challenge" text NOT NULL,
	"account_id" uuid,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" jsonb NOT NULL,
	"backed_up" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"idle_until" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"device" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "authorities_to_act" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"data_subject_id" uuid NOT NULL,
	"basis" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"suspended_at" timestamp with time zone,
	"recorded_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "access_log" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"reader_id" uuid NOT NULL,
	"data_subject_id" uuid NOT NULL,
	"what" text NOT NULL,
	"target_id" uuid,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_heads" (
	"data_subject_id" uuid PRIMARY KEY NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"data_subject_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text NOT NULL,
	"actor_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"details" jsonb NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "events_data_subject_id_sequence_pk" PRIMARY KEY("data_subject_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient_id" uuid NOT NULL,
	"code" text NOT NULL,
	"details" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "data_subjects" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"identification_number" text NOT NULL,
	"team_id" uuid NOT NULL,
	"allocated_to" uuid NOT NULL,
	"situation" text NOT NULL,
	CONSTRAINT "data_subjects_identificationNumber_unique" UNIQUE("identification_number")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"born_on" date
);
--> statement-breakpoint
CREATE TABLE "practitioners" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"job_title" text NOT NULL,
	"team_id" uuid,
	"left_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "relationships" (
	"data_subject_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"relation" text NOT NULL,
	CONSTRAINT "relationships_data_subject_id_person_id_pk" PRIMARY KEY("data_subject_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "teams_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "record_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"data_subject_id" uuid NOT NULL,
	"record_id" uuid,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"happened_on" date NOT NULL,
	"happened_at" time,
	"present" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"source" jsonb NOT NULL,
	"written_by_label" text NOT NULL,
	"late_because" text,
	"saved_by" uuid NOT NULL,
	"revision" integer NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record_id" uuid NOT NULL,
	"data_subject_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"happened_on" date NOT NULL,
	"happened_at" time,
	"present" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"source" jsonb NOT NULL,
	"written_by_label" text NOT NULL,
	"signed_by" uuid NOT NULL,
	"late_because" text,
	"signed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "record_versions_recordId_number_unique" UNIQUE("record_id","number")
);
--> statement-breakpoint
CREATE TABLE "records" (
	"id" uuid PRIMARY KEY NOT NULL,
	"data_subject_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "access_restrictions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"data_subject_id" uuid NOT NULL,
	"shared_copy_id" uuid NOT NULL,
	"record_version_id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"passage_id" text NOT NULL,
	"from_offset" integer,
	"to_offset" integer,
	"statutory_basis" text NOT NULL,
	"policy_ground" text,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shared_copies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reader_id" uuid NOT NULL,
	"data_subject_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"record_version_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"happened_on" date NOT NULL,
	"happened_at" time,
	"present" jsonb NOT NULL,
	"written_by_label" text NOT NULL,
	"ask_label" text NOT NULL,
	"body" jsonb NOT NULL,
	"plain_text" text NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (to_tsvector('english', plain_text)) STORED,
	"first_line" text NOT NULL,
	"heads_up" text,
	"gaps" integer NOT NULL,
	"shared_by" uuid NOT NULL,
	"shared_at" timestamp with time zone NOT NULL,
	"release_at" timestamp with time zone NOT NULL,
	"first_opened_at" timestamp with time zone,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joining_codes" ADD CONSTRAINT "joining_codes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joining_codes" ADD CONSTRAINT "joining_codes_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_posts" ADD CONSTRAINT "kept_posts_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authorities_to_act" ADD CONSTRAINT "authorities_to_act_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authorities_to_act" ADD CONSTRAINT "authorities_to_act_data_subject_id_data_subjects_person_id_fk" FOREIGN KEY ("data_subject_id") REFERENCES "public"."data_subjects"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authorities_to_act" ADD CONSTRAINT "authorities_to_act_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_recipient_id_people_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_subjects" ADD CONSTRAINT "data_subjects_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_subjects" ADD CONSTRAINT "data_subjects_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_subjects" ADD CONSTRAINT "data_subjects_allocated_to_practitioners_person_id_fk" FOREIGN KEY ("allocated_to") REFERENCES "public"."practitioners"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practitioners" ADD CONSTRAINT "practitioners_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practitioners" ADD CONSTRAINT "practitioners_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationships" ADD CONSTRAINT "relationships_data_subject_id_data_subjects_person_id_fk" FOREIGN KEY ("data_subject_id") REFERENCES "public"."data_subjects"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationships" ADD CONSTRAINT "relationships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_drafts" ADD CONSTRAINT "record_drafts_data_subject_id_data_subjects_person_id_fk" FOREIGN KEY ("data_subject_id") REFERENCES "public"."data_subjects"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_drafts" ADD CONSTRAINT "record_drafts_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_drafts" ADD CONSTRAINT "record_drafts_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_versions" ADD CONSTRAINT "record_versions_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_versions" ADD CONSTRAINT "record_versions_data_subject_id_data_subjects_person_id_fk" FOREIGN KEY ("data_subject_id") REFERENCES "public"."data_subjects"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_versions" ADD CONSTRAINT "record_versions_signed_by_people_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_data_subject_id_data_subjects_person_id_fk" FOREIGN KEY ("data_subject_id") REFERENCES "public"."data_subjects"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_restrictions" ADD CONSTRAINT "access_restrictions_data_subject_id_data_subjects_person_id_fk" FOREIGN KEY ("data_subject_id") REFERENCES "public"."data_subjects"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_restrictions" ADD CONSTRAINT "access_restrictions_shared_copy_id_shared_copies_id_fk" FOREIGN KEY ("shared_copy_id") REFERENCES "public"."shared_copies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_restrictions" ADD CONSTRAINT "access_restrictions_record_version_id_record_versions_id_fk" FOREIGN KEY ("record_version_id") REFERENCES "public"."record_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_restrictions" ADD CONSTRAINT "access_restrictions_reader_id_people_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_restrictions" ADD CONSTRAINT "access_restrictions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_copies" ADD CONSTRAINT "shared_copies_reader_id_people_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_copies" ADD CONSTRAINT "shared_copies_data_subject_id_data_subjects_person_id_fk" FOREIGN KEY ("data_subject_id") REFERENCES "public"."data_subjects"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_copies" ADD CONSTRAINT "shared_copies_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_copies" ADD CONSTRAINT "shared_copies_record_version_id_record_versions_id_fk" FOREIGN KEY ("record_version_id") REFERENCES "public"."record_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_copies" ADD CONSTRAINT "shared_copies_shared_by_people_id_fk" FOREIGN KEY ("shared_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_copies" ADD CONSTRAINT "shared_copies_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "failed_attempts_key_at_index" ON "failed_attempts" USING btree ("key","at");--> statement-breakpoint
CREATE INDEX "joining_codes_person_id_index" ON "joining_codes" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "kept_posts_account_id_index" ON "kept_posts" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "passkeys_account_id_index" ON "passkeys" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_account_id_index" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "authorities_to_act_person_id_data_subject_id_index" ON "authorities_to_act" USING btree ("person_id","data_subject_id");--> statement-breakpoint
CREATE INDEX "authorities_to_act_data_subject_id_index" ON "authorities_to_act" USING btree ("data_subject_id");--> statement-breakpoint
CREATE INDEX "access_log_data_subject_id_at_index" ON "access_log" USING btree ("data_subject_id","at");--> statement-breakpoint
CREATE INDEX "notices_recipient_id_created_at_index" ON "notices" USING btree ("recipient_id","created_at");--> statement-breakpoint
CREATE INDEX "record_drafts_data_subject_id_index" ON "record_drafts" USING btree ("data_subject_id");--> statement-breakpoint
CREATE INDEX "record_versions_data_subject_id_happened_on_index" ON "record_versions" USING btree ("data_subject_id","happened_on");--> statement-breakpoint
CREATE INDEX "records_data_subject_id_index" ON "records" USING btree ("data_subject_id");--> statement-breakpoint
CREATE INDEX "access_restrictions_shared_copy_id_index" ON "access_restrictions" USING btree ("shared_copy_id");--> statement-breakpoint
CREATE INDEX "shared_copies_by_reader" ON "shared_copies" USING btree ("reader_id","happened_on" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "shared_copies_by_record" ON "shared_copies" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "shared_copies_by_words" ON "shared_copies" USING gin ("words");