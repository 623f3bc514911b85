import type { ReactNode } from 'react'

import { creditOf } from '@/content/media/model'
import { Feature } from '@/design/Feature'
import { Picture } from '@/design/Picture'
import { paths } from '@/site/paths'

import { kindWords, type PioneerProfile } from '../model'

type PioneerInFrontProps = { pioneer: PioneerProfile; mark?: ReactNode }

/** One pioneer given a whole screen: the portrait, the sentence, the figure. */
export function PioneerInFront({ pioneer, mark }: PioneerInFrontProps) {
  const { slug, name, headline, organisation, kind, portrait, themes } = pioneer

  return (
    <Feature
      id="a-la-une"
      label="À la une"
      href={paths.pioneer(slug)}
      title={name}
      kicker={[organisation?.name, kindWords[kind].field].filter(Boolean).join(' · ')}
      text={headline}
      hue={themes[0]?.hue}
      mark={mark}
      picture={
        portrait && (
          <Picture
            picture={portrait}
            credit={creditOf(portrait)}
            drawnAt="(min-width: 60rem) 26rem, (min-width: 44rem) 37vw, 92vw"
          />
        )
      }
    />
  )
}
