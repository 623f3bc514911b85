import { firstAlone } from './firstAlone'
import { firstCompared } from './firstCompared'
import { firstFound } from './firstFound'
import { fourth } from './fourth'
import { secondAlone } from './secondAlone'
import { secondCompared } from './secondCompared'
import { secondFound } from './secondFound'
import type { Row } from './sheets'
import { third } from './third'

/** Every labelled sentence. The second half and both last batches were written before the reader saw them. */
export const corpus: readonly Row[] = [
  ...firstFound,
  ...firstAlone,
  ...firstCompared,
  ...secondFound,
  ...secondAlone,
  ...secondCompared,
  ...third,
  ...fourth,
]
