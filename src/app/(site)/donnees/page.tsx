import type { Metadata } from 'next'

import { Facts } from '@/design/Facts'
import { longDate } from '@/design/dates'
import { PageHeader } from '@/design/PageHeader'
import { ProseColumn } from '@/design/ProseColumn'
import { Section } from '@/design/Section'
import { licence } from '@/exchange/licence'
import { JsonLd } from '@/site/JsonLd'
import { absolute, pageMetadata } from '@/site/metadata'
import { openReader } from '@/site/openReader'
import { lastChange } from '@/site/order'
import { paths } from '@/site/paths'
import { site } from '@/site/site'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing } from '@/site/structured-data'

import { tables } from '../../donnees/tables'
import { everyPioneer, everyProgramme, figureCatalogue } from '../_composition/published'
import { ColumnsTable } from './ColumnsTable'

export const dynamic = 'force-dynamic'

export default async function DataPage() {
  const reader = await openReader()
  const [{ entries }, pioneers, programmes] = await Promise.all([
    figureCatalogue(reader),
    everyPioneer(reader),
    everyProgramme(reader),
  ])
  const shown = entries.map(({ figure }) => figure)
  const changed = lastChange(...shown, ...pioneers, ...programmes)

  return (
    <SitePage path={paths.data}>
      <PageHeader
        title="Données ouvertes"
        lead="Tout ce que le site publie, à télécharger et à réutiliser. Chaque chiffre y garde sa nature, sa période, sa source et sa vérification."
        steps={[{ label: 'Accueil', href: paths.home }]}
      >
        <Facts
          facts={[
            { term: 'Licence', value: licence },
            { term: 'Dernier changement', value: changed && longDate(changed) },
            { term: 'Pour les machines', value: <a href={paths.dataDescription}>OpenAPI 3.1</a> },
          ]}
        />
      </PageHeader>
      <Section id="lire" title="Lire les fichiers" layout="side">
        <ProseColumn>
          <p>
            Les fichiers CSV s’ouvrent dans un tableur français{'\u00a0'}: UTF-8, points-virgules,
            virgule décimale, dates en AAAA-MM-JJ. Une cellule vide veut dire que l’information
            n’existe pas. Un texte qui commencerait comme une formule porte une apostrophe devant.
          </p>
          <p>
            Les fichiers JSON disent la même chose avec des noms en anglais. Tous suivent le site au
            plus près{'\u00a0'}: ce qui est publié y est aussitôt, ce qui est retiré n’y est plus.
            L’en-tête ETag dit si un fichier a changé.
          </p>
        </ProseColumn>
      </Section>
      <Section id="citer" title="Citer un chiffre" layout="side">
        <ProseColumn>
          <p>
            Reprenez la colonne «{'\u00a0'}Formulation{'\u00a0'}» telle quelle, avec la source et le
            lien permanent{'\u00a0'}: «{'\u00a0'}
            {site.name}, {absolute(paths.metrics)}/…{'\u00a0'}». Un objectif ou une estimation se
            cite comme tel, jamais comme un résultat.
          </p>
        </ProseColumn>
      </Section>
      {Object.values(tables).map((table) => (
        <Section
          key={table.file}
          id={table.file}
          title={table.title}
          intro={
            <>
              {table.about} <a href={paths.dataFile(table.file, 'csv')}>{table.file}.csv</a>,{' '}
              <a href={paths.dataFile(table.file, 'json')}>{table.file}.json</a>
            </>
          }
        >
          <ColumnsTable table={table} />
        </Section>
      ))}
      <JsonLd
        things={[
          breadcrumbThing([
            { label: 'Accueil', href: paths.home },
            { label: 'Données ouvertes', href: paths.data },
          ]),
        ]}
      />
    </SitePage>
  )
}

export const metadata: Metadata = pageMetadata({
  title: 'Données ouvertes',
  description:
    'Les chiffres, les pionniers, les programmes et les thématiques du site, en CSV et en JSON.',
  path: paths.data,
})
