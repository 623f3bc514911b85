import { expect, test } from 'vitest'

import { breadcrumbThing, linkedData } from '@/site/structured-data'

test('no text can close the script element it is written in', () => {
  const name = '</script><script>alert(1)</script><!-- & \u2028'

  const written = linkedData([{ '@type': 'Person', name }])

  expect(written).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(written)['@graph'][0].name).toBe(name)
})

test('the steps of a breadcrumb are numbered, with whole addresses', () => {
  const { itemListElement } = breadcrumbThing([
    { label: 'Accueil', href: '/' },
    { label: 'Pionniers', href: '/pionniers' },
  ])

  expect(itemListElement).toMatchObject([
    { position: 1, name: 'Accueil', item: expect.stringMatching(/^http.*\/$/) },
    { position: 2, name: 'Pionniers', item: expect.stringMatching(/^http.*\/pionniers$/) },
  ])
})
