import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { can } from '@/editorial/abilities'

import { importPage } from '../../importing'
import { ImportSteps } from './ImportSteps'
import styles from './import.module.css'

/** « Importer des chiffres » : a file, what would become of each of its lines, and only then the drafts. */
export function FiguresImport({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const { admin } = payload.config.routes
  // Payload lets anyone reach a view of ours: the view itself asks who is there.
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${importPage}`)}`)

  const list = `${admin}/collections/impact-metrics`
  return (
    <DefaultTemplate
      {...{ i18n, locale, params, payload, permissions, req, searchParams, user, visibleEntities }}
    >
      <SetStepNav nav={[{ label: 'Chiffres', url: list }, { label: 'Importer' }]} />
      <Gutter className={styles.page}>
        <h1>Importer des chiffres</h1>
        {can(user, 'write') ? (
          <ImportSteps list={list} />
        ) : (
          <p>Votre rôle ne permet pas d’écrire des contenus&nbsp;: demandez à la rédaction.</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
