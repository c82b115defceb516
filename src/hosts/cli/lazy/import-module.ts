/** Loads a module of the user's. A chunk of its own, because code that V8 kept compiled cannot do `import()`. */
export function importModule(url: string): Promise<unknown> {
  return import(url);
}
