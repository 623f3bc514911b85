import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { pioneers } from '@/cms/seed/content/pioneers'
import { drawPortrait, portraitAlt, renderPortrait } from '@/cms/seed/portraits'

test('each person has a picture of their own, always the same', () => {
  const drawings = pioneers.map(({ slug, name }) => drawPortrait(slug, name))

  expect(new Set(drawings).size).toBe(pioneers.length)
  expect(pioneers.map(({ slug, name }) => drawPortrait(slug, name))).toEqual(drawings)
})

test('letters are drawn, so that no font decides how a portrait looks', () => {
  expect(drawPortrait('anne-charpy', 'Anne Charpy')).not.toContain('<text')
})

test('the alternative says what is seen, and that it is nobody', () => {
  expect(portraitAlt('Jean-Marc Guesné')).toBe(
    'Illustration abstraite générée autour des initiales J et G, sans ressemblance avec la personne',
  )
})

describe('a rendered portrait', () => {
  test('is an upright WebP picture, light enough to upload', async () => {
    const picture = await renderPortrait('chea-lun', 'Chea Lun')

    const { format, width, height } = await sharp(picture).metadata()
    expect({ format, width, height }).toEqual({ format: 'webp', width: 1280, height: 1600 })
    expect(picture.length).toBeLessThan(150_000)
  })
})
