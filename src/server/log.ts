/**
 * A line of the log without the secrets an address may hold: whoever reads logs may not read drafts, nor
 * choose the password of somebody else.
 */
export const forLog = (line: string): string =>
  line.replace(/(\/(?:apercu\/lien|admin\/mot-de-passe)\/)[^/?\s]+/gi, '$1…')
