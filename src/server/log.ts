/** A line of the log without the secrets an address may hold: whoever reads logs may not read drafts. */
export const forLog = (line: string): string => line.replace(/(\/apercu\/lien\/)[^/?\s]+/gi, '$1…')
