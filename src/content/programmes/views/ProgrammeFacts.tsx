import { Facts } from '@/design/Facts'

import type { ProgrammeDetails } from '../model'

/** Who runs it, with whom, since when. */
export function ProgrammeFacts({ programme }: { programme: ProgrammeDetails }) {
  const { organisation, partners, startYear } = programme

  return (
    <Facts
      facts={[
        { term: 'Porté par', value: organisation && <Named {...organisation} /> },
        {
          term: partners.length > 1 ? 'Partenaires' : 'Partenaire',
          value: partners.length > 0 && (
            <ul>
              {partners.map((partner) => (
                <li key={partner.slug}>
                  <Named {...partner} />
                </li>
              ))}
            </ul>
          ),
        },
        { term: 'Depuis', value: startYear },
      ]}
    />
  )
}

function Named({ name, kind, website }: { name: string; kind: string; website: string | null }) {
  return (
    <>
      {website ? <a href={website}>{name}</a> : name} ({kind.toLowerCase()})
    </>
  )
}
