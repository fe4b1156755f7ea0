import type { Language } from '../../platform/plain/language.ts'
import { CheckField } from '../../platform/ui/check-field/check-field.tsx'
import { Fieldset } from '../../platform/ui/form/form.tsx'
import { RadioField } from '../../platform/ui/radio-field/radio-field.tsx'
import { type Choice, SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import { majorityOf, memberRoles, quorumOf, showShare } from '../council.ts'
import type { Member } from '../queries.ts'
import type { CouncilRow } from '../tables.ts'
import { say } from '../words.ts'

/** Lines of the list of members; those left empty are not sent on. */
export const memberLines = 15

type MemberFieldsProps = {
  readonly language: Language
  readonly people: readonly Choice[]
  readonly members: readonly Member[]
}

/** The list of members: a line each, with the role. */
export const MemberFields = ({ language, people, members }: MemberFieldsProps) => {
  const t = say(language)
  const roles = memberRoles.map((role) => ({ value: role, text: t(`role.${role}`) }))
  const lines = Array.from({ length: Math.max(memberLines, members.length + 3) }, (_, at) => at)
  return (
    <Table
      caption={t('council.members')}
      rows={lines}
      rowKey={(at) => at}
      columns={[
        { key: 'at', head: '#', cell: (at) => at + 1 },
        {
          key: 'name',
          head: t('council.member'),
          cell: (at) => (
            <SelectField
              name={`member.${at}`}
              label={t('council.memberAt', { at: at + 1 })}
              labelHidden
              value={members[at]?.personId ?? ''}
              choices={people}
              none="–"
              optional
            />
          ),
        },
        {
          key: 'role',
          head: t('council.role'),
          cell: (at) => (
            <SelectField
              name={`role.${at}`}
              label={t('council.roleAt', { at: at + 1 })}
              labelHidden
              value={members[at]?.role ?? 'member'}
              choices={roles}
              none={false}
              optional
            />
          ),
        },
      ]}
    />
  )
}

/** The figures of the regulation; without a citation they show as not verified everywhere. */
export const RegulationFields = ({ language, council }: { language: Language; council?: CouncilRow }) => {
  const t = say(language)
  const strict = [
    { value: 'more', text: t('council.strictMore') },
    { value: 'least', text: t('council.strictLeast') },
  ]
  return (
    <Fieldset legend={t('council.regulationLegend')} hint={t('council.regulationHint')}>
      <TextField
        name="quorum"
        label={t('council.quorum')}
        hint={t('council.quorumHint')}
        width="short"
        value={council ? showShare(quorumOf(council)) : '2/3'}
      />
      <TextField
        name="majority"
        label={t('council.majority')}
        hint={t('council.majorityHint')}
        width="short"
        value={council ? showShare(majorityOf(council)) : '1/2'}
      />
      <RadioField
        name="strict"
        label={t('council.strict')}
        value={council && !council.majorityStrict ? 'least' : 'more'}
        choices={strict}
        inline
      />
      <TextField
        name="regulationCitation"
        label={t('council.citation')}
        hint={t('council.citationHint')}
        width="long"
        value={council?.regulationCitation ?? ''}
        optional
      />
      <CheckField name="verified" label={t('council.verified')} checked={council?.verified ?? false} />
    </Fieldset>
  )
}
