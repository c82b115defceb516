/** What the pseudo parameters are, where they are given. */
export interface TemplateSettings {
    readonly region?: string;
    readonly account?: string;
    readonly partition?: string;
}
