import type { OfficialDocument } from './official-document.ts'
import { printed } from './press.ts'

/**
 * The document for Word (.docx) in the layout of NĐ 30/2020/NĐ-CP, annex I: to be completed, numbered and signed where
 * the agency does so.
 */
export const officialDocx = (document: OfficialDocument): Promise<Uint8Array> => printed(document, 'docx')
