/** Stands where Payload would hand an administrator's account to whoever comes first. */
export function FirstAccount() {
  return (
    <div className="create-first-user">
      <h1>Aucun compte pour l’instant</h1>
      <p>
        Le premier compte d’administration se crée en ligne de commande, sur la machine du site :
      </p>
      <pre>npm run account:create</pre>
      <p>Rechargez ensuite cette page pour vous connecter.</p>
    </div>
  )
}
