import { holdsRole, holdsRoleOn } from '../platform/actor.ts'
import { findFile } from '../platform/files/store.ts'
import { mayBeShown } from '../platform/files/file-kind.ts'
import { checkUpload } from '../platform/files/upload.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { fold } from '../platform/plain/vietnamese.ts'
import type { Section } from '../platform/web/house-frame.tsx'
import { download, form, page, type Route, type Shown, type Visit } from '../platform/web/route.ts'
import { dayTyped, one, oneOrNull, ticked } from '../platform/web/typed.ts'
import { pathOf, unitsNamed } from '../units/queries.ts'
import { attachFile } from './attach-file.ts'
import { correctDocument } from './change-document.ts'
import { completeDocument } from './complete-document.ts'
import { citationOf, registerRoles } from './document.ts'
import { linkDocuments } from './link-documents.ts'
import { DocumentPage } from './pages/document-page.tsx'
import { NewPage } from './pages/new-page.tsx'
import { documentHref, register, RegisterPage } from './pages/register-page.tsx'
import {
  chainOf,
  countDocuments,
  documentsWithNumber,
  filesOf,
  listDocuments,
  mustFindDocument,
  registerChoices,
  someDocuments,
  someFiles,
} from './queries.ts'
import { recordDocument } from './record-document.ts'
import { say, words } from './words.ts'

type Here = Visit<'id'>

const PAGE_SIZE = 50
const MOST_OF_FILE = 12 * 1024 * 1024

const crumbs = ({ language }: Visit) => [{ href: register, text: say(language)('documents.title') }]

const showRegister = async (visit: Visit): Promise<Shown> => {
  const { reader, query, actor, language } = visit
  const year = Number(query.get('nam'))
  const asked = {
    text: (query.get('tim') ?? '').trim().slice(0, 200),
    kind: query.get('loai') || null,
    year: Number.isInteger(year) && year > 0 && year < 10_000 ? year : null,
  }
  const total = await countDocuments(reader, asked)
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const number = Math.min(last, Math.max(1, Math.trunc(Number(query.get('trang'))) || 1))
  const slice = { limit: PAGE_SIZE, offset: (number - 1) * PAGE_SIZE }
  const body = RegisterPage({
    visit,
    asked,
    total,
    documents: await listDocuments(reader, asked, slice),
    page: number,
    pageSize: PAGE_SIZE,
    choices: await registerChoices(reader),
    mayEnter: holdsRole(actor, registerRoles),
  })
  return { title: say(language)('documents.title'), body }
}

const showNew = async (visit: Visit): Promise<Shown> => ({
  title: say(visit.language)('documents.new'),
  crumbs: crumbs(visit),
  body: NewPage({ visit }),
})

/** The issuer as a unit of the tree, when it is one and the actor keeps its register; by its name alone otherwise. */
const issuerTyped = async ({ reader, actor, today }: Visit, text: string) => {
  const [unit, ...others] = text.trim() === '' ? [] : await unitsNamed(reader, text, today)
  const isOwn = unit && others.length === 0 && holdsRoleOn(actor, registerRoles, unit.path)
  return isOwn ? { issuerId: unit.id, issuerName: unit.name } : { issuerId: null, issuerName: text }
}

const enter = form(`${register}/moi`, {
  audience: registerRoles,
  command: recordDocument,
  read: async (typed, visit) => ({
    ...(await issuerTyped(visit, one(typed, 'issuerName'))),
    number: oneOrNull(typed, 'number'),
    kind: one(typed, 'kind'),
    issuedOn: dayTyped(typed, 'issuedOn'),
    subject: oneOrNull(typed, 'subject'),
    signer: oneOrNull(typed, 'signer'),
    knownBy: one(typed, 'knownBy'),
    text: oneOrNull(typed, 'text'),
    sourceName: oneOrNull(typed, 'sourceName'),
    sourceAddress: oneOrNull(typed, 'sourceAddress'),
    numberedHere: false,
    published: ticked(typed, 'published'),
  }),
  show: showNew,
  next: ({ id }) => documentHref(id),
  said: ({ completed }, { language }) => say(language)(completed ? 'new.completed' : 'new.done'),
})

const mayKeep = async ({ reader, actor, today }: Visit, issuerId: number | null): Promise<boolean> => {
  if (issuerId === null) return holdsRole(actor, registerRoles)
  const path = await pathOf(reader, issuerId, today)
  return path !== null && holdsRoleOn(actor, registerRoles, path)
}

const showDocument = async (visit: Here): Promise<Shown> => {
  const { reader, params } = visit
  const document = await mustFindDocument(reader, params.id)
  const body = DocumentPage({
    visit,
    document,
    chain: await chainOf(reader, document.id),
    files: await filesOf(reader, document.id),
    mayKeep: await mayKeep(visit, document.issuerId),
  })
  return { title: citationOf(document, 'vi'), crumbs: crumbs(visit), body }
}

/** The document that was typed: a number that stands once in the register, or number and issuer, "14/CT-UBND của …". */
const documentTyped = async ({ reader }: Visit, text: string): Promise<string> => {
  const [number = '', issuer = ''] = text.split(/\s+của\s+/u)
  const named = number.trim() === '' ? [] : await documentsWithNumber(reader, number)
  const found = named.filter(({ issuerName }) => fold(issuerName).includes(fold(issuer.trim())))
  const [document] = found
  if (document && found.length === 1) return document.id
  const code = document ? 'document.several_with_number' : 'document.none_with_number'
  const cited = found.map((one) => citationOf(one, 'vi')).join('; ')
  const fault = { code, values: { number: number.trim(), found: cited } }
  throw new Refusal('input.invalid', { values: { count: 1 }, fields: { toId: fault } })
}

const toDocument = (_result: unknown, { params }: Here): string => documentHref(params.id)
const common = { audience: registerRoles, show: showDocument, next: toDocument } as const

const changes: readonly Route[] = [
  form(`${register}/:id/bo-sung`, {
    ...common,
    command: completeDocument,
    read: (typed, { params }) => ({
      id: params.id,
      number: oneOrNull(typed, 'number'),
      issuedOn: dayTyped(typed, 'issuedOn'),
      signer: oneOrNull(typed, 'signer'),
    }),
    said: (_result, { language }) => say(language)('one.completed'),
  }),
  form(`${register}/:id/tep`, {
    ...common,
    command: attachFile,
    read: (typed, { params, files }) => ({
      documentId: params.id,
      kind: one(typed, 'kind'),
      file: checkUpload(files['file']?.[0], {
        kinds: ['pdf', 'jpeg', 'png', 'text', 'docx'],
        limit: MOST_OF_FILE,
        field: 'file',
      }),
    }),
    said: (_result, { language }) => say(language)('one.attached'),
  }),
  form(`${register}/:id/noi`, {
    ...common,
    command: linkDocuments,
    read: async (typed, visit) => ({
      fromId: visit.params.id,
      toId: await documentTyped(visit, one(typed, 'toId')),
      kind: one(typed, 'kind'),
    }),
    said: (_result, { language }) => say(language)('one.linked'),
  }),
  form(`${register}/:id/sua`, {
    ...common,
    command: correctDocument,
    read: (typed, { params }) => ({
      id: params.id,
      number: oneOrNull(typed, 'number'),
      kind: one(typed, 'kind'),
      issuedOn: dayTyped(typed, 'issuedOn'),
      issuerName: one(typed, 'issuerName'),
      subject: oneOrNull(typed, 'subject'),
      signer: oneOrNull(typed, 'signer'),
      reason: one(typed, 'reason'),
    }),
    said: (_result, { language }) => say(language)('one.corrected'),
  }),
]

const file = download(
  `${register}/:id/tep/:file`,
  {
    audience: 'signed-in',
    examples: async (reader) =>
      (await someFiles(reader)).map(({ documentId, fileId }) => `${documentHref(documentId)}/tep/${fileId}`),
  },
  async ({ reader, params }) => {
    const document = await mustFindDocument(reader, params.id)
    const held = (await filesOf(reader, document.id)).find(({ fileId }) => fileId === params.file)
    if (!held) throw new Refusal('file.not_found', { status: 404 })
    const { name, mediaType, bytes } = await findFile(reader, held.fileId)
    return { name, mediaType, body: bytes, inline: mayBeShown(mediaType) }
  },
)

export const sections: readonly Section[] = [
  {
    href: register,
    text: words['documents.section'],
    audience: [...registerRoles, 'auditor'],
    daily: registerRoles,
  },
]

/** The register of documents. */
export const routes: readonly Route[] = [
  page(register, { audience: 'signed-in' }, showRegister),
  page(`${register}/moi`, { audience: registerRoles }, showNew),
  enter,
  page(
    `${register}/:id`,
    {
      audience: 'signed-in',
      examples: async (reader) => (await someDocuments(reader)).map(documentHref),
    },
    showDocument,
  ),
  ...changes,
  file,
]
