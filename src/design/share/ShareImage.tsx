import type { CSSProperties } from 'react'

import type { FigureTone } from '../Figure'
import { Mark } from '../Mark'
import { colours, hueOf } from './colours'
import { drawable, faceFor } from './drawable'
import { cutAfter, keptCompany, margin, nameSize, shareSize, textSizes } from './sizes'

type ShareImageProps = {
  site: string
  prefix: string
  numeral: string
  words: string
  age: string | null
  subject: string
  worth: string
  source: string
  tone: FigureTone
  hue: number | undefined
}

/**
 * A figure as a picture that travels alone. Drawn by a library that knows a little of CSS: every box is a
 * flex box, every style is here, and colours are plain.
 */
export function ShareImage({ tone, hue: number, ...texts }: ShareImageProps) {
  const { site, prefix, numeral, words, age, subject, worth, source } = drawn(texts)
  const { hue, tint } = hueOf(number)
  const sizes = textSizes({ prefix, numeral, words, age })

  return (
    <div style={{ ...page, background: tint }}>
      <div style={{ ...row, color: colours.ink, fontSize: 28, fontWeight: 600 }}>
        <Mark height={32} />
        <div style={{ marginLeft: 16 }}>{site}</div>
      </div>
      <div style={{ ...stack, flexGrow: 1, justifyContent: 'center' }}>
        {prefix && <div style={{ ...prefixes[tone], color: hue }}>{prefix}</div>}
        <div style={{ ...numeralStyle(sizes.numeral), ...tones[tone]({ hue, tint, ...sizes }) }}>
          {numeral}
        </div>
        {words && <div style={{ ...wordsStyle, fontSize: sizes.words }}>{keptCompany(words)}</div>}
        {age && <div style={{ color: colours.inkSoft, fontSize: 32, marginTop: 6 }}>{age}</div>}
      </div>
      <div style={{ ...foot, borderTop: `3px solid ${hue}` }}>
        <div
          style={{
            ...nameStyle,
            ...faceFor(subject, 'Fraunces'),
            fontSize: nameSize(subject),
          }}
        >
          {subject}
        </div>
        <div style={row}>
          <div style={{ fontWeight: 600, flexShrink: 0 }}>{worth}</div>
          <div style={sourceStyle}>{source}</div>
        </div>
      </div>
    </div>
  )
}

type Texts = Omit<ShareImageProps, 'tone' | 'hue'>

const drawn = (texts: Texts): Texts => ({
  site: drawable(texts.site),
  prefix: drawable(texts.prefix),
  numeral: drawable(texts.numeral),
  words: drawable(texts.words),
  age: texts.age && drawable(texts.age),
  subject: drawable(texts.subject),
  worth: drawable(texts.worth),
  source: drawable(texts.source),
})

const row = { display: 'flex', alignItems: 'center' } as const
const stack = { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' } as const

const page: CSSProperties = {
  ...stack,
  ...shareSize,
  alignItems: 'stretch',
  padding: `48px ${margin}px 44px`,
  color: colours.ink,
  fontFamily: 'Figtree',
}

const plainPrefix: CSSProperties = { fontSize: 40 }
/** A target says so first, and as loud as a picture can. */
const prefixes: Record<FigureTone, CSSProperties> = {
  solid: plainPrefix,
  open: { fontSize: 46, fontWeight: 600 },
  approximate: plainPrefix,
  quiet: plainPrefix,
}

const numeralStyle = (fontSize: number): CSSProperties => ({
  fontFamily: 'Fraunces',
  fontSize,
  letterSpacing: -0.025 * fontSize,
  lineHeight: 0.95,
})

type Ground = { hue: string; tint: string; numeral: number }

/** As on the pages: hollow for a target, underlined for an estimate, without colour for context. */
const tones: Record<FigureTone, (ground: Ground) => CSSProperties> = {
  solid: ({ hue }) => ({ color: hue }),
  open: ({ hue, tint, numeral }) => ({
    color: tint,
    WebkitTextStroke: `${Math.max(4, Math.round(numeral * 0.035))}px ${hue}`,
    letterSpacing: -0.015 * numeral,
  }),
  approximate: ({ hue }) => ({ color: hue, borderBottom: `5px dashed ${hue}` }),
  quiet: () => ({ color: colours.inkSoft }),
}

const wordsStyle: CSSProperties = { ...cutAfter(5), lineHeight: 1.2, marginTop: 6 }
const foot: CSSProperties = { ...stack, alignItems: 'stretch', paddingTop: 18, fontSize: 28 }
const nameStyle: CSSProperties = {
  ...cutAfter(2),
  lineHeight: 1.1,
  marginBottom: 8,
}
const sourceStyle: CSSProperties = {
  ...cutAfter(1),
  flexGrow: 1,
  flexBasis: 0,
  color: colours.inkSoft,
  marginLeft: 28,
  // The last dot of an ellipsis would be cut off.
  paddingRight: 12,
}
