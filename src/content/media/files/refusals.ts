import { refused } from '@/cms/refused'

import type { Format } from './formats'

const BAD_REQUEST = 400
const WRONG_KIND = 415

export const mostPixels = 50_000_000

const noPicture = 'Ce fichier n’est pas une image JPEG, PNG, WebP, AVIF ou GIF, ni un PDF.'

const instead: Partial<Record<Format, string>> = {
  heic: 'Ce fichier est une photo HEIC, que les navigateurs ne savent pas montrer : enregistrez-la en JPEG.',
  svg: 'Ce fichier est un dessin SVG, qui peut contenir un programme : exportez-le en PNG ou en WebP.',
  tiff: 'Ce fichier est un TIFF, que les navigateurs ne savent pas montrer : enregistrez-le en JPEG ou en PNG.',
}

export const notAPicture = (format: Format | null) =>
  refused((format && instead[format]) ?? noPicture, WRONG_KIND)

export const empty = () => refused('Ce fichier est vide : choisissez-en un autre.', BAD_REQUEST)

export const broken = () =>
  refused(
    'Cette image est abîmée ou incomplète : exportez-la de nouveau, puis recommencez.',
    WRONG_KIND,
  )

export const brokenPdf = () =>
  refused('Ce PDF est abîmé ou incomplet : exportez-le de nouveau, puis recommencez.', WRONG_KIND)

export const tooManyPixels = (pixels: number) =>
  refused(
    `Cette image compte ${Math.ceil(pixels / 1_000_000)} mégapixels, et le site en accepte ${mostPixels / 1_000_000} au plus : réduisez-la avant de l’envoyer.`,
    BAD_REQUEST,
  )
