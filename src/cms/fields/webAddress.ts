import type { TextField } from 'payload'

import { longest, webAddressFault } from './addressFaults'

type Options = { name: string; label: string; description?: string }

/** An address readers may follow. Anything but http and https is refused: it would run, not lead. */
export const webAddress = ({ name, label, description }: Options): TextField => ({
  name,
  type: 'text',
  label,
  maxLength: longest,
  admin: { description, placeholder: 'https://' },
  // The text of an address is what the other site answers to.
  custom: { verbatim: true },
  validate: (value: string | null | undefined, { required }: { required?: boolean }) =>
    value || required ? (webAddressFault(value ?? '') ?? true) : true,
})
