import type { Block } from 'payload'

import { inlineFigure } from '../citations'

/** `/chiffre` in a text: names a figure and how it reads there; the words are the record's own. */
export const inlineFigureBlock: Block = {
  slug: inlineFigure,
  interfaceName: 'InlineFigure',
  labels: { singular: 'Chiffre', plural: 'Chiffres' },
  admin: { components: { Block: '@/content/impact-metrics/admin/InlineFigure#InlineFigure' } },
  fields: [
    {
      name: 'metric',
      type: 'relationship',
      relationTo: 'impact-metrics',
      label: 'Chiffre',
      required: true,
      admin: { components: { Field: '@/content/impact-metrics/admin/FigurePicker#FigurePicker' } },
    },
    {
      name: 'form',
      type: 'select',
      label: 'Forme',
      required: true,
      defaultValue: 'short',
      admin: { components: { Field: '@/content/impact-metrics/admin/FigureForms#FigureForms' } },
      options: [
        { value: 'short', label: 'courte (« 70 000 clients »)' },
        { value: 'long', label: 'longue (« 70 000 clients fragiles accompagnés depuis 2013 »)' },
      ],
    },
  ],
}
