import { RichText } from '@payloadcms/richtext-lexical/react'
import type { ComponentProps } from 'react'

import { ProseColumn } from '@/design/ProseColumn'

import type { Reader } from '../reader'
import { convertersFor, type InlineFigures } from './converters'
import { destinationsOf } from './destinations'

type ProseProps = {
  reader: Reader
  content: ComponentProps<typeof RichText>['data']
  inlineFigure: InlineFigures
}

export async function Prose({ reader, content, inlineFigure }: ProseProps) {
  const destinations = await destinationsOf(reader, content)

  return (
    <ProseColumn>
      <RichText
        data={content}
        converters={({ defaultConverters }) => ({
          ...defaultConverters,
          ...convertersFor(destinations, inlineFigure),
        })}
        disableContainer
        disableIndent
        disableTextAlign
      />
    </ProseColumn>
  )
}
