import type { DeployedAnswers } from '../../../../src/account/deployed/deployed-answers.ts';
import { type Answers, perPage } from './answers.ts';

/** What Lambda says of an account. */
export function lambdaAnswers({ functions, eventSources }: DeployedAnswers): Answers {
  return {
    GetFunctionConfiguration: (input) => {
      const fn = functions.find(
        (each) => each.FunctionName === input.FunctionName || each.FunctionArn === input.FunctionName,
      );
      return fn === undefined
        ? { error: 'ResourceNotFoundException', message: 'Function not found', status: 404 }
        : { json: fn };
    },
    ListFunctions: (input) => {
      const from = Number(input.Marker ?? 0);
      const next = from + perPage < functions.length && { NextMarker: String(from + perPage) };
      return { json: { Functions: functions.slice(from, from + perPage), ...next } };
    },
    ListEventSourceMappings: () => ({ json: { EventSourceMappings: eventSources } }),
  };
}
