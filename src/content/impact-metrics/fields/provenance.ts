import type { Field } from 'payload'

import { optionsFrom } from '@/cms/fields/select'
import { webAddress } from '@/cms/fields/webAddress'
import { fieldWhoCan } from '@/editorial/cms/access'

import { revisionLabels, sourceLabels, verificationLabels } from '../model'

const frenchDate = { displayFormat: 'd MMMM yyyy' }
const byReviewers = { create: fieldWhoCan('review'), update: fieldWhoCan('review') }

/** Where the figure comes from, who checked it, and when to look at it again. */
export const provenanceFields: Field[] = [
  {
    name: 'source',
    type: 'group',
    label: 'Source',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Nature de la source',
        required: true,
        options: optionsFrom(sourceLabels),
      },
      { name: 'title', type: 'text', label: 'Titre', maxLength: 200 },
      { name: 'publisher', type: 'text', label: 'Éditeur', maxLength: 200 },
      { name: 'date', type: 'date', label: 'Date', admin: { date: frenchDate } },
      webAddress({ name: 'url', label: 'Adresse' }),
      {
        name: 'archivedCopy',
        type: 'upload',
        relationTo: 'media',
        label: 'Copie archivée',
        index: true,
      },
      {
        name: 'excerpt',
        type: 'textarea',
        label: 'Extrait',
        maxLength: 600,
        admin: { description: 'Les mots mêmes de la source.' },
      },
    ],
  },
  {
    name: 'verification',
    type: 'group',
    label: 'Vérification',
    admin: { description: 'Remplie par la relecture.' },
    fields: [
      {
        name: 'level',
        type: 'select',
        label: 'Niveau',
        required: true,
        defaultValue: 'declared',
        index: true,
        options: optionsFrom(verificationLabels),
        access: byReviewers,
      },
      { name: 'by', type: 'text', label: 'Par', maxLength: 200, access: byReviewers },
      {
        name: 'on',
        type: 'date',
        label: 'Le',
        access: byReviewers,
        admin: { date: frenchDate },
      },
    ],
  },
  {
    name: 'caveat',
    type: 'textarea',
    label: 'Réserve',
    maxLength: 600,
    admin: { description: 'Ce que la source laisse incertain. Les lecteurs la voient.' },
  },
  {
    name: 'revision',
    type: 'group',
    label: 'Ce qui change',
    admin: {
      description: 'À remplir quand la valeur, la nature ou la période d’un chiffre publié change.',
      condition: ({ history }) => Array.isArray(history) && history.length > 0,
    },
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Cette modification est',
        options: optionsFrom(revisionLabels),
      },
      {
        name: 'note',
        type: 'textarea',
        label: 'Note publique',
        maxLength: 600,
        admin: {
          condition: (_, { kind }) => kind === 'correction',
          description:
            'Ce qui était faux, et pourquoi. Elle reste sur le site, avec l’ancienne valeur.',
        },
      },
    ],
  },
  // Every claim it was published with. Written by the hooks, read by the card.
  { name: 'history', type: 'json', admin: { hidden: true }, custom: { bookkeeping: true } },
  {
    name: 'reviewBy',
    type: 'date',
    label: 'À revoir avant le',
    index: true,
    custom: { drawn: true },
    admin: {
      date: frenchDate,
      position: 'sidebar',
      components: {
        Description: '@/content/impact-metrics/admin/ReviewByProposal#ReviewByProposal',
      },
    },
  },
  {
    name: 'codes',
    type: 'group',
    label: 'Codes',
    admin: { position: 'sidebar' },
    fields: [
      { name: 'iris', type: 'text', label: 'IRIS+', maxLength: 20 },
      { name: 'sdg', type: 'number', label: 'ODD', min: 1, max: 17, admin: { step: 1 } },
    ],
  },
]
