import { createHash } from 'node:crypto'

/** What is kept of a token. Nothing leads back from it: 256 random bits need no salt and no slow hash. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex')
