CREATE TABLE `account_links` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer,
	`purpose` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "account_links_purpose" CHECK("account_links"."purpose" in ('setup', 'invitation', 'reset'))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `account_links_token_hash_unique` ON `account_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `account_links_account` ON `account_links` (`account_id`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`login` text NOT NULL,
	`password_hash` text,
	`language` text DEFAULT 'id' NOT NULL,
	`active_grant_id` integer,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "accounts_language" CHECK("accounts"."language" in ('id', 'en'))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_person_id_unique` ON `accounts` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_login_unique` ON `accounts` (`login`);--> statement-breakpoint
CREATE TABLE `grants` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`role` text NOT NULL,
	`region_id` integer NOT NULL,
	`institution_id` integer,
	`granted_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "grants_role" CHECK("grants"."role" in ('administrator', 'secretariat', 'minute_taker', 'official', 'liaison', 'verifier', 'leader', 'auditor')),
	CONSTRAINT "grants_scope" CHECK(("grants"."role" in ('secretariat', 'minute_taker', 'official', 'liaison')) = ("grants"."institution_id" is not null))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `grants_once_in_institution` ON `grants` (`account_id`,`role`,`region_id`,`institution_id`) WHERE revoked_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `grants_once_in_region` ON `grants` (`account_id`,`role`,`region_id`) WHERE revoked_at is null and institution_id is null;--> statement-breakpoint
CREATE INDEX `grants_region` ON `grants` (`region_id`);--> statement-breakpoint
CREATE INDEX `grants_institution` ON `grants` (`institution_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`authenticated_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`absolute_expires_at` integer NOT NULL,
	`user_agent` text NOT NULL,
	`address_prefix` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE INDEX `sessions_account` ON `sessions` (`account_id`);--> statement-breakpoint
CREATE INDEX `sessions_expires` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_throttles` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_failure_at` integer NOT NULL,
	`blocked_until` integer NOT NULL
) STRICT;--> statement-breakpoint
CREATE TABLE `attendances` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`invitation_id` integer,
	`institution_id` integer,
	`post_id` integer,
	`person_id` integer,
	`name` text,
	`title` text,
	`described_as` text,
	`presence` text NOT NULL,
	`attended_as` text,
	`capacity` text,
	`assignment_letter` text,
	`may_decide` integer,
	`mode` text,
	`sex` text,
	`reason` text,
	`recorded_at` integer NOT NULL,
	`withdrawn_at` integer,
	`position` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attendances_presence" CHECK("attendances"."presence" in ('present', 'excused', 'absent')),
	CONSTRAINT "attendances_attended_as" CHECK("attendances"."attended_as" in ('holder', 'representative', 'guest')),
	CONSTRAINT "attendances_capacity" CHECK("attendances"."capacity" in ('definitive', 'plt', 'plh', 'pj', 'pjs')),
	CONSTRAINT "attendances_mode" CHECK("attendances"."mode" in ('room', 'remote')),
	CONSTRAINT "attendances_sex" CHECK("attendances"."sex" in ('male', 'female')),
	CONSTRAINT "attendances_who" CHECK("attendances"."name" is not null or "attendances"."person_id" is not null or "attendances"."institution_id" is not null or "attendances"."described_as" is not null)
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `attendances_invitation_once` ON `attendances` (`invitation_id`) WHERE invitation_id is not null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX `attendances_meeting` ON `attendances` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `attendances_institution` ON `attendances` (`institution_id`);--> statement-breakpoint
CREATE INDEX `attendances_post` ON `attendances` (`post_id`);--> statement-breakpoint
CREATE INDEX `attendances_person` ON `attendances` (`person_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`name` text NOT NULL,
	`account_id` integer,
	`actor_name` text NOT NULL,
	`region_id` integer,
	`meeting_id` integer,
	`commitment_id` integer,
	`subject` text,
	`subject_id` integer,
	`facts` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `events_hash_unique` ON `events` (`hash`);--> statement-breakpoint
CREATE INDEX `events_account` ON `events` (`account_id`);--> statement-breakpoint
CREATE INDEX `events_region` ON `events` (`region_id`);--> statement-breakpoint
CREATE INDEX `events_meeting` ON `events` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `events_commitment` ON `events` (`commitment_id`);--> statement-breakpoint
CREATE INDEX `events_subject` ON `events` (`subject`,`subject_id`);--> statement-breakpoint
CREATE TABLE `holidays` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`date` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`region_id` integer,
	`estimated` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "holidays_kind" CHECK("holidays"."kind" in ('national', 'collective_leave', 'regional')),
	CONSTRAINT "holidays_date" CHECK("holidays"."date" is null or "holidays"."date" = date("holidays"."date"))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `holidays_once_in_region` ON `holidays` (`date`,`kind`,`region_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `holidays_once_nationally` ON `holidays` (`date`,`kind`) WHERE region_id is null;--> statement-breakpoint
CREATE INDEX `holidays_region` ON `holidays` (`region_id`);--> statement-breakpoint
CREATE TABLE `commitment_parts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`commitment_id` integer NOT NULL,
	`institution_id` integer NOT NULL,
	`role` text NOT NULL,
	`task` text,
	`reported_status` text,
	`reported_percent` integer,
	`reported_at` integer,
	`verdict` text,
	`verified_percent` integer,
	`verified_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "commitment_parts_role" CHECK("commitment_parts"."role" in ('lead', 'supporting')),
	CONSTRAINT "commitment_parts_reported" CHECK("commitment_parts"."reported_status" in ('not_started', 'in_progress', 'blocked', 'done')),
	CONSTRAINT "commitment_parts_verdict" CHECK("commitment_parts"."verdict" in ('conform', 'not_yet_conform', 'not_followed_up', 'cannot_be_followed_up'))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `commitment_parts_once` ON `commitment_parts` (`commitment_id`,`institution_id`) WHERE withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `commitment_parts_lead` ON `commitment_parts` (`commitment_id`) WHERE role = 'lead' and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX `commitment_parts_institution` ON `commitment_parts` (`institution_id`);--> statement-breakpoint
CREATE TABLE `commitments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`region_id` integer NOT NULL,
	`meeting_id` integer NOT NULL,
	`resolution_id` integer NOT NULL,
	`function_id` integer,
	`number` integer NOT NULL,
	`code` text NOT NULL,
	`description` text NOT NULL,
	`kind` text,
	`lead_id` integer,
	`due_kind` text DEFAULT 'unset' NOT NULL,
	`due_words` text,
	`due_from` text,
	`due_original` text,
	`due_current` text,
	`recurrence` text,
	`milestone` text,
	`proof` text,
	`confidentiality` text DEFAULT 'ordinary' NOT NULL,
	`state` text DEFAULT 'drafted' NOT NULL,
	`state_reason` text,
	`replaced_by_id` integer,
	`reported_status` text,
	`reported_percent` integer,
	`reported_at` integer,
	`verdict` text,
	`verified_percent` integer,
	`verified_at` integer,
	`done_reported_on` text,
	`created_at` integer NOT NULL,
	`active_since` integer,
	`closed_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolution_id`) REFERENCES `resolutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`function_id`) REFERENCES `functions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "commitments_kind" CHECK("commitments"."kind" in ('instruction', 'coordination', 'support')),
	CONSTRAINT "commitments_due_kind" CHECK("commitments"."due_kind" in ('date', 'before', 'calendar_duration', 'working_days', 'period', 'recurring', 'milestone', 'unset')),
	CONSTRAINT "commitments_recurrence" CHECK("commitments"."recurrence" in ('daily', 'weekly', 'monthly', 'quarterly', 'semester', 'yearly')),
	CONSTRAINT "commitments_confidentiality" CHECK("commitments"."confidentiality" in ('ordinary', 'restricted', 'secret')),
	CONSTRAINT "commitments_state" CHECK("commitments"."state" in ('drafted', 'active', 'closed', 'cancelled', 'replaced')),
	CONSTRAINT "commitments_reported" CHECK("commitments"."reported_status" in ('not_started', 'in_progress', 'blocked', 'done')),
	CONSTRAINT "commitments_verdict" CHECK("commitments"."verdict" in ('conform', 'not_yet_conform', 'not_followed_up', 'cannot_be_followed_up')),
	CONSTRAINT "commitments_percent" CHECK("commitments"."reported_percent" between 0 and 100 and "commitments"."verified_percent" between 0 and 100),
	CONSTRAINT "commitments_due_from" CHECK("commitments"."due_from" is null or "commitments"."due_from" = date("commitments"."due_from")),
	CONSTRAINT "commitments_due_original" CHECK("commitments"."due_original" is null or "commitments"."due_original" = date("commitments"."due_original")),
	CONSTRAINT "commitments_due_current" CHECK("commitments"."due_current" is null or "commitments"."due_current" = date("commitments"."due_current"))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `commitments_code` ON `commitments` (`region_id`,`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `commitments_number` ON `commitments` (`resolution_id`,`number`);--> statement-breakpoint
CREATE INDEX `commitments_meeting` ON `commitments` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `commitments_function` ON `commitments` (`function_id`,`lead_id`,`state`);--> statement-breakpoint
CREATE INDEX `commitments_lead` ON `commitments` (`lead_id`,`due_current`);--> statement-breakpoint
CREATE INDEX `commitments_due` ON `commitments` (`region_id`,`due_current`);--> statement-breakpoint
CREATE INDEX `commitments_open_lead` ON `commitments` (`lead_id`,`due_current`) WHERE state = 'active';--> statement-breakpoint
CREATE INDEX `commitments_open_region` ON `commitments` (`region_id`,`due_current`) WHERE state = 'active';--> statement-breakpoint
CREATE INDEX `commitments_open_due` ON `commitments` (`due_current`) WHERE state = 'active';--> statement-breakpoint
CREATE INDEX `commitments_standing` ON `commitments` (`state`,`verdict`,`reported_status`,`done_reported_on`,`due_current`,`confidentiality`,`region_id`,`meeting_id`);--> statement-breakpoint
CREATE TABLE `extensions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`commitment_id` integer NOT NULL,
	`state` text DEFAULT 'asked' NOT NULL,
	`due_before` text,
	`due_asked` text NOT NULL,
	`due_granted` text,
	`reason` text NOT NULL,
	`asked_by` integer NOT NULL,
	`asked_at` integer NOT NULL,
	`decided_by` integer,
	`decided_at` integer,
	`decision_reason` text,
	`decided_in_meeting_id` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_in_meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "extensions_state" CHECK("extensions"."state" in ('asked', 'granted', 'refused', 'withdrawn')),
	CONSTRAINT "extensions_due_asked" CHECK("extensions"."due_asked" is null or "extensions"."due_asked" = date("extensions"."due_asked")),
	CONSTRAINT "extensions_due_granted" CHECK("extensions"."due_granted" is null or "extensions"."due_granted" = date("extensions"."due_granted"))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `extensions_one_open` ON `extensions` (`commitment_id`) WHERE state = 'asked';--> statement-breakpoint
CREATE INDEX `extensions_commitment` ON `extensions` (`commitment_id`);--> statement-breakpoint
CREATE INDEX `extensions_asked_by` ON `extensions` (`asked_by`);--> statement-breakpoint
CREATE INDEX `extensions_decided_by` ON `extensions` (`decided_by`);--> statement-breakpoint
CREATE INDEX `extensions_meeting` ON `extensions` (`decided_in_meeting_id`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`title` text,
	`number` text,
	`dated_on` text,
	`signer` text,
	`signer_title` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "documents_dated_on" CHECK("documents"."dated_on" is null or "documents"."dated_on" = date("documents"."dated_on"))
) STRICT;--> statement-breakpoint
CREATE INDEX `documents_meeting` ON `documents` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `dossier_differences` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`subject` text NOT NULL,
	`subject_id` integer NOT NULL,
	`field` text NOT NULL,
	`in_dossier` text,
	`in_record` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `dossier_differences_once` ON `dossier_differences` (`subject`,`subject_id`,`field`);--> statement-breakpoint
CREATE INDEX `dossier_differences_meeting` ON `dossier_differences` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `dossiers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`dossier_id` text NOT NULL,
	`meeting_id` integer NOT NULL,
	`content_hash` text NOT NULL,
	`imported_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `dossiers_dossier_id_unique` ON `dossiers` (`dossier_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `dossiers_meeting_id_unique` ON `dossiers` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `source_remarks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`position` integer NOT NULL,
	`path` text,
	`text` text NOT NULL,
	`readings` text,
	`date` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "source_remarks_date" CHECK("source_remarks"."date" is null or "source_remarks"."date" = date("source_remarks"."date"))
) STRICT;--> statement-breakpoint
CREATE INDEX `source_remarks_meeting` ON `source_remarks` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`position` integer NOT NULL,
	`title` text,
	`publisher` text,
	`kind` text,
	`byline` text,
	`file` text,
	`url` text,
	`published_on` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sources_published_on" CHECK("sources"."published_on" is null or "sources"."published_on" = date("sources"."published_on"))
) STRICT;--> statement-breakpoint
CREATE INDEX `sources_meeting` ON `sources` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `indicator_values` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`indicator_id` integer NOT NULL,
	`position` integer NOT NULL,
	`period` text NOT NULL,
	`breakdown` text,
	`value` real NOT NULL,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE INDEX `indicator_values_indicator` ON `indicator_values` (`indicator_id`,`position`);--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`commitment_id` integer,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`unit` text,
	`polarity` text,
	`baseline` real,
	`target` real,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "indicators_polarity" CHECK("indicators"."polarity" in ('positive', 'negative', 'neutral'))
) STRICT;--> statement-breakpoint
CREATE INDEX `indicators_meeting` ON `indicators` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `indicators_commitment` ON `indicators` (`commitment_id`);--> statement-breakpoint
CREATE TABLE `group_members` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`group_id` integer NOT NULL,
	`institution_id` integer,
	`post_id` integer,
	`position` integer NOT NULL,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "group_members_one" CHECK(("group_members"."institution_id" is null) <> ("group_members"."post_id" is null))
) STRICT;--> statement-breakpoint
CREATE INDEX `group_members_group` ON `group_members` (`group_id`,`position`);--> statement-breakpoint
CREATE INDEX `group_members_institution` ON `group_members` (`institution_id`);--> statement-breakpoint
CREATE INDEX `group_members_post` ON `group_members` (`post_id`);--> statement-breakpoint
CREATE TABLE `groups` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`region_id` integer NOT NULL,
	`name` text NOT NULL,
	`ended_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE INDEX `groups_region` ON `groups` (`region_id`);--> statement-breakpoint
CREATE TABLE `institution_functions` (
	`institution_id` integer NOT NULL,
	`function_id` integer NOT NULL,
	PRIMARY KEY(`institution_id`, `function_id`),
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`function_id`) REFERENCES `functions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE INDEX `institution_functions_function` ON `institution_functions` (`function_id`);--> statement-breakpoint
CREATE TABLE `institution_names` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`institution_id` integer NOT NULL,
	`name` text NOT NULL,
	`acronym` text,
	`valid_from` text,
	`valid_until` text,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "institution_names_from" CHECK("institution_names"."valid_from" is null or "institution_names"."valid_from" = date("institution_names"."valid_from")),
	CONSTRAINT "institution_names_until" CHECK("institution_names"."valid_until" is null or "institution_names"."valid_until" = date("institution_names"."valid_until"))
) STRICT;--> statement-breakpoint
CREATE INDEX `institution_names_institution` ON `institution_names` (`institution_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `institution_names_current` ON `institution_names` (`institution_id`) WHERE valid_until is null;--> statement-breakpoint
CREATE TABLE `institutions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`region_id` integer NOT NULL,
	`kind` text NOT NULL,
	`relation` text NOT NULL,
	`protocol_rank` integer DEFAULT 500 NOT NULL,
	`parent_id` integer,
	`ended_on` text,
	`successor_id` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "institutions_kind" CHECK("institutions"."kind" in ('regional_head', 'forkopimda', 'council', 'regional_secretariat', 'council_secretariat', 'inspectorate', 'office', 'agency', 'technical_unit', 'subdistrict', 'village', 'police', 'military', 'prosecution', 'court', 'vertical', 'election_body', 'enterprise', 'ngo', 'university', 'community', 'media', 'ministry')),
	CONSTRAINT "institutions_relation" CHECK("institutions"."relation" in ('subordinate', 'peer', 'vertical', 'external')),
	CONSTRAINT "institutions_ended_on" CHECK("institutions"."ended_on" is null or "institutions"."ended_on" = date("institutions"."ended_on")),
	CONSTRAINT "institutions_successor" CHECK("institutions"."successor_id" is null or ("institutions"."ended_on" is not null and "institutions"."successor_id" <> "institutions"."id"))
) STRICT;--> statement-breakpoint
CREATE INDEX `institutions_region` ON `institutions` (`region_id`,`protocol_rank`);--> statement-breakpoint
CREATE INDEX `institutions_parent` ON `institutions` (`parent_id`);--> statement-breakpoint
CREATE INDEX `institutions_successor` ON `institutions` (`successor_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`kind` text NOT NULL,
	`institution_id` integer,
	`post_id` integer,
	`group_id` integer,
	`guest_name` text,
	`guest_title` text,
	`position` integer NOT NULL,
	`answer` text DEFAULT 'none' NOT NULL,
	`answer_note` text,
	`answered_at` integer,
	`substitute_name` text,
	`substitute_title` text,
	`withdrawn_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitations_kind" CHECK("invitations"."kind" in ('post', 'institution', 'guest')),
	CONSTRAINT "invitations_answer" CHECK("invitations"."answer" in ('none', 'accepted', 'substitute', 'declined')),
	CONSTRAINT "invitations_whom" CHECK(("invitations"."kind" = 'post' and "invitations"."post_id" is not null) or ("invitations"."kind" = 'institution' and "invitations"."institution_id" is not null) or ("invitations"."kind" = 'guest' and "invitations"."guest_name" is not null))
) STRICT;--> statement-breakpoint
CREATE INDEX `invitations_meeting` ON `invitations` (`meeting_id`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_post_once` ON `invitations` (`meeting_id`,`post_id`) WHERE withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_institution_once` ON `invitations` (`meeting_id`,`institution_id`) WHERE kind = 'institution' and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX `invitations_institution` ON `invitations` (`institution_id`);--> statement-breakpoint
CREATE INDEX `invitations_post` ON `invitations` (`post_id`);--> statement-breakpoint
CREATE INDEX `invitations_group` ON `invitations` (`group_id`);--> statement-breakpoint
CREATE TABLE `agenda_items` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`presenter_id` integer,
	`minutes_planned` integer,
	`confidentiality` text DEFAULT 'ordinary' NOT NULL,
	`withdrawn_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`presenter_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_items_confidentiality" CHECK("agenda_items"."confidentiality" in ('ordinary', 'restricted', 'secret'))
) STRICT;--> statement-breakpoint
CREATE INDEX `agenda_items_meeting` ON `agenda_items` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `agenda_items_presenter` ON `agenda_items` (`presenter_id`);--> statement-breakpoint
CREATE TABLE `clearances` (
	`meeting_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`granted_at` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `account_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE INDEX `clearances_account` ON `clearances` (`account_id`);--> statement-breakpoint
CREATE TABLE `meeting_hosts` (
	`meeting_id` integer NOT NULL,
	`institution_id` integer NOT NULL,
	`kind` text DEFAULT 'host' NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `institution_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_hosts_kind" CHECK("meeting_hosts"."kind" in ('host', 'counterpart'))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_hosts_position` ON `meeting_hosts` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `meeting_hosts_institution` ON `meeting_hosts` (`institution_id`);--> statement-breakpoint
CREATE TABLE `meeting_roles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`role` text NOT NULL,
	`person_id` integer,
	`post_id` integer,
	`capacity` text,
	`on_behalf_of_post_id` integer,
	`on_behalf_of_person_id` integer,
	`action_words` text,
	`position` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`on_behalf_of_post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`on_behalf_of_person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_roles_role" CHECK("meeting_roles"."role" in ('chair', 'opener', 'committee_report', 'speaker', 'resource_person', 'moderator', 'minute_taker')),
	CONSTRAINT "meeting_roles_capacity" CHECK("meeting_roles"."capacity" in ('definitive', 'plt', 'plh', 'pj', 'pjs')),
	CONSTRAINT "meeting_roles_who" CHECK("meeting_roles"."person_id" is not null or "meeting_roles"."post_id" is not null)
) STRICT;--> statement-breakpoint
CREATE INDEX `meeting_roles_meeting` ON `meeting_roles` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `meeting_roles_person` ON `meeting_roles` (`person_id`);--> statement-breakpoint
CREATE INDEX `meeting_roles_post` ON `meeting_roles` (`post_id`);--> statement-breakpoint
CREATE INDEX `meeting_roles_behalf_post` ON `meeting_roles` (`on_behalf_of_post_id`);--> statement-breakpoint
CREATE INDEX `meeting_roles_behalf_person` ON `meeting_roles` (`on_behalf_of_person_id`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`region_id` integer NOT NULL,
	`series_id` integer,
	`function_id` integer,
	`title` text NOT NULL,
	`theme` text,
	`purpose` text,
	`letter_number` text,
	`place` text,
	`link` text,
	`held_on` text,
	`date_words` text,
	`starts_at` text,
	`ends_at` text,
	`time_zone` text NOT NULL,
	`confidentiality` text DEFAULT 'ordinary' NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`state_reason` text,
	`absentees` text,
	`started_at` integer,
	`concluded_at` integer,
	`exception_reason` text,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`function_id`) REFERENCES `functions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meetings_state" CHECK("meetings"."state" in ('draft', 'scheduled', 'in_session', 'interrupted', 'concluded', 'adopted', 'cancelled', 'postponed', 'not_quorate')),
	CONSTRAINT "meetings_confidentiality" CHECK("meetings"."confidentiality" in ('ordinary', 'restricted', 'secret')),
	CONSTRAINT "meetings_time_zone" CHECK("meetings"."time_zone" in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
	CONSTRAINT "meetings_held_on" CHECK("meetings"."held_on" is null or "meetings"."held_on" = date("meetings"."held_on")),
	CONSTRAINT "meetings_times" CHECK("meetings"."ends_at" is null or ("meetings"."starts_at" is not null and "meetings"."ends_at" > "meetings"."starts_at"))
) STRICT;--> statement-breakpoint
CREATE INDEX `meetings_region_date` ON `meetings` (`region_id`,`held_on`);--> statement-breakpoint
CREATE INDEX `meetings_series` ON `meetings` (`series_id`);--> statement-breakpoint
CREATE INDEX `meetings_function` ON `meetings` (`function_id`);--> statement-breakpoint
CREATE TABLE `series` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`region_id` integer NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `series_name` ON `series` (`region_id`,`name`);--> statement-breakpoint
CREATE TABLE `addenda` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`minutes_id` integer NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`added_by` integer NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`minutes_id`) REFERENCES `minutes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `addenda_number` ON `addenda` (`minutes_id`,`number`);--> statement-breakpoint
CREATE INDEX `addenda_added_by` ON `addenda` (`added_by`);--> statement-breakpoint
CREATE TABLE `minutes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`submitted_by` integer,
	`submitted_at` integer,
	`return_reason` text,
	`adopted_by` integer,
	`adopted_at` integer,
	`content` text,
	`content_hash` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adopted_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "minutes_state" CHECK("minutes"."state" in ('draft', 'submitted', 'adopted'))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `minutes_meeting_id_unique` ON `minutes` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `minutes_submitted_by` ON `minutes` (`submitted_by`);--> statement-breakpoint
CREATE INDEX `minutes_adopted_by` ON `minutes` (`adopted_by`);--> statement-breakpoint
CREATE TABLE `minutes_authors` (
	`minutes_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	PRIMARY KEY(`minutes_id`, `account_id`),
	FOREIGN KEY (`minutes_id`) REFERENCES `minutes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE INDEX `minutes_authors_account` ON `minutes_authors` (`account_id`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`agenda_item_id` integer,
	`kind` text NOT NULL,
	`speaker_person_id` integer,
	`speaker_post_id` integer,
	`speaker_institution_id` integer,
	`speaker_capacity` text,
	`speaker_words` text,
	`text` text NOT NULL,
	`responsible_words` text,
	`due_words` text,
	`confidentiality` text DEFAULT 'ordinary' NOT NULL,
	`position` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_reason` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agenda_item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker_person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker_post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker_institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notes_speaker_capacity" CHECK("notes"."speaker_capacity" in ('definitive', 'plt', 'plh', 'pj', 'pjs')),
	CONSTRAINT "notes_kind" CHECK("notes"."kind" in ('information', 'question', 'obstacle', 'solution', 'hope', 'plan', 'request_for_input', 'oral_commitment')),
	CONSTRAINT "notes_confidentiality" CHECK("notes"."confidentiality" in ('ordinary', 'restricted', 'secret'))
) STRICT;--> statement-breakpoint
CREATE INDEX `notes_meeting` ON `notes` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `notes_agenda_item` ON `notes` (`agenda_item_id`);--> statement-breakpoint
CREATE INDEX `notes_person` ON `notes` (`speaker_person_id`);--> statement-breakpoint
CREATE INDEX `notes_post` ON `notes` (`speaker_post_id`);--> statement-breakpoint
CREATE INDEX `notes_institution` ON `notes` (`speaker_institution_id`);--> statement-breakpoint
CREATE TABLE `persons` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`region_id` integer NOT NULL,
	`name` text NOT NULL,
	`service_number` text,
	`phone` text,
	`sex` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "persons_sex" CHECK("persons"."sex" in ('male', 'female'))
) STRICT;--> statement-breakpoint
CREATE INDEX `persons_region` ON `persons` (`region_id`,`name`);--> statement-breakpoint
CREATE TABLE `posts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`institution_id` integer NOT NULL,
	`title` text NOT NULL,
	`heads` integer DEFAULT false NOT NULL,
	`rank` integer DEFAULT 100 NOT NULL,
	`ended_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE INDEX `posts_institution` ON `posts` (`institution_id`,`rank`);--> statement-breakpoint
CREATE TABLE `tenures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`post_id` integer NOT NULL,
	`capacity` text NOT NULL,
	`started_on` text,
	`ended_on` text,
	`service_rank` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tenures_capacity" CHECK("tenures"."capacity" in ('definitive', 'plt', 'plh', 'pj', 'pjs')),
	CONSTRAINT "tenures_started_on" CHECK("tenures"."started_on" is null or "tenures"."started_on" = date("tenures"."started_on")),
	CONSTRAINT "tenures_ended_on" CHECK("tenures"."ended_on" is null or "tenures"."ended_on" = date("tenures"."ended_on"))
) STRICT;--> statement-breakpoint
CREATE INDEX `tenures_person` ON `tenures` (`person_id`);--> statement-breakpoint
CREATE INDEX `tenures_post` ON `tenures` (`post_id`);--> statement-breakpoint
CREATE TABLE `provenances` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`subject` text NOT NULL,
	`subject_id` integer NOT NULL,
	`field` text NOT NULL,
	`basis` text NOT NULL,
	`explanation` text,
	`account_id` integer,
	`added_by` text,
	`at` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "provenances_basis" CHECK("provenances"."basis" in ('stated', 'derived', 'added'))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `provenances_once` ON `provenances` (`subject`,`subject_id`,`field`);--> statement-breakpoint
CREATE INDEX `provenances_meeting` ON `provenances` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `provenances_account` ON `provenances` (`account_id`);--> statement-breakpoint
CREATE TABLE `functions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`name_english` text NOT NULL,
	`position` integer NOT NULL
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `functions_code_unique` ON `functions` (`code`);--> statement-breakpoint
CREATE TABLE `regions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`province_code` text NOT NULL,
	`time_zone` text NOT NULL,
	`in_use` integer DEFAULT false NOT NULL,
	`fictional` integer DEFAULT false NOT NULL,
	CONSTRAINT "regions_kind" CHECK("regions"."kind" in ('province', 'kabupaten', 'kota')),
	CONSTRAINT "regions_time_zone" CHECK("regions"."time_zone" in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `regions_code_unique` ON `regions` (`code`);--> statement-breakpoint
CREATE INDEX `regions_in_use` ON `regions` (`in_use`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`report_id` integer NOT NULL,
	`kind` text NOT NULL,
	`sha256` text,
	`file_name` text,
	`media_type` text,
	`size` integer,
	`url` text,
	`caption` text,
	`captured_at` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_kind" CHECK("evidence"."kind" in ('file', 'link')),
	CONSTRAINT "evidence_what" CHECK(("evidence"."kind" = 'file' and "evidence"."sha256" is not null and "evidence"."file_name" is not null and "evidence"."media_type" is not null) or ("evidence"."kind" = 'link' and "evidence"."url" is not null))
) STRICT;--> statement-breakpoint
CREATE INDEX `evidence_report` ON `evidence` (`report_id`);--> statement-breakpoint
CREATE INDEX `evidence_sha256` ON `evidence` (`sha256`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`commitment_id` integer NOT NULL,
	`part_id` integer NOT NULL,
	`state` text DEFAULT 'submitted' NOT NULL,
	`status` text NOT NULL,
	`percent` integer,
	`progress` text NOT NULL,
	`obstacle` text,
	`help_needed` text,
	`reported_by` integer NOT NULL,
	`reported_at` integer NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`part_id`) REFERENCES `commitment_parts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reported_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reports_state" CHECK("reports"."state" in ('submitted', 'verified', 'returned')),
	CONSTRAINT "reports_status" CHECK("reports"."status" in ('not_started', 'in_progress', 'blocked', 'done')),
	CONSTRAINT "reports_percent" CHECK("reports"."percent" between 0 and 100),
	CONSTRAINT "reports_obstacle" CHECK("reports"."status" <> 'blocked' or "reports"."obstacle" is not null)
) STRICT;--> statement-breakpoint
CREATE INDEX `reports_commitment` ON `reports` (`commitment_id`,`reported_at`);--> statement-breakpoint
CREATE INDEX `reports_part` ON `reports` (`part_id`);--> statement-breakpoint
CREATE INDEX `reports_waiting` ON `reports` (`reported_at`) WHERE state = 'submitted';--> statement-breakpoint
CREATE INDEX `reports_reported_by` ON `reports` (`reported_by`);--> statement-breakpoint
CREATE TABLE `positions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`resolution_id` integer NOT NULL,
	`institution_id` integer NOT NULL,
	`stance` text NOT NULL,
	`note` text,
	`recorded_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`resolution_id`) REFERENCES `resolutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "positions_stance" CHECK("positions"."stance" in ('agrees', 'agrees_with_note', 'rejects')),
	CONSTRAINT "positions_note" CHECK("positions"."stance" <> 'agrees_with_note' or "positions"."note" is not null)
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `positions_once` ON `positions` (`resolution_id`,`institution_id`);--> statement-breakpoint
CREATE INDEX `positions_institution` ON `positions` (`institution_id`);--> statement-breakpoint
CREATE TABLE `resolutions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`agenda_item_id` integer,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`speaker_person_id` integer,
	`speaker_post_id` integer,
	`speaker_institution_id` integer,
	`speaker_capacity` text,
	`speaker_words` text,
	`responsible_words` text,
	`due_words` text,
	`from_note_id` integer,
	`confidentiality` text DEFAULT 'ordinary' NOT NULL,
	`recorded_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_reason` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agenda_item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker_person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker_post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker_institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "resolutions_speaker_capacity" CHECK("resolutions"."speaker_capacity" in ('definitive', 'plt', 'plh', 'pj', 'pjs')),
	CONSTRAINT "resolutions_kind" CHECK("resolutions"."kind" in ('agreement', 'decision', 'directive', 'instruction', 'recommendation')),
	CONSTRAINT "resolutions_confidentiality" CHECK("resolutions"."confidentiality" in ('ordinary', 'restricted', 'secret'))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `resolutions_number` ON `resolutions` (`meeting_id`,`number`);--> statement-breakpoint
CREATE INDEX `resolutions_agenda_item` ON `resolutions` (`agenda_item_id`);--> statement-breakpoint
CREATE INDEX `resolutions_person` ON `resolutions` (`speaker_person_id`);--> statement-breakpoint
CREATE INDEX `resolutions_post` ON `resolutions` (`speaker_post_id`);--> statement-breakpoint
CREATE INDEX `resolutions_institution` ON `resolutions` (`speaker_institution_id`);--> statement-breakpoint
CREATE INDEX `resolutions_note` ON `resolutions` (`from_note_id`);--> statement-breakpoint
CREATE TABLE `task_forces` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`region_id` integer NOT NULL,
	`meeting_id` integer NOT NULL,
	`resolution_id` integer,
	`name` text NOT NULL,
	`stage` text NOT NULL,
	`decree_number` text,
	`decree_date` text,
	`position` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolution_id`) REFERENCES `resolutions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "task_forces_stage" CHECK("task_forces"."stage" in ('proposed', 'planned', 'drafted', 'established', 'renewed', 'revoked')),
	CONSTRAINT "task_forces_decree_date" CHECK("task_forces"."decree_date" is null or "task_forces"."decree_date" = date("task_forces"."decree_date"))
) STRICT;--> statement-breakpoint
CREATE INDEX `task_forces_meeting` ON `task_forces` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `task_forces_region` ON `task_forces` (`region_id`);--> statement-breakpoint
CREATE INDEX `task_forces_resolution` ON `task_forces` (`resolution_id`);--> statement-breakpoint
CREATE TABLE `phrases` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `phrases_once` ON `phrases` (`account_id`,`text`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`commitment_id` integer NOT NULL,
	`part_id` integer NOT NULL,
	`report_id` integer,
	`kind` text NOT NULL,
	`verdict` text,
	`percent` integer,
	`reason_category` text,
	`reason` text,
	`verified_by` integer NOT NULL,
	`verified_at` integer NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`part_id`) REFERENCES `commitment_parts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verified_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "verifications_kind" CHECK("verifications"."kind" in ('verdict', 'return')),
	CONSTRAINT "verifications_verdict" CHECK("verifications"."verdict" in ('conform', 'not_yet_conform', 'not_followed_up', 'cannot_be_followed_up')),
	CONSTRAINT "verifications_category" CHECK("verifications"."reason_category" in ('force_majeure', 'legal_proceedings', 'rule_changed', 'reorganised', 'no_longer_effective', 'other')),
	CONSTRAINT "verifications_percent" CHECK("verifications"."percent" between 0 and 100),
	CONSTRAINT "verifications_says" CHECK(("verifications"."kind" = 'verdict') = ("verifications"."verdict" is not null)),
	CONSTRAINT "verifications_return" CHECK("verifications"."kind" <> 'return' or ("verifications"."reason" is not null and "verifications"."report_id" is not null)),
	CONSTRAINT "verifications_cannot" CHECK(("verifications"."verdict" is 'cannot_be_followed_up') = ("verifications"."reason_category" is not null) and ("verifications"."verdict" is not 'cannot_be_followed_up' or "verifications"."reason" is not null))
) STRICT;--> statement-breakpoint
CREATE INDEX `verifications_commitment` ON `verifications` (`commitment_id`,`verified_at`);--> statement-breakpoint
CREATE INDEX `verifications_part` ON `verifications` (`part_id`);--> statement-breakpoint
CREATE INDEX `verifications_report` ON `verifications` (`report_id`);--> statement-breakpoint
CREATE INDEX `verifications_verified_by` ON `verifications` (`verified_by`);--> statement-breakpoint
CREATE TABLE `verifier_assignments` (
	`commitment_id` integer PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`assigned_by` integer NOT NULL,
	`assigned_at` integer NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE INDEX `verifier_assignments_account` ON `verifier_assignments` (`account_id`);--> statement-breakpoint
CREATE INDEX `verifier_assignments_assigned_by` ON `verifier_assignments` (`assigned_by`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`shared_role` text,
	`shared_region_id` integer,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shared_region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "saved_views_role" CHECK("saved_views"."shared_role" in ('administrator', 'secretariat', 'minute_taker', 'official', 'liaison', 'verifier', 'leader', 'auditor'))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_name` ON `saved_views` (`account_id`,`name`);--> statement-breakpoint
CREATE INDEX `saved_views_shared` ON `saved_views` (`shared_region_id`,`shared_role`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`key` text NOT NULL,
	`route` text NOT NULL,
	`body_hash` text NOT NULL,
	`location` text,
	`created_at` integer NOT NULL
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_once` ON `submissions` (`account_id`,`key`);--> statement-breakpoint
CREATE INDEX `submissions_created` ON `submissions` (`created_at`);--> statement-breakpoint
CREATE TRIGGER `events_never_change` BEFORE UPDATE ON `events` BEGIN
	SELECT RAISE(ABORT, 'events are append-only');
END;--> statement-breakpoint
CREATE TRIGGER `events_never_disappear` BEFORE DELETE ON `events` BEGIN
	SELECT RAISE(ABORT, 'events are append-only');
END;--> statement-breakpoint
CREATE TRIGGER `commitments_keep_the_promise` BEFORE UPDATE OF `due_original` ON `commitments` WHEN old.`due_original` IS NOT NULL AND new.`due_original` IS NOT old.`due_original` AND old.`state` <> 'drafted' BEGIN
	SELECT RAISE(ABORT, 'the original promise never changes');
END;--> statement-breakpoint
CREATE VIRTUAL TABLE `search_open_meetings` USING fts5(words, owners, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');--> statement-breakpoint
INSERT INTO `search_open_meetings` (`search_open_meetings`, rank) VALUES ('secure-delete', 1);--> statement-breakpoint
CREATE VIRTUAL TABLE `search_closed_meetings` USING fts5(words, owners, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');--> statement-breakpoint
INSERT INTO `search_closed_meetings` (`search_closed_meetings`, rank) VALUES ('secure-delete', 1);--> statement-breakpoint
CREATE VIRTUAL TABLE `search_open_agenda_items` USING fts5(words, owners, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');--> statement-breakpoint
INSERT INTO `search_open_agenda_items` (`search_open_agenda_items`, rank) VALUES ('secure-delete', 1);--> statement-breakpoint
CREATE VIRTUAL TABLE `search_closed_agenda_items` USING fts5(words, owners, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');--> statement-breakpoint
INSERT INTO `search_closed_agenda_items` (`search_closed_agenda_items`, rank) VALUES ('secure-delete', 1);--> statement-breakpoint
CREATE VIRTUAL TABLE `search_open_notes` USING fts5(words, owners, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');--> statement-breakpoint
INSERT INTO `search_open_notes` (`search_open_notes`, rank) VALUES ('secure-delete', 1);--> statement-breakpoint
CREATE VIRTUAL TABLE `search_closed_notes` USING fts5(words, owners, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');--> statement-breakpoint
INSERT INTO `search_closed_notes` (`search_closed_notes`, rank) VALUES ('secure-delete', 1);--> statement-breakpoint
CREATE VIRTUAL TABLE `search_open_resolutions` USING fts5(words, owners, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');--> statement-breakpoint
INSERT INTO `search_open_resolutions` (`search_open_resolutions`, rank) VALUES ('secure-delete', 1);--> statement-breakpoint
CREATE VIRTUAL TABLE `search_closed_resolutions` USING fts5(words, owners, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');--> statement-breakpoint
INSERT INTO `search_closed_resolutions` (`search_closed_resolutions`, rank) VALUES ('secure-delete', 1);--> statement-breakpoint
CREATE VIRTUAL TABLE `search_open_commitments` USING fts5(words, owners, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');--> statement-breakpoint
INSERT INTO `search_open_commitments` (`search_open_commitments`, rank) VALUES ('secure-delete', 1);--> statement-breakpoint
CREATE VIRTUAL TABLE `search_closed_commitments` USING fts5(words, owners, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');--> statement-breakpoint
INSERT INTO `search_closed_commitments` (`search_closed_commitments`, rank) VALUES ('secure-delete', 1);--> statement-breakpoint
CREATE VIRTUAL TABLE `search_open_institutions` USING fts5(words, owners, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');--> statement-breakpoint
INSERT INTO `search_open_institutions` (`search_open_institutions`, rank) VALUES ('secure-delete', 1);--> statement-breakpoint
CREATE VIRTUAL TABLE `search_closed_institutions` USING fts5(words, owners, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');--> statement-breakpoint
INSERT INTO `search_closed_institutions` (`search_closed_institutions`, rank) VALUES ('secure-delete', 1);--> statement-breakpoint
CREATE VIEW `searchable_meetings` AS SELECT c.id, c.series_id,
	c.title || coalesce(' ' || c.theme, '') || coalesce(' ' || c.purpose, '') || coalesce(' ' || c.place, '')
		|| coalesce((SELECT ' ' || s.name FROM series s WHERE s.id = c.series_id), '') AS words,
	coalesce((SELECT group_concat('i' || h.institution_id, ' ' ORDER BY h.position) FROM meeting_hosts h WHERE h.meeting_id = c.id), '') AS owners,
	c.confidentiality AS confidentiality
FROM meetings c;--> statement-breakpoint
CREATE VIEW `searchable_agenda_items` AS SELECT c.id,
	c.title AS words,
	coalesce('i' || c.presenter_id, '') AS owners,
	c.confidentiality AS confidentiality
FROM agenda_items c WHERE c.withdrawn_at IS NULL;--> statement-breakpoint
CREATE VIEW `searchable_notes` AS SELECT c.id,
	c.text || coalesce(' ' || c.speaker_words, '') || coalesce(' ' || c.responsible_words, '') AS words,
	coalesce('i' || c.speaker_institution_id, '') AS owners,
	c.confidentiality AS confidentiality
FROM notes c WHERE c.withdrawn_at IS NULL;--> statement-breakpoint
CREATE VIEW `searchable_resolutions` AS SELECT c.id,
	c.text || coalesce(' ' || c.responsible_words, '') AS words,
	coalesce('i' || c.speaker_institution_id, '') AS owners,
	c.confidentiality AS confidentiality
FROM resolutions c WHERE c.withdrawn_at IS NULL;--> statement-breakpoint
CREATE VIEW `searchable_commitments` AS SELECT c.id,
	c.code || ' ' || c.description || coalesce(' ' || c.proof, '') || coalesce(' ' || c.milestone, '') AS words,
	coalesce('i' || c.lead_id || ' ', '') || coalesce((SELECT group_concat('i' || p.institution_id, ' ' ORDER BY p.id)
		FROM commitment_parts p WHERE p.commitment_id = c.id AND p.role <> 'lead' AND p.withdrawn_at IS NULL), '') AS owners,
	c.confidentiality AS confidentiality
FROM commitments c;--> statement-breakpoint
CREATE VIEW `searchable_institutions` AS SELECT c.id,
	coalesce((SELECT group_concat(n.name || coalesce(' ' || n.acronym, ''), ' ' ORDER BY n.id) FROM institution_names n
		WHERE n.institution_id = c.id), '') AS words,
	'' AS owners,
	'ordinary' AS confidentiality
FROM institutions c;--> statement-breakpoint
CREATE TRIGGER `search_meetings_insert` AFTER INSERT ON `meetings` BEGIN
	INSERT INTO search_open_meetings (rowid, words, owners) SELECT id, words, owners FROM searchable_meetings WHERE id = new.id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_meetings (rowid, words, owners) SELECT id, words, owners FROM searchable_meetings WHERE id = new.id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_meetings_update` AFTER UPDATE OF title, theme, purpose, place, series_id, confidentiality ON `meetings` BEGIN
	DELETE FROM search_open_meetings WHERE rowid = new.id;
	DELETE FROM search_closed_meetings WHERE rowid = new.id;
	INSERT INTO search_open_meetings (rowid, words, owners) SELECT id, words, owners FROM searchable_meetings WHERE id = new.id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_meetings (rowid, words, owners) SELECT id, words, owners FROM searchable_meetings WHERE id = new.id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_meetings_delete` AFTER DELETE ON `meetings` BEGIN
	DELETE FROM search_open_meetings WHERE rowid = old.id;
	DELETE FROM search_closed_meetings WHERE rowid = old.id;
END;--> statement-breakpoint
CREATE TRIGGER `search_agenda_items_insert` AFTER INSERT ON `agenda_items` BEGIN
	INSERT INTO search_open_agenda_items (rowid, words, owners) SELECT id, words, owners FROM searchable_agenda_items WHERE id = new.id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_agenda_items (rowid, words, owners) SELECT id, words, owners FROM searchable_agenda_items WHERE id = new.id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_agenda_items_update` AFTER UPDATE OF title, presenter_id, confidentiality, withdrawn_at ON `agenda_items` BEGIN
	DELETE FROM search_open_agenda_items WHERE rowid = new.id;
	DELETE FROM search_closed_agenda_items WHERE rowid = new.id;
	INSERT INTO search_open_agenda_items (rowid, words, owners) SELECT id, words, owners FROM searchable_agenda_items WHERE id = new.id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_agenda_items (rowid, words, owners) SELECT id, words, owners FROM searchable_agenda_items WHERE id = new.id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_agenda_items_delete` AFTER DELETE ON `agenda_items` BEGIN
	DELETE FROM search_open_agenda_items WHERE rowid = old.id;
	DELETE FROM search_closed_agenda_items WHERE rowid = old.id;
END;--> statement-breakpoint
CREATE TRIGGER `search_notes_insert` AFTER INSERT ON `notes` BEGIN
	INSERT INTO search_open_notes (rowid, words, owners) SELECT id, words, owners FROM searchable_notes WHERE id = new.id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_notes (rowid, words, owners) SELECT id, words, owners FROM searchable_notes WHERE id = new.id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_notes_update` AFTER UPDATE OF text, speaker_words, responsible_words, speaker_institution_id, confidentiality, withdrawn_at ON `notes` BEGIN
	DELETE FROM search_open_notes WHERE rowid = new.id;
	DELETE FROM search_closed_notes WHERE rowid = new.id;
	INSERT INTO search_open_notes (rowid, words, owners) SELECT id, words, owners FROM searchable_notes WHERE id = new.id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_notes (rowid, words, owners) SELECT id, words, owners FROM searchable_notes WHERE id = new.id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_notes_delete` AFTER DELETE ON `notes` BEGIN
	DELETE FROM search_open_notes WHERE rowid = old.id;
	DELETE FROM search_closed_notes WHERE rowid = old.id;
END;--> statement-breakpoint
CREATE TRIGGER `search_resolutions_insert` AFTER INSERT ON `resolutions` BEGIN
	INSERT INTO search_open_resolutions (rowid, words, owners) SELECT id, words, owners FROM searchable_resolutions WHERE id = new.id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_resolutions (rowid, words, owners) SELECT id, words, owners FROM searchable_resolutions WHERE id = new.id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_resolutions_update` AFTER UPDATE OF text, responsible_words, speaker_institution_id, confidentiality, withdrawn_at ON `resolutions` BEGIN
	DELETE FROM search_open_resolutions WHERE rowid = new.id;
	DELETE FROM search_closed_resolutions WHERE rowid = new.id;
	INSERT INTO search_open_resolutions (rowid, words, owners) SELECT id, words, owners FROM searchable_resolutions WHERE id = new.id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_resolutions (rowid, words, owners) SELECT id, words, owners FROM searchable_resolutions WHERE id = new.id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_resolutions_delete` AFTER DELETE ON `resolutions` BEGIN
	DELETE FROM search_open_resolutions WHERE rowid = old.id;
	DELETE FROM search_closed_resolutions WHERE rowid = old.id;
END;--> statement-breakpoint
CREATE TRIGGER `search_commitments_insert` AFTER INSERT ON `commitments` BEGIN
	INSERT INTO search_open_commitments (rowid, words, owners) SELECT id, words, owners FROM searchable_commitments WHERE id = new.id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_commitments (rowid, words, owners) SELECT id, words, owners FROM searchable_commitments WHERE id = new.id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_commitments_update` AFTER UPDATE OF code, description, proof, milestone, lead_id, confidentiality ON `commitments` BEGIN
	DELETE FROM search_open_commitments WHERE rowid = new.id;
	DELETE FROM search_closed_commitments WHERE rowid = new.id;
	INSERT INTO search_open_commitments (rowid, words, owners) SELECT id, words, owners FROM searchable_commitments WHERE id = new.id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_commitments (rowid, words, owners) SELECT id, words, owners FROM searchable_commitments WHERE id = new.id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_commitments_delete` AFTER DELETE ON `commitments` BEGIN
	DELETE FROM search_open_commitments WHERE rowid = old.id;
	DELETE FROM search_closed_commitments WHERE rowid = old.id;
END;--> statement-breakpoint
CREATE TRIGGER `search_institutions_insert` AFTER INSERT ON `institutions` BEGIN
	INSERT INTO search_open_institutions (rowid, words, owners) SELECT id, words, owners FROM searchable_institutions WHERE id = new.id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_institutions (rowid, words, owners) SELECT id, words, owners FROM searchable_institutions WHERE id = new.id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_institutions_delete` AFTER DELETE ON `institutions` BEGIN
	DELETE FROM search_open_institutions WHERE rowid = old.id;
	DELETE FROM search_closed_institutions WHERE rowid = old.id;
END;--> statement-breakpoint
CREATE TRIGGER `search_commitment_parts_insert` AFTER INSERT ON `commitment_parts` WHEN new.role <> 'lead' BEGIN
	DELETE FROM search_open_commitments WHERE rowid = new.commitment_id;
	DELETE FROM search_closed_commitments WHERE rowid = new.commitment_id;
	INSERT INTO search_open_commitments (rowid, words, owners) SELECT id, words, owners FROM searchable_commitments WHERE id = new.commitment_id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_commitments (rowid, words, owners) SELECT id, words, owners FROM searchable_commitments WHERE id = new.commitment_id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_commitment_parts_update` AFTER UPDATE OF institution_id, role, withdrawn_at ON `commitment_parts` WHEN old.role <> 'lead' OR new.role <> 'lead' BEGIN
	DELETE FROM search_open_commitments WHERE rowid = new.commitment_id;
	DELETE FROM search_closed_commitments WHERE rowid = new.commitment_id;
	INSERT INTO search_open_commitments (rowid, words, owners) SELECT id, words, owners FROM searchable_commitments WHERE id = new.commitment_id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_commitments (rowid, words, owners) SELECT id, words, owners FROM searchable_commitments WHERE id = new.commitment_id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_commitment_parts_delete` AFTER DELETE ON `commitment_parts` BEGIN
	DELETE FROM search_open_commitments WHERE rowid = old.commitment_id;
	DELETE FROM search_closed_commitments WHERE rowid = old.commitment_id;
	INSERT INTO search_open_commitments (rowid, words, owners) SELECT id, words, owners FROM searchable_commitments WHERE id = old.commitment_id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_commitments (rowid, words, owners) SELECT id, words, owners FROM searchable_commitments WHERE id = old.commitment_id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_meeting_hosts_insert` AFTER INSERT ON `meeting_hosts` BEGIN
	DELETE FROM search_open_meetings WHERE rowid = new.meeting_id;
	DELETE FROM search_closed_meetings WHERE rowid = new.meeting_id;
	INSERT INTO search_open_meetings (rowid, words, owners) SELECT id, words, owners FROM searchable_meetings WHERE id = new.meeting_id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_meetings (rowid, words, owners) SELECT id, words, owners FROM searchable_meetings WHERE id = new.meeting_id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_meeting_hosts_update` AFTER UPDATE OF institution_id, position ON `meeting_hosts` BEGIN
	DELETE FROM search_open_meetings WHERE rowid = new.meeting_id;
	DELETE FROM search_closed_meetings WHERE rowid = new.meeting_id;
	INSERT INTO search_open_meetings (rowid, words, owners) SELECT id, words, owners FROM searchable_meetings WHERE id = new.meeting_id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_meetings (rowid, words, owners) SELECT id, words, owners FROM searchable_meetings WHERE id = new.meeting_id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_meeting_hosts_delete` AFTER DELETE ON `meeting_hosts` BEGIN
	DELETE FROM search_open_meetings WHERE rowid = old.meeting_id;
	DELETE FROM search_closed_meetings WHERE rowid = old.meeting_id;
	INSERT INTO search_open_meetings (rowid, words, owners) SELECT id, words, owners FROM searchable_meetings WHERE id = old.meeting_id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_meetings (rowid, words, owners) SELECT id, words, owners FROM searchable_meetings WHERE id = old.meeting_id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_institution_names_insert` AFTER INSERT ON `institution_names` BEGIN
	DELETE FROM search_open_institutions WHERE rowid = new.institution_id;
	DELETE FROM search_closed_institutions WHERE rowid = new.institution_id;
	INSERT INTO search_open_institutions (rowid, words, owners) SELECT id, words, owners FROM searchable_institutions WHERE id = new.institution_id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_institutions (rowid, words, owners) SELECT id, words, owners FROM searchable_institutions WHERE id = new.institution_id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_institution_names_update` AFTER UPDATE OF name, acronym ON `institution_names` BEGIN
	DELETE FROM search_open_institutions WHERE rowid = new.institution_id;
	DELETE FROM search_closed_institutions WHERE rowid = new.institution_id;
	INSERT INTO search_open_institutions (rowid, words, owners) SELECT id, words, owners FROM searchable_institutions WHERE id = new.institution_id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_institutions (rowid, words, owners) SELECT id, words, owners FROM searchable_institutions WHERE id = new.institution_id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_institution_names_delete` AFTER DELETE ON `institution_names` BEGIN
	DELETE FROM search_open_institutions WHERE rowid = old.institution_id;
	DELETE FROM search_closed_institutions WHERE rowid = old.institution_id;
	INSERT INTO search_open_institutions (rowid, words, owners) SELECT id, words, owners FROM searchable_institutions WHERE id = old.institution_id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_institutions (rowid, words, owners) SELECT id, words, owners FROM searchable_institutions WHERE id = old.institution_id AND confidentiality <> 'ordinary';
END;--> statement-breakpoint
CREATE TRIGGER `search_series_update` AFTER UPDATE OF name ON `series` BEGIN
	DELETE FROM search_open_meetings WHERE rowid IN (SELECT id FROM meetings WHERE series_id = new.id);
	DELETE FROM search_closed_meetings WHERE rowid IN (SELECT id FROM meetings WHERE series_id = new.id);
	INSERT INTO search_open_meetings (rowid, words, owners) SELECT id, words, owners FROM searchable_meetings WHERE series_id = new.id AND confidentiality = 'ordinary';
	INSERT INTO search_closed_meetings (rowid, words, owners) SELECT id, words, owners FROM searchable_meetings WHERE series_id = new.id AND confidentiality <> 'ordinary';
END;
