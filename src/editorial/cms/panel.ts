import type { CollectionConfig, Field } from 'payload'

type EditPieces = NonNullable<NonNullable<CollectionConfig['admin']>['components']>['edit']

/** In the place of Payload's own status and of its « Publier » : publication has steps. */
export const editPieces: EditPieces = {
  PublishButton: '@/editorial/admin/panel/NextStep#NextStep',
  Status: '@/editorial/admin/panel/Standing#Standing',
}

export const workflowPanel: Field = {
  name: 'workflowPanel',
  type: 'ui',
  admin: {
    components: { Field: '@/editorial/admin/panel/WorkflowPanel#WorkflowPanel' },
    position: 'sidebar',
  },
}
