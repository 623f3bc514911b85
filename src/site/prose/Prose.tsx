import { RichText } from '@payloadcms/richtext-lexical/react'
import type { ComponentProps } from 'react'

import { ProseColumn } from '@/design/ProseColumn'

import type { Reader } from '../reader'
import { convertersFor } from './converters'
import { destinationsOf } from './destinations'

type ProseProps = { reader: Reader; content: ComponentProps<typeof RichText>['data'] }

export async function Prose({ reader, content }: ProseProps) {
  const destinations = await destinationsOf(reader, content)

  return (
    <ProseColumn>
      <RichText
        data={content}
        converters={({ defaultConverters }) => ({
          ...defaultConverters,
          ...convertersFor(destinations),
        })}
        disableContainer
        disableIndent
        disableTextAlign
      />
    </ProseColumn>
  )
}
