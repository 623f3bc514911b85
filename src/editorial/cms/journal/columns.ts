import { text, wholeNumber } from '@/exchange/kinds'
import { columnsOf } from '@/exchange/table'

import { contentTypeLabels } from '../../contentTypes'
import { deedLabels } from '../../deeds'
import type { JournalRecord } from './record'

const column = columnsOf<JournalRecord>()
const words = text(4_000)
const typeLabels: Readonly<Record<string, string>> = contentTypeLabels

const inParis = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Paris',
})

type Said = {
  name: string
  header: string
  about: string
  of: (record: JournalRecord) => string | null | undefined
}

const said: readonly Said[] = [
  {
    name: 'at',
    header: 'Quand',
    about: 'À Paris, AAAA-MM-JJ hh:mm:ss',
    of: ({ at }) => inParis.format(new Date(at)),
  },
  { name: 'who', header: 'Qui', about: 'Son nom à ce moment', of: ({ actorName }) => actorName },
  { name: 'account', header: 'Compte', about: 'Son identifiant', of: ({ actor }) => actor },
  { name: 'step', header: 'Étape', about: 'Ce qui a été fait', of: ({ step }) => deedLabels[step] },
  {
    name: 'type',
    header: 'Type de contenu',
    about: 'En un mot',
    of: ({ contentType }) => typeLabels[contentType] ?? contentType,
  },
  { name: 'title', header: 'Titre', about: 'À ce moment', of: ({ title }) => title },
  { name: 'note', header: 'Note', about: 'Pourquoi', of: ({ note }) => note },
  {
    name: 'document',
    header: 'Document',
    about: 'Son identifiant',
    of: (record) => record.document,
  },
  { name: 'version', header: 'Version', about: 'Son identifiant', of: ({ version }) => version },
  {
    name: 'fingerprint',
    header: 'Empreinte du contenu',
    about: 'SHA-256',
    of: ({ fingerprint }) => fingerprint,
  },
  {
    name: 'details',
    header: 'Détails',
    about: 'En JSON',
    of: ({ details }) => (details ? JSON.stringify(details) : null),
  },
  { name: 'hash', header: 'Empreinte de la trace', about: 'SHA-256', of: ({ hash }) => hash },
]

/** The journal as a spreadsheet: what people read first, what machines compare last. */
export const journalColumns = [
  column({
    name: 'number',
    header: 'Numéro',
    about: 'Sans trou, dans l’ordre',
    kind: wholeNumber(1, Number.MAX_SAFE_INTEGER),
    of: ({ seq }) => seq,
  }),
  ...said.map((plan) => column({ ...plan, kind: words })),
]
