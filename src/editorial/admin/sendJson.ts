type Sending = {
  method: 'POST' | 'PATCH'
  url: string
  body?: object
  /** Said when no answer came. */
  whenCut: string
}

/** Sends a request of a panel: what the server answers, or the sentence of its refusal. */
export async function sendJson<T>(sending: Sending): Promise<{ refusal: string } | { answer: T }> {
  const { method, url, body = {}, whenCut } = sending
  try {
    const headers = { 'Content-Type': 'application/json' }
    const response = await fetch(url, { method, headers, body: JSON.stringify(body) })
    const answer = await response.json()
    if (response.ok) return { answer }
    return { refusal: String(answer.errors?.[0]?.message ?? whenCut) }
  } catch {
    return { refusal: whenCut }
  }
}
