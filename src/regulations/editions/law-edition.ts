import type { LawChangeFile } from '../law-texts.ts'
import type { LawEditionState } from '../tables.ts'

/** The law of the country is one for the whole installation: who runs it puts it in force. */
export const lawKeepers = ['administrator'] as const

type Move = { readonly from: readonly LawEditionState[]; readonly to: LawEditionState }

/**
 * What may happen to an edition of the law; the one before it is replaced by the same act. A return leaves the earlier
 * edition where it stands: its texts are put in force as an edition of their own.
 */
export const lawMoves = {
  'law.put': { from: ['draft'], to: 'in_force' },
  'law.return_to': { from: ['replaced'], to: 'in_force' },
  'law.drop': { from: ['draft'], to: 'discarded' },
} as const satisfies Readonly<Record<string, Move>>

type Text = { readonly path: string; readonly text: string }

/** Changes laid over a folder, the later ones over the earlier. */
export const bothChanges = (
  earlier: readonly LawChangeFile[],
  later: readonly LawChangeFile[],
): readonly LawChangeFile[] => [
  ...new Map([...earlier, ...later].map((change) => [change.path, change])).values(),
]

/**
 * What has to be laid over the folder law/ so that the next start finds these very texts: what was laid over it for them
 * before, and every file in which the folder is another.
 */
export const changesTowards = (
  folder: readonly Text[],
  files: readonly Text[],
  before: readonly LawChangeFile[],
): readonly LawChangeFile[] => {
  const wanted = new Map(files.map(({ path, text }) => [path, text]))
  const found = new Map(folder.map(({ path, text }) => [path, text]))
  const differing = [...new Set([...wanted.keys(), ...found.keys()])].flatMap((path) => {
    const text = wanted.get(path) ?? null
    return text === (found.get(path) ?? null) ? [] : [{ path, text }]
  })
  return bothChanges(before, differing)
}
