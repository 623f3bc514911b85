import type { Field } from 'payload'

/** « Commentaires », beside the form of a document. */
export const commentsPanel: Field = {
  name: 'comments',
  type: 'ui',
  label: 'Commentaires',
  admin: {
    position: 'sidebar',
    components: { Field: '@/editorial/admin/comments/DocumentComments#DocumentComments' },
  },
}
