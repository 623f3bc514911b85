import config from '@payload-config'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'

import { staffOnly } from '@/accounts/staffOnly'
import { answered } from '@/cms/requests/answered'
import { readable } from '@/cms/requests/readable'

type Handler = ReturnType<typeof REST_GET>

const door = (handler: Handler) => answered(staffOnly(readable(handler)))

export const DELETE = door(REST_DELETE(config))
export const GET = door(REST_GET(config))
export const OPTIONS = door(REST_OPTIONS(config))
export const PATCH = door(REST_PATCH(config))
export const POST = door(REST_POST(config))
export const PUT = door(REST_PUT(config))
