import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';

export class PolicyPackBody {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The document: packId, region, version, validFrom, validTo and the sections that differ from the pack above it',
    example: {
      packId: 'CN-320800',
      region: '320800',
      version: '2027-01',
      validFrom: '2027-01-01',
      validTo: null,
      notice: { workingDays: 7 },
    },
  })
  @IsObject()
  document!: Record<string, unknown>;
}
