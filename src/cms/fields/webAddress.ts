import type { TextField } from 'payload'

type Options = { name: string; label: string; description?: string }

/** An address readers may follow. Anything but http and https is refused: it would run, not lead. */
export const webAddress = ({ name, label, description }: Options): TextField => ({
  name,
  type: 'text',
  label,
  maxLength: 2_000,
  admin: { description, placeholder: 'https://' },
  validate: (value: string | null | undefined) => {
    if (!value) return true
    const url = URL.canParse(value) ? new URL(value) : null
    return (
      url?.protocol === 'https:' ||
      url?.protocol === 'http:' ||
      'Écrivez une adresse complète, qui commence par https://'
    )
  },
})
