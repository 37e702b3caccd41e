import { Injectable } from '@nestjs/common';
import { Answer } from '../../http/answers/answer';
import { carriedOut } from '../../http/requests/bulk-items';
import { ItemAnswers } from '../../http/answers/item-answers.provider';
import { isRefusal, Refusal } from '../../kernel/refusal';
import type { Uuid } from '../../kernel/uuid';
import type { CommandEnvelope } from '../../ledger/command-envelope';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import type { LineOutcome, OfMonth, SaidOfLine } from './payments.provider';

const OK = 200;
interface LineItem {
  readonly itemKey?: string;
  readonly lineId: Uuid;
}

/** A call about many lines of a month, with a result for each. */
@Injectable()
export class LineAnswers {
  constructor(
    private readonly ids: DerivedIds,
    private readonly answers: ItemAnswers,
  ) {}

  async of<Item extends LineItem, Said extends object>(
    {
      month,
      items,
      language,
      commandId,
    }: { readonly month: OfMonth; readonly items: readonly Item[]; readonly language: string | undefined } & Pick<
      CommandEnvelope,
      'commandId'
    >,
    saidIn: (item: Item) => Said,
    recordEach: (said: readonly SaidOfLine<Said>[]) => Promise<readonly LineOutcome[]>,
  ): Promise<Answer> {
    const own = (item: Item, index: number): SaidOfLine<Said> => ({
      ...saidIn(item),
      lineId: item.lineId,
      commandId: this.ids.of('item', commandId, item.itemKey ?? `#${index}`),
    });
    const results = await carriedOut(items, (each) => recordEach(each.map(own)));
    return new Answer(
      OK,
      {},
      { items: await Promise.all(results.map((result, index) => this.shown(month, items[index]!, result, language))) },
    );
  }

  private async shown(
    { enterpriseId, period }: OfMonth,
    { itemKey, lineId }: LineItem,
    result: LineOutcome | Refusal,
    language: string | undefined,
  ): Promise<object> {
    if (isRefusal(result)) return { ...(await this.answers.of(itemKey, result, language)), lineId, standing: null };
    const { paymentId: id, outcome, standing } = result;
    return {
      ...(await this.answers.of(
        itemKey,
        { id, location: `/v1/enterprises/${enterpriseId}/reconciliations/${period}?lineId=${lineId}`, outcome },
        language,
      )),
      lineId,
      standing,
    };
  }
}
