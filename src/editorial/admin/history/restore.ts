/** Asks for a version to come back as a draft. Answers null, or the sentence that says why it did not. */
export async function restore(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address, { method: 'POST', credentials: 'same-origin' })
    if (answer.ok) return null
    const said: { errors?: { message?: string }[] } = Object(await answer.json().catch(() => null))
    return said.errors?.[0]?.message ?? 'La version n’a pas été restaurée\u00a0: rechargez la page.'
  } catch {
    return 'Le site ne répond pas\u00a0: vérifiez votre connexion, puis recommencez.'
  }
}
