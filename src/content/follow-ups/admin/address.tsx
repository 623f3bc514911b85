import { pageNames, type PageName, type Pages } from '../worklist/worklist'

export const worklistPath = '/admin/chiffres-a-revoir'

type Asked = Record<string, string | string[] | undefined>

/** The page asked for of each list; the first when what is asked for is no number. */
export function pagesFrom(asked: Asked | undefined): Pages {
  const pageOf = (name: PageName) =>
    Math.max(1, Math.min(10_000, Math.trunc(Number(asked?.[name])) || 1))
  return {
    revoir: pageOf('revoir'),
    echus: pageOf('echus'),
    sources: pageOf('sources'),
    doutes: pageOf('doutes'),
    relire: pageOf('relire'),
  }
}

/** The dashboard with each list at its page, read from the title of one of them. */
export function addressOf(pages: Pages, from: PageName): string {
  const turned = pageNames.filter((name) => pages[name] > 1)
  const query = turned.map((name) => `${name}=${pages[name]}`).join('&')
  return `${worklistPath}${query && `?${query}`}#${from}`
}
