import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { can } from '@/editorial/abilities'

import { readWorklist } from '../worklist/worklist'
import { pagesFrom, worklistPath } from './address'
import { FigureLists } from './FigureLists'
import { TextList } from './TextList'
import styles from './worklist.module.css'

/** « Chiffres à revoir » : what grew old, expired, or lost its source, and the texts that follow. */
export async function FiguresToReview({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  // Payload lets anyone reach a view of ours: the view itself asks who is there.
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(worklistPath)}`)

  const pages = pagesFrom(searchParams)
  const today = new Date().toISOString()
  const list = await readWorklist(pages, { payload, user, today })

  return (
    <DefaultTemplate
      {...{ i18n, locale, params, payload, permissions, req, searchParams, user, visibleEntities }}
    >
      <SetStepNav nav={[{ label: 'Chiffres à revoir' }]} />
      <Gutter className={styles.page}>
        <h1>Chiffres à revoir</h1>
        <FigureLists
          list={list}
          pages={pages}
          today={today}
          mayAttest={can(user, 'review')}
          mayCheck={can(user, 'publish')}
        />
        <TextList list={list.texts} pages={pages} today={today} maySettle={can(user, 'write')} />
        <Unaddressed count={list.withoutAddress} />
      </Gutter>
    </DefaultTemplate>
  )
}

function Unaddressed({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <p className={styles.footnote}>
      {count > 1
        ? `${count} chiffres publiés n’ont pas d’adresse de source`
        : 'Un chiffre publié n’a pas d’adresse de source'}
      {'\u00a0'}: personne ne peut vérifier qu’elle est encore en ligne.
    </p>
  )
}
