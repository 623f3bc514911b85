import { APIError, type DocumentViewServerProps, type PayloadRequest } from 'payload'

import { reviewOf, type Review } from '@/editorial/cms/changes/review'
import { boundsIn, sinceOnline, type Bounds } from '@/editorial/cms/changes/sides'
import { urgentBounds } from '@/editorial/cms/changes/urgent'
import { workflowOf } from '@/editorial/cms/steps/workflow'
import { documentAddress, reviewAddress } from '@/editorial/documentPages'
import type { WorkflowState } from '@/editorial/workflowState'

import { Compared } from './Compared'
import { shownIn } from './decision'
import { DecisionBar } from './DecisionBar'
import { DocumentPage } from './DocumentPage'
import { Submission } from './Submission'
import styles from './review.module.css'

/** « Relecture » : what changed since the version online, the drafts that go with it, and the decision. */
export async function ReviewView({ doc, initPageResult, searchParams }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  const page = { doc, initPageResult, id: 'relecture', className: styles.page }
  if (!req.user || !collectionConfig || !docID) return null

  const place = { collection: collectionConfig.slug, id: String(docID) }
  const bounds = boundsIn(searchParams)
  const review = await readReview(place, bounds, req)
  const { admin, api } = req.payload.config.routes
  if (typeof review === 'string') {
    return (
      <DocumentPage {...page}>
        <p role="alert">{review}</p>
        <p>
          <a href={reviewAddress(admin, place)}>Lire ce qui a changé depuis la version en ligne</a>
        </p>
      </DocumentPage>
    )
  }

  const isSinceOnline = bounds.from === sinceOnline.from && bounds.to === sinceOnline.to
  const { attached, figures } = review
  const workflow = isSinceOnline ? await workflowOf(place, req.user, req) : null
  return (
    <DocumentPage {...page}>
      <h2>{isSinceOnline ? titleOf(review) : 'Deux versions comparées'}</h2>
      {workflow ? (
        <Submission workflow={workflow} urgentAddress={await urgentAddress(place, workflow, req)} />
      ) : (
        <p>
          <a href={reviewAddress(admin, place)}>Revenir à ce qui est à relire</a>
        </p>
      )}
      <Compared
        comparison={review}
        ticks={isSinceOnline ? figures : []}
        admin={admin}
        isSinceOnline={isSinceOnline}
      />
      {isSinceOnline &&
        attached.map((one) => (
          <section key={one.id} className={styles.attached} aria-labelledby={`joint-${one.id}`}>
            <h2 id={`joint-${one.id}`}>
              <span className={styles.kind}>{one.kind}, à relire avec ce contenu</span>
              {one.title}
            </h2>
            <p>
              <a href={documentAddress(admin, one)}>Ouvrir ce contenu</a>
            </p>
            <Compared comparison={one} ticks={figures} admin={admin} />
          </section>
        ))}
      {workflow && (
        <DecisionBar
          address={`${api}/${place.collection}/${place.id}`}
          shown={shownIn(review)}
          refusals={refusalsIn(workflow)}
        />
      )}
    </DocumentPage>
  )
}

const titleOf = ({ from }: Review) =>
  from ? 'Ce qui change pour les lecteurs' : 'Une première publication'

type Place = Parameters<typeof reviewOf>[0]

/** The review, or the sentence that says why there is none. */
async function readReview(place: Place, bounds: Bounds, req: PayloadRequest) {
  try {
    return await reviewOf(place, bounds, req)
  } catch (error) {
    if (error instanceof APIError && error.isPublic) return error.message
    throw error
  }
}

async function urgentAddress(place: Place, { urgent }: WorkflowState, req: PayloadRequest) {
  if (!urgent) return null
  const bounds = await urgentBounds(place, urgent, req)
  return reviewAddress(req.payload.config.routes.admin, place, bounds)
}

function refusalsIn({ steps }: WorkflowState) {
  const refusalOf = (step: string) => steps.find(({ name }) => name === step)?.refusal ?? null
  return { approve: refusalOf('approve'), 'request-changes': refusalOf('request-changes') }
}
