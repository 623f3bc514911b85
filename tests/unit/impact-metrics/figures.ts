import type { PublicFigure } from '@/content/impact-metrics/public'

/** A published figure; `change` says what matters to the test. */
export const publicFigure = (change: Partial<PublicFigure> = {}): PublicFigure => ({
  id: '0f0e0d0c-0000-4000-8000-000000000001',
  subject: { collection: 'pioneers', slug: 'anne-charpy', name: 'Anne Charpy' },
  claim: {
    nature: 'achieved',
    shape: 'exact',
    value: 70_000,
    unit: { kind: 'noun', singular: 'client', plural: 'clients' },
    label: 'accompagnés',
    period: { kind: 'since', year: 2013 },
  },
  isCumulative: true,
  isAdditive: false,
  scope: null,
  caveat: null,
  source: {
    kind: 'own-statement',
    title: null,
    publisher: null,
    date: null,
    url: null,
    excerpt: null,
  },
  verification: { level: 'declared', by: null, on: null },
  reviewBy: '2030-01-01T12:00:00.000Z',
  codes: { iris: null, sdg: null },
  ...change,
})

export const wholeText = async (chunks: AsyncIterable<string>): Promise<string> => {
  let text = ''
  for await (const chunk of chunks) text += chunk
  return text
}

export const bytesOf = (text: string) => new TextEncoder().encode(text)
