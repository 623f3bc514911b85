/** What the form of a document that was never saved starts from: its first save creates the document. */
export const NOTHING_YET = 'nothing-yet'
