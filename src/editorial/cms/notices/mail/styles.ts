/** Mail programs drop style sheets: what must hold is on each element, and colours are left to their theme. */
export const styles = {
  body: { fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif', margin: 0 },
  page: { margin: '0 auto', maxWidth: '36rem', padding: '24px 16px' },
  title: { fontSize: '20px', lineHeight: 1.3, margin: '0 0 16px', overflowWrap: 'anywhere' },
  sentence: { fontSize: '16px', lineHeight: 1.5, margin: '0 0 12px', overflowWrap: 'anywhere' },
  note: {
    borderInlineStart: '3px solid #767676',
    fontSize: '16px',
    lineHeight: 1.5,
    margin: '0 0 12px',
    overflowWrap: 'anywhere',
    paddingInlineStart: '12px',
    whiteSpace: 'pre-line',
  },
  action: { fontSize: '16px', fontWeight: 600, lineHeight: 1.5, margin: '0 0 24px' },
  link: { color: '#0b57a4', textDecoration: 'underline' },
  rule: { borderColor: '#767676', margin: '24px 0 12px' },
  quiet: { fontSize: '14px', lineHeight: 1.5, margin: 0 },
} as const

/** For programs that do read a style sheet: both schemes, with enough contrast in each. */
export const bothSchemes = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { background: #ffffff; color: #1c1c1c; }
a { color: #0b57a4 !important; text-decoration: underline !important; }
@media (prefers-color-scheme: dark) {
  body { background: #1c1c1c; color: #f2f2f2; }
  a { color: #9cc8ff !important; }
}
`
