import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`themes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`impact_metrics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`impact_metrics_id\`) REFERENCES \`impact_metrics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_rels_order_idx\` ON \`themes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_parent_idx\` ON \`themes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_path_idx\` ON \`themes_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`themes_rels_impact_metrics_id_idx\` ON \`themes_rels\` (\`impact_metrics_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_themes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`impact_metrics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`impact_metrics_id\`) REFERENCES \`impact_metrics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_order_idx\` ON \`_themes_v_rels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`_themes_v_rels_parent_idx\` ON \`_themes_v_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_themes_v_rels_path_idx\` ON \`_themes_v_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`_themes_v_rels_impact_metrics_id_idx\` ON \`_themes_v_rels\` (\`impact_metrics_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`impact_metrics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`impact_metrics_id\`) REFERENCES \`impact_metrics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`pages_rels_impact_metrics_id_idx\` ON \`pages_rels\` (\`impact_metrics_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`impact_metrics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`impact_metrics_id\`) REFERENCES \`impact_metrics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`_pages_v_rels_impact_metrics_id_idx\` ON \`_pages_v_rels\` (\`impact_metrics_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`corrections_completions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`corrections_completions_order_idx\` ON \`corrections_completions\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`corrections_completions_parent_id_idx\` ON \`corrections_completions\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`corrections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`metric_id\` text(36),
  	\`note\` text NOT NULL,
  	\`before\` text NOT NULL,
  	\`after\` text NOT NULL,
  	\`published_on\` text NOT NULL,
  	\`by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`metric_id\`) REFERENCES \`impact_metrics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`corrections_metric_idx\` ON \`corrections\` (\`metric_id\`);`)
  await db.run(
    sql`CREATE INDEX \`corrections_published_on_idx\` ON \`corrections\` (\`published_on\`);`,
  )
  await db.run(sql`CREATE INDEX \`corrections_by_idx\` ON \`corrections\` (\`by_id\`);`)
  await db.run(
    sql`CREATE INDEX \`corrections_updated_at_idx\` ON \`corrections\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`corrections_created_at_idx\` ON \`corrections\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`follow_ups\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`metric_id\` text(36) NOT NULL,
  	\`review_by\` text,
  	\`published_review_by\` text,
  	\`last_checked_on\` text,
  	\`attestations\` text,
  	\`link_url\` text,
  	\`link_state\` text DEFAULT 'unchecked',
  	\`link_failures\` numeric DEFAULT 0,
  	\`link_since\` text,
  	\`link_checked_on\` text,
  	\`link_detail\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`metric_id\`) REFERENCES \`impact_metrics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`follow_ups_metric_idx\` ON \`follow_ups\` (\`metric_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`follow_ups_review_by_idx\` ON \`follow_ups\` (\`review_by\`);`)
  await db.run(
    sql`CREATE INDEX \`follow_ups_link_link_state_idx\` ON \`follow_ups\` (\`link_state\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`follow_ups_link_link_checked_on_idx\` ON \`follow_ups\` (\`link_checked_on\`);`,
  )
  await db.run(sql`CREATE INDEX \`follow_ups_updated_at_idx\` ON \`follow_ups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`follow_ups_created_at_idx\` ON \`follow_ups\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`rereadings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`metric_id\` text(36),
  	\`key\` text NOT NULL,
  	\`before\` text,
  	\`after\` text,
  	\`marked_on\` text,
  	\`settled_by_id\` text(36),
  	\`settled_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`metric_id\`) REFERENCES \`impact_metrics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`settled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`rereadings_metric_idx\` ON \`rereadings\` (\`metric_id\`);`)
  await db.run(sql`CREATE INDEX \`rereadings_key_idx\` ON \`rereadings\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`rereadings_marked_on_idx\` ON \`rereadings\` (\`marked_on\`);`)
  await db.run(
    sql`CREATE INDEX \`rereadings_settled_by_idx\` ON \`rereadings\` (\`settled_by_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`rereadings_settled_on_idx\` ON \`rereadings\` (\`settled_on\`);`)
  await db.run(sql`CREATE INDEX \`rereadings_updated_at_idx\` ON \`rereadings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rereadings_created_at_idx\` ON \`rereadings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`rereadings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pioneers_id\` text(36),
  	\`programmes_id\` text(36),
  	\`themes_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`rereadings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pioneers_id\`) REFERENCES \`pioneers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`rereadings_rels_order_idx\` ON \`rereadings_rels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`rereadings_rels_parent_idx\` ON \`rereadings_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`rereadings_rels_path_idx\` ON \`rereadings_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`rereadings_rels_pioneers_id_idx\` ON \`rereadings_rels\` (\`pioneers_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`rereadings_rels_programmes_id_idx\` ON \`rereadings_rels\` (\`programmes_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`rereadings_rels_themes_id_idx\` ON \`rereadings_rels\` (\`themes_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`rereadings_rels_pages_id_idx\` ON \`rereadings_rels\` (\`pages_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`dismissals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`passage\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`by_id\` text(36),
  	\`is_reopened\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`dismissals_key_idx\` ON \`dismissals\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`dismissals_by_idx\` ON \`dismissals\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`dismissals_updated_at_idx\` ON \`dismissals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`dismissals_created_at_idx\` ON \`dismissals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`dismissals_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pioneers_id\` text(36),
  	\`programmes_id\` text(36),
  	\`themes_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`dismissals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pioneers_id\`) REFERENCES \`pioneers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`dismissals_rels_order_idx\` ON \`dismissals_rels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`dismissals_rels_parent_idx\` ON \`dismissals_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`dismissals_rels_path_idx\` ON \`dismissals_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`dismissals_rels_pioneers_id_idx\` ON \`dismissals_rels\` (\`pioneers_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`dismissals_rels_programmes_id_idx\` ON \`dismissals_rels\` (\`programmes_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`dismissals_rels_themes_id_idx\` ON \`dismissals_rels\` (\`themes_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`dismissals_rels_pages_id_idx\` ON \`dismissals_rels\` (\`pages_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`meta\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`,
  )
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(
    sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(
    sql`ALTER TABLE \`pioneers_rels\` ADD \`impact_metrics_id\` text(36) REFERENCES impact_metrics(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`pioneers_rels_impact_metrics_id_idx\` ON \`pioneers_rels\` (\`impact_metrics_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_pioneers_v_rels\` ADD \`impact_metrics_id\` text(36) REFERENCES impact_metrics(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_rels_impact_metrics_id_idx\` ON \`_pioneers_v_rels\` (\`impact_metrics_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`programmes_rels\` ADD \`impact_metrics_id\` text(36) REFERENCES impact_metrics(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`programmes_rels_impact_metrics_id_idx\` ON \`programmes_rels\` (\`impact_metrics_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_programmes_v_rels\` ADD \`impact_metrics_id\` text(36) REFERENCES impact_metrics(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_rels_impact_metrics_id_idx\` ON \`_programmes_v_rels\` (\`impact_metrics_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`impact_metrics\` ADD \`revision_kind\` text;`)
  await db.run(sql`ALTER TABLE \`impact_metrics\` ADD \`revision_note\` text;`)
  await db.run(sql`ALTER TABLE \`impact_metrics\` ADD \`history\` text;`)
  await db.run(sql`ALTER TABLE \`impact_metrics\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_impact_metrics_v\` ADD \`version_revision_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_impact_metrics_v\` ADD \`version_revision_note\` text;`)
  await db.run(sql`ALTER TABLE \`_impact_metrics_v\` ADD \`version_history\` text;`)
  await db.run(sql`ALTER TABLE \`_impact_metrics_v\` ADD \`version_search_text\` text;`)
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`corrections_id\` text(36) REFERENCES corrections(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`follow_ups_id\` text(36) REFERENCES follow_ups(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`rereadings_id\` text(36) REFERENCES rereadings(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`dismissals_id\` text(36) REFERENCES dismissals(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_corrections_id_idx\` ON \`payload_locked_documents_rels\` (\`corrections_id\`);`,
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

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`themes_rels\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`corrections_completions\`;`)
  await db.run(sql`DROP TABLE \`corrections\`;`)
  await db.run(sql`DROP TABLE \`follow_ups\`;`)
  await db.run(sql`DROP TABLE \`rereadings\`;`)
  await db.run(sql`DROP TABLE \`rereadings_rels\`;`)
  await db.run(sql`DROP TABLE \`dismissals\`;`)
  await db.run(sql`DROP TABLE \`dismissals_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_pioneers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pioneers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_pioneers_rels\`("id", "order", "parent_id", "path", "themes_id") SELECT "id", "order", "parent_id", "path", "themes_id" FROM \`pioneers_rels\`;`,
  )
  await db.run(sql`DROP TABLE \`pioneers_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_pioneers_rels\` RENAME TO \`pioneers_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`pioneers_rels_order_idx\` ON \`pioneers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pioneers_rels_parent_idx\` ON \`pioneers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pioneers_rels_path_idx\` ON \`pioneers_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`pioneers_rels_themes_id_idx\` ON \`pioneers_rels\` (\`themes_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`__new__pioneers_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pioneers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__pioneers_v_rels\`("id", "order", "parent_id", "path", "themes_id") SELECT "id", "order", "parent_id", "path", "themes_id" FROM \`_pioneers_v_rels\`;`,
  )
  await db.run(sql`DROP TABLE \`_pioneers_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__pioneers_v_rels\` RENAME TO \`_pioneers_v_rels\`;`)
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_rels_order_idx\` ON \`_pioneers_v_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_rels_parent_idx\` ON \`_pioneers_v_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_pioneers_v_rels_path_idx\` ON \`_pioneers_v_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_rels_themes_id_idx\` ON \`_pioneers_v_rels\` (\`themes_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`__new_programmes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`pioneers_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pioneers_id\`) REFERENCES \`pioneers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_programmes_rels\`("id", "order", "parent_id", "path", "organisations_id", "pioneers_id", "themes_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "pioneers_id", "themes_id" FROM \`programmes_rels\`;`,
  )
  await db.run(sql`DROP TABLE \`programmes_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_programmes_rels\` RENAME TO \`programmes_rels\`;`)
  await db.run(sql`CREATE INDEX \`programmes_rels_order_idx\` ON \`programmes_rels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`programmes_rels_parent_idx\` ON \`programmes_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`programmes_rels_path_idx\` ON \`programmes_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`programmes_rels_organisations_id_idx\` ON \`programmes_rels\` (\`organisations_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`programmes_rels_pioneers_id_idx\` ON \`programmes_rels\` (\`pioneers_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`programmes_rels_themes_id_idx\` ON \`programmes_rels\` (\`themes_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`__new__programmes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`pioneers_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pioneers_id\`) REFERENCES \`pioneers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__programmes_v_rels\`("id", "order", "parent_id", "path", "organisations_id", "pioneers_id", "themes_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "pioneers_id", "themes_id" FROM \`_programmes_v_rels\`;`,
  )
  await db.run(sql`DROP TABLE \`_programmes_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__programmes_v_rels\` RENAME TO \`_programmes_v_rels\`;`)
  await db.run(
    sql`CREATE INDEX \`_programmes_v_rels_order_idx\` ON \`_programmes_v_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_rels_parent_idx\` ON \`_programmes_v_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_rels_path_idx\` ON \`_programmes_v_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_rels_organisations_id_idx\` ON \`_programmes_v_rels\` (\`organisations_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_rels_pioneers_id_idx\` ON \`_programmes_v_rels\` (\`pioneers_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_rels_themes_id_idx\` ON \`_programmes_v_rels\` (\`themes_id\`);`,
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
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	\`addresses_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pioneers_id\`) REFERENCES \`pioneers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`impact_metrics_id\`) REFERENCES \`impact_metrics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`addresses_id\`) REFERENCES \`addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "pioneers_id", "programmes_id", "themes_id", "impact_metrics_id", "organisations_id", "pages_id", "media_id", "users_id", "addresses_id") SELECT "id", "order", "parent_id", "path", "pioneers_id", "programmes_id", "themes_id", "impact_metrics_id", "organisations_id", "pages_id", "media_id", "users_id", "addresses_id" FROM \`payload_locked_documents_rels\`;`,
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
    sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_addresses_id_idx\` ON \`payload_locked_documents_rels\` (\`addresses_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`impact_metrics\` DROP COLUMN \`revision_kind\`;`)
  await db.run(sql`ALTER TABLE \`impact_metrics\` DROP COLUMN \`revision_note\`;`)
  await db.run(sql`ALTER TABLE \`impact_metrics\` DROP COLUMN \`history\`;`)
  await db.run(sql`ALTER TABLE \`impact_metrics\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`_impact_metrics_v\` DROP COLUMN \`version_revision_kind\`;`)
  await db.run(sql`ALTER TABLE \`_impact_metrics_v\` DROP COLUMN \`version_revision_note\`;`)
  await db.run(sql`ALTER TABLE \`_impact_metrics_v\` DROP COLUMN \`version_history\`;`)
  await db.run(sql`ALTER TABLE \`_impact_metrics_v\` DROP COLUMN \`version_search_text\`;`)
}
