/** First two digits of GB/T 2260, the provinces; 83 occurs in residence permits of Taiwan residents only. */
const PROVINCES = new Set([
  '11',
  '12',
  '13',
  '14',
  '15',
  '21',
  '22',
  '23',
  '31',
  '32',
  '33',
  '34',
  '35',
  '36',
  '37',
  '41',
  '42',
  '43',
  '44',
  '45',
  '46',
  '50',
  '51',
  '52',
  '53',
  '54',
  '61',
  '62',
  '63',
  '64',
  '65',
  '71',
  '81',
  '82',
]);
const RESIDENCE_PERMIT_ONLY = '83';

export const isProvince = (code: string): boolean => PROVINCES.has(code);
/** Where a resident number may begin: a province, or the region of a residence permit (handbook 16.1). */
export const isResidentRegion = (code: string): boolean => isProvince(code) || code === RESIDENCE_PERMIT_ONLY;
