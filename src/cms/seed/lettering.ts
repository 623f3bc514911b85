/**
 * Capitals built from whole squares, quarter discs and half discs on a grid, so that a portrait needs
 * no font and looks the same on every machine. One unit is a cell; a letter is four wide, five high.
 */
const letters: Readonly<Record<string, string>> = {
  A: 'M0 5V2A2 2 0 0 1 4 2V5H2.75V3.75H1.25V5ZM1.25 2.5H2.75V2A.75 .75 0 0 0 1.25 2Z',
  C: 'M4 2A2 2 0 0 0 0 2V3A2 2 0 0 0 4 3H2.7A.7 .7 0 0 1 1.3 3V2A.7 .7 0 0 1 2.7 2Z',
  D: 'M0 0H1.5A2.5 2.5 0 0 1 1.5 5H0ZM1.3 1.25V3.75H1.5A1.25 1.25 0 0 0 1.5 1.25Z',
  G: 'M4 2A2 2 0 0 0 0 2V3A2 2 0 0 0 4 3V2.4H2.1V3.3H2.64A.7 .7 0 0 1 1.3 3V2A.7 .7 0 0 1 2.7 2Z',
  H: 'M0 0H1.3V1.85H2.7V0H4V5H2.7V3.15H1.3V5H0Z',
  J: 'M2.7 0H4V3A2 2 0 0 1 0 3V2.6H1.3V3A.7 .7 0 0 0 2.7 3Z',
  K: 'M0 0H1.3V2.1A2.1 2.1 0 0 0 2.6 0H4A2.9 2.9 0 0 1 2.6 2.5A2.9 2.9 0 0 1 4 5H2.6A2.1 2.1 0 0 0 1.3 2.9V5H0Z',
  L: 'M0 0H1.3V3.7H4V5H2A2 2 0 0 1 0 3Z',
  M: 'M0 5V1.5A1.25 1.25 0 0 1 2 .5A1.25 1.25 0 0 1 4 1.5V5H2.9V1.75A.2 .2 0 0 0 2.5 1.75V5H1.5V1.75A.2 .2 0 0 0 1.1 1.75V5Z',
  R: 'M0 0H2.4A1.6 1.6 0 0 1 3.05 3.05L4 5H2.6L1.75 3.2H1.3V5H0ZM1.3 1.2V2.05H2.2A.42 .42 0 0 0 2.2 1.2Z',
  S: 'M4 1.25H1.7A.35 .35 0 0 0 1.7 1.9H2.5A1.55 1.55 0 0 1 2.5 5H0V3.75H2.3A.35 .35 0 0 0 2.3 3.1H1.5A1.55 1.55 0 0 1 1.5 0H4Z',
}

const whole = 'M0 0H4V5H0Z'

/** The outline of a capital; a plain block stands for a letter that nobody's name has needed yet. */
export const outlineOf = (letter: string): string => letters[letter] ?? whole
