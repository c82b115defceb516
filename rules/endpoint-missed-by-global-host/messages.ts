/** What the rule finds, in one clause. */
export const summary = 'A function calls the global host of AWS STS, which the VPC endpoint for STS does not serve';

export const messages = {
  legacy: {
    problem:
      '{fn} reaches STS only through {endpoint}, and AWS_STS_REGIONAL_ENDPOINTS is legacy: SDKs then call sts.amazonaws.com, which no endpoint serves',
    remedy: 'Set AWS_STS_REGIONAL_ENDPOINTS: regional on {fn}, or remove the variable',
    cdk: "Set the variable for {fn}: fn.addEnvironment('AWS_STS_REGIONAL_ENDPOINTS', 'regional'), or remove it",
  },
  oldRuntime: {
    problem:
      '{fn} reaches STS only through {endpoint}, and the SDK that comes with {runtime} calls the global host sts.amazonaws.com unless it is configured otherwise',
    remedy: 'Set AWS_STS_REGIONAL_ENDPOINTS: regional on {fn}, or use a newer runtime',
    cdk: "Set the variable for {fn}: fn.addEnvironment('AWS_STS_REGIONAL_ENDPOINTS', 'regional'), or use a newer runtime",
  },
} as const;

/** Why something is said to be so. */
export const evidence = {
  uses: '{fn} uses {service}: {because}',
} as const;
