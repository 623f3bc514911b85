import styles from './Picture.module.css'

type PictureProps = {
  src: string
  width: number
  height: number
  sizes: readonly { src: string; width: number }[]
  alt: string
  caption?: string | null
  /** How wide it is drawn, as the `sizes` of HTML. */
  drawnAt: string
  /** The first picture of a page is fetched at once, the others when they come near. */
  isFirst?: boolean
}

export function Picture({
  src,
  width,
  height,
  sizes,
  alt,
  caption,
  drawnAt,
  isFirst,
}: PictureProps) {
  const sources = sizes.length > 0 ? sizes : [{ src, width }]

  return (
    <figure className={styles.picture}>
      {/* The sizes were made at upload: an optimiser would only make them again. */}
      <img
        src={sources.at(-1)?.src ?? src}
        srcSet={sources.map((one) => `${one.src} ${one.width}w`).join(', ')}
        sizes={drawnAt}
        width={width}
        height={height}
        alt={alt}
        loading={isFirst ? undefined : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding="async"
      />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
