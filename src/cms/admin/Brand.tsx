import { Mark } from '@/design/Mark'

/** Beside the trail of the admin, in the colour of its text. */
export const Icon = () => <Mark />

/** Above the sign-in form. */
export const Logo = () => (
  <p style={{ display: 'flex', alignItems: 'center', gap: '0.6em', fontSize: '1.6rem', margin: 0 }}>
    <Mark />
    Les pionniers
  </p>
)
