import type { CollectionConfig, Field } from 'payload'

import { optionsFrom } from '@/cms/fields/select'

import { stageLabels } from '../../stages'
import { isStaff, nobody } from '../access'

const person = (name: string, hasMany = false): Field =>
  hasMany
    ? { name, type: 'relationship', relationTo: 'users', hasMany, index: true }
    : { name, type: 'relationship', relationTo: 'users', index: true }

/**
 * How the next version of a document stands: one row for each document, beside it and not in it, because
 * none of this is content. Written at the database's level, in the transaction of the save or of the step.
 */
export const Revisions: CollectionConfig = {
  slug: 'revisions',
  labels: { singular: 'Révision', plural: 'Révisions' },
  admin: { hidden: true, useAsTitle: 'title' },
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  fields: [
    // Collection and document, « pioneers/… »: two first saves at once cannot make two rows.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'contentType', type: 'text', required: true, index: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'title', type: 'text' },
    {
      name: 'stage',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      index: true,
      options: optionsFrom(stageLabels),
    },
    { name: 'stageSince', type: 'date', index: true },
    // The latest version: its id, its content, who saved it.
    { name: 'version', type: 'text' },
    { name: 'fingerprint', type: 'text' },
    person('savedBy'),
    { name: 'savedOn', type: 'date', index: true },
    // The form that saved it, and which of its saves it was.
    { name: 'savedWith', type: 'text' },
    // Whether the latest version says something readers do not see yet.
    { name: 'hasChanges', type: 'checkbox', index: true },
    { name: 'isLive', type: 'checkbox', index: true },
    { name: 'inTrash', type: 'checkbox', index: true },
    // { version, fingerprint, on, by }: what readers see.
    { name: 'live', type: 'json' },
    person('contributors', true),
    person('submittedBy'),
    { name: 'submittedOn', type: 'date' },
    { name: 'submissionNote', type: 'text' },
    person('reviewers', true),
    { name: 'dueOn', type: 'date', index: true },
    // { by, on, version, fingerprint, figures }.
    { name: 'approval', type: 'json' },
    // { step, by, on, note, fields }: why the stage is what it is, when somebody had to say so.
    { name: 'decision', type: 'json' },
    {
      name: 'scheduledOn',
      type: 'date',
      index: true,
      admin: { description: 'Le moment où la version approuvée paraîtra.' },
    },
    // { by, fingerprint }: who asked for it, and for which content.
    { name: 'schedule', type: 'json' },
    { name: 'withdrawOn', type: 'date', index: true },
    // { by, on, reason }: who asked for readers to lose it then.
    { name: 'withdrawal', type: 'json' },
    // { by, on, reason, version, fingerprint, contributors }: until somebody else approves it.
    { name: 'urgent', type: 'json' },
    { name: 'isUrgent', type: 'checkbox', index: true },
    // Drafts that are reviewed and published with this one, by key; and the other way round.
    { name: 'attached', type: 'json' },
    { name: 'attachedTo', type: 'text', index: true },
    { name: 'lastRecord', type: 'number' },
  ],
}
