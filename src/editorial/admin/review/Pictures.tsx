import type { Picture } from '@/editorial/changes/names'

import styles from './review.module.css'

type Props = { before: readonly Picture[]; after: readonly Picture[]; isNew: boolean }

/** Pictures side by side, before and after. */
export const Pictures = ({ before, after, isNew }: Props) => (
  <div className={styles.pictures}>
    {!isNew && <Side caption="Avant" pictures={before} />}
    <Side caption={isNew ? 'Nouvelle image' : 'Après'} pictures={after} />
  </div>
)

const Side = ({ caption, pictures }: { caption: string; pictures: readonly Picture[] }) => (
  <figure>
    <figcaption>{caption}</figcaption>
    {pictures.length === 0 && <p className={styles.empty}>Aucune image</p>}
    {pictures.map(({ id, title, url }) => (
      <div key={id}>
        {url && <img src={url} alt="" width={240} loading="lazy" />}
        <p>{title}</p>
      </div>
    ))}
  </figure>
)
