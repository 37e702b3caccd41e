import type { RosterValues } from '../../../../roster';

/** A person as the vault keeps one, from a row of the roster; an empty cell says nothing and erases nothing. */
export interface Details {
  readonly idType: string;
  readonly idNumber: string;
  readonly name: string;
  readonly sex?: string;
  readonly birthDay?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly education?: string;
  readonly department?: string;
  readonly post?: string;
}

const given = (values: Readonly<Record<string, string | null>>): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

export const detailsOf = ({ idType, idNumber, name, sex, bornOn, phone, email, education, department, post }: RosterValues): Details => ({
  idType,
  idNumber,
  name,
  ...given({ sex, birthDay: bornOn, phone, email, education, department, post }),
});

/** What a preview compares; document and what follows from it cannot differ for the same person. */
export const COMPARED = ['name', 'phone', 'email', 'education', 'department', 'post'] as const;

/** Whether the row says something else than what this enterprise said of the person last. */
export const isChangedBy = (known: Readonly<Record<string, string>>, values: RosterValues): boolean =>
  COMPARED.some((field) => values[field] !== null && values[field] !== known[field]);
