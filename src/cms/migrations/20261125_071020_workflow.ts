import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`users_mailed_about\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`users_mailed_about_order_idx\` ON \`users_mailed_about\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`users_mailed_about_parent_idx\` ON \`users_mailed_about\` (\`parent_id\`);`,
  )
  // SQLite cannot tell « never asked » from « nothing »: accounts of before are told by e-mail of everything.
  await db.run(sql`INSERT INTO \`users_mailed_about\` (\`order\`, \`parent_id\`, \`value\`, \`id\`)
  	SELECT kinds.rank, users.id, kinds.value, lower(hex(randomblob(16))) FROM \`users\` AS users
  	CROSS JOIN (
  		SELECT 1 AS rank, 'review-asked' AS value
  		UNION ALL SELECT 2, 'decision'
  		UNION ALL SELECT 3, 'approval-voided'
  		UNION ALL SELECT 4, 'comment'
  		UNION ALL SELECT 5, 'published'
  		UNION ALL SELECT 6, 'schedule'
  		UNION ALL SELECT 7, 'urgent'
  		UNION ALL SELECT 8, 'overdue'
  	) AS kinds;
  `)
  await db.run(sql`CREATE TABLE \`revisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`content_type\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`title\` text,
  	\`stage\` text DEFAULT 'draft' NOT NULL,
  	\`stage_since\` text,
  	\`version\` text,
  	\`fingerprint\` text,
  	\`saved_by_id\` text(36),
  	\`saved_on\` text,
  	\`has_changes\` integer,
  	\`is_live\` integer,
  	\`in_trash\` integer,
  	\`live\` text,
  	\`submitted_by_id\` text(36),
  	\`submitted_on\` text,
  	\`submission_note\` text,
  	\`due_on\` text,
  	\`approval\` text,
  	\`decision\` text,
  	\`scheduled_on\` text,
  	\`schedule\` text,
  	\`urgent\` text,
  	\`is_urgent\` integer,
  	\`attached\` text,
  	\`attached_to\` text,
  	\`last_record\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`revisions_key_idx\` ON \`revisions\` (\`key\`);`)
  await db.run(
    sql`CREATE INDEX \`revisions_content_type_idx\` ON \`revisions\` (\`content_type\`);`,
  )
  await db.run(sql`CREATE INDEX \`revisions_document_idx\` ON \`revisions\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`revisions_stage_idx\` ON \`revisions\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`revisions_stage_since_idx\` ON \`revisions\` (\`stage_since\`);`)
  await db.run(sql`CREATE INDEX \`revisions_saved_by_idx\` ON \`revisions\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`revisions_saved_on_idx\` ON \`revisions\` (\`saved_on\`);`)
  await db.run(sql`CREATE INDEX \`revisions_has_changes_idx\` ON \`revisions\` (\`has_changes\`);`)
  await db.run(sql`CREATE INDEX \`revisions_is_live_idx\` ON \`revisions\` (\`is_live\`);`)
  await db.run(sql`CREATE INDEX \`revisions_in_trash_idx\` ON \`revisions\` (\`in_trash\`);`)
  await db.run(
    sql`CREATE INDEX \`revisions_submitted_by_idx\` ON \`revisions\` (\`submitted_by_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`revisions_due_on_idx\` ON \`revisions\` (\`due_on\`);`)
  await db.run(
    sql`CREATE INDEX \`revisions_scheduled_on_idx\` ON \`revisions\` (\`scheduled_on\`);`,
  )
  await db.run(sql`CREATE INDEX \`revisions_is_urgent_idx\` ON \`revisions\` (\`is_urgent\`);`)
  await db.run(sql`CREATE INDEX \`revisions_attached_to_idx\` ON \`revisions\` (\`attached_to\`);`)
  await db.run(sql`CREATE INDEX \`revisions_updated_at_idx\` ON \`revisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`revisions_created_at_idx\` ON \`revisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`revisions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`revisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`revisions_rels_order_idx\` ON \`revisions_rels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`revisions_rels_parent_idx\` ON \`revisions_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`revisions_rels_path_idx\` ON \`revisions_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`revisions_rels_users_id_idx\` ON \`revisions_rels\` (\`users_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`journal\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor\` text,
  	\`actor_name\` text,
  	\`step\` text NOT NULL,
  	\`content_type\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`title\` text,
  	\`version\` text,
  	\`fingerprint\` text,
  	\`note\` text,
  	\`details\` text,
  	\`previous\` text,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`journal_seq_idx\` ON \`journal\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`journal_at_idx\` ON \`journal\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`journal_actor_idx\` ON \`journal\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`journal_actor_name_idx\` ON \`journal\` (\`actor_name\`);`)
  await db.run(sql`CREATE INDEX \`journal_step_idx\` ON \`journal\` (\`step\`);`)
  await db.run(sql`CREATE INDEX \`journal_content_type_idx\` ON \`journal\` (\`content_type\`);`)
  await db.run(sql`CREATE INDEX \`journal_document_idx\` ON \`journal\` (\`document\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`journal_hash_idx\` ON \`journal\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`journal_updated_at_idx\` ON \`journal\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`journal_created_at_idx\` ON \`journal\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`content_type\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`field\` text,
  	\`anchor\` text,
  	\`version\` text,
  	\`text\` text NOT NULL,
  	\`is_blocking\` integer,
  	\`author_id\` text(36),
  	\`author_name\` text,
  	\`replies\` text,
  	\`resolved_by_id\` text(36),
  	\`resolved_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resolved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_content_type_idx\` ON \`comments\` (\`content_type\`);`)
  await db.run(sql`CREATE INDEX \`comments_document_idx\` ON \`comments\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`comments_is_blocking_idx\` ON \`comments\` (\`is_blocking\`);`)
  await db.run(sql`CREATE INDEX \`comments_author_idx\` ON \`comments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_resolved_by_idx\` ON \`comments\` (\`resolved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_resolved_on_idx\` ON \`comments\` (\`resolved_on\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`recipient_id\` text(36),
  	\`kind\` text NOT NULL,
  	\`content_type\` text,
  	\`document\` text,
  	\`title\` text,
  	\`sentence\` text NOT NULL,
  	\`note\` text,
  	\`by\` text,
  	\`at\` text NOT NULL,
  	\`read_on\` text,
  	\`mail\` text DEFAULT 'none' NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`next_attempt_on\` text,
  	\`mailed_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`recipient_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_key_idx\` ON \`notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notices_recipient_idx\` ON \`notices\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_content_type_idx\` ON \`notices\` (\`content_type\`);`)
  await db.run(sql`CREATE INDEX \`notices_document_idx\` ON \`notices\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`notices_at_idx\` ON \`notices\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`notices_read_on_idx\` ON \`notices\` (\`read_on\`);`)
  await db.run(sql`CREATE INDEX \`notices_mail_idx\` ON \`notices\` (\`mail\`);`)
  await db.run(
    sql`CREATE INDEX \`notices_next_attempt_on_idx\` ON \`notices\` (\`next_attempt_on\`);`,
  )
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`content_type\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`version\` text NOT NULL,
  	\`recipient\` text,
  	\`created_by_id\` text(36),
  	\`created_by_name\` text,
  	\`expires_on\` text NOT NULL,
  	\`revoked_on\` text,
  	\`opened_on\` text,
  	\`openings\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`preview_links_token_hash_idx\` ON \`preview_links\` (\`token_hash\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`preview_links_content_type_idx\` ON \`preview_links\` (\`content_type\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`preview_links_document_idx\` ON \`preview_links\` (\`document\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`preview_links_created_by_idx\` ON \`preview_links\` (\`created_by_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`preview_links_expires_on_idx\` ON \`preview_links\` (\`expires_on\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`,
  )
  await db.run(sql`ALTER TABLE \`pioneers\` ADD \`saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`pioneers_saved_by_idx\` ON \`pioneers\` (\`saved_by_id\`);`)
  await db.run(
    sql`ALTER TABLE \`_pioneers_v\` ADD \`version_saved_by_id\` text(36) REFERENCES users(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_version_version_saved_by_idx\` ON \`_pioneers_v\` (\`version_saved_by_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`programmes_saved_by_idx\` ON \`programmes\` (\`saved_by_id\`);`)
  await db.run(
    sql`ALTER TABLE \`_programmes_v\` ADD \`version_saved_by_id\` text(36) REFERENCES users(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_version_version_saved_by_idx\` ON \`_programmes_v\` (\`version_saved_by_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`themes\` ADD \`saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`themes_saved_by_idx\` ON \`themes\` (\`saved_by_id\`);`)
  await db.run(
    sql`ALTER TABLE \`_themes_v\` ADD \`version_saved_by_id\` text(36) REFERENCES users(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`_themes_v_version_version_saved_by_idx\` ON \`_themes_v\` (\`version_saved_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`impact_metrics\` ADD \`saved_by_id\` text(36) REFERENCES users(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`impact_metrics_saved_by_idx\` ON \`impact_metrics\` (\`saved_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_impact_metrics_v\` ADD \`version_saved_by_id\` text(36) REFERENCES users(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`_impact_metrics_v_version_version_saved_by_idx\` ON \`_impact_metrics_v\` (\`version_saved_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`organisations\` ADD \`saved_by_id\` text(36) REFERENCES users(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`organisations_saved_by_idx\` ON \`organisations\` (\`saved_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_organisations_v\` ADD \`version_saved_by_id\` text(36) REFERENCES users(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_saved_by_idx\` ON \`_organisations_v\` (\`version_saved_by_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`pages\` ADD \`saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`pages_saved_by_idx\` ON \`pages\` (\`saved_by_id\`);`)
  await db.run(
    sql`ALTER TABLE \`_pages_v\` ADD \`version_saved_by_id\` text(36) REFERENCES users(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_version_version_saved_by_idx\` ON \`_pages_v\` (\`version_saved_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`revisions_id\` text(36) REFERENCES revisions(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`journal_id\` text(36) REFERENCES journal(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`comments_id\` text(36) REFERENCES comments(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`notices_id\` text(36) REFERENCES notices(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`preview_links_id\` text(36) REFERENCES preview_links(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_revisions_id_idx\` ON \`payload_locked_documents_rels\` (\`revisions_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_journal_id_idx\` ON \`payload_locked_documents_rels\` (\`journal_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_preview_links_id_idx\` ON \`payload_locked_documents_rels\` (\`preview_links_id\`);`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`users_mailed_about\`;`)
  await db.run(sql`DROP TABLE \`revisions\`;`)
  await db.run(sql`DROP TABLE \`revisions_rels\`;`)
  await db.run(sql`DROP TABLE \`journal\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`preview_links\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_pioneers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`slug\` text,
  	\`kind\` text,
  	\`headline\` text,
  	\`organisation_id\` text(36),
  	\`portrait_id\` text(36),
  	\`story\` text,
  	\`learn_more_url\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_pioneers\`("id", "name", "slug", "kind", "headline", "organisation_id", "portrait_id", "story", "learn_more_url", "meta_title", "meta_description", "meta_image_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "name", "slug", "kind", "headline", "organisation_id", "portrait_id", "story", "learn_more_url", "meta_title", "meta_description", "meta_image_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`pioneers\`;`,
  )
  await db.run(sql`DROP TABLE \`pioneers\`;`)
  await db.run(sql`ALTER TABLE \`__new_pioneers\` RENAME TO \`pioneers\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`pioneers_name_idx\` ON \`pioneers\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pioneers_slug_idx\` ON \`pioneers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pioneers_kind_idx\` ON \`pioneers\` (\`kind\`);`)
  await db.run(
    sql`CREATE INDEX \`pioneers_organisation_idx\` ON \`pioneers\` (\`organisation_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`pioneers_portrait_idx\` ON \`pioneers\` (\`portrait_id\`);`)
  await db.run(
    sql`CREATE INDEX \`pioneers_meta_meta_image_idx\` ON \`pioneers\` (\`meta_image_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`pioneers_updated_at_idx\` ON \`pioneers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pioneers_created_at_idx\` ON \`pioneers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pioneers_deleted_at_idx\` ON \`pioneers\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pioneers__status_idx\` ON \`pioneers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__pioneers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_slug\` text,
  	\`version_kind\` text,
  	\`version_headline\` text,
  	\`version_organisation_id\` text(36),
  	\`version_portrait_id\` text(36),
  	\`version_story\` text,
  	\`version_learn_more_url\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pioneers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__pioneers_v\`("id", "parent_id", "version_name", "version_slug", "version_kind", "version_headline", "version_organisation_id", "version_portrait_id", "version_story", "version_learn_more_url", "version_meta_title", "version_meta_description", "version_meta_image_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_name", "version_slug", "version_kind", "version_headline", "version_organisation_id", "version_portrait_id", "version_story", "version_learn_more_url", "version_meta_title", "version_meta_description", "version_meta_image_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_pioneers_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_pioneers_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pioneers_v\` RENAME TO \`_pioneers_v\`;`)
  await db.run(sql`CREATE INDEX \`_pioneers_v_parent_idx\` ON \`_pioneers_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_version_version_name_idx\` ON \`_pioneers_v\` (\`version_name\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_version_version_slug_idx\` ON \`_pioneers_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_version_version_kind_idx\` ON \`_pioneers_v\` (\`version_kind\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_version_version_organisation_idx\` ON \`_pioneers_v\` (\`version_organisation_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_version_version_portrait_idx\` ON \`_pioneers_v\` (\`version_portrait_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_version_meta_version_meta_image_idx\` ON \`_pioneers_v\` (\`version_meta_image_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_version_version_updated_at_idx\` ON \`_pioneers_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_version_version_created_at_idx\` ON \`_pioneers_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_version_version_deleted_at_idx\` ON \`_pioneers_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_version_version__status_idx\` ON \`_pioneers_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_created_at_idx\` ON \`_pioneers_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_updated_at_idx\` ON \`_pioneers_v\` (\`updated_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`_pioneers_v_latest_idx\` ON \`_pioneers_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pioneers_v_autosave_idx\` ON \`_pioneers_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_programmes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`start_year\` numeric,
  	\`organisation_id\` text(36),
  	\`story\` text,
  	\`image_id\` text(36),
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_programmes\`("id", "name", "slug", "summary", "start_year", "organisation_id", "story", "image_id", "meta_title", "meta_description", "meta_image_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "name", "slug", "summary", "start_year", "organisation_id", "story", "image_id", "meta_title", "meta_description", "meta_image_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`programmes\`;`,
  )
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`ALTER TABLE \`__new_programmes\` RENAME TO \`programmes\`;`)
  await db.run(sql`CREATE INDEX \`programmes_name_idx\` ON \`programmes\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_slug_idx\` ON \`programmes\` (\`slug\`);`)
  await db.run(
    sql`CREATE INDEX \`programmes_organisation_idx\` ON \`programmes\` (\`organisation_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`programmes_image_idx\` ON \`programmes\` (\`image_id\`);`)
  await db.run(
    sql`CREATE INDEX \`programmes_meta_meta_image_idx\` ON \`programmes\` (\`meta_image_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_deleted_at_idx\` ON \`programmes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes__status_idx\` ON \`programmes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__programmes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_start_year\` numeric,
  	\`version_organisation_id\` text(36),
  	\`version_story\` text,
  	\`version_image_id\` text(36),
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__programmes_v\`("id", "parent_id", "version_name", "version_slug", "version_summary", "version_start_year", "version_organisation_id", "version_story", "version_image_id", "version_meta_title", "version_meta_description", "version_meta_image_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_name", "version_slug", "version_summary", "version_start_year", "version_organisation_id", "version_story", "version_image_id", "version_meta_title", "version_meta_description", "version_meta_image_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_programmes_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_programmes_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__programmes_v\` RENAME TO \`_programmes_v\`;`)
  await db.run(sql`CREATE INDEX \`_programmes_v_parent_idx\` ON \`_programmes_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_programmes_v_version_version_name_idx\` ON \`_programmes_v\` (\`version_name\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_version_version_slug_idx\` ON \`_programmes_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_version_version_organisation_idx\` ON \`_programmes_v\` (\`version_organisation_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_version_version_image_idx\` ON \`_programmes_v\` (\`version_image_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_version_meta_version_meta_image_idx\` ON \`_programmes_v\` (\`version_meta_image_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_version_version_updated_at_idx\` ON \`_programmes_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_version_version_created_at_idx\` ON \`_programmes_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_version_version_deleted_at_idx\` ON \`_programmes_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_version_version__status_idx\` ON \`_programmes_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_created_at_idx\` ON \`_programmes_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_updated_at_idx\` ON \`_programmes_v\` (\`updated_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`_programmes_v_latest_idx\` ON \`_programmes_v\` (\`latest\`);`)
  await db.run(
    sql`CREATE INDEX \`_programmes_v_autosave_idx\` ON \`_programmes_v\` (\`autosave\`);`,
  )
  await db.run(sql`CREATE TABLE \`__new_themes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`introduction\` text,
  	\`order\` numeric DEFAULT 100,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_themes\`("id", "title", "slug", "summary", "introduction", "order", "meta_title", "meta_description", "meta_image_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "slug", "summary", "introduction", "order", "meta_title", "meta_description", "meta_image_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`themes\`;`,
  )
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`ALTER TABLE \`__new_themes\` RENAME TO \`themes\`;`)
  await db.run(sql`CREATE INDEX \`themes_title_idx\` ON \`themes\` (\`title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_slug_idx\` ON \`themes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`themes_order_idx\` ON \`themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`themes_meta_meta_image_idx\` ON \`themes\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_deleted_at_idx\` ON \`themes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`themes__status_idx\` ON \`themes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__themes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_introduction\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__themes_v\`("id", "parent_id", "version_title", "version_slug", "version_summary", "version_introduction", "version_order", "version_meta_title", "version_meta_description", "version_meta_image_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_slug", "version_summary", "version_introduction", "version_order", "version_meta_title", "version_meta_description", "version_meta_image_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_themes_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_themes_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__themes_v\` RENAME TO \`_themes_v\`;`)
  await db.run(sql`CREATE INDEX \`_themes_v_parent_idx\` ON \`_themes_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_themes_v_version_version_title_idx\` ON \`_themes_v\` (\`version_title\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_themes_v_version_version_slug_idx\` ON \`_themes_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_themes_v_version_version_order_idx\` ON \`_themes_v\` (\`version_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_themes_v_version_meta_version_meta_image_idx\` ON \`_themes_v\` (\`version_meta_image_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_themes_v_version_version_updated_at_idx\` ON \`_themes_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_themes_v_version_version_created_at_idx\` ON \`_themes_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_themes_v_version_version_deleted_at_idx\` ON \`_themes_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_themes_v_version_version__status_idx\` ON \`_themes_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_themes_v_created_at_idx\` ON \`_themes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_updated_at_idx\` ON \`_themes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_latest_idx\` ON \`_themes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_autosave_idx\` ON \`_themes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_impact_metrics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`nature\` text,
  	\`shape\` text,
  	\`value\` numeric,
  	\`value_to\` numeric,
  	\`out_of\` numeric,
  	\`unit_kind\` text DEFAULT 'noun',
  	\`unit_singular\` text,
  	\`unit_plural\` text,
  	\`label\` text,
  	\`period_kind\` text,
  	\`period_year\` numeric,
  	\`period_year_to\` numeric,
  	\`period_years\` numeric,
  	\`cumulative\` integer,
  	\`additive\` integer,
  	\`scope\` text,
  	\`source_kind\` text,
  	\`source_title\` text,
  	\`source_publisher\` text,
  	\`source_date\` text,
  	\`source_url\` text,
  	\`source_archived_copy_id\` text(36),
  	\`source_excerpt\` text,
  	\`verification_level\` text DEFAULT 'declared',
  	\`verification_by\` text,
  	\`verification_on\` text,
  	\`caveat\` text,
  	\`revision_kind\` text,
  	\`revision_note\` text,
  	\`history\` text,
  	\`review_by\` text,
  	\`codes_iris\` text,
  	\`codes_sdg\` numeric,
  	\`wording\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`source_archived_copy_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_impact_metrics\`("id", "nature", "shape", "value", "value_to", "out_of", "unit_kind", "unit_singular", "unit_plural", "label", "period_kind", "period_year", "period_year_to", "period_years", "cumulative", "additive", "scope", "source_kind", "source_title", "source_publisher", "source_date", "source_url", "source_archived_copy_id", "source_excerpt", "verification_level", "verification_by", "verification_on", "caveat", "revision_kind", "revision_note", "history", "review_by", "codes_iris", "codes_sdg", "wording", "search_text", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "nature", "shape", "value", "value_to", "out_of", "unit_kind", "unit_singular", "unit_plural", "label", "period_kind", "period_year", "period_year_to", "period_years", "cumulative", "additive", "scope", "source_kind", "source_title", "source_publisher", "source_date", "source_url", "source_archived_copy_id", "source_excerpt", "verification_level", "verification_by", "verification_on", "caveat", "revision_kind", "revision_note", "history", "review_by", "codes_iris", "codes_sdg", "wording", "search_text", "updated_at", "created_at", "deleted_at", "_status" FROM \`impact_metrics\`;`,
  )
  await db.run(sql`DROP TABLE \`impact_metrics\`;`)
  await db.run(sql`ALTER TABLE \`__new_impact_metrics\` RENAME TO \`impact_metrics\`;`)
  await db.run(sql`CREATE INDEX \`impact_metrics_nature_idx\` ON \`impact_metrics\` (\`nature\`);`)
  await db.run(
    sql`CREATE INDEX \`impact_metrics_source_source_archived_copy_idx\` ON \`impact_metrics\` (\`source_archived_copy_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`impact_metrics_verification_verification_level_idx\` ON \`impact_metrics\` (\`verification_level\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`impact_metrics_review_by_idx\` ON \`impact_metrics\` (\`review_by\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`impact_metrics_updated_at_idx\` ON \`impact_metrics\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`impact_metrics_created_at_idx\` ON \`impact_metrics\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`impact_metrics_deleted_at_idx\` ON \`impact_metrics\` (\`deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`impact_metrics__status_idx\` ON \`impact_metrics\` (\`_status\`);`,
  )
  await db.run(sql`CREATE TABLE \`__new__impact_metrics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_nature\` text,
  	\`version_shape\` text,
  	\`version_value\` numeric,
  	\`version_value_to\` numeric,
  	\`version_out_of\` numeric,
  	\`version_unit_kind\` text DEFAULT 'noun',
  	\`version_unit_singular\` text,
  	\`version_unit_plural\` text,
  	\`version_label\` text,
  	\`version_period_kind\` text,
  	\`version_period_year\` numeric,
  	\`version_period_year_to\` numeric,
  	\`version_period_years\` numeric,
  	\`version_cumulative\` integer,
  	\`version_additive\` integer,
  	\`version_scope\` text,
  	\`version_source_kind\` text,
  	\`version_source_title\` text,
  	\`version_source_publisher\` text,
  	\`version_source_date\` text,
  	\`version_source_url\` text,
  	\`version_source_archived_copy_id\` text(36),
  	\`version_source_excerpt\` text,
  	\`version_verification_level\` text DEFAULT 'declared',
  	\`version_verification_by\` text,
  	\`version_verification_on\` text,
  	\`version_caveat\` text,
  	\`version_revision_kind\` text,
  	\`version_revision_note\` text,
  	\`version_history\` text,
  	\`version_review_by\` text,
  	\`version_codes_iris\` text,
  	\`version_codes_sdg\` numeric,
  	\`version_wording\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`impact_metrics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_source_archived_copy_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__impact_metrics_v\`("id", "parent_id", "version_nature", "version_shape", "version_value", "version_value_to", "version_out_of", "version_unit_kind", "version_unit_singular", "version_unit_plural", "version_label", "version_period_kind", "version_period_year", "version_period_year_to", "version_period_years", "version_cumulative", "version_additive", "version_scope", "version_source_kind", "version_source_title", "version_source_publisher", "version_source_date", "version_source_url", "version_source_archived_copy_id", "version_source_excerpt", "version_verification_level", "version_verification_by", "version_verification_on", "version_caveat", "version_revision_kind", "version_revision_note", "version_history", "version_review_by", "version_codes_iris", "version_codes_sdg", "version_wording", "version_search_text", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_nature", "version_shape", "version_value", "version_value_to", "version_out_of", "version_unit_kind", "version_unit_singular", "version_unit_plural", "version_label", "version_period_kind", "version_period_year", "version_period_year_to", "version_period_years", "version_cumulative", "version_additive", "version_scope", "version_source_kind", "version_source_title", "version_source_publisher", "version_source_date", "version_source_url", "version_source_archived_copy_id", "version_source_excerpt", "version_verification_level", "version_verification_by", "version_verification_on", "version_caveat", "version_revision_kind", "version_revision_note", "version_history", "version_review_by", "version_codes_iris", "version_codes_sdg", "version_wording", "version_search_text", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_impact_metrics_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_impact_metrics_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__impact_metrics_v\` RENAME TO \`_impact_metrics_v\`;`)
  await db.run(
    sql`CREATE INDEX \`_impact_metrics_v_parent_idx\` ON \`_impact_metrics_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_impact_metrics_v_version_version_nature_idx\` ON \`_impact_metrics_v\` (\`version_nature\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_impact_metrics_v_version_source_version_source_archived_idx\` ON \`_impact_metrics_v\` (\`version_source_archived_copy_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_impact_metrics_v_version_verification_version_verificat_idx\` ON \`_impact_metrics_v\` (\`version_verification_level\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_impact_metrics_v_version_version_review_by_idx\` ON \`_impact_metrics_v\` (\`version_review_by\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_impact_metrics_v_version_version_updated_at_idx\` ON \`_impact_metrics_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_impact_metrics_v_version_version_created_at_idx\` ON \`_impact_metrics_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_impact_metrics_v_version_version_deleted_at_idx\` ON \`_impact_metrics_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_impact_metrics_v_version_version__status_idx\` ON \`_impact_metrics_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_impact_metrics_v_created_at_idx\` ON \`_impact_metrics_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_impact_metrics_v_updated_at_idx\` ON \`_impact_metrics_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_impact_metrics_v_latest_idx\` ON \`_impact_metrics_v\` (\`latest\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_impact_metrics_v_autosave_idx\` ON \`_impact_metrics_v\` (\`autosave\`);`,
  )
  await db.run(sql`CREATE TABLE \`__new_organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`slug\` text,
  	\`kind\` text,
  	\`summary\` text,
  	\`website\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_organisations\`("id", "name", "slug", "kind", "summary", "website", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "name", "slug", "kind", "summary", "website", "updated_at", "created_at", "deleted_at", "_status" FROM \`organisations\`;`,
  )
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`ALTER TABLE \`__new_organisations\` RENAME TO \`organisations\`;`)
  await db.run(sql`CREATE INDEX \`organisations_name_idx\` ON \`organisations\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(
    sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_slug\` text,
  	\`version_kind\` text,
  	\`version_summary\` text,
  	\`version_website\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__organisations_v\`("id", "parent_id", "version_name", "version_slug", "version_kind", "version_summary", "version_website", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_name", "version_slug", "version_kind", "version_summary", "version_website", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_organisations_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__organisations_v\` RENAME TO \`_organisations_v\`;`)
  await db.run(
    sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_name_idx\` ON \`_organisations_v\` (\`version_name\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_autosave_idx\` ON \`_organisations_v\` (\`autosave\`);`,
  )
  await db.run(sql`CREATE TABLE \`__new_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`content\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_pages\`("id", "title", "slug", "summary", "content", "meta_title", "meta_description", "meta_image_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "slug", "summary", "content", "meta_title", "meta_description", "meta_image_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`pages\`;`,
  )
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_meta_meta_image_idx\` ON \`pages\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_content\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_title", "version_slug", "version_summary", "version_content", "version_meta_title", "version_meta_description", "version_meta_image_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_slug", "version_summary", "version_content", "version_meta_title", "version_meta_description", "version_meta_image_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_pages_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_version_meta_version_meta_image_idx\` ON \`_pages_v\` (\`version_meta_image_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pioneers_id\` text(36),
  	\`programmes_id\` text(36),
  	\`themes_id\` text(36),
  	\`impact_metrics_id\` text(36),
  	\`organisations_id\` text(36),
  	\`pages_id\` text(36),
  	\`corrections_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	\`addresses_id\` text(36),
  	\`follow_ups_id\` text(36),
  	\`rereadings_id\` text(36),
  	\`dismissals_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pioneers_id\`) REFERENCES \`pioneers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`impact_metrics_id\`) REFERENCES \`impact_metrics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`corrections_id\`) REFERENCES \`corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`addresses_id\`) REFERENCES \`addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`follow_ups_id\`) REFERENCES \`follow_ups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rereadings_id\`) REFERENCES \`rereadings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dismissals_id\`) REFERENCES \`dismissals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "pioneers_id", "programmes_id", "themes_id", "impact_metrics_id", "organisations_id", "pages_id", "corrections_id", "media_id", "users_id", "addresses_id", "follow_ups_id", "rereadings_id", "dismissals_id") SELECT "id", "order", "parent_id", "path", "pioneers_id", "programmes_id", "themes_id", "impact_metrics_id", "organisations_id", "pages_id", "corrections_id", "media_id", "users_id", "addresses_id", "follow_ups_id", "rereadings_id", "dismissals_id" FROM \`payload_locked_documents_rels\`;`,
  )
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(
    sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_pioneers_id_idx\` ON \`payload_locked_documents_rels\` (\`pioneers_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_impact_metrics_id_idx\` ON \`payload_locked_documents_rels\` (\`impact_metrics_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_corrections_id_idx\` ON \`payload_locked_documents_rels\` (\`corrections_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_addresses_id_idx\` ON \`payload_locked_documents_rels\` (\`addresses_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_follow_ups_id_idx\` ON \`payload_locked_documents_rels\` (\`follow_ups_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_rereadings_id_idx\` ON \`payload_locked_documents_rels\` (\`rereadings_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_dismissals_id_idx\` ON \`payload_locked_documents_rels\` (\`dismissals_id\`);`,
  )
}
