import type { BlockChange } from '@/editorial/changes/blocks'

import styles from './review.module.css'
import { Words } from './Words'

/** What became of a text, passage by passage; what nobody touched is folded. */
export const Prose = ({ blocks, isNew }: { blocks: readonly BlockChange[]; isNew: boolean }) => (
  <div className={styles.prose}>
    {blocks.map((block, index) =>
      block.is === 'same' ? (
        <Untouched key={index} blocks={block.blocks} />
      ) : (
        <Passage key={index} block={block} isNew={isNew} />
      ),
    )}
  </div>
)

type Same = Extract<BlockChange, { is: 'same' }>
type Touched = Exclude<BlockChange, { is: 'same' }>

const Untouched = ({ blocks }: Pick<Same, 'blocks'>) => (
  <details className={styles.untouched}>
    <summary>
      {blocks.length === 1 ? 'Un passage inchangé' : `${blocks.length} passages inchangés`}
    </summary>
    {blocks.map(({ text }, index) => (
      <p key={index}>{text}</p>
    ))}
  </details>
)

const names = {
  added: 'ajouté',
  removed: 'supprimé',
  changed: 'modifié',
  'moved-here': 'déplacé ici, sans changement',
  'moved-away': 'déplacé d’ici, sans changement',
} as const satisfies Record<Touched['is'], string>

function labelOf(block: Touched): string {
  if (block.is === 'changed' && block.note) return `Passage modifié (${block.note})`
  const kind = block.kind === 'paragraphe' ? 'Passage' : `Passage (${block.kind})`
  return `${kind} ${names[block.is]}`
}

function Passage({ block, isNew }: { block: Touched; isNew: boolean }) {
  const { is, parts, kind } = block
  if (isNew) {
    return (
      <p className={styles.passage}>
        {kind !== 'paragraphe' && <span className={styles.kind}>{kind}</span>}
        <Words parts={parts} isWhole />
      </p>
    )
  }
  return (
    <div className={styles.passage} data-is={is}>
      <p className={styles.kind}>{labelOf(block)}</p>
      <p>
        {is === 'removed' ? (
          <del className={styles.removed}>
            <Words parts={parts} isWhole />
          </del>
        ) : (
          <Words parts={parts} isWhole={is !== 'changed'} />
        )}
      </p>
    </div>
  )
}
