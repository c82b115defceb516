const oddWords = ['""', '!Ref Nothing', '0', 'null', 'true', '{}', '[]', 'Fn::If', 'AWS::Lambda::Function', '*'];
/** What one does to a text while one writes it, at random places. */
export const edits = [
  // a word becomes another one of the template, an odd one, or none
  (text: string, at: number, by: number) => {
    const words = [...text.matchAll(/[\w:.*/-]+/g)];
    if (words.length === 0) return text;
    const { index, 0: word } = words[at % words.length]!;
    const others = [...oddWords, ...words.map(([each]) => each), `${word}x`, `${word}1`, `${word}2`];
    return text.slice(0, index) + others[by % others.length]! + text.slice(index + word.length);
  },
  (text: string, at: number) => {
    const lines = text.split('\n');
    return lines.toSpliced(at % lines.length, 1).join('\n');
  },
  (text: string, at: number, by: number) => {
    const lines = text.split('\n');
    return lines.toSpliced(by % lines.length, 0, lines[at % lines.length]!).join('\n');
  },
  (text: string, at: number, by: number) => {
    const lines = text.split('\n');
    const comment = ['# words', '# vpclambda-lint-disable', '# vpclambda-lint-disable-next-line'][by % 3]!;
    return lines.toSpliced(at % lines.length, 0, comment).join('\n');
  },
  // characters are typed
  (text: string, at: number, by: number) => {
    const place = at % (text.length + 1);
    const typed = [
      '\n',
      ' ',
      '  ',
      ':',
      ': ',
      '- ',
      '#',
      "'",
      '"',
      'x',
      '\t',
      '{',
      ']',
      '|',
      '!Ref A',
      '\n  Added:\n    Type: AWS::X',
    ]!;
    return text.slice(0, place) + typed[by % typed.length]! + text.slice(place);
  },
  // and removed
  (text: string, at: number, by: number) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + text.slice(place + 1 + (by % 12));
  },
  // a block of lines is pasted somewhere
  (text: string, at: number, by: number) => {
    const lines = text.split('\n');
    const from = at % lines.length;
    return lines.toSpliced(by % lines.length, 0, ...lines.slice(from, from + 1 + (by % 9))).join('\n');
  },
  // a resource is written
  (text: string, at: number, by: number) => {
    const lines = text.split('\n');
    const places = [...lines.keys()].filter((index) => /^ {2}\w+:/.test(lines[index]!));
    const place = places[at % Math.max(1, places.length)];
    const types = ['AWS::SQS::Queue', 'AWS::SQS::Q', 'AWS::', 'AWS::EC2::Subnet', 'AWS::Logs::LogGroup', 'Custom::Odd'];
    const words = [...text.matchAll(/\w+/g)].map(([word]) => word);
    const id = by % 3 === 0 ? words[at % Math.max(1, words.length)] : `Added${by % 4}`;
    const type = types[(at + by) % types.length];
    const written = [
      [`  ${id}:`],
      [`  ${id}:`, `    Type: ${type}`],
      [`  ${id}:`, `    Type: ${type}`, '    Properties:', '      Name: words'],
      [`  ${id}: {Type: ${type}, Properties: {Name: !Ref ${words[0]}}}`],
    ];
    return place === undefined ? text : lines.toSpliced(place, 0, ...written[by % 4]!).join('\n');
  },
  // a type becomes another one
  (text: string, at: number, by: number) => {
    const types = [...text.matchAll(/AWS::\w+::\w+/g)];
    const { index, 0: type } = types[at % Math.max(1, types.length)] ?? { index: 0, 0: '' };
    const others = [type.slice(0, -1), `${type}s`, 'AWS::SQS::Queue', types[by % Math.max(1, types.length)]?.[0] ?? ''];
    return text.slice(0, index) + others[by % 4]! + text.slice(index + type.length);
  },
  // a name becomes another one wherever it is
  (text: string, at: number) => {
    const names = [...text.matchAll(/^ {2}"?(\w+)"?:/gm)].map(([, name]) => name!);
    const name = names[at % Math.max(1, names.length)];
    return name === undefined ? text : text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `${name}2`);
  },
] as const;
