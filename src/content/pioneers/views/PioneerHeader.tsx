import { PageHeader } from '@/design/PageHeader'
import { Picture } from '@/design/Picture'
import { creditOf } from '@/content/media/model'
import { paths } from '@/site/paths'

import { kindWords, type PioneerProfile } from '../model'

export function PioneerHeader({ pioneer }: { pioneer: PioneerProfile }) {
  const { name, headline, kind, organisation, portrait, themes } = pioneer

  return (
    <PageHeader
      title={name}
      lead={headline}
      kicker={[organisation?.name, kindWords[kind].field].filter(Boolean).join(' · ')}
      steps={[
        { label: 'Accueil', href: paths.home },
        { label: 'Pionniers', href: paths.pioneers },
      ]}
      hue={themes[0]?.hue}
      size="giant"
      aside={
        portrait && (
          <Picture
            picture={portrait}
            credit={creditOf(portrait)}
            drawnAt="(min-width: 60rem) 25rem, (min-width: 44rem) 36vw, 92vw"
            isFirst
          />
        )
      }
    />
  )
}
