/** What the standard library does not know yet. See https://developer.mozilla.org/docs/Web/API/Trusted_Types_API */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string; createScriptURL(url: string): string },
  ): { createHTML(text: string): string; createScriptURL(url: string): string };
}

declare const trustedTypes: TrustedTypes | undefined;

const asGiven = { createHTML: (text: string) => text, createScriptURL: (url: string) => url };

/** The page's policy refuses every other door from a text to markup or to code. */
const policy = typeof trustedTypes === 'undefined' ? asGiven : trustedTypes.createPolicy('vpclambda-lint', asGiven);

/** Starts the worker, which the page carries as text so that it runs from a file too. */
export function startWorker(code: string): Worker {
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  try {
    return new Worker(policy.createScriptURL(url));
  } finally {
    URL.revokeObjectURL(url);
  }
}

const elements = new Set(['svg', 'title', 'desc', 'rect', 'g', 'path', 'text']);

/**
 * Reads a picture of our own: an XML document, in which names from templates are escaped. Should one ever not be, the
 * picture has another element than we draw with, or an attribute that loads or runs, and is refused. Its style comes apart,
 * since a style that a document brings along does not pass the page's policy.
 */
export function readPicture(svg: string): { readonly picture: SVGElement; readonly style: string } {
  const [, style = ''] = /<style>([^<]*)<\/style>/.exec(svg) ?? [];
  const bare = svg.replace(/<style>[^<]*<\/style>/, '');
  const { documentElement: root } = new DOMParser().parseFromString(policy.createHTML(bare), 'image/svg+xml');
  for (const each of [root, ...root.querySelectorAll('*')]) {
    const names = each.getAttributeNames();
    if (!elements.has(each.localName) || names.some((name) => /^on|href|^style$/i.test(name)))
      throw new Error('the picture has what no picture of ours has');
  }
  return { picture: document.importNode(root, true) as unknown as SVGElement, style };
}
