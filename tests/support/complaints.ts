import { afterEach, expect } from 'vitest'

/** What nobody planned to say: a test that passes while React or Payload complains has not passed. */
const complaints: string[] = []

console.error = (...words: unknown[]) => void complaints.push(words.map(String).join(' '))

afterEach(() => {
  expect(complaints.splice(0), 'console.error was called').toEqual([])
})
