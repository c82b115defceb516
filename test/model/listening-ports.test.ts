import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/language/in-words.ts';
import { listeningPorts } from '../../src/model/groups/listening-ports.ts';
import { coreOf } from './core-of.ts';
import { answered } from './model-of.ts';

const portOf = (id: string, resources: string) => {
  const core = coreOf(resources);
  return answered(listeningPorts(core, core.template.resources.get(id)!));
};
const replica = (id: string, source: string) =>
  `${id}: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref ${source} } }`;

describe('the port of a database', () => {
  it('is that of its source, through as many replicas as there are', () => {
    // more than a call for each would bear
    const length = 20_000;
    const chain = Array.from({ length }, (_, index) => replica(`Replica${index}`, `Replica${index + 1}`));
    const source = `Replica${length}: { Type: AWS::RDS::DBInstance, Properties: { Engine: mysql } }`;
    expect(portOf('Replica0', [...chain, source].join('\n'))).toEqual([3306]);
  });

  it('is not known where databases name each other as their source', () => {
    expect(portOf('One', [replica('One', 'Other'), replica('Other', 'One')].join('\n'))).toBe('unknown');
    expect(portOf('One', replica('One', 'One'))).toBe('unknown');
  });

  it('is its own where it has one', () => {
    const own = '{ Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Main, Port: 3307 } }';
    expect(portOf('Own', `Own: ${own}\nMain: { Type: AWS::RDS::DBInstance, Properties: { Engine: mysql } }`)).toEqual([
      3307,
    ]);
  });

  it('says that it is so by default, of a cluster that listens where its engine is not expected', () => {
    const whyOf = (more: string) => {
      const core = coreOf(`Ledger: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql${more} } }`);
      const ports = listeningPorts(core, core.template.resources.get('Ledger')!);
      return ports.known ? ports.evidence.map(({ because }) => inWords(because)) : 'unknown';
    };
    expect(whyOf('')).toEqual(['Ledger has no Port, so it listens on TCP 3306']);
    expect(whyOf(', Port: 5432')).toEqual([]);
  });
});
