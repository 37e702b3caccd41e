import { on, Reaction, Rows } from '../../../projecting/projection';
import { EmployeeNoDropped, EmployeeNoLinked, EmployeeNoNamed, EmployeeNoReleased, employeeNumber } from '../../workforce';
import { PayEnterpriseRow } from './pay-basis.entity';
import { PayNumberRow } from './pay-number.entity';

async function follow(rows: Rows, event: Parameters<typeof employeeNumber.evolve>[1]): Promise<void> {
  const { numberId, enterpriseId, employeeNo } = event.data;
  const { region } = await rows.of(PayEnterpriseRow).require({ enterpriseId });
  const { state = employeeNumber.initial } = (await rows.of(PayNumberRow).find({ numberId })) ?? {};
  rows.of(PayNumberRow).put({ numberId, enterpriseId, region, employeeNo, state: employeeNumber.evolve(state, event) });
}

export const numbersReactions: readonly Reaction[] = [
  on(EmployeeNoLinked, (event, rows) => follow(rows, event)),
  on(EmployeeNoReleased, (event, rows) => follow(rows, event)),
  on(EmployeeNoNamed, (event, rows) => follow(rows, event)),
  on(EmployeeNoDropped, (event, rows) => follow(rows, event)),
];
