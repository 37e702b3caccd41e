import { ApiProperty } from '@nestjs/swagger';

/** The form of RFC 6749 section 4.4.2. It is read as it stands (oauth-token), so that a fault is told as section 5.2 says and not as other routes do. */
export class TokenBody {
  @ApiProperty({ enum: ['client_credentials'] })
  grant_type!: string;

  @ApiProperty({
    required: false,
    description: 'Scopes with a space between them; those of the key unless told',
    example: 'allowances:read allowances:confirm',
  })
  scope?: string;

  @ApiProperty({ required: false, description: 'The id of the key, where it does not stand in the header' })
  client_id?: string;

  @ApiProperty({ required: false, description: 'Its secret, where it does not stand in the header' })
  client_secret?: string;
}
