/** What a camera writes into a JPEG besides the picture: segments APP1 (Exif with the place, XMP) and APP13 (IPTC). */
const spoken = [0xe1, 0xed]

type Segment = { readonly marker: number; readonly at: number; readonly end: number }

/** The segments before the picture itself; null when the file is no JPEG or is cut. */
const segmentsOf = (bytes: Uint8Array): readonly Segment[] | null => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const found: Segment[] = []
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xda) return found
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
    if (end > bytes.length || end < at + 4) return null
    found.push({ marker, at, end })
    at = end
  }
  return null
}

/** The way up of the picture, 1 to 8, as Exif's first directory says it; 1 when it does not. */
export const wayUpOf = (exif: Uint8Array): number => {
  if (exif.length < 20) return 1
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  const tiff = 10
  const little = view.getUint16(tiff) === 0x4949
  const directory = tiff + view.getUint32(tiff + 4, little)
  if (directory + 2 > exif.length) return 1
  const count = view.getUint16(directory, little)
  for (
    let entry = directory + 2;
    entry + 12 <= exif.length && entry < directory + 2 + 12 * count;
    entry += 12
  )
    if (view.getUint16(entry, little) === 0x0112) {
      const value = view.getUint16(entry + 8, little)
      return value >= 1 && value <= 8 ? value : 1
    }
  return 1
}

/** An Exif segment that says the way up and nothing else: TIFF, big-endian, one directory with one entry. */
const wayUpSegment = (wayUp: number): Uint8Array =>
  Buffer.from(
    `ffe10022457869660000 4d4d002a00000008 0001 01120003000000010 00${wayUp}0000 00000000`.replaceAll(
      ' ',
      '',
    ),
    'hex',
  )

/** The same picture without what the camera wrote about it – place, device, owner; its way up stays. Other files as they are. */
export const withoutPlace = (bytes: Uint8Array): Uint8Array => {
  const segments = segmentsOf(bytes)
  const dropped = segments?.filter(({ marker }) => spoken.includes(marker)) ?? []
  if (!segments || dropped.length === 0) return bytes
  const exif = dropped.find(({ at }) => bytes[at + 4] === 0x45 && bytes[at + 5] === 0x78)
  const wayUp = exif ? wayUpOf(bytes.subarray(exif.at, exif.end)) : 1
  const kept = segments.filter(({ marker }) => !spoken.includes(marker))
  const rest = segments.at(-1)?.end ?? 2
  return Buffer.concat([
    bytes.subarray(0, 2),
    ...(wayUp === 1 ? [] : [wayUpSegment(wayUp)]),
    ...kept.map(({ at, end }) => bytes.subarray(at, end)),
    bytes.subarray(rest),
  ])
}
