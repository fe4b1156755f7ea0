import { startDraft } from './draft-form.ts'
import { startEvidence } from './evidence-list.ts'
import { startMerge, startUnsent } from './unsent-list.ts'

void startDraft(document)
startEvidence(document)
startMerge(document)
void startUnsent(document)
