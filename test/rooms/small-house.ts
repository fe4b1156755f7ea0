/** A house of three rooms without a trespass: the ground into which the tests plant one. */
export const smallHouse: Readonly<Record<string, string>> = {
  'migrations/0001-platform.sql': `
    create table audit_line (id uuid primary key);
    comment on table audit_line is 'platform · Sổ ghi việc';`,
  'migrations/0002-units.sql': `
    create table unit (id integer primary key);
    comment on table unit is 'units · Đơn vị';`,
  'migrations/0003-campaigns.sql': `
    create table campaign (id uuid primary key, unit_id integer references unit (id));
    comment on table campaign is 'campaigns · Phong trào';
    create view published_campaign as select id from campaign;
    comment on view published_campaign is 'portal · Phong trào đã công bố';`,
  'src/platform/plain/day.ts': `export type Day = string\nexport const addDays = (day: Day): Day => day`,
  'src/platform/actor.ts': `import type { Day } from './plain/day.ts'\nexport type Actor = { since: Day }`,
  'src/platform/command.ts': `export const command = (definition: unknown) => definition`,
  'src/platform/database/handles.ts': `import { Pool } from 'pg'\nexport type Reader = unknown\nexport const pool = () => new Pool()`,
  'src/platform/web/route.ts': `export const page = () => new Date()`,
  'src/platform/ui/button/button.tsx': `export const Button = () => <button>Ok</button>`,
  'src/units/unit.ts': `import { addDays } from '../platform/plain/day.ts'\nexport const next = addDays`,
  'src/units/queries.ts': `
    import type { Reader } from '../platform/database/handles.ts'
    export type UnitShown = { id: number }
    export const units = (reader: any_reader) => reader.selectFrom('unit as u').select('u.id')
    type any_reader = { selectFrom(table: string): { select(column: string): unknown } } & Reader`,
  'src/campaigns/campaign.ts': `import { next } from '../units/unit.ts'\nexport const states = ['draft', 'running'] as const\nexport const after = next`,
  'src/campaigns/words.ts': `export const words = { title: { vi: 'Phong trào', en: 'Campaigns' } }`,
  'src/campaigns/queries.ts': `
    import { sql } from 'kysely'
    export { }
    export const campaigns = (reader: { selectFrom: (table: string) => { leftJoin: (table: string) => unknown } }) =>
      reader.selectFrom('campaign').leftJoin('unit')
    export const lines = sql\`with seen as (select 1) select * from seen join audit_line a on a.id is distinct from seen.id\``,
  'src/campaigns/store.ts': `
    export const close = (writer: { updateTable: (table: string) => { from: (table: string) => unknown } }) =>
      writer.updateTable('campaign').from('unit')`,
  'src/campaigns/close-campaign.ts': `
    import { command } from '../platform/command.ts'
    import { units } from '../units/queries.ts'
    import { after } from './campaign.ts'
    import { close } from './store.ts'
    export const closeCampaign = command({ after, close, units })`,
  'src/campaigns/on-unit-merged.ts': `import { closeCampaign } from './close-campaign.ts'\nexport const onUnitMerged = closeCampaign`,
  'src/campaigns/pages/list.tsx': `
    import type { UnitShown } from '../../units/queries.ts'
    import { Button } from '../../platform/ui/button/button.tsx'
    import { words } from '../words.ts'
    export const List = ({ unit }: { unit: UnitShown }) => <p>{words.title.vi}{unit.id}<Button /></p>`,
  'src/campaigns/routes.ts': `
    import { page } from '../platform/web/route.ts'
    import { closeCampaign } from './close-campaign.ts'
    import { List } from './pages/list.tsx'
    import { campaigns } from './queries.ts'
    export const routes = [page, closeCampaign, List, campaigns]`,
  'src/campaigns/campaign.test.ts': `
    import { close } from './store.ts'
    import { testHouse } from '../../test/house.ts'
    export const now = [Date.now(), close, testHouse]`,
  'src/portal/queries.ts': `export const home = (reader: { selectFrom: (table: string) => unknown }) => reader.selectFrom('publishedCampaign')`,
  'src/app.ts': `import { routes } from './campaigns/routes.ts'\nimport { onUnitMerged } from './campaigns/on-unit-merged.ts'\nexport const app = [routes, onUnitMerged]`,
  'src/main.ts': `import { app } from './app.ts'\nexport const served = app`,
}
