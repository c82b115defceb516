import { quota } from '../../views/plan/combine.ts';
import type { EniPlan, Planned, PlannedEni, PlannedSubnet } from '../../views/plan/plan.ts';
import { jsonText } from '../json-text.ts';

/** The plan for programs: enis-report.schema.json says what the keys mean. */
export function planJson(plan: EniPlan): string {
  const report = {
    version: 1,
    ...(plan.when !== undefined && { when: plan.when }),
    totals: { enis: plan.enis, addresses: plan.addresses, perSubnetOf: plan.perSubnetOf },
    vpcs: plan.vpcs.map(({ name, enis, perSubnetOf, subnets }) => ({
      vpc: name ?? null,
      totals: { enis, perSubnetOf },
      quota: quota.value,
      subnets: subnets.map(subnetJson),
    })),
    savings: plan.savings.map(({ sets, users, saved, isLeast }) => ({
      groups: sets.map(namesOf),
      users: namesOf(users),
      enis: saved,
      atLeast: isLeast,
    })),
    otherwise: plan.otherwise,
    undecided: plan.undecided.map(({ because, settledBy }) => ({
      reason: because,
      ...(settledBy !== undefined && { settledBy }),
    })),
  };
  return jsonText(report);
}

function subnetJson({ name, isList, zone, cidr, usable, used, left, enis, others }: PlannedSubnet) {
  return { subnet: name, list: isList, zone, cidr, usable, used, left, enis: enis.map(eniJson), others };
}

function eniJson({ groups, users }: PlannedEni) {
  return {
    groups: namesOf(groups),
    users: namesOf(users),
    versions: users.flatMap(({ versions }) => versions),
    pollers: users.flatMap(({ kind, name, calls, polls }) => (kind === 'poller' ? [{ id: name, calls, polls }] : [])),
  };
}

function namesOf(entities: readonly Planned[]): readonly string[] {
  return entities.map(({ name }) => name);
}
