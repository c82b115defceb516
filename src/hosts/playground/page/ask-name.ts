import { usableName } from '../link.ts';
import { playgroundTexts as texts } from '../texts.ts';
import { part } from './elements.ts';
import { say } from './language.ts';

/** Asks for the name of a template; nothing where the answer is none. */
export function askName(title: string, name: string, isTaken: (name: string) => boolean): Promise<string | undefined> {
  const dialog = part<HTMLDialogElement>('name-dialog');
  const input = part<HTMLInputElement>('name-input');
  const fault = part('name-fault');
  part('name-title').textContent = title;
  input.value = name;
  fault.textContent = '';
  return new Promise((answer) => {
    const done = new AbortController();
    const { signal } = done;
    const accept = () => {
      const given = usableName(input.value);
      const problem =
        given === '' ? say(texts.typeName) : isTaken(given) ? say(texts.nameIsTaken, { name: given }) : '';
      fault.textContent = problem;
      if (problem === '') dialog.close(given);
    };
    part('name-accept').addEventListener('click', accept, { signal });
    part('name-cancel').addEventListener('click', () => dialog.close(''), { signal });
    input.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        accept();
      },
      { signal },
    );
    dialog.addEventListener(
      'close',
      () => {
        done.abort();
        answer(dialog.returnValue === '' ? undefined : dialog.returnValue);
      },
      { signal },
    );
    dialog.returnValue = '';
    dialog.showModal();
    input.select();
  });
}
