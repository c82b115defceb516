import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Data flows to the right, so imports point to the left. `aws` may be used from `code` on. */
const stations = [
  'language',
  'text',
  'syntax',
  'code',
  'template',
  'model',
  'rule',
  'views',
  'engine',
  'account',
  'report',
];

/** What the rooms of a station may use of it, beside themselves. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'code/languages': [],
  'code/never-run': ['code/languages'],
  'code/packages': ['code/languages'],
  'code/program': ['code/languages', 'code/never-run', 'code/packages'],
  'code/values': ['code/languages', 'code/program'],
  'model/base': ['model/functions', 'model/network'],
  'model/functions': ['model/base', 'model/groups', 'model/network', 'model/pollers'],
  'model/groups': ['model/base', 'model/functions', 'model/network'],
  'model/network': ['model/base', 'model/groups', 'model/network/routing'],
  'model/network/routing': ['model/base', 'model/network'],
  'model/identity': ['model/base', 'model/functions', 'model/network'],
  'model/endpoints': ['model/base', 'model/groups', 'model/identity', 'model/network'],
  'model/pollers': ['model/base', 'model/endpoints', 'model/groups', 'model/identity', 'model/network'],
  'model/reach': [
    'model/base',
    'model/endpoints',
    'model/functions',
    'model/groups',
    'model/network',
    'model/network/routing',
    'model/pollers',
  ],
  'model/usage/deployed-code': ['model/base', 'model/functions'],
  'model/usage/services': [
    'model/base',
    'model/functions',
    'model/groups',
    'model/identity',
    'model/network',
    'model/usage/deployed-code',
    'model/usage/internet',
  ],
  'model/usage/internet': [
    'model/base',
    'model/functions',
    'model/groups',
    'model/network',
    'model/usage/deployed-code',
  ],
  'model/usage/in-vpc': [
    'model/base',
    'model/functions',
    'model/groups',
    'model/identity',
    'model/network',
    'model/usage/deployed-code',
    'model/usage/services',
  ],
};

/** A folder of more files than this has to be searched. Only the chunks of the command are a list by themselves. */
const fullRoom = 21;
const lists = ['src/hosts/cli/lazy'];

interface Import {
  readonly from: string;
  readonly to: string;
}

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

function sources(folder: string): string[] {
  return filesOf(folder, '.ts').filter((file) => !file.endsWith('.d.ts'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/^(?:import|export)\s[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm);
  return [...found].map(([, from, bare, lazy]) => {
    const to = (from ?? bare ?? lazy)!;
    return {
      from: file,
      to: to.startsWith('.') ? relative(root, resolve(root, dirname(file), to)) : to,
    };
  });
}

const stationOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1];
const core = sources('src').filter((file) => !file.startsWith('src/hosts/'));
const rules = sources('rules').filter((file) => !['rules/index.ts', 'rules/texts.ts'].includes(file));
const hosts = sources('src/hosts');
const shown = ({ from, to }: Import) => `${from} imports ${to}`;

describe('who imports whom', () => {
  it('finds the sources', () => {
    expect(core.length).toBeGreaterThan(20);
    expect(hosts.length).toBeGreaterThan(10);
  });

  it('knows every folder', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...stations, 'aws', 'hosts', 'translations'].sort());
  });

  it('points from later stations to earlier ones only', () => {
    const wrong = core
      .flatMap(importsOf)
      .filter(({ from, to }) => {
        const [station, used] = [stationOf(from), stationOf(to)];
        if (!station || !used || station === used) return false;
        if (used === 'aws') return stations.indexOf(station) < stations.indexOf('code');
        if (station === 'aws') return true;
        return stations.indexOf(used) > stations.indexOf(station) || used === 'hosts';
      })
      .map(shown);
    expect(wrong).toEqual([]);
  });

  it('points between the rooms of a station as the table of rooms has it', () => {
    const wrong = core
      .flatMap(importsOf)
      .filter(({ from, to }) => {
        const [room, used] = [relative('src', dirname(from)), relative('src', dirname(to))];
        return rooms[room] && used !== room && stationOf(to) === stationOf(from) && !rooms[room].includes(used);
      })
      .map(shown);
    expect(wrong).toEqual([]);
    expect(Object.keys(rooms).filter((room) => !existsSync(join(root, 'src', room)))).toEqual([]);
  });

  it('leaves no folder in which one has to search', () => {
    const folders = [...core, ...hosts, ...sources('test')].map((file) => dirname(file));
    const full = [...new Set(folders)].filter((one) => folders.filter((other) => other === one).length > fullRoom);
    expect(full.filter((folder) => !lists.includes(folder))).toEqual([]);
  });

  it('lets rules use the door of rule authors, their own folder and what two of them share', () => {
    const wrong = rules
      .flatMap(importsOf)
      .filter(
        ({ from, to }) =>
          to !== 'src/rule/index.ts' && dirname(to) !== dirname(from) && dirname(to) !== 'rules/_shared',
      )
      .map(shown);
    expect(wrong).toEqual([]);
  });

  it('lets only the library import the list of rules', () => {
    const wrong = [...core, ...hosts.filter((file) => !file.startsWith('src/hosts/maintain/'))]
      .filter((file) => file !== 'src/built-in-rules.ts')
      .flatMap(importsOf)
      .filter(({ to }) => to === 'rules/index.ts')
      .map(shown);
    expect(wrong).toEqual([]);
  });

  it('goes in no circle from file to file, not even for types', () => {
    const used = new Map(
      [...core, ...rules, ...hosts].map((file) => [
        file,
        importsOf(file).flatMap(({ to }) => (to.endsWith('.ts') ? [to] : [])),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
      if (way.includes(file) || done.has(file)) return;
      for (const to of used.get(file) ?? []) follow(to, [...way, file]);
      done.add(file);
    };
    for (const file of used.keys()) follow(file, []);
    expect(circles).toEqual([]);
  });

  it('lets only src/syntax/js-yaml know the YAML library', () => {
    // what maintains the repository writes YAML to try the linter on
    const wrong = [...core, ...rules, ...hosts.filter((file) => !file.startsWith('src/hosts/maintain/'))]
      .filter((file) => dirname(file) !== 'src/syntax/js-yaml')
      .flatMap(importsOf)
      .filter(({ to }) => to === 'js-yaml' || to === 'yaml-cfn' || to === 'yaml')
      .map(shown);
    expect(wrong).toEqual([]);
  });
});

describe('a core that knows no host', () => {
  const code = [...core, ...rules].map((file) => ({
    file,
    text: readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, ''),
  }));
  const filesWith = (words: RegExp) => code.filter(({ text }) => words.test(text)).map(({ file }) => file);

  it('imports nothing of Node and of the hosts', () => {
    const wrong = code
      .flatMap(({ file }) => importsOf(file))
      .filter(({ to }) => to.startsWith('node:') || to.startsWith('src/hosts/'));
    expect(wrong.map(shown)).toEqual([]);
  });

  it('has neither clock nor chance', () => {
    expect(filesWith(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bcrypto\.random/)).toEqual(
      [],
    );
  });

  it('touches no process and no console', () => {
    expect(filesWith(/\bprocess\.(?:env|cwd|argv|std|exit)|\bconsole\.\w|\bglobalThis\.process\b/)).toEqual([]);
  });
});

describe('the playground', () => {
  const page = hosts.filter((file) => file.startsWith('src/hosts/playground/'));

  it('takes nothing of Node, and of the other hosts the layout of pictures alone', () => {
    const wrong = page
      .flatMap(importsOf)
      .filter(({ to }) => to.startsWith('node:') || /^src\/hosts\/(?!playground\/|layout\.ts$)/.test(to));
    expect(page.length).toBeGreaterThan(10);
    expect(wrong.map(shown)).toEqual([]);
  });

  it('takes texts for markup, and asks for code, in one file', () => {
    const doors = page.filter((file) =>
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|new Worker|\beval\(/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    );
    expect(doors).toEqual(['src/hosts/playground/page/trusted.ts']);
  });
});

describe('what is printed', () => {
  const users = hosts.filter((file) => /^src\/hosts\/(?:cli|action)\//.test(file));
  const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

  it('leaves through the one door that shows what a terminal or runner would obey', () => {
    const doors = users.filter((file) => /\bconsole\.\w|\bprocess\.std(?:out|err)\.|\bwriteSync\(/.test(textOf(file)));
    // files are written to another descriptor, which is opened there
    expect(doors.sort()).toEqual([
      'src/hosts/cli/compile-cache.ts',
      'src/hosts/cli/files/write-file.ts',
      'src/hosts/cli/terminal.ts',
    ]);
    const opened = users.filter((file) => /\bthisProcess\(/.test(textOf(file)));
    expect(opened.sort()).toEqual(['src/hosts/action/bin.ts', 'src/hosts/cli/run.ts', 'src/hosts/cli/terminal.ts']);
  });

  it('is JSON of one writer', () => {
    const writers = [...users, ...core.filter((file) => file.startsWith('src/report/'))].filter((file) =>
      textOf(file).includes('JSON.stringify('),
    );
    expect(writers).toEqual(['src/report/json-text.ts']);
  });
});

describe('Markdown', () => {
  const top = readdirSync(root).filter((name) => name.endsWith('.md'));
  const folders = ['.github', 'docs', 'src', 'rules', 'test'].filter((folder) => existsSync(join(root, folder)));
  const pages = [...top, ...folders.flatMap((folder) => filesOf(folder, '.md'))].map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }));
  const linksOf = ({ path, text }: { path: string; text: string }) =>
    [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(
      ([, to, heading]) => ({ to: to === '' ? path : relative(root, resolve(root, dirname(path), to!)), heading }),
    );

  it('finds the pages', () => {
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.flatMap(linksOf).length).toBeGreaterThan(60);
  });

  it('names only paths that exist', () => {
    const missing = pages.flatMap((page) => {
      const named = [...page.text.matchAll(/`((?:src|rules|test|templates-fixtures|docs)\/[\w./-]+)`/g)];
      return [...linksOf(page).map(({ to }) => to), ...named.map(([, path]) => path!)]
        .filter((to) => !existsSync(join(root, to)))
        .map((to) => `${page.path} names ${to}`);
    });
    expect(missing).toEqual([]);
  });

  it('links only to headings that exist', () => {
    const missing = pages.flatMap((page) =>
      linksOf(page)
        .filter(({ to, heading }) => heading !== undefined && !headingsOf(to).includes(heading))
        .map(({ to, heading }) => `${page.path} links to ${to}#${heading}`),
    );
    expect(missing).toEqual([]);
  });
});

/** The headings of a page as GitHub writes them in a link. */
function headingsOf(page: string): string[] {
  const headings = readFileSync(join(root, page), 'utf8').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, words]) =>
    words!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
