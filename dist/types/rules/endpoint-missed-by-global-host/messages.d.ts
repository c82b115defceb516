/** What the rule finds, in one clause. */
export declare const summary = "A function calls the global host of AWS STS, which the VPC endpoint for STS does not serve";
export declare const messages: {
    readonly legacy: {
        readonly problem: '{fn} reaches STS only through {endpoint}, and AWS_STS_REGIONAL_ENDPOINTS is legacy: SDKs then call sts.amazonaws.com, which no endpoint serves';
        readonly remedy: 'Set AWS_STS_REGIONAL_ENDPOINTS: regional on {fn}, or remove the variable';
        readonly cdk: "Set the variable for {fn}: fn.addEnvironment('AWS_STS_REGIONAL_ENDPOINTS', 'regional'), or remove it";
    };
    readonly oldRuntime: {
        readonly problem: '{fn} reaches STS only through {endpoint}, and the SDK that comes with {runtime} calls the global host sts.amazonaws.com unless it is configured otherwise';
        readonly remedy: 'Set AWS_STS_REGIONAL_ENDPOINTS: regional on {fn}, or use a newer runtime';
        readonly cdk: "Set the variable for {fn}: fn.addEnvironment('AWS_STS_REGIONAL_ENDPOINTS', 'regional'), or use a newer runtime";
    };
};
/** Why something is said to be so. */
export declare const evidence: {
    readonly uses: '{fn} uses {service}: {because}';
};
