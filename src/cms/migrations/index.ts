import * as migration_20261123_135330_initial from './20261123_135330_initial'

export const migrations = [
  {
    up: migration_20261123_135330_initial.up,
    down: migration_20261123_135330_initial.down,
    name: '20261123_135330_initial',
  },
]
