import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`pioneers\` ADD \`search_title\` text;`)
  await db.run(sql`ALTER TABLE \`pioneers\` ADD \`search_text\` text;`)
  await db.run(sql`CREATE INDEX \`pioneers_search_title_idx\` ON \`pioneers\` (\`search_title\`);`)
  await db.run(sql`ALTER TABLE \`_pioneers_v\` ADD \`version_search_title\` text;`)
  await db.run(sql`ALTER TABLE \`_pioneers_v\` ADD \`version_search_text\` text;`)
  await db.run(
    sql`CREATE INDEX \`_pioneers_v_version_version_search_title_idx\` ON \`_pioneers_v\` (\`version_search_title\`);`,
  )
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`search_title\` text;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`search_text\` text;`)
  await db.run(
    sql`CREATE INDEX \`programmes_search_title_idx\` ON \`programmes\` (\`search_title\`);`,
  )
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_search_title\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_search_text\` text;`)
  await db.run(
    sql`CREATE INDEX \`_programmes_v_version_version_search_title_idx\` ON \`_programmes_v\` (\`version_search_title\`);`,
  )
  await db.run(sql`ALTER TABLE \`themes\` ADD \`search_title\` text;`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`search_text\` text;`)
  await db.run(sql`CREATE INDEX \`themes_search_title_idx\` ON \`themes\` (\`search_title\`);`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_search_title\` text;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_search_text\` text;`)
  await db.run(
    sql`CREATE INDEX \`_themes_v_version_version_search_title_idx\` ON \`_themes_v\` (\`version_search_title\`);`,
  )
  await db.run(sql`ALTER TABLE \`impact_metrics\` ADD \`search_title\` text;`)
  await db.run(
    sql`CREATE INDEX \`impact_metrics_search_title_idx\` ON \`impact_metrics\` (\`search_title\`);`,
  )
  await db.run(sql`ALTER TABLE \`_impact_metrics_v\` ADD \`version_search_title\` text;`)
  await db.run(
    sql`CREATE INDEX \`_impact_metrics_v_version_version_search_title_idx\` ON \`_impact_metrics_v\` (\`version_search_title\`);`,
  )
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`search_title\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`search_text\` text;`)
  await db.run(
    sql`CREATE INDEX \`organisations_search_title_idx\` ON \`organisations\` (\`search_title\`);`,
  )
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_search_title\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_search_text\` text;`)
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_search_title_idx\` ON \`_organisations_v\` (\`version_search_title\`);`,
  )
  await db.run(sql`ALTER TABLE \`pages\` ADD \`search_title\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`search_text\` text;`)
  await db.run(sql`CREATE INDEX \`pages_search_title_idx\` ON \`pages\` (\`search_title\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_search_title\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_search_text\` text;`)
  await db.run(
    sql`CREATE INDEX \`_pages_v_version_version_search_title_idx\` ON \`_pages_v\` (\`version_search_title\`);`,
  )
  await db.run(sql`ALTER TABLE \`media\` ADD \`search_title\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`search_text\` text;`)
  await db.run(sql`CREATE INDEX \`media_search_title_idx\` ON \`media\` (\`search_title\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`search_title\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`search_text\` text;`)
  await db.run(sql`CREATE INDEX \`users_search_title_idx\` ON \`users\` (\`search_title\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`pioneers_search_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`pioneers\` DROP COLUMN \`search_title\`;`)
  await db.run(sql`ALTER TABLE \`pioneers\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`DROP INDEX \`_pioneers_v_version_version_search_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`_pioneers_v\` DROP COLUMN \`version_search_title\`;`)
  await db.run(sql`ALTER TABLE \`_pioneers_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`DROP INDEX \`programmes_search_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`search_title\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`DROP INDEX \`_programmes_v_version_version_search_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_search_title\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`DROP INDEX \`themes_search_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`themes\` DROP COLUMN \`search_title\`;`)
  await db.run(sql`ALTER TABLE \`themes\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`DROP INDEX \`_themes_v_version_version_search_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` DROP COLUMN \`version_search_title\`;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`DROP INDEX \`impact_metrics_search_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`impact_metrics\` DROP COLUMN \`search_title\`;`)
  await db.run(sql`DROP INDEX \`_impact_metrics_v_version_version_search_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`_impact_metrics_v\` DROP COLUMN \`version_search_title\`;`)
  await db.run(sql`DROP INDEX \`organisations_search_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`search_title\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`DROP INDEX \`_organisations_v_version_version_search_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_search_title\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`DROP INDEX \`pages_search_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`search_title\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_version_search_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_search_title\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`DROP INDEX \`media_search_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`search_title\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`DROP INDEX \`users_search_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`search_title\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`search_text\`;`)
}
