import type { Finding } from '../../index.ts';
import type { Say } from '../../language/in-words.ts';
import { reportTexts } from '../../report/texts.ts';

/** What a plugin tells CDK: the report of its validation API, of current and older versions. */
export interface ValidationReport {
  readonly success: boolean;
  readonly violations: Violation[];
}

/** A finding as CDK reports it. */
export interface Violation {
  readonly ruleName: string;
  readonly description: string;
  readonly fix: string;
  readonly severity: string;
  readonly violatingResources: ViolatingResource[];
}

/** The resource that a finding is about. */
export interface ViolatingResource {
  /** Empty where it is about the template as a whole. */
  readonly resourceLogicalId: string;
  readonly templatePath: string;
  readonly locations: string[];
}

/** A violation for each finding: CDK prints one description for all resources of a violation. */
export function violationOf(templatePath: string, finding: Finding, say: Say): Violation {
  const { rule, severity, message, when, remedy, resource, pointer } = finding;
  return {
    ruleName: rule,
    severity,
    description: when === undefined ? message : say(reportTexts.machines.onlyWhen, { problem: message, when }),
    fix: remedy,
    violatingResources: [
      {
        resourceLogicalId: resource ?? '',
        templatePath,
        locations: [locationOf(pointer)].filter((each) => each !== ''),
      },
    ],
  };
}

/** `Properties.VpcConfig`, for the JSON pointer of a place in a resource. */
function locationOf(pointer: string): string {
  const keys = pointer.split('/').slice(3);
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
}
