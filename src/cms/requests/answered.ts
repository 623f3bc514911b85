import { sentenceFor } from '../errors'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

const BAD_REQUEST = 400
const NOT_IMPLEMENTED = 501
const METHOD_NOT_ALLOWED = 405

/** Payload says of a collection without an API that it is not written yet: it never will be. */
const statusOf = ({ status }: Response) =>
  status === NOT_IMPLEMENTED ? METHOD_NOT_ALLOWED : status

/** A refusal that Payload wrote without throwing, hence in English: a route that does not exist. */
export const answered =
  <Context>(handler: Handler<Context>): Handler<Context> =>
  async (request, context) => {
    const response = await handler(request, context)
    if (response.status < BAD_REQUEST || (await isOurs(response))) return response
    const status = statusOf(response)
    return Response.json({ errors: [{ message: sentenceFor(status) }] }, { status })
  }

/** Whatever passed by `answersInFrench` names its errors. */
async function isOurs(response: Response): Promise<boolean> {
  if (!response.headers.get('content-type')?.includes('json')) return false
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  return Array.isArray(Object(body).errors)
}
