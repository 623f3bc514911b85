import styles from './Picture.module.css'

type Size = { src: string; width: number }

export type PictureSource = {
  src: string
  width: number
  height: number
  /** Each format from narrow to wide; the first one the browser knows is used. */
  sizes: { avif: readonly Size[]; webp: readonly Size[] }
  jpeg: Size | null
  alt: string
  focus: { x: number; y: number }
  licence: { label: string; url: string | null } | null
}

type PictureProps = {
  picture: PictureSource
  credit?: string | null
  /** How wide it is drawn, as the `sizes` of HTML. */
  drawnAt: string
  /** The first picture of a page is fetched at once, the others when they come near. */
  isFirst?: boolean
}

const srcSet = (sizes: readonly Size[]) =>
  sizes.map(({ src, width }) => `${src} ${width}w`).join(', ')

/** The sizes were made at upload: an optimiser would only make them again. */
export function Picture({ picture, credit, drawnAt, isFirst }: PictureProps) {
  const { src, width, height, sizes, jpeg, alt, focus, licence } = picture

  return (
    <figure className={styles.picture}>
      <picture>
        {sizes.avif.length > 0 && (
          <source type="image/avif" srcSet={srcSet(sizes.avif)} sizes={drawnAt} />
        )}
        {jpeg && sizes.webp.length > 0 && (
          <source type="image/webp" srcSet={srcSet(sizes.webp)} sizes={drawnAt} />
        )}
        <img
          src={jpeg?.src ?? sizes.webp.at(-1)?.src ?? src}
          srcSet={jpeg ? undefined : srcSet(sizes.webp) || undefined}
          sizes={jpeg ? undefined : drawnAt}
          width={width}
          height={height}
          alt={alt}
          loading={isFirst ? undefined : 'lazy'}
          fetchPriority={isFirst ? 'high' : undefined}
          decoding="async"
          // Where a page cuts it, what matters stays in sight.
          style={{ objectPosition: `${focus.x}% ${focus.y}%` }}
        />
      </picture>
      {(credit || licence) && (
        <figcaption>
          {credit}
          {credit && licence && ' · '}
          {licence?.url ? (
            <a href={licence.url} rel="license">
              {licence.label}
            </a>
          ) : (
            licence?.label
          )}
        </figcaption>
      )}
    </figure>
  )
}
