import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const program = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(program)).buffer } })

/** What a reader of square codes finds in a picture (PNG or JPEG): the text of each code, as a phone would read it. */
export const readSquareCodes = async (picture: Uint8Array): Promise<readonly string[]> =>
  (await readBarcodes(new Uint8Array(picture), { formats: ['QRCode'] })).map(({ text }) => text)
