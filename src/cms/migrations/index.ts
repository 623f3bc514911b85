import * as migration_20261123_142407_initial from './20261123_142407_initial'
import * as migration_20261125_031459_figures from './20261125_031459_figures'
import * as migration_20261125_071020_workflow from './20261125_071020_workflow'
import * as migration_20261125_145159_withdrawals from './20261125_145159_withdrawals'
import * as migration_20261128_114109_hubs from './20261128_114109_hubs'
import * as migration_20261129_101826_password_links from './20261129_101826_password_links'
import * as migration_20261129_105200_media_note from './20261129_105200_media_note'
import * as migration_20261129_110239_finding from './20261129_110239_finding'
import * as migration_20261129_110600_form_turns from './20261129_110600_form_turns'
import * as migration_20261129_111300_unplaced from './20261129_111300_unplaced'

export const migrations = [
  {
    up: migration_20261123_142407_initial.up,
    down: migration_20261123_142407_initial.down,
    name: '20261123_142407_initial',
  },
  {
    up: migration_20261125_031459_figures.up,
    down: migration_20261125_031459_figures.down,
    name: '20261125_031459_figures',
  },
  {
    up: migration_20261125_071020_workflow.up,
    down: migration_20261125_071020_workflow.down,
    name: '20261125_071020_workflow',
  },
  {
    up: migration_20261125_145159_withdrawals.up,
    down: migration_20261125_145159_withdrawals.down,
    name: '20261125_145159_withdrawals',
  },
  {
    up: migration_20261128_114109_hubs.up,
    down: migration_20261128_114109_hubs.down,
    name: '20261128_114109_hubs',
  },
  {
    up: migration_20261129_101826_password_links.up,
    down: migration_20261129_101826_password_links.down,
    name: '20261129_101826_password_links',
  },
  {
    up: migration_20261129_105200_media_note.up,
    down: migration_20261129_105200_media_note.down,
    name: '20261129_105200_media_note',
  },
  {
    up: migration_20261129_110239_finding.up,
    down: migration_20261129_110239_finding.down,
    name: '20261129_110239_finding',
  },
  {
    up: migration_20261129_110600_form_turns.up,
    down: migration_20261129_110600_form_turns.down,
    name: '20261129_110600_form_turns',
  },
  {
    up: migration_20261129_111300_unplaced.up,
    down: migration_20261129_111300_unplaced.down,
    name: '20261129_111300_unplaced',
  },
]
