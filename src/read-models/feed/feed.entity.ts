import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AlsoVisibleTo, VisibleTo } from '../../projecting/visible-to.entity';

/** An event as an enterprise and its payroll are told it, at its place in their feed. */
@Entity('feed_event')
@AlsoVisibleTo({ payroll: true })
@Index(['enterpriseId', 'recordedAt'])
@VisibleTo({ tenant: 'enterpriseId' })
export class FeedEventRow {
  @PrimaryColumn('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  /** Dense from 1 within the enterprise, in the order of the log. */
  @PrimaryColumn('bigint', { name: 'feed_position' })
  feedPosition!: string;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  /** As stored, without what the public name has before it. */
  @Column('text')
  type!: string;

  @Column('text')
  subject!: string;

  @Column('jsonb')
  data!: Readonly<Record<string, unknown>>;

  /** Of the event in its stream. */
  @Column('integer')
  revision!: number;

  /** Of the event in the log. */
  @Column('bigint')
  position!: string;

  @Column('text', { name: 'recorded_at' })
  recordedAt!: string;

  /** The request or the chain of reactions that it belongs to; the first event of an append has it. */
  @Column('uuid', { name: 'correlation_id', nullable: true })
  correlationId!: string | null;

  /** The event that was reacted to; null: somebody asked for it. */
  @Column('uuid', { name: 'causation_id', nullable: true })
  causationId!: string | null;
}

/** How far the feed of an enterprise goes: the next event takes the next place. */
@Entity('feed_head')
@AlsoVisibleTo({ payroll: true })
@VisibleTo({ tenant: 'enterpriseId' })
export class FeedHeadRow {
  @PrimaryColumn('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('bigint', { name: 'feed_position' })
  feedPosition!: string;
}

/** An event of no enterprise that may be the cause of one that is told; it gets its places when it is. */
@Entity('feed_cause')
@VisibleTo({})
export class FeedCauseRow {
  @PrimaryColumn('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('jsonb')
  told!: Omit<FeedEventRow, 'enterpriseId' | 'feedPosition' | 'eventId'>;

  /** Enterprises that have been told. */
  @Column('jsonb', { name: 'told_to' })
  toldTo!: readonly string[];
}
