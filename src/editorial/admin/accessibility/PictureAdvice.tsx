'use client'

import { reduceFieldsToValues } from 'payload/shared'

import { inOrder } from '../../accessibility/advice'
import { adviceOnPicture } from '../../accessibility/pictures'
import { useSettledFields } from '../useSettledFields'
import { AdvicePanel } from './AdvicePanel'

const labels = { alt: 'Texte de remplacement', credit: 'Crédit', licence: 'Licence' } as const

/** Beside the form of a picture: it is told by itself what every content that shows it would be told. */
export function PictureAdvice() {
  const picture = reduceFieldsToValues(useSettledFields(), true)
  const found = adviceOnPicture(picture, (field) => ({ field, label: labels[field] }))
  return <AdvicePanel advice={inOrder(found)} heading="h2" />
}
