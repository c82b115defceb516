import type { DeployedAnswers } from '../../../../src/account/deployed/deployed-answers.ts';
import type { Answer, Asked } from '../aws-server.ts';
import type { Answers } from './answers.ts';
import { rdsXml } from './xml.ts';

/** What RDS says of an account. */
export function rdsAnswers({ databases }: DeployedAnswers): Answers {
  return {
    DescribeDBInstances: (input) => pageOf('DBInstances', databases.instances, input),
    DescribeDBClusters: (input) => pageOf('DBClusters', databases.clusters, input),
    DescribeDBProxies: (input) => pageOf('DBProxies', databases.proxies, input),
    DescribeDBProxyEndpoints: (input) => pageOf('DBProxyEndpoints', databases.proxyEndpoints, input),
    DescribeDBProxyTargets: (input) =>
      pageOf(
        'Targets',
        databases.proxyTargets.filter(({ DBProxyName }) => DBProxyName === input.DBProxyName),
        input,
      ),
  };
}

/** A page of a list as RDS writes it, one item to a page. */
function pageOf(list: string, all: readonly object[], input: Asked['input']): Answer {
  const from = Number(input.Marker ?? 0);
  const Marker = from + 1 < all.length ? String(from + 1) : undefined;
  return { xml: rdsXml({ [list]: all.slice(from, from + 1), Marker }) };
}
