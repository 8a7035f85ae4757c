CREATE TABLE `dossier_differences` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`subject` text NOT NULL,
	`subject_id` integer NOT NULL,
	`field` text NOT NULL,
	`in_dossier` text,
	`in_record` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `dossier_differences_once` ON `dossier_differences` (`subject`,`subject_id`,`field`);--> statement-breakpoint
CREATE INDEX `dossier_differences_meeting` ON `dossier_differences` (`meeting_id`);
