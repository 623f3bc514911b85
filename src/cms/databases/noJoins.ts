/**
 * Spread into a database read, it leaves out the reverse relations, which only the admin shows and
 * which cost a query each. Typed as an object with nothing in it because Payload's types allow
 * `joins` only where the collection is named.
 */
export const noJoins: object = { joins: false }
