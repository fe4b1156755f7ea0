import { type LawFile } from '../platform/law/yaml-text.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { textLimits } from './law-texts.ts'

const usable = /^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*\.yaml$/

/** The files of a form, one field for each name and text: `path.0`, `text.0` … An empty text leaves the file out. */
export const textsIn = (field: (name: string) => string | null): readonly LawFile[] => {
  const files: LawFile[] = []
  for (let at = 0; field(`path.${at}`) !== null; at += 1) {
    const path = (field(`path.${at}`) ?? '').trim()
    const text = field(`text.${at}`) ?? ''
    if (text.trim() === '') continue
    if (!usable.test(path))
      throw new Refusal('law_texts.path', {
        values: { path },
        fields: { [`path.${at}`]: { code: 'law_texts.path', values: { path } } },
      })
    files.push({ path, text })
  }
  return files
}

/** What was sent as files, or the refusal at their field when a zip is broken or too big. */
export const mustUnpack = (sent: readonly LawFile[] | null): readonly LawFile[] => {
  const values = { files: textLimits.files, megabytes: textLimits.bytes / 1_000_000 }
  if (sent === null)
    throw new Refusal('law_texts.unreadable', {
      values,
      fields: { files: { code: 'law_texts.unreadable', values } },
    })
  return sent
}

/** The refusal of a form without a single text. */
export const mustHaveTexts = (files: readonly LawFile[]): readonly LawFile[] => {
  if (files.length === 0)
    throw new Refusal('law_texts.none', { fields: { files: { code: 'law_texts.none' } } })
  return files
}

/** What a new regulation begins with: every part that it must have, to be filled in. */
export const skeleton: readonly LawFile[] = [
  {
    path: 'van-ban.yaml',
    text: `code:
number:
kind: decision
vi:
en:
issuer:
signed:
in force: { from: }
scope:
allowed by: []
mark: confirmed
source:
`,
  },
  {
    path: 'dieu-01.yaml',
    text: `article: 1
clauses:
  - id:
    subject: nomination
    words: { vi: , en: }
    severity: W
    mark: confirmed
    source:
    condition:
    examples:
      met: [{ facts: {} }]
      not met: [{ facts: {} }]
`,
  },
]
