import { ChoiceField, WordsField } from '../../../http/requests/fields.decorator';
import { TABLE_REPORTS, TableReport } from './due-for-upload';

const MAX_RECEIVER_CHARACTERS = 100;

export class MakeUploadTableBody {
  @ChoiceField(TABLE_REPORTS, { description: 'One file holds one kind: 新增, 更正, 补录', example: 'NEW' })
  report!: TableReport;

  @WordsField(MAX_RECEIVER_CHARACTERS, { description: 'Office that receives the file', example: '淮安市职业技能鉴定中心' })
  receiverOffice!: string;

  @WordsField(MAX_RECEIVER_CHARACTERS, { description: 'Person to whom it is handed', example: '数据专员' })
  receiverPerson!: string;
}

export class UploadAnswersQuery {
  @ChoiceField(['number', 'person'], {
    optional: true,
    description:
      'person: where the province allocates numbers, rows are found by 证件号码, 职业名称 and 职业技能等级; by 证书编号 unless told',
  })
  by?: 'number' | 'person';
}
