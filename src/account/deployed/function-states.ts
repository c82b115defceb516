import { type Clause, said } from '../../language/sentence.ts';
import { deployedTexts } from '../texts.ts';
import type { SaidConfiguration } from './deployed-answers.ts';

/**
 * What Lambda says of the state of functions where it fails their invocations: GetFunctionConfiguration has it, ListFunctions not.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html
 */
export function notesOnStates(functions: readonly SaidConfiguration[]): readonly Clause[] {
  return functions.flatMap(
    ({ FunctionName: name = '', State, StateReasonCode, LastUpdateStatus, LastUpdateStatusReasonCode }): Clause[] => [
      ...(State === 'Failed'
        ? [said(deployedTexts.stateFailed, { name, code: StateReasonCode ?? State })]
        : State === 'Inactive'
          ? [said(deployedTexts.stateInactive, { name })]
          : []),
      ...(LastUpdateStatus === 'Failed'
        ? [said(deployedTexts.updateFailed, { name, code: LastUpdateStatusReasonCode ?? LastUpdateStatus })]
        : []),
    ],
  );
}
