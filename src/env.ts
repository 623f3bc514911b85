import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { z } from 'zod'

const DATABASE_SCHEMES = ['file:', 'mongodb:', 'mongodb+srv:']
const WEAK_SECRETS =
  /^(.)\1+$|change|secret|password|motdepasse|exemple|example|azerty|qwerty|0123456789/i
/** `next build` needs no database and no secret: nothing is rendered at build time. */
const BUILDING = 'phase-production-build'
const BUILD_SECRET = 'used-while-building-only-and-never-to-sign-anything'

const wholeNumber = (name: string, fallback: number, max: number) =>
  z.coerce
    .number(`${name} doit être un nombre entier.`)
    .int(`${name} doit être un nombre entier.`)
    .min(0, `${name} ne peut pas être négatif.`)
    .max(max, `${name} ne peut pas dépasser ${max}.`)
    .default(fallback)

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: wholeNumber('PORT', 3000, 65535),
  HOST: z.string().default('127.0.0.1'),
  SITE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'SITE_URL doit être une adresse complète, par exemple https://pionniers.exemple.fr',
    })
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
  DATABASE_URL: z
    .string()
    .default('file:./data/pionniers.db')
    .refine(
      (url) => DATABASE_SCHEMES.some((scheme) => url.startsWith(scheme)),
      'DATABASE_URL doit commencer par file: (SQLite) ou mongodb:// (MongoDB).',
    ),
  PAYLOAD_SECRET: z.string().optional(),
  MEDIA_DIR: z.string().default('./media'),
  TRUST_PROXY: wholeNumber('TRUST_PROXY', 0, 10),
  CACHE_MB: wholeNumber('CACHE_MB', 64, 4096),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error:
        'SMTP_URL doit être de la forme smtp://utilisateur:motdepasse@serveur:587 (les signes comme @ ou / du mot de passe s’y écrivent %40, %2F).',
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>"\r\n]+ <[^\s<>@,]+@[^\s<>@,]+>|[^\s<>@,]+@[^\s<>@,]+)$/,
      'MAIL_FROM doit être une adresse, seule ou avec un nom : Les pionniers <redaction@exemple.fr>',
    )
    .optional(),
  SECURITY_CONTACT: z
    .url({
      protocol: /^(mailto|https)$/,
      error:
        'SECURITY_CONTACT doit être une adresse : mailto:securite@exemple.fr ou https://exemple.fr/securite',
    })
    .optional(),
})

type Raw = Readonly<Record<string, string | undefined>>
export type Environment = Omit<z.output<typeof schema>, 'SITE_URL' | 'PAYLOAD_SECRET'> & {
  SITE_URL: string
  PAYLOAD_SECRET: string
}

/** Says, in sentences a person can act on, what is wrong with the environment. */
export class EnvironmentError extends Error {}

/** @throws EnvironmentError naming every variable that is missing or wrong, never its value. */
export function parseEnvironment(raw: Raw): Environment {
  const filled = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(filled)
  if (!parsed.success) throw refusal(parsed.error.issues.map((issue) => issue.message))

  const { SITE_URL, PAYLOAD_SECRET, ...rest } = parsed.data
  const building = raw.NEXT_PHASE === BUILDING
  const secret = PAYLOAD_SECRET ?? (building ? BUILD_SECRET : '')
  const faults = building
    ? []
    : [...faultsOfSecret(secret), ...faultsOfDatabase(rest), ...faultsOfMail(rest)]
  if (faults.length > 0) throw refusal(faults)

  return {
    ...rest,
    SITE_URL: SITE_URL ?? `http://localhost:${rest.PORT}`,
    PAYLOAD_SECRET: secret,
  }
}

function faultsOfSecret(secret: string): string[] {
  const howTo = 'Écrivez dans .env le résultat de : openssl rand -hex 32'
  if (!secret) return [`PAYLOAD_SECRET manque : il signe les sessions. ${howTo}`]
  if (secret.length < 32)
    return [`PAYLOAD_SECRET est trop court (32 caractères au moins). ${howTo}`]
  if (WEAK_SECRETS.test(secret) || new Set(secret).size < 10) {
    return [`PAYLOAD_SECRET se devine. ${howTo}`]
  }
  return []
}

function faultsOfDatabase({ DATABASE_URL, NODE_ENV }: { DATABASE_URL: string; NODE_ENV: string }) {
  const hasTransactions =
    !DATABASE_URL.startsWith('mongodb:') || /[?&]replicaSet=/.test(DATABASE_URL)
  if (NODE_ENV !== 'production' || hasTransactions) return []
  return [
    'DATABASE_URL doit nommer un replica set (…?replicaSet=rs0) : sans lui MongoDB n’a pas de transactions.',
  ]
}

function faultsOfMail({ SMTP_URL, MAIL_FROM }: { SMTP_URL?: string; MAIL_FROM?: string }) {
  if (!SMTP_URL || MAIL_FROM) return []
  return ['MAIL_FROM manque : écrivez l’adresse qui envoie les courriels de SMTP_URL.']
}

const refusal = (faults: string[]) =>
  new EnvironmentError(
    `Configuration incomplète :\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
  )

function readEnvironment(): Environment {
  if (existsSync('.env')) loadEnvFile('.env')
  try {
    return parseEnvironment(process.env)
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

export const env = readEnvironment()
