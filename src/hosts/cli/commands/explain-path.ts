import { didYouMean } from '../../../engine/did-you-mean.ts';
import { spanOf } from '../../../engine/span.ts';
import { type LocatePlace, pathJson, pathText } from '../../../report/views/path.ts';
import { explainPath as explain } from '../../../views/explain-path.ts';
import type { Arguments } from '../arguments.ts';
import { readTogether } from '../input/read-together.ts';
import { tellNotes } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `explain-path <template> <function> <target>`: the way to a service or resource with every hop, or where it ends. */
export async function explainPath({ operands, options }: Arguments, terminal: Terminal): Promise<number> {
  const [file, functionName, target] = operands;
  if (file === undefined || functionName === undefined || target === undefined || operands.length > 3)
    throw new UsageError(
      'explain-path takes a template, a function and a target',
      'vpclambda-lint explain-path template.yaml OrdersFunction s3',
    );
  const { template, path, parsedOf, notes } = await readTogether(file, options, terminal);
  const explanation = explain(template, functionName, target, path);
  if ('problem' in explanation) {
    const wanted = explanation.problem.endsWith(functionName) ? functionName : target;
    throw new UsageError(explanation.problem, didYouMean(wanted, explanation.candidates));
  }
  const locate: LocatePlace = (place) => {
    if (place.line !== undefined) return { line: place.line, column: 1 };
    const parsed = parsedOf(place.file);
    const { line, column } = parsed === undefined ? { line: 1, column: 1 } : spanOf(parsed, place);
    return { line, column };
  };
  const asJson = options.format.some((format) => format === 'json');
  const text = asJson ? pathJson(explanation, locate) : pathText(explanation, locate, terminal.colour);
  tellNotes(notes, terminal);
  terminal.out(text);
  return 0;
}
