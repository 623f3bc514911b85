import type { SeedPioneer } from './content'
import { andreDupon } from './pioneers/andre-dupon'
import { anneCharpy } from './pioneers/anne-charpy'
import { arnaudHabert } from './pioneers/arnaud-habert'
import { cheaLun } from './pioneers/chea-lun'
import { gillesReydellet } from './pioneers/gilles-reydellet'
import { jeanLouisKiehl } from './pioneers/jean-louis-kiehl'
import { jeanMarcGuesne } from './pioneers/jean-marc-guesne'
import { mounaAoun } from './pioneers/mouna-aoun'
import { sandrineRaffin } from './pioneers/sandrine-raffin'

/** In the order of the source page: those inside a company first, then the founders. */
export const pioneers: SeedPioneer[] = [
  mounaAoun,
  cheaLun,
  arnaudHabert,
  jeanMarcGuesne,
  sandrineRaffin,
  jeanLouisKiehl,
  anneCharpy,
  andreDupon,
  gillesReydellet,
]
