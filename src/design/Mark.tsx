type MarkProps = { className?: string; height?: number }

/** Two circles that share a part: what the site is about, in one sign. */
export function Mark({ className, height = 24 }: MarkProps) {
  return (
    <svg
      className={className}
      viewBox="0 0 36 24"
      width={height * 1.5}
      height={height}
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="10.75" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <circle cx="24" cy="12" r="10.75" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <path d="M18 3.1a10.75 10.75 0 0 1 0 17.8 10.75 10.75 0 0 1 0-17.8Z" fill="currentColor" />
    </svg>
  )
}
