import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'

import { accountOfLink } from '../links/account'
import { forgottenPath } from '../links/paths'
import { ChosenPassword } from './ChosenPassword'
import styles from './password.module.css'

/** Where the link of a mail leads. Looking does not use it up: programs look at mails before people do. */
export async function ChoosePassword({ initPageResult, params }: AdminViewServerProps) {
  const { payload } = initPageResult.req
  const { admin } = payload.config.routes
  const token = String(params?.segments?.at(1) ?? '')
  const account = await accountOfLink(token, payload)
  return (
    <MinimalTemplate>
      <div className={styles.page}>
        {account ? (
          <>
            <h1>{account.invitedOn ? `Bienvenue, ${account.name}` : 'Nouveau mot de passe'}</h1>
            <p>Choisissez le mot de passe de votre compte {account.email}.</p>
            <ChosenPassword {...{ admin, token, email: account.email }} />
          </>
        ) : (
          <>
            <h1>Ce lien ne sert plus</h1>
            <p>Il a déjà servi, un autre l’a remplacé, ou il a expiré.</p>
            <p>
              <a href={`${admin}${forgottenPath}`}>Demander un nouveau lien</a>
            </p>
            <p>
              <a href={`${admin}/login`}>Se connecter</a>
            </p>
          </>
        )}
      </div>
    </MinimalTemplate>
  )
}
