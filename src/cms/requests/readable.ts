import { typeset } from '@/content/impact-metrics/typography'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>
type Fault = { status: number; sentence: string }

const BAD_REQUEST = 400
const UNSUPPORTED = 415

const unreadable = (sentence: string): Fault => ({ status: BAD_REQUEST, sentence })

const badAddress = unreadable('Cette adresse ne se lit pas : un signe y est mal écrit.')
const badJson = unreadable('Ce qui est envoyé ne se lit pas : le JSON est mal formé.')
const noObject = unreadable('Ce qui est envoyé ne se lit pas : envoyez un objet JSON.')
const badForm = unreadable(
  'Ce formulaire ne se lit pas : il est coupé ou mal formé. Envoyez-le à nouveau.',
)
const otherType: Fault = {
  status: UNSUPPORTED,
  sentence: 'Envoyez du JSON, et dites-le : « Content-Type: application/json ».',
}

/** Parameters that Payload reads as JSON when they are a text. */
const written = ['where', 'data']

/** Answers what cannot be read before Payload tries: it would fail, in English, as if the fault were ours. */
export const readable =
  <Context>(handler: Handler<Context>): Handler<Context> =>
  async (request, context) => {
    const fault = faultOfAddress(request.url) ?? (await faultOfBody(request))
    if (!fault) return handler(request, context)
    const errors = [{ message: typeset(fault.sentence) }]
    return Response.json({ errors }, { status: fault.status })
  }

function faultOfAddress(address: string): Fault | undefined {
  const { pathname, search, searchParams } = new URL(address)
  const parameters = [...searchParams].flat()
  const decoded = decodedPath(pathname)
  if (decoded === null) return badAddress
  const nul = nulIn([decoded, ...parameters].find((one) => one.includes('\0')) ?? '')
  if (nul) return nul
  const sent = search ? written.map((name) => searchParams.get(name) ?? '') : []
  return sent.map((text) => (text ? faultOfJson(text) : undefined)).find(Boolean)
}

function decodedPath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

/** Files that are imported: their endpoint reads them as they come, whatever they are called. */
const takesFiles = /^\/api\/[^/]+\/import(?:\/|$)/

async function faultOfBody(request: Request): Promise<Fault | undefined> {
  if (request.body === null || takesFiles.test(new URL(request.url).pathname)) return undefined
  const type = request.headers.get('content-type') ?? ''
  const reader = readers.find(({ types }) => types.test(type))
  // Nothing at all is no wrong type.
  if (!reader) return (await request.clone().text()) === '' ? undefined : otherType
  return reader.fault(request.clone())
}

/** How each type of body is read. The list is all that the API takes. */
const readers: readonly { types: RegExp; fault: (copy: Request) => Promise<Fault | undefined> }[] =
  [
    {
      types: /^application\/json\b/,
      fault: async (copy) => {
        const text = await copy.text()
        return text ? faultOfJson(text) : undefined
      },
    },
    {
      types: /^multipart\/form-data\b/,
      fault: async (copy) => {
        const form = await copy.formData().catch(() => null)
        if (!form) return badForm
        const payload = form.get('_payload')
        return typeof payload === 'string' ? faultOfJson(payload) : undefined
      },
    },
    // A question too long for an address.
    {
      types: /^application\/x-www-form-urlencoded\b/,
      fault: async (copy) => {
        const isQuestion = ['x-payload-http-method-override', 'x-http-method-override'].some(
          (name) => copy.headers.get(name) === 'GET',
        )
        const address = `${copy.url}${copy.url.includes('?') ? '&' : '?'}${await copy.text()}`
        return isQuestion ? faultOfAddress(address) : otherType
      },
    },
  ]

function faultOfJson(text: string): Fault | undefined {
  try {
    const sent: unknown = JSON.parse(text)
    if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return noObject
  } catch {
    return badJson
  }
  return escapedNul.test(text) ? nulIn(text.replaceAll(escapedNul, '\0')) : undefined
}

/** U+0000 as JSON writes it; not a text that speaks of it, whose backslash is doubled. */
const escapedNul = /(?<!\\)(?:\\\\)*\\u0000/g

/** Databases cut a text there, or refuse it; no page can show it. Who sent it cannot see it either. */
function nulIn(text: string): Fault | undefined {
  const at = text.indexOf('\0')
  if (at < 0) return undefined
  const around = text.slice(Math.max(0, at - 20), at + 20).replaceAll('\0', '')
  return unreadable(
    `Un caractère nul (U+0000), invisible, s’est glissé près de « ${around} » : retapez ce passage.`,
  )
}
