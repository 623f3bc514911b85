import type { FormState } from 'payload'

import { computed } from './computed'
import { randomName, whenIdle, type FormInHand } from './formInHand'
import { differences, keyOf, saying, valueOf, valuesOf, type FormValues } from './formValues'
import { forgetWords, keepWords, type KeptWords } from './keptWords'
import { renderedFields } from './renderedFields'
import { createSaveQueue, type How, type Outcome, type SaveState } from './saveQueue'
import { sendDraft, type Acknowledged } from './sendDraft'

/** Payload looks a quarter of a second after a change whether to ask the server about the form. */
const ASKING_MS = 500

/**
 * Saves one form, and keeps what is typed apart from what the server knows.
 *
 * Payload 3.90 merges the answer to a save over every field but the one touched last (`fieldReducer` takes
 * `isModified` away from all the others at each key), and asks for a form state whose loss leaves the form
 * on an old `basedOn`. So its autosave is switched off: this sends the document itself, and takes from the
 * answer what the server computed for fields nobody touched since. Reported in words, 29 November 2026.
 */
export function createFormSaver(path: string | null) {
  const listeners = new Set<() => void>()
  let name = randomName()
  let turn = 0
  let form: FormInHand | null = null
  let known: FormValues = new Map()
  let seen: FormState = {}
  let basedOn: string | null = null
  let savedOn = ''
  let asked = 0
  let state: SaveState = { kind: 'saved' }

  const queue = createSaveQueue({
    isUnsaved: () => changedKeys().length > 0,
    send,
    onState: (next) => {
      state = next
      keepOrForget()
      if (next.kind === 'saved') form?.setModified(false)
      listeners.forEach((listener) => listener())
    },
  })

  function keepOrForget() {
    if (path === null) return
    if (state.kind === 'saved') forgetWords(path)
    else if ('reason' in state) keepAll(path)
  }

  function keepAll(place: string) {
    if (!form?.person) return
    keepWords(place, { by: form.person, data: form.getData(), basedOn, form: name, turn })
  }

  const changedKeys = () => (form ? differences(known, valuesOf(form.getFields())) : [])

  const fieldsNow = (): FormState => (form ? renderedFields(form) : {})

  const nextTurn = () => `${name} ${(turn += 1)}`

  async function send(how: How): Promise<Outcome> {
    await whenIdle()
    const sent = new Map(valuesOf(fieldsNow()))
    if (!form || path === null || sent.size === 0)
      return { kind: 'refused', reason: 'rien à enregistrer.' }
    const body = { ...form.getData(), _status: 'draft', basedOn }
    const answer = await sendDraft({ path, body, how, turn: nextTurn() })
    if (answer.kind !== 'acknowledged') return answer
    accept(answer.doc, sent)
    form.acknowledged(answer.doc, how)
    return { kind: 'saved' }
  }

  function accept(document: Acknowledged, sent: Map<string, string>) {
    for (const { key, path, value } of computed(document, sent, fieldsNow())) {
      form?.dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
      sent.set(key, saying(value))
    }
    known = sent
    remember(document)
    fieldsNow()
  }

  function remember(document: Record<string, unknown>) {
    basedOn = typeof document.basedOn === 'string' ? document.basedOn : null
    savedOn = String(document.updatedAt ?? '')
  }

  function startFrom(fields: FormState) {
    known = valuesOf(fields)
    seen = fields
    remember({
      basedOn: fields.basedOn?.value ?? form?.document?.basedOn,
      updatedAt: fields.updatedAt?.value,
    })
  }

  return {
    path,
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    basedOn: () => basedOn,
    nextTurn,
    /** The names of the fields that say something else than the server knows. */
    touched: () => [...new Set(changedKeys().map((key) => key.split('.')[0] ?? key))],

    attach(next: FormInHand) {
      const isFirst = form === null
      form = next
      if (isFirst) startFrom(next.getFields())
    },
    getFields: fieldsNow,

    /**
     * Something was written while the server answered about the form as it was before. Payload takes it for
     * asked, and the fields that depend on it would never show: a mark on a field makes it ask once more.
     */
    askAgain() {
      const [first] = Object.entries(fieldsNow())
      if (!form || !first) return
      const marked = Object.assign({}, first[1], { asked: (asked += 1) })
      form.dispatchFields({ type: 'UPDATE_MANY', formState: { [first[0]]: marked } })
      form.setModified(true)
      setTimeout(() => state.kind === 'saved' && form?.setModified(false), ASKING_MS)
    },

    /** The fields changed: only those that were written are looked at, at every key. */
    changed(fields: FormState) {
      const before = seen
      seen = fields
      const written = Object.keys(fields).filter(
        (one) =>
          fields[one]?.value !== before[one]?.value || fields[one]?.rows !== before[one]?.rows,
      )
      const isNews = (one: string) => valueOf(fields[one]) !== (known.get(keyOf(one, fields)) ?? '')
      if (written.some(isNews) || Object.keys(before).some((one) => !fields[one])) queue.touch()
    },
    /** The rich text was typed in; it tells the form when the browser has time. */
    typing() {
      form?.setModified(true)
      queue.touch()
    },
    async save(how: How): Promise<Outcome> {
      await whenIdle()
      return queue.save(how)
    },
    hurry: queue.hurry,

    /** The page was rendered anew. What it brings fills the form only when nothing here is newer. */
    refilled(next: FormState) {
      const isOlder = String(next.updatedAt?.value ?? '') < savedOn
      if (!isOlder && state.kind === 'saved') return startFrom(next)
      const mine = form?.getFields() ?? {}
      for (const one of Object.keys(next)) delete next[one]
      Object.assign(next, mine)
    },

    /** The form leaves the page: what it still says is kept, and goes on being saved. */
    async leave() {
      if (state.kind === 'saved' || !form || path === null) return
      keepAll(path)
      // Not while React takes the form down.
      await Promise.resolve()
      const outcome = await queue.save('automatic')
      // What could not be saved now is offered when somebody comes back, and not sent behind her back.
      if (outcome.kind !== 'saved') queue.stop()
    },

    /** Takes up words that were never saved where they were left. */
    async resume(words: KeptWords) {
      await form?.reset(words.data)
      fieldsNow()
      basedOn = words.basedOn
      name = words.form
      turn = words.turn
      form?.setModified(true)
      queue.touch()
    },

    /** Fills the form with another version, and goes on from there. */
    async fill(document: Record<string, unknown>) {
      await form?.reset(document)
      startFrom(fieldsNow())
      remember(document)
      queue.settle()
    },
  }
}

export type FormSaver = ReturnType<typeof createFormSaver>
