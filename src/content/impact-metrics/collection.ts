import { attest, takeBackAttestation } from '@/content/follow-ups/endpoints/attest'
import { editorial } from '@/editorial/cms/editorial'
import { paths } from '@/site/paths'

import {
  applyFigures,
  modelOfFigures,
  planFigures,
  refusedFigures,
} from './endpoints/import/endpoints'
import { searchFigures } from './endpoints/search'
import { listUsages } from './endpoints/usages'
import { claimFields } from './fields/claim'
import { provenanceFields } from './fields/provenance'
import { citedFiguresAreNotErased, citedFiguresStayPublished } from './hooks/citations'
import { claimsAreWellFormed, wordingFollowsTheClaim } from './hooks/claims'
import { correctionsArePublic, historyFollowsPublication } from './hooks/history'
import { citingDocumentsAreToBeReread } from './hooks/rereadings'
import { followUpFollowsTheFigure, followUpLeavesWithTheFigure } from './hooks/followUps'

export const ImpactMetrics = editorial(
  { pathOf: ({ id }) => paths.metric(id) },
  {
    slug: 'impact-metrics',
    labels: { singular: 'Chiffre', plural: 'Chiffres' },
    admin: {
      useAsTitle: 'wording',
      defaultColumns: ['wording', 'subject', 'nature', '_status', 'updatedAt'],
      listSearchableFields: ['wording'],
      components: {
        beforeListTable: ['@/content/impact-metrics/admin/import/ImportLink#ImportLink'],
      },
      description: 'Un chiffre dit ce qu’il affirme, d’où il vient et de quand il date.',
    },
    endpoints: [
      searchFigures,
      listUsages,
      attest,
      takeBackAttestation,
      modelOfFigures,
      planFigures,
      refusedFigures,
      applyFigures,
    ],
    hooks: {
      beforeChange: [claimsAreWellFormed, wordingFollowsTheClaim, historyFollowsPublication],
      afterChange: [
        citedFiguresStayPublished,
        correctionsArePublic,
        citingDocumentsAreToBeReread,
        followUpFollowsTheFigure,
      ],
      beforeDelete: [citedFiguresAreNotErased, followUpLeavesWithTheFigure],
    },
    fields: [
      {
        name: 'preview',
        type: 'ui',
        admin: {
          components: { Field: '@/content/impact-metrics/admin/WordingPreview#WordingPreview' },
        },
      },
      {
        name: 'subject',
        type: 'relationship',
        relationTo: ['pioneers', 'programmes'],
        label: 'Sujet',
        required: true,
        index: true,
        admin: {
          description: 'La personne ou le programme dont on parle : le chiffre s’y affiche.',
        },
      },
      ...claimFields,
      ...provenanceFields,
      {
        name: 'wording',
        type: 'text',
        label: 'Formulation',
        admin: { readOnly: true, position: 'sidebar', description: 'Écrite d’après les champs.' },
        custom: { bookkeeping: true },
      },
      {
        name: 'usages',
        type: 'ui',
        admin: {
          components: { Field: '@/content/impact-metrics/admin/FigureUsages#FigureUsages' },
          position: 'sidebar',
        },
      },
    ],
  },
)
