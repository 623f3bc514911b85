import { expect, test, vi } from 'vitest'

import { emailToTheLog } from '@/cms/email'

test.each([
  ['an address', 'marie@exemple.fr'],
  ['a name with an address', { name: 'Marie', address: 'marie@exemple.fr' }],
  ['several people', ['marie@exemple.fr', { name: 'Paul', address: 'paul@exemple.fr' }]],
])('without a mail server, the log says to whom and about what: %s', async (_, to) => {
  const said = vi.spyOn(console, 'info').mockImplementation(() => {})
  const { sendEmail } = emailToTheLog(Object())
  await sendEmail({ to, subject: 'Paul a approuvé « Chea Lun »', text: 'https://secret.example' })

  const [line] = said.mock.calls.map(String)
  said.mockRestore()
  expect(line).toContain('à marie@exemple.fr')
  expect(line).toContain(': Paul a approuvé « Chea Lun »')
  expect(line).not.toMatch(/object|secret/)
})
