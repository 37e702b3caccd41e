import { Allow } from 'class-validator';
import { AsOfQuery } from '../../../http/lists/page.dto';

/** Names alone: what each may be is judged, and refused in words of its own, by the reading; the route tells the document. */
export class StatementQuery extends AsOfQuery {
  @Allow()
  as?: string;

  @Allow()
  excelSafe?: string;

  @Allow()
  cursor?: string;

  @Allow()
  limit?: string;
}
