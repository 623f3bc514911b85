import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`revisions\` ADD \`withdraw_on\` text;`)
  await db.run(sql`ALTER TABLE \`revisions\` ADD \`withdrawal\` text;`)
  await db.run(sql`CREATE INDEX \`revisions_withdraw_on_idx\` ON \`revisions\` (\`withdraw_on\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`revisions_withdraw_on_idx\`;`)
  await db.run(sql`ALTER TABLE \`revisions\` DROP COLUMN \`withdraw_on\`;`)
  await db.run(sql`ALTER TABLE \`revisions\` DROP COLUMN \`withdrawal\`;`)
}
