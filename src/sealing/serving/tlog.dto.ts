import { PatternField } from '../../http/requests/fields.decorator';

/** As a checkpoint writes a size: no sign, no leading zero, below 2^53. */
const SIZE = /^(0|[1-9]\d{0,14})$/;

export class ConsistencyQuery {
  @PatternField(SIZE, { description: 'Size of the smaller checkpoint; 0: the empty tree', example: '1' })
  from!: string;

  @PatternField(SIZE, { description: 'Size of the larger checkpoint', example: '2' })
  to!: string;
}

export class ProofQuery {
  @PatternField(SIZE, {
    optional: true,
    description: 'The proof in the checkpoint of this size; in the smallest that covers the event unless told',
    example: '2',
  })
  size?: string;
}
