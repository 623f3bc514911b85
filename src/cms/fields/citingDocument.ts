import type { RelationshipField } from 'payload'

/** A document whose texts may cite figures. */
export const citingDocument: RelationshipField = {
  name: 'document',
  type: 'relationship',
  relationTo: ['pioneers', 'programmes', 'themes', 'pages'],
  label: 'Document',
  required: true,
  index: true,
}
