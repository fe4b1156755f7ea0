import type { OfficialDocument } from './official-document.ts'
import { printed } from './press.ts'

/**
 * The document as a tagged PDF (PDF/A-2a) in the layout of NĐ 30/2020/NĐ-CP, annex I. The same document gives the same
 * bytes.
 */
export const officialPdf = (document: OfficialDocument): Promise<Uint8Array> => printed(document, 'pdf')
