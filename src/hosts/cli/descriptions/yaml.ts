import { said } from '../../../language/sentence.ts';
import { parse } from '../../../syntax/parse.ts';
import { inputTexts } from '../input/texts.ts';
import { Malformed } from './reader.ts';

/** Reads YAML or JSON, tags as the functions of templates have them: `!stack_output a` is `{"Fn::stack_output": "a"}`. */
export function yamlOf(path: string, text: string): unknown {
  const { value, problems } = parse(path, text);
  const broken = problems.find(({ code }) => code === 'unreadable');
  if (broken !== undefined) {
    const { line, column } = broken.range.start;
    throw new Malformed(said(inputTexts.atLine, { line, column, problem: broken.problem }));
  }
  return value;
}
