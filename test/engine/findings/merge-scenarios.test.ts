import { describe, expect, it } from 'vitest';
import { mergeScenarios, subsume, withPlacesOf } from '../../../src/engine/findings/merge-scenarios.ts';
import type { RawFinding } from '../../../src/engine/result.ts';
import { inWords } from '../../../src/language/in-words.ts';
import type { Place } from '../../../src/text/place.ts';

const place = (id: string): Place => ({ file: 'template.yaml', keys: ['Resources', id] });

/** A finding at the first of some resources that names the others. */
function finding(ids: string, messageId = 'm'): RawFinding {
  const [first = '', ...others] = ids.split(' ');
  return {
    rule: 'r',
    messageId,
    severity: 'warning',
    problem: ids,
    remedy: '',
    at: place(first),
    resource: first,
    evidence: [],
    see: others.map((id) => ({ place: place(id), message: id })),
  };
}

/** What comes of the findings of each scenario: their resources, and in which scenarios they hold. */
function merged(...scenarios: readonly (readonly RawFinding[])[]): readonly string[] {
  const said = scenarios.map((findings) => [
    new Map(findings.map((each) => [`${each.messageId} ${each.problem}`, each])),
  ]);
  return subsume(mergeScenarios(said)).map(({ item, holds }) => `${item.problem}: ${holds.map(Number).join('')}`);
}

describe('findings of several scenarios', () => {
  it('are one where they are the same', () => {
    expect(merged([finding('A B')], [finding('A B')], [])).toEqual(['A B: 110']);
  });

  it('are one where one names all that the others name', () => {
    expect(merged([finding('A B')], [finding('A B C')], [finding('B C')], [])).toEqual(['A B C: 1110']);
  });

  it('name the places of all scenarios where they are the same', () => {
    const said = [finding('A B'), finding('A C B')].map((each) => [new Map([['A', each]])]);
    const [only] = mergeScenarios(said, withPlacesOf);
    expect(only?.item.see.map(({ message }) => message)).toEqual(['B', 'C']);
  });

  it('say that it is less in other scenarios, and only then', () => {
    const evidence = (...scenarios: readonly (readonly RawFinding[])[]) =>
      subsume(
        mergeScenarios(scenarios.map((findings) => [new Map(findings.map((each) => [inWords(each.problem), each]))])),
      )[0]?.item.evidence;
    expect(evidence([finding('A B')], [finding('A B C')])).toHaveLength(1);
    expect(evidence([finding('A B')], [finding('A B')])).toEqual([]);
  });

  it('stay apart where they name different entities, or as many', () => {
    expect(merged([finding('A B')], [finding('A C')])).toEqual(['A B: 10', 'A C: 01']);
    expect(merged([finding('A')], [finding('B A')])).toEqual(['A: 10', 'B A: 01']);
  });

  it('stay apart where they are side by side or say something else', () => {
    expect(merged([finding('A B'), finding('A B C')], [finding('A B')])).toEqual(['A B: 11', 'A B C: 10']);
    expect(merged([finding('A B')], [finding('A B C', 'other')])).toEqual(['A B: 10', 'A B C: 01']);
  });
});
