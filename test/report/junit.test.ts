import { describe, expect, test } from 'vitest';
import { junit } from '../../src/report/formats/junit.ts';
import { file, finding, full, resultOf } from './literal.ts';

describe('the JUnit report', () => {
  test('has a suite for each file and a case for each finding', () => {
    expect(
      junit(full, { timestamp: '2026-11-24T02:00:00.123Z', version: '1.2.3' }),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="templates/orders.yaml" package="vpclambda-lint" hostname="localhost" id="0" timestamp="2026-11-24T02:00:00" time="0.000" tests="3" failures="3" errors="0">
    <properties><property name="version" value="1.2.3"/></properties>
    <testcase name="function-cannot-reach-service at 6:9 Fn" classname="templates/orders.yaml" time="0">
      <failure type="error" message="Fn uses Amazon S3, but SubnetA has no path to it">templates/orders.yaml:6:9
Fn uses Amazon S3, but SubnetA has no path to it.
Only when IsProd is true.
Because Role allows s3:GetObject.
Because Routes has no default route.
See templates/network.yaml:12:3: Routes holds the local route only.
See templates/network.yaml:8:13: SubnetA is associated here.
Remedy: Add an AWS::EC2::VPCEndpoint.</failure>
    </testcase>
    <testcase name="function-in-one-zone at 2:3 Fn" classname="templates/orders.yaml" time="0">
      <failure type="warning" message="Fn runs in one zone">templates/orders.yaml:2:3
Fn runs in one zone.
Remedy: Add a subnet.</failure>
    </testcase>
    <testcase name="versions-keep-old-enis at 1:1" classname="templates/orders.yaml" time="0">
      <failure type="info" message="Fn runs in one zone">templates/orders.yaml:1:1
Fn runs in one zone.
Remedy: Add a subnet.</failure>
    </testcase>
    <system-out>templates/orders.yaml:6 undecided: parameter SubnetA has no value here (decided by --parameter SubnetA=...) (subnet-too-small, function-in-public-subnet)</system-out>
    <system-err/>
  </testsuite>
  <testsuite name="clean.yaml" package="vpclambda-lint" hostname="localhost" id="1" timestamp="2026-11-24T02:00:00" time="0.000" tests="1" failures="0" errors="0">
    <properties><property name="version" value="1.2.3"/></properties>
    <testcase name="no problems" classname="clean.yaml" time="0.000"/>
    <system-out></system-out>
    <system-err/>
  </testsuite>
  <testsuite name="broken.json" package="vpclambda-lint" hostname="localhost" id="2" timestamp="2026-11-24T02:00:00" time="0.000" tests="1" failures="0" errors="1">
    <properties><property name="version" value="1.2.3"/></properties>
    <testcase name="could not be linted" classname="broken.json" time="0">
      <error type="fatal" message="a comma is missing">broken.json:2:5</error>
    </testcase>
    <system-out></system-out>
    <system-err/>
  </testsuite>
</testsuites>
`);
  });

  test('calls a resource of CDK by its construct', () => {
    const made = finding({ construct: 'Orders/Fn', resource: 'OrdersFn9A8B7C6D' });
    expect(junit(resultOf(file('a.json', [made])), {})).toMatch(/<testcase name="[^"]+ Orders\/Fn"/);
  });

  test('escapes what XML would read, and shows what it cannot hold', () => {
    const nasty = `<a b="c">&'\n]]>\x00\x1b\ud800\ufffe🚀`;
    const shown = junit(resultOf(file('a&b.yaml', [finding({ message: nasty })])), {});
    expect(shown).toContain('message="&lt;a b=&quot;c&quot;&gt;&amp;&apos;&#10;]]&gt;\\u{0}\\u{1b}\\u{d800}�🚀"');
    expect(shown).toContain('&lt;a b=&quot;c&quot;&gt;&amp;&apos;\n]]&gt;\\u{0}\\u{1b}\\u{d800}�🚀.');
    expect(shown).toContain('name="a&amp;b.yaml"');
  });

  test('has a moment that the schema accepts where none is given', () => {
    for (const timestamp of [undefined, 'yesterday'])
      expect(junit(resultOf(file('a')), timestamp === undefined ? {} : { timestamp })).toContain(
        'timestamp="1970-01-01T00:00:00"',
      );
  });
});
