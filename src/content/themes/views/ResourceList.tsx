import { longDate, longMonth } from '@/design/dates'
import { References } from '@/design/References'

import { languageLabels, resourceKindLabels, type Resource } from '../resources'

/** What the editors send readers to, in their order. */
export function ResourceList({ resources }: { resources: readonly Resource[] }) {
  return (
    <References
      references={resources.map((resource) => ({
        href: resource.url,
        title: resource.title,
        language: resource.language === 'fr' ? undefined : resource.language,
        kind: resourceKindLabels[resource.kind],
        facts: factsOf(resource),
        note: `Page consultée le ${longDate(resource.checkedOn)}`,
      }))}
    />
  )
}

const factsOf = ({ publisher, publishedOn, language, url }: Resource): string =>
  [
    publisher ?? new URL(url).hostname.replace(/^www\./, ''),
    publishedOn && longMonth(publishedOn),
    language !== 'fr' && `en ${languageLabels[language]}`,
  ]
    .filter(Boolean)
    .join(', ')
