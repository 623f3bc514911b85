import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` ADD \`invited_on\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`link_mail\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`link_attempts\` numeric;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`link_due_on\` text;`)
  await db.run(sql`CREATE INDEX \`users_link_due_on_idx\` ON \`users\` (\`link_due_on\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`users_link_due_on_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`invited_on\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`link_mail\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`link_attempts\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`link_due_on\`;`)
}
