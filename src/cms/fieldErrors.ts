import { ValidationError, type CollectionSlug, type PayloadRequest } from 'payload'

type FieldFault = { path: string; message: string }

type Refusal = {
  collection: CollectionSlug
  /** At least one; `message` is a French sentence that says what to do. */
  faults: readonly FieldFault[]
  req: PayloadRequest
}

/**
 * Says at each field what is wrong with it, and all of it above the form: Payload would only name the
 * fields there, and the one at fault may be far out of sight.
 */
export function fieldErrors({ collection, faults, req }: Refusal): ValidationError {
  const error = new ValidationError({ collection, errors: [...faults], req }, req.t)
  error.message = faults.map(({ message }) => message).join(' ')
  return error
}
