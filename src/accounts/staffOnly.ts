import config from '@payload-config'
import { getPayload } from 'payload'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>
type Door = { method: string; path: RegExp }

/** What someone without a session may ask of the API. The world reads pages, not the API. */
const openDoors: readonly Door[] = [
  { method: 'POST', path: /^\/api\/users\/(login|logout|forgot-password|reset-password)$/ },
  { method: 'GET', path: /^\/api\/media\/file\/[^/]+$/ },
]

const isOpen = ({ method, url, headers }: Request): boolean => {
  const { pathname, searchParams } = new URL(url)
  // Payload lets a POST pass for a GET by a header: such a request needs a session.
  const pretends =
    headers.has('x-payload-http-method-override') || headers.has('x-http-method-override')
  // Our files have no prefix: asking for one ends in an error of the database.
  const strays = searchParams.has('prefix')
  return (
    !pretends &&
    !strays &&
    openDoors.some((door) => door.method === method && door.path.test(pathname))
  )
}

/** Every other door of the API answers signed-in staff and API keys only, whatever a collection allows. */
export const staffOnly =
  <Context>(handler: Handler<Context>): Handler<Context> =>
  async (request, context) => {
    if (isOpen(request)) return handler(request, context)

    const payload = await getPayload({ config })
    const { user } = await payload.auth({ headers: request.headers })
    if (user) return handler(request, context)
    return Response.json({ errors: [{ message: 'Connectez-vous.' }] }, { status: 401 })
  }
