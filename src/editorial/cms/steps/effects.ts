import type { StepName } from '../../steps'
import type { Effect } from './effect'
import {
  cancelSchedule,
  cancelWithdrawal,
  publish,
  schedule,
  scheduleWithdrawal,
  withdraw,
} from './publishing'
import { approve, requestChanges, submit, takeBack } from './reviewing'
import type { Underway } from './takeStep'
import { approveAfterwards, publishUrgently } from './urgency'

/** What each step does beside moving the stage. */
export const effects: Readonly<Record<StepName, (underway: Underway) => Promise<Effect>>> = {
  submit,
  'take-back': takeBack,
  'request-changes': requestChanges,
  approve,
  publish,
  schedule,
  'cancel-schedule': cancelSchedule,
  withdraw,
  'schedule-withdrawal': scheduleWithdrawal,
  'cancel-withdrawal': cancelWithdrawal,
  'publish-urgently': publishUrgently,
  'approve-afterwards': approveAfterwards,
}
