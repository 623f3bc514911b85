import * as api from '@/app/(payload)/api/[...slug]/route'
import { env } from '@/env'

import type { Colleague } from './people'

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'OPTIONS'

export type Call = readonly [
  method: Method,
  path: string,
  body?: object | FormData | Uint8Array<ArrayBuffer> | ReadableStream,
  headers?: Record<string, string>,
]

/** Asks the real API, as a browser of this site would: with a session cookie, or without one. */
export async function rest(person: Pick<Colleague, 'token'> | null, ...call: Call) {
  const [method, path, body, headers] = call
  const url = new URL(path, env.SITE_URL)
  const isRaw =
    body instanceof FormData || body instanceof Uint8Array || body instanceof ReadableStream
  const request = new Request(url, {
    method,
    body: isRaw || body === undefined ? body : JSON.stringify(body),
    ...(body instanceof ReadableStream && { duplex: 'half' }),
    headers: {
      Origin: env.SITE_URL,
      ...(body && !isRaw && { 'Content-Type': 'application/json' }),
      ...(person && { Cookie: `payload-token=${person.token}` }),
      ...headers,
    },
  })
  const slug = url.pathname.split('/').slice(2).map(decodeURIComponent)
  const response = await api[method](request, { params: Promise.resolve({ slug }) })
  return read(response)
}

async function read(response: Response) {
  const bytes = Buffer.from(await response.arrayBuffer())
  const isJson = response.headers.get('content-type')?.includes('json')
  const body = isJson ? JSON.parse(bytes.toString()) : undefined
  const message: string = body?.errors?.[0]?.message ?? body?.message ?? ''
  return { status: response.status, headers: response.headers, body, bytes, message }
}
