import type { Access, CollectionConfig } from 'payload'

import { optionsFrom } from '@/cms/fields/select'

import { noticeKinds } from '../../notices'
import { nobody } from '../access'
import { markAllRead, markRead } from './endpoints'

const ownNotices: Access = ({ req }) => (req.user ? { recipient: { equals: req.user.id } } : false)

export const mailStates = {
  none: 'Sans courriel',
  pending: 'À envoyer',
  sending: 'En cours d’envoi',
  sent: 'Envoyé',
  failed: 'Non parti',
} as const

/** What one person is told about one document: in the admin, and by e-mail when she wants it. */
export const Notices: CollectionConfig = {
  slug: 'notices',
  labels: { singular: 'Notification', plural: 'Notifications' },
  admin: { hidden: true, useAsTitle: 'sentence' },
  access: { read: ownNotices, create: nobody, update: nobody, delete: nobody },
  endpoints: [markAllRead, markRead],
  fields: [
    // Recipient, kind, document and occasion: a person is told once.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'recipient', type: 'relationship', relationTo: 'users', index: true },
    { name: 'kind', type: 'select', required: true, options: optionsFrom(noticeKinds) },
    { name: 'contentType', type: 'text', index: true },
    { name: 'document', type: 'text', index: true },
    { name: 'title', type: 'text' },
    { name: 'sentence', type: 'textarea', required: true },
    { name: 'note', type: 'textarea' },
    { name: 'by', type: 'text' },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'readOn', type: 'date', index: true },
    {
      name: 'mail',
      type: 'select',
      required: true,
      defaultValue: 'none',
      index: true,
      options: optionsFrom(mailStates),
    },
    { name: 'attempts', type: 'number', defaultValue: 0 },
    { name: 'nextAttemptOn', type: 'date', index: true },
    { name: 'mailedOn', type: 'date' },
  ],
}
