import { Picture } from '@/design/Picture'

import { landscape } from '../picture'
import type { Specimen } from '../specimen'
import { longestName, name } from '../words'

const licence = { label: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' }

export const pictures: readonly Specimen[] = [
  {
    name: 'Picture',
    states: {
      'sans crédit ni licence': () => <Picture picture={landscape} drawnAt="26rem" />,
      'avec crédit': () => <Picture picture={landscape} drawnAt="26rem" credit={name} />,
      'avec crédit et licence': () => (
        <Picture picture={{ ...landscape, licence }} drawnAt="26rem" credit={name} />
      ),
      'licence sans adresse': () => (
        <Picture
          picture={{ ...landscape, licence: { label: 'Tous droits réservés', url: null } }}
          drawnAt="26rem"
          credit={longestName}
        />
      ),
    },
  },
]
