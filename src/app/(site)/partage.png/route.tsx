import { PageImage } from '@/design/share/PageImage'
import { site } from '@/site/site'

import { shareAnswer } from '../_composition/shareAnswer'

export const dynamic = 'force-dynamic'

/** The site as social networks show it, for every page that has no picture of its own. */
export function GET() {
  return shareAnswer(
    <PageImage
      site={site.shortName}
      kicker={null}
      title={site.name}
      text={site.description}
      hue={undefined}
      portrait={null}
    />,
  )
}
