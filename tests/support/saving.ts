import type { CollectionSlug, Payload } from 'payload'

import type { Colleague } from './people'
import { rest } from './rest'

type Answer = Awaited<ReturnType<typeof rest>>
type Place = readonly [collection: CollectionSlug, id: string]

/** What the people of a newsroom do with a document, as the forms of the admin do it. */
export function savingIn(payload: Payload) {
  const workflow = async (person: Colleague, ...[collection, id]: Place) =>
    (await rest(person, 'GET', `/api/${collection}/${id}/workflow`)).body

  /** Takes a step of the document as it stands now, unless told of which version. */
  async function step(
    person: Colleague,
    [collection, id]: Place,
    name: string,
    input: object = {},
  ) {
    const { version, fingerprint } = await workflow(person, collection, id)
    const figures = collection === 'impact-metrics' ? [id] : []
    const body = { version, fingerprint, figures, ...input }
    return rest(person, 'POST', `/api/${collection}/${id}/steps/${name}`, body)
  }

  /** Saves what is sent, as a form that was just opened. */
  async function saveDraft(person: Colleague, path: string, data: object) {
    const [place, flags] = path.split('?')
    const trash = new URLSearchParams(flags).has('trash')
    const opened = await rest(person, 'GET', `/api/${place}?draft=true&depth=0&trash=${trash}`)
    return rest(person, 'PATCH', `/api/${path}`, { basedOn: opened.body?.basedOn, ...data })
  }

  /** The write a publication comes to once its steps were taken: every rule of publication is asked. */
  async function publish(user: Colleague, path: string, data: object): Promise<Answer> {
    const [, collection, id, query] = /^(.+)\/([^?]+)\??(.*)$/.exec(path) ?? []
    const flags = Object.fromEntries(
      [...new URLSearchParams(query).keys()].map((flag) => [flag, true]),
    )
    const context = { step: 'publish' }
    const answer = { headers: new Headers(), bytes: Buffer.alloc(0), message: '' }
    try {
      const doc = await payload.update(
        Object({ ...flags, collection, context, data, depth: 0, id, user }),
      )
      return { ...answer, status: 200, body: { doc } }
    } catch (error) {
      const { code, message, data: detail } = Object(error)
      const status: number = code === 112 ? 409 : (Object(error).status ?? 500)
      return { ...answer, status, message, body: { errors: [{ message, data: detail }] } }
    }
  }

  /**
   * @param path of a document, with flags: « pioneers/<id>?draft=true ».
   * @param data that says « published » is published, « draft » withdraws; any other is saved as a draft.
   */
  function save(person: Colleague, path: string, data: object): Promise<Answer> {
    const { _status } = { _status: undefined, ...data }
    if (_status === 'published') return publish(person, path, data)
    if (_status === undefined) return saveDraft(person, path, data)
    const [, collection, id] = /^(.+)\/([^?]+)/.exec(path) ?? []
    return step(person, Object([collection, id]), 'withdraw', { note: 'Il le faut.' })
  }

  return { save, step, workflow }
}
