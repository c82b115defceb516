/** What the rule finds, in one clause. */
export declare const summary = "An update deletes or replaces a security group while network interfaces of functions still use it";
