'use client'

import { useFormFields } from '@payloadcms/ui'

import panel from '@/cms/admin/sidePanel.module.css'
import { linkStateLabels } from '@/content/follow-ups/model'
import { longDate } from '@/design/dates'
import { useAnswer } from '@/editorial/admin/useAnswer'
import type { ResourceLink } from '@/payload-types'

import styles from './ResourceLinks.module.css'

/** Whatever answers is not spoken of: a long list would hide the one address that does not. */
const toTell =
  '/api/resource-links?limit=500&where[link.state][in]=failing,dead,unclear,refused&sort=link.since'

const isAddress = (path: string) => /^resources\.\d+\.url$/.test(path)

/** Beside the form of a theme: the resources that readers of the published page cannot reach. */
export function ResourceLinks() {
  // As one text, so that the form is followed without an array that is new each time.
  const written = useFormFields(([fields]) =>
    Object.entries(fields)
      .flatMap(([path, field]) => (isAddress(path) && field.value ? [String(field.value)] : []))
      .join('\n'),
  )
  const { answer, hasFailed } = useAnswer<{ docs: ResourceLink[] }>(toTell)
  if (!written) return null

  const addresses = written.split('\n')
  const lost = answer?.docs.filter(({ link }) => link?.url && addresses.includes(link.url)) ?? []
  return (
    <section
      className={`field-type ${panel.panel} ${styles.links}`}
      aria-labelledby="resource-links"
    >
      <h3 id="resource-links" className={panel.title}>
        Adresses des ressources
      </h3>
      {hasFailed && <p>Leur état n’a pas pu être lu&nbsp;: rechargez la page.</p>}
      {answer && lost.length === 0 && (
        <p>Aucune ne manque. Celles qui sont publiées sont visitées chaque nuit.</p>
      )}
      <ul className={panel.list}>
        {lost.map(({ id, link }) => (
          <li key={id}>
            <a href={link?.url ?? undefined} rel="noreferrer">
              {link?.url}
            </a>
            <span className={styles.state}>
              {linkStateLabels[link?.state ?? 'unchecked']}
              {link?.since && `, depuis le ${longDate(link.since)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
