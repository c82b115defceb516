import { unzipSync } from 'fflate';
import { inWords } from '../language/in-words.ts';
import { type Sentence, said } from '../language/sentence.ts';
import { limitInWords, limits } from '../text/limits.ts';
import { archiveTexts } from './code-texts.ts';

/** What an archive holds; nothing is unpacked before it is asked for. */
export interface Archive {
  readonly paths: readonly string[];
  /** The bytes of some files that are no longer than `most`; the others are left out. Throws `Unreadable`. */
  unpack(paths: ReadonlySet<string>, most: number): ReadonlyMap<string, Uint8Array>;
}

/** Why an archive is not read, as the end of a sentence: `app.zip is not readable: it is encrypted`. */
export class Unreadable extends Error {
  readonly why: Sentence;

  constructor(why: Sentence) {
    super(inWords(why));
    this.why = why;
  }
}

/**
 * Reads the directory of a zip file. A stranger may have made it: nothing is written, a file is unpacked only if the
 * directory says that it is short and does not grow out of proportion, and into no more memory than it says. Throws
 * `Unreadable`.
 */
export function readArchive(bytes: Uint8Array): Archive {
  const sizes = new Map<string, number>();
  // the central directory is what Lambda goes by; nothing is unpacked where the filter takes nothing
  told(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (sizes.size >= limits.archiveEntries.most) throw new Unreadable(limitInWords(limits.archiveEntries));
        if (leadsOut(name)) throw new Unreadable(said(archiveTexts.pathLeadsOut));
        if (sizes.has(name)) throw new Unreadable(said(archiveTexts.sameName));
        sizes.set(name, originalSize);
        return false;
      },
    }),
  );
  return {
    paths: [...sizes.keys()].filter((path) => !path.endsWith('/')),
    unpack(paths, most) {
      const files = told(() =>
        unzipSync(bytes, {
          filter: ({ name, size, originalSize }) => {
            if (!paths.has(name) || originalSize > most) return false;
            if (originalSize > size * limits.archiveGrowth.most)
              throw new Unreadable(limitInWords(limits.archiveGrowth));
            // what is packed is never much longer, and unpacking takes as long as the packed bytes want
            if (size > originalSize + 1024) throw broken();
            return true;
          },
        }),
      );
      const unpacked = new Map(Object.entries(files));
      for (const [path, content] of unpacked) if (content.length !== sizes.get(path)) throw broken();
      return unpacked;
    },
  };
}

const broken = () => new Unreadable(said(archiveTexts.broken));

/** Whatever the library stumbles over is said in one sentence: its own words name its code. */
function told<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Unreadable ? error : broken();
  }
}

/** Whether a name would be written outside of the folder that an archive is unpacked to. */
function leadsOut(name: string): boolean {
  return /^[/\\]|^[a-z]:|\0/i.test(name) || name.split(/[/\\]/).includes('..');
}
