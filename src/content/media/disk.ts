import { rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, Where } from 'payload'

import { afterRollback } from '@/cms/databases/commits'
import { env } from '@/env'

/** Files are no part of a transaction. These two hooks make them follow it when it is rolled back. */

type Stored = { filename?: string | null; sizes?: Record<string, { filename?: string | null }> }

function filesOf({ filename, sizes = {} }: Stored): string[] {
  const names = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]
  return names
    .filter((name) => typeof name === 'string')
    .map((name) => resolve(env.MEDIA_DIR, name))
}

/** Payload writes the files before it validates the form: a refused one would stay on disk for ever. */
export const newFilesLeaveWithTheirRecord: CollectionBeforeValidateHook = async ({
  data = {},
  originalDoc,
  req,
}) => {
  const known = filesOf(Object(originalDoc))
  const added = filesOf(data).filter((path) => !known.includes(path))
  await afterRollback(req, () => added.forEach((path) => rmSync(path, { force: true })))
  return data
}

/** Payload deletes the old files first of all: a refused change would leave the record without any. */
export const replacedFilesComeBack: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'update') return
  const { id, where }: { id?: string; where?: Where } = Object(args)
  const { docs } = await req.payload.db.find<Stored & { id: string }>({
    collection: 'media',
    pagination: false,
    req,
    where: where ?? { id: { equals: id } },
  })
  for (const path of docs.flatMap(filesOf)) {
    const bytes = await readFile(path).catch(() => null)
    if (bytes) await afterRollback(req, () => writeFileSync(path, bytes))
  }
}
