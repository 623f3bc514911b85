import { resolve } from 'node:path'

import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { Users } from '@/accounts/collection'
import { admin } from '@/cms/admin/admin'
import { database } from '@/cms/databases/database'
import { Edition } from '@/cms/edition'
import { email } from '@/cms/email'
import { answersInFrench } from '@/cms/errors'
import { foundAsFrenchDoes } from '@/cms/finding/plugin'
import { Heartbeat } from '@/cms/heartbeat'
import { jobs } from '@/cms/jobs/jobs'
import { openDatabase } from '@/cms/openDatabase'
import { plainTexts } from '@/cms/prose/plainTexts'
import { relatedCells } from '@/cms/relatedCells'
import { checkedRequests } from '@/cms/requests/checkedRequests'
import { richText } from '@/cms/richText'
import { searchEngineFields } from '@/cms/searchEngines'
import { Unplaced } from '@/cms/unplaced/collection'
import { withoutLocks } from '@/cms/withoutLocks'
import { Corrections } from '@/content/corrections/collection'
import { Dismissals } from '@/content/dismissals/collection'
import { FollowUps } from '@/content/follow-ups/collection'
import { ImpactMetrics } from '@/content/impact-metrics/collection'
import { Media } from '@/content/media/collection'
import { Organisations } from '@/content/organisations/collection'
import { Pages } from '@/content/pages/collection'
import { Pioneers } from '@/content/pioneers/collection'
import { Programmes } from '@/content/programmes/collection'
import { Rereadings } from '@/content/rereadings/collection'
import { ResourceLinks } from '@/content/resource-links/collection'
import { Themes } from '@/content/themes/collection'
import { Addresses } from '@/editorial/cms/addresses'
import { Comments } from '@/editorial/cms/comments/collection'
import { formsLoseNothing } from '@/editorial/cms/forms'
import { Journal } from '@/editorial/cms/journal/collection'
import { Notices } from '@/editorial/cms/notices/collection'
import { PreviewLinks } from '@/editorial/cms/previewLinks/collection'
import { Revisions } from '@/editorial/cms/revisions/collection'
import { env } from '@/env'

export default buildConfig({
  admin,
  collections: [
    Pioneers,
    Programmes,
    Themes,
    ImpactMetrics,
    Organisations,
    Pages,
    Corrections,
    Media,
    Users,
    Addresses,
    FollowUps,
    ResourceLinks,
    Rereadings,
    Dismissals,
    Revisions,
    Journal,
    Unplaced,
    Comments,
    Notices,
    PreviewLinks,
  ],
  globals: [Edition, Heartbeat],
  db: database,
  editor: richText,
  email,
  graphQL: { disable: true },
  hooks: { afterError: [answersInFrench] },
  i18n: {
    supportedLanguages: { fr },
    fallbackLanguage: 'fr',
    translations: {
      fr: {
        // Payload says « <Pas de Année> » of an empty cell.
        general: { noLabel: '—' },
        // And this of the last sign of its lock, refused saves included; ours says what was acknowledged.
        version: { lastSavedAgo: '\u00a0' },
      },
    },
  },
  jobs,
  logger: { options: { level: 'warn' } },
  onInit: openDatabase,
  plugins: [searchEngineFields, plainTexts, foundAsFrenchDoes, formsLoseNothing, relatedCells],
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SITE_URL,
  sharp,
  telemetry: false,
  // Written by `npm run generate`, not behind one's back by every command.
  typescript: { autoGenerate: false, outputFile: resolve('src/payload-types.ts') },
})
  .then(checkedRequests)
  .then(withoutLocks)
