import { Column, Entity, PrimaryColumn } from 'typeorm';
import { eventType } from '../../src/kernel/event-type';
import { codeField, countField, dayField, numberField, uuidField } from '../../src/kernel/fields';
import { on, projection } from '../../src/projecting/projection';
import { VisibleTo } from '../../src/projecting/visible-to.entity';

/** As a certificate is confirmed from time to time: each event says the whole of it, so that one upsert can follow one event. */
export const Confirmed = eventType('certificate.confirmed.v1', 'A certificate was confirmed.', {
  certificateId: uuidField(),
  enterpriseId: uuidField(),
  number: numberField(),
  occupation: codeField(),
  level: countField(),
  confirmedOn: dayField(),
});

@Entity('certificate')
@VisibleTo({ tenant: 'enterpriseId' })
export class CertificateRow {
  @PrimaryColumn('uuid', { name: 'certificate_id' })
  certificateId!: string;

  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  number!: string;

  @Column('text')
  occupation!: string;

  @Column('integer')
  level!: number;

  @Column('text', { name: 'confirmed_on' })
  confirmedOn!: string;

  @Column('integer')
  confirmations!: number;
}

export const certificates = projection({
  name: 'certificates',
  version: 1,
  tables: [CertificateRow],
  on: [
    on(Confirmed, async ({ data }, rows) => {
      const before = await rows.of(CertificateRow).find({ certificateId: data.certificateId });
      rows.of(CertificateRow).put({ ...data, confirmations: (before?.confirmations ?? 0) + 1 });
    }),
  ],
});
