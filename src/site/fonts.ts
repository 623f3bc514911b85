import localFont from 'next/font/local'

/** Latin subsets with French signs, 55 KB together; their licence lies beside them. */
export const display = localFont({
  src: '../design/fonts/fraunces.woff2',
  weight: '400 600',
  variable: '--face-display',
  display: 'swap',
  // design/standIns.css knows more readers' machines than the one face Next would write.
  adjustFontFallback: false,
})

export const text = localFont({
  src: '../design/fonts/figtree.woff2',
  weight: '400 700',
  variable: '--face-text',
  display: 'swap',
  adjustFontFallback: false,
})
