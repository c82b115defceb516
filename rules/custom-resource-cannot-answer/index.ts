import {
  type Block,
  causeMessageOf,
  componentOf,
  defineRule,
  type Group,
  groupedBy,
  hopsOf,
  isMissingPath,
  type LambdaFunction,
  type Resource,
  type Sentence,
  type ServiceUse,
  said,
} from '../../src/rule/index.ts';
import { allowsNoEgress, type BlockedFrom, placesOf } from '../_shared/blocked-from.ts';
import { messages, reasons, related, summary } from './messages.ts';

/** A function that answers custom resources, and a subnet from which it has no path to S3. */
interface Gap extends BlockedFrom {
  readonly use: ServiceUse;
  readonly customResources: readonly Resource[];
  /** It has a path from another of its subnets. */
  readonly isPartial: boolean;
}

/** CloudFormation waits for an object in a bucket of its own: a function that cannot put it there hangs the stack. */
export default defineRule()({
  meta: {
    id: 'custom-resource-cannot-answer',
    family: 'connectivity',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    const gaps: Gap[] = [];
    return {
      concerns(fn) {
        const { found, whyIncomplete } = model.customResourcesOf(fn);
        return found.length + whyIncomplete.length > 0;
      },

      attachedFunction(fn, attachment) {
        const about = { resource: fn.resource.logicalId };
        const customResources = model.customResourcesOf(fn);
        undecided(customResources, about);
        if (customResources.found.length === 0) return;
        if (allowsNoEgress(model, attachment)) return;
        const uses = model.servicesUsedBy(fn);
        const use = uses.found.find(({ purpose }) => purpose === 'custom-resource-answer');
        // it may answer through a proxy, say
        if (use === undefined) return undecided(uses, about);
        const paths = attachment.subnets.map((subnet) => ({ subnet, path: model.pathToService(fn, subnet, use) }));
        const isPartial = paths.some(({ path }) => path.known && path.value.reached);
        for (const { subnet, path } of paths) {
          if (!path.known) undecided(path, { at: attachment.at('SubnetIds'), ...about });
          else if (!path.value.reached) {
            const { block } = path.value;
            const blocked = blockedFor(fn, customResources.found, block);
            if (blocked.length > 0)
              gaps.push({ fn, attachment, subnet, use, block, customResources: blocked, isPartial });
          }
        }
      },

      'template:exit'() {
        for (const group of groupedBy(gaps, rootOf)) {
          const [first, ...others] = group;
          const { block } = first;
          const data = dataOf(group);
          const about = { at: block.place, evidence: group.map(whyAnswering), see: seeOf(group) };
          if (isMissingPath(block) && lacksRoutes(first)) report('onlyFromSome', { ...about, data });
          else if (block.cause === 'internet-gateway-route')
            report('internetGateway', { ...about, data: { ...data, gateway: block.gateway } });
          else if (isMissingPath(block)) report('noPath', { ...about, data });
          else {
            const message = causeMessageOf(messages, [block, ...others.map((gap) => gap.block)]);
            if (message !== undefined) report(message.id, { ...about, data: { ...data, ...message.data } });
          }
        }
      },
    };

    /**
     * The custom resources that find the path blocked. What depends on one is created after it has answered, and deleted before
     * it answers: then that is not what blocks it.
     */
    function blockedFor(fn: LambdaFunction, resources: readonly Resource[], block: Block): readonly Resource[] {
      return resources.filter((resource) => {
        const blocker = model.addedLater(block, resource);
        if (blocker === undefined) return true;
        undecided(
          { because: said(reasons.createdLater, { blocker, resource }), place: blocker.at() },
          { resource: fn.resource.logicalId },
        );
        return false;
      });
    }
  },
});

/** What there is to change, equal for all gaps that one change closes. */
function rootOf(gap: Gap): string {
  const { block, subnet } = gap;
  const component = componentOf(block).id;
  if (lacksRoutes(gap)) return `table ${component}`;
  // a path that is missing altogether is missing from the VPC, whatever the number of its tables
  if (!isMissingPath(block) || block.cause === 'internet-gateway-route') return `${block.cause} ${component}`;
  return subnet.vpc.known ? subnet.vpc.value.id : component;
}

/** Whether a subnet's table lacks what the table of another subnet of the function has. */
function lacksRoutes({ block, isPartial }: Gap): boolean {
  return isPartial && isMissingPath(block);
}

/** The blanks that most messages have. */
function dataOf(group: Group<Gap>) {
  const [{ subnet }] = group;
  return {
    functions: group.map(({ fn }) => fn),
    resources: group.flatMap(({ customResources }) => customResources),
    subnets: group.map((gap) => gap.subnet),
    tables: group.flatMap(({ subnet: { routes } }) => (routes.known ? [routes.value] : [])),
    vpc: subnet.vpc.known ? subnet.vpc.value : subnet,
  };
}

function whyAnswering({ fn, customResources }: Gap): Sentence {
  return said(related.answers, { fn, resources: customResources });
}

/** What each function answers, then where it is, then the steps of the path. */
function seeOf(group: Group<Gap>) {
  return [
    ...group.map((gap) => ({ place: gap.use.place, message: whyAnswering(gap) })),
    ...placesOf(group),
    ...group.flatMap(({ block }) => hopsOf(block)),
  ];
}
