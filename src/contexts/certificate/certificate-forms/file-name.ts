import type { Printed } from '../upload-table/printed-certificate';

/** What file systems take for something else than a name. */
const NO_NAME = /[\\/:*?"<>|\p{Cc}]/gu;

/** 姓名-证书编号: of two people of one name the number tells them apart. */
export const fileName = ({ name, number }: Pick<Printed, 'name' | 'number'>): string => `${name.replaceAll(NO_NAME, '_')}-${number}`;
