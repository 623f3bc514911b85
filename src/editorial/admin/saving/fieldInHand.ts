/** The path of the field somebody is in; null elsewhere. Payload names its inputs after their fields. */
export function fieldInHand(): string | null {
  const { activeElement } = document
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) {
    return activeElement.name || null
  }
  return null
}
