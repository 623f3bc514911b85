/** The site, the line that browsers use to reach it, and the post: three ports in a row. */
export const SITE_PORT = Number(process.env.DAYS_PORT ?? 3461)
export const LINE_PORT = SITE_PORT + 1
export const MAIL_PORT = SITE_PORT + 2
