import type { Access, CollectionConfig, FieldAccess } from 'payload'

import { optionsFrom } from '@/cms/fields/select'
import { refused } from '@/cms/refused'
import { env } from '@/env'
import { can } from '@/editorial/abilities'
import { fieldWhoCan } from '@/editorial/cms/access'
import { noticeKinds } from '@/editorial/notices'
import { roleLabels } from '@/editorial/roles'

import { choose } from './endpoints/choose'
import { forgotten } from './endpoints/forgotten'
import { invitation } from './endpoints/invitation'
import { oneAdminRemainsAfterChange, oneAdminRemainsAfterDelete, passwordsAreLong } from './guards'
import { linkFields } from './links/fields'
import { invitesWithoutPassword, keepsLinksTrue, linksLeave } from './links/hooks'

const LOCK_MS = 10 * 60 * 1000
const SESSION_SECONDS = 8 * 60 * 60

/** One's own account, or all of them for those who manage accounts. */
const ownAccountOrAll: Access = ({ req }) =>
  can(req.user, 'manageAccounts') || (req.user ? { id: { equals: req.user.id } } : false)

/** Whose account it is. The admin asks it of a document, and does not repeat its id. */
const isOwn: FieldAccess = ({ req, id, doc }) => (id ?? doc?.id) === req.user?.id

/** The people of the newsroom. The first comes from the command line; nobody signs up. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Compte', plural: 'Comptes' },
  auth: {
    cookies: { sameSite: 'Lax', secure: env.SITE_URL.startsWith('https:') },
    lockTime: LOCK_MS,
    maxLoginAttempts: 5,
    tokenExpiration: SESSION_SECONDS,
    useAPIKey: true,
  },
  admin: {
    group: 'Réglages',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
    components: {
      views: { edit: { default: { Component: '@/accounts/admin/AccountForm#AccountForm' } } },
    },
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: ({ req }) => can(req.user, 'manageAccounts'),
    delete: ({ req }) => can(req.user, 'manageAccounts'),
    read: ownAccountOrAll,
    unlock: ({ req }) => can(req.user, 'manageAccounts'),
    update: ownAccountOrAll,
  },
  disableBulkEdit: true,
  endpoints: [
    // Before Payload's own of the same address.
    forgotten,
    choose,
    ...invitation,
    {
      path: '/first-register',
      method: 'post',
      handler: () => {
        throw refused('Le premier compte se crée par « npm run account:create ».', 403)
      },
    },
  ],
  hooks: {
    beforeOperation: [passwordsAreLong, invitesWithoutPassword],
    beforeChange: [oneAdminRemainsAfterChange, keepsLinksTrue],
    afterChange: [linksLeave],
    beforeDelete: [oneAdminRemainsAfterDelete],
  },
  fields: [
    { name: 'name', type: 'text', label: 'Nom', required: true, maxLength: 120, saveToJWT: true },
    {
      name: 'roles',
      type: 'select',
      label: 'Rôles',
      hasMany: true,
      required: true,
      options: optionsFrom(roleLabels),
      saveToJWT: true,
      access: { create: fieldWhoCan('manageAccounts'), update: fieldWhoCan('manageAccounts') },
    },
    {
      name: 'mailedAbout',
      type: 'select',
      label: 'Recevoir un courriel pour',
      hasMany: true,
      options: optionsFrom(noticeKinds),
      defaultValue: Object.keys(noticeKinds),
      // Whoever manages accounts does not choose for others what they are told.
      access: { update: isOwn },
      admin: { description: 'Les notifications restent de toute façon dans l’administration.' },
    },
    ...linkFields,
    {
      name: 'invitation',
      type: 'ui',
      admin: {
        components: { Field: '@/accounts/admin/Invitation#Invitation' },
        condition: (_, __, { user }) => can(user, 'manageAccounts'),
        disableListColumn: true,
        position: 'sidebar',
      },
    },
  ],
}
