import { OfEnterprise } from './of-enterprise.entity';
import { VisibleTo, visibilityOf } from './visible-to.entity';

class Plain extends OfEnterprise {}
@VisibleTo({ tenant: 'enterpriseId' })
class OwnOnly extends OfEnterprise {}

it('a table that belongs to an enterprise is seen by it and by the authority of its region', () =>
  expect(visibilityOf(Plain)).toEqual({ tenant: 'enterpriseId', region: 'region' }));
it('unless it says otherwise', () => expect(visibilityOf(OwnOnly)).toEqual({ tenant: 'enterpriseId' }));
it('which changes nothing for others', () => expect(visibilityOf(OfEnterprise)).toEqual({ tenant: 'enterpriseId', region: 'region' }));
