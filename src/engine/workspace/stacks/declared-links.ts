import { said } from '../../../language/sentence.ts';
import { isPlainMap } from '../../../template/node.ts';
import { ConfigError } from '../../config/config-error.ts';
import { didYouMean } from '../../did-you-mean.ts';
import { locationOf, parsedOf, type Source } from '../../source.ts';
import type { DeclaredLink } from '../declaration.ts';
import { bindingTexts } from '../texts.ts';
import { parameterNamesIn } from './read-stacks.ts';

/** Checks the links that configs declare for these templates. Throws `ConfigError` where one names nothing. */
export function checkLinks(links: readonly DeclaredLink[], templates: readonly Source[]): void {
  if (links.length === 0) return;
  const byLocation = new Map(templates.map((source) => [locationOf(source), source]));
  for (const { template, name, where } of links) {
    const source = byLocation.get(template);
    if (source === undefined) continue;
    const names = [...parameterNamesIn(source), ...nestedStacksOf(source)];
    if (names.includes(name)) continue;
    throw new ConfigError(
      'no-such-link',
      said(bindingTexts.noLinkTarget, { where, path: source.path, name }),
      didYouMean(name, names) ??
        (names.length > 0
          ? said(bindingTexts.linkTargetsAre, { names: names.join(', ') })
          : said(bindingTexts.noParameters)),
    );
  }
}

function nestedStacksOf(source: Source): readonly string[] {
  const { value } = parsedOf(source);
  const resources = isPlainMap(value) && isPlainMap(value.Resources) ? Object.entries(value.Resources) : [];
  return resources.flatMap(([name, resource]) => {
    const type = isPlainMap(resource) ? resource.Type : undefined;
    return type === 'AWS::CloudFormation::Stack' || type === 'AWS::Serverless::Application' ? [name] : [];
  });
}
