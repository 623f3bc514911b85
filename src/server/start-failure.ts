/** A start that cannot go on, in words for the person who typed the command. */
export class StartFailure extends Error {}

/** What to say about any error at start: never a stack, always something to do. */
export function explain(error: unknown, port: number): string {
  if (error instanceof StartFailure) return error.message

  const code = codeOf(error)
  if (code === 'EADDRINUSE') {
    return `Le port ${port} est déjà utilisé. Arrêtez l’autre programme, ou choisissez un port : PORT=${port + 1}.`
  }
  if (code === 'EACCES')
    return `Le port ${port} demande des droits particuliers. Choisissez-en un au-dessus de 1024.`
  if (code === 'EADDRNOTAVAIL') return 'HOST ne désigne aucune adresse de cette machine.'
  return error instanceof Error ? error.message : String(error)
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
