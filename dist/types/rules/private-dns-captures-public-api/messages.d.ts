/** What the rule finds, in one clause. */
export declare const summary = "A function calls a public API from a VPC whose endpoint for private APIs takes the calls";
export declare const messages: {
    readonly captured: {
        readonly problem: '{functions} {functions:calls|call} {apis} at the default host name, which private DNS of {endpoint} resolves to an endpoint for private APIs: the calls fail';
        readonly remedy: 'Set PrivateDnsEnabled: false on {endpoint} and call private APIs by the names of the endpoint, or give {apis} a custom domain and call that';
        readonly cdk: 'Set privateDnsEnabled of ec2.InterfaceVpcEndpoint to false for {endpoint} and call private APIs by the names of the endpoint, or give {apis} a custom domain and call that';
    };
};
/** Why something is said to be so. */
export declare const evidence: {
    readonly calls: '{fn} calls {api}: {because}';
};
/** Why something is undecided. */
export declare const reasons: {
    readonly byDefaultHost: '{use}: at the default host name, which private DNS of {endpoint} resolves to an endpoint for private APIs, the calls fail, and at a custom domain they do not';
};
