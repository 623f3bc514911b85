/** What allows the site to show a picture, and what it lets a reader do with it. */
export const licenceLabels = {
  cc0: 'Domaine public',
  'cc-by': 'CC BY 4.0',
  'cc-by-sa': 'CC BY-SA 4.0',
  'cc-by-nc': 'CC BY-NC 4.0',
  'with-permission': 'Reproduite avec autorisation',
  'all-rights': 'Tous droits réservés',
} as const

export type LicenceCode = keyof typeof licenceLabels

export type Licence = { label: string; url: string | null }

const texts: Partial<Record<LicenceCode, string>> = {
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/deed.fr',
  'cc-by': 'https://creativecommons.org/licenses/by/4.0/deed.fr',
  'cc-by-sa': 'https://creativecommons.org/licenses/by-sa/4.0/deed.fr',
  'cc-by-nc': 'https://creativecommons.org/licenses/by-nc/4.0/deed.fr',
}

/** The licence as readers are told it, with its text where one is published. */
export const licenceOf = (code: LicenceCode): Licence => ({
  label: licenceLabels[code],
  url: texts[code] ?? null,
})
