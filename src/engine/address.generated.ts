// Made by `npm run generate` from `repository` in package.json.

/** The start page of this project. */
export const homepage = 'https://github.example/OWNER/vpclambda-lint';
