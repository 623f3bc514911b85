import { longDate } from '@/design/dates'

import { sinceWhen } from '../lateness'
import type { FollowedFigure } from '../worklist/followed'
import type { Pages, Worklist } from '../worklist/worklist'
import { Attest } from './Attest'
import { CheckLinks } from './CheckLinks'
import { FigureRow, SourceLine } from './FigureRow'
import { WorklistSection } from './WorklistSection'
import styles from './worklist.module.css'

type Props = {
  list: Worklist
  pages: Pages
  today: string
  mayAttest: boolean
  mayCheck: boolean
}

/** « À revoir », « Objectifs échus », and the sources that do not answer. */
export function FigureLists({ list, pages, today, mayAttest, mayCheck }: Props) {
  const attest = ({ id, wording }: { id: string; wording: string }) =>
    mayAttest ? (
      <Attest metric={id} wording={wording} />
    ) : (
      <span className={styles.reason}>
        «{'\u00a0'}Toujours exact{'\u00a0'}» revient à la relecture
      </span>
    )
  const silent = (figure: FollowedFigure) => (
    <FigureRow key={figure.id} figure={figure} when={sinceWhen(figure.link.since, today)}>
      <SourceLine {...figure} />
      {figure.link.detail && <p className={styles.quiet}>{figure.link.detail}</p>}
    </FigureRow>
  )

  return (
    <>
      <WorklistSection
        name="revoir"
        title="À revoir"
        intro="Retournez à la source. Si le chiffre n’a pas changé, attestez-le&#8239;; sinon, mettez-le à jour."
        empty="Aucun chiffre n’a dépassé sa date&nbsp;: revenez quand le compteur du menu le dira."
        list={list.due}
        pages={pages}
        row={(figure) => (
          <FigureRow
            key={figure.id}
            figure={figure}
            when={dueSince(figure.reviewBy, today)}
            action={attest(figure)}
          >
            <SourceLine {...figure} />
          </FigureRow>
        )}
      />
      <WorklistSection
        name="echus"
        title="Objectifs échus"
        intro="Leur année est passée. Publiez le résultat, ou retirez l’objectif&nbsp;: il ne peut pas être attesté."
        empty="Aucun objectif publié n’a dépassé son échéance."
        list={list.targets}
        pages={pages}
        row={(figure) => (
          <FigureRow key={figure.id} figure={figure} when={`échéance ${figure.year ?? 'passée'}`} />
        )}
      />
      <WorklistSection
        name="sources"
        title="Sources qui ne répondent plus"
        intro="Absentes lors de visites faites trois jours différents. Cherchez la nouvelle adresse, ou une copie archivée."
        empty="Aucune source n’est perdue. Elles sont visitées chaque semaine, la nuit."
        list={list.dead}
        pages={pages}
        row={silent}
        aside={mayCheck && <CheckLinks />}
      />
      {list.doubtful.total > 0 && (
        <details className={styles.doubts} open={pages.doutes > 1}>
          <summary>Réponses à confirmer ({list.doubtful.total})</summary>
          <WorklistSection
            name="doutes"
            title="À confirmer"
            intro="Une seule visite ne dit rien&nbsp;: elles seront visitées de nouveau cette nuit."
            empty=""
            list={list.doubtful}
            pages={pages}
            row={silent}
          />
        </details>
      )}
    </>
  )
}

function dueSince(day: string | null, today: string): string {
  return day ? `à revoir ${sinceWhen(day, today)} (${longDate(day)})` : 'à revoir'
}
