import type { Condition, Field } from 'payload'

import { optionsFrom } from '@/cms/fields/select'

import {
  hasNoun,
  natureLabels,
  periodFieldsOf,
  periodLabels,
  shapeLabels,
  unitLabels,
  valuesOf,
  type Claim,
} from '../model'

type ClaimCondition = Condition<Claim & { id: string }>
type Years = 'year' | 'yearTo' | 'years'

const shapeHasEnd: ClaimCondition = ({ shape }) => (shape ? valuesOf[shape].valueTo : false)

/** A percentage has no total; one left from before is shown, so that it can be emptied. */
const hasTotal: ClaimCondition = ({ shape, unit, outOf }) =>
  shape ? valuesOf[shape].outOf && (unit?.kind !== 'percent' || typeof outOf === 'number') : false

const periodHas =
  (field: Years): ClaimCondition =>
  ({ period }) =>
    period?.kind ? periodFieldsOf[period.kind][field] !== 'none' : false

const unitIsNoun: ClaimCondition = ({ unit }) => (unit?.kind ? hasNoun[unit.kind] : false)

/** What the figure says. The form shows only the fields that the chosen shape, unit and period have. */
export const claimFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'nature',
        type: 'select',
        label: 'Nature',
        required: true,
        index: true,
        options: optionsFrom(natureLabels),
        admin: {
          width: '50%',
          description: 'Un objectif ou un contexte ne se lit jamais comme un résultat.',
        },
      },
      {
        name: 'shape',
        type: 'select',
        label: 'Forme',
        required: true,
        options: optionsFrom(shapeLabels),
        admin: { width: '50%' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'value', type: 'number', label: 'Valeur', required: true },
      {
        name: 'valueTo',
        type: 'number',
        label: 'Valeur haute ou d’arrivée',
        admin: { condition: shapeHasEnd },
      },
      {
        name: 'outOf',
        type: 'number',
        label: 'Sur un total de',
        admin: { condition: hasTotal },
      },
    ],
  },
  {
    name: 'unit',
    type: 'group',
    label: 'Unité',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Unité',
        required: true,
        defaultValue: 'noun',
        options: optionsFrom(unitLabels),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'singular',
            type: 'text',
            label: 'Au singulier',
            maxLength: 60,
            admin: { condition: unitIsNoun, placeholder: 'ménage' },
          },
          {
            name: 'plural',
            type: 'text',
            label: 'Au pluriel',
            maxLength: 60,
            admin: { condition: unitIsNoun, placeholder: 'ménages' },
          },
        ],
      },
    ],
  },
  {
    name: 'label',
    type: 'text',
    label: 'Ce qu’il compte',
    required: true,
    maxLength: 200,
    admin: {
      description: 'Les mots qui suivent le nombre et l’unité.',
      placeholder: 'surendettés aidés, conseillés et accompagnés',
    },
  },
  {
    name: 'period',
    type: 'group',
    label: 'Période',
    fields: [
      { name: 'kind', type: 'select', label: 'Période', options: optionsFrom(periodLabels) },
      {
        type: 'row',
        fields: [
          { name: 'year', type: 'number', label: 'Année', admin: { condition: periodHas('year') } },
          {
            name: 'yearTo',
            type: 'number',
            label: 'Jusqu’en',
            admin: { condition: periodHas('yearTo') },
          },
          {
            name: 'years',
            type: 'number',
            label: 'Nombre d’années',
            admin: { condition: periodHas('years') },
          },
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'cumulative', type: 'checkbox', label: 'Cumulé depuis le début' },
      {
        name: 'additive',
        type: 'checkbox',
        label: 'Peut s’additionner',
        admin: { description: 'À d’autres chiffres de même unité et de même période.' },
      },
    ],
  },
  { name: 'scope', type: 'text', label: 'Lieu ou population', maxLength: 200 },
]
