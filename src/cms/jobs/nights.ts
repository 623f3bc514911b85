/**
 * Whether this process does what the machine does by itself. Payload starts its clock with the first request
 * that passes through its API, in a test for example; only the server says yes.
 */
export const nights = { areOurs: false }
