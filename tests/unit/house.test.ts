import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

import { describe, expect, test } from 'vitest'

/** The house of the project: which room each file is in, and whom a room may call. */

const root = resolve(import.meta.dirname, '../..')
const list = (...words: string[]) =>
  execFileSync('git', ['ls-files', ...words], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)

/** Files as they stand, committed or not. */
const files = list('--cached', '--others', '--exclude-standard')
const code = files.filter((file) => /^src\/.*\.(ts|tsx|mjs)$/.test(file))

type Room = { name: string; at: RegExp; calls: readonly string[]; packages: RegExp }

const anything = /^/
const nothing = /^$/

/** Read from the top: a file is in the first room that fits. */
const rooms: readonly Room[] = [
  { name: 'environment', at: /^src\/env\.ts$/, calls: [], packages: /^(node:|zod$)/ },
  { name: 'generated types', at: /^src\/payload-types\.ts$/, calls: [], packages: anything },
  {
    name: 'table of contents',
    at: /^src\/payload\.config\.ts$/,
    calls: ['back office', 'rules as Payload hears them', 'environment'],
    packages: anything,
  },
  { name: 'start', at: /^src\/instrumentation\.ts$/, calls: ['back office'], packages: nothing },
  {
    // What a person is told, as an e-mail.
    name: 'letters',
    at: /^src\/(editorial\/cms\/notices\/mail\/(letter|frame)|accounts\/links\/letter)\.tsx$/,
    calls: ['letters', 'rules as Payload hears them', 'rules', 'back office'],
    packages: /^(@react-email\/(components|render)|type react)$/,
  },
  {
    name: 'rules as Payload hears them',
    at: /^src\/editorial\/cms\//,
    calls: [
      'back office',
      'rules as Payload hears them',
      'letters',
      'rules',
      'changes',
      'advice',
      'site/paths',
      // A comment reads a text as the checks of figures do.
      'content/impact-metrics/citations',
      'environment',
      'generated types',
      // A sentence is typeset as the ones of the figures are.
      'models',
      // The journal is exported as a data file.
      'exchange',
    ],
    packages: /^(payload(\/shared)?|node:.+|zod|temporal-polyfill)$/,
  },
  {
    // What changed between two contents, in the words of their forms.
    name: 'changes',
    at: /^src\/editorial\/changes\//,
    calls: ['changes', 'rules', 'models', 'design/dates'],
    packages: /^diff$/,
  },
  {
    // What keeps readers out of a content, said to whoever writes it.
    name: 'advice',
    at: /^src\/editorial\/accessibility\//,
    // A picture or a link is named as a comparison names it; typing is read as the figures read it.
    calls: ['advice', 'rules', 'changes', 'models'],
    packages: nothing,
  },
  {
    // A lawyer could read them; the hash of a content is the one thing they ask of the machine.
    name: 'rules',
    at: /^src\/editorial\/[^/]+$/,
    calls: ['rules'],
    packages: /^node:crypto$/,
  },
  {
    // Where a passage of a text is now.
    name: 'rules',
    at: /^src\/editorial\/anchors\/[^/]+$/,
    calls: ['rules'],
    packages: /^approx-string-match$/,
  },
  {
    // Data files of any noun: what a column is, how it is written and read.
    name: 'exchange',
    at: /^src\/exchange\//,
    calls: ['exchange'],
    packages: /^(csv-parse|csv-stringify\/sync|node:stream)$/,
  },
  {
    // Finds texts by their words, whatever they are about.
    name: 'search',
    at: /^src\/search\//,
    calls: ['search'],
    packages:
      /^((type )?minisearch(\/SearchableMap)?|any-ascii|@orama\/(stemmers|stopwords)\/french|node:timers\/promises)$/,
  },
  {
    // What a noun says in its data files.
    name: 'data files',
    at: /^src\/content\/[^/]+\/exchange\//,
    calls: ['data files', 'models', 'exchange', 'site/paths', 'generated types'],
    packages: nothing,
  },
  {
    name: 'views',
    at: /^src\/content\/[^/]+\/views\//,
    calls: ['own views', 'models', 'design', 'site/paths', 'site/prose', 'site/order'],
    packages: /^react$/,
  },
  {
    name: 'queries',
    at: /^src\/content\/[^/]+\/queries(\.ts$|\/)/,
    calls: ['models', 'site/reader', 'site/order', 'generated types'],
    packages: /^(react|type payload)$/,
  },
  {
    // The one room that goes out to other sites: it knows the network, and nothing of ours.
    name: 'link visitor',
    at: /^src\/cms\/links\//,
    calls: ['link visitor'],
    packages:
      /^(type )?(node:(dns|http|net|timers\/promises)|follow-redirects|request-filtering-agent|robots-parser)$/,
  },
  {
    // A page of our own in the admin, in Payload's frame.
    name: 'back office',
    at: /^src\/content\/impact-metrics\/admin\/import\/FiguresImport\.tsx$/,
    calls: ['back office', 'models', 'rules'],
    packages: /^(next\/navigation|@payloadcms\/(ui|next\/templates)|type payload)$/,
  },
  {
    // Two pages that every document has in the admin: what is to be read again, and who did what.
    name: 'back office',
    at: /^src\/editorial\/admin\/(review|history)\//,
    calls: ['back office', 'rules as Payload hears them', 'rules', 'changes', 'advice'],
    packages: /^(react|payload|next\/navigation|@payloadcms\/ui)$/,
  },
  {
    // Pages and pieces of the admin for the review of documents.
    name: 'back office',
    at: /^src\/editorial\/admin\//,
    // A comment finds its passage in a text as the checks of figures read it.
    calls: [
      'back office',
      'rules as Payload hears them',
      'rules',
      'advice',
      'models',
      'generated types',
    ],
    packages:
      /^(type )?(react(-dom)?|payload(\/shared)?|next\/navigation|@payloadcms\/(ui|next\/templates|richtext-lexical\/(client|lexical\/react\/LexicalComposerContext)))$/,
  },
  {
    // Pieces of the admin's pages: they may wear the look of the site.
    name: 'back office',
    at: /^src\/(cms\/admin\/.+\.tsx|content\/[^/]+\/admin\/.+\.tsx?)$/,
    calls: ['back office', 'models', 'design', 'rules', 'site/paths', 'generated types'],
    packages:
      /^(type )?(react|payload|payload\/shared|next\/navigation|@payloadcms\/(ui(\/shared)?|next\/templates|richtext-lexical\/(client|lexical(\/react\/LexicalComposerContext)?)))$/,
  },
  {
    // Reads a file of figures and writes it as drafts.
    name: 'back office',
    at: /^src\/content\/impact-metrics\/endpoints\/import\//,
    calls: ['back office', 'data files', 'exchange', 'models', 'rules', 'generated types'],
    packages: /^(node:crypto|type payload|payload)$/,
  },
  {
    // Pages of the admin for whoever has no session yet, and the accounts of the others.
    name: 'back office',
    at: /^src\/accounts\/admin\//,
    calls: ['back office', 'rules'],
    packages: /^(type )?(react|next\/navigation|payload|@payloadcms\/(ui|next\/templates))$/,
  },
  {
    // A collection, and what Payload runs for it.
    name: 'back office',
    at: /^src\/(cms|accounts|content\/[^/]+\/(collection|hooks|endpoints|worklist|release|files|disk|fields))(\/|\.ts)/,
    calls: [
      'back office',
      'link visitor',
      'rules as Payload hears them',
      'letters',
      'rules',
      'models',
      'site/paths',
      // Addresses and the newsroom's search fold letters as the readers' search does.
      'search/plain',
      // The admin is signed with the mark of the site.
      'design/Mark',
      'server/edition',
      'environment',
      'generated types',
      'table of contents',
    ],
    packages:
      /^(type )?(payload(\/shared)?|@payloadcms\/(?!next).+|node:.+|nodemailer|sharp|cli-progress|cli-table3|rate-limiter-flexible)$/,
  },
  {
    name: 'models',
    at: /^src\/content\//,
    // A sentence writes its dates as the page does.
    calls: ['models', 'rules', 'design/dates', 'generated types'],
    packages: nothing,
  },
  {
    name: 'design',
    at: /^src\/design\//,
    // A name that no font of the pictures has is written in Latin letters.
    calls: ['design', 'search/plain'],
    packages: /^((type )?react|d3-scale|d3-shape)$/,
  },
  {
    // Payload's own doors, and the question of a machine: is the database well?
    name: 'back doors',
    at: /^src\/app\/(\(payload\)|readyz)\//,
    calls: ['back doors', 'back office', 'table of contents'],
    packages: /^(next\/navigation|@payloadcms\/next\/.+|type (next|react|payload))$/,
  },
  {
    // The two feeds, which a library knows how to write.
    name: 'doors',
    at: /^src\/app\/_flux\//,
    calls: ['doors', 'queries', 'views', 'models', 'site'],
    packages: /^feed$/,
  },
  {
    // The page of the design system reads the colours where they are written.
    name: 'doors',
    at: /^src\/app\/\(site\)\/style\/tokens\/scheme\.ts$/,
    calls: [],
    packages: /^node:fs\/promises$/,
  },
  {
    name: 'doors',
    at: /^src\/app\//,
    calls: [
      'doors',
      'queries',
      'views',
      'models',
      'data files',
      'exchange',
      'search',
      'design',
      'site',
      'environment',
    ],
    packages: /^(type )?(next(\/.+)?|react)$/,
  },
  {
    name: 'server',
    at: /^src\/server\//,
    calls: ['server', 'site/parameters', 'site/paths', 'environment'],
    packages: /^(type )?(node:.+|next|lru-cache|rate-limiter-flexible|zod)$/,
  },
  {
    // Fonts that the server draws with are read from disk.
    name: 'site',
    at: /^src\/site\/shareFonts\.ts$/,
    calls: ['design'],
    packages: /^node:fs\/promises$/,
  },
  {
    // The picture of a page that is not published yet, for whoever was sent a link to it.
    name: 'site',
    at: /^src\/site\/preview\/readFile\.ts$/,
    calls: ['environment'],
    packages: /^node:(fs\/promises|path)$/,
  },
  {
    name: 'site',
    at: /^src\/site\//,
    // What is read once an edition asks the front door which edition it is.
    calls: [
      'site',
      'design',
      'server/edition',
      // Whether a preview link still opens something.
      'editorial/previewLinks',
      'editorial/previewTokens',
      // How much of a page search engines show.
      'editorial/searchResults',
      'environment',
      'generated types',
      'table of contents',
    ],
    packages:
      /^(type )?(next\/.+|next|react|server-only|payload|@payloadcms\/(live-preview-react|richtext-lexical(\/react)?))$/,
  },
]

const roomOf = (file: string) => rooms.find(({ at }) => at.test(file))
const nounOf = (file: string) => /^src\/content\/([^/]+)\//.exec(file)?.[1]

const imports =
  /^(?:import|export)\s+(?<type>type\s)?[^'";]*?from\s+'(?<from>[^']+)'|(?:^import|\bimport\s*\()\s*'(?<bare>[^']+)'/gm

type Arrow = { from: string; to: string; isType: boolean }

const arrowsFrom = (file: string): Arrow[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(imports)].map(({ groups = {} }) => ({
    from: file,
    to: target(file, groups.from ?? groups.bare ?? ''),
    isType: groups.type !== undefined,
  }))

/** The file an import leads to, from the root and with its extension; a package keeps its name. */
function target(file: string, specifier: string): string {
  if (specifier === '@payload-config') return 'src/payload.config.ts'
  const path = specifier.startsWith('@/')
    ? `src/${specifier.slice(2)}`
    : specifier.startsWith('.')
      ? join(dirname(file), specifier)
      : null
  if (path === null) return specifier
  return (
    ['', '.ts', '.tsx', '/index.ts'].map((end) => path + end).find((one) => files.includes(one)) ??
    path
  )
}

function isAllowed({ from, to, isType }: Arrow): boolean {
  const room = roomOf(from)
  if (!room) return false
  if (!to.startsWith('src/'))
    return room.packages.test(to) || room.packages.test(`${isType ? 'type ' : ''}${to}`)
  if (/\.(css|woff2|svg)$/.test(to)) return true

  const there = roomOf(to)?.name ?? ''
  // Views and queries in several files stay with their own noun.
  const ofOneNoun = ['views', 'queries'].includes(there) && there === room.name
  if (ofOneNoun) return nounOf(from) === nounOf(to)
  // « site/paths » names one file of a room, « site/prose » one folder of it.
  const exactly = room.calls.some((call) => call.includes('/') && to.startsWith(`src/${call}`))
  return exactly || room.calls.includes(there)
}

const wrong = (arrows: Arrow[]) =>
  arrows.filter((arrow) => !isAllowed(arrow)).map(({ from, to }) => `${from} → ${to}`)

describe('who may call whom', () => {
  test('every file has a room', () => {
    expect(code.filter((file) => !roomOf(file))).toEqual([])
  })

  test('every import follows the law', () => {
    expect(wrong(code.flatMap(arrowsFrom))).toEqual([])
  })

  test('the law is read from the imports that are there', () => {
    expect(code.flatMap(arrowsFrom).length).toBeGreaterThan(300)
  })

  const crimes: [from: string, to: string][] = [
    ['src/editorial/writes.ts', 'payload'],
    ['src/editorial/roles.ts', 'src/editorial/cms/guards.ts'],
    ['src/content/pioneers/model.ts', 'react'],
    ['src/content/pioneers/model.ts', 'src/content/pioneers/queries.ts'],
    ['src/content/pioneers/views/PioneerRoster.tsx', 'payload'],
    ['src/content/pioneers/views/PioneerRoster.tsx', 'src/content/pioneers/queries.ts'],
    ['src/content/pioneers/views/PioneerRoster.tsx', 'src/content/themes/views/ThemeTags.tsx'],
    ['src/content/pioneers/queries.ts', 'src/content/themes/queries.ts'],
    ['src/app/flux.atom/route.ts', 'feed'],
    ['src/content/pioneers/queries.ts', 'next/headers'],
    ['src/content/pioneers/queries.ts', 'payload'],
    ['src/content/pioneers/queries.ts', 'src/content/pioneers/collection.ts'],
    ['src/content/pioneers/collection.ts', 'src/content/pioneers/queries.ts'],
    ['src/cms/edition.ts', 'src/server/front-door.ts'],
    ['src/cms/edition.ts', 'src/site/reader.ts'],
    ['src/cms/edition.ts', 'follow-redirects'],
    ['src/cms/links/visit.ts', 'payload'],
    ['src/cms/links/visit.ts', 'src/env.ts'],
    ['src/design/Roster.tsx', 'src/content/pioneers/model.ts'],
    ['src/design/Roster.tsx', 'payload'],
    ['src/app/(site)/page.tsx', 'payload'],
    ['src/app/(site)/page.tsx', 'src/payload.config.ts'],
    ['src/app/(site)/page.tsx', 'src/content/pioneers/collection.ts'],
    ['src/app/(site)/page.tsx', 'src/cms/edition.ts'],
    ['src/server/main.ts', 'payload'],
    ['src/server/main.ts', 'react'],
    ['src/server/main.ts', 'src/content/pioneers/queries.ts'],
    ['src/site/Header.tsx', 'src/content/pioneers/queries.ts'],
    ['src/search/search.ts', 'src/content/pioneers/model.ts'],
    ['src/content/pioneers/queries.ts', 'src/search/search.ts'],
    ['src/app/(site)/recherche/page.tsx', 'minisearch'],
    ['src/exchange/table.ts', 'src/content/impact-metrics/model.ts'],
    ['src/exchange/csv.ts', 'payload'],
    ['src/content/impact-metrics/exchange/plan.ts', 'csv-parse'],
    ['src/content/impact-metrics/exchange/plan.ts', 'src/content/impact-metrics/queries.ts'],
    ['src/content/impact-metrics/model.ts', 'src/exchange/table.ts'],
  ]

  test.each(crimes)('%s may not use %s', (from, to) => {
    expect(isAllowed({ from, to, isType: false })).toBe(false)
  })
})

describe('the house', () => {
  test('has this top level and no other', () => {
    const top = new Set(list().map((file) => file.split('/')[0]))
    expect([...top].sort()).toEqual([
      '.ci',
      '.env.example',
      '.gitignore',
      'README.md',
      'docs',
      'media',
      'next.config.mjs',
      'package-lock.json',
      'package.json',
      'src',
      'tests',
      'tsconfig.json',
    ])
  })

  test('has no drawer for everything', () => {
    const drawers = ['utils', 'helpers', 'lib', 'common', 'misc']
    const inOne = (file: string) =>
      file.split('/').some((part) => drawers.includes(part.replace(/\.\w+$/, '')))
    expect(files.filter(inOne)).toEqual([])
  })

  test('has no barrel files', () => {
    const generated = ['src/cms/migrations/index.ts']
    const barrels = files.filter((file) => /^index\.(ts|tsx|js|mjs)$/.test(basename(file)))
    expect(barrels.filter((file) => !generated.includes(file))).toEqual([])
  })

  test('has no file one has to scroll through for long', () => {
    const generated =
      /^src\/(payload-types\.ts|cms\/migrations\/|app\/\(payload\)\/admin\/importMap)/
    const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length - 1
    const long = code.filter((file) => !generated.test(file)).filter((file) => lines(file) > 200)
    expect(long).toEqual([])
  })
})
