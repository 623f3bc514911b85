import { linkedData, type Thing } from './structured-data'

/** The only script element of a public page, and it never runs. */
export function JsonLd({ things }: { things: readonly Thing[] }) {
  return (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: linkedData(things) }} />
  )
}
