import { crc32, deflateSync } from 'node:zlib'
import { encode } from 'uqr'

/** The white rim that readers of the code need around it, in squares: four, as the standard asks. */
const rim = 4

const matrixOf = (text: string): readonly (readonly boolean[])[] =>
  encode(text, { ecc: 'M', border: rim }).data

/** The squares of the code as one path in a field of `size` by `size`: each run of dark squares is a bar. */
export const squareCodePath = (text: string): { readonly size: number; readonly path: string } => {
  const matrix = matrixOf(text)
  const bars = matrix.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  )
  return { size: matrix.length, path: bars.join('') }
}

/** The code as a drawing, black on white. */
export const squareCodeSvg = (text: string): string => {
  const { size, path } = squareCodePath(text)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path fill="#000" d="${path}"/></svg>`
}

const chunk = (type: string, data: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(data.length, 0)
  named.copy(whole, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}

/** The code as a PNG for Word, `scale` dots a square; one byte of grey a dot. */
export const squareCodePng = (text: string, scale = 8): Uint8Array => {
  const matrix = matrixOf(text)
  const width = matrix.length * scale
  const rows = matrix.flatMap((row) => {
    const line = Buffer.alloc(width + 1)
    row.forEach((dark, x) => line.fill(dark ? 0 : 255, 1 + x * scale, 1 + (x + 1) * scale))
    return Array.from({ length: scale }, () => line)
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(width, 4)
  head.set([8, 0, 0, 0, 0], 8)
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(Buffer.concat(rows))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}
