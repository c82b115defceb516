import type { DeployedAnswers } from './deployed-answers.ts';

/** The account of `arn:aws:lambda:eu-west-1:111122223333:function:orders`; nothing where there is no function. */
export function accountOf({ functions }: Pick<DeployedAnswers, 'functions'>): string | undefined {
  return functions[0]?.FunctionArn?.split(':')[4];
}
