import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`themes_resources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`kind\` text,
  	\`language\` text DEFAULT 'fr',
  	\`publisher\` text,
  	\`published_on\` text,
  	\`checked_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`themes_resources_order_idx\` ON \`themes_resources\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`themes_resources_parent_id_idx\` ON \`themes_resources\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_themes_v_version_resources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`kind\` text,
  	\`language\` text DEFAULT 'fr',
  	\`publisher\` text,
  	\`published_on\` text,
  	\`checked_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_themes_v_version_resources_order_idx\` ON \`_themes_v_version_resources\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_themes_v_version_resources_parent_id_idx\` ON \`_themes_v_version_resources\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`resource_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`link_url\` text,
  	\`link_state\` text DEFAULT 'unchecked',
  	\`link_failures\` numeric DEFAULT 0,
  	\`link_since\` text,
  	\`link_checked_on\` text,
  	\`link_detail\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`resource_links_link_link_url_idx\` ON \`resource_links\` (\`link_url\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`resource_links_link_link_state_idx\` ON \`resource_links\` (\`link_state\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`resource_links_link_link_checked_on_idx\` ON \`resource_links\` (\`link_checked_on\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`resource_links_updated_at_idx\` ON \`resource_links\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`resource_links_created_at_idx\` ON \`resource_links\` (\`created_at\`);`,
  )
  await db.run(sql`ALTER TABLE \`themes\` ADD \`colour\` text;`)
  await db.run(
    sql`ALTER TABLE \`themes_rels\` ADD \`pioneers_id\` text(36) REFERENCES pioneers(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`themes_rels_pioneers_id_idx\` ON \`themes_rels\` (\`pioneers_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_colour\` text;`)
  await db.run(
    sql`ALTER TABLE \`_themes_v_rels\` ADD \`pioneers_id\` text(36) REFERENCES pioneers(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`_themes_v_rels_pioneers_id_idx\` ON \`_themes_v_rels\` (\`pioneers_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`media\` ADD \`licence\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_small_avif_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_small_avif_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_small_avif_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_small_avif_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_small_avif_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_small_avif_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_medium_avif_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_medium_avif_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_medium_avif_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_medium_avif_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_medium_avif_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_medium_avif_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_large_avif_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_large_avif_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_large_avif_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_large_avif_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_large_avif_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_large_avif_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_jpeg_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_jpeg_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_jpeg_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_jpeg_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_jpeg_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_jpeg_filename\` text;`)
  await db.run(
    sql`CREATE INDEX \`media_sizes_small_avif_sizes_small_avif_filename_idx\` ON \`media\` (\`sizes_small_avif_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_sizes_medium_avif_sizes_medium_avif_filename_idx\` ON \`media\` (\`sizes_medium_avif_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_sizes_large_avif_sizes_large_avif_filename_idx\` ON \`media\` (\`sizes_large_avif_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_sizes_jpeg_sizes_jpeg_filename_idx\` ON \`media\` (\`sizes_jpeg_filename\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`resource_links_id\` text(36) REFERENCES resource_links(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_resource_links_id_idx\` ON \`payload_locked_documents_rels\` (\`resource_links_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`follow_ups_link_link_url_idx\` ON \`follow_ups\` (\`link_url\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`themes_resources\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_version_resources\`;`)
  await db.run(sql`DROP TABLE \`resource_links\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_themes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`impact_metrics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`impact_metrics_id\`) REFERENCES \`impact_metrics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_themes_rels\`("id", "order", "parent_id", "path", "impact_metrics_id") SELECT "id", "order", "parent_id", "path", "impact_metrics_id" FROM \`themes_rels\`;`,
  )
  await db.run(sql`DROP TABLE \`themes_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_themes_rels\` RENAME TO \`themes_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`themes_rels_order_idx\` ON \`themes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_parent_idx\` ON \`themes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_path_idx\` ON \`themes_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`themes_rels_impact_metrics_id_idx\` ON \`themes_rels\` (\`impact_metrics_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`__new__themes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`impact_metrics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`impact_metrics_id\`) REFERENCES \`impact_metrics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__themes_v_rels\`("id", "order", "parent_id", "path", "impact_metrics_id") SELECT "id", "order", "parent_id", "path", "impact_metrics_id" FROM \`_themes_v_rels\`;`,
  )
  await db.run(sql`DROP TABLE \`_themes_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__themes_v_rels\` RENAME TO \`_themes_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_order_idx\` ON \`_themes_v_rels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`_themes_v_rels_parent_idx\` ON \`_themes_v_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_themes_v_rels_path_idx\` ON \`_themes_v_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`_themes_v_rels_impact_metrics_id_idx\` ON \`_themes_v_rels\` (\`impact_metrics_id\`);`,
  )
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
  	\`revisions_id\` text(36),
  	\`journal_id\` text(36),
  	\`comments_id\` text(36),
  	\`notices_id\` text(36),
  	\`preview_links_id\` text(36),
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
  	FOREIGN KEY (\`dismissals_id\`) REFERENCES \`dismissals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`revisions_id\`) REFERENCES \`revisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_id\`) REFERENCES \`journal\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`preview_links_id\`) REFERENCES \`preview_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "pioneers_id", "programmes_id", "themes_id", "impact_metrics_id", "organisations_id", "pages_id", "corrections_id", "media_id", "users_id", "addresses_id", "follow_ups_id", "rereadings_id", "dismissals_id", "revisions_id", "journal_id", "comments_id", "notices_id", "preview_links_id") SELECT "id", "order", "parent_id", "path", "pioneers_id", "programmes_id", "themes_id", "impact_metrics_id", "organisations_id", "pages_id", "corrections_id", "media_id", "users_id", "addresses_id", "follow_ups_id", "rereadings_id", "dismissals_id", "revisions_id", "journal_id", "comments_id", "notices_id", "preview_links_id" FROM \`payload_locked_documents_rels\`;`,
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
  await db.run(sql`DROP INDEX \`media_sizes_small_avif_sizes_small_avif_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_medium_avif_sizes_medium_avif_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_large_avif_sizes_large_avif_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_jpeg_sizes_jpeg_filename_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`licence\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_small_avif_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_small_avif_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_small_avif_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_small_avif_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_small_avif_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_small_avif_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_medium_avif_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_medium_avif_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_medium_avif_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_medium_avif_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_medium_avif_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_medium_avif_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_large_avif_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_large_avif_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_large_avif_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_large_avif_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_large_avif_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_large_avif_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_jpeg_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_jpeg_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_jpeg_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_jpeg_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_jpeg_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_jpeg_filename\`;`)
  await db.run(sql`DROP INDEX \`follow_ups_link_link_url_idx\`;`)
  await db.run(sql`ALTER TABLE \`themes\` DROP COLUMN \`colour\`;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` DROP COLUMN \`version_colour\`;`)
}
