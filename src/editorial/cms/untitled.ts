import type { CollectionConfig, Field, FieldHook, PayloadRequest } from 'payload'

import { isTitle } from '../titles'

declare module 'payload' {
  interface CollectionAdminCustom {
    /** How a document is called that nobody gave a name yet. */
    untitled?: string
  }
}

type Titled = Pick<CollectionConfig, 'admin' | 'fields' | 'labels'>

/** « Programme sans nom », « Thème sans titre », « Chiffre sans formulation ». */
export function untitledIn({ admin, fields, labels }: Titled): string {
  const title = fields.find((field) => 'name' in field && field.name === admin?.useAsTitle)
  const label = title && 'label' in title ? String(title.label).toLowerCase() : 'titre'
  return `${String(labels?.singular)} sans ${label}`
}

/** Whether documents are read to be chosen among: a list of the admin, or the names a picker asks for. */
const isForChoosing = (req: PayloadRequest, title: string): boolean =>
  req.payloadAPI === 'local' || title in Object(req.query.select)

/** Where one chooses among documents, each is called something. In its own form the field stays empty. */
const calledSomething =
  (title: string, untitled: string): FieldHook =>
  ({ findMany, overrideAccess, req, value }) => {
    const isTold = findMany && !overrideAccess && req.user && isForChoosing(req, title)
    return isTitle(value) || !isTold ? value : untitled
  }

/** The fields of a collection, of which the title has a name to show while it is empty. */
export function withTitleForAll({ admin, fields, labels }: Titled): Field[] {
  const untitled = untitledIn({ admin, fields, labels })
  return fields.map((field) => {
    if (field.type !== 'text' || field.name !== admin?.useAsTitle) return field
    const afterRead = [...(field.hooks?.afterRead ?? []), calledSomething(field.name, untitled)]
    return { ...field, hooks: { ...field.hooks, afterRead } }
  })
}
