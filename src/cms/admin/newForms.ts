import type { SanitizedConfig, ServerFunctionClientArgs } from 'payload'

import { NOTHING_YET } from '@/editorial/beginning'
import { drawId } from '@/editorial/cms/beginning/drawnId'
import { startWith } from '@/editorial/cms/beginning/startingWith'

/*
 * Payload creates the document when its form is opened, before anybody typed. Here an id is drawn instead,
 * and the form of that id is shown: what is not stored reads as blank, and the first save creates it.
 */

const begunIn = (slug: unknown, config: SanitizedConfig) =>
  config.collections.find((collection) => collection.slug === slug && collection.custom.editorial)

/** Where a page of the admin that creates leads; null for every other page. */
export function addressOfNewForm(
  segments: readonly string[] | undefined,
  config: SanitizedConfig,
): string | null {
  const [area, slug, page, ...rest] = segments ?? []
  const begun = area === 'collections' && page === 'create' && begunIn(slug, config)
  if (!begun || rest.length > 0) return null
  return `${config.routes.admin}/collections/${begun.slug}/${drawId(begun.slug)}`
}

type Asked = ServerFunctionClientArgs

/** What the drawers of the admin ask of the server, as they ask it. */
export function askedOfNewForms({ name, args }: Asked, config: SanitizedConfig): Asked {
  if (name === 'render-document' && !args.docID) {
    const begun = begunIn(args.collectionSlug, config)
    if (begun) {
      const docID = drawId(begun.slug)
      if (args.initialData) startWith(docID, Object(args.initialData))
      return { name, args: { ...args, docID } }
    }
  }
  // Nothing is there yet to be locked.
  const isBlank = name === 'form-state' && Object(args.formState).basedOn?.value === NOTHING_YET
  return isBlank ? { name, args: { ...args, returnLockStatus: false } } : { name, args }
}
