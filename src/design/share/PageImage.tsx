import type { CSSProperties } from 'react'

import { Mark } from '../Mark'
import { colours, hueOf } from './colours'
import { drawable, faceFor } from './drawable'
import { cutAfter, margin, shareSize, titleSize } from './sizes'

type PageImageProps = {
  site: string
  /** Above the title: what it belongs to. */
  kicker: string | null
  title: string
  text: string
  hue: number | undefined
  /** A JPEG as a `data:` address, and where to look in it, in per cent; else the words have the whole width. */
  portrait: { src: string; focus: { x: number; y: number } } | null
}

/** A page as social networks show it, under the same constraints as the picture of a figure. */
export function PageImage({ site, kicker, title, text, hue: number, portrait }: PageImageProps) {
  const { hue, tint } = hueOf(number)
  // A compound stays whole: « co-création » cut at its hyphen reads as two words.
  const name = drawable(title).replaceAll('-', '\u2011')
  const sentence = drawable(text)
  const above = kicker && drawable(kicker)

  return (
    <div style={{ ...page, background: tint }}>
      <div style={words}>
        <div style={{ ...row, fontSize: 28, fontWeight: 600 }}>
          <Mark height={32} />
          <div style={{ marginLeft: 16 }}>{drawable(site)}</div>
        </div>
        <div style={{ ...stack, flexGrow: 1, justifyContent: 'center' }}>
          {above && (
            <div style={{ ...kickerStyle, ...faceFor(above, 'Figtree'), color: hue }}>{above}</div>
          )}
          <div
            style={{
              ...titleStyle,
              ...faceFor(name, 'Fraunces'),
              fontSize: titleSize(name, portrait !== null),
            }}
          >
            {name}
          </div>
          <div style={{ ...textStyle, ...faceFor(sentence, 'Figtree') }}>{sentence}</div>
        </div>
        <div style={{ height: 8, width: 160, background: hue }} />
      </div>
      {portrait && (
        <img
          src={portrait.src}
          alt=""
          width={portraitWidth}
          height={shareSize.height}
          style={{
            objectFit: 'cover',
            objectPosition: `${portrait.focus.x}% ${portrait.focus.y}%`,
          }}
        />
      )}
    </div>
  )
}

const portraitWidth = 400
const row: CSSProperties = { display: 'flex', alignItems: 'center' }
const stack: CSSProperties = { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' }

const page: CSSProperties = {
  ...shareSize,
  display: 'flex',
  color: colours.ink,
  fontFamily: 'Figtree',
}

const words: CSSProperties = {
  ...stack,
  flexGrow: 1,
  flexBasis: 0,
  padding: `48px ${margin}px 44px`,
}

const kickerStyle: CSSProperties = { fontSize: 30, fontWeight: 600, marginBottom: 14 }

const titleStyle: CSSProperties = {
  ...cutAfter(4),
  letterSpacing: -1.5,
  lineHeight: 1,
}

const textStyle: CSSProperties = {
  ...cutAfter(4),
  marginTop: 22,
  fontSize: 32,
  lineHeight: 1.25,
}
