import type { BaseDatabaseAdapter, Connect } from 'payload'

export class DatabaseUnreachable extends Error {}

/**
 * A connection that fails says so in a sentence a person can act on, without the URL, which holds a
 * password, and without the adapter's own page of JSON.
 */
export function saysWhenUnreachable(db: BaseDatabaseAdapter): Connect {
  const connect = db.connect?.bind(db)

  return async (options) => {
    const { logger } = db.payload
    const { level } = logger
    logger.level = 'silent'
    try {
      await connect?.(options)
    } catch (error) {
      const reason = error instanceof Error ? error.message.replace(/\w+:\/\/\S+/g, '…') : ''
      throw new DatabaseUnreachable(
        `La base de données ne répond pas. Vérifiez DATABASE_URL et que la base est démarrée.\n(${reason})`,
        { cause: error },
      )
    } finally {
      logger.level = level
    }
  }
}
