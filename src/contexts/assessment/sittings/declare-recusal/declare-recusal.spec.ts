import { CANDIDACY, ENTERPRISE, OTHER_ENTERPRISE } from '../../../../../test/support/stories/assessed-batch';
import { given, id } from '../../../../../test/support/stories/given';
import {
  cancelled,
  FIRST,
  FOURTH,
  held,
  joinedTo,
  PANEL,
  recused,
  seated,
  SECOND,
  SITTING,
} from '../../../../../test/support/stories/planned-sitting';
import type { SittingEvent } from '../sitting.events';
import { DeclareRecusal, declareRecusal } from './declare-recusal';

const intent: DeclareRecusal = { sittingId: SITTING, enterpriseId: ENTERPRISE, examinerId: FIRST, candidacyId: CANDIDACY, ground: 'KIN' };
const declare = (history: readonly SittingEvent[] = PANEL, change: Partial<DeclareRecusal> = {}, links?: ReturnType<typeof joinedTo>) =>
  given(declareRecusal, ...history).when({ ...intent, ...change }, links === undefined ? {} : { links });

it('names the candidate', () => declare().thenRecords(recused(FIRST)));
it('may still come when the sitting was held', () => declare([...PANEL, held]).thenRecords(recused(FIRST)));
it('is declared once', () => declare([...PANEL, recused(FIRST)]).thenRecordsNothing());
it('is of an examiner of the sitting', () => declare(PANEL, { examinerId: FOURTH }).thenRefuses('EXAMINER_NOT_ASSIGNED'));
it('is about a candidate of the sitting', () => declare(PANEL, { candidacyId: id(77) }).thenRefuses('CANDIDATE_NOT_SEATED'));
it('is not of a sitting that was called off', () => declare([...PANEL, cancelled]).thenRefuses('SITTING_CANCELLED'));
it('knows no sitting of another enterprise', () => declare(PANEL, { enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));

describe('of two records of one person', () => {
  it('either may declare it', () => {
    declare(PANEL, { examinerId: FOURTH }, joinedTo(FIRST, FOURTH)).thenRecords(recused(FOURTH));
    declare(PANEL, { examinerId: FOURTH }, joinedTo(id(98), FOURTH)).thenRefuses('EXAMINER_NOT_ASSIGNED');
  });
  it('one declares it for both', () =>
    declare([...PANEL, recused(FIRST)], { examinerId: FOURTH }, joinedTo(FIRST, FOURTH)).thenRecordsNothing());
});

it('is one for each examiner and each candidate', () => {
  const two = [...PANEL.slice(0, 1), seated(2), ...PANEL.slice(2)];
  declare([...two, recused(FIRST)], { candidacyId: id(1001) }).thenRecordsTypes(recused(FIRST).type);
  declare([...two, recused(FIRST)], { examinerId: SECOND }).thenRecords(recused(SECOND));
});
