import type { Problem } from '../http/problems/problem';
import type { PageOfProblem, ShownProblem } from '../http/problems/shown-problem';
import type { Words } from '../kernel/words';
import { pageAnswer } from './page-answer';
import { both, framed } from './page-frame';
import { FIELD_LABELS, word } from './verification-page';
import { wantsPage } from './wanted-form';

const FAULT = 500;
/** What a program is told of a service that is away speaks of keys and requests; a person only has to come again. */
const AWAY: Words = { zh: '系统暂时不可用，请稍后再试', en: 'Away for a moment; please try again later' };
const AGAIN = `<a class="again" href="/v">${both({ zh: '重新填写', en: 'Fill in again' })}</a>`;

/** Fields by what the form calls them; whatever else was sent has no name for its reader. */
const isLabelled = (name: string): name is keyof typeof FIELD_LABELS => Object.hasOwn(FIELD_LABELS, name);
function labelOf(pointer: string): Words | undefined {
  const name = pointer.slice(1);
  return isLabelled(name) ? FIELD_LABELS[name] : undefined;
}

const faultsOf = ({ errors = [] }: Problem): readonly { readonly pointer: string; readonly message: string }[] =>
  errors as readonly { readonly pointer: string; readonly message: string }[];

function notesOf({ zh, en }: ShownProblem): readonly Words[] {
  const english = faultsOf(en);
  return faultsOf(zh).flatMap(({ pointer, message }, index) => {
    const label = labelOf(pointer);
    return label ? [{ zh: `${label.zh}：${message}`, en: `${label.en}: ${english[index]!.message}` }] : [];
  });
}

/** Whoever filled in the form, or scanned a paper, and cannot be answered is told so on a page, never in the form that programs read. */
export const problemAsPage: PageOfProblem = ({ zh, en }, accept) => {
  if (!wantsPage(accept)) return undefined;
  const said = zh.status >= FAULT ? AWAY : { zh: zh.detail, en: en.detail };
  return pageAnswer(
    zh.status,
    framed({ title: `${said.zh} · 证书核验`, kind: 'WAIT', body: [word(said, notesOf({ zh, en })), AGAIN], footer: [] }),
  );
};
