/** What public pages are made of. A commit turns the edition of what it touched; other pages stay as they are. */
export const topics = [
  'units',
  'campaigns',
  'figures',
  'news',
  'awards',
  'documents',
  'ranking',
  'turnout',
  'contacts',
  'law',
] as const

export type Topic = (typeof topics)[number]

const nothing: readonly Topic[] = []

/** Noun of a command → what it may change on the portal. A noun that is not named here may change anything. */
const touched: Readonly<Record<string, readonly Topic[]>> = {
  article: ['news'],
  column: ['news'],
  example: ['news'],
  spokesperson: ['contacts'],
  contact_official: ['contacts'],
  // pages of these are made for each visitor
  introduction: nothing,
  consultation: nothing,
  comment: nothing,
  data_request: nothing,
  visitor_trace: nothing,
  campaign: ['campaigns', 'documents', 'figures'],
  launch_reading: nothing,
  document: ['documents', 'campaigns', 'awards'],
  // meetings and talks count among what a campaign's units put out
  activity: ['campaigns'],
  publicity: ['campaigns'],
  output: ['campaigns'],
  duty: ['campaigns'],
  work: ['campaigns'],
  delegation: nothing,
  period: ['figures'],
  round: ['figures'],
  report: ['figures'],
  report_sheet: nothing,
  voluntary_report: ['figures'],
  extension: ['figures'],
  target: ['figures'],
  review: ['campaigns', 'figures'],
  press: ['turnout'],
  election: ['turnout'],
  area: ['turnout'],
  turnout: ['turnout'],
  decision: ['awards', 'documents'],
  award: ['awards'],
  scoring_table: ['ranking'],
  score: ['ranking'],
  cluster: ['units'],
  account: nothing,
  administrator: nothing,
  api_token: nothing,
  assignment: nothing,
  calendar: nothing,
  days_off: nothing,
  digest: nothing,
  urging: nothing,
  ladder: nothing,
  reminder: nothing,
  letter: nothing,
  direction: nothing,
  inspection: nothing,
  self_inspection: nothing,
  finding: nothing,
  checklist: nothing,
  incident: nothing,
  interest: nothing,
  vote: nothing,
  council_session: nothing,
  // another law in force turns what is made of it (`app.ts`)
  law: nothing,
  local_regulation: nothing,
  nomination: nothing,
  guidance: nothing,
  question: nothing,
  mail: nothing,
  notice: nothing,
  note: nothing,
  news_plan: nothing,
  presence: nothing,
  role: nothing,
  session: nothing,
  upload: nothing,
}

/**
 * Commands that change nothing which a kept page shows although their noun may: what happens to an article before it is
 * public and after it is not, the counts of readers, which are shown a few minutes old, and what is being typed.
 */
const unseen = new Set([
  'article.write',
  'article.submit',
  'article.finish_editing',
  'article.approve',
  'article.schedule',
  'article.return',
  'article.reopen',
  'article.count_views',
  'report.keep_draft',
  'review.keep_draft',
])

/** What a command may have changed on the portal. */
export const turnedBy = (command: string): readonly Topic[] => {
  if (unseen.has(command)) return nothing
  return touched[command.slice(0, command.indexOf('.'))] ?? topics
}
