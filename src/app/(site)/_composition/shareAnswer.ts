import { ImageResponse } from 'next/og'
import type { ReactElement } from 'react'

import { shareSize } from '@/design/share/sizes'
import { shareFonts } from '@/site/shareFonts'

/** The drawing as a PNG. Waited for whole: one that fails is an error, and not half a picture. */
export async function shareAnswer(drawing: ReactElement): Promise<Response> {
  const picture = new ImageResponse(drawing, { ...shareSize, fonts: await shareFonts() })
  return new Response(await picture.arrayBuffer(), { headers: { 'content-type': 'image/png' } })
}

export const noPicture = () => new Response(null, { status: 404 })
