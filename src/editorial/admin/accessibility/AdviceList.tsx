import { useId } from 'react'

import type { Advice } from '../../accessibility/advice'
import { severityLabels } from '../../accessibility/rules'
import { documentAddress } from '../../documentPages'
import panel from '../panel.module.css'
import styles from './advice.module.css'

type Props = {
  advice: readonly Advice[]
  /** Leads to the place in the form; absent where there is no form. */
  onShow?: (advice: Advice) => void
}

/** What could be better, each with what to do about it and where. */
export const AdviceList = ({ advice, onShow }: Props) => (
  <ul className={styles.list}>
    {advice.map((one, index) => (
      <Item key={`${one.code} ${one.field} ${index}`} advice={one} onShow={onShow} />
    ))}
  </ul>
)

function Item({ advice, onShow }: { advice: Advice } & Pick<Props, 'onShow'>) {
  const id = useId()
  const { anchor, label, picture, quote, sentence, severity } = advice
  return (
    <li className={styles.item} data-severity={severity}>
      <p className={styles.kind}>
        {severityLabels[severity]} · {label}
      </p>
      <p id={id} className={styles.sentence}>
        {sentence}
      </p>
      {quote && <p className={styles.quote}>{`«\u00a0${quote}\u00a0»`}</p>}
      {(onShow || picture) && (
        <p className={styles.actions}>
          {onShow && (
            <button
              type="button"
              className={panel.action}
              aria-describedby={id}
              onClick={() => onShow(advice)}
            >
              {anchor ? 'Aller au passage' : 'Aller au champ'}
            </button>
          )}
          {picture && (
            <a
              className={panel.action}
              href={documentAddress('/admin', { collection: 'media', id: picture })}
              rel="noreferrer"
              target="_blank"
            >
              Corriger l’image (nouvel onglet)
            </a>
          )}
        </p>
      )}
    </li>
  )
}
