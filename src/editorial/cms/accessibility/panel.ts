import type { Field } from 'payload'

const panel = (component: string): Field => ({
  name: 'accessibility',
  type: 'ui',
  label: 'Contenu accessible',
  admin: {
    position: 'sidebar',
    components: { Field: `@/editorial/admin/accessibility/${component}#${component}` },
  },
})

/** « Contenu accessible », beside the form of a document. */
export const accessibilityPanel = panel('DocumentAdvice')

/** The same beside the form of a picture. */
export const picturePanel = panel('PictureAdvice')
