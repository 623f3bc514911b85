import type { Door } from './doors'

export type Headers = Readonly<Record<string, string>>

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
} as const

const policy = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`.trim())
    .join('; ')

/**
 * Style attributes stay allowed: React writes them, and they cannot load or run anything here. No script
 * is there to connect, but the tools that read robots.txt do it from within the page.
 */
const forReaders = policy({
  'default-src': "'none'",
  'script-src': "'none'",
  'connect-src': "'self'",
  'style-src': "'self'",
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'media-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'self'",
})

/** The admin panel and previews: Next's inline flight data needs 'unsafe-inline', nothing needs 'unsafe-eval'. */
const forStaff = policy({
  'default-src': "'self'",
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'frame-src': "'self'",
  'object-src': "'none'",
  'form-action': "'self'",
  'base-uri': "'self'",
  'frame-ancestors': "'self'",
})

/** An uploaded file may be looked at, never run: an SVG with a script in it is a picture like any other. */
const forFiles = policy({ sandbox: '', 'default-src': "'none'", 'style-src': "'unsafe-inline'" })

const FRESH = 'public, max-age=0, s-maxage=1, must-revalidate'
const IMMUTABLE = 'public, max-age=31536000, immutable'
export const NO_STORE = 'no-store'

/** Every header the front door adds, by door. `secure` when readers come by https. */
export function headersTable(secure: boolean): Record<Door, Headers> {
  const common = secure
    ? { ...everywhere, 'strict-transport-security': 'max-age=31536000' }
    : everywhere

  return {
    page: { ...common, 'cache-control': FRESH, 'content-security-policy': forReaders },
    media: { ...common, 'cache-control': FRESH, 'content-security-policy': forFiles },
    // The address is a secret: no other site hears it, no engine keeps it, nothing stores what it shows.
    link: {
      ...common,
      'cache-control': NO_STORE,
      'content-security-policy': forReaders,
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    },
    asset: { ...common, 'cache-control': IMMUTABLE },
    'back-office': { ...common, 'cache-control': NO_STORE, 'content-security-policy': forStaff },
  }
}
