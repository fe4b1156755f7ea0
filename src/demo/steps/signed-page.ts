import { type CheckedFile, checkUpload } from '../../platform/files/upload.ts'

const objects = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 297] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
  '',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
]

const page =
  'BT /F 12 Tf 40 170 Td (DU LIEU MINH HOA - khong phai ban ky) Tj 0 -24 Td (Demonstration: in place of the signed page) Tj ET'

const pdf = (): string => {
  const bodies = objects.map((body, index) =>
    index === 3 ? `<< /Length ${page.length} >>\nstream\n${page}\nendstream` : body,
  )
  let text = '%PDF-1.4\n'
  const places = bodies.map((body, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${places.join('')}`
  return `${text}${table}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
}

/** Stands where the photo of a signed page would: it says that it is none. */
export const signedPage = (): CheckedFile =>
  checkUpload(
    { name: 'ban-ky-minh-hoa.pdf', bytes: new TextEncoder().encode(pdf()) },
    { kinds: ['pdf'], limit: 10_000 },
  )
