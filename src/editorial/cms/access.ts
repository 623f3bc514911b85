import type { Access, FieldAccess, PayloadRequest } from 'payload'

import { can, type Ability } from '../abilities'

export const whoCan =
  (ability: Ability) =>
  ({ req }: { req: PayloadRequest }): boolean =>
    can(req.user, ability)

export const nobody = (): boolean => false

export const isStaff = ({ req }: { req: PayloadRequest }): boolean => Boolean(req.user)

/**
 * The guards hold the line. This says it a second time because the admin asks access, with
 * `_status` in the data, whether to show its own Publish and Unpublish buttons: publication has steps.
 */
export const whoCanSave: Access = ({ req, data }) =>
  can(req.user, 'write') && data?._status !== 'published'

/** Visitors see what is published and not in the trash; the newsroom sees everything. */
export const publishedOrStaff: Access = ({ req }) =>
  Boolean(req.user) || { _status: { equals: 'published' } }

export const fieldWhoCan =
  (ability: Ability): FieldAccess =>
  ({ req }) =>
    can(req.user, ability)
