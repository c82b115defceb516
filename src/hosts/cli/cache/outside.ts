import type { CodeRepository } from '../../../code/packages/repository.ts';
import type { Source } from '../../../engine/source.ts';
import type { CodeFolder, CodeSearch } from '../../../template/template.ts';
import { withSlashes } from '../files/files.ts';
import type { FactsOfTexts } from './facts-of-texts.ts';
import { fingerprint } from './fingerprint.ts';
import type { Answered, Included, Question } from './result-shape.ts';

/** Takes down what sources were asked and what they answered: that is what results depend on beside texts and configs. */
export class OutsideAnswers {
  readonly #answers = new Map<string, Answered>();
  readonly #facts: FactsOfTexts | undefined;

  /** `facts` are those of earlier runs, where they are kept. */
  constructor(facts?: FactsOfTexts) {
    this.#facts = facts;
  }

  /** The same source, whose answers are taken down. */
  of(source: Source): Source {
    const { codeAt, codeSearch, includedAt, constructs } = source;
    const location = withSlashes(source.location ?? source.path);
    const noted = <Answer>(question: Question, at: string, answer: Answer): Answer => {
      const key = keyOf(location, question, at);
      if (!this.#answers.has(key)) this.#answers.set(key, [location, question, at, fingerprint(answer)]);
      return answer;
    };
    /** The files to which a folder of code leads are asked for one by one. */
    const leading = new Map<string, CodeFolder | undefined>();
    const codeFrom = (at: string): CodeFolder | undefined => {
      if (!leading.has(at)) {
        const folder = codeAt!(at);
        noted('code', at, plainly(folder));
        leading.set(
          at,
          folder?.repository === undefined ? folder : { ...folder, repository: leads(at, folder.repository) },
        );
      }
      return leading.get(at);
    };
    const leads = (at: string, { top, ...rest }: CodeRepository): CodeRepository => ({
      ...rest,
      top: {
        fileAt: (path) => noted('file', `${at}\0${path}`, top.fileAt(path)),
        foldersIn: (path) => noted('folders', `${at}\0${path}`, top.foldersIn(path)),
      },
    });
    const searches = (search: CodeSearch | undefined): CodeSearch | undefined =>
      search && {
        top: search.top,
        called: (name) => noted('called', name, search.called(name)),
        isDeployedElsewhere: (path) => noted('elsewhere', path, search.isDeployedElsewhere(path)),
      };
    return {
      ...source,
      ...(this.#facts && { facts: this.#facts.of(source, () => this.#includedBy(location)) }),
      ...(codeAt && { codeAt: codeFrom }),
      ...(codeSearch && { codeSearch: () => searches(codeSearch()) }),
      ...(includedAt && { includedAt: (at: string) => noted('include', at, includedAt(at)) }),
      ...(constructs && { constructs: () => noted('constructs', '', constructs()) }),
    };
  }

  /** Takes down what sources answered in another thread. */
  add(answers: readonly Answered[]): void {
    for (const answer of answers) {
      const [location, question, at] = answer;
      this.#answers.set(keyOf(location, question, at), answer);
    }
  }

  #includedBy(of: string): readonly Included[] {
    return [...this.#answers.values()].flatMap(([location, question, at, answer]) =>
      location === of && question === 'include' ? [[at, answer] as const] : [],
    );
  }

  /** All answers that these sources gave. */
  by(sources: readonly Source[]): readonly Answered[] {
    const locations = new Set(sources.map(({ location, path }) => location ?? path));
    return [...this.#answers.values()].filter(([location]) => locations.has(location));
  }
}

function keyOf(location: string, question: Question, at: string): string {
  return `${location}\0${question}\0${at}`;
}

/** Whether these sources still answer as they did. */
export function answerAlike(sources: ReadonlyMap<string, Source>, answers: readonly Answered[]): boolean {
  return answers.every(([location, question, at, answer]) => {
    const source = sources.get(location);
    if (source === undefined) return false;
    return fingerprint(answerOf(source, question, at)) === answer;
  });
}

function answerOf(source: Source, question: Question, at: string): unknown {
  const [folder = '', path = ''] = at.split('\0');
  const top = () => source.codeAt?.(folder)?.repository?.top;
  switch (question) {
    case 'code':
      return plainly(source.codeAt?.(at));
    case 'called':
      return source.codeSearch?.()?.called(at);
    case 'elsewhere':
      return source.codeSearch?.()?.isDeployedElsewhere(at);
    case 'file':
      return top()?.fileAt(path);
    case 'folders':
      return top()?.foldersIn(path);
    case 'include':
      return source.includedAt?.(at);
    case 'constructs':
      return source.constructs?.();
  }
}

/** A folder as data: which files are read beyond it is taken down as they are. */
function plainly(folder: CodeFolder | undefined): object | undefined {
  return folder?.repository === undefined ? folder : { ...folder, repository: folder.repository.at };
}
