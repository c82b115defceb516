// Made by `npm run generate` from `repository` and `homepage` in package.json.

/** The start page of this project. */
export const homepage = 'https://github.example/OWNER/vpclambda-lint';

/** Where the site of the documentation is; nothing as long as `homepage` in package.json does not say it. */
export const site: string | undefined = undefined;
