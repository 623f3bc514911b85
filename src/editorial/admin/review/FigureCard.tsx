import type { FigureChange, FigureText } from '@/editorial/changes/figure'

import { FromTo } from './FromTo'
import styles from './review.module.css'

const lines = {
  unit: 'Unité',
  period: 'Période',
  source: 'Source',
} as const satisfies Partial<Record<keyof FigureText, string>>

/** A figure as readers have it and as they would, with what lets one judge it. */
export function FigureCard({ before, after }: FigureChange) {
  return (
    <div className={styles.figure}>
      <p className={styles.wording}>
        <Line before={before?.wording} after={after.wording} />
      </p>
      <dl>
        {Object.entries(lines).map(([name, label]) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <Line before={textOf(before, name)} after={textOf(after, name) ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const textOf = (figure: FigureText | null, name: string): string | undefined =>
  Object.entries(figure ?? {}).find(([key]) => key === name)?.[1] ?? undefined

const Line = ({ before, after }: { before: string | undefined; after: string }) =>
  before === after ? after : <FromTo before={before} after={after} isNew={before === undefined} />
