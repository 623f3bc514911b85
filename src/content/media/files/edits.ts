import type { PayloadRequest } from 'payload'

import type { Part } from './upright'

export type Edits = {
  /** Whether the sizes of a picture that is stored already are to be made anew. */
  areAsked: boolean
  part?: Part
}

/**
 * What the admin's picture editor asks for in the address. The part to keep is taken out of it: pictures are
 * cut here, as people see them; Payload would cut them as the camera stored them.
 */
export function takeEdits(req: PayloadRequest): Edits {
  const asked = req.query?.uploadEdits
  if (!asked || typeof asked !== 'object') return { areAsked: false }

  const { crop, widthInPixels, heightInPixels, ...rest }: Record<string, unknown> = Object(asked)
  req.query = { ...req.query, uploadEdits: rest }
  const { x, y }: { x?: unknown; y?: unknown } = Object(crop)
  const part = {
    x: Number(x),
    y: Number(y),
    width: Number(widthInPixels),
    height: Number(heightInPixels),
  }
  const isWhole = Object.values(part).every(Number.isFinite)
  return {
    areAsked: isWhole || rest.focalPoint !== undefined,
    ...(isWhole && { part }),
  }
}
