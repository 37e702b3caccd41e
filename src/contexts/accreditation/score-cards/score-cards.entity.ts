import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Course } from '../../../kernel/course';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { scoreCard } from '../score-card';
import type { CardLine } from '../score-card.events';

/** What was decided, and by which paper. */
export interface CardDecision {
  readonly outcome: string;
  readonly reasonCode: string;
  readonly legalBasis: string;
  readonly documentNo: string;
  readonly decidedOn: string;
  readonly followUpId: string | null;
}

export const CARD_STATES = ['DRAWN', 'DECIDED'] as const;

@Entity('score_card')
@RestsOn<ScoreCardRow>(({ scoreCardId }) => [streamOf(scoreCard, scoreCardId as Uuid)])
@Index(['filingId', 'year'])
@Index(['region', 'drawnPosition'])
export class ScoreCardRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'score_card_id' })
  scoreCardId!: string;

  @Column('uuid', { name: 'filing_id' })
  filingId!: string;

  @Column('integer')
  year!: number;

  @Column('jsonb')
  lines!: readonly CardLine[];

  @Column('jsonb', { name: 'not_assessed' })
  notAssessed!: readonly string[];

  @Column('integer')
  earned!: number;

  @Column('integer')
  judged!: number;

  @Column('integer', { nullable: true })
  permille!: number | null;

  @Column('boolean', { name: 'is_inactive' })
  isInactive!: boolean;

  @Column('text', { nullable: true })
  proposal!: string | null;

  @Column('text', { name: 'policy_pack' })
  policyPack!: string;

  @Column('jsonb', { nullable: true })
  decision!: CardDecision | null;

  @Column('integer')
  revision!: number;

  @Column('text', { name: 'drawn_at' })
  drawnAt!: string;

  /** What it was on which day. */
  @Column('jsonb')
  course!: Course;

  /** Position in the log of the first drawing: lists are in this order, so that new entries appear at the end only. */
  @Column('bigint', { name: 'drawn_position' })
  drawnPosition!: string;
}
