import { Body, Container, Head, Heading, Hr, Html, Preview, Text } from '@react-email/components'
import type { ReactNode } from 'react'

import { bothSchemes, styles } from './styles'

type FrameProps = {
  subject: string
  /** What a mailbox shows beside the subject. */
  preview: string
  title: string
  foot: ReactNode
  children: ReactNode
}

/** The sheet every e-mail of the house is written on. */
export function Frame({ subject, preview, title, foot, children }: FrameProps) {
  return (
    <Html lang="fr" dir="ltr">
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{bothSchemes}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body style={styles.body}>
        <Container style={styles.page}>
          <Heading as="h1" style={styles.title}>
            {title}
          </Heading>
          {children}
          <Hr style={styles.rule} />
          <Text style={styles.quiet}>{foot}</Text>
        </Container>
      </Body>
    </Html>
  )
}
