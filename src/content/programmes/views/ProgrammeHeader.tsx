import { creditOf } from '@/content/media/model'
import { PageHeader } from '@/design/PageHeader'
import { Picture } from '@/design/Picture'
import { paths } from '@/site/paths'

import type { ProgrammeDetails } from '../model'

export function ProgrammeHeader({ programme }: { programme: ProgrammeDetails }) {
  const { name, summary, organisation, startYear, image, themes } = programme

  return (
    <PageHeader
      title={name}
      lead={summary}
      kicker={[organisation?.name, startYear && `depuis ${startYear}`].filter(Boolean).join(', ')}
      steps={[
        { label: 'Accueil', href: paths.home },
        { label: 'Programmes', href: paths.programmes },
      ]}
      hue={themes[0]?.hue}
      aside={
        image && (
          <Picture
            picture={image}
            credit={creditOf(image)}
            drawnAt="(min-width: 60rem) 25rem, (min-width: 44rem) 36vw, 92vw"
            isFirst
          />
        )
      }
    />
  )
}
