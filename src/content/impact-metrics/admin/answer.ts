import { toast } from '@payloadcms/ui'

const FAILED = 'La réponse n’a pas été enregistrée. Vérifiez votre connexion et recommencez.'

/** Sends an answer of the panel; false, and said aloud, when it could not be kept. */
export async function answer(
  method: 'POST' | 'PATCH',
  path: string,
  body: object = {},
): Promise<boolean> {
  const response = await fetch(path, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (!response?.ok) toast.error(FAILED)
  return response?.ok ?? false
}
