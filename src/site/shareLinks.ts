type Shared = { title: string; address: string }

const query = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')

/** Ways to pass a page on. Plain links: nobody is told anything before the reader follows one. */
export const shareLinks = ({ title, address }: Shared) => [
  {
    label: 'par e-mail',
    href: `mailto:?${query({ subject: title, body: `${title}\n${address}` })}`,
  },
  {
    label: 'sur LinkedIn',
    href: `https://www.linkedin.com/sharing/share-offsite/?${query({ url: address })}`,
  },
  {
    label: 'sur Bluesky',
    href: `https://bsky.app/intent/compose?${query({ text: `${title} ${address}` })}`,
  },
  {
    label: 'sur WhatsApp',
    href: `https://wa.me/?${query({ text: `${title} ${address}` })}`,
  },
]
