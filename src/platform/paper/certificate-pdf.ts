import { type Certificate, certificateSheet } from './certificate.ts'
import { set } from './press.ts'

/** Certificates as one tagged PDF, a page of A4 lying each; the same certificates give the same bytes. */
export const certificatePdf = (
  title: string,
  certificates: readonly Certificate[],
  demonstration: boolean,
): Promise<Uint8Array> => {
  const sheets = certificates.map((one) => certificateSheet(one, demonstration))
  const day = certificates[0]?.decidedOn ?? ''
  return set('certificate', JSON.stringify({ title, day, sheets }))
}
