import type { Advice } from '../../accessibility/advice'
import { showField, showPassage } from '../editorText'

/** Leads to what an advice is about, or as near as the form shows it. False when it shows none of it. */
export function showAdvice({ anchor, field }: Advice): boolean {
  const [holder = field] = field.split('.')
  return (anchor !== null && showPassage(field, anchor)) || showField(field) || showField(holder)
}
