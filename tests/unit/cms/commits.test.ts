import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'

import { afterCommit, afterRollback, committed, rolledBack } from '@/cms/databases/commits'

const requestIn = (transactionID?: string): PayloadRequest => Object({ transactionID })

test('effects wait for the commit, and happen once', async () => {
  const happened: string[] = []
  await afterCommit(requestIn('a'), () => void happened.push('first'))
  await afterCommit(requestIn('a'), () => void happened.push('second'))
  await afterRollback(requestIn('a'), () => void happened.push('never'))
  expect(happened).toEqual([])

  await committed('a')
  await committed('a')

  expect(happened).toEqual(['first', 'second'])
})

test('a transaction that is rolled back forgets them, and undoes what no database undoes', async () => {
  const happened: string[] = []
  await afterCommit(requestIn('b'), () => void happened.push('never'))
  await afterRollback(requestIn('b'), () => void happened.push('undone'))

  await rolledBack('b')
  await committed('b')

  expect(happened).toEqual(['undone'])
})

test('without a transaction, what is written is there at once', async () => {
  const happened: string[] = []
  await afterCommit(requestIn(), () => void happened.push('now'))
  await afterRollback(requestIn(), () => void happened.push('never'))
  expect(happened).toEqual(['now'])
})
