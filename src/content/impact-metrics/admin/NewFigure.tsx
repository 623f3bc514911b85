'use client'

import { useDocumentDrawer } from '@payloadcms/ui'

import styles from './FigurePicker.module.css'

type Subject = { relationTo: string; value: string }
type Props = {
  /** Whom the text is about: the figure speaks of them until somebody says otherwise. */
  subject: Subject | null
  onSaved: (id: string) => void
  onErased: () => void
}

/** « Créer un chiffre », in a drawer over the text that needs it: from its first save it is the one chosen. */
export function NewFigure({ subject, onSaved, onErased }: Props) {
  const [Drawer, , { closeDrawer, openDrawer }] = useDocumentDrawer({
    collectionSlug: 'impact-metrics',
  })
  return (
    <>
      <button type="button" className={styles.button} onClick={openDrawer}>
        Créer un chiffre
      </button>
      <Drawer
        initialData={subject ? { subject } : undefined}
        onDelete={() => {
          onErased()
          closeDrawer()
        }}
        onSave={({ doc }) => onSaved(String(doc.id))}
      />
    </>
  )
}
