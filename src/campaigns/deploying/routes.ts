import type { Reader } from '../../platform/database/handles.ts'
import { packagedText } from '../../platform/files/packaged-text.ts'
import { readYaml } from '../../platform/law/yaml-text.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, one, oneOrNull, ticked, type Typed } from '../../platform/web/typed.ts'
import { classes, findUnit, mustFindTyped, mustFindUnit } from '../../units/queries.ts'
import { campaignMoves } from '../campaign.ts'
import { deployCampaign } from '../duties/deploy-campaign.ts'
import { dutyModes } from '../duties/duty.ts'
import { deploymentsOf } from '../duties/queries.ts'
import { campaignPath, crumbsOf, home } from '../pages/campaign-parts.tsx'
import { mustFindCampaign, someSlugs, type Whole, wholeOf } from '../queries.ts'
import { say } from '../words.ts'
import { addresseesOf, type MatrixLine, offered, readMatrix } from './duty-matrix.ts'
import { DeployPage } from './pages/deploy-page.tsx'
import { classCounts } from './queries.ts'

type Here = Visit<'slug'>

const deployers = campaignMoves['campaign.deploy'].roles

let matrix: readonly MatrixLine[] | null = null
/** The matrix that comes with the program, read once. */
const theMatrix = (): readonly MatrixLine[] => {
  const file = 'seed/duty-matrix.yaml'
  const read = readYaml({ path: file, text: packagedText(file) })
  matrix ??= readMatrix('data' in read ? read.data : null)
  return matrix
}

const linesFor = async ({ reader, today }: Visit, campaign: Whole['campaign']) => {
  const launcher = await mustFindUnit(reader, campaign.launcherId ?? 0, today)
  return offered(theMatrix(), await classCounts(reader, launcher.id, launcher.path, today), today)
}

/** A unit as it is typed into a field: its code. */
const codeOf = async ({ reader, today }: Visit, id: number | null | undefined): Promise<string> =>
  id ? ((await findUnit(reader, id, today))?.code ?? '') : ''

const showDeploy = async (visit: Here): Promise<Shown> => {
  const { reader } = visit
  const whole = await wholeOf(reader, visit.params.slug, visit)
  const { campaign } = whole
  const standingIsRoom = campaign.standingId !== campaign.launcherId
  const standing = campaign.standingId ? await findUnit(reader, campaign.standingId, visit.today) : null
  // A room receives for its agency; a department receives by itself.
  const room = standingIsRoom && standing?.class === 'phong_thuoc_co_quan'
  const body = DeployPage({
    whole,
    visit,
    lines: await linesFor(visit, campaign),
    classes: await classes(reader),
    receiver: await codeOf(visit, room ? campaign.launcherId : (campaign.standingId ?? campaign.launcherId)),
    via: room ? await codeOf(visit, campaign.standingId) : '',
    deployments: await deploymentsOf(reader, campaign.id),
  })
  return { title: say(visit.language)('deploy.title'), crumbs: crumbsOf(visit, whole), body }
}

const dueTyped = (typed: Typed, line: MatrixLine) => (step: MatrixLine['steps'][number]) =>
  ticked(typed, `buoc.${line.class}.${step}`) ? dayTyped(typed, `han.${line.class}.${step}`) : undefined

const modeTyped = (typed: Typed, line: MatrixLine) =>
  dutyModes.find((mode) => mode === one(typed, `mode.${line.class}`)) ?? line.mode

const deploy = form(`${home}/:slug/trien-khai`, {
  audience: deployers,
  command: deployCampaign,
  read: async (typed, visit) => {
    const { reader, today } = visit
    const campaign = await mustFindCampaign(reader, visit.params.slug)
    const via = oneOrNull(typed, 'plan.viaId')
    const receiver = await mustFindTyped(reader, 'plan.receiverId', one(typed, 'plan.receiverId'), today)
    const lines = (await linesFor(visit, campaign)).filter(({ line }) => ticked(typed, `lop.${line.class}`))
    return {
      campaignId: campaign.id,
      plan: {
        receiverId: receiver.id,
        viaId: via === null ? null : (await mustFindTyped(reader, 'plan.viaId', via, today)).id,
        addressees: lines.map(({ line }) =>
          addresseesOf(line, campaign.launcherId ?? 0, modeTyped(typed, line), dueTyped(typed, line)),
        ),
      },
    }
  },
  show: showDeploy,
  next: ({ slug }) => campaignPath(slug, 'trien-khai'),
  said: (_, visit) => say(visit.language)(campaignMoves['campaign.deploy'].said),
})

const slugs = async (reader: Reader) =>
  (await someSlugs(reader, ['running'])).map((slug) => campaignPath(slug, 'trien-khai'))

export const routes: readonly Route[] = [
  page(`${home}/:slug/trien-khai`, { audience: deployers, examples: slugs }, showDeploy),
  deploy,
]
