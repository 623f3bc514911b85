import { Link, Text } from '@react-email/components'
import { render } from '@react-email/render'

import { Frame } from '@/editorial/cms/notices/mail/frame'
import { styles } from '@/editorial/cms/notices/mail/styles'
import { onOneLine } from '@/editorial/cms/notices/mail/text'
import { dayInWords, timeInWords } from '@/editorial/days'
import { roleLabels } from '@/editorial/roles'

import type { LinkedAccount } from './account'

type Words = { subject: string; opening: string; action: string; otherwise: string }
type Way = { address: string; expiresOn: string }

const forgotten: Words = {
  subject: 'Choisissez un nouveau mot de passe',
  opening:
    'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte sur Les pionniers.',
  action: 'Choisir un nouveau mot de passe',
  otherwise:
    'Si ce n’est pas vous, ne faites rien\u00a0: votre mot de passe reste celui que vous connaissez.',
}

const invitation = ({ email, roles }: LinkedAccount): Words => ({
  subject: 'Votre compte sur Les pionniers',
  opening: `Un compte vous est ouvert dans la rédaction des pionniers (${rolesInWords(roles)}). Votre identifiant est ${email}.`,
  action: 'Choisir mon mot de passe',
  otherwise:
    'Si le lien a expiré, demandez-en un autre par «\u00a0Mot de passe oublié\u00a0». Si vous n’attendiez pas ce compte, ne faites rien.',
})

const rolesInWords = (roles: LinkedAccount['roles']): string =>
  (roles ?? []).map((role) => roleLabels[role].toLowerCase()).join(', ')

/** The one mail that holds a link by which an account is opened. */
export async function letterOf(account: LinkedAccount, way: Way) {
  const words = account.invitedOn ? invitation(account) : forgotten
  const told = toldTo(account, words, way)
  const html = await render(<Letter {...{ words, told, way }} />)
  return { subject: words.subject, html, text: textOf(words, told, way) }
}

const toldTo = ({ name }: LinkedAccount, words: Words, { expiresOn }: Way) => ({
  before: [`Bonjour ${onOneLine(name)},`, words.opening],
  after: [
    `Ce lien sert une seule fois, jusqu’au ${dayInWords(expiresOn)} à ${timeInWords(expiresOn)} (heure de Paris).`,
    words.otherwise,
  ],
})

type Told = ReturnType<typeof toldTo>
type LetterProps = { words: Words; told: Told; way: Way }

function Letter({ words, told, way }: LetterProps) {
  const { action, subject } = words
  return (
    <Frame subject={subject} preview={words.opening} title={subject} foot="Les pionniers.">
      <Sentences sentences={told.before} />
      <Text style={styles.action}>
        <Link href={way.address} style={styles.link}>
          {action}
        </Link>
      </Text>
      <Sentences sentences={told.after} />
    </Frame>
  )
}

const Sentences = ({ sentences }: { sentences: readonly string[] }) =>
  sentences.map((sentence) => (
    <Text key={sentence} style={styles.sentence}>
      {sentence}
    </Text>
  ))

/** The same as the HTML, in the same order; the address alone on its line, where every program makes it a link. */
const textOf = ({ action }: Words, { before, after }: Told, { address }: Way): string =>
  [...before, `${action}\u00a0:\n${address}`, ...after, '-- \nLes pionniers'].join('\n\n') + '\n'
