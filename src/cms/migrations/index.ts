import * as migration_20261123_142407_initial from './20261123_142407_initial'
import * as migration_20261125_031459_figures from './20261125_031459_figures'

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
]
