/** What search engines show of a page before they cut it, in signs. */
export const longestTitle = 60
export const longestDescription = 160
