import type { ReactNode } from 'react'

import { findPageAt } from '@/content/pages/queries'
import { findPioneerAt } from '@/content/pioneers/queries'
import { findProgrammeAt } from '@/content/programmes/queries'
import { findThemeAt } from '@/content/themes/queries'
import { homeSlug } from '@/site/paths'
import type { Link } from '@/site/preview/link'
import { LinkBanner } from '@/site/preview/LinkBanner'
import { throughLink } from '@/site/preview/linkedFiles'

import { FigureBody } from './FigureBody'
import { findFigureWithSubjectAt } from './figureWithSubject'
import { FreePageBody } from './FreePageBody'
import { HomeBody } from './HomeBody'
import { PioneerBody } from './PioneerBody'
import { ProgrammeBody } from './ProgrammeBody'
import { gatheredUnder, ThemeBody } from './ThemeBody'

const bannerOf = ({ updatedAt }: { updatedAt: string }, { expiresOn }: Link) => (
  <LinkBanner savedOn={updatedAt} expiresOn={expiresOn} />
)

type Page = (link: Link) => Promise<ReactNode | null>

/** The public page of the version a link leads to; null when that version makes none any more. */
export const linkedPages: Readonly<Record<Link['collection'], Page>> = {
  pioneers: async (link) => {
    const { reader, token, version } = link
    const found = await findPioneerAt(reader, version)
    if (!found) return null
    const pioneer = { ...found, portrait: throughLink(token, found.portrait) }
    return <PioneerBody reader={reader} pioneer={pioneer} banner={bannerOf(found, link)} />
  },
  programmes: async (link) => {
    const { reader, token, version } = link
    const found = await findProgrammeAt(reader, version)
    if (!found) return null
    const programme = { ...found, image: throughLink(token, found.image) }
    return <ProgrammeBody reader={reader} programme={programme} banner={bannerOf(found, link)} />
  },
  themes: async (link) => {
    const { reader, version } = link
    const theme = await findThemeAt(reader, version)
    if (!theme) return null
    const gathered = await gatheredUnder(reader, theme)
    const banner = bannerOf(theme, link)
    return <ThemeBody reader={reader} theme={theme} gathered={gathered} banner={banner} />
  },
  'impact-metrics': async (link) => {
    const { reader, version } = link
    const found = await findFigureWithSubjectAt(reader, version)
    if (!found) return null
    return <FigureBody reader={reader} {...found} banner={bannerOf(found.figure, link)} />
  },
  pages: async (link) => {
    const { reader, version } = link
    const page = await findPageAt(reader, version)
    if (!page) return null
    const Body = page.slug === homeSlug ? HomeBody : FreePageBody
    return <Body reader={reader} page={page} banner={bannerOf(page, link)} />
  },
}
