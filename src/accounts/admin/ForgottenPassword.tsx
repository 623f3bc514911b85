import type { AdminViewServerProps } from 'payload'

import { AskForLink } from './AskForLink'
import styles from './password.module.css'

/** « Mot de passe oublié », for whoever cannot sign in. */
export function ForgottenPassword({ initPageResult }: AdminViewServerProps) {
  const { admin } = initPageResult.req.payload.config.routes
  return (
    <div className={styles.page}>
      <h1>Mot de passe oublié</h1>
      <p>
        Écrivez l’adresse électronique de votre compte&nbsp;: un lien pour choisir un nouveau mot de
        passe y sera envoyé.
      </p>
      <AskForLink />
      <p>
        <a href={`${admin}/login`}>Retour à la connexion</a>
      </p>
    </div>
  )
}
