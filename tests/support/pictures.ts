import sharp from 'sharp'

const GREEN = '#2f5d50'

type Picture = { width?: number; height?: number; place?: string }

/** A JPEG, with the place it was taken in its metadata when asked. */
export function photo({ width = 800, height = 600, place }: Picture = {}): Promise<Buffer> {
  const plain = sharp({ create: { width, height, channels: 3, background: GREEN } }).jpeg()
  const taken = place
    ? plain.withExif({ IFD0: { ImageDescription: place, Copyright: place } })
    : plain
  return taken.toBuffer()
}

type Upload = { bytes: Buffer | string; name?: string; type?: string; data?: object }

/** The form a browser sends with a file. */
export function uploadForm({
  bytes,
  name = 'photo.jpg',
  type = 'image/jpeg',
  data = { alt: 'Un portrait' },
}: Upload): FormData {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set(
    'file',
    new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name, { type }),
  )
  return form
}
