import type { CollectionBeforeChangeHook } from 'payload'

/** Signed by whoever answers, and kept: all that changes later is whether it holds. */
export const answersAreSignedAndKept: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req,
}) =>
  operation === 'create'
    ? { ...data, by: req.user?.id, isReopened: false }
    : { ...originalDoc, isReopened: data.isReopened === true }
