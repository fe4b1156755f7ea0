import { GuardFields } from './guard-fields.tsx'

export const GuardFieldsExamples = () => <GuardFields now="2026-02-06T02:00:00.000Z" />
