import styles from './Pagination.module.css'

type PaginationProps = { page: number; pages: number; hrefOf: (page: number) => string }

export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  if (pages === 1) return null
  const numbers = Array.from({ length: pages }, (_, index) => index + 1).filter((number) =>
    isNear(number, page, pages),
  )

  return (
    <nav aria-label="Pages de la liste">
      <ol className={styles.pages}>
        {numbers.map((number, at) => (
          <li key={number} className={number - (numbers[at - 1] ?? 0) > 1 ? styles.gap : undefined}>
            <a
              href={hrefOf(number)}
              aria-current={number === page ? 'page' : undefined}
              aria-label={`Page ${number}`}
            >
              {number}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The first, the last and the neighbours: long lists keep a short bar. */
const isNear = (number: number, page: number, pages: number) =>
  number === 1 || number === pages || Math.abs(number - page) <= 2
